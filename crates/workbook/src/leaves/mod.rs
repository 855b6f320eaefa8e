//! What a person keeps and changes: plans, programmes, marks.
//!
//! A leaf's body is JSON, whose meaning belongs to the crate that made it; the
//! workbook knows its versions. They are kept as those of notes are: one for
//! each sitting, and two that were made from the same one are both heads.

pub(crate) mod forget;
mod read;
mod save;

use crate::{Change, ReadError, SaveError, Sitting, VersionId, Workbook};
use jiff::Timestamp;
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use std::{fmt, str::FromStr};
use uuid::Uuid;

/// The largest body of a leaf or an entry that is stored, in bytes of JSON.
pub const MAX_BODY_BYTES: usize = 4 * 1024 * 1024;

/// Names made from words are made in this space, the same in every copy.
const NAMES: Uuid = Uuid::from_u128(0x6f1c_9a0e_3d57_4c6b_8f21_5b0a_7d43_e9c2);

/// A kind of thing that a person keeps and changes.
///
/// What a later edition adds to a body must be optional when it is read; a body
/// that cannot be read is left out of lists, and stays in the file as it is.
pub trait Leaf: Serialize + DeserializeOwned + Send + 'static {
    /// The kind's name in the file, for ever.
    const KIND: &'static str;
}

/// Which leaf.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LeafId(pub(crate) Uuid);

/// A leaf as it is now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept<L> {
    /// Which.
    pub id: LeafId,
    /// The version this is.
    pub version: VersionId,
    /// What is kept.
    pub leaf: L,
    /// Whether it was put away. Only [`Workbook::leaves_put_away`] and the
    /// versions show such leaves.
    pub is_away: bool,
    /// When it was first kept, by the machine's clock.
    pub first_at: Timestamp,
    /// When it was last saved, by the machine's clock.
    pub saved_at: Timestamp,
    /// How many versions are kept, this one included.
    pub versions: usize,
    /// What else it is, if it was changed in two copies that did not know of
    /// each other. The next save is made from all of them.
    pub others: Vec<L>,
}

/// A version of a leaf.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeafVersion<L> {
    /// Its name.
    pub version: VersionId,
    /// What was kept.
    pub leaf: L,
    /// Whether it put the leaf away.
    pub is_away: bool,
    /// When its last change was saved, by the machine's clock.
    pub saved_at: Timestamp,
    /// Whether no version was made from it yet.
    pub is_head: bool,
}

/// A version of a leaf from which none was made yet, whatever its kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// Its name.
    pub version: VersionId,
    /// Its body as it is stored: JSON.
    pub body: String,
    /// Whether it put the leaf away.
    pub is_away: bool,
    /// When its last change was saved, by the machine's clock.
    pub saved_at: Timestamp,
}

/// What was saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SavedLeaf {
    /// The version that has it now.
    pub version: VersionId,
    /// When, by the machine's clock.
    pub saved_at: Timestamp,
}

impl LeafId {
    /// A new leaf's name.
    #[must_use]
    pub fn fresh() -> LeafId {
        LeafId(crate::id::row_id())
    }

    /// The name of the one leaf of `kind` that is about `key`: the same in
    /// every copy of the file, so that two copies that make it make one leaf.
    #[must_use]
    pub fn named(kind: &str, key: &str) -> LeafId {
        LeafId(Uuid::new_v5(&NAMES, format!("{kind}\n{key}").as_bytes()))
    }
}

impl fmt::Display for LeafId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for LeafId {
    type Err = uuid::Error;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(LeafId)
    }
}

