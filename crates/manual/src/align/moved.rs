//! What is no longer below its heading, or no longer one piece.

use std::collections::HashMap;

use super::{Match, Sure, Work};
use crate::words::BlockKind;

/// What moved must be more alike than what stayed.
const SIMILAR: f32 = 0.6;
/// And more still when it also changed its kind.
const SIMILAR_OTHER_KIND: f32 = 0.8;
/// This much of a piece must be in the whole.
const CONTAINED: f32 = 0.75;
/// Shorter texts are found everywhere by chance.
const SHORTEST: usize = 20;
/// More comparisons than this are not worth it.
const MAX_PAIRS: usize = 250_000;

/// Looks in the whole text for what is not matched yet.
pub(super) fn match_rest(work: &mut Work<'_>) {
    same_elsewhere(work);
    similar_elsewhere(work);
    split(work);
    joined(work);
}

fn left(work: &Work<'_>) -> (Vec<usize>, Vec<usize>) {
    let old = (0..work.old.len())
        .filter(|at| work.found[*at].is_none() && is_body(work.old[*at].id.kind));
    let new = (0..work.new.len()).filter(|to| !work.taken[*to] && is_body(work.new[*to].id.kind));
    (old.collect(), new.collect())
}

fn is_body(kind: BlockKind) -> bool {
    kind != BlockKind::Heading
}

fn same_elsewhere(work: &mut Work<'_>) {
    let (old, new) = left(work);
    let mut places: HashMap<u64, Vec<usize>> = HashMap::new();
    new.iter()
        .rev()
        .for_each(|to| places.entry(work.new[*to].id.hash).or_default().push(*to));
    for at in old.into_iter().filter(|at| !work.old[*at].words.is_empty()) {
        let place = places.get_mut(&work.old[at].id.hash).and_then(Vec::pop);
        if let Some(to) = place.filter(|to| work.same_words(at, *to)) {
            work.set(at, to, Sure::Same);
        }
    }
}

fn similar_elsewhere(work: &mut Work<'_>) {
    let (old, new) = left(work);
    if old.len().saturating_mul(new.len()) > MAX_PAIRS {
        return;
    }
    let mut pairs: Vec<(f32, usize, usize)> = Vec::new();
    for at in old {
        for to in &new {
            let similarity = work.similarity(at, *to);
            let same_kind = work.old[at].id.kind == work.new[*to].id.kind;
            if similarity
                >= if same_kind {
                    SIMILAR
                } else {
                    SIMILAR_OTHER_KIND
                }
            {
                pairs.push((similarity, at, *to));
            }
        }
    }
    pairs.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
    for (_, at, to) in pairs {
        if work.found[at].is_none() && !work.taken[to] {
            work.set(at, to, Sure::Edited);
        }
    }
}

/// New blocks whose words were in one old block of the same heading.
fn split(work: &mut Work<'_>) {
    let (_, new) = left(work);
    if new.len().saturating_mul(work.old.len()) > MAX_PAIRS {
        return;
    }
    for to in new {
        if work.new_grams[to].len() < SHORTEST {
            continue;
        }
        let whole = (0..work.old.len())
            .filter(|at| work.old[*at].lang == work.new[to].lang)
            .filter(|at| {
                work.old[*at].id.heading == work.new[to].id.heading
                    && is_body(work.old[*at].id.kind)
            })
            .filter(|at| {
                work.found[*at]
                    .as_ref()
                    .is_none_or(|found| found.sure != Sure::Same)
            })
            .map(|at| (work.new_grams[to].contained_in(&work.old_grams[at]), at))
            .max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(&a.1)));
        if let Some((share, at)) = whole
            && share >= CONTAINED
        {
            add_piece(work, at, to);
        }
    }
}

fn add_piece(work: &mut Work<'_>, at: usize, to: usize) {
    work.taken[to] = true;
    let found = work.found[at].get_or_insert(Match {
        to: Vec::new(),
        best: None,
        sure: Sure::Edited,
    });
    found.to.push(to);
    found.to.sort_unstable();
    // What began in the old block begins in its first piece.
    found.best = found.to.first().copied();
}

/// Old blocks whose words are now in a longer block.
fn joined(work: &mut Work<'_>) {
    let (old, _) = left(work);
    if old.len().saturating_mul(work.new.len()) > MAX_PAIRS {
        return;
    }
    for at in old {
        if work.old_grams[at].len() < SHORTEST {
            continue;
        }
        let whole = (0..work.new.len())
            .filter(|to| work.old[at].lang == work.new[*to].lang && is_body(work.new[*to].id.kind))
            .map(|to| (work.old_grams[at].contained_in(&work.new_grams[to]), to))
            .filter(|(share, to)| *share >= CONTAINED && !is_whole_already(work, *to))
            .max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(&a.1)));
        if let Some((_, to)) = whole {
            work.set(at, to, Sure::Edited);
        }
    }
}

/// A block all of whose words come from elsewhere has none left to come from here.
fn is_whole_already(work: &Work<'_>, to: usize) -> bool {
    work.taken[to]
        && work
            .found
            .iter()
            .flatten()
            .any(|found| found.sure == Sure::Same && found.best == Some(to))
}
