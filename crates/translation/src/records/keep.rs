//! Writing down what a passage was translated from.

use super::{Kept, Line, Record, Target};
use crate::changed::Change;
use crate::standing::{Sides, Standing};
use crate::state::State;

/// What is written down where many passages are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taking {
    /// Passages no record knows.
    New,
    /// Those, and passages of which both the source and the translation changed: somebody wrote both.
    NewAndRewritten,
}

/// A line with the place it had before.
struct Slot {
    old: Option<usize>,
    line: Line,
}

/// Writes down what is not yet, as far as it is sure which passage is whose; where nothing is to be, the record is as
/// it was.
#[must_use]
pub fn keep_all(sides: &Sides<'_>, standings: &[Standing], kept: Kept, taking: Taking) -> Record {
    let mut slots = slots(sides.record);
    for (at, standing) in standings.iter().enumerate() {
        let is_new = standing.lines.is_empty() && standing.own.is_some() && !standing.is_unsure;
        let is_rewritten = standing.is_changed_elsewhere
            && !standing.is_unsure
            && standing.source.is_some()
            && matches!(standing.state, State::Stale(_));
        if is_new || (is_rewritten && taking == Taking::NewAndRewritten) {
            put(&mut slots, sides, standings, at, kept);
        }
    }
    record(slots)
}

/// Writes down that a passage says what the source says now, or that it is begun; one that is gone is forgotten.
#[must_use]
pub fn accept(sides: &Sides<'_>, standings: &[Standing], at: usize, kept: Kept) -> Record {
    let mut slots = slots(sides.record);
    match standings.get(at) {
        Some(standing) if standing.change == Some(Change::Gone) => drop_lines(&mut slots, standing),
        // What was one passage is accepted as a whole: a half would have nothing to stand on.
        Some(standing) if standing.now.is_some() => {
            let whole = standings.iter().enumerate();
            let pieces = whole.filter(|(_, other)| other.lines == standing.lines);
            pieces.for_each(|(at, _)| put(&mut slots, sides, standings, at, kept));
        }
        Some(_) => put(&mut slots, sides, standings, at, kept),
        None => {}
    }
    record(slots)
}

/// Writes down beside the source language that a change touches no translation: what was made from the old words is
/// still right. Nothing where the words are not others.
#[must_use]
pub fn spare(untouched: Option<&Record>, sides: &Sides<'_>, standing: &Standing) -> Option<Record> {
    let (was, at) = (standing.was.clone()?, standing.source?);
    let now = &sides.source[at];
    let line = Line {
        key: now.key.clone(),
        kept: Kept::Untouched,
        target: Some(Target {
            key: now.key.clone(),
            hash: now.hash,
        }),
        source: was,
    };
    let mut record = untouched.cloned().unwrap_or_default();
    if !record.lines.contains(&line) {
        record.lines.push(line);
    }
    Some(record)
}

fn slots(record: Option<&Record>) -> Vec<Slot> {
    let lines = record.map_or(&[][..], |record| &record.lines);
    let slot = |(old, line): (usize, &Line)| Slot {
        old: Some(old),
        line: line.clone(),
    };
    lines.iter().enumerate().map(slot).collect()
}

fn record(slots: Vec<Slot>) -> Record {
    Record {
        lines: slots.into_iter().map(|slot| slot.line).collect(),
    }
}

fn drop_lines(slots: &mut Vec<Slot>, standing: &Standing) {
    slots.retain(|slot| !slot.old.is_some_and(|old| standing.lines.contains(&old)));
}

/// A line for one passage, in the place of its old ones, after that of the passage before it.
fn put(slots: &mut Vec<Slot>, sides: &Sides<'_>, standings: &[Standing], at: usize, kept: Kept) {
    let standing = &standings[at];
    let (Some(source), Some(own)) = (standing.source, standing.own) else {
        return;
    };
    drop_lines(slots, standing);
    let is_of = |slot: &Slot, other: &Standing| match slot.old {
        Some(old) => other.lines.contains(&old),
        None => other.key == slot.line.key,
    };
    let before = standings[..at].iter().rev();
    let after = before
        .filter_map(|other| slots.iter().rposition(|slot| is_of(slot, other)))
        .next();
    let own = &sides.own[own];
    let line = Line {
        key: standing.key.clone(),
        kept,
        target: Some(Target {
            key: own.key.clone(),
            hash: own.hash,
        }),
        source: sides.source[source].text.clone(),
    };
    slots.insert(after.map_or(0, |after| after + 1), Slot { old: None, line });
}
