//! A block: the smallest piece of text that marks, search hits and translations point at.

use std::fmt;
use std::ops::Range;
use std::str::FromStr;
use std::sync::Arc;

use super::inline::{self, Inline};

/// What a block is in its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BlockKind {
    /// A heading; its address is the bare id.
    Heading,
    /// A paragraph.
    Paragraph,
    /// The first words of a list item.
    Item,
    /// A table cell.
    Cell,
    /// A paragraph of an alert.
    Alert,
    /// A figure, or lines to write on.
    Figure,
}

impl BlockKind {
    /// Its letter in addresses.
    #[must_use]
    pub fn letter(self) -> char {
        match self {
            Self::Heading => 'h',
            Self::Paragraph => 'p',
            Self::Item => 'i',
            Self::Cell => 'c',
            Self::Alert => 'a',
            Self::Figure => 'f',
        }
    }

    fn from_letter(letter: char) -> Option<Self> {
        [
            Self::Heading,
            Self::Paragraph,
            Self::Item,
            Self::Cell,
            Self::Alert,
            Self::Figure,
        ]
        .into_iter()
        .find(|kind| kind.letter() == letter)
    }

    pub(crate) fn index(self) -> usize {
        self as usize
    }
}

/// Where a block is, and what its words were.
///
/// Displayed as `triads.p2`, a heading as `triads`; the hash is not part of the address.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BlockId {
    /// Id of the nearest heading above.
    pub heading: Arc<str>,
    /// What it is.
    pub kind: BlockKind,
    /// The how manieth of its kind under that heading, from 1.
    pub ordinal: u32,
    /// Hash of its words; 0 when it was parsed from an address.
    pub hash: u64,
}

impl BlockId {
    /// The hash as it is written in `data-b`: 16 hexadecimal digits.
    #[must_use]
    pub fn hash_hex(&self) -> String {
        format!("{:016x}", self.hash)
    }

    /// The id with a hash that was stored beside its address.
    #[must_use]
    pub fn with_hash(self, hash: u64) -> Self {
        Self { hash, ..self }
    }

    /// Whether both are at the same address, whatever their words.
    #[must_use]
    pub fn same_place(&self, other: &Self) -> bool {
        (&self.heading, self.kind, self.ordinal) == (&other.heading, other.kind, other.ordinal)
    }
}

impl fmt::Display for BlockId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.heading)?;
        if self.kind == BlockKind::Heading {
            return Ok(());
        }
        write!(f, ".{}{}", self.kind.letter(), self.ordinal)
    }
}

/// The text is not the address of a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not-a-block-id")]
pub struct NotABlockId;

impl FromStr for BlockId {
    type Err = NotABlockId;

    fn from_str(address: &str) -> Result<Self, NotABlockId> {
        let (heading, place) = address.split_once('.').unwrap_or((address, "h1"));
        let mut place = place.chars();
        let kind = place
            .next()
            .and_then(BlockKind::from_letter)
            .ok_or(NotABlockId)?;
        let ordinal: u32 = place.as_str().parse().map_err(|_| NotABlockId)?;
        if heading.is_empty() || ordinal == 0 {
            return Err(NotABlockId);
        }
        Ok(Self {
            heading: heading.into(),
            kind,
            ordinal,
            hash: 0,
        })
    }
}

/// Words that belong together, and where they stand.
#[derive(Debug, Clone, PartialEq)]
pub struct Block {
    /// Where it is.
    pub id: BlockId,
    /// Its words.
    pub inlines: Vec<Inline>,
    /// Its bytes in the file.
    pub bytes: Range<usize>,
    /// Its first line in the file, 1-based.
    pub line: u32,
    /// In how many lists, items, tables and alerts it stands.
    pub depth: u8,
}

impl Block {
    /// Its words with placeables unresolved, for comparing; never shown to a person.
    #[must_use]
    pub fn source_words(&self) -> String {
        let mut words = String::with_capacity(self.bytes.len());
        inline::source_words(&self.inlines, &mut words);
        words
    }

    /// Whether it has no words at all, such as a table cell to fill in by hand.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.inlines.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::{BlockId, NotABlockId};

    #[test]
    fn addresses_are_read_back() {
        for address in ["triads", "triads.p2", "quiz-file.i14", "a.f1"] {
            let id: BlockId = address.parse().expect(address);
            assert_eq!(id.to_string(), address);
        }
        for address in ["", ".p1", "a.", "a.p", "a.p0", "a.x1", "a.p-1", "a.p1.p2"] {
            assert_eq!(address.parse::<BlockId>(), Err(NotABlockId), "{address}");
        }
    }
}
