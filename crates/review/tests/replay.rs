//! Properties of replaying, over histories made from seeds.

use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};
use review::{Act, Card, Clock, Day, Grade, History, LONGEST_INTERVAL, Limit, Turn, day};

const DAY: i64 = 24 * 60 * 60;

/// A small generator: the same seed makes the same history everywhere.
struct Seeded(u64);

impl Seeded {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }

    fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            items.swap(
                last,
                usize::try_from(self.below(last as u64 + 1)).expect("an index"),
            );
        }
    }
}

fn cards(count: usize) -> Vec<Card> {
    (0..count)
        .map(|number| Card::Term(format!("term-{number:03}")))
        .collect()
}

fn start() -> Timestamp {
    "2027-03-01T08:00:00Z".parse().expect("a time")
}

fn clock(now: Timestamp) -> Clock {
    Clock {
        now,
        zone: TimeZone::UTC,
    }
}

fn answered(order: u64, at: Timestamp, card: &Card, grade: Grade) -> Turn {
    let act = Act::Answered {
        grade,
        seconds: Some(9),
    };
    Turn {
        order,
        at,
        card: card.clone(),
        act,
    }
}

/// Some months of reviewing; in places the clock jumps by years, and copies number their turns alike.
fn turns(seed: u64) -> Vec<Turn> {
    let mut seeded = Seeded(seed);
    let cards = cards(12);
    let mut at = start();
    let mut order = 0;
    let mut turns = Vec::new();
    for _ in 0..200 {
        order += seeded.below(2);
        let jump = match seeded.below(40) {
            0 => -3650 * DAY,
            1 => 3650 * DAY,
            _ => i64::try_from(seeded.below(2 * 86400)).expect("small"),
        };
        at = Timestamp::from_second(at.as_second() + jump).expect("a time");
        let card = &cards[usize::try_from(seeded.below(12)).expect("small")];
        let grade = Grade::ALL[usize::try_from(seeded.below(4)).expect("small")];
        let mut turn = answered(order, at, card, grade);
        match seeded.below(30) {
            0 => turn.act = Act::TakenBack,
            1 => turn.act = Act::PutAway,
            _ => {}
        }
        turns.push(turn);
    }
    turns
}

#[test]
fn the_order_in_which_copies_are_joined_changes_nothing() {
    for seed in 0..100 {
        let turns = turns(seed);
        let clock = clock(start());
        let expected = History::of(turns.clone());
        let mut joined = turns;
        Seeded(seed + 1000).shuffle(&mut joined);
        let joined = History::of(joined);
        assert_eq!(joined, expected, "seed {seed}");
        for card in cards(12) {
            assert_eq!(
                joined.memory(&card, &clock),
                expected.memory(&card, &clock),
                "seed {seed}"
            );
        }
    }
}

#[test]
fn no_clock_makes_a_card_rest_longer_than_a_year() {
    for seed in 0..100 {
        let turns = turns(seed);
        let last = turns.last().expect("many").at;
        let history = History::of(turns);
        for now in [
            last,
            start(),
            Timestamp::UNIX_EPOCH,
            Timestamp::MIN,
            Timestamp::MAX,
        ] {
            let clock = clock(now);
            for card in cards(12) {
                let Some(memory) = history.memory(&card, &clock) else {
                    continue;
                };
                assert!(memory.interval() <= LONGEST_INTERVAL, "seed {seed}");
                let latest = clock
                    .today()
                    .saturating_add(i64::from(LONGEST_INTERVAL + 1).days());
                assert!(
                    memory.due(&clock) <= latest,
                    "seed {seed}: {:?} at {now}",
                    memory.due(&clock)
                );
                assert!(
                    (0.0..=1.0).contains(&memory.known(&clock)),
                    "seed {seed}: {}",
                    memory.known(&clock)
                );
            }
        }
    }
}

