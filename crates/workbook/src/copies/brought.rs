//! A file that somebody brought: copied beside the workbook, opened there, and looked at closely before anything of it is
//! taken in.

use super::{JoinError, forms::FORMS, join::columns};
use crate::{
    OpenError, Secret, Workbook,
    file::{self, FileId, Hold, Integrity, Kind},
    lock::Lock,
};
use jiff::Timestamp;
use rusqlite::Connection;
use std::{
    collections::BTreeSet,
    fs,
    io::Write as _,
    path::Path,
    sync::{Arc, Mutex, PoisonError},
};
use tempfile::TempPath;

/// A copy of a file that somebody brought, not opened yet. Written over and removed when dropped.
pub struct Brought {
    draft: Draft,
    needs_secret: bool,
}

/// Another copy of an open workbook, opened and found sound. It does not change any more, whatever becomes of the file
/// that was brought.
#[derive(Clone)]
pub struct OtherCopy(Arc<Mutex<Opened>>);

struct Opened {
    // Dropped in this order: the connection before its file.
    conn: Connection,
    _draft: Draft,
}

/// A file of ours that nobody shall find.
struct Draft(TempPath);

impl Drop for Draft {
    fn drop(&mut self) {
        // What cannot be removed now is swept at the next opening of the workbook.
        let _ = file::wipe::wipe(&file::journal(&self.0));
        let _ = file::wipe::wipe(&self.0);
    }
}

/// The name of a table or an index that is none of ours would do something by itself when its file is written.
const FOREIGN: &str = "SELECT count(*) FROM sqlite_schema WHERE type IN ('view', 'trigger') AND name <> 'indexed_notes_forgotten'";

impl Workbook {
    /// Copies the file at `path` beside the workbook, journal and all. That file is not changed.
    ///
    /// # Errors
    /// [`JoinError::Itself`] if it is the open one; [`JoinError::NotOpened`] if it is no workbook or cannot be read.
    pub fn bring(&self, path: &Path) -> Result<Brought, JoinError> {
        let path = file::find(path)?;
        let id = FileId::of(&path).map_err(OpenError::Io)?;
        if FileId::of(self.path()).is_ok_and(|own| own == id) {
            return Err(JoinError::Itself);
        }
        // A file that this process has open must not be touched.
        let _hold = Hold::take(id).ok_or(OpenError::InUse)?;
        file::recognise(&path)?;
        let draft = self.draft()?;
        copy_whole(&path, &draft.0)?;
        Brought::of(draft)
    }

    /// The same with the bytes of a file.
    ///
    /// # Errors
    /// As [`Workbook::bring`].
    pub fn bring_bytes(&self, bytes: &[u8]) -> Result<Brought, JoinError> {
        let draft = self.draft()?;
        let write = || {
            fs::File::options()
                .write(true)
                .open(&draft.0)?
                .write_all(bytes)
        };
        write().map_err(file::refused)?;
        Brought::of(draft)
    }

    /// Opens what was brought. A copy that has the passphrase of this workbook needs no secret.
    ///
    /// # Errors
    /// Why not, and what was brought, for another try: [`OpenError::Locked`] and [`OpenError::NotUnlocked`] ask for
    /// another secret; [`JoinError::Stranger`] if it is not a copy of this workbook.
    pub fn open_brought(
        &self,
        brought: Brought,
        secret: Option<&Secret>,
    ) -> Result<OtherCopy, (Brought, JoinError)> {
        match self.opened(&brought, secret) {
            Ok(conn) => Ok(OtherCopy(Arc::new(Mutex::new(Opened {
                conn,
                _draft: brought.draft,
            })))),
            Err(why) => Err((brought, why)),
        }
    }

    fn opened(&self, brought: &Brought, secret: Option<&Secret>) -> Result<Connection, JoinError> {
        let path: &Path = &brought.draft.0;
        let lock = match brought.needs_secret {
            true => Some(self.lock_of(path, secret)?),
            false => None,
        };
        let conn = sound(path, lock.as_ref())?;
        let theirs = devices(&conn).map_err(JoinError::theirs)?;
        let ours = self.try_change(|desk| devices(desk.conn()).map_err(JoinError::ours))?;
        match ours.is_disjoint(&theirs) {
            true => Err(JoinError::Stranger),
            false => Ok(conn),
        }
    }

    fn lock_of(&self, path: &Path, secret: Option<&Secret>) -> Result<Lock, JoinError> {
        if let Some(secret) = secret {
            return Ok(Lock::at(path, secret)?);
        }
        let salt = file::salt(path)?;
        let own = self.change(|desk| Ok(desk.lock.clone()))?;
        let own = own.filter(|lock| lock.fits(&salt));
        Ok(own.ok_or(OpenError::Locked)?)
    }

