//! What changed between two versions of a passage, and how much it matters to a translation.

mod facts;
mod tokens;
mod words_of;

use std::collections::BTreeSet;

use language::Lang;
use similar::{Algorithm, DiffTag, capture_diff_slices};

pub use facts::Fact;
pub(crate) use facts::facts;
pub(crate) use tokens::tokens;

/// How a passage of the source language changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Other words say the same, as far as can be told.
    Wording,
    /// Something that a translation must say exactly: what kind of thing it is.
    Facts(BTreeSet<Fact>),
    /// Most words are others.
    Rewritten,
    /// The same words stand elsewhere.
    Moved,
    /// The same words are several passages now.
    Split,
    /// The words of several passages are one now.
    Joined,
    /// It is no longer there.
    Gone,
}

/// Words that are in both versions, or in one of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mark {
    /// In both.
    Same(String),
    /// In the old version alone.
    Old(String),
    /// In the new version alone.
    New(String),
}

/// Less than this share of the words in common is no longer the same text.
const REWRITTEN: f64 = 0.5;
/// Shorter texts share too few words to say so.
const SHORT: usize = 6;

/// How words changed that are not the same (layout is looked at before).
#[must_use]
pub fn change(lang: &Lang, old: &str, new: &str) -> Change {
    let (before, after) = (facts(lang, old), facts(lang, new));
    let differing: BTreeSet<Fact> = before
        .iter()
        .filter(|(fact, said)| after.get(fact) != Some(said))
        .chain(
            after
                .iter()
                .filter(|(fact, said)| before.get(fact) != Some(said)),
        )
        .map(|(fact, _)| *fact)
        .collect();
    if is_rewritten(old, new) {
        Change::Rewritten
    } else if differing.is_empty() {
        Change::Wording
    } else {
        Change::Facts(differing)
    }
}

fn is_rewritten(old: &str, new: &str) -> bool {
    let (old, new) = (said(old), said(new));
    if old.len().max(new.len()) < SHORT {
        return false;
    }
    let same: usize = capture_diff_slices(Algorithm::Myers, &old, &new)
        .iter()
        .filter(|op| op.tag() == DiffTag::Equal)
        .map(|op| op.old_range().len())
        .sum();
    share(2 * same, old.len() + new.len()) < REWRITTEN
}

/// The words alone, without case.
fn said(text: &str) -> Vec<String> {
    tokens(text)
        .into_iter()
        .filter(|token| token.chars().any(char::is_alphanumeric))
        .map(str::to_lowercase)
        .collect()
}

#[expect(clippy::cast_precision_loss, reason = "a share of some hundred words")]
pub(crate) fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 {
        1.0
    } else {
        part as f64 / whole as f64
    }
}

/// Both versions as one row of words, marked where they differ.
#[must_use]
pub fn marks(old: &str, new: &str) -> Vec<Mark> {
    let (old, new) = (tokens(old), tokens(new));
    let mut marks = Vec::new();
    for op in capture_diff_slices(Algorithm::Myers, &old, &new) {
        let gone = old[op.old_range()].concat();
        let come = new[op.new_range()].concat();
        match op.tag() {
            DiffTag::Equal => push(&mut marks, Mark::Same(come)),
            DiffTag::Delete => push(&mut marks, Mark::Old(gone)),
            DiffTag::Insert => push(&mut marks, Mark::New(come)),
            DiffTag::Replace => {
                push(&mut marks, Mark::Old(gone));
                push(&mut marks, Mark::New(come));
            }
        }
    }
    joined(marks)
}

fn push(marks: &mut Vec<Mark>, mark: Mark) {
    match (marks.last_mut(), mark) {
        (Some(Mark::Same(text)), Mark::Same(more))
        | (Some(Mark::Old(text)), Mark::Old(more))
        | (Some(Mark::New(text)), Mark::New(more)) => text.push_str(&more),
        (_, mark) => marks.push(mark),
    }
}

/// Differences with nothing but a space between them are one: "the old one" for "a new thing" is not three changes.
fn joined(marks: Vec<Mark>) -> Vec<Mark> {
    let mut all: Vec<Mark> = Vec::new();
    let (mut old, mut new) = (String::new(), String::new());
    let mut rest = marks.into_iter().peekable();
    while let Some(mark) = rest.next() {
        match mark {
            Mark::Old(text) => old.push_str(&text),
            Mark::New(text) => new.push_str(&text),
            Mark::Same(text) => {
                let is_between = !(old.is_empty() && new.is_empty()) && rest.peek().is_some();
                if is_between && text.trim().is_empty() {
                    old.push_str(&text);
                    new.push_str(&text);
                } else {
                    flush(&mut all, &mut old, &mut new);
                    all.push(Mark::Same(text));
                }
            }
        }
    }
    flush(&mut all, &mut old, &mut new);
    all
}

fn flush(all: &mut Vec<Mark>, old: &mut String, new: &mut String) {
    for (text, mark) in [(old, Mark::Old as fn(String) -> Mark), (new, Mark::New)] {
        if !text.is_empty() {
            all.push(mark(std::mem::take(text)));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_is_classed() {
        #[track_caller]
        fn check(old: &str, new: &str, expect: Change) {
            assert_eq!(change(&Lang::new("en"), old, new), expect, "{old} / {new}");
        }
        let facts = |all: &[Fact]| Change::Facts(all.iter().copied().collect());
        let old = "A nurse must not hand over the file of a patient within 3 days, see { CITE(\"gc14\", \"12\") }.";
        check(old, &old.replace("hand over", "give away"), Change::Wording);
        check(old, &old.replace('3', "5"), facts(&[Fact::Number]));
        check(old, &old.replace("days", "weeks"), facts(&[Fact::Unit]));
        check(
            old,
            &old.replace("\"12\"", "\"43\""),
            facts(&[Fact::Citation]),
        );
        check(old, &old.replace("must", "should"), facts(&[Fact::Duty]));
        check(old, &old.replace("not ", ""), facts(&[Fact::Negation]));
        check(
            "She can give it.",
            "She can’t give it.",
            facts(&[Fact::Negation]),
        );
        check(
            "Wait three minutes.",
            "Wait four minutes.",
            facts(&[Fact::Number]),
        );
        check(
            "One two and more words stand here as they did.",
            "Nothing of this remains, all of them went away, sorry.",
            Change::Rewritten,
        );
        check(
            "{ $count } found",
            "{ $number } found",
            facts(&[Fact::Placeable]),
        );
        check(
            "see [this](https://a.example)",
            "see [this](https://b.example)",
            facts(&[Fact::Link]),
        );
    }

    #[test]
    fn differing_words_are_marked() {
        #[track_caller]
        fn check(old: &str, new: &str, expect: &str) {
            let shown: String = marks(old, new)
                .into_iter()
                .map(|mark| match mark {
                    Mark::Same(text) => text,
                    Mark::Old(text) => format!("[-{text}]"),
                    Mark::New(text) => format!("[+{text}]"),
                })
                .collect();
            assert_eq!(shown, expect);
        }
        check("a b c", "a b c", "a b c");
        check(
            "Read it aloud.",
            "Read it slowly.",
            "Read it [-aloud][+slowly].",
        );
        check(
            "one two three",
            "four five three",
            "[-one two][+four five] three",
        );
        check("a", "a b", "a[+ b]");
        check(
            "the { TERM(\"x\", \"old\") } one",
            "the { TERM(\"x\", \"new\") } one",
            "the [-{ TERM(\"x\", \"old\") }][+{ TERM(\"x\", \"new\") }] one",
        );
    }
}
