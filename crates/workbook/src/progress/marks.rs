//! Marks: a set that only grows, with undoing by tombstones.

use super::SessionProgress;
use crate::{Change, SaveError, desk::Desk, id};
use jiff::Timestamp;
use rusqlite::{Connection, Params, Row};

/// What a mark says of its session.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Read,
    Finished,
}

impl Kind {
    fn as_str(self) -> &'static str {
        match self {
            Kind::Read => "read",
            Kind::Finished => "finished",
        }
    }
}

/// A mark that stands.
pub(crate) struct Mark {
    pub(crate) session: String,
    kind: String,
    item: String,
    made_at: i64,
}

impl Mark {
    /// Enters it into the progress of its session. A kind that this version
    /// does not know is passed over.
    pub(crate) fn enter(self, progress: &mut SessionProgress) {
        if self.kind == Kind::Read.as_str() {
            progress.read.insert(self.item);
        } else if self.kind == Kind::Finished.as_str() {
            progress.finished = Timestamp::from_millisecond(self.made_at).ok();
        }
    }
}

/// Makes a mark, unless it stands already.
pub(crate) fn set(
    desk: &mut Desk,
    change: Change,
    kind: Kind,
    session: &str,
    item: &str,
) -> Result<(), SaveError> {
    if stands(desk.conn(), kind, session, item).map_err(|error| SaveError::of(change, error))? {
        return Ok(());
    }
    desk.transact(change, |tx, stamp| {
        tx.prepare_cached(include_str!("mark_set.sql"))?.execute((
            id::row_id().as_bytes(),
            kind.as_str(),
            session,
            item,
            stamp.device.as_bytes(),
            stamp.counter,
            stamp.at.as_millisecond(),
        ))?;
        Ok(())
    })
}

/// Leaves a tombstone on every mark that stands.
pub(crate) fn unset(
    desk: &mut Desk,
    change: Change,
    kind: Kind,
    session: &str,
    item: &str,
) -> Result<(), SaveError> {
    if !stands(desk.conn(), kind, session, item).map_err(|error| SaveError::of(change, error))? {
        return Ok(());
    }
    desk.transact(change, |tx, stamp| {
        tx.prepare_cached(include_str!("mark_unset.sql"))?
            .execute((
                session,
                kind.as_str(),
                item,
                stamp.device.as_bytes(),
                stamp.counter,
                stamp.at.as_millisecond(),
            ))?;
        Ok(())
    })
}

fn stands(conn: &Connection, kind: Kind, session: &str, item: &str) -> rusqlite::Result<bool> {
    conn.prepare_cached(include_str!("mark_stands.sql"))?
        .exists((session, kind.as_str(), item))
}

/// Every mark that stands.
pub(crate) fn all(conn: &Connection) -> rusqlite::Result<Vec<Mark>> {
    query(conn, include_str!("marks_all.sql"), ())
}

/// The marks of one session that stand.
pub(crate) fn of(conn: &Connection, session: &str) -> rusqlite::Result<Vec<Mark>> {
    query(conn, include_str!("marks_of.sql"), (session,))
}

fn query(conn: &Connection, sql: &str, params: impl Params) -> rusqlite::Result<Vec<Mark>> {
    conn.prepare_cached(sql)?.query_map(params, mark)?.collect()
}

fn mark(row: &Row) -> rusqlite::Result<Mark> {
    Ok(Mark {
        session: row.get(0)?,
        kind: row.get(1)?,
        item: row.get(2)?,
        made_at: row.get(3)?,
    })
}
