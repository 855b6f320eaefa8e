//! How well one card is remembered, and when it is to be asked again.

use fsrs::{FSRS, FSRS6_DEFAULT_DECAY, MemoryState, current_retrievability};
use jiff::{SignedDuration, Timestamp, ToSpan as _, civil::Date};

use crate::Grade;
use crate::day::Clock;

/// The longest that a card rests, in days: what health workers stand on is worth a look once a year.
pub const LONGEST_INTERVAL: u16 = 365;

/// More than this is a clock that was wrong, in days.
const LONGEST_BREAK: u32 = 5 * 365;

/// How sure one is to be of knowing a card on the day it comes again.
const RETENTION: f32 = 0.9;

/// How well one card is remembered after its last answer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Memory {
    state: MemoryState,
    interval: u16,
    /// When it was answered last.
    pub last: Timestamp,
    /// How it was known then.
    pub grade: Grade,
    /// How often it was answered.
    pub answers: u32,
}

impl Memory {
    /// Replays the answers to one card, in the order in which they were given; nothing if there are none.
    #[must_use]
    pub fn after(answers: &[(Timestamp, Grade)], clock: &Clock) -> Option<Self> {
        let fsrs = FSRS::default();
        let mut memory: Option<Self> = None;
        for (index, (at, grade)) in answers.iter().enumerate() {
            let elapsed = elapsed(&answers[..index], *at, clock);
            memory = Some(next(&fsrs, memory, elapsed, *at, *grade));
        }
        memory
    }

    /// The day on which it is to be asked again. A card that was answered in the future is asked today: nobody knows
    /// when that was.
    #[must_use]
    pub fn due(&self, clock: &Clock) -> Date {
        if self.last
            > clock
                .now
                .saturating_add(SignedDuration::from_hours(24))
                .unwrap_or(clock.now)
        {
            return clock.today();
        }
        let day = clock.day(self.last);
        day.checked_add(i64::from(self.interval).days())
            .unwrap_or(Date::MAX)
    }

    /// The days it rests after its last answer; 0 is the same day.
    #[must_use]
    pub fn interval(&self) -> u16 {
        self.interval
    }

    /// How likely it is still known, from 0 to 1.
    #[must_use]
    pub fn known(&self, clock: &Clock) -> f32 {
        let days = days_between(clock.day(self.last), clock.today());
        #[expect(clippy::cast_precision_loss, reason = "at most a few thousand days")]
        let days = days as f32;
        current_retrievability(self.state, days, FSRS6_DEFAULT_DECAY)
    }
}

/// The days since the last answer before `at` by the clock. An answer that claims to be later than this one passes no
/// days: the clock was set back.
fn elapsed(before: &[(Timestamp, Grade)], at: Timestamp, clock: &Clock) -> u32 {
    let earlier = before
        .iter()
        .map(|(at, _)| *at)
        .filter(|earlier| *earlier <= at);
    earlier
        .max()
        .map_or(0, |last| days_between(clock.day(last), clock.day(at)))
}

fn days_between(from: Date, to: Date) -> u32 {
    let days = from.until(to).map_or(0, |span| span.get_days());
    u32::try_from(days).unwrap_or(0).min(LONGEST_BREAK)
}

fn next(
    fsrs: &FSRS,
    memory: Option<Memory>,
    elapsed: u32,
    last: Timestamp,
    grade: Grade,
) -> Memory {
    let state = memory.map(|memory| memory.state);
    let next = fsrs
        .next_states(state, RETENTION, elapsed)
        .expect("a state that this crate made is made of numbers");
    let next = match grade {
        Grade::Again => next.again,
        Grade::Hard => next.hard,
        Grade::Good => next.good,
        Grade::Easy => next.easy,
    };
    Memory {
        state: next.memory,
        interval: if grade == Grade::Again {
            0
        } else {
            whole_days(next.interval)
        },
        last,
        grade,
        answers: memory.map_or(0, |memory| memory.answers) + 1,
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "it lies between 1 and the longest interval; what is no number becomes 1"
)]
fn whole_days(days: f32) -> u16 {
    days.round()
        .clamp(1.0, f32::from(LONGEST_INTERVAL))
        .max(1.0) as u16
}
