//! Is the file whole?

use super::whereabouts::journal;
use crate::{OpenError, ReadError};
use rusqlite::Connection;
use std::{fs, path::Path};

/// What SQLite's full check found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Integrity {
    /// Nothing wrong.
    Whole,
    /// What is wrong, in SQLite's words, for a log.
    Broken(Vec<String>),
}

/// Files up to this size are checked at every opening, for it costs a few
/// milliseconds at most; larger ones only when something is suspicious.
const CHECKED_ALWAYS_BYTES: u64 = 2 * 1024 * 1024;

/// The check at opening: every page, but not every index against its table.
pub(crate) fn at_opening(conn: &Connection, path: &Path) -> Result<(), OpenError> {
    let small = fs::metadata(path)?.len() <= CHECKED_ALWAYS_BYTES;
    let left_by_a_crash = fs::metadata(journal(path)).is_ok_and(|facts| facts.len() > 0);
    if !small && !left_by_a_crash {
        return Ok(());
    }
    match problems(conn, "quick_check")?.is_empty() {
        true => Ok(()),
        false => Err(OpenError::Damaged),
    }
}

/// The full check.
pub(crate) fn integrity(conn: &Connection) -> Result<Integrity, ReadError> {
    let mut problems = problems(conn, "integrity_check")?;
    problems.extend(broken_references(conn)?);
    Ok(if problems.is_empty() {
        Integrity::Whole
    } else {
        Integrity::Broken(problems)
    })
}

fn problems(conn: &Connection, pragma: &str) -> rusqlite::Result<Vec<String>> {
    let mut found = Vec::new();
    conn.pragma_query(None, pragma, |row| {
        found.push(row.get(0)?);
        Ok(())
    })?;
    found.retain(|line: &String| line != "ok");
    Ok(found)
}

fn broken_references(conn: &Connection) -> rusqlite::Result<Vec<String>> {
    let mut found = Vec::new();
    conn.pragma_query(None, "foreign_key_check", |row| {
        found.push(format!("foreign key of {}", row.get::<_, String>(0)?));
        Ok(())
    })?;
    Ok(found)
}
