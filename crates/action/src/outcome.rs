//! What came of it.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use workbook::Entry;

use crate::read_day;

/// How it went, by the sign that the plan named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum How {
    /// What was hoped for.
    Reached,
    /// Better than before, less than hoped for.
    Partly,
    /// Nothing changed.
    Unchanged,
    /// It was not begun, or broken off.
    NotDone,
}

impl How {
    /// Every answer, best first.
    pub const ALL: [Self; 4] = [Self::Reached, Self::Partly, Self::Unchanged, Self::NotDone];

    /// Its name in forms and messages.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Reached => "reached",
            Self::Partly => "partly",
            Self::Unchanged => "unchanged",
            Self::NotDone => "not-done",
        }
    }

    /// The answer of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|how| how.as_str() == name)
    }
}

/// An answer to "How did it go?". It is about one plan and is never changed: the next look is another one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// How it went.
    pub how: How,
    /// What she found, and what is next, in her words.
    #[serde(default)]
    pub words: String,
    /// The day on which the plan meant to look, as the plan had it.
    #[serde(default)]
    pub day: String,
}

impl Entry for Outcome {
    const KIND: &'static str = "plan-outcome";
}

impl Outcome {
    /// The day it answers for.
    #[must_use]
    pub fn for_day(&self) -> Option<Date> {
        read_day(&self.day)
    }
}
