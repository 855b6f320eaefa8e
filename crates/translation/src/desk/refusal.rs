//! Why a passage is not taken.

use std::io;

/// Why a passage is not saved. Nothing was changed then.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// The source has no such passage.
    #[error("no such passage")]
    NoPassage,
    /// The folder that is open does not hold this kind of file.
    #[error("no folder for it")]
    NoFolder,
    /// The file is no text that can be read.
    #[error("not UTF-8")]
    NotText,
    /// Another program has changed the passage since it was shown; these are its words now.
    #[error("changed elsewhere")]
    Clash(String),
    /// The words would be something else than this passage: a list, a heading, two paragraphs.
    #[error("other structure")]
    Structure,
    /// There are no words.
    #[error("empty")]
    Empty,
    /// There is no place for it in the file as it stands.
    #[error("no place")]
    NoPlace,
    /// The system refuses.
    #[error(transparent)]
    Io(#[from] io::Error),
}
