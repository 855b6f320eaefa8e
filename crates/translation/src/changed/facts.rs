//! What a text says that a translation must say exactly.

use std::collections::BTreeMap;

use language::Lang;

use super::tokens::tokens;
use super::words_of::{self, Words};

/// A kind of thing that must be the same in every language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fact {
    /// A number, in digits or in words.
    Number,
    /// What is counted or measured.
    Unit,
    /// A citation.
    Citation,
    /// Must, may, should, can.
    Duty,
    /// Not, never, without.
    Negation,
    /// Where a link leads.
    Link,
    /// A variable or another placeable.
    Placeable,
}

impl Fact {
    /// All of them, what matters most first.
    pub const ALL: [Self; 7] = [
        Self::Negation,
        Self::Duty,
        Self::Number,
        Self::Unit,
        Self::Citation,
        Self::Placeable,
        Self::Link,
    ];

    /// Its word in message ids.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Unit => "unit",
            Self::Citation => "citation",
            Self::Duty => "duty",
            Self::Negation => "negation",
            Self::Link => "link",
            Self::Placeable => "placeable",
        }
    }
}

/// The facts of a text, each kind with what was said, sorted: their order may change with the words around them.
pub(crate) fn facts(lang: &Lang, text: &str) -> BTreeMap<Fact, Vec<String>> {
    let words = words_of::words_of(lang);
    let mut all: BTreeMap<Fact, Vec<String>> = BTreeMap::new();
    for token in tokens(text) {
        for (fact, said) in of_token(token, words) {
            all.entry(fact).or_default().push(said);
        }
    }
    for link in links(text) {
        all.entry(Fact::Link).or_default().push(link);
    }
    all.values_mut().for_each(|said| said.sort());
    all
}

fn of_token(token: &str, words: Option<&Words>) -> Vec<(Fact, String)> {
    if token.starts_with('{') && token.len() > 1 {
        return of_placeable(token).into_iter().collect();
    }
    if token.chars().any(|c| c.is_ascii_digit()) {
        return vec![(Fact::Number, token.to_owned())];
    }
    if token == "%" || token == "‰" {
        return vec![(Fact::Unit, token.to_owned())];
    }
    let word = token.to_lowercase().replace('’', "'");
    words.map_or_else(Vec::new, |words| words.facts(&word))
}

/// A term's words are words; what it is linked to is not told to a reader.
fn of_placeable(token: &str) -> Option<(Fact, String)> {
    let inside = token[1..token.len() - 1].split_whitespace();
    let inside = inside.collect::<String>();
    if inside.starts_with("TERM(") {
        return None;
    }
    let fact = if inside.starts_with("CITE(") {
        Fact::Citation
    } else {
        Fact::Placeable
    };
    Some((fact, inside))
}

/// The targets of Markdown links.
fn links(text: &str) -> Vec<String> {
    let targets = text.split("](").skip(1);
    targets
        .filter_map(|rest| Some(rest.split_once(')')?.0.to_owned()))
        .collect()
}
