//! A copy of an open workbook in a file of its own, and the proof that it is one.

use super::{pragmas, schema};
use crate::{OpenError, lock::Lock};
use rusqlite::{Connection, OpenFlags, Row, types::ValueRef};
use sha2::{Digest as _, Sha256};
use std::{collections::BTreeMap, path::Path};
use zeroize::Zeroizing;

/// Number of rows and a sum over their content, table by table. Two files with the same digest say the same.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Digest(BTreeMap<String, (u64, u128)>);

/// The tables with content of their own. What is still to be done on one file is no content.
const TABLES: &str = "SELECT name FROM sqlite_schema
  WHERE type = 'table' AND rootpage > 0 AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name <> 'upkeep' ORDER BY name";

/// Copies everything of the open file into the empty one at `path`, locked with `lock` or readable for everybody.
pub(crate) fn copy(conn: &Connection, path: &Path, lock: Option<&Lock>) -> rusqlite::Result<()> {
    let key = lock.map_or_else(|| Zeroizing::new(String::new()), Lock::words);
    let place = path.to_string_lossy();
    conn.execute("ATTACH DATABASE ?1 AS copied KEY ?2", (&*place, &*key))?;
    let copied = fill(conn);
    let let_go = conn.execute_batch("DETACH DATABASE copied");
    copied.and(let_go)
}

fn fill(conn: &Connection) -> rusqlite::Result<()> {
    conn.query_row("SELECT sqlcipher_export('copied')", (), |_| Ok(()))?;
    let version = schema::version(conn)?;
    conn.pragma_update(Some("copied"), "application_id", super::APPLICATION_ID)?;
    conn.pragma_update(Some("copied"), "user_version", version)
}

/// Opens the copy again, as a restore would, and checks all of it.
///
/// # Errors
/// [`OpenError::Damaged`] if it does not say what the original says.
pub(crate) fn prove(path: &Path, lock: Option<&Lock>, original: &Digest) -> Result<(), OpenError> {
    let conn = look_into(path, lock)?;
    let is_whole = matches!(super::integrity(&conn), Ok(super::Integrity::Whole));
    if is_whole && digest(&conn)? == *original {
        Ok(())
    } else {
        Err(OpenError::Damaged)
    }
}

/// Opens a file that lies still (a backup, a draft) to read from, without leaving anything beside it.
pub(crate) fn look_into(path: &Path, lock: Option<&Lock>) -> Result<Connection, OpenError> {
    super::begin();
    // Not read-only: SQLite refuses the exclusive lock to that, and a copy made by hand has a journal's mark in its head.
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(path, flags)?;
    if let Some(lock) = lock {
        give_key(&conn, lock)?;
    }
    pragmas::before_reading(&conn)?;
    schema::version(&conn)?;
    Ok(conn)
}

/// Tells SQLCipher the key, before anything is read. It would write what it thinks of a wrong one to the standard error.
pub(crate) fn give_key(conn: &Connection, lock: &Lock) -> rusqlite::Result<()> {
    conn.pragma_update(None, "cipher_log_level", "NONE")?;
    let words = lock.words();
    let mut sql = Zeroizing::new(String::with_capacity(words.len() + 20));
    sql.push_str("PRAGMA key = \"");
    sql.push_str(&words);
    sql.push('"');
    conn.execute_batch(&sql)
}

/// The digest of an open file.
pub(crate) fn digest(conn: &Connection) -> rusqlite::Result<Digest> {
    let tables = tables(conn)?;
    let of = |table: String| Ok((table.clone(), digest_of(conn, &table)?));
    tables
        .into_iter()
        .map(of)
        .collect::<Result<_, _>>()
        .map(Digest)
}

/// The names of the tables with content of their own.
pub(crate) fn tables(conn: &Connection) -> rusqlite::Result<Vec<String>> {
    conn.prepare(TABLES)?
        .query_map((), |row| row.get(0))?
        .collect()
}

/// In whatever order the rows come.
fn digest_of(conn: &Connection, table: &str) -> rusqlite::Result<(u64, u128)> {
    let mut query = conn.prepare(&format!("SELECT * FROM \"{}\"", table.replace('"', "\"\"")))?;
    let columns = query.column_count();
    let mut rows = query.query(())?;
    let (mut count, mut sum) = (0, 0_u128);
    while let Some(row) = rows.next()? {
        count += 1;
        sum = sum.wrapping_add(digest_of_row(row, columns)?);
    }
    Ok((count, sum))
}

fn digest_of_row(row: &Row, columns: usize) -> rusqlite::Result<u128> {
    let mut hash = Sha256::new();
    for column in 0..columns {
        let number;
        let (kind, bytes): (u8, &[u8]) = match row.get_ref(column)? {
            ValueRef::Null => (0, &[]),
            ValueRef::Integer(n) => {
                number = n.to_be_bytes();
                (1, &number)
            }
            ValueRef::Real(n) => {
                number = n.to_be_bytes();
                (2, &number)
            }
            ValueRef::Text(text) => (3, text),
            ValueRef::Blob(bytes) => (4, bytes),
        };
        hash.update([kind]);
        hash.update((bytes.len() as u64).to_be_bytes());
        hash.update(bytes);
    }
    let whole = hash.finalize();
    let half = whole.iter().take(16);
    Ok(half.fold(0, |sum, byte| sum << 8 | u128::from(*byte)))
}
