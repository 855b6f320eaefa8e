//! Reading what is readable of a damaged workbook into a new one.
//!
//! Each table is read row by row from its beginning until a damaged page ends that, then from its end; where rows have
//! numbers, the gap between is searched as well. What points to rows that were lost is mended or left out, so that the
//! new file is whole. The damaged one is kept.

use super::restore::{lock_of, put_back, settle};
use crate::{
    OpenError,
    file::{self, Kind},
    lock::{Lock, Secret},
};
use rusqlite::{Connection, OpenFlags, Row, types::Value};
use std::{collections::BTreeSet, fs, path::Path};
use tempfile::TempPath;

/// How much was saved.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recovered {
    /// Versions of notes.
    pub note_versions: u64,
    /// All rows of all tables.
    pub rows: u64,
}

/// How many times the gap in the middle of a table is probed before giving it up.
const PROBES: u32 = 4000;

/// Puts a new workbook with everything that is readable of the damaged one at `workbook` in its place, and keeps that.
///
/// # Errors
/// [`OpenError::Damaged`] if nothing at all can be read, [`OpenError::NotUnlocked`] if this secret reads nothing; then
/// nothing was changed.
pub fn recover(workbook: &Path, secret: Option<&Secret>) -> Result<Recovered, OpenError> {
    settle(workbook, secret)?;
    let lock = match file::recognise(workbook) {
        Ok(Kind::Plain) | Err(OpenError::Damaged) => None,
        _ => lock_of(workbook, secret)?,
    };
    let (damaged, journal) = copied(workbook)?;
    let from = open_damaged(&damaged, lock.as_ref())?;
    let draft = file::draft::beside(workbook).map_err(file::refused)?;
    let saved = write_new(&from, &draft, lock.as_ref());
    drop(from);
    drop(journal);
    let saved = saved?;
    put_back(workbook, draft)?;
    Ok(saved)
}

/// A copy to read from: SQLite may tidy that up as it likes.
fn copied(workbook: &Path) -> Result<(TempPath, Option<TempPath>), OpenError> {
    let copy = file::draft::beside(workbook).map_err(file::refused)?;
    fs::copy(workbook, &copy).map_err(file::refused)?;
    let journal = file::journal(workbook);
    if !journal.try_exists()? {
        return Ok((copy, None));
    }
    let beside = file::journal(&copy);
    fs::copy(journal, &beside).map_err(file::refused)?;
    let beside = TempPath::try_from_path(beside)?;
    Ok((copy, Some(beside)))
}

fn open_damaged(path: &Path, lock: Option<&Lock>) -> Result<Connection, OpenError> {
    file::begin();
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(path, flags)?;
    if let Some(lock) = lock {
        file::give_key(&conn, lock)?;
    }
    conn.execute_batch("PRAGMA locking_mode = EXCLUSIVE; PRAGMA temp_store = MEMORY;")?;
    match (file::tables(&conn), lock) {
        (Ok(tables), _) if !tables.is_empty() => Ok(conn),
        (_, Some(_)) => Err(OpenError::NotUnlocked),
        (_, None) => Err(OpenError::Damaged),
    }
}

/// Writes what can be read into a new workbook at `draft`, locked as the old one was.
fn write_new(from: &Connection, draft: &Path, lock: Option<&Lock>) -> Result<Recovered, OpenError> {
    let plain = file::empty()?;
    plain
        .execute_batch("PRAGMA foreign_keys = OFF; DELETE FROM devices; DELETE FROM registers;")?;
    let mut saved = Recovered::default();
    for table in file::tables(&plain)? {
        let rows = table_from(from, &plain, &table)?;
        saved.rows += rows;
        if table == "note_versions" {
            saved.note_versions = rows;
        }
    }
    if saved.rows == 0 {
        return Err(OpenError::Damaged);
    }
    mend(&plain)?;
    file::copy(&plain, draft, lock)?;
    let original = file::digest(&plain)?;
    file::prove(draft, lock, &original)?;
    Ok(saved)
}

