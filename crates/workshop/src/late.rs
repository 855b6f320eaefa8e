//! How a day stands against its plan, and how it can still end in time.

use serde::{Deserialize, Serialize};

use crate::programme::ItemId;
use crate::run::{Key, Run, RunStep, RunWhat};

/// How a day stands; minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// When it ends if all goes on as it is planned now, in minutes after midnight.
    pub ends: u32,
    /// When it was to end, in minutes after midnight.
    pub planned: u32,
    /// So much later than planned; less than nothing: earlier.
    pub behind: i64,
    /// When it has to end: as planned, or when people must be able to leave, whichever comes first.
    pub target: u32,
}

/// One change of what is still to come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum Change {
    /// A step takes fewer minutes.
    Shorter {
        /// The step.
        key: Key,
        /// Its minutes before.
        from: u32,
        /// Its minutes now.
        to: u32,
    },
    /// A step is left out.
    Dropped {
        /// The step.
        key: Key,
        /// The minutes it would have taken.
        minutes: u32,
    },
    /// A session goes to the beginning of the next day.
    Moved {
        /// The item.
        item: ItemId,
        /// The minutes it would have taken.
        minutes: u32,
    },
}

/// How time is won.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    /// Every step gives some of its minutes.
    Shorten,
    /// Steps that may go are left out, and the rest gives what is still missing.
    Drop,
    /// Sessions go to the next day.
    Move,
}

/// What could be done, and what would come of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// How time is won.
    pub way: Way,
    /// What changes.
    pub changes: Vec<Change>,
    /// When the day then ends, in minutes after midnight.
    pub ends: u32,
    /// Whether that is in time.
    pub in_time: bool,
}

/// How the day stands when the step now has run so many seconds and the wall clock says so many minutes after the midnight
/// before the day began.
#[must_use]
pub fn standing(run: &Run, seconds: u32, minute: u32) -> Standing {
    let left = run.now.map_or(0, |now| {
        let rest = run.steps[now].minutes.saturating_sub(seconds / 60);
        let after: u32 = run.steps[now + 1..].iter().map(RunStep::takes).sum();
        rest + after
    });
    let planned = run.starts + run.steps.iter().map(|step| step.planned).sum::<u32>();
    let ends = minute + left;
    Standing {
        ends,
        planned,
        behind: i64::from(ends) - i64::from(planned),
        target: planned.min(run.until),
    }
}

/// What could be done for the day to end in time; nothing where it does.
#[must_use]
pub fn proposals(
    run: &Run,
    seconds: u32,
    standing: Standing,
    is_last_day: IsLastDay,
) -> Vec<Proposal> {
    let need = standing.ends.saturating_sub(standing.target);
    if need == 0 || run.now.is_none() {
        return Vec::new();
    }
    let ways = [
        Some((Way::Shorten, shorten(run, seconds, need, &[]))),
        drop_some(run, seconds, need).map(|changes| (Way::Drop, changes)),
        (is_last_day == IsLastDay::No).then(|| (Way::Move, move_on(run, need))),
    ];
    let proposal = |(way, changes): (Way, Vec<Change>)| {
        let won: u32 = changes.iter().map(Change::wins).sum();
        let ends = standing.ends.saturating_sub(won);
        Proposal {
            way,
            changes,
            ends,
            in_time: ends <= standing.target,
        }
    };
    let ways = ways.into_iter().flatten();
    ways.filter(|(_, changes)| !changes.is_empty())
        .map(proposal)
        .collect()
}

/// Whether there is a day after this one to move something to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IsLastDay {
    /// Nothing can be moved.
    Yes,
    /// Another day follows.
    No,
}

impl Change {
    fn wins(&self) -> u32 {
        match self {
            Self::Shorter { from, to, .. } => from - to,
            Self::Dropped { minutes, .. } | Self::Moved { minutes, .. } => *minutes,
        }
    }
}

