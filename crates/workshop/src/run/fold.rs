//! From what happened to how things stand.

use std::collections::{BTreeMap, BTreeSet};

use manual::Manual;

use super::{Event, Key, RunStep, RunWhat, plan};
use crate::late::Change;
use crate::timetable::DayTimes;

/// Further from the plan than this it is not late: somebody tries things out in the evening. In minutes.
const REHEARSAL: u32 = 120;

/// How the day that is led stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// Which day of the programme (from 0).
    pub day: usize,
    /// Its steps, in order.
    pub steps: Vec<RunStep>,
    /// The step now; none after the last one.
    pub now: Option<usize>,
    /// How long the step now had run when the last event came, in seconds.
    pub ran: u32,
    /// The clock stands still.
    pub is_paused: bool,
    /// The day is over.
    pub is_over: bool,
    /// Where in the list the clock of the step now was last set.
    pub since: usize,
    /// Where in the list the day began.
    pub began: usize,
    /// When the day begins by the plan, in minutes after midnight; when it really began, where that is far from it.
    pub starts: u32,
    /// When the day began on the wall clock, in minutes after midnight.
    pub began_at: u32,
    /// When people must be able to leave, in minutes after midnight.
    pub until: u32,
    /// How long each step that was left has run, in seconds.
    pub taken: BTreeMap<Key, u32>,
    /// The changes that hold, in order.
    pub changes: Vec<Vec<Change>>,
}

impl Run {
    /// How the day stands that began last; none if none has begun, or nothing in it takes place.
    #[must_use]
    pub fn of(events: &[Event], manual: &Manual) -> Option<Self> {
        let began = |event: &Event| matches!(event, Event::Began { .. });
        let first = events.iter().rposition(began)?;
        let mut run = Self::begun(&events[first], first, manual)?;
        let undone = undone(&events[first..]);
        for (at, event) in events.iter().enumerate().skip(first + 1) {
            run.happened(at, event, undone.contains(&(at - first)));
        }
        Some(run)
    }

    fn begun(event: &Event, began: usize, manual: &Manual) -> Option<Self> {
        let Event::Began {
            day,
            plan: planned,
            at,
        } = event
        else {
            return None;
        };
        let steps = plan(planned, manual);
        let is_rehearsal = at.abs_diff(planned.start) > REHEARSAL;
        let starts = if is_rehearsal { *at } else { planned.start };
        let times = DayTimes::of(planned, manual);
        let until = if is_rehearsal {
            starts + (times.until - planned.start)
        } else {
            times.until
        };
        Some(Self {
            day: *day,
            now: (!steps.is_empty()).then_some(0),
            is_over: steps.is_empty(),
            steps,
            ran: 0,
            is_paused: false,
            since: began,
            began,
            starts,
            began_at: *at,
            until,
            taken: BTreeMap::new(),
            changes: Vec::new(),
        })
    }

    fn happened(&mut self, at: usize, event: &Event, is_undone: bool) {
        match event {
            Event::Left { seconds, to } => self.leave(at, *seconds, to.as_ref()),
            Event::Paused { seconds } => {
                (self.ran, self.is_paused, self.since) = (*seconds, true, at);
            }
            Event::Resumed => (self.is_paused, self.since) = (false, at),
            Event::Changed { changes } if !is_undone => {
                changes.iter().for_each(|change| self.change(change));
                self.changes.push(changes.clone());
            }
            Event::Ended { seconds } => {
                self.leave(at, *seconds, None);
                self.is_over = true;
            }
            Event::Changed { .. } | Event::TakenBack | Event::Began { .. } => {}
        }
    }

    fn leave(&mut self, at: usize, seconds: u32, to: Option<&Key>) {
        if let Some(step) = self.now.and_then(|now| self.steps.get(now)) {
            self.taken.insert(step.key.clone(), seconds);
        }
        self.now = to.and_then(|key| self.position(key));
        self.is_over = self.now.is_none();
        let again = self.now.map(|now| &self.steps[now].key);
        // Back at a step, its clock goes on where it was: a key was pressed once too often.
        self.ran = again.and_then(|key| self.taken.remove(key)).unwrap_or(0);
        (self.is_paused, self.since) = (false, at);
    }

    fn position(&self, key: &Key) -> Option<usize> {
        self.steps.iter().position(|step| step.key == *key)
    }

    fn change(&mut self, change: &Change) {
        for step in &mut self.steps {
            match change {
                Change::Shorter { key, to, .. } if step.key == *key => step.minutes = *to,
                Change::Dropped { key, .. } if step.key == *key => step.out = true,
                Change::Moved { item, .. } if step.key.item == *item => step.out = true,
                _ => {}
            }
        }
    }

    /// The step after the one now that takes place.
    #[must_use]
    pub fn next(&self) -> Option<usize> {
        let now = self.now?;
        let after = self.steps.iter().enumerate().skip(now + 1);
        after
            .into_iter()
            .find(|(_, step)| !step.out)
            .map(|(at, _)| at)
    }

    /// The step before the one now, or the last one when the day is over.
    #[must_use]
    pub fn previous(&self) -> Option<usize> {
        let before = self.now.unwrap_or(self.steps.len());
        let before = self.steps.iter().enumerate().take(before);
        before.rev().find(|(_, step)| !step.out).map(|(at, _)| at)
    }
}

/// Which changes were taken back: each taking back is for the last that still held.
fn undone(events: &[Event]) -> BTreeSet<usize> {
    let (mut held, mut undone) = (Vec::new(), BTreeSet::new());
    for (at, event) in events.iter().enumerate() {
        match event {
            Event::Changed { .. } => held.push(at),
            Event::TakenBack => undone.extend(held.pop()),
            _ => {}
        }
    }
    undone
}

/// How long a step of a session really took.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Took {
    /// The session's slug.
    pub slug: String,
    /// The section.
    pub section: String,
    /// How long, in seconds.
    pub seconds: u32,
}

/// What really took how long in everything that happened; a step that was left at once was passed over.
#[must_use]
pub fn took(events: &[Event], manual: &Manual) -> Vec<Took> {
    let began = |event: &Event| matches!(event, Event::Began { .. });
    let mut found = Vec::new();
    let starts: Vec<usize> = (0..events.len()).filter(|at| began(&events[*at])).collect();
    for (number, start) in starts.iter().enumerate() {
        let end = starts.get(number + 1).copied().unwrap_or(events.len());
        let Some(run) = Run::of(&events[*start..end], manual) else {
            continue;
        };
        for step in &run.steps {
            let seconds = run.taken.get(&step.key).copied().filter(|took| *took >= 30);
            if let (RunWhat::Section { slug, .. }, Some(seconds), Some(section)) =
                (&step.what, seconds, &step.key.section)
            {
                let (slug, section) = (slug.clone(), section.clone());
                found.push(Took {
                    slug,
                    section,
                    seconds,
                });
            }
        }
    }
    found
}
