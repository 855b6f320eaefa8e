//! What happens on which day of a workshop.

use std::collections::BTreeMap;

use jiff::civil::Date;
use language::Lang;
use serde::{Deserialize, Serialize};

/// The most days a programme may have.
pub const MAX_DAYS: usize = 31;
/// The most items a programme may have, all days together.
pub const MAX_ITEMS: usize = 400;
/// The most minutes a thing of a programme may take: a whole day.
pub const MAX_MINUTES: u32 = 24 * 60;
/// The most characters a title, a room or a remark may have.
const LONGEST_TEXT: usize = 300;
/// The most people a workshop may be planned for.
const MOST_PEOPLE: u32 = 1000;

/// A number that names one item of its programme for as long as that is in it.
pub type ItemId = u32;

/// A workshop as it is planned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Programme {
    /// What the trainer calls it.
    pub title: String,
    /// Where it takes place, in the trainer's words.
    pub room: String,
    /// The languages of the room, the first one first on the projector.
    pub languages: Vec<Lang>,
    /// How many people are expected.
    pub people: u32,
    /// How many work together in a small group.
    pub group_size: u32,
    /// The time zone of its hours by its name in the tz database; none: local time wherever a calendar is opened.
    pub zone: Option<String>,
    /// Its days, in order.
    pub days: Vec<Day>,
}

impl Default for Programme {
    fn default() -> Self {
        Self {
            title: String::new(),
            room: String::new(),
            languages: Vec::new(),
            people: 20,
            group_size: 4,
            zone: None,
            days: Vec::new(),
        }
    }
}

/// One day; hours are minutes after midnight.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Day {
    /// Which day it is, where that is known.
    #[serde(default, with = "date")]
    pub date: Option<Date>,
    /// When the first item begins.
    pub start: u32,
    /// When people must be able to leave.
    pub end: u32,
    /// What happens, in order.
    #[serde(default)]
    pub items: Vec<Item>,
}

impl Day {
    /// An empty day from nine to half past four.
    #[must_use]
    pub fn usual(date: Option<Date>) -> Self {
        Self {
            date,
            start: 9 * 60,
            end: 16 * 60 + 30,
            items: Vec::new(),
        }
    }
}

/// One thing of a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// Its number in the programme.
    pub id: ItemId,
    /// What it is.
    #[serde(flatten)]
    pub what: What,
}

/// What an item is; minutes are whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum What {
    /// A session of the manual; its steps and their minutes are the manual's, but for these.
    Session {
        /// The session's slug.
        slug: String,
        /// What is otherwise, by the id of the section.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        changes: BTreeMap<String, StepChange>,
    },
    /// Something of the trainer's own.
    Own {
        /// What it is called.
        title: String,
        /// How long it takes.
        minutes: u32,
        /// What the trainer wants to remember.
        #[serde(default)]
        about: String,
    },
    /// A pause.
    Break {
        /// How long it takes.
        minutes: u32,
    },
    /// A meal.
    Meal {
        /// How long it takes.
        minutes: u32,
    },
    /// Tests and opinions.
    Evaluation {
        /// How long it takes.
        minutes: u32,
    },
}

/// How a step of a session differs from the manual.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct StepChange {
    /// How long it takes here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u32>,
    /// It is left out.
    #[serde(skip_serializing_if = "is_false")]
    pub out: bool,
    /// Whether it may go when time is short, where the trainer says otherwise than the manual.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub may_go: Option<bool>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference")]
fn is_false(value: &bool) -> bool {
    !value
}

/// What a programme has too much of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Limit {
    /// More than [`MAX_DAYS`] days.
    Days,
    /// More than [`MAX_ITEMS`] items.
    Items,
    /// A text that is no title any more.
    Text,
    /// A number of minutes, an hour or a number of people that cannot be.
    Number,
}

