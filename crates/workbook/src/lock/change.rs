//! Setting, changing and removing the passphrase.
//!
//! The whole file is written anew beside the old one, opened and compared, and put in its place in one step; then the
//! old one is written over. Killed at any moment, the file is whole, with the old passphrase or the new. `PRAGMA rekey`
//! was rejected: it rewrites page by page through a journal that holds the old pages, and cannot begin or end a lock.
//! The backups follow; that this is due is written into the file, so that a crash between the two leaves no old backup.

use super::{LOCK_AFTER, Lock, MAX_LOCK_AFTER, Passphrase, RecoveryCode};
use crate::{
    Change, ReadError, SaveError, Workbook,
    desk::Desk,
    file::{self, Old},
    person::{self, Registers},
};
use rusqlite::Connection;
use std::fs;
use tempfile::TempPath;

const LOCK_AFTER_NAME: &str = "settings.lock-after";
const BACKUPS_ARE_DUE: &str = "INSERT OR IGNORE INTO upkeep (task) VALUES ('backups')";

/// After how many minutes this file locks; 0 for never.
pub(crate) fn lock_after(conn: &Connection) -> rusqlite::Result<u16> {
    let registers = Registers::read(conn)?;
    let chosen = registers
        .get(LOCK_AFTER_NAME)
        .and_then(|minutes| minutes.parse().ok());
    Ok(chosen.unwrap_or(LOCK_AFTER).min(MAX_LOCK_AFTER))
}

impl Workbook {
    /// Whether it has a passphrase.
    #[must_use]
    pub fn has_passphrase(&self) -> bool {
        self.lock_state().has_passphrase()
    }

    /// Whether the passphrase it has must be given to change it. Not after opening by the code: it is forgotten then.
    #[must_use]
    pub fn asks_for_old_passphrase(&self) -> bool {
        self.has_passphrase() && !self.lock_state().by_code()
    }

    /// After how many minutes without a sign of life it shall lock; 0 for never.
    #[must_use]
    pub fn lock_after(&self) -> u16 {
        self.lock_state().after()
    }

    /// Changes that; at most [`MAX_LOCK_AFTER`].
    ///
    /// # Errors
    /// As any save.
    pub fn set_lock_after(&self, minutes: u16) -> Result<(), SaveError> {
        let minutes = minutes.min(MAX_LOCK_AFTER);
        let state = std::sync::Arc::clone(self.lock_state());
        self.change(move |desk| {
            desk.transact(Change::SetLockAfter, |tx, stamp| {
                person::assign(tx, stamp, LOCK_AFTER_NAME, Some(&minutes.to_string()))
            })?;
            state.set_after(minutes);
            Ok(())
        })
    }

    /// Sets, changes or (with no `new`) removes the passphrase, in the file and in every backup that was made beside it.
    /// Answers the new recovery code. Takes time as the file and its backups are large.
    ///
    /// # Errors
    /// [`SaveError::WrongPassphrase`] if `old` is not the one it has; else as any save. The file is whole after any of
    /// them, with the passphrase that it had or with the new one.
    pub fn set_passphrase(
        &self,
        old: Option<Passphrase>,
        new: Option<Passphrase>,
    ) -> Result<Option<RecoveryCode>, SaveError> {
        let state = std::sync::Arc::clone(self.lock_state());
        let must_know = self.asks_for_old_passphrase();
        let new = new.map(|passphrase| Lock::fresh(&passphrase));
        self.change(move |desk| {
            if must_know && !desk.knows(old.as_ref()) {
                return Err(SaveError::WrongPassphrase);
            }
            let code = new.as_ref().map(Lock::code);
            desk.relock(new)?;
            state.set_passphrase(desk.lock.is_some());
            Ok(code)
        })
    }

    /// The recovery code, for whoever knows the passphrase.
    ///
    /// # Errors
    /// [`SaveError::WrongPassphrase`], also if there is none.
    pub fn recovery_code(&self, passphrase: Passphrase) -> Result<RecoveryCode, SaveError> {
        self.change(move |desk| {
            let lock = desk.lock.as_ref().filter(|lock| lock.is_of(&passphrase));
            lock.map(Lock::code).ok_or(SaveError::WrongPassphrase)
        })
    }

