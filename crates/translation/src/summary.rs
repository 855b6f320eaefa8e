//! A whole page in one language, and how much of it is left to do.

use language::{Files, Lang, Locales};
use manual::Manual;

use crate::page::{PageId, PageKind};
use crate::passage::{Passage, message_passages, passages};
use crate::records::Record;
use crate::standing::{Sides, Standing, standings};
use crate::state::{State, Weight};

/// The words of every language, and the records beside them.
#[derive(Clone, Copy)]
pub struct Stock<'a> {
    /// The manual; among the files it was opened with are its records.
    pub manual: &'a Manual,
    /// The messages.
    pub locales: &'a Locales,
    /// The files of the messages, with their records.
    pub messages: &'a Files,
}

/// A page in one language beside the source language.
#[derive(Debug, Clone)]
pub struct PageBeside {
    /// Which page.
    pub page: PageId,
    /// The language the manual is written in.
    pub source_lang: Lang,
    /// The language of the translation.
    pub lang: Lang,
    /// The passages of the source language.
    pub source: Vec<Passage>,
    /// The passages of the translation.
    pub own: Vec<Passage>,
    /// The record beside the translation, where one is kept.
    pub record: Option<Record>,
    /// The record beside the source language.
    pub untouched: Option<Record>,
}

impl Stock<'_> {
    /// A page in one language beside the source language.
    #[must_use]
    pub fn beside(&self, page: &PageId, lang: &Lang) -> PageBeside {
        let source_lang = self.manual.source.clone();
        PageBeside {
            source: self.passages(page, &source_lang),
            own: self.passages(page, lang),
            record: self.record(page, lang),
            untouched: self.record(page, &source_lang),
            page: page.clone(),
            lang: lang.clone(),
            source_lang,
        }
    }

    /// The passages of a page in one language.
    #[must_use]
    pub fn passages(&self, page: &PageId, lang: &Lang) -> Vec<Passage> {
        match page.kind {
            PageKind::Words => passages(self.manual, &page.name, lang),
            PageKind::Messages => {
                let name = format!("{}.ftl", page.name);
                let mut files = self.locales.sources(lang);
                let text = files.find(|(file, _)| *file == name);
                text.map_or_else(Vec::new, |(file, text)| message_passages(file, text))
            }
        }
    }

    /// The record of a page in one language, where one is kept and can be read.
    #[must_use]
    pub fn record(&self, page: &PageId, lang: &Lang) -> Option<Record> {
        let path = page.record(lang);
        let text = match page.kind {
            PageKind::Words => self.manual.file_text(&path),
            PageKind::Messages => self.messages.text(&path, &mut Vec::new()),
        };
        text.map(|text| Record::read(text).0)
    }
}

impl PageBeside {
    /// Both sides, to compare them.
    #[must_use]
    pub fn sides(&self) -> Sides<'_> {
        Sides {
            source_lang: &self.source_lang,
            lang: &self.lang,
            source: &self.source,
            own: &self.own,
            record: self.record.as_ref(),
            untouched: self.untouched.as_ref(),
        }
    }

    /// Where each passage stands.
    #[must_use]
    pub fn standings(&self) -> Vec<Standing> {
        standings(&self.sides())
    }

    /// How much of it there is, and how much is left; of the source language itself, nothing.
    #[must_use]
    pub fn amount(&self) -> Amount {
        if self.lang == self.source_lang {
            return Amount {
                translated: self.source.len(),
                words: self.source.iter().map(Passage::words).sum(),
                ..Amount::default()
            };
        }
        Amount::of(&self.standings(), &self.source)
    }
}

/// How many passages are how far, and how many words of the source language are left to do.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Amount {
    /// Not there.
    pub missing: usize,
    /// Begun.
    pub draft: usize,
    /// Translated.
    pub translated: usize,
    /// Read by another reader.
    pub reviewed: usize,
    /// The source says the same in other words.
    pub stale_minor: usize,
    /// The source says something else.
    pub stale_major: usize,
    /// Words of the source language in passages that are not there, begun or stale.
    pub words_left: usize,
    /// Words of the source language altogether.
    pub words: usize,
}

impl Amount {
    /// Counts the standings of a page.
    #[must_use]
    pub fn of(standings: &[Standing], source: &[Passage]) -> Self {
        let mut amount = Self::default();
        for standing in standings {
            let words = standing.source.map_or(0, |at| source[at].words());
            let count = match standing.state {
                State::Missing => &mut amount.missing,
                State::Draft => &mut amount.draft,
                State::Translated => &mut amount.translated,
                State::Reviewed => &mut amount.reviewed,
                State::Stale(Weight::Minor) => &mut amount.stale_minor,
                State::Stale(Weight::Major) => &mut amount.stale_major,
            };
            *count += 1;
            amount.words += words;
            if standing.state.is_open() {
                amount.words_left += words;
            }
        }
        amount
    }

    /// Both together.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self {
            missing: self.missing + other.missing,
            draft: self.draft + other.draft,
            translated: self.translated + other.translated,
            reviewed: self.reviewed + other.reviewed,
            stale_minor: self.stale_minor + other.stale_minor,
            stale_major: self.stale_major + other.stale_major,
            words_left: self.words_left + other.words_left,
            words: self.words + other.words,
        }
    }

    /// How many passages went stale.
    #[must_use]
    pub fn stale(self) -> usize {
        self.stale_minor + self.stale_major
    }

    /// How many passages there are.
    #[must_use]
    pub fn all(self) -> usize {
        self.missing + self.draft + self.translated + self.reviewed + self.stale()
    }

    /// How many passages are left to do.
    #[must_use]
    pub fn open(self) -> usize {
        self.missing + self.draft + self.stale()
    }
}
