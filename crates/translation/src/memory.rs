//! What was translated before: the same words, or nearly the same, with what differs.

use std::collections::HashMap;

use language::Lang;

use crate::page::{PageId, pages};
use crate::state::State;
use crate::summary::Stock;

/// The passages of one language with their source, to look earlier translations up in.
#[derive(Debug, Default)]
pub struct Memory {
    kept: Vec<Pair>,
    by_hash: HashMap<u64, Vec<usize>>,
}

#[derive(Debug)]
struct Pair {
    page: PageId,
    key: String,
    hash: u64,
    source: String,
    own: String,
    grams: Vec<u32>,
}

/// An earlier translation.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// The page it stands on.
    pub page: PageId,
    /// The passage.
    pub key: String,
    /// Its words in the source language.
    pub source: String,
    /// Its translation.
    pub own: String,
    /// How alike the sources are, from 0 to 1.
    pub likeness: f64,
}

/// Less alike than this, an earlier translation is of no help.
const LIKE: f64 = 0.6;

impl Memory {
    /// Reads all passages that are translated and not stale.
    #[must_use]
    pub fn of(stock: &Stock<'_>, lang: &Lang) -> Self {
        let mut memory = Self::default();
        for page in pages(stock.manual, stock.locales) {
            let beside = stock.beside(&page, lang);
            for standing in beside.standings() {
                let (Some(source), Some(own)) = (standing.source, standing.own) else {
                    continue;
                };
                if matches!(standing.state, State::Translated | State::Reviewed) {
                    let (source, own) = (&beside.source[source], &beside.own[own]);
                    memory.add(&page, &standing.key, (source.hash, &source.text), &own.text);
                }
            }
        }
        memory
    }

    fn add(&mut self, page: &PageId, key: &str, (hash, source): (u64, &str), own: &str) {
        self.by_hash.entry(hash).or_default().push(self.kept.len());
        self.kept.push(Pair {
            page: page.clone(),
            key: key.to_owned(),
            hash,
            grams: grams(source),
            source: source.to_owned(),
            own: own.to_owned(),
        });
    }

    /// The earlier translations of the same words, then of the most alike; not of the passage itself, and no translation
    /// twice.
    #[must_use]
    pub fn find(
        &self,
        page: &PageId,
        key: &str,
        source: &str,
        hash: u64,
        most: usize,
    ) -> Vec<Found> {
        let wanted = grams(source);
        let is_itself = |pair: &&Pair| pair.page == *page && pair.key == key;
        let same = self.by_hash.get(&hash).into_iter().flatten();
        let mut found: Vec<(f64, &Pair)> = same.map(|at| (1.0, &self.kept[*at])).collect();
        let others = self.kept.iter().filter(|pair| pair.hash != hash);
        found.extend(
            others
                .map(|pair| (likeness(&wanted, &pair.grams), pair))
                .filter(|(like, _)| *like >= LIKE),
        );
        found.retain(|(_, pair)| !is_itself(pair));
        found.sort_by(|left, right| right.0.total_cmp(&left.0));
        let mut shown: Vec<Found> = Vec::new();
        for (likeness, pair) in found {
            if shown.len() == most {
                break;
            }
            if !shown.iter().any(|earlier| earlier.own == pair.own) {
                shown.push(Found {
                    page: pair.page.clone(),
                    key: pair.key.clone(),
                    source: pair.source.clone(),
                    own: pair.own.clone(),
                    likeness,
                });
            }
        }
        shown
    }
}

/// The three-letter pieces of a text, sorted; of a message without its id.
fn grams(text: &str) -> Vec<u32> {
    let said = text.split_once(" = ").filter(|(id, _)| !id.contains(' '));
    let said = said.map_or(text, |(_, said)| said);
    let mut grams = Vec::with_capacity(said.len());
    let (mut first, mut second) = (' ', ' ');
    for c in said.chars().flat_map(char::to_lowercase) {
        let c = if c.is_alphanumeric() { c } else { ' ' };
        if c == ' ' && second == ' ' {
            continue;
        }
        let mix = |state: u32, c: char| (state ^ u32::from(c)).wrapping_mul(0x0100_0193);
        grams.push(mix(mix(mix(0x811c_9dc5, first), second), c));
        (first, second) = (second, c);
    }
    grams.sort_unstable();
    grams
}

fn likeness(left: &[u32], right: &[u32]) -> f64 {
    let (shorter, longer) = (left.len().min(right.len()), left.len().max(right.len()));
    // Half as long again cannot be alike enough.
    if shorter == 0 || 2 * longer > 5 * shorter {
        return 0.0;
    }
    let (mut a, mut b, mut common) = (0, 0, 0);
    while a < left.len() && b < right.len() {
        match left[a].cmp(&right[b]) {
            std::cmp::Ordering::Less => a += 1,
            std::cmp::Ordering::Greater => b += 1,
            std::cmp::Ordering::Equal => (a, b, common) = (a + 1, b + 1, common + 1),
        }
    }
    crate::changed::share(2 * common, left.len() + right.len())
}
