//! Names of rows and of stretches of writing.

use serde::{Deserialize, Serialize};
use std::{fmt, hash, str::FromStr};
use thiserror::Error;
use uuid::Uuid;

/// One version of a note, as it was seen.
///
/// It carries the revision that was seen (a version is written on in its
/// sitting), so that what was made from it cannot hide words that came after.
/// Two names of one version are equal, whichever revision each saw. Written
/// `<uuid>.<revision>` in addresses and forms.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct VersionId {
    pub(crate) row: Uuid,
    pub(crate) revision: u32,
}

/// The text is not the name of a version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("not the name of a version")]
pub struct NotAVersion;

/// One stretch of writing in one box, from when the box was shown to the person.
///
/// What is saved again in the same sitting replaces that sitting's version, so
/// two boxes that are open at once need two sittings, even for the same note:
/// otherwise the words of one would take the place of the other's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Sitting(pub(crate) Uuid);

impl Sitting {
    /// A sitting that begins now.
    #[must_use]
    pub fn begin() -> Sitting {
        Sitting(Uuid::new_v4())
    }
}

/// A fresh key for a row: UUIDv7, so that rows of one time lie together on disk.
pub(crate) fn row_id() -> Uuid {
    Uuid::now_v7()
}

impl PartialEq for VersionId {
    fn eq(&self, other: &Self) -> bool {
        self.row == other.row
    }
}

impl Eq for VersionId {}

impl hash::Hash for VersionId {
    fn hash<H: hash::Hasher>(&self, state: &mut H) {
        self.row.hash(state);
    }
}

impl fmt::Display for VersionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.row, self.revision)
    }
}

impl FromStr for VersionId {
    type Err = NotAVersion;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (row, revision) = text.split_once('.').ok_or(NotAVersion)?;
        Ok(VersionId {
            row: row.parse().map_err(|_| NotAVersion)?,
            revision: revision.parse().map_err(|_| NotAVersion)?,
        })
    }
}

impl TryFrom<String> for VersionId {
    type Error = NotAVersion;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<VersionId> for String {
    fn from(version: VersionId) -> Self {
        version.to_string()
    }
}

impl fmt::Display for Sitting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Sitting {
    type Err = uuid::Error;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Sitting)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_versions_are_read_as_they_are_written() {
        let version = VersionId {
            row: row_id(),
            revision: 7,
        };
        let read: VersionId = version.to_string().parse().unwrap();
        assert_eq!((read, read.revision), (version, 7));
        for text in [
            "",
            ".",
            "7",
            &version.row.to_string(),
            &format!("{}.-1", version.row),
        ] {
            assert_eq!(
                text.parse::<VersionId>().unwrap_err(),
                NotAVersion,
                "{text}"
            );
        }
    }
}
