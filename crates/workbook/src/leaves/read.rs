//! Reading leaves and their versions.

use super::{Head, Kept, Leaf, LeafId, LeafVersion};
use crate::{
    VersionId,
    notes::{time, uuid, version_id},
};
use jiff::Timestamp;
use rusqlite::Connection;

/// A version as it lies in the file.
pub(crate) struct Row {
    leaf: LeafId,
    pub(crate) version: VersionId,
    pub(crate) body: String,
    pub(crate) is_away: bool,
    is_head: bool,
    pub(crate) saved_at: Timestamp,
    first_at: Timestamp,
    versions: usize,
}

/// The heads of all leaves of a kind: leaf by leaf, the last saved leaf first,
/// the newest head of each first.
pub(crate) fn all(conn: &Connection, kind: &str) -> rusqlite::Result<Vec<Row>> {
    let mut query = conn.prepare_cached(include_str!("leaves.sql"))?;
    query.query_map((kind,), row)?.collect()
}

/// The heads of one leaf, the newest first.
pub(crate) fn one(conn: &Connection, kind: &str, id: LeafId) -> rusqlite::Result<Vec<Row>> {
    let mut query = conn.prepare_cached(include_str!("leaf.sql"))?;
    query.query_map((kind, id.0.as_bytes()), row)?.collect()
}

/// Every version of one leaf, the newest first.
pub(crate) fn versions(conn: &Connection, kind: &str, id: LeafId) -> rusqlite::Result<Vec<Row>> {
    let mut query = conn.prepare_cached(include_str!("versions.sql"))?;
    query.query_map((kind, id.0.as_bytes()), row)?.collect()
}

fn row(row: &rusqlite::Row) -> rusqlite::Result<Row> {
    Ok(Row {
        leaf: uuid(row, "leaf").map(LeafId)?,
        version: version_id(row)?,
        body: row.get("body")?,
        is_away: row.get("away")?,
        is_head: row.get("is_head")?,
        saved_at: time(row, "saved_at")?,
        first_at: time(row, "first_at")?,
        versions: row.get::<_, u32>("versions")? as usize,
    })
}

impl Row {
    /// The version with its body read; nothing if it cannot be read.
    pub(crate) fn version<L: Leaf>(self) -> Option<LeafVersion<L>> {
        Some(LeafVersion {
            version: self.version,
            leaf: serde_json::from_str(&self.body).ok()?,
            is_away: self.is_away,
            saved_at: self.saved_at,
            is_head: self.is_head,
        })
    }

    pub(crate) fn head(self) -> Head {
        Head {
            version: self.version,
            body: self.body,
            is_away: self.is_away,
            saved_at: self.saved_at,
        }
    }

    fn kept<L: Leaf>(self) -> Option<Kept<L>> {
        Some(Kept {
            id: self.leaf,
            version: self.version,
            leaf: serde_json::from_str(&self.body).ok()?,
            is_away: self.is_away,
            first_at: self.first_at,
            saved_at: self.saved_at,
            versions: self.versions,
            others: Vec::new(),
        })
    }
}

/// One leaf of the heads of each. Of two heads one of which put the leaf away,
/// the other one stands: a change weighs more than a clearing up.
pub(crate) fn kept<L: Leaf>(heads: Vec<Row>) -> impl Iterator<Item = Kept<L>> {
    let mut leaves: Vec<Kept<L>> = Vec::new();
    for head in heads.into_iter().filter_map(Row::kept::<L>) {
        match leaves.last_mut() {
            Some(leaf) if leaf.id == head.id && leaf.is_away && !head.is_away => *leaf = head,
            Some(leaf) if leaf.id == head.id && head.is_away => {}
            Some(leaf) if leaf.id == head.id => leaf.others.push(head.leaf),
            _ => leaves.push(head),
        }
    }
    leaves.into_iter()
}
