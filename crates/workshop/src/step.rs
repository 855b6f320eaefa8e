//! The steps of a session as they are planned here.

use manual::{Grouping, Manual, SectionFacts, SectionKind};

use crate::programme::{Item, StepChange, What};

/// A timed section of a session, with what the programme says of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Id of the section.
    pub section: String,
    /// What the section is for.
    pub kind: SectionKind,
    /// How participants sit together.
    pub grouping: Option<Grouping>,
    /// How long it takes here, in minutes.
    pub minutes: u32,
    /// How long it takes in the manual, in minutes.
    pub written: u32,
    /// The shortest it can be, in minutes.
    pub at_least: u32,
    /// It may go when time is short.
    pub may_go: bool,
    /// It is left out.
    pub out: bool,
}

/// The steps of an item; none for what is no session, or a session that this manual does not have.
#[must_use]
pub fn steps(manual: &Manual, item: &Item) -> Vec<Step> {
    let What::Session { slug, changes } = &item.what else {
        return Vec::new();
    };
    let Some(session) = manual.session(slug) else {
        return Vec::new();
    };
    let nothing = StepChange::default();
    let step = |facts: &SectionFacts| {
        let change = changes.get(&facts.id).unwrap_or(&nothing);
        Some(Step::of(facts, change, facts.minutes?))
    };
    session.facts.sections.iter().filter_map(step).collect()
}

impl Step {
    fn of(facts: &SectionFacts, change: &StepChange, written: u32) -> Self {
        let minutes = change.minutes.unwrap_or(written);
        Self {
            section: facts.id.clone(),
            kind: facts.kind,
            grouping: facts.grouping,
            minutes,
            written,
            at_least: facts.at_least.unwrap_or(written).min(minutes),
            may_go: change.may_go.unwrap_or(facts.optional),
            out: change.out,
        }
    }

    /// The minutes it takes of the day.
    #[must_use]
    pub fn takes(&self) -> u32 {
        if self.out { 0 } else { self.minutes }
    }
}

impl Item {
    /// How long it takes, in minutes; nothing for a session that this manual does not have.
    #[must_use]
    pub fn minutes(&self, manual: &Manual) -> u32 {
        match &self.what {
            What::Session { slug, changes } if changes.is_empty() => {
                let sections = manual.session(slug).map(|session| &session.facts.sections);
                let sections = sections.into_iter().flatten();
                sections.filter_map(|section| section.minutes).sum()
            }
            What::Session { .. } => steps(manual, self).iter().map(Step::takes).sum(),
            What::Own { minutes, .. }
            | What::Break { minutes }
            | What::Meal { minutes }
            | What::Evaluation { minutes } => *minutes,
        }
    }
}
