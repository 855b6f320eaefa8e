//! Marks, found again in the text as it is now.

use std::ops::Range;

use manual::{BlockRef, Sure, align};

use crate::mark::Mark;
use crate::passage::Passage;
use crate::quote::{Quote, find_words};
use crate::similar::most_like;

/// Where a mark is in the text as it is now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// Its words stand there.
    Here {
        /// Which passage.
        passage: usize,
        /// Which bytes of it; nothing for the passage as a whole.
        range: Option<Range<usize>>,
        /// Whether they are its words to the letter.
        is_exact: bool,
    },
    /// The passage is there, its words no longer are.
    Moved {
        /// Which passage.
        passage: usize,
    },
    /// Nothing is left of it.
    Lost,
}

impl Found {
    /// The passage it is at.
    #[must_use]
    pub fn passage(&self) -> Option<usize> {
        match self {
            Self::Here { passage, .. } | Self::Moved { passage } => Some(*passage),
            Self::Lost => None,
        }
    }
}

/// Which share of edited words must be there: within the passage that was marked, and anywhere.
const ENOUGH_HERE: f32 = 0.5;
const ENOUGH_ANYWHERE: f32 = 0.75;
/// Fewer words than this are met anywhere by chance.
const TELLING: usize = 4;
/// Fewer characters than this, too.
const TELLING_CHARS: usize = 16;

/// Finds marks in a text of their own language, one answer for each.
#[must_use]
pub fn find_again(marks: &[&Mark], text: &[Passage<'_>]) -> Vec<Found> {
    let blocks = blocks_again(marks, text);
    let found = marks.iter().zip(blocks);
    found.map(|(mark, block)| one(mark, block, text)).collect()
}

fn one(mark: &Mark, block: Option<usize>, text: &[Passage<'_>]) -> Found {
    let here = block.and_then(|at| in_passage(mark, at, text.get(at)?));
    here.or_else(|| anywhere(mark, text))
        .or(block.map(|passage| Found::Moved { passage }))
        .unwrap_or(Found::Lost)
}

/// Where each mark's block is now: by its address and words, else as texts align.
fn blocks_again(marks: &[&Mark], text: &[Passage<'_>]) -> Vec<Option<usize>> {
    let mut old: Vec<(usize, BlockRef<'_>)> = Vec::new();
    for (at, mark) in marks.iter().enumerate() {
        old.extend(mark.old_block().map(|block| (at, block)));
    }
    // In reading order, as far as addresses tell; each block once.
    old.sort_by(|(_, one), (_, other)| key(one).cmp(&key(other)));
    let mut once: Vec<BlockRef<'_>> = old.iter().map(|(_, block)| block.clone()).collect();
    once.dedup_by(|one, other| one.id == other.id);
    let new: Vec<BlockRef<'_>> = text.iter().map(|passage| passage.block.clone()).collect();
    let aligned = align(&once, &new);
    let mut found = vec![None; marks.len()];
    for (at, block) in old {
        let same = text
            .iter()
            .position(|new| new.block.id == block.id && new.block.lang == block.lang);
        let index = once.iter().position(|other| other.id == block.id);
        let matched = index.and_then(|index| aligned.matches.get(index));
        // What merely stands at the same place is something else.
        let matched = matched.filter(|found| found.sure >= Sure::Edited);
        found[at] = same.or_else(|| matched.and_then(|found| found.best));
    }
    found
}

fn key<'b>(block: &'b BlockRef<'_>) -> (&'b str, manual::BlockKind, u32) {
    (&block.id.heading, block.id.kind, block.id.ordinal)
}

/// The mark in the passage that its block became.
fn in_passage(mark: &Mark, passage: usize, text: &Passage<'_>) -> Option<Found> {
    let Some(quote) = &mark.quote else {
        return Some(Found::Here {
            passage,
            range: None,
            is_exact: mark.hash == text.block.id.hash,
        });
    };
    let exact = exactly(quote, &text.words);
    let edited = || most_like(&text.words, &quote.exact).filter(|run| run.share >= ENOUGH_HERE);
    let (range, is_exact) = match exact {
        Some(range) => (range, true),
        None => (edited()?.range, false),
    };
    Some(Found::Here {
        passage,
        range: Some(range),
        is_exact,
    })
}

fn exactly(quote: &Quote, words: &str) -> Option<Range<usize>> {
    find_words(words, &quote.exact, &quote.before, &quote.after)
}

/// The mark's words wherever they went: they may have been moved under another heading, or into another paragraph.
fn anywhere(mark: &Mark, text: &[Passage<'_>]) -> Option<Found> {
    let words = mark.words.as_str();
    if words.chars().count() < TELLING_CHARS {
        return None;
    }
    let range_of = |range: Range<usize>| mark.quote.is_some().then_some(range);
    let exact = text.iter().enumerate().find_map(|(passage, there)| {
        let range = match &mark.quote {
            Some(quote) => exactly(quote, &there.words),
            None => find_words(&there.words, words, "", ""),
        }?;
        Some(Found::Here {
            passage,
            range: range_of(range),
            is_exact: true,
        })
    });
    exact.or_else(|| {
        let runs = text.iter().enumerate().filter_map(|(at, there)| {
            let run = most_like(&there.words, words)?;
            (run.length >= TELLING && run.share >= ENOUGH_ANYWHERE).then_some((at, run))
        });
        let (passage, run) =
            runs.max_by(|(_, one), (_, other)| one.share.total_cmp(&other.share))?;
        Some(Found::Here {
            passage,
            range: range_of(run.range),
            is_exact: false,
        })
    })
}

/// For each passage of one text, the passage of another that says the same: of another language, of another edition.
#[must_use]
pub fn elsewhere(from: &[Passage<'_>], to: &[Passage<'_>]) -> Vec<Option<usize>> {
    let old: Vec<BlockRef<'_>> = from.iter().map(|passage| passage.block.clone()).collect();
    let new: Vec<BlockRef<'_>> = to.iter().map(|passage| passage.block.clone()).collect();
    let aligned = align(&old, &new);
    (0..from.len()).map(|at| aligned.nearest(at)).collect()
}