impl Workbook {
    /// All leaves of a kind that are not put away, the last saved first.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn leaves<L: Leaf>(&self) -> Result<Vec<Kept<L>>, ReadError> {
        let leaves = self.read(|conn| read::all(conn, L::KIND))?;
        Ok(read::kept(leaves)
            .filter(|kept: &Kept<L>| !kept.is_away)
            .collect())
    }

    /// The leaves of a kind that were put away, the last one first.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn leaves_put_away<L: Leaf>(&self) -> Result<Vec<Kept<L>>, ReadError> {
        let leaves = self.read(|conn| read::all(conn, L::KIND))?;
        Ok(read::kept(leaves)
            .filter(|kept: &Kept<L>| kept.is_away)
            .collect())
    }

    /// One leaf, put away or not.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn leaf<L: Leaf>(&self, id: LeafId) -> Result<Option<Kept<L>>, ReadError> {
        let heads = self.read(move |conn| read::one(conn, L::KIND, id))?;
        Ok(read::kept(heads).next())
    }

    /// Keeps a leaf, made from whatever it is now. When this returns well it is
    /// on the disk.
    ///
    /// Within a sitting the sitting's version is replaced, unless most of a
    /// larger body would vanish. What is kept already is not kept again.
    ///
    /// # Errors
    /// [`SaveError::TooLong`] over [`MAX_BODY_BYTES`]; nothing that was kept
    /// before is lost by any error.
    pub fn keep_leaf<L: Leaf>(
        &self,
        id: LeafId,
        leaf: &L,
        sitting: Sitting,
    ) -> Result<SavedLeaf, SaveError> {
        self.keep(id, leaf, sitting, None)
    }

    /// As [`Workbook::keep_leaf`], made from the version that the person saw:
    /// if it has changed elsewhere meanwhile, both are kept as heads.
    ///
    /// # Errors
    /// As [`Workbook::keep_leaf`].
    pub fn keep_leaf_made_from<L: Leaf>(
        &self,
        id: LeafId,
        leaf: &L,
        sitting: Sitting,
        seen: VersionId,
    ) -> Result<SavedLeaf, SaveError> {
        self.keep(id, leaf, sitting, Some(seen))
    }

    fn keep<L: Leaf>(
        &self,
        id: LeafId,
        leaf: &L,
        sitting: Sitting,
        seen: Option<VersionId>,
    ) -> Result<SavedLeaf, SaveError> {
        let body = body(leaf)?;
        let edit = save::Edit {
            kind: L::KIND.to_owned(),
            id,
            body,
            is_away: false,
            sitting,
            seen,
        };
        self.change(move |desk| save::save(desk, &edit))
    }

    /// Every version of a leaf, the newest first.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn leaf_versions<L: Leaf>(&self, id: LeafId) -> Result<Vec<LeafVersion<L>>, ReadError> {
        let rows = self.read(move |conn| read::versions(conn, L::KIND, id))?;
        Ok(rows.into_iter().filter_map(read::Row::version).collect())
    }

    /// Brings an old version back, as a new version made from the leaf as it is.
    ///
    /// # Errors
    /// [`SaveError::NoSuchVersion`]; else as any save.
    pub fn restore_leaf<L: Leaf>(
        &self,
        id: LeafId,
        version: VersionId,
        sitting: Sitting,
    ) -> Result<SavedLeaf, SaveError> {
        self.change(move |desk| save::restore(desk, L::KIND, id, version, sitting))
    }

    /// The heads of a leaf of any kind, the newest first: more than one if it was changed in two copies that did not know
    /// of each other.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn heads_of(&self, kind: &str, id: LeafId) -> Result<Vec<Head>, ReadError> {
        let kind = kind.to_owned();
        let rows = self.read(move |conn| read::one(conn, &kind, id))?;
        Ok(rows.into_iter().map(read::Row::head).collect())
    }

    /// Settles a leaf that has several heads: this one stands, the others are its earlier versions.
    ///
    /// # Errors
    /// [`SaveError::NoSuchVersion`]; else as any save.
    pub fn settle_leaf(
        &self,
        kind: &str,
        id: LeafId,
        version: VersionId,
    ) -> Result<SavedLeaf, SaveError> {
        let kind = kind.to_owned();
        self.change(move |desk| save::restore(desk, &kind, id, version, Sitting::begin()))
    }

    /// Puts a leaf away: it leaves the lists, and can be taken back.
    ///
    /// # Errors
    /// [`SaveError::NoSuchVersion`] if there is none; else as any save.
    pub fn put_leaf_away<L: Leaf>(&self, id: LeafId) -> Result<SavedLeaf, SaveError> {
        self.change(move |desk| save::set_away(desk, L::KIND, id, true))
    }

    /// Takes a leaf back that was put away.
    ///
    /// # Errors
    /// [`SaveError::NoSuchVersion`] if there is none; else as any save.
    pub fn take_leaf_back<L: Leaf>(&self, id: LeafId) -> Result<SavedLeaf, SaveError> {
        self.change(move |desk| save::set_away(desk, L::KIND, id, false))
    }

    /// Removes every version of a leaf for good, from the file's last byte on
    /// this disk too, as [`Workbook::erase_note`].
    ///
    /// # Errors
    /// The leaf may be gone already while its traces on the disk are not; they
    /// are removed at the next opening or the next call.
    pub fn erase_leaf<L: Leaf>(&self, id: LeafId) -> Result<(), SaveError> {
        self.change(move |desk| {
            forget::leaf(desk, L::KIND, id)?;
            desk.purge()
                .map_err(|error| SaveError::of(Change::EraseLeaf, error))
        })
    }
}

/// A body as it is stored.
pub(crate) fn body(value: &impl Serialize) -> Result<String, SaveError> {
    let body = serde_json::to_string(value).expect("the body of a kind is plain data");
    let (bytes, limit) = (body.len(), MAX_BODY_BYTES);
    if bytes > limit {
        return Err(SaveError::TooLong { bytes, limit });
    }
    Ok(body)
}

#[cfg(test)]
mod tests;
