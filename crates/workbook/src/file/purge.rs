//! Making sure that erased words are in no byte of the file or its journal.
//!
//! `secure_delete` writes zeros over a deleted row where it lay last. Copies of
//! it may remain: in the unused part of a page that was rearranged before, and
//! in older pages of the journal. So the file is written anew and the journal
//! cut to nothing. A note in the file remembers that this is due, until it is
//! done.

use rusqlite::Connection;

/// Whether it is due: the task's name is written by the change that erases.
pub(crate) const IS_DUE: &str = "SELECT count(*) FROM upkeep WHERE task = 'purge'";
/// It is done.
pub(crate) const DONE: &str = "DELETE FROM upkeep WHERE task = 'purge'";

/// Rewrites the file without what was deleted. Takes time as the file is large.
pub(crate) fn rewrite(conn: &Connection) -> rusqlite::Result<()> {
    conn.execute_batch("VACUUM")?;
    empty_the_journal(conn)
}

/// Moves all changes into the file and cuts the journal to nothing.
pub(crate) fn empty_the_journal(conn: &Connection) -> rusqlite::Result<()> {
    conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", (), |_| Ok(()))
}
