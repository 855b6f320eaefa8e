//! What exists once in each language: the words of a session, a voice or a page of help, a file of messages.

use std::collections::BTreeSet;
use std::fmt;

use language::{Lang, Locales};
use manual::Manual;

/// What a page's file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PageKind {
    /// The words of a session, of a voice (`voices/night-shift`) or of a page of help (`help/keys`), in the folder of the
    /// manual.
    Words,
    /// A file of messages, in the folder of the locales.
    Messages,
}

/// A page that a translator works on, whichever language she translates into.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PageId {
    /// What it is.
    pub kind: PageKind,
    /// Its name without language and ending: `dual-loyalty`, `voices/night-shift`, `app`.
    pub name: String,
}

impl PageId {
    /// The words of a session or voice, by slug.
    #[must_use]
    pub fn words(slug: &str) -> Self {
        Self {
            kind: PageKind::Words,
            name: slug.to_owned(),
        }
    }

    /// A file of messages, by its name without ending.
    #[must_use]
    pub fn messages(name: &str) -> Self {
        Self {
            kind: PageKind::Messages,
            name: name.to_owned(),
        }
    }

    /// Its file in a language, relative to the folder of the manual or of the locales.
    #[must_use]
    pub fn file(&self, lang: &Lang) -> String {
        let ending = match self.kind {
            PageKind::Words => "md",
            PageKind::Messages => "ftl",
        };
        format!("{lang}/{}.{ending}", self.name)
    }

    /// The record beside that file.
    #[must_use]
    pub fn record(&self, lang: &Lang) -> String {
        format!("{lang}/{}.record", self.name)
    }
}

/// As in addresses: `words/dual-loyalty`, `messages/app`.
impl fmt::Display for PageId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self.kind {
            PageKind::Words => "words",
            PageKind::Messages => "messages",
        };
        write!(f, "{kind}/{}", self.name)
    }
}

/// Every page the source language has, in the order of the manual: sessions, voices, help, then messages by name.
#[must_use]
pub fn pages(manual: &Manual, locales: &Locales) -> Vec<PageId> {
    let written = manual.texts();
    let written = written.filter(|text| text.words_path(&manual.source).is_some());
    let words = written.map(|text| PageId::words(&text.slug));
    let names: BTreeSet<&str> = locales
        .sources(&manual.source)
        .filter_map(|(name, _)| name.strip_suffix(".ftl"))
        .collect();
    words
        .chain(names.into_iter().map(PageId::messages))
        .collect()
}
