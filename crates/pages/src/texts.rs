//! The words of one moment: the manual and the messages, from wherever they come.

use std::sync::Arc;

use adaptation::Layer;
use language::{Files, Finding, Locales};
use manual::Manual;
use search::Search;

use crate::outside::{self, Outside};
use crate::packs::PackWords;
use crate::views::figure::Figures;

/// The words of one moment: they are replaced together when a folder outside changes.
pub struct Texts {
    /// The manual.
    pub manual: Manual,
    /// The messages.
    pub locales: Arc<Locales>,
    /// What is wrong in the files outside these were read from.
    pub findings: Vec<Finding>,
    /// The indexes over these words. Each is built at the first query in its language: that takes less than a tenth of a
    /// second, and whoever does not search does not pay for it in memory.
    pub search: Search,
    /// Counts up with each change of a folder outside.
    pub generation: u64,
    /// The figures drawn in these words so far.
    pub(crate) figures: Figures,
    pub(crate) good_manuals: Files,
    pub(crate) good_locales: Files,
}

impl Texts {
    /// The files of the messages, with what lies beside them.
    pub(crate) fn message_files(&self) -> Files {
        Locales::embedded_files().overlay(self.good_locales.clone())
    }

    /// What is built in. Messages and sessions are read when they are first asked for.
    #[must_use]
    pub fn embedded() -> Self {
        let locales = Arc::new(Locales::embedded());
        Self {
            manual: Manual::embedded(),
            search: Search::new(locales.languages()),
            locales,
            findings: Vec::new(),
            figures: Figures::default(),
            generation: 0,
            good_manuals: Files::default(),
            good_locales: Files::default(),
        }
    }

    /// What is built in, with the packs and then the folders outside over it, after these texts.
    pub(crate) fn next(&self, outside: &Outside, packs: Option<PackWords>) -> Self {
        let mut next = Self {
            generation: self.generation + 1,
            ..Self::embedded()
        };
        if let Some(pseudo) = outside.pseudo {
            let (manual, locales) = outside::with_pseudo(pseudo);
            (next.manual, next.locales) = (manual, Arc::new(locales));
            next.search = Search::new(next.locales.languages());
        }
        if let Some(packs) = &packs {
            next.manual = Manual::open(packs.manuals.clone());
            next.locales = Arc::new(Locales::from_files(&packs.locales).0);
            next.search = Search::new(next.locales.languages());
        }
        let built_in = packs.unwrap_or_else(PackWords::none);
        if let Some(folder) = &outside.locales {
            let read = outside::locales(folder, &self.good_locales, &built_in.locales);
            (next.locales, next.good_locales) = (Arc::new(read.value), read.good);
            next.search = Search::new(next.locales.languages());
            next.findings.extend(read.findings);
        }
        if let Some(folder) = &outside.manuals {
            let read = outside::manual(folder, &self.good_manuals, &built_in.manuals);
            (next.manual, next.good_manuals) = (read.value, read.good);
            next.findings.extend(read.findings);
        }
        next
    }

    /// These texts with what a trainer changed over the manual. What was not changed is not read again.
    pub(crate) fn with_layer(&self, layer: &Layer) -> Self {
        Self {
            manual: self.manual.reopened(layer.over(self.manual.files())),
            locales: Arc::clone(&self.locales),
            search: Search::new(self.locales.languages()),
            findings: self.findings.clone(),
            figures: Figures::default(),
            generation: self.generation,
            good_manuals: self.good_manuals.clone(),
            good_locales: self.good_locales.clone(),
        }
    }
}
