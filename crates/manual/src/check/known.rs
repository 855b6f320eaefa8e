//! What the rules compare names with: the messages of every language, and the figures there are.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::OnceLock;

use language::{Lang, Locales, Term, Words};

use super::term_words::{self, fold};

/// Names that are worded elsewhere. Owned, so that it can be kept as long as the messages stay the same.
pub struct Known {
    languages: BTreeMap<Lang, Spoken>,
    messages: BTreeSet<String>,
    figures: BTreeSet<String>,
}

/// One language's words, and the forms of its terms as they are compared.
struct Spoken {
    words: Words,
    forms: OnceLock<HashMap<String, Vec<String>>>,
}

impl Known {
    /// Names worded by these messages; `figures` are the ids of all diagrams.
    #[must_use]
    pub fn new(locales: &Locales, figures: &[&str]) -> Self {
        let spoken = |lang: &Lang| Spoken {
            words: locales.words(lang),
            forms: OnceLock::new(),
        };
        let languages = locales.languages();
        let entries = languages
            .first()
            .map_or(&[][..], |lang| locales.entries(lang));
        Self {
            languages: languages
                .iter()
                .map(|lang| (lang.clone(), spoken(lang)))
                .collect(),
            messages: entries.iter().map(|entry| entry.id.clone()).collect(),
            figures: figures.iter().map(|figure| (*figure).to_owned()).collect(),
        }
    }

    /// Whether the first language has a message of this id.
    pub(super) fn has_message(&self, id: &str) -> bool {
        self.messages.contains(id)
    }

    pub(super) fn has_figure(&self, id: &str) -> bool {
        self.figures.contains(id)
    }

    /// Whether any language has the term.
    pub(super) fn has_term(&self, slug: &str) -> bool {
        self.languages
            .values()
            .any(|spoken| spoken.words.term(slug).is_some())
    }

    /// The term in this very language.
    pub(super) fn term(&self, lang: &Lang, slug: &str) -> Option<&Term> {
        let term = self.languages.get(lang)?.words.term(slug)?;
        (term.lang == *lang).then_some(term)
    }

    /// Whether these words hold a form of the term; yes where the language has no such term to compare with.
    pub(super) fn words_fit(&self, lang: &Lang, slug: &str, words: &str) -> bool {
        let Some(forms) = self
            .languages
            .get(lang)
            .and_then(|spoken| spoken.forms(lang).get(slug))
        else {
            return true;
        };
        let words = fold(words);
        let is = |form: &String| *form == words;
        forms.iter().any(is) || forms.iter().any(|form| term_words::holds(&words, form))
    }

    /// Whether this very language names the instrument, and gives its official title.
    pub(super) fn has_instrument_title(&self, lang: &Lang, id: &str) -> bool {
        let name = self
            .languages
            .get(lang)
            .and_then(|spoken| spoken.words.instrument(id));
        name.is_some_and(|name| name.lang == *lang && name.title.is_some())
    }
}

impl Spoken {
    fn forms(&self, lang: &Lang) -> &HashMap<String, Vec<String>> {
        self.forms.get_or_init(|| {
            let terms = self
                .words
                .glossary()
                .into_iter()
                .filter(|term| term.lang == *lang);
            terms.map(|term| (term.slug.clone(), forms(term))).collect()
        })
    }
}

fn forms(term: &Term) -> Vec<String> {
    let named = term.forms.iter().map(|(_, form)| form);
    let all = named.chain([&term.default]).chain(&term.also);
    let distinct: BTreeSet<String> = all
        .map(|form| fold(form))
        .filter(|form| !form.is_empty())
        .collect();
    distinct.into_iter().collect()
}