    /// Closes the file at once and forgets its key, whoever still holds this workbook; what they ask it fails.
    pub fn let_go(&self) {
        // If it cannot be asked any more it is closed already.
        let _ = self.change(|desk| {
            desk.let_go();
            Ok(())
        });
    }

    /// SQLite's own word for how the file is encrypted, for a log; none if it is not.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn cipher(&self) -> Result<Option<String>, ReadError> {
        self.read(|conn| {
            let mut version = None;
            conn.pragma_query(None, "cipher_version", |row| {
                version = row.get(0)?;
                Ok(())
            })?;
            Ok(version)
        })
    }
}

impl Desk {
    fn knows(&self, passphrase: Option<&Passphrase>) -> bool {
        match (&self.lock, passphrase) {
            (Some(lock), Some(passphrase)) => lock.is_of(passphrase),
            (None, _) => true,
            (Some(_), None) => false,
        }
    }

    fn let_go(&mut self) {
        if let Ok(nothing) = Connection::open_in_memory() {
            drop(std::mem::replace(&mut self.conn, nothing));
            self.hold = None;
            self.lock = None;
        }
    }

    fn relock(&mut self, lock: Option<Lock>) -> Result<(), SaveError> {
        let of = |error| SaveError::of(Change::SetLock, error);
        self.conn.execute(BACKUPS_ARE_DUE, ()).map_err(of)?;
        let draft = self.written_anew(lock.as_ref())?;
        // Opening the new file brings the backups up to date; here it is made sure of.
        self.exchange(draft, lock, Old::Wiped)?;
        self.finish_backups()
    }

    /// All of the file in a draft beside it, proved.
    fn written_anew(&self, lock: Option<&Lock>) -> Result<TempPath, SaveError> {
        let of = |error| SaveError::of(Change::SetLock, error);
        let draft = file::draft::beside(self.whereabouts.path()).map_err(SaveError::of_io)?;
        file::copy(&self.conn, &draft, lock).map_err(of)?;
        let original = file::digest(&self.conn).map_err(of)?;
        file::prove(&draft, lock, &original)
            .map_err(|error| SaveError::of_file(Change::SetLock, error))?;
        Ok(draft)
    }

    /// Closes the file, puts the draft in its place, opens that. If anything fails the old file is opened again.
    pub(crate) fn exchange(
        &mut self,
        draft: TempPath,
        lock: Option<Lock>,
        old: Old,
    ) -> Result<(), SaveError> {
        let path = self.whereabouts.path().to_owned();
        self.close_whole()?;
        let placed = file::put_in_place(draft, &path, old);
        let lock = match &placed {
            Ok(()) => lock,
            Err(_) => self.lock.clone(),
        };
        let opened = file::reopen(&path, lock)
            .map_err(|error| SaveError::of_file(Change::SetLock, error))?;
        self.change_file(opened);
        // An older file may have been brought back: its schema and what is due in it are its own.
        self.resume()
            .map_err(|error| SaveError::of(Change::SetLock, error))?;
        placed.map_err(SaveError::of_io)
    }

    /// Closes the connection so that everything is in the one file. If the journal does not go, the file stays open.
    fn close_whole(&mut self) -> Result<(), SaveError> {
        let of = |error| SaveError::of(Change::SetLock, error);
        let path = self.whereabouts.path().to_owned();
        if !self.whereabouts.unchanged() {
            return Err(SaveError::Gone);
        }
        file::empty_the_journal(&self.conn).map_err(of)?;
        let nothing = Connection::open_in_memory().map_err(of)?;
        let conn = std::mem::replace(&mut self.conn, nothing);
        if let Err((conn, error)) = conn.close() {
            self.conn = conn;
            return Err(of(error));
        }
        self.hold = None;
        match fs::metadata(file::journal(&path)) {
            Err(_) => Ok(()),
            Ok(_) => {
                let opened = file::reopen(&path, self.lock.clone())
                    .map_err(|error| SaveError::of_file(Change::SetLock, error))?;
                self.change_file(opened);
                Err(SaveError::ReadOnly)
            }
        }
    }
}
