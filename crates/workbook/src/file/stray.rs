//! A journal that lies beside a workbook and is another's: somebody put this file in the place of one that a crash left
//! open. Read through such a journal it would be a mixture of both, and soon be written so.

use super::{copy::give_key, journal, pragmas};
use crate::{OpenError, backup, lock::Lock};
use rusqlite::{Connection, OpenFlags};
use std::{collections::BTreeMap, fmt::Write as _, fs, path::Path};

const DEVICES: &str = "SELECT id, counter FROM devices";

/// Whether the journal knows less of who wrote than the file alone does: of its own file it knows that and more, for every
/// change counts. Where the file alone cannot be read (it may have been left half way) nobody can tell.
pub(crate) fn is_foreign(
    conn: &Connection,
    path: &Path,
    lock: Option<&Lock>,
) -> rusqlite::Result<bool> {
    let Ok(alone) = alone(path, lock).and_then(|alone| devices(&alone)) else {
        return Ok(false);
    };
    let Ok(together) = devices(conn) else {
        return Ok(true);
    };
    let is_known =
        |(id, counter): (&Vec<u8>, &i64)| together.get(id).is_some_and(|now| now >= counter);
    Ok(!alone.iter().all(is_known))
}

/// Puts the journal among the backups: nobody needs it here, and it may be the last of what another file held.
pub(crate) fn set_aside(path: &Path) -> Result<(), OpenError> {
    let kept = backup::free_name(path)?;
    fs::rename(journal(path), journal(&kept)).map_err(super::refused)
}

fn devices(conn: &Connection) -> rusqlite::Result<BTreeMap<Vec<u8>, i64>> {
    conn.prepare(DEVICES)?
        .query_map((), |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect()
}

/// The file without its journal: SQLite leaves that alone where it is told that nothing changes.
fn alone(path: &Path, lock: Option<&Lock>) -> rusqlite::Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_URI;
    let conn = Connection::open_with_flags(address(path), flags)?;
    if let Some(lock) = lock {
        give_key(&conn, lock)?;
    }
    pragmas::before_reading(&conn)?;
    Ok(conn)
}

/// The path as SQLite reads addresses.
fn address(path: &Path) -> String {
    let mut address = String::from("file:");
    for byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' => {
                address.push(char::from(*byte));
            }
            byte => {
                let _ = write!(address, "%{byte:02X}");
            }
        }
    }
    address.push_str("?immutable=1");
    address
}
