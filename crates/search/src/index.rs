//! The index of one language.

use std::collections::{BTreeMap, HashMap};

use language::Lang;

use crate::analysis::Analysis;

/// What a passage is. The order is that of weight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// The title of a session or voice.
    Title,
    /// What a session is about, in a sentence.
    Summary,
    /// The heading of a section or part.
    Heading,
    /// A key message.
    KeyMessage,
    /// The name of a term of the glossary.
    Term,
    /// What a term means.
    Definition,
    /// An instrument.
    Instrument,
    /// A card or another piece of a handout.
    Handout,
    /// A question of a quiz or test.
    Question,
    /// A passage of a voice.
    Voice,
    /// A passage of the app's help, its title and headings too.
    Help,
    /// Any other passage.
    Body,
}

impl Kind {
    /// Its word in JSON and in message ids (`found-<word>`).
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Summary => "summary",
            Self::Heading => "heading",
            Self::KeyMessage => "key-message",
            Self::Term => "term",
            Self::Definition => "definition",
            Self::Instrument => "instrument",
            Self::Handout => "handout",
            Self::Question => "question",
            Self::Voice => "voice",
            Self::Help => "help",
            Self::Body => "body",
        }
    }

    /// How much a word in it says about what the passage is about.
    pub(crate) fn weight(self) -> f32 {
        match self {
            Self::Title => 4.0,
            Self::Term => 3.2,
            Self::Heading => 2.4,
            Self::KeyMessage => 2.2,
            Self::Summary | Self::Instrument => 2.0,
            Self::Definition
            | Self::Handout
            | Self::Question
            | Self::Voice
            | Self::Help
            | Self::Body => 1.0,
        }
    }
}

/// A passage.
pub(crate) struct Doc {
    pub(crate) session: String,
    pub(crate) section: String,
    pub(crate) block: String,
    pub(crate) kind: Kind,
    pub(crate) title: String,
    pub(crate) text: String,
    /// The heading it stands under, and the title it belongs to: their words are known to its reader.
    pub(crate) above: Vec<u32>,
    pub(crate) words: u32,
}

/// A key's passage, and how often it stands there.
#[derive(Clone, Copy)]
pub(crate) struct Posting {
    pub(crate) doc: u32,
    pub(crate) times: u32,
}

/// A folded form: its keys, and what tells quickly that another word cannot be near.
#[derive(Default)]
pub(crate) struct Form {
    pub(crate) keys: Vec<String>,
    pub(crate) letters: u64,
    pub(crate) length: usize,
}

impl Form {
    pub(crate) fn of(folded: &str) -> Self {
        Self {
            keys: Vec::new(),
            letters: folded
                .chars()
                .fold(0, |mask, c| mask | 1 << (u32::from(c) % 64)),
            length: folded.chars().count(),
        }
    }

    /// Whether so many typing errors might lie between the two, by letters and length alone.
    pub(crate) fn may_be_near(&self, other: &Self, distance: usize) -> bool {
        self.length.abs_diff(other.length) <= distance
            && (self.letters ^ other.letters).count_ones() as usize <= distance * 2
    }
}

/// Everything that is needed to find passages in one language.
pub(crate) struct Index {
    pub(crate) lang: Lang,
    pub(crate) analysis: Analysis,
    pub(crate) docs: Vec<Doc>,
    pub(crate) postings: HashMap<String, Vec<Posting>>,
    /// Folded forms, for beginnings of words and typing errors.
    pub(crate) forms: BTreeMap<String, Form>,
    pub(crate) mean_words: f32,
}

impl Index {
    /// The keys of each word of a text.
    pub(crate) fn word_keys(&self, text: &str) -> Vec<Vec<String>> {
        let words = self.analysis.words(text);
        words
            .iter()
            .map(|word| self.analysis.keys(&word.form))
            .collect()
    }

    /// Whether one of these keys stands in a passage.
    pub(crate) fn stands_in(&self, doc: u32, keys: &[String]) -> bool {
        let lists = keys.iter().filter_map(|key| self.postings.get(key));
        lists
            .into_iter()
            .any(|list| list.binary_search_by_key(&doc, |one| one.doc).is_ok())
    }

    /// How much a word says: the rarer, the more. Squared, because people type whole questions: "is there" and "at the"
    /// must not outweigh the one word that matters.
    pub(crate) fn rarity(&self, docs: usize) -> f32 {
        #[expect(
            clippy::cast_precision_loss,
            reason = "counts of passages are far below the limit"
        )]
        let (all, has) = (self.docs.len() as f32, docs as f32);
        (1.0 + (all - has + 0.5) / (has + 0.5)).ln().powi(2)
    }

    /// How much a passage is about a word that stands in it so often.
    pub(crate) fn about(&self, doc: &Doc, times: u32) -> f32 {
        const SATED: f32 = 1.2;
        const LENGTH: f32 = 0.4;
        #[expect(
            clippy::cast_precision_loss,
            reason = "counts of words are far below the limit"
        )]
        let (times, words) = (times as f32, doc.words as f32);
        let long = 1.0 - LENGTH + LENGTH * words / self.mean_words;
        doc.kind.weight() * times * (SATED + 1.0) / (times + SATED * long)
    }
}