/// What each step still to come can give, the one now included; not those that are left out anyway.
fn slack(run: &Run, seconds: u32, without: &[Change]) -> Vec<(usize, u32)> {
    let Some(now) = run.now else {
        return Vec::new();
    };
    let goes = |step: &RunStep| {
        without
            .iter()
            .any(|change| matches!(change, Change::Dropped { key, .. } if *key == step.key))
    };
    let steps = run.steps.iter().enumerate().skip(now);
    let steps = steps.filter(|(_, step)| !step.out && !goes(step));
    let give = |(at, step): (usize, &RunStep)| {
        let ran = if at == now { seconds.div_ceil(60) } else { 0 };
        (at, step.minutes.saturating_sub(step.at_least.max(ran)))
    };
    steps
        .map(give)
        .filter(|(_, minutes)| *minutes > 0)
        .collect()
}

/// Each step gives in proportion to what it can, whole minutes, the largest remainder first.
fn shorten(run: &Run, seconds: u32, need: u32, without: &[Change]) -> Vec<Change> {
    let slack = slack(run, seconds, without);
    let all: u32 = slack.iter().map(|(_, minutes)| minutes).sum();
    if all == 0 || need == 0 {
        return Vec::new();
    }
    let need = need.min(all);
    let mut gives: Vec<(usize, u32, u32)> = (slack.iter())
        .map(|(at, can)| (*at, can * need / all, can * need % all))
        .collect();
    let missing = need - gives.iter().map(|(_, gives, _)| gives).sum::<u32>();
    gives.sort_by_key(|(at, _, remainder)| (std::cmp::Reverse(*remainder), *at));
    for give in gives.iter_mut().take(missing as usize) {
        give.1 += 1;
    }
    gives.sort_by_key(|(at, ..)| *at);
    let shorter = |(at, gives, _): &(usize, u32, u32)| Change::Shorter {
        key: run.steps[*at].key.clone(),
        from: run.steps[*at].minutes,
        to: run.steps[*at].minutes - gives,
    };
    gives
        .iter()
        .filter(|(_, gives, _)| *gives > 0)
        .map(shorter)
        .collect()
}

/// The smallest step that is enough; else the largest ones until it is.
fn drop_some(run: &Run, seconds: u32, need: u32) -> Option<Vec<Change>> {
    let mut may: Vec<&RunStep> = (run.steps.iter().skip(run.now? + 1))
        .filter(|step| step.may_go && !step.out && step.minutes > 0)
        .collect();
    may.sort_by_key(|step| step.minutes);
    let enough = may.iter().find(|step| step.minutes >= need);
    let chosen: Vec<&RunStep> = match enough {
        Some(step) => vec![step],
        None => may.iter().rev().copied().collect(),
    };
    let mut won = 0;
    let mut changes = Vec::new();
    for step in chosen {
        if won < need {
            won += step.minutes;
            let (key, minutes) = (step.key.clone(), step.minutes);
            changes.push(Change::Dropped { key, minutes });
        }
    }
    let rest = shorten(run, seconds, need.saturating_sub(won), &changes);
    let any = !changes.is_empty();
    changes.extend(rest);
    any.then_some(changes)
}

/// Sessions that have not begun, the last one first, until it is enough.
fn move_on(run: &Run, need: u32) -> Vec<Change> {
    let Some(now) = run.now else {
        return Vec::new();
    };
    let current = run.steps[now].key.item;
    let mut won = 0;
    let mut changes: Vec<Change> = Vec::new();
    for step in run.steps.iter().skip(now + 1).rev() {
        let is_session = matches!(step.what, RunWhat::Section { .. });
        if !is_session || step.out || step.key.item == current {
            continue;
        }
        match changes.last_mut() {
            Some(Change::Moved { item, minutes }) if *item == step.key.item => {
                *minutes += step.minutes;
            }
            _ if won >= need => break,
            _ => changes.push(Change::Moved {
                item: step.key.item,
                minutes: step.minutes,
            }),
        }
        won += step.minutes;
    }
    changes
}
