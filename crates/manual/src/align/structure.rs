//! What words cannot match: by kind and place, runs of paragraphs as a whole.

use std::collections::BTreeSet;
use std::ops::Range;

use super::{Match, Sure, Work};
use crate::words::BlockKind;

/// Longer sequences than this are matched from the start, one by one.
const MAX_PAIRS: usize = 250_000;

/// Either one block, or paragraphs that follow each other.
#[derive(Debug)]
struct Unit {
    kind: BlockKind,
    depth: u8,
    blocks: Vec<usize>,
}

/// Matches what is left below one heading, between what is matched already.
pub(super) fn fill(work: &mut Work<'_>, old: Range<usize>, new: Range<usize>) {
    let mut gap = (old.start, new.start);
    let mut gaps = Vec::new();
    for at in old.clone() {
        let Some(to) = work.found[at].as_ref().and_then(|found| found.best) else {
            continue;
        };
        // What moved backwards or away bounds no gap.
        if to < gap.1 || to >= new.end {
            continue;
        }
        gaps.push((gap.0..at, gap.1..to));
        gap = (at + 1, to + 1);
    }
    gaps.push((gap.0..old.end, gap.1..new.end));
    for (old, new) in gaps {
        fill_gap(work, old, new);
    }
}

fn fill_gap(work: &mut Work<'_>, old: Range<usize>, new: Range<usize>) {
    let old: Vec<usize> = old.filter(|at| work.found[*at].is_none()).collect();
    let new: Vec<usize> = new.filter(|to| !work.taken[*to]).collect();
    let (Some(first), Some(other)) = (old.first(), new.first()) else {
        return;
    };
    let translated = work.old[*first].lang != work.new[*other].lang;
    let old = units(&old, |at| (work.old[at].id.kind, work.old[at].depth));
    let new = units(&new, |to| (work.new[to].id.kind, work.new[to].depth));
    let same = old.len() == new.len() && old.iter().zip(&new).all(|(a, b)| a.is_like(b));
    let sure = if same && translated {
        Sure::Structure
    } else {
        Sure::Place
    };
    for (at, to) in pairs(&old, &new, same) {
        match_unit(work, &old[at], &new[to], sure);
    }
}

impl Unit {
    fn is_like(&self, other: &Self) -> bool {
        (self.kind, self.depth) == (other.kind, other.depth)
    }
}

fn units(blocks: &[usize], of: impl Fn(usize) -> (BlockKind, u8)) -> Vec<Unit> {
    let mut units: Vec<Unit> = Vec::new();
    for at in blocks.iter().copied() {
        let (kind, depth) = of(at);
        match units.last_mut() {
            Some(run)
                if kind == BlockKind::Paragraph
                    && (run.kind, run.depth) == (kind, depth)
                    && run.blocks.last() == at.checked_sub(1).as_ref() =>
            {
                run.blocks.push(at);
            }
            _ => units.push(Unit {
                kind,
                depth,
                blocks: vec![at],
            }),
        }
    }
    units
}

/// Which units belong together, keeping the order: the longest common sequence of kinds.
fn pairs(old: &[Unit], new: &[Unit], same: bool) -> Vec<(usize, usize)> {
    if same || old.len().saturating_mul(new.len()) > MAX_PAIRS {
        let both = old.iter().zip(new).enumerate();
        return both
            .take_while(|(_, (a, b))| a.is_like(b))
            .map(|(at, _)| (at, at))
            .collect();
    }
    let width = new.len() + 1;
    let mut longest = vec![0_u32; (old.len() + 1) * width];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            let skip = longest[(i + 1) * width + j].max(longest[i * width + j + 1]);
            let both = longest[(i + 1) * width + j + 1] + u32::from(old[i].is_like(&new[j]));
            longest[i * width + j] = skip.max(both);
        }
    }
    let (mut i, mut j) = (0, 0);
    let mut pairs = Vec::new();
    while i < old.len() && j < new.len() {
        if old[i].is_like(&new[j]) && longest[i * width + j] == longest[(i + 1) * width + j + 1] + 1
        {
            pairs.push((i, j));
            (i, j) = (i + 1, j + 1);
        } else if longest[i * width + j] == longest[(i + 1) * width + j] {
            i += 1;
        } else {
            j += 1;
        }
    }
    pairs
}

fn match_unit(work: &mut Work<'_>, old: &Unit, new: &Unit, sure: Sure) {
    if old.blocks.len() == new.blocks.len() {
        old.blocks
            .iter()
            .zip(&new.blocks)
            .for_each(|(at, to)| work.set(*at, *to, sure));
        return;
    }
    let guesses: Vec<usize> = (0..old.blocks.len())
        .map(|nth| guess(work, old, new, nth))
        .collect();
    for (at, best) in old.blocks.iter().zip(guesses) {
        work.found[*at] = Some(Match {
            to: new.blocks.clone(),
            best: Some(best),
            sure: sure.min(Sure::Run),
        });
    }
    new.blocks.iter().for_each(|to| work.taken[*to] = true);
}

/// Which block of a run says most likely what the old one says: the only one with the same citations and numbers,
/// else the one that lies as far into the run.
fn guess(work: &Work<'_>, old: &Unit, new: &Unit, nth: usize) -> usize {
    let marks = anchors(&work.old[old.blocks[nth]].words);
    let mut shared = new
        .blocks
        .iter()
        .filter(|to| !marks.is_disjoint(&anchors(&work.new[**to].words)));
    if let (Some(only), None) = (shared.next(), shared.next()) {
        return *only;
    }
    let length = |text: &str| text.chars().count();
    let olds: Vec<usize> = old
        .blocks
        .iter()
        .map(|at| length(&work.old[*at].words))
        .collect();
    let news: Vec<usize> = new
        .blocks
        .iter()
        .map(|to| length(&work.new[*to].words))
        .collect();
    let (old_all, new_all) = (
        olds.iter().sum::<usize>().max(1),
        news.iter().sum::<usize>(),
    );
    let middle = (2 * olds[..nth].iter().sum::<usize>() + olds[nth]) * new_all / (2 * old_all);
    let mut end = 0;
    let at = news.iter().position(|length| {
        end += length;
        end > middle
    });
    new.blocks[at.unwrap_or(new.blocks.len() - 1)]
}

/// What is the same in every language: placeables, and numbers of more than one digit.
fn anchors(words: &str) -> BTreeSet<&str> {
    let placeables = words
        .split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}'))
        .map(|(inside, _)| inside);
    let numbers = words
        .split(|ch: char| !ch.is_ascii_digit())
        .filter(|digits| digits.len() > 1);
    placeables
        .filter(|inside| !inside.starts_with('-'))
        .chain(numbers)
        .collect()
}
