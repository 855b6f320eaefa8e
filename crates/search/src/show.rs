//! A piece of a passage around the words that matched.

use std::collections::HashSet;
use std::ops::Range;

use crate::analysis::{Word, fold};
use crate::index::Index;

/// A run of a passage's words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The words.
    pub text: String,
    /// Whether they are what was looked for.
    pub is_match: bool,
}

/// How much of a passage is shown, in bytes before and after the first match.
const BEFORE: usize = 90;
const AFTER: usize = 200;

/// The passage around the first word under one of these keys, with all such words told apart.
pub(crate) fn pieces(index: &Index, text: &str, keys: &HashSet<String>) -> Vec<Piece> {
    let words = index.analysis.words(text);
    // The index knows the keys of every form it holds: looking them up is quicker than stemming again.
    let is_match = |form: &str| {
        index
            .forms
            .get(&fold(form))
            .is_some_and(|known| known.keys.iter().any(|key| keys.contains(key)))
    };
    let matches: Vec<_> = words
        .iter()
        .filter(|word| is_match(&word.form))
        .map(|word| word.range.clone())
        .collect();
    cut(text, &words, matches)
}

/// The text around the first match, with all matches told apart.
pub(crate) fn cut(text: &str, words: &[Word], matches: Vec<Range<usize>>) -> Vec<Piece> {
    let around = matches.first().map_or(0, |range| range.start);
    let start = words
        .iter()
        .map(|word| word.range.start)
        .find(|at| at + BEFORE >= around)
        .unwrap_or(0);
    let start = if around <= BEFORE { 0 } else { start };
    let end = words
        .iter()
        .map(|word| word.range.end)
        .rfind(|end| *end <= around + AFTER);
    let end = if text.len() <= around + AFTER {
        text.len()
    } else {
        end.unwrap_or(text.len())
    };
    let mut out = Vec::new();
    let mut push = |text: &str, is_match| {
        if !text.is_empty() {
            out.push(Piece {
                text: text.to_owned(),
                is_match,
            });
        }
    };
    if start > 0 {
        push("… ", false);
    }
    let mut at = start;
    for range in matches
        .into_iter()
        .filter(|range| range.start >= start && range.end <= end)
    {
        push(&text[at..range.start], false);
        push(&text[range.clone()], true);
        at = range.end;
    }
    push(&text[at..end], false);
    if end < text.len() {
        push(" …", false);
    }
    out
}
