//! Where the links of the manual's text lead, in the reader's language.

use std::sync::Arc;

use language::Words;
use manual::Links;

use crate::reader::Reader;
use crate::texts::Texts;

/// Links within the pages of one language.
pub(crate) struct PageLinks {
    base: String,
    texts: Arc<Texts>,
}

impl PageLinks {
    /// Links in the reader's language.
    pub(crate) fn new(reader: &Reader) -> Self {
        Self {
            base: format!("/{}", reader.lang),
            texts: Arc::clone(&reader.texts),
        }
    }
}

/// The pages of an open workbook that stand for themselves: the message above each, its address without the language.
pub(crate) const OF_A_WORKBOOK: [(&str, &str); 8] = [
    ("settings-title", "/settings"),
    ("study-title", "/me"),
    ("review-title", "/review"),
    ("statement-title", "/me/statement"),
    ("lead-title", "/lead"),
    ("adaptations-title", "/adaptations"),
    ("safety-title", "/safety"),
    ("delete-title", "/safety/delete"),
];

/// The pages that stand for themselves whoever reads.
pub(crate) const OF_EVERYBODY: [(&str, &str); 12] = [
    ("plans-title", "/plans"),
    ("plan-new", "/plans/new"),
    ("marks-title", "/marks"),
    ("shelf-title", "/"),
    ("glossary-title", "/glossary"),
    ("instruments-title", "/instruments"),
    ("voices-title", "/voices"),
    ("about-title", "/about"),
    ("export-title", "/export"),
    ("packs-title", "/packs"),
    ("translate-title", "/translate"),
    ("help-title", "/help"),
];

impl Links for PageLinks {
    fn session(&self, slug: &str) -> String {
        format!("{}/sessions/{slug}", self.base)
    }

    fn term(&self, slug: &str) -> String {
        format!("{}/glossary/{slug}", self.base)
    }

    fn instrument(&self, id: &str, _provision: Option<&str>) -> String {
        format!("{}/instruments/{id}", self.base)
    }

    fn external(&self, url: &str) -> String {
        url.to_owned()
    }

    fn figure(&self, id: &str, words: &Words) -> Option<String> {
        self.texts.figures.html(id, words)
    }

    fn help(&self, id: &str) -> String {
        format!("{}/help/{id}", self.base)
    }

    fn page(&self, title: &str) -> Option<String> {
        let mut all = OF_A_WORKBOOK.iter().chain(&OF_EVERYBODY);
        let (_, place) = all.find(|(known, _)| *known == title)?;
        Some(format!("{}{place}", self.base))
    }
}
