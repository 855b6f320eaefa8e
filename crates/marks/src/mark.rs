//! A mark as the workbook keeps it.

use language::Lang;
use manual::{BlockId, BlockRef};
use serde::{Deserialize, Serialize};
use workbook::Leaf;

use crate::passage::Passage;
use crate::quote::Quote;

/// The most characters of a block's or a mark's words that are kept: enough to know it again.
pub const MOST_WORDS: usize = 4_000;

/// What a mark is for.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Default,
)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// To come back to.
    #[default]
    Bookmark,
    /// To remember.
    Important,
    /// To ask, or to look up.
    Question,
    /// To do at work.
    Deed,
    /// It is otherwise where the reader works.
    Otherwise,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Important,
        Self::Question,
        Self::Deed,
        Self::Otherwise,
        Self::Bookmark,
    ];

    /// Its word in addresses, classes and message ids (`mark-<word>`).
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Bookmark => "bookmark",
            Self::Important => "important",
            Self::Question => "question",
            Self::Deed => "deed",
            Self::Otherwise => "otherwise",
        }
    }

    /// The kind of this word.
    #[must_use]
    pub fn of(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word)
    }
}

/// Something that a person marked in the text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Mark {
    /// The session's slug; `voices/…` for a voice.
    pub session: String,
    /// The language of the words.
    pub lang: Lang,
    /// What it is for.
    pub kind: Kind,
    /// The block's address, as it was.
    pub block: String,
    /// The hash of the block's words, as it was.
    pub hash: u64,
    /// The depth of the block, as it was.
    pub depth: u8,
    /// The block's words as blocks are compared by.
    pub source: String,
    /// The words that are marked: all of the block, where no quote says otherwise.
    pub words: String,
    /// Which words of the block; nothing for the block as a whole.
    pub quote: Option<Quote>,
    /// What the person wrote to it.
    pub note: String,
}

impl Default for Mark {
    fn default() -> Self {
        Self {
            session: String::new(),
            lang: Lang::new("en"),
            kind: Kind::Bookmark,
            block: String::new(),
            hash: 0,
            depth: 0,
            source: String::new(),
            words: String::new(),
            quote: None,
            note: String::new(),
        }
    }
}

impl Leaf for Mark {
    const KIND: &'static str = "mark";
}

impl Mark {
    /// Marks a passage of a session: as a whole, or words of it.
    #[must_use]
    pub fn new(session: &str, passage: &Passage<'_>, kind: Kind, quote: Option<Quote>) -> Self {
        let words = quote.as_ref().map_or(&passage.words, |quote| &quote.exact);
        Self {
            session: session.to_owned(),
            lang: passage.block.lang.clone(),
            kind,
            block: passage.block.id.to_string(),
            hash: passage.block.id.hash,
            depth: passage.block.depth,
            source: start(&passage.block.words),
            words: start(words),
            quote,
            note: String::new(),
        }
    }

    /// The block it was made in, as far as it takes to find it again; nothing if its address is none.
    pub(crate) fn old_block(&self) -> Option<BlockRef<'_>> {
        let id: BlockId = self.block.parse().ok()?;
        Some(BlockRef {
            id: id.with_hash(self.hash),
            lang: &self.lang,
            depth: self.depth,
            words: self.source.as_str().into(),
        })
    }
}

/// As much of a text as is kept.
pub(crate) fn start(text: &str) -> String {
    text.chars().take(MOST_WORDS).collect()
}
