//! Where the person was.

use crate::{Change, SaveError, desk::Desk};
use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Row};

/// A place in a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The session's slug.
    pub session: String,
    /// The block's id, as the page gave it.
    pub block: String,
    /// When she was there, by the machine's clock.
    pub at: Timestamp,
}

/// Sets the place in a session, unless it is that already and the last one.
pub(crate) fn set(desk: &mut Desk, session: &str, block: &str) -> Result<(), SaveError> {
    let of = |error| SaveError::of(Change::SetPlace, error);
    let last = all(desk.conn()).map_err(of)?.into_iter().next();
    if last.is_some_and(|last| last.session == session && last.block == block) {
        return Ok(());
    }
    desk.transact(Change::SetPlace, |tx, stamp| {
        tx.prepare_cached(include_str!("place_set.sql"))?.execute((
            session,
            block,
            stamp.device.as_bytes(),
            stamp.counter,
            stamp.at.as_millisecond(),
        ))?;
        Ok(())
    })
}

/// The place in one session.
pub(crate) fn of(conn: &Connection, session: &str) -> rusqlite::Result<Option<Place>> {
    conn.prepare_cached(include_str!("place_of.sql"))?
        .query_row((session,), place)
        .optional()
}

/// The places in all sessions, the last one first.
pub(crate) fn all(conn: &Connection) -> rusqlite::Result<Vec<Place>> {
    conn.prepare_cached(include_str!("places.sql"))?
        .query_map((), place)?
        .collect()
}

fn place(row: &Row) -> rusqlite::Result<Place> {
    Ok(Place {
        session: row.get(0)?,
        block: row.get(1)?,
        at: Timestamp::from_millisecond(row.get(2)?).unwrap_or_default(),
    })
}
