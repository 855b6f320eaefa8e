//! A workshop while it is led. What happens is a list of events; the state is made from it each time, so that a machine
//! that loses power loses nothing.

mod fold;

use manual::{Manual, SectionKind};
use serde::{Deserialize, Serialize};

use crate::late::Change;
use crate::programme::{Day, Item, ItemId, What};
use crate::step::steps;

pub use fold::{Run, Took, took};

/// Something that happened while a day was led. Times are those of the list it stands in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum Event {
    /// The day began, as it was planned then: what is planned later does not shift it.
    Began {
        /// Which day of the programme (from 0).
        day: usize,
        /// What was planned.
        plan: Day,
        /// Minutes after midnight on the wall clock.
        at: u32,
    },
    /// The step now gave way to another, earlier or later.
    Left {
        /// How long it has run by now, in seconds.
        seconds: u32,
        /// What follows; none at the end of the day.
        to: Option<Key>,
    },
    /// The clock stands still.
    Paused {
        /// How long the step has run, in seconds.
        seconds: u32,
    },
    /// The clock goes on.
    Resumed,
    /// What is still to come was changed.
    Changed {
        /// How.
        changes: Vec<Change>,
    },
    /// The last change that still held holds no longer.
    TakenBack,
    /// The day is over.
    Ended {
        /// How long the step then had run, in seconds.
        seconds: u32,
    },
}

/// The name of a step in the plan of a day.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Key {
    /// The item.
    pub item: ItemId,
    /// The section, where the item is a session.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub section: Option<String>,
}

/// One step of a day that is led.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RunStep {
    /// Its name.
    pub key: Key,
    /// What it is.
    pub what: RunWhat,
    /// How long it was planned, in minutes.
    pub planned: u32,
    /// How long it takes by now, in minutes.
    pub minutes: u32,
    /// The shortest it can be, in minutes.
    pub at_least: u32,
    /// It may go when time is short.
    pub may_go: bool,
    /// It was dropped or moved to another day.
    pub out: bool,
}

/// What a step is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RunWhat {
    /// A section of a session.
    Section {
        /// The session's slug.
        slug: String,
        /// What the section is for.
        kind: SectionKind,
    },
    /// Something of the trainer's own.
    Own {
        /// What it is called.
        title: String,
        /// What the trainer wanted to remember.
        about: String,
    },
    /// A pause.
    Break,
    /// A meal.
    Meal,
    /// Tests and opinions.
    Evaluation,
}

impl RunStep {
    /// Whether people rest.
    #[must_use]
    pub fn is_pause(&self) -> bool {
        use RunWhat::{Break, Meal, Section};
        let is_break = |kind: &SectionKind| *kind == SectionKind::Break;
        matches!(&self.what, Break | Meal)
            || matches!(&self.what, Section { kind, .. } if is_break(kind))
    }

    /// The minutes it takes of the day.
    #[must_use]
    pub fn takes(&self) -> u32 {
        if self.out { 0 } else { self.minutes }
    }
}

/// The steps of a day, one after the other; what is left out in the plan is no step.
fn plan(day: &Day, manual: &Manual) -> Vec<RunStep> {
    let of_item = |item: &Item| match &item.what {
        What::Session { slug, .. } => of_session(item, slug, manual),
        What::Own { title, about, .. } => {
            let (title, about) = (title.clone(), about.clone());
            whole(item, manual, RunWhat::Own { title, about })
        }
        What::Break { .. } => whole(item, manual, RunWhat::Break),
        What::Meal { .. } => whole(item, manual, RunWhat::Meal),
        What::Evaluation { .. } => whole(item, manual, RunWhat::Evaluation),
    };
    day.items.iter().flat_map(of_item).collect()
}

fn whole(item: &Item, manual: &Manual, what: RunWhat) -> Vec<RunStep> {
    let minutes = item.minutes(manual);
    let key = Key {
        item: item.id,
        section: None,
    };
    vec![RunStep {
        key,
        what,
        planned: minutes,
        minutes,
        at_least: minutes,
        may_go: false,
        out: false,
    }]
}

fn of_session(item: &Item, slug: &str, manual: &Manual) -> Vec<RunStep> {
    let steps = steps(manual, item).into_iter();
    let step = |step: crate::Step| RunStep {
        key: Key {
            item: item.id,
            section: Some(step.section),
        },
        what: RunWhat::Section {
            slug: slug.to_owned(),
            kind: step.kind,
        },
        planned: step.minutes,
        minutes: step.minutes,
        at_least: step.at_least,
        may_go: step.may_go,
        out: false,
    };
    steps.filter(|step| !step.out).map(step).collect()
}
