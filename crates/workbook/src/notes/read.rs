//! Reading notes and their versions.

use super::{Anchor, Note, NoteVersion};
use crate::VersionId;
use jiff::Timestamp;
use rusqlite::{Connection, Row};
use uuid::Uuid;

/// The note at one place.
pub(crate) fn note(conn: &Connection, anchor: &Anchor) -> rusqlite::Result<Option<Note>> {
    let mut query = conn.prepare_cached(include_str!("note.sql"))?;
    let heads = query.query_map((&anchor.session, anchor.kind, &anchor.id), head)?;
    Ok(gather(heads)?.pop())
}

/// The notes at the prompts of one session.
pub(crate) fn of_session(conn: &Connection, session: &str) -> rusqlite::Result<Vec<Note>> {
    let mut query = conn.prepare_cached(include_str!("notes_of_session.sql"))?;
    gather(query.query_map((session,), head)?)
}

/// The notes at the prompts of all sessions.
pub(crate) fn all(conn: &Connection) -> rusqlite::Result<Vec<Note>> {
    let mut query = conn.prepare_cached(include_str!("notes_all.sql"))?;
    gather(query.query_map((), head)?)
}

/// One note of each place, from its heads: these come place by place, the
/// newest of each place first.
fn gather(heads: impl Iterator<Item = rusqlite::Result<Note>>) -> rusqlite::Result<Vec<Note>> {
    let mut notes: Vec<Note> = Vec::new();
    for head in heads {
        let head = head?;
        match notes.last_mut() {
            Some(note) if (&note.session, &note.prompt) == (&head.session, &head.prompt) => {
                if head.text != note.text && !note.others.contains(&head.text) {
                    note.others.push(head.text);
                }
                note.heads.push(head.version);
            }
            _ => notes.push(head),
        }
    }
    Ok(notes)
}

pub(crate) fn head(row: &Row) -> rusqlite::Result<Note> {
    let version = version_id(row)?;
    Ok(Note {
        version,
        session: row.get("session")?,
        prompt: row.get("anchor")?,
        text: row.get("text")?,
        saved_at: time(row, "saved_at")?,
        versions: row.get::<_, u32>("versions")? as usize,
        heads: vec![version],
        others: Vec::new(),
    })
}

/// Every version at one place, the newest first.
pub(crate) fn versions(conn: &Connection, anchor: &Anchor) -> rusqlite::Result<Vec<NoteVersion>> {
    let mut query = conn.prepare_cached(include_str!("versions.sql"))?;
    query
        .query_map((&anchor.session, anchor.kind, &anchor.id), version)?
        .collect()
}

fn version(row: &Row) -> rusqlite::Result<NoteVersion> {
    Ok(NoteVersion {
        version: version_id(row)?,
        text: row.get("text")?,
        made_at: time(row, "made_at")?,
        saved_at: time(row, "saved_at")?,
        head: row.get("head")?,
        restored: row.get("restored")?,
    })
}

/// The name of the version in `row`, as it is now.
pub(crate) fn version_id(row: &Row) -> rusqlite::Result<VersionId> {
    Ok(VersionId {
        row: uuid(row, "id")?,
        revision: row.get("revision")?,
    })
}

/// A key. The schema holds its length.
pub(crate) fn uuid(row: &Row, column: &str) -> rusqlite::Result<Uuid> {
    row.get(column).map(Uuid::from_bytes)
}

/// A time. One that no calendar has (of a damaged clock) becomes 1970.
pub(crate) fn time(row: &Row, column: &str) -> rusqlite::Result<Timestamp> {
    Ok(Timestamp::from_millisecond(row.get(column)?).unwrap_or_default())
}
