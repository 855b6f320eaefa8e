//! Opening a workbook, or saying why not, without changing a byte.
//!
//! 1. The file is looked at from outside: there, a file, ours by its header.
//! 2. SQLite takes the exclusive lock by reading. Its index of the journal is
//!    in memory (`locking_mode`), so no third file appears. An empty journal
//!    may appear; closing removes it again.
//! 3. The file is checked. If it was left by a crash its journal holds changes:
//!    these are read through, but until the check is passed, closing must not
//!    move them into the file.
//! 4. Only then may anything be written.

use super::{
    Hold, Kind, check, copy, draft, header, pragmas, schema, stray,
    whereabouts::{FileId, Whereabouts, fits, journal},
};
use crate::{
    OpenError,
    lock::{Lock, Secret},
};
use rusqlite::{Connection, OpenFlags, config::DbConfig};
use std::{
    fs, io,
    path::{Path, PathBuf},
    time::Duration,
};

/// An open file, locked and found whole.
pub(crate) struct Opened {
    // Dropped in this order: the connection before the right to touch the file.
    pub(crate) conn: Connection,
    pub(crate) hold: Hold,
    pub(crate) whereabouts: Whereabouts,
    /// What it is locked with.
    pub(crate) lock: Option<Lock>,
}

/// More than a workbook's own statements, so that none is prepared twice.
const STATEMENTS: usize = 64;

/// Opens the workbook at `path`, with what it takes to unlock it.
pub(crate) fn open(path: &Path, secret: Option<&Secret>) -> Result<Opened, OpenError> {
    let path = find(path)?;
    if !fits(&path) {
        return Err(OpenError::PathTooLong);
    }
    let hold = Hold::take(FileId::of(&path)?).ok_or(OpenError::InUse)?;
    let lock = match (header::recognise(&path)?, secret) {
        (Kind::Plain, _) => None,
        (Kind::Noise, None) => return Err(OpenError::Locked),
        (Kind::Noise, Some(secret)) => Some(Lock::at(&path, secret)?),
    };
    refuse_read_only(&path)?;
    finish(path, hold, lock)
}

/// Opens the file that was just put at `path`, with the lock that it was made with.
pub(crate) fn reopen(path: &Path, lock: Option<Lock>) -> Result<Opened, OpenError> {
    let path = find(path)?;
    let hold = Hold::take(FileId::of(&path)?).ok_or(OpenError::InUse)?;
    finish(path, hold, lock)
}

fn finish(path: PathBuf, hold: Hold, lock: Option<Lock>) -> Result<Opened, OpenError> {
    let conn = connect(&path, lock.as_ref())?;
    draft::sweep(&path);
    Ok(Opened {
        whereabouts: Whereabouts::of(&path)?,
        conn,
        hold,
        lock,
    })
}

/// The real path of a file that is there: SQLite puts the journal beside it.
pub(crate) fn find(path: &Path) -> Result<PathBuf, OpenError> {
    let path = fs::canonicalize(path).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => OpenError::Missing,
        _ => OpenError::Io(error),
    })?;
    // A pipe or a device would make us wait for ever.
    if fs::metadata(&path)?.is_file() {
        Ok(path)
    } else {
        Err(OpenError::NotAWorkbook)
    }
}

/// The marks of the file and its folder are respected even where the system
/// would let us pass (as it does for root). What only shows when writing (a
/// read-only stick) SQLite says later.
fn refuse_read_only(path: &Path) -> Result<(), OpenError> {
    let marked = |path: &Path| fs::metadata(path).map(|facts| facts.permissions().readonly());
    let folder = match path.parent() {
        // On Windows the mark means something else on a folder.
        Some(folder) if cfg!(unix) => marked(folder)?,
        _ => false,
    };
    if marked(path)? || folder {
        Err(OpenError::ReadOnly)
    } else {
        Ok(())
    }
}

fn connect(path: &Path, lock: Option<&Lock>) -> Result<Connection, OpenError> {
    super::begin();
    let left_open = fs::metadata(journal(path)).is_ok();
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut conn = Connection::open_with_flags(path, flags)?;
    conn.busy_timeout(Duration::ZERO)?;
    conn.set_prepared_statement_cache_capacity(STATEMENTS);
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, left_open)?;
    // Before the first look: SQLite could not take its lock there, and would call that an error of the disk.
    if conn.is_readonly("main")? {
        return Err(OpenError::ReadOnly);
    }
    let version = first_look(&conn, lock)?;
    header::version(version)?;
    if left_open && stray::is_foreign(&conn, path, lock)? {
        drop(conn);
        stray::set_aside(path)?;
        return connect(path, lock);
    }
    check::at_opening(&conn, path)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    pragmas::after_checking(&conn)?;
    schema::migrate(&mut conn, version)?;
    Ok(conn)
}

/// Up to the first page that is read. With a lock, what is wrong with that has three names that nobody can tell apart.
fn first_look(conn: &Connection, lock: Option<&Lock>) -> Result<u32, OpenError> {
    match (version(conn, lock).map_err(OpenError::from), lock) {
        (Err(OpenError::Damaged), Some(_)) => Err(OpenError::NotUnlocked),
        (version, _) => version,
    }
}

/// The schema version of an open file, if it is one that we know.
pub(crate) fn version_of(conn: &Connection) -> Result<u32, OpenError> {
    let version = schema::version(conn)?;
    header::version(version)?;
    Ok(version)
}

fn version(conn: &Connection, lock: Option<&Lock>) -> rusqlite::Result<u32> {
    if let Some(lock) = lock {
        copy::give_key(conn, lock)?;
    }
    pragmas::before_reading(conn)?;
    schema::version(conn)
}
