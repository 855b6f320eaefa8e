//! What was written in two copies that did not know of each other.

use crate::{LeafId, notes::uuid};
use rusqlite::Connection;

/// What has more than one head whose words differ: all are kept until the person settles it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TwoSided {
    /// Notes, by session and prompt.
    pub notes: Vec<(String, String)>,
    /// Leaves, by kind.
    pub leaves: Vec<(String, LeafId)>,
}

impl TwoSided {
    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.notes.is_empty() && self.leaves.is_empty()
    }
}

pub(crate) fn two_sided(conn: &Connection) -> rusqlite::Result<TwoSided> {
    let mut notes = conn.prepare_cached(include_str!("two_sided_notes.sql"))?;
    let notes = notes.query_map((), |row| Ok((row.get(0)?, row.get(1)?)))?;
    let mut leaves = conn.prepare_cached(include_str!("two_sided_leaves.sql"))?;
    let leaves = leaves.query_map((), |row| Ok((row.get("kind")?, LeafId(uuid(row, "leaf")?))))?;
    Ok(TwoSided {
        notes: notes.collect::<Result<_, _>>()?,
        leaves: leaves.collect::<Result<_, _>>()?,
    })
}
