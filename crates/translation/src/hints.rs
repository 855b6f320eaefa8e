//! The terms of the glossary that a passage speaks of, in whichever form, and how the translation calls them.

use language::{Term, Words};

/// A term that a passage of the source speaks of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hint {
    /// Its slug.
    pub slug: String,
    /// As the source calls it.
    pub source: String,
    /// As the translation calls it, where it has the term.
    pub own: Option<Term>,
    /// The form the translation of this passage uses; nothing where it uses none.
    pub used: Option<String>,
}

/// The terms in the words of a passage, longest first, each with what its translation uses of it.
#[must_use]
pub fn hints(source: &Words, own: &Words, text: &str, translation: &str) -> Vec<Hint> {
    let text = text.to_lowercase();
    let translation = translation.to_lowercase().replace('ё', "е");
    let mut found: Vec<Hint> = Vec::new();
    let mut terms = source.glossary();
    terms.sort_by_key(|term| std::cmp::Reverse(term.default.len()));
    for term in terms {
        let names_it = text.contains(&format!("\"{}\"", term.slug))
            || text.contains(&format!("-{} ", term.slug));
        if !names_it && !names(term).any(|form| is_word_in(&form.to_lowercase(), &text)) {
            continue;
        }
        let translated = own
            .term(&term.slug)
            .filter(|found| found.lang == *own.lang());
        let used = translated.and_then(|term| {
            let mut forms = names(term);
            forms.find(|form| is_word_in(&form.to_lowercase().replace('ё', "е"), &translation))
        });
        found.push(Hint {
            slug: term.slug.clone(),
            source: term.default.clone(),
            used: used.map(str::to_owned),
            own: translated.cloned(),
        });
    }
    found
}

/// All that a term may be called.
fn names(term: &Term) -> impl Iterator<Item = &str> {
    let forms = term.forms.iter().map(|(_, form)| form.as_str());
    forms
        .chain([term.default.as_str()])
        .chain(term.also.iter().map(String::as_str))
}

/// Whether these words stand in a text as whole words.
fn is_word_in(words: &str, text: &str) -> bool {
    let is_end = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
    text.match_indices(words).any(|(at, _)| {
        is_end(text[..at].chars().next_back()) && is_end(text[at + words.len()..].chars().next())
    }) && !words.is_empty()
}
