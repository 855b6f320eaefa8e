//! Blocks below one heading, in order, by their words.

use std::ops::Range;

use super::{Sure, Work};

/// From here on two texts are one text, edited.
pub(super) const SIMILAR: f32 = 0.5;
/// Larger groups than this are compared by hash only.
const MAX_PAIRS: usize = 250_000;

/// Matches what is the same or similar, keeping the order.
pub(super) fn match_group(work: &mut Work<'_>, mut old: Range<usize>, mut new: Range<usize>) {
    while !old.is_empty() && !new.is_empty() && is_same(work, old.start, new.start) {
        set(work, old.start, new.start);
        (old.start, new.start) = (old.start + 1, new.start + 1);
    }
    while !old.is_empty() && !new.is_empty() && is_same(work, old.end - 1, new.end - 1) {
        (old.end, new.end) = (old.end - 1, new.end - 1);
        set(work, old.end, new.end);
    }
    skip_matched(work, &mut old, &mut new);
    if old.is_empty() || new.is_empty() || work.old[old.start].lang != work.new[new.start].lang {
        return;
    }
    if old.len().saturating_mul(new.len()) > MAX_PAIRS {
        return by_hash(work, old, new);
    }
    for (at, to) in best_order(work, &old, &new) {
        set(work, at, to);
    }
}

/// The heading is matched already.
fn skip_matched(work: &Work<'_>, old: &mut Range<usize>, new: &mut Range<usize>) {
    if old.start < old.end && work.found[old.start].is_some() {
        old.start += 1;
    }
    if new.start < new.end && work.taken[new.start] {
        new.start += 1;
    }
}

fn is_same(work: &Work<'_>, old: usize, new: usize) -> bool {
    work.old[old].id.kind == work.new[new].id.kind && work.same_words(old, new)
}

fn set(work: &mut Work<'_>, old: usize, new: usize) {
    let sure = if work.same_words(old, new) {
        Sure::Same
    } else {
        Sure::Edited
    };
    work.set(old, new, sure);
}

fn by_hash(work: &mut Work<'_>, old: Range<usize>, new: Range<usize>) {
    let mut next = new.start;
    let mut by_hash: std::collections::HashMap<u64, Vec<usize>> = std::collections::HashMap::new();
    new.clone()
        .rev()
        .for_each(|to| by_hash.entry(work.new[to].id.hash).or_default().push(to));
    for at in old {
        let Some(places) = by_hash.get_mut(&work.old[at].id.hash) else {
            continue;
        };
        while places.last().is_some_and(|to| *to < next) {
            places.pop();
        }
        if let Some(to) = places.pop().filter(|to| is_same(work, at, *to)) {
            set(work, at, to);
            next = to + 1;
        }
    }
}

/// The pairs, in order on both sides, that are most alike in sum.
fn best_order(work: &Work<'_>, old: &Range<usize>, new: &Range<usize>) -> Vec<(usize, usize)> {
    let width = new.len() + 1;
    // sums[i][j]: the best sum for the old blocks from i on and the new ones from j on.
    let mut sums = vec![0.0_f32; (old.len() + 1) * width];
    let mut worths = vec![0.0_f32; old.len() * new.len()];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            let worth = worth(work, old.start + i, new.start + j);
            worths[i * new.len() + j] = worth;
            let skip = sums[(i + 1) * width + j].max(sums[i * width + j + 1]);
            sums[i * width + j] = skip.max(if worth > 0.0 {
                worth + sums[(i + 1) * width + j + 1]
            } else {
                0.0
            });
        }
    }
    let (mut i, mut j) = (0, 0);
    let mut pairs = Vec::new();
    while i < old.len() && j < new.len() {
        let worth = worths[i * new.len() + j];
        let sum = sums[i * width + j];
        if worth > 0.0 && sum <= worth + sums[(i + 1) * width + j + 1] {
            pairs.push((old.start + i, new.start + j));
            (i, j) = (i + 1, j + 1);
        } else if sum <= sums[(i + 1) * width + j] {
            i += 1;
        } else {
            j += 1;
        }
    }
    pairs
}

/// What a pair is worth: sameness more than any edit, but not of blocks without words, which say nothing.
fn worth(work: &Work<'_>, old: usize, new: usize) -> f32 {
    let (before, after) = (&work.old[old], &work.new[new]);
    if before.id.kind != after.id.kind {
        return 0.0;
    }
    match work.similarity(old, new) {
        1.0.. if before.words.is_empty() => 0.1,
        1.0.. => 1.5,
        similarity if similarity >= SIMILAR => similarity,
        _ => 0.0,
    }
}
