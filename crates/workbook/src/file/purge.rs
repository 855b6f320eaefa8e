//! Making sure that erased words are in no byte of the file or its journal.
//!
//! `secure_delete` writes zeros over a deleted row where it lay last. Copies of
//! it may remain: in the unused part of a page that was rearranged before, and
//! in older pages of the journal. So the file is written anew and the journal
//! cut to nothing. A note in the file remembers that this is due, until it is
//! done.

use rusqlite::Connection;

/// The task's name, written by the change that erases.
const IS_DUE: &str = "SELECT count(*) FROM upkeep WHERE task = 'purge'";
const DONE: &str = "DELETE FROM upkeep WHERE task = 'purge'";

/// Rewrites the file without what was deleted. Takes time as the file is large.
pub(crate) fn purge(conn: &Connection) -> rusqlite::Result<()> {
    conn.execute_batch("VACUUM")?;
    empty_the_journal(conn)?;
    conn.execute(DONE, ())?;
    Ok(())
}

/// Does what a crash interrupted.
pub(crate) fn resume(conn: &Connection) -> rusqlite::Result<()> {
    let due: i64 = conn.query_row(IS_DUE, (), |row| row.get(0))?;
    if due > 0 { purge(conn) } else { Ok(()) }
}

/// Moves all changes into the file and cuts the journal to nothing.
pub(crate) fn empty_the_journal(conn: &Connection) -> rusqlite::Result<()> {
    conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", (), |_| Ok(()))
}
