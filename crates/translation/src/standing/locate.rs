//! Where the translations that a record tells of are in the file of today, which another program may have changed.

use std::collections::{BTreeMap, BTreeSet};

use language::Lang;
use manual::{BlockKind, BlockRef, Sure, align};

use super::{Sides, keys};
use crate::passage::{Passage, block_id};
use crate::records::{Line, Record, Target};

/// Where a line's translation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    /// Which passage.
    pub(super) own: usize,
    /// Its words are others than those the record tells of.
    pub(super) is_changed: bool,
    /// It may be another passage.
    pub(super) is_unsure: bool,
}

/// For each line of the record its translation of today; nothing where it is gone.
pub(super) fn locate(sides: &Sides<'_>, record: &Record) -> Vec<Option<Place>> {
    let by_key = keys(sides.own);
    let by_name = |target: &Target| -> Option<Place> {
        let own = *by_key.get(target.key.as_str())?;
        let passage = &sides.own[own];
        let is_changed = passage.hash != target.hash;
        let is_named = passage.is_message() || block_id(&target.key, 0).is_none();
        (is_named || !is_changed).then_some(Place {
            own,
            is_changed,
            is_unsure: false,
        })
    };
    let of = |line: &Line| line.target.as_ref().map(by_name);
    let found: Vec<Option<Option<Place>>> = record.lines.iter().map(of).collect();
    let is_message = sides.own.first().is_some_and(Passage::is_message);
    if is_message || found.iter().flatten().all(Option::is_some) {
        return found.into_iter().map(Option::flatten).collect();
    }
    let aligned = aligned(sides, record);
    let of = |(line, found): (&Line, Option<Option<Place>>)| {
        let target = line.target.as_ref()?;
        if block_id(&target.key, 0).is_none() {
            return found.flatten();
        }
        aligned.get(target.key.as_str()).copied()
    };
    record.lines.iter().zip(found).map(of).collect()
}

/// By the address that was recorded.
fn aligned<'a>(sides: &Sides<'_>, record: &'a Record) -> BTreeMap<&'a str, Place> {
    let mut seen = BTreeSet::new();
    let targets: Vec<&Target> = record
        .lines
        .iter()
        .filter_map(|line| line.target.as_ref())
        .filter(|target| seen.insert(target.key.as_str()))
        .collect();
    // The words are not kept: their hash stands for them, so that what is the same is found wherever it went.
    let depths: BTreeMap<&str, u8> = sides
        .own
        .iter()
        .map(|passage| (passage.key.as_str(), passage.depth))
        .collect();
    let old: Vec<BlockRef<'_>> = targets
        .iter()
        .filter_map(|target| {
            let depth = depths.get(target.key.as_str()).copied().unwrap_or(0);
            by_hash(sides.lang, &target.key, target.hash, depth)
        })
        .collect();
    let named: Vec<&Target> = targets
        .into_iter()
        .filter(|target| block_id(&target.key, 0).is_some())
        .collect();
    let (now_at, now): (Vec<usize>, Vec<BlockRef<'_>>) = sides
        .own
        .iter()
        .enumerate()
        .filter_map(|(at, own)| Some((at, by_hash(sides.lang, &own.key, own.hash, own.depth)?)))
        .unzip();
    let alignment = align(&old, &now);
    let uneven = uneven(&old, &now, &alignment.matches);
    let mut places = BTreeMap::new();
    for ((target, old), matched) in named.into_iter().zip(&old).zip(&alignment.matches) {
        let Some(best) = matched.best else { continue };
        let is_changed = matched.sure != Sure::Same;
        let group = (&*old.id.heading, old.id.kind);
        let place = Place {
            own: now_at[best],
            is_changed,
            is_unsure: is_changed && uneven.contains(&group),
        };
        places.insert(target.key.as_str(), place);
    }
    places
}

fn by_hash<'a>(lang: &'a Lang, key: &str, hash: u64, depth: u8) -> Option<BlockRef<'a>> {
    Some(BlockRef {
        id: block_id(key, hash)?,
        lang,
        depth,
        words: format!("{hash:016x}").into(),
    })
}

/// Headings and kinds under which not as many passages are new as are gone: which is which cannot be told.
fn uneven<'a>(
    old: &'a [BlockRef<'_>],
    now: &'a [BlockRef<'_>],
    matches: &[manual::Match],
) -> BTreeSet<(&'a str, BlockKind)> {
    let mut counts: BTreeMap<(&str, BlockKind), i64> = BTreeMap::new();
    let mut same = BTreeSet::new();
    for (block, matched) in old.iter().zip(matches) {
        if matched.sure == Sure::Same {
            same.extend(matched.best);
        } else {
            *counts
                .entry((&*block.id.heading, block.id.kind))
                .or_default() += 1;
        }
    }
    let new = now.iter().enumerate().filter(|(at, _)| !same.contains(at));
    for (_, block) in new {
        *counts
            .entry((&*block.id.heading, block.id.kind))
            .or_default() -= 1;
    }
    let uneven = counts.into_iter().filter(|(_, count)| *count != 0);
    uneven.map(|(group, _)| group).collect()
}