/// Copies the rows of one table; a column that only one of the two files has is passed over.
fn table_from(from: &Connection, to: &Connection, table: &str) -> Result<u64, OpenError> {
    let theirs: BTreeSet<String> = columns(from, table)
        .unwrap_or_default()
        .into_iter()
        .collect();
    let shared: Vec<String> = columns(to, table)?
        .into_iter()
        .filter(|column| theirs.contains(column))
        .collect();
    if shared.is_empty() {
        return Ok(0);
    }
    let names = shared
        .iter()
        .map(|name| format!("\"{name}\""))
        .collect::<Vec<_>>()
        .join(", ");
    let marks = vec!["?"; shared.len()].join(", ");
    let mut add = to.prepare(&format!(
        "INSERT OR IGNORE INTO \"{table}\" ({names}) VALUES ({marks})"
    ))?;
    let mut count = 0;
    let mut take = |row: Vec<Value>| {
        // A row that is not what the schema asks for is a part of the damage.
        count += add.execute(rusqlite::params_from_iter(row)).unwrap_or(0) as u64;
    };
    read_all(from, table, &names, shared.len(), &mut take);
    Ok(count)
}

fn columns(conn: &Connection, table: &str) -> rusqlite::Result<Vec<String>> {
    conn.prepare("SELECT name FROM pragma_table_info(?1)")?
        .query_map((table,), |row| row.get(0))?
        .collect()
}

/// From the beginning, from the end, and the gap between.
fn read_all(
    conn: &Connection,
    table: &str,
    names: &str,
    width: usize,
    take: &mut impl FnMut(Vec<Value>),
) {
    let read = |clause: &str, take: &mut dyn FnMut(Vec<Value>)| {
        read_some(
            conn,
            &format!("SELECT {names} FROM \"{table}\" NOT INDEXED {clause}"),
            width,
            take,
        )
    };
    if read("", take) {
        return;
    }
    let has_numbers = conn
        .prepare(&format!("SELECT rowid FROM \"{table}\" LIMIT 0"))
        .is_ok();
    if !has_numbers {
        let keys = (1..=width).map(|n| format!("{n} DESC"));
        read(
            &format!("ORDER BY {}", keys.take(1).collect::<String>()),
            take,
        );
        return;
    }
    read("ORDER BY rowid DESC", take);
    // The gap: on from each number that can be reached.
    let (mut at, mut step) = (0_i64, 1_i64);
    for _ in 0..PROBES {
        let last = conn.query_row(
            &format!("SELECT rowid FROM \"{table}\" NOT INDEXED WHERE rowid > ?1 LIMIT 1"),
            (at,),
            |row| row.get::<_, i64>(0),
        );
        match last {
            Ok(rowid) => {
                read(&format!("WHERE rowid = {rowid}"), take);
                (at, step) = (rowid, 1);
            }
            Err(rusqlite::Error::QueryReturnedNoRows) => return,
            Err(_) => (at, step) = (at.saturating_add(step), step.saturating_mul(2)),
        }
    }
}

/// Reads until the end (true) or the first damaged page.
fn read_some(conn: &Connection, sql: &str, width: usize, take: &mut dyn FnMut(Vec<Value>)) -> bool {
    let Ok(mut query) = conn.prepare(sql) else {
        return false;
    };
    let Ok(mut rows) = query.query(()) else {
        return false;
    };
    loop {
        match rows.next() {
            Ok(Some(row)) => {
                if let Ok(values) = values(row, width) {
                    take(values);
                }
            }
            Ok(None) => return true,
            Err(_) => return false,
        }
    }
}

fn values(row: &Row, width: usize) -> rusqlite::Result<Vec<Value>> {
    (0..width).map(|column| row.get(column)).collect()
}

/// A change whose device was lost gets one with the same id; what belongs to a lost row goes.
fn mend(conn: &Connection) -> Result<(), OpenError> {
    for table in file::tables(conn)? {
        let columns = columns(conn, &table)?;
        for (device, counter) in [("device", "counter"), ("undone_device", "undone_counter")] {
            if columns.iter().any(|name| name == device) {
                conn.execute_batch(&format!(
                    "INSERT INTO devices (id, counter, since_at)
                     SELECT {device}, max({counter}), 0 FROM \"{table}\" WHERE {device} IS NOT NULL GROUP BY 1
                     ON CONFLICT (id) DO UPDATE SET counter = max(counter, excluded.counter);"
                ))?;
            }
        }
    }
    conn.execute_batch(include_str!("orphans.sql"))?;
    Ok(())
}
