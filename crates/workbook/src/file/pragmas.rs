//! How SQLite is told to treat the file.

use rusqlite::Connection;

/// The pragmas every workbook is opened with, in this order, as name and value.
///
/// - `locking_mode` comes first: before the first read, so that the lock is
///   taken at once, and the index of the journal lives in memory instead of a
///   third file (which some sticks and shared folders cannot map).
/// - `synchronous=FULL` with the journal: a save that was acknowledged has
///   reached the disk; `fullfsync` says the same to macOS.
/// - `secure_delete` writes zeros over what is deleted.
/// - `temp_store`: no words in temporary files.
/// - `cell_size_check` notices damaged pages sooner.
///
/// A measurement of what a save costs above a bare transaction uses the same.
pub const PRAGMAS: &[(&str, &str)] = &[
    ("locking_mode", "EXCLUSIVE"),
    ("temp_store", "MEMORY"),
    ("cell_size_check", "ON"),
    ("trusted_schema", "OFF"),
    ("foreign_keys", "ON"),
    ("secure_delete", "ON"),
    ("synchronous", "FULL"),
    ("fullfsync", "ON"),
    ("journal_mode", "WAL"),
];

/// The only pragma that touches the file. On a workbook it says what is so
/// already; it comes last, when the file has been found whole.
const TOUCHES_THE_FILE: &str = "journal_mode";

/// Sets what concerns the connection only. Reads and writes nothing.
pub(crate) fn before_reading(conn: &Connection) -> rusqlite::Result<()> {
    PRAGMAS
        .iter()
        .filter(|(name, _)| *name != TOUCHES_THE_FILE)
        .try_for_each(|(name, value)| set(conn, name, value))
}

/// Sets the rest, once the file is known to be ours and whole.
pub(crate) fn after_checking(conn: &Connection) -> rusqlite::Result<()> {
    PRAGMAS
        .iter()
        .filter(|(name, _)| *name == TOUCHES_THE_FILE)
        .try_for_each(|(name, value)| set(conn, name, value))
}

/// Some pragmas answer with a row and some do not; both are well.
fn set(conn: &Connection, name: &str, value: &str) -> rusqlite::Result<()> {
    conn.pragma_update(None, name, value)
}
