//! The index of the notes: brought up to date before it is asked.
//!
//! Which keys a word has is known above, where languages are; here keys are only
//! stored and looked up. The index is made from the notes, so nothing of it is
//! counted as a change, and no copy needs it.

use super::{
    Note,
    read::{self, uuid},
};
use crate::desk::Desk;
use rusqlite::{Connection, Transaction};
use std::fmt::Write as _;
use std::sync::Arc;

/// A word that notes are searched for: one of several keys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Key {
    /// The whole key.
    Whole(String),
    /// How a key begins.
    Begun(String),
}

/// Indexes what is not yet indexed, and takes out what is no longer the newest.
pub(crate) fn catch_up(
    desk: &mut Desk,
    edition: &str,
    keys: &dyn Fn(&str) -> Vec<String>,
) -> rusqlite::Result<()> {
    if desk.is_indexed() {
        return Ok(());
    }
    let due = due(desk.conn(), edition)?;
    desk.derive(|tx| {
        tx.execute(include_str!("index_stale.sql"), ())?;
        due.iter()
            .try_for_each(|due| index(tx, edition, due, &keys(&due.text)))
    })
}

struct Due {
    version: [u8; 16],
    revision: u32,
    text: String,
}

fn due(conn: &Connection, edition: &str) -> rusqlite::Result<Vec<Due>> {
    let mut query = conn.prepare_cached(include_str!("index_due.sql"))?;
    let due = query.query_map((edition,), |row| {
        Ok(Due {
            version: uuid(row, "id")?.into_bytes(),
            revision: row.get("revision")?,
            text: row.get("text")?,
        })
    })?;
    due.collect()
}

fn index(tx: &Transaction, edition: &str, due: &Due, keys: &[String]) -> rusqlite::Result<()> {
    let keys: Vec<String> = keys.iter().map(|key| token(key)).collect();
    tx.prepare_cached("DELETE FROM indexed_notes WHERE version = ?1")?
        .execute((due.version,))?;
    tx.prepare_cached(
        "INSERT INTO indexed_notes (version, revision, edition) VALUES (?1, ?2, ?3)",
    )?
    .execute((due.version, due.revision, edition))?;
    tx.prepare_cached("INSERT INTO note_index (rowid, keys) VALUES (?1, ?2)")?
        .execute((tx.last_insert_rowid(), keys.join(" ")))?;
    Ok(())
}

/// A key as the index's tokenizer leaves it: whatever parts words becomes a line.
fn token(key: &str) -> String {
    let kept = |c: char| {
        if c.is_alphanumeric() || c == '=' {
            c
        } else {
            '_'
        }
    };
    key.chars().map(kept).collect()
}

/// The notes in which every word stands under one of its keys, the best first.
pub(crate) fn find(
    conn: &Connection,
    words: &[Vec<Key>],
    most: u32,
) -> rusqlite::Result<Vec<Note>> {
    let asked = asked(words);
    if asked.is_empty() {
        return Ok(Vec::new());
    }
    let mut query = conn.prepare_cached(include_str!("find.sql"))?;
    let notes = query.query_map((asked, most), read::head)?;
    notes.collect()
}

/// Every key that stands in the index, once.
pub(crate) fn known(conn: &Connection) -> rusqlite::Result<Arc<[String]>> {
    conn.execute_batch(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.note_keys USING fts5vocab(main, note_index, row)",
    )?;
    let mut query = conn.prepare_cached("SELECT term FROM temp.note_keys")?;
    let keys = query.query_map((), |row| row.get(0))?;
    keys.collect()
}

/// The question in the index's own language. Keys are quoted, so that none is
/// taken for an operator.
fn asked(words: &[Vec<Key>]) -> String {
    let mut asked = String::new();
    for word in words.iter().filter(|word| !word.is_empty()) {
        let keys = word.iter().map(|key| match key {
            Key::Whole(key) => format!("\"{}\"", token(key)),
            Key::Begun(key) => format!("\"{}\"*", token(key)),
        });
        let and = if asked.is_empty() { "" } else { " AND " };
        // Writing to a string never fails.
        let _ = write!(asked, "{and}({})", keys.collect::<Vec<_>>().join(" OR "));
    }
    asked
}
