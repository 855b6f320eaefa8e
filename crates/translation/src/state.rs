//! How far a passage is in one language.

use crate::changed::Change;
use crate::records::Kept;

/// How far a passage is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum State {
    /// It is not there.
    Missing,
    /// It is begun, or nobody said what it was made from.
    Draft,
    /// It says what the source says.
    Translated,
    /// Another reader has looked at it.
    Reviewed,
    /// The source has changed since.
    Stale(Weight),
}

/// How much a change of the source matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weight {
    /// A reader is told the same in other words.
    Minor,
    /// A reader is told something that is no longer so.
    Major,
}

impl State {
    /// Its word in message ids and classes.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Draft => "draft",
            Self::Translated => "translated",
            Self::Reviewed => "reviewed",
            Self::Stale(Weight::Minor) => "stale-minor",
            Self::Stale(Weight::Major) => "stale-major",
        }
    }

    /// Whether a translator has something to do here.
    #[must_use]
    pub fn is_open(self) -> bool {
        !matches!(self, Self::Translated | Self::Reviewed)
    }
}

impl Change {
    /// How much it matters.
    #[must_use]
    pub fn weight(&self) -> Weight {
        match self {
            Self::Facts(_) | Self::Rewritten | Self::Gone => Weight::Major,
            Self::Wording | Self::Moved | Self::Split | Self::Joined => Weight::Minor,
        }
    }

    /// Its word in message ids.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Wording => "wording",
            Self::Facts(_) => "facts",
            Self::Rewritten => "rewritten",
            Self::Moved => "moved",
            Self::Split => "split",
            Self::Joined => "joined",
            Self::Gone => "gone",
        }
    }
}

impl From<Kept> for State {
    fn from(kept: Kept) -> Self {
        match kept {
            Kept::Draft => Self::Draft,
            Kept::Translated | Kept::Untouched => Self::Translated,
            Kept::Reviewed => Self::Reviewed,
        }
    }
}
