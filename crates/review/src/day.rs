//! What is asked on one day.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::{Card, Grade, History, Memory};

/// One in so many cards of a day may be new: each comes back several times.
const NEW_SHARE: usize = 3;

/// What the machine says it is.
#[derive(Clone, Debug)]
pub struct Clock {
    /// Now.
    pub now: Timestamp,
    /// Where days begin at midnight.
    pub zone: TimeZone,
}

impl Clock {
    /// The day of a moment.
    #[must_use]
    pub fn day(&self, at: Timestamp) -> Date {
        at.to_zoned(self.zone.clone()).date()
    }

    /// The day it is.
    #[must_use]
    pub fn today(&self) -> Date {
        self.day(self.now)
    }
}

/// How long a day's review may take, in seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit(pub u32);

/// A day's review, as far as it is still to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    /// The cards to be asked, in this order.
    pub cards: Vec<Card>,
    /// How long they will take, in seconds, at this person's pace.
    pub seconds: u32,
    /// How many cards were answered today.
    pub answered: usize,
    /// How many more are due, or new, than the limit allows today.
    pub waiting: usize,
    /// How many of all were due today or before, and not yet asked.
    pub due: usize,
    /// When the next card comes that is not of today; nothing if none ever will.
    pub next: Option<Date>,
}

/// The cards of one day: first what is nearest to being forgotten, then new ones, at last what was not known today.
///
/// `cards` are all there are, in the manual's order. The limit counts what was answered today already.
#[must_use]
pub fn day(cards: &[Card], history: &History, clock: &Clock, limit: Limit) -> Day {
    let sorted = Sorted::of(cards, history, clock);
    let pace = history.pace();
    let (answered, new_today, spent) = history.today(clock);
    let places = |seconds: u32| usize::try_from(seconds / pace).unwrap_or(usize::MAX);
    let room = places(limit.0.saturating_sub(spent));
    let room_for_new = (places(limit.0) / NEW_SHARE)
        .max(1)
        .saturating_sub(new_today);
    let new = sorted.new.iter().take(room_for_new);
    let due = sorted.due.len() + sorted.again.len();
    let all = sorted.due.iter().chain(new).chain(&sorted.again);
    let asked: Vec<Card> = all.take(room).cloned().collect();
    let waiting = due + sorted.new.len() - asked.len();
    Day {
        seconds: u32::try_from(asked.len())
            .unwrap_or(u32::MAX)
            .saturating_mul(pace),
        answered,
        waiting,
        due,
        next: if waiting > 0 {
            clock.today().tomorrow().ok()
        } else {
            sorted.next
        },
        cards: asked,
    }
}

/// All cards, by what becomes of them today.
#[derive(Default)]
struct Sorted {
    due: Vec<Card>,
    new: Vec<Card>,
    /// Not known today: they wait behind the others.
    again: Vec<Card>,
    /// The first day after today on which one is due.
    next: Option<Date>,
}

impl Sorted {
    fn of(cards: &[Card], history: &History, clock: &Clock) -> Self {
        let today = clock.today();
        let mut sorted = Self::default();
        let (mut due, mut again) = (Vec::new(), Vec::new());
        for card in cards.iter().filter(|card| !history.is_put_away(card)) {
            match history.memory(card, clock) {
                None => sorted.new.push(card.clone()),
                Some(memory) if memory.due(clock) > today => {
                    let day = memory.due(clock);
                    sorted.next = Some(sorted.next.map_or(day, |next| next.min(day)));
                }
                Some(memory) if is_of_today(&memory, clock) => again.push((memory.last, card)),
                Some(memory) => due.push((memory.known(clock), card)),
            }
        }
        due.sort_by(|(left, _), (right, _)| left.total_cmp(right));
        again.sort_by_key(|(last, _)| *last);
        sorted.due = due.into_iter().map(|(_, card)| card.clone()).collect();
        sorted.again = again.into_iter().map(|(_, card)| card.clone()).collect();
        sorted
    }
}

fn is_of_today(memory: &Memory, clock: &Clock) -> bool {
    memory.grade == Grade::Again && clock.day(memory.last) == clock.today()
}
