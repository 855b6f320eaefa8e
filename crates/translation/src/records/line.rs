//! A record as values.

/// How far somebody said a passage is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kept {
    /// It is begun.
    Draft,
    /// It says what the source says.
    Translated,
    /// Another reader has looked at it.
    Reviewed,
    /// In a record beside the source language: what was made from these older words is still right.
    Untouched,
}

impl Kept {
    /// All of them.
    pub const ALL: [Self; 4] = [
        Self::Draft,
        Self::Translated,
        Self::Reviewed,
        Self::Untouched,
    ];

    /// Its word in records and message ids.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Translated => "translated",
            Self::Reviewed => "reviewed",
            Self::Untouched => "untouched",
        }
    }
}

/// The passage that a line is about in its own file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// Its address.
    pub key: String,
    /// Hash of its words when the line was written.
    pub hash: u64,
}

/// One passage of the source language, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The passage's address in the source language.
    pub key: String,
    /// How far its translation is.
    pub kept: Kept,
    /// Its translation; for untouched words the passage that has their place now.
    pub target: Option<Target>,
    /// The words of the source language, as they were written.
    pub source: String,
}

/// The record of one page in one language, in the order of the source text it was made from.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Record {
    /// One line for each passage.
    pub lines: Vec<Line>,
}

impl Record {
    /// The last line about a passage.
    #[must_use]
    pub fn line(&self, key: &str) -> Option<&Line> {
        self.lines.iter().rev().find(|line| line.key == key)
    }
}
