//! Where the links of the manual's text lead, in the reader's language.

use language::Words;
use manual::Links;

use crate::views;

/// Links within the pages of one language.
pub(crate) struct PageLinks {
    base: String,
}

impl PageLinks {
    /// Links that begin with `/{lang}`.
    pub(crate) fn new(lang: &language::Lang) -> Self {
        Self {
            base: format!("/{lang}"),
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
        views::figure::html(id, words)
    }
}