    fn draft(&self) -> Result<Draft, JoinError> {
        let draft = file::draft::beside(self.path()).map_err(file::refused)?;
        Ok(Draft(draft))
    }
}

impl Brought {
    fn of(draft: Draft) -> Result<Brought, JoinError> {
        let kind = file::recognise(&draft.0)?;
        Ok(Brought {
            draft,
            needs_secret: kind == Kind::Noise,
        })
    }
}

impl OtherCopy {
    /// How many notes it holds, and when something was written in it last, by its machine's clock.
    ///
    /// # Errors
    /// If it cannot be read.
    pub fn facts(&self) -> Result<(usize, Option<Timestamp>), JoinError> {
        self.with(|conn| {
            let read = conn.query_row(include_str!("facts.sql"), (), |row| {
                Ok((row.get::<_, u32>(0)?, row.get::<_, Option<i64>>(1)?))
            });
            let (notes, last) = read.map_err(JoinError::theirs)?;
            let last = last.and_then(|millis| Timestamp::from_millisecond(millis).ok());
            Ok((notes as usize, last))
        })
    }

    pub(crate) fn with<T>(
        &self,
        work: impl FnOnce(&Connection) -> Result<T, JoinError>,
    ) -> Result<T, JoinError> {
        let opened = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        work(&opened.conn)
    }
}

/// The file and its journal, as they were at one moment.
pub(super) fn copy_whole(path: &Path, draft: &Path) -> Result<(), OpenError> {
    let journal = file::journal(path);
    let state = || {
        [path, &journal].map(|file| {
            fs::metadata(file)
                .and_then(|facts| Ok((facts.len(), facts.modified()?)))
                .ok()
        })
    };
    let before = state();
    fs::copy(path, draft).map_err(file::refused)?;
    if before[1].is_some_and(|(length, _)| length > 0) {
        fs::copy(&journal, file::journal(draft)).map_err(file::refused)?;
    }
    // Another copy of the app is at work on it.
    match state() == before {
        true => Ok(()),
        false => Err(OpenError::InUse),
    }
}

/// Opens the draft, finds it whole, and brings it to the schema of today.
fn sound(path: &Path, lock: Option<&Lock>) -> Result<Connection, OpenError> {
    let mut conn = match (file::look_into(path, lock), lock) {
        (Err(OpenError::Damaged), Some(_)) => return Err(OpenError::NotUnlocked),
        (conn, _) => conn?,
    };
    let version = file::version_of(&conn)?;
    let foreign: u32 = conn.query_row(FOREIGN, (), |row| row.get(0))?;
    let is_whole = matches!(file::integrity(&conn), Ok(Integrity::Whole));
    if foreign > 0 || !is_whole {
        return Err(OpenError::Damaged);
    }
    file::migrate(&mut conn, version)?;
    let ours = file::empty()?;
    for form in FORMS {
        let is_same = shape(&conn, form.table)? == shape(&ours, form.table)?;
        let has_counters = columns(&ours, form.table)?.contains(&"device".to_owned());
        if !is_same || has_counters && is_ahead(&conn, form.table)? {
            return Err(OpenError::Damaged);
        }
    }
    Ok(conn)
}

/// A table's columns: name, type, whether it may be empty, place in the key.
fn shape(conn: &Connection, table: &str) -> rusqlite::Result<Vec<(String, String, bool, u32)>> {
    conn.prepare("SELECT name, type, \"notnull\", pk FROM pragma_table_info(?1)")?
        .query_map((table,), |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
        })?
        .collect()
}

/// A count that no person reaches: above it there would be no room to go on.
const MOST_CHANGES: i64 = 1 << 48;

/// Whether a row claims to be later than the last change of its device. Nothing would ever come after it.
fn is_ahead(conn: &Connection, table: &str) -> rusqlite::Result<bool> {
    conn.query_row(
        &format!(
            "SELECT EXISTS (SELECT 1 FROM {table} t JOIN devices d ON d.id = t.device
             WHERE t.counter > d.counter) OR EXISTS (SELECT 1 FROM devices WHERE counter > {MOST_CHANGES})"
        ),
        (),
        |row| row.get(0),
    )
}

/// The devices that wrote in a file.
fn devices(conn: &Connection) -> rusqlite::Result<BTreeSet<Vec<u8>>> {
    conn.prepare("SELECT id FROM devices")?
        .query_map((), |row| row.get(0))?
        .collect()
}
