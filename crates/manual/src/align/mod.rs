//! The only mapping of blocks between two texts: of an older edition, of another language, of an adapted section.
//!
//! Headings are matched by id, which is for ever. Below a heading, texts of one language are matched by their
//! words (the same, then similar), then what moved, was split or joined is looked for, and what is left is
//! matched by structure. Texts of two languages share no words: structure alone decides, and a run of paragraphs
//! that has one more or one fewer is matched as a whole.

mod by_words;
mod moved;
mod similar;
mod structure;

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

use language::Lang;

use crate::words::{Block, BlockId, BlockKind};
use similar::Grams;

/// A block as far as it takes to find it again.
#[derive(Debug, Clone)]
pub struct BlockRef<'a> {
    /// Its id, with the hash of its words.
    pub id: BlockId,
    /// Its language.
    pub lang: &'a Lang,
    /// In how many lists, items, tables and alerts it stands.
    pub depth: u8,
    /// Its words with placeables unresolved, as [`Block::source_words`] gives them.
    pub words: Cow<'a, str>,
}

impl<'a> BlockRef<'a> {
    /// What is needed of a block.
    #[must_use]
    pub fn new(lang: &'a Lang, block: &Block) -> Self {
        Self {
            id: block.id.clone(),
            lang,
            depth: block.depth,
            words: block.source_words().into(),
        }
    }
}

/// How sure a match is, least first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sure {
    /// It is gone.
    Lost,
    /// Something else stands where it stood.
    Place,
    /// It is somewhere in these paragraphs.
    Run,
    /// It stands at the same place in the same structure: another language says it here.
    Structure,
    /// Most of its words are there.
    Edited,
    /// All its words are there.
    Same,
}

/// Where an old block is now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match {
    /// Indices of its new blocks, in order; several when it was split, or when a run was matched as a whole.
    pub to: Vec<usize>,
    /// The one to show when only one can be shown.
    pub best: Option<usize>,
    /// How sure that is.
    pub sure: Sure,
}

/// Where each old block is now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alignment {
    /// One match for each old block, in order.
    pub matches: Vec<Match>,
}

impl Alignment {
    /// The best new block for an old one; when it is lost, that of the nearest old block which is not.
    #[must_use]
    pub fn nearest(&self, old: usize) -> Option<usize> {
        let best = |at: usize| self.matches.get(at).and_then(|found| found.best);
        (0..self.matches.len()).find_map(|away| {
            let before = old.checked_sub(away).and_then(best);
            before.or_else(|| best(old + away))
        })
    }
}

/// Finds each block of `old` in `new`. Both in reading order, headings included.
#[must_use]
pub fn align(old: &[BlockRef<'_>], new: &[BlockRef<'_>]) -> Alignment {
    let mut work = Work::new(old, new);
    let pairs = paired_groups(old, new);
    for (old_group, new_group) in &pairs {
        work.match_headings(old_group, new_group);
        by_words::match_group(&mut work, old_group.clone(), new_group.clone());
    }
    moved::match_rest(&mut work);
    for (old_group, new_group) in pairs {
        structure::fill(&mut work, old_group, new_group);
    }
    work.finish()
}

/// What is matched so far.
struct Work<'a> {
    old: &'a [BlockRef<'a>],
    new: &'a [BlockRef<'a>],
    old_grams: Vec<Grams>,
    new_grams: Vec<Grams>,
    found: Vec<Option<Match>>,
    taken: Vec<bool>,
}

impl<'a> Work<'a> {
    fn new(old: &'a [BlockRef<'a>], new: &'a [BlockRef<'a>]) -> Self {
        // Words are compared only where some are not simply the same, and only within a language.
        let grams = |blocks: &[BlockRef<'_>], others: &[BlockRef<'_>]| -> Vec<Grams> {
            let hashes: std::collections::HashSet<u64> =
                others.iter().map(|other| other.id.hash).collect();
            let langs: std::collections::HashSet<&Lang> =
                others.iter().map(|other| other.lang).collect();
            let needed = |block: &BlockRef<'_>| {
                langs.contains(block.lang) && !hashes.contains(&block.id.hash)
            };
            let any = blocks.iter().any(needed) || others.len() != blocks.len();
            let of = |block: &BlockRef<'_>| {
                if any {
                    Grams::of(&block.words)
                } else {
                    Grams::default()
                }
            };
            blocks.iter().map(of).collect()
        };
        Self {
            old,
            new,
            old_grams: grams(old, new),
            new_grams: grams(new, old),
            found: vec![None; old.len()],
            taken: vec![false; new.len()],
        }
    }

    fn same_words(&self, old: usize, new: usize) -> bool {
        self.old[old].lang == self.new[new].lang && self.old[old].id.hash == self.new[new].id.hash
    }

    /// From 0 to 1; 0 between languages.
    fn similarity(&self, old: usize, new: usize) -> f32 {
        if self.same_words(old, new) {
            return 1.0;
        }
        if self.old[old].lang != self.new[new].lang {
            return 0.0;
        }
        self.old_grams[old].similarity(&self.new_grams[new])
    }

    fn set(&mut self, old: usize, new: usize, sure: Sure) {
        self.taken[new] = true;
        self.found[old] = Some(Match {
            to: vec![new],
            best: Some(new),
            sure,
        });
    }

    fn match_headings(&mut self, old_group: &Range<usize>, new_group: &Range<usize>) {
        let (old, new) = (old_group.start, new_group.start);
        let both = [&self.old[old], &self.new[new]]
            .iter()
            .all(|block| block.id.kind == BlockKind::Heading);
        if !both {
            return;
        }
        let sure = match self.similarity(old, new) {
            1.0.. => Sure::Same,
            similarity if similarity >= by_words::SIMILAR => Sure::Edited,
            _ => Sure::Structure,
        };
        self.set(old, new, sure);
    }

    fn finish(self) -> Alignment {
        let lost = || Match {
            to: Vec::new(),
            best: None,
            sure: Sure::Lost,
        };
        Alignment {
            matches: self
                .found
                .into_iter()
                .map(|found| found.unwrap_or_else(lost))
                .collect(),
        }
    }
}

/// The blocks below each heading that both texts have, heading first.
fn paired_groups(old: &[BlockRef<'_>], new: &[BlockRef<'_>]) -> Vec<(Range<usize>, Range<usize>)> {
    let new_groups: HashMap<&str, Range<usize>> = groups(new).into_iter().rev().collect();
    groups(old)
        .into_iter()
        .filter_map(|(id, group)| Some((group, new_groups.get(id)?.clone())))
        .collect()
}

fn groups<'b>(blocks: &'b [BlockRef<'_>]) -> Vec<(&'b str, Range<usize>)> {
    let mut groups: Vec<(&str, Range<usize>)> = Vec::new();
    for (at, block) in blocks.iter().enumerate() {
        match groups.last_mut() {
            Some((id, range)) if *id == &*block.id.heading => range.end = at + 1,
            _ => groups.push((&block.id.heading, at..at + 1)),
        }
    }
    groups
}
