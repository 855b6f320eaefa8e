//! Keeping a leaf: in place, as a new version, or not at all because it is
//! there. The thread that owns the file is the only one that writes, so what is
//! read before the transaction still holds in it.

use super::{LeafId, SavedLeaf, read};
use crate::{
    Change, SaveError, Sitting, VersionId,
    desk::Desk,
    id,
    notes::{keeps_most, time, uuid, version_id},
};
use jiff::Timestamp;
use rusqlite::{Connection, Row};
use uuid::Uuid;

/// What is to be kept.
pub(crate) struct Edit {
    pub(crate) kind: String,
    pub(crate) id: LeafId,
    pub(crate) body: String,
    pub(crate) is_away: bool,
    pub(crate) sitting: Sitting,
    /// The version it was made from; all heads, if the person saw what is there.
    pub(crate) seen: Option<VersionId>,
}

/// A version from which none was made yet.
struct Head {
    version: VersionId,
    body: String,
    is_away: bool,
    sitting: Sitting,
    device: Uuid,
    saved_at: Timestamp,
}

pub(crate) fn save(desk: &mut Desk, edit: &Edit) -> Result<SavedLeaf, SaveError> {
    let heads = heads(desk.conn(), &edit.kind, edit.id)
        .map_err(|error| SaveError::of(Change::KeepLeaf, error))?;
    if let [only] = heads.as_slice()
        && only.is_the_same_as(edit)
    {
        return Ok(SavedLeaf {
            version: only.version,
            saved_at: only.saved_at,
        });
    }
    let continued = heads.iter().find(|head| {
        head.sitting == edit.sitting
            && head.is_away == edit.is_away
            && Some(head.device) == desk.device()
            && keeps_most(&head.body, &edit.body)
    });
    match continued {
        Some(head) if heads.len() == 1 || edit.seen.is_some() => replace(desk, head.version, edit),
        _ => {
            let own = heads.iter().find(|head| head.sitting == edit.sitting);
            let parents = match edit.seen {
                Some(seen) => vec![own.map_or(seen, |head| head.version)],
                None => heads.iter().map(|head| head.version).collect(),
            };
            add(desk, edit, &parents)
        }
    }
}

pub(crate) fn restore(
    desk: &mut Desk,
    kind: &str,
    id: LeafId,
    version: VersionId,
    sitting: Sitting,
) -> Result<SavedLeaf, SaveError> {
    let versions = read::versions(desk.conn(), kind, id)
        .map_err(|error| SaveError::of(Change::KeepLeaf, error))?;
    let old = versions.into_iter().find(|old| old.version == version);
    let edit = Edit {
        kind: kind.to_owned(),
        id,
        body: old.ok_or(SaveError::NoSuchVersion)?.body,
        is_away: false,
        sitting,
        seen: None,
    };
    save(desk, &edit)
}

pub(crate) fn set_away(
    desk: &mut Desk,
    kind: &str,
    id: LeafId,
    is_away: bool,
) -> Result<SavedLeaf, SaveError> {
    let heads =
        heads(desk.conn(), kind, id).map_err(|error| SaveError::of(Change::KeepLeaf, error))?;
    let newest = heads.first().ok_or(SaveError::NoSuchVersion)?;
    let edit = Edit {
        kind: kind.to_owned(),
        id,
        body: newest.body.clone(),
        is_away,
        sitting: Sitting::begin(),
        seen: None,
    };
    save(desk, &edit)
}

impl Head {
    fn is_the_same_as(&self, edit: &Edit) -> bool {
        self.body == edit.body && self.is_away == edit.is_away
    }
}

fn heads(conn: &Connection, kind: &str, id: LeafId) -> rusqlite::Result<Vec<Head>> {
    let mut query = conn.prepare_cached(include_str!("heads.sql"))?;
    query.query_map((kind, id.0.as_bytes()), head)?.collect()
}

fn head(row: &Row) -> rusqlite::Result<Head> {
    Ok(Head {
        version: version_id(row)?,
        body: row.get("body")?,
        is_away: row.get("away")?,
        sitting: uuid(row, "sitting").map(Sitting)?,
        device: uuid(row, "device")?,
        saved_at: time(row, "saved_at")?,
    })
}

fn replace(desk: &mut Desk, version: VersionId, edit: &Edit) -> Result<SavedLeaf, SaveError> {
    let version = VersionId {
        revision: version.revision + 1,
        ..version
    };
    desk.transact(Change::KeepLeaf, |tx, stamp| {
        tx.prepare_cached(include_str!("replace.sql"))?.execute((
            version.row.as_bytes(),
            version.revision,
            &edit.body,
            stamp.counter,
            stamp.at.as_millisecond(),
        ))?;
        Ok(SavedLeaf {
            version,
            saved_at: stamp.at,
        })
    })
}

fn add(desk: &mut Desk, edit: &Edit, parents: &[VersionId]) -> Result<SavedLeaf, SaveError> {
    let version = VersionId {
        row: id::row_id(),
        revision: 1,
    };
    desk.transact(Change::KeepLeaf, |tx, stamp| {
        tx.prepare_cached(include_str!("add_version.sql"))?
            .execute((
                version.row.as_bytes(),
                edit.id.0.as_bytes(),
                &edit.kind,
                &edit.body,
                edit.is_away,
                edit.sitting.0.as_bytes(),
                stamp.device.as_bytes(),
                stamp.counter,
                stamp.at.as_millisecond(),
            ))?;
        let mut add_parent = tx.prepare_cached(include_str!("add_parent.sql"))?;
        for parent in parents {
            add_parent.execute((
                version.row.as_bytes(),
                parent.row.as_bytes(),
                parent.revision,
                edit.id.0.as_bytes(),
            ))?;
        }
        Ok(SavedLeaf {
            version,
            saved_at: stamp.at,
        })
    })
}
