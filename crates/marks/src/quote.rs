//! Words of a block, told apart from the same words elsewhere in it by what stands around them.

use std::ops::Range;

use serde::{Deserialize, Serialize};

/// How many characters around the words are kept.
const AROUND: usize = 40;

/// Words of a block.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quote {
    /// The words.
    pub exact: String,
    /// What stood before them.
    pub before: String,
    /// What stood after them.
    pub after: String,
}

/// Words as a page names them: white space may differ from the block's.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// The words.
    pub words: &'a str,
    /// What stands before them; may be empty.
    pub before: &'a str,
}

/// The quote of words of a block; nothing if they do not stand there.
#[must_use]
pub fn quote(block: &str, asked: Asked<'_>) -> Option<Quote> {
    let range = find_words(block, asked.words, asked.before, "")?;
    let before: Vec<char> = block.get(..range.start)?.chars().collect();
    let before = before.get(before.len().saturating_sub(AROUND)..)?;
    let after = block.get(range.end..)?.chars().take(AROUND);
    Some(Quote {
        exact: block.get(range.clone())?.to_owned(),
        before: before.iter().collect(),
        after: after.collect(),
    })
}

/// Where words stand in a block: of several places, the one with most of what stood around them.
#[must_use]
pub fn find_words(block: &str, words: &str, before: &str, after: &str) -> Option<Range<usize>> {
    let (block, words) = (Spread::of(block), Spread::of(words));
    let (before, after) = (Spread::of(before).chars, Spread::of(after).chars);
    let length = words.chars.len();
    if length == 0 || length > block.chars.len() {
        return None;
    }
    let places = (0..=block.chars.len() - length)
        .filter(|at| block.chars.get(*at..at + length) == Some(words.chars.as_slice()));
    let around = |at: &usize| {
        let ahead = block.chars.iter().take(*at).rev().zip(before.iter().rev());
        let behind = block.chars.iter().skip(at + length).zip(&after);
        ahead.take_while(|(one, other)| one == other).count()
            + behind.take_while(|(one, other)| one == other).count()
    };
    // Of places with as much around them, the first.
    let best = places.max_by_key(|at| (around(at), usize::MAX - at))?;
    block.bytes(best..best + length)
}

/// The characters of a text without white space and what nobody sees, each with its place.
struct Spread {
    chars: Vec<char>,
    at: Vec<usize>,
}

impl Spread {
    fn of(text: &str) -> Self {
        let seen = text.char_indices().filter(|(_, c)| !is_unseen(*c));
        let (at, chars) = seen.unzip();
        Self { chars, at }
    }

    fn bytes(&self, range: Range<usize>) -> Option<Range<usize>> {
        let (start, last) = (*self.at.get(range.start)?, range.end.checked_sub(1)?);
        Some(start..self.at.get(last)? + self.chars.get(last)?.len_utf8())
    }
}

fn is_unseen(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2060}' | '\u{2066}'..='\u{2069}'
        )
}

#[cfg(test)]
mod tests {
    use super::{Asked, find_words, quote};

    #[test]
    fn words_are_found_by_what_stands_around_them() {
        let check = |block: &str, words, before, after, expect: Option<&str>| {
            let found = find_words(block, words, before, after);
            let found = found.map(|range| format!("{}|{}", &block[..range.start], &block[range]));
            assert_eq!(found.as_deref(), expect, "{block} {words}");
        };
        check("a nurse and a nurse", "nurse", "", "", Some("a |nurse"));
        check(
            "a nurse and a nurse",
            "nurse",
            "and a ",
            "",
            Some("a nurse and a |nurse"),
        );
        check(
            "a nurse and a nurse.",
            "nurse",
            "",
            ".",
            Some("a nurse and a |nurse"),
        );
        // A page's white space is not the text's.
        check(
            "l’état\u{a0}: «\u{202f}oui\u{202f}»",
            "état : « oui",
            "",
            "",
            Some("l’|état\u{a0}: «\u{202f}oui"),
        );
        check(
            "Права\nчеловека",
            "Права человека",
            "",
            "",
            Some("|Права\nчеловека"),
        );
        check("права", "Права", "", "", None);
        check("права", "", "", "", None);
        check("", "права", "", "", None);
    }

    #[test]
    fn a_quote_keeps_what_stands_around() {
        let asked = Asked {
            words: "write down",
            before: "",
        };
        let quote = quote("Refuse politely and write down the date.", asked).expect("a quote");
        assert_eq!(
            (quote.before.as_str(), quote.after.as_str()),
            ("Refuse politely and ", " the date.")
        );
    }
}
