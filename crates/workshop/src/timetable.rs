//! When everything of a programme begins.

use jiff::civil::Time;
use manual::Manual;

use crate::programme::{Day, ItemId, Programme};

/// The times of a programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timetable {
    /// The times of each day.
    pub days: Vec<DayTimes>,
}

/// The times of one day, in minutes after midnight.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayTimes {
    /// When each item begins.
    pub items: Vec<Slot>,
    /// When the last one ends.
    pub ends: u32,
    /// When people must be able to leave.
    pub until: u32,
}

/// When one item begins and how long it takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Slot {
    /// The item.
    pub id: ItemId,
    /// Minutes after midnight; more than a day's worth where the day runs past it.
    pub start: u32,
    /// How many minutes it takes.
    pub minutes: u32,
}

impl Timetable {
    /// The times of a programme with the minutes of this manual.
    #[must_use]
    pub fn of(programme: &Programme, manual: &Manual) -> Self {
        let days = programme.days.iter();
        Self {
            days: days.map(|day| DayTimes::of(day, manual)).collect(),
        }
    }
}

impl DayTimes {
    /// The times of one day.
    #[must_use]
    pub fn of(day: &Day, manual: &Manual) -> Self {
        let mut now = day.start;
        let slot = |item: &crate::Item| {
            let slot = Slot {
                id: item.id,
                start: now,
                minutes: item.minutes(manual),
            };
            now += slot.minutes;
            slot
        };
        let items = day.items.iter().map(slot).collect();
        Self {
            items,
            ends: now,
            until: day.end,
        }
    }

    /// How many minutes the day is too full.
    #[must_use]
    pub fn over(&self) -> u32 {
        self.ends.saturating_sub(self.until)
    }

    /// How many minutes are left at its end.
    #[must_use]
    pub fn left(&self) -> u32 {
        self.until.saturating_sub(self.ends)
    }
}

/// The time on a clock so many minutes after midnight; past the next midnight it begins again.
#[must_use]
pub fn clock(minute: u32) -> Time {
    let minute = minute % (24 * 60);
    let part = |number: u32| i8::try_from(number).unwrap_or_default();
    Time::constant(part(minute / 60), part(minute % 60), 0, 0)
}
