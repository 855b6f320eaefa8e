//! Saving a note: in place, as a new version, or not at all because the words
//! are there. The thread that owns the file is the only one that writes, so
//! what is read before the transaction still holds in it.

use super::{
    Anchor, NoteEdit, SavedNote,
    read::{time, uuid, version_id},
};
use crate::{
    Change, SaveError, Sitting, VersionId,
    desk::{Desk, Stamp},
    id,
};
use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Row, Transaction};
use uuid::Uuid;

/// A version from which none was made yet.
struct Head {
    version: VersionId,
    text: String,
    sitting: Sitting,
    device: Uuid,
    saved_at: Timestamp,
    /// Whether it was made from the edit's parent; or from nothing, if the edit
    /// has none.
    from_same_parent: bool,
}

/// A text this short may be replaced by anything within its sitting.
const SHORT_BYTES: usize = 200;

pub(crate) fn save(desk: &mut Desk, edit: &NoteEdit) -> Result<SavedNote, SaveError> {
    let of = |error| SaveError::of(Change::SaveNote, error);
    let anchor = Anchor::prompt(&edit.session, &edit.prompt);
    let heads = heads(desk.conn(), &anchor, edit.parent).map_err(of)?;
    if let Some(head) = heads.iter().find(|head| head.has_the_words_of(edit)) {
        return Ok(SavedNote {
            version: head.version,
            saved_at: head.saved_at,
        });
    }
    match heads.iter().find(|head| head.is_continued_by(edit)) {
        Some(head) if Some(head.device) == desk.device() && keeps_most(&head.text, &edit.text) => {
            replace(desk, head.version, &edit.text)
        }
        continued => {
            let parent = continued.map(|head| head.version).or(edit.parent);
            let new = New {
                text: &edit.text,
                sitting: edit.sitting,
                restored_from: None,
            };
            add(desk, Change::SaveNote, &anchor, &new, parent.as_slice())
        }
    }
}

pub(crate) fn restore(
    desk: &mut Desk,
    version: VersionId,
    sitting: Sitting,
) -> Result<SavedNote, SaveError> {
    let of = |error| SaveError::of(Change::RestoreNote, error);
    let (anchor, text) = old_words(desk.conn(), version)
        .map_err(of)?
        .ok_or(SaveError::NoSuchVersion)?;
    let heads = heads(desk.conn(), &anchor, None).map_err(of)?;
    if let [only] = heads.as_slice()
        && only.text == text
    {
        return Ok(SavedNote {
            version: only.version,
            saved_at: only.saved_at,
        });
    }
    let parents: Vec<_> = heads.iter().map(|head| head.version).collect();
    let new = New {
        text: &text,
        sitting,
        restored_from: Some(version),
    };
    add(desk, Change::RestoreNote, &anchor, &new, &parents)
}

pub(crate) fn settle(
    desk: &mut Desk,
    anchor: &Anchor,
    text: &str,
    seen: &[VersionId],
    sitting: Sitting,
) -> Result<SavedNote, SaveError> {
    let heads =
        heads(desk.conn(), anchor, None).map_err(|error| SaveError::of(Change::SaveNote, error))?;
    if let [only] = heads.as_slice()
        && only.text == text
    {
        return Ok(SavedNote {
            version: only.version,
            saved_at: only.saved_at,
        });
    }
    let new = New {
        text,
        sitting,
        restored_from: None,
    };
    add(desk, Change::SaveNote, anchor, &new, seen)
}

impl Head {
    /// Whether the edit is the next save of the same stretch of writing.
    fn is_continued_by(&self, edit: &NoteEdit) -> bool {
        let knows_it = edit.parent == Some(self.version);
        self.sitting == edit.sitting && (knows_it || self.from_same_parent)
    }

    /// Whether there is nothing to save: an edit sent twice, a box left as it was.
    fn has_the_words_of(&self, edit: &NoteEdit) -> bool {
        let knows_it = edit.parent == Some(self.version);
        (knows_it || self.is_continued_by(edit)) && self.text == edit.text
    }
}

/// A slip (all selected, one key pressed) must not take a long text with it,
/// even within a sitting.
pub(crate) fn keeps_most(old: &str, new: &str) -> bool {
    old.len() < SHORT_BYTES || new.len() >= old.len() / 2
}

fn heads(
    conn: &Connection,
    anchor: &Anchor,
    parent: Option<VersionId>,
) -> rusqlite::Result<Vec<Head>> {
    let parent = parent.map(|parent| parent.row.into_bytes());
    let mut query = conn.prepare_cached(include_str!("heads.sql"))?;
    query
        .query_map((&anchor.session, anchor.kind, &anchor.id, parent), head)?
        .collect()
}

fn head(row: &Row) -> rusqlite::Result<Head> {
    Ok(Head {
        version: version_id(row)?,
        text: row.get("text")?,
        sitting: uuid(row, "sitting").map(Sitting)?,
        device: uuid(row, "device")?,
        saved_at: time(row, "saved_at")?,
        from_same_parent: row.get("from_same_parent")?,
    })
}

fn old_words(conn: &Connection, version: VersionId) -> rusqlite::Result<Option<(Anchor, String)>> {
    conn.prepare_cached(include_str!("old_words.sql"))?
        .query_row((version.row.as_bytes(),), |row| {
            let (session, id): (String, String) = (row.get("session")?, row.get("anchor")?);
            Ok((Anchor::prompt(&session, &id), row.get("text")?))
        })
        .optional()
}

fn replace(desk: &mut Desk, version: VersionId, text: &str) -> Result<SavedNote, SaveError> {
    let version = VersionId {
        revision: version.revision + 1,
        ..version
    };
    desk.transact(Change::SaveNote, |tx, stamp| {
        tx.prepare_cached(include_str!("replace.sql"))?.execute((
            version.row.as_bytes(),
            version.revision,
            text,
            stamp.counter,
            stamp.at.as_millisecond(),
        ))?;
        Ok(SavedNote {
            version,
            saved_at: stamp.at,
        })
    })
}

/// A version to be made.
struct New<'a> {
    text: &'a str,
    sitting: Sitting,
    restored_from: Option<VersionId>,
}

fn add(
    desk: &mut Desk,
    change: Change,
    anchor: &Anchor,
    new: &New,
    parents: &[VersionId],
) -> Result<SavedNote, SaveError> {
    let version = VersionId {
        row: id::row_id(),
        revision: 1,
    };
    desk.transact(change, |tx, stamp| {
        add_version(tx, stamp, anchor, new, version)?;
        for parent in parents {
            tx.prepare_cached(include_str!("add_parent.sql"))?
                .execute((
                    version.row.as_bytes(),
                    parent.row.as_bytes(),
                    parent.revision,
                    &anchor.session,
                    anchor.kind,
                    &anchor.id,
                ))?;
        }
        Ok(SavedNote {
            version,
            saved_at: stamp.at,
        })
    })
}

fn add_version(
    tx: &Transaction,
    stamp: &Stamp,
    anchor: &Anchor,
    new: &New,
    version: VersionId,
) -> rusqlite::Result<()> {
    tx.prepare_cached(include_str!("add_version.sql"))?
        .execute((
            version.row.as_bytes(),
            &anchor.session,
            anchor.kind,
            &anchor.id,
            new.text,
            new.sitting.0.as_bytes(),
            new.restored_from.map(|old| old.row.into_bytes()),
            stamp.device.as_bytes(),
            stamp.counter,
            stamp.at.as_millisecond(),
        ))?;
    Ok(())
}
