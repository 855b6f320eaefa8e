//! A number, a citation, a negation or the length of a list in which one language differs from all others.

use std::collections::{BTreeMap, BTreeSet};

use language::Lang;

use crate::changed::{Fact, facts};
use crate::passage::{Kind, Passage};

/// Something in which one language differs from the rest, which agree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Crossing {
    /// The language that differs.
    pub lang: Lang,
    /// In what.
    pub what: Differing,
    /// What it says.
    pub own: String,
    /// What all others say.
    pub others: String,
}

/// In what a language differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Differing {
    /// Numbers.
    Number,
    /// Citations.
    Citation,
    /// Whether something is denied.
    Negation,
    /// How many items a list has.
    Length,
}

impl Differing {
    /// Its word in message ids.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Citation => "citation",
            Self::Negation => "negation",
            Self::Length => "length",
        }
    }
}

/// Compares one passage in all languages that have it. At least three must, or nobody could say who is alone.
#[must_use]
pub fn cross(said: &[(Lang, &str)]) -> Vec<Crossing> {
    let mut found = Vec::new();
    for (what, of) in [
        (Differing::Number, digits as fn(&Lang, &str) -> String),
        (Differing::Citation, citations),
        (Differing::Negation, negates),
    ] {
        let told: Vec<(&Lang, String)> = said
            .iter()
            .map(|(lang, text)| (lang, of(lang, text)))
            .collect();
        found.extend(alone(&told, what));
    }
    found
}

/// Compares how many items stand below a heading in each language.
#[must_use]
pub fn cross_length(said: &[(Lang, &[Passage])], heading: &str) -> Option<Crossing> {
    let count = |passages: &[Passage]| {
        let of = |passage: &&Passage| {
            passage.kind == Kind::Item && passage.key.split('.').next() == Some(heading)
        };
        passages.iter().filter(of).count().to_string()
    };
    let has = |passages: &[Passage]| passages.iter().any(|passage| passage.key == heading);
    let told: Vec<(&Lang, String)> = said
        .iter()
        .filter(|(_, passages)| has(passages))
        .map(|(lang, passages)| (lang, count(passages)))
        .collect();
    alone(&told, Differing::Length)
}

/// The one language that says something else than all others.
fn alone(told: &[(&Lang, String)], what: Differing) -> Option<Crossing> {
    if told.len() < 3 {
        return None;
    }
    let mut by_value: BTreeMap<&str, Vec<&Lang>> = BTreeMap::new();
    for (lang, value) in told {
        by_value.entry(value).or_default().push(lang);
    }
    let [first, second] = by_value.into_iter().collect::<Vec<_>>().try_into().ok()?;
    let ((own, alone), (others, _)) = if first.1.len() == 1 && second.1.len() > 1 {
        (first, second)
    } else if second.1.len() == 1 && first.1.len() > 1 {
        (second, first)
    } else {
        return None;
    };
    Some(Crossing {
        lang: (*alone.first()?).clone(),
        what,
        own: own.to_owned(),
        others: others.to_owned(),
    })
}

/// Numbers in digits, without the marks that languages part thousands and decimals with.
fn digits(_: &Lang, text: &str) -> String {
    let outside = outside_of_placeables(text);
    let joined: String = outside
        .chars()
        .filter(|c| !matches!(c, '\u{a0}' | '\u{202f}'))
        .collect();
    let numbers: BTreeSet<String> = joined
        .split(|c: char| !c.is_ascii_digit() && !matches!(c, '.' | ','))
        .map(|number| number.chars().filter(char::is_ascii_digit).collect())
        // One digit may as well be a word.
        .filter(|number: &String| number.len() > 1)
        .collect();
    numbers.into_iter().collect::<Vec<_>>().join(" ")
}

fn outside_of_placeables(text: &str) -> String {
    let mut depth = 0_usize;
    text.chars()
        .filter(|c| {
            match c {
                '{' => depth += 1,
                '}' => depth = depth.saturating_sub(1),
                _ => return depth == 0,
            }
            false
        })
        .collect()
}

fn citations(lang: &Lang, text: &str) -> String {
    facts(lang, text)
        .remove(&Fact::Citation)
        .unwrap_or_default()
        .join(" ")
}

/// Whether anything is denied: how often, each language decides.
fn negates(lang: &Lang, text: &str) -> String {
    let denies = facts(lang, text).contains_key(&Fact::Negation);
    if denies { "+" } else { "−" }.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_is_alone_is_told() {
        #[track_caller]
        fn check(said: [&str; 4], expect: &[(&str, Differing)]) {
            let langs = ["en", "fr", "es", "ru"].map(Lang::new);
            let said: Vec<(Lang, &str)> = langs.into_iter().zip(said).collect();
            let found = cross(&said);
            let found: Vec<(&str, Differing)> = found
                .iter()
                .map(|one| (one.lang.as_str(), one.what))
                .collect();
            assert_eq!(found, expect);
        }
        let cite = "{ CITE(\"gc14\", \"12\") }";
        check(["In 2000", "En 2000", "En 2000", "В 2000 году"], &[]);
        check(
            ["In 2000", "En 2000", "En 2010", "В 2000 году"],
            &[("es", Differing::Number)],
        );
        check(["10,000", "10\u{202f}000", "10.000", "10\u{a0}000"], &[]);
        check(
            [cite, cite, cite, "{ CITE(\"gc14\", \"13\") }"],
            &[("ru", Differing::Citation)],
        );
        check(
            ["You may not", "Vous pouvez", "No puede", "Нельзя"],
            &[("fr", Differing::Negation)],
        );
    }
}
