//! Forms that no stemmer brings together: a list of them, and the glossary's own inflections.

use std::collections::HashMap;

use language::{Lang, Words};

use crate::analysis::fold;

/// One line a word: the language, the word, its other forms.
const LISTED: &str = include_str!("lemmas.txt");

/// From a folded form to the word it belongs to.
#[derive(Debug, Default)]
pub(crate) struct Lemmas {
    of: HashMap<String, String>,
}

impl Lemmas {
    /// The list alone.
    pub(crate) fn listed(lang: &Lang) -> Self {
        let mut lemmas = Self::default();
        let own = LISTED
            .lines()
            .filter_map(|line| line.strip_prefix(lang.as_str())?.strip_prefix(' '));
        for line in own {
            lemmas.add(line.split_whitespace());
        }
        lemmas
    }

    /// The list, and the words of the glossary's terms in all their forms.
    pub(crate) fn of_language(lang: &Lang, words: &Words) -> Self {
        let mut lemmas = Self::listed(lang);
        for term in words
            .glossary()
            .into_iter()
            .filter(|term| term.lang == *lang)
        {
            let forms: Vec<Vec<&str>> = term
                .forms
                .iter()
                .map(|(_, form)| form.split_whitespace().collect())
                .collect();
            let Some(first) = forms.first() else { continue };
            if forms.iter().all(|form| form.len() == first.len()) {
                (0..first.len()).for_each(|at| lemmas.add(forms.iter().map(|form| form[at])));
            }
        }
        lemmas
    }

    /// Forms of one word. One that is known already stays what it was: lists are not merged through a chance likeness.
    fn add<'a>(&mut self, forms: impl Iterator<Item = &'a str>) {
        let forms: Vec<String> = forms.map(fold).collect();
        let known = forms.iter().find_map(|form| self.of.get(form).cloned());
        let Some(lemma) = known.or_else(|| forms.first().cloned()) else {
            return;
        };
        for form in forms {
            self.of.entry(form).or_insert_with(|| lemma.clone());
        }
    }

    pub(crate) fn of(&self, folded: &str) -> Option<&str> {
        self.of.get(folded).map(String::as_str)
    }
}