impl Programme {
    /// Every item with the number of its day (from 0).
    pub fn items(&self) -> impl Iterator<Item = (usize, &Item)> {
        let days = self.days.iter().enumerate();
        days.flat_map(|(at, day)| day.items.iter().map(move |item| (at, item)))
    }

    /// The item of this number, and where it stands: its day and its place there.
    #[must_use]
    pub fn find(&self, id: ItemId) -> Option<(usize, usize)> {
        self.days.iter().enumerate().find_map(|(day, one)| {
            let at = one.items.iter().position(|item| item.id == id)?;
            Some((day, at))
        })
    }

    /// A number that no item has.
    #[must_use]
    pub fn free_id(&self) -> ItemId {
        let highest = self.items().map(|(_, item)| item.id).max();
        highest.map_or(1, |id| id.saturating_add(1))
    }

    /// Whether it keeps within what a programme may be.
    ///
    /// # Errors
    /// The first thing there is too much of.
    pub fn check(&self) -> Result<(), Limit> {
        let texts = [&self.title, &self.room];
        if texts.into_iter().any(|text| is_too_long(text)) || self.languages.len() > 2 {
            return Err(Limit::Text);
        }
        if self.people > MOST_PEOPLE || !(2..=50).contains(&self.group_size) {
            return Err(Limit::Number);
        }
        if self.days.len() > MAX_DAYS {
            return Err(Limit::Days);
        }
        if self.items().count() > MAX_ITEMS {
            return Err(Limit::Items);
        }
        let hours = |day: &Day| day.start < day.end && day.end <= MAX_MINUTES;
        if !self.days.iter().all(hours) {
            return Err(Limit::Number);
        }
        self.items().try_for_each(|(_, item)| item.what.check())
    }

    /// Gives every item a number of its own; a file that was written by hand may hold one twice.
    pub(crate) fn number_afresh(&mut self) {
        let items = self.days.iter_mut().flat_map(|day| &mut day.items);
        for (number, item) in (1..).zip(items) {
            item.id = number;
        }
    }
}

impl What {
    fn check(&self) -> Result<(), Limit> {
        let minutes = match self {
            Self::Session { changes, slug } => {
                if changes.len() > 100 || is_too_long(slug) {
                    return Err(Limit::Text);
                }
                changes.values().filter_map(|change| change.minutes).max()
            }
            Self::Own { title, about, .. } if is_too_long(title) || is_too_long(about) => {
                return Err(Limit::Text);
            }
            Self::Own { minutes, .. }
            | Self::Break { minutes }
            | Self::Meal { minutes }
            | Self::Evaluation { minutes } => Some(*minutes),
        };
        if minutes.is_some_and(|minutes| minutes > MAX_MINUTES) {
            return Err(Limit::Number);
        }
        Ok(())
    }

    /// The minutes of anything but a session.
    pub(crate) fn minutes_mut(&mut self) -> Option<&mut u32> {
        match self {
            Self::Session { .. } => None,
            Self::Own { minutes, .. }
            | Self::Break { minutes }
            | Self::Meal { minutes }
            | Self::Evaluation { minutes } => Some(minutes),
        }
    }

    /// Whether people rest.
    #[must_use]
    pub fn is_pause(&self) -> bool {
        matches!(self, Self::Break { .. } | Self::Meal { .. })
    }
}

pub(crate) fn is_too_long(text: &str) -> bool {
    text.chars().nth(LONGEST_TEXT).is_some()
}

/// Dates as `2026-10-25`.
mod date {
    use jiff::civil::Date;
    use serde::{Deserialize, Deserializer, Serializer, de::Error as _};

    pub(super) fn serialize<S: Serializer>(
        date: &Option<Date>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match date {
            Some(date) => serializer.collect_str(date),
            None => serializer.serialize_none(),
        }
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<Date>, D::Error> {
        let written: Option<String> = Option::deserialize(deserializer)?;
        let read = written.map(|written| written.parse().map_err(D::Error::custom));
        read.transpose()
    }
}
