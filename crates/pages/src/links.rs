//! Where the links of the manual's text lead, in the reader's language.

use std::sync::Arc;

use language::Words;
use manual::Links;

use crate::house::Texts;
use crate::reader::Reader;

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
}