#[test]
fn a_clock_that_was_ten_years_back_for_a_day_leaves_no_trace_in_the_next_interval() {
    let card = &cards(1)[0];
    let days =
        |days: i64| Timestamp::from_second(start().as_second() + days * DAY).expect("a time");
    let right = vec![
        answered(1, days(0), card, Grade::Good),
        answered(2, days(3), card, Grade::Good),
        answered(4, days(14), card, Grade::Good),
    ];
    let mut jumped = right.clone();
    jumped.push(answered(3, days(-3650), card, Grade::Good));
    let clock = clock(days(14));
    let interval = |turns: Vec<Turn>| {
        History::of(turns)
            .memory(card, &clock)
            .expect("answered")
            .interval()
    };
    let (right, jumped) = (interval(right), interval(jumped));
    assert!(
        jumped.abs_diff(right) <= right,
        "{jumped} days where {right} were right"
    );
}

/// Reviews a day to its end, knowing nothing or everything; what was asked.
fn review_to_the_end(cards: &[Card], grade: Grade, limit: Limit) -> (usize, Day) {
    let mut turns = Vec::new();
    let mut now = start();
    for asked in 0..1000 {
        let today = day(cards, &History::of(turns.clone()), &clock(now), limit);
        let Some(card) = today.cards.first() else {
            return (asked, today);
        };
        turns.push(answered(asked as u64, now, card, grade));
        now = Timestamp::from_second(now.as_second() + 9).expect("a time");
    }
    panic!("the day never ends");
}

#[test]
fn a_day_ends_within_its_limit_whatever_is_answered() {
    let check = |grade, seconds, new: usize| {
        let (asked, end) = review_to_the_end(&cards(300), grade, Limit(seconds));
        assert!(
            asked * 9 <= seconds as usize,
            "{grade:?}: {asked} cards in {seconds} s"
        );
        assert!(asked >= new, "{grade:?}: {asked} cards in {seconds} s");
        assert!(
            end.waiting > 0 && end.next == Some(jiff::civil::date(2027, 3, 2)),
            "{end:?}"
        );
    };
    check(Grade::Good, 300, 6);
    check(Grade::Again, 300, 20);
    check(Grade::Easy, 60, 1);
    check(Grade::Again, 1200, 60);
}

#[test]
fn days_are_estimated_within_the_limit() {
    let cards = cards(300);
    for seed in 0..50 {
        let history = History::of(turns(seed));
        for limit in [0, 1, 14, 60, 300, 1200] {
            let today = day(&cards, &history, &clock(start()), Limit(limit));
            assert!(today.seconds <= limit, "{today:?}");
        }
    }
}

#[test]
fn what_is_known_well_rests_longer_and_what_is_not_comes_again_today() {
    let card = &cards(1)[0];
    let clock = clock(start());
    let rest = |grade| {
        let history = History::of(vec![answered(1, start(), card, grade)]);
        history.memory(card, &clock).expect("answered").interval()
    };
    let rests = Grade::ALL.map(rest);
    assert_eq!(rests[0], 0);
    assert!(
        rests.is_sorted() && rests[1] >= 1 && rests[3] > rests[2],
        "{rests:?}"
    );
}

#[test]
fn an_answer_taken_back_and_a_card_put_away() {
    let cards = cards(2);
    let at = start();
    let act = |order, act| Turn {
        order,
        at,
        card: cards[0].clone(),
        act,
    };
    let good = Act::Answered {
        grade: Grade::Good,
        seconds: None,
    };
    let history = History::of(vec![act(1, good), act(2, Act::TakenBack)]);
    assert_eq!(history.memory(&cards[0], &clock(at)), None);
    let away = History::of(vec![act(1, good), act(2, Act::PutAway)]);
    assert_eq!(day(&cards, &away, &clock(at), Limit(300)).cards, cards[1..]);
    let back = History::of(vec![act(1, Act::PutAway), act(2, Act::TakenBack)]);
    assert!(!back.is_put_away(&cards[0]));
}
