//! Making backups, keeping them few, and keeping from them what was erased.

use super::{Backup, backups, folder, keep, listing, name, places, set_aside};
use crate::{
    Change, SaveError, Workbook,
    desk::{Desk, highest},
    file::{self, Old},
    lock::{self, Lock},
};
use jiff::Timestamp;
use std::{
    fs, io,
    path::{Path, PathBuf},
};

const DUE: &str = "SELECT count(*) FROM upkeep WHERE task = 'backups'";
const DONE: &str = "DELETE FROM upkeep WHERE task = 'backups'";

impl Workbook {
    /// Puts a backup in the place of what the workbook holds now, which is backed up first and kept. The backup must
    /// have the passphrase that the workbook has.
    ///
    /// # Errors
    /// [`SaveError::Damaged`] if the backup is not whole or does not open; else as any save. The workbook is as it was
    /// then.
    pub fn restore(&self, backup: &Path) -> Result<(), SaveError> {
        let (backup, state) = (backup.to_owned(), std::sync::Arc::clone(self.lock_state()));
        self.change(move |desk| {
            desk.back_up()?;
            desk.restore(&backup)?;
            state.set_after(lock::lock_after(desk.conn()).map_err(of)?);
            Ok(())
        })
    }

    /// Makes a backup beside the file, opens it again and compares it. Older ones that are no longer needed go.
    ///
    /// # Errors
    /// As any save; [`SaveError::Damaged`] if the copy does not say what the workbook says. No older backup goes then.
    pub fn back_up(&self) -> Result<Backup, SaveError> {
        self.change(Desk::back_up)
    }

    /// The same, unless the newest backup holds the last change already.
    ///
    /// # Errors
    /// As [`Workbook::back_up`].
    pub fn back_up_if_changed(&self) -> Result<Option<Backup>, SaveError> {
        self.change(|desk| {
            let counter = desk.counter().map_err(of)?;
            let newest = backups(desk.whereabouts.path()).into_iter().next();
            match newest {
                Some(newest) if newest.counter == counter => Ok(None),
                _ => desk.back_up().map(Some),
            }
        })
    }
}

fn of(error: rusqlite::Error) -> SaveError {
    SaveError::of(Change::BackUp, error)
}

impl Desk {
    /// Finishes what a crash interrupted: an erasing, a change of the passphrase.
    pub(crate) fn resume(&mut self) -> rusqlite::Result<()> {
        // What fails now, for want of room, is tried again at the next opening: it shall not keep the workbook shut.
        if self.is_due(file::IS_DUE)? {
            let _ = self.purge();
        }
        if self.is_due(DUE)? {
            let _ = self.bring_backups_up_to_date();
        }
        Ok(())
    }

    /// The same for the backups alone, and says why not.
    pub(crate) fn finish_backups(&mut self) -> Result<(), SaveError> {
        if self.is_due(DUE).map_err(of)? {
            self.bring_backups_up_to_date()?;
        }
        Ok(())
    }

    fn is_due(&self, question: &str) -> rusqlite::Result<bool> {
        let count: i64 = self.conn.query_row(question, (), |row| row.get(0))?;
        Ok(count > 0)
    }

    /// The counter of the last change.
    pub(crate) fn counter(&self) -> rusqlite::Result<i64> {
        highest(&self.conn)
    }

    fn restore(&mut self, backup: &Path) -> Result<(), SaveError> {
        let of_file = |error| SaveError::of_file(Change::Restore, error);
        let path = self.whereabouts.path().to_owned();
        let draft = file::draft::beside(&path).map_err(SaveError::of_io)?;
        fs::copy(backup, &draft).map_err(SaveError::of_io)?;
        let lock = self.lock.clone();
        super::restore::check(&draft, lock.as_ref()).map_err(of_file)?;
        self.exchange(draft, lock, Old::Left)
    }

    pub(crate) fn back_up(&mut self) -> Result<Backup, SaveError> {
        if !self.whereabouts.is_folder_there() {
            return Err(SaveError::Gone);
        }
        let workbook = self.whereabouts.path().to_owned();
        let place = folder(&workbook);
        make_folder(&place).map_err(SaveError::of_io)?;
        let (at, counter) = (Timestamp::now(), self.counter().map_err(of)?);
        let number = backups(&workbook).first().map_or(1, |last| last.number + 1);
        let path = place.join(name(number, at, counter));
        self.write_copy(&path)?;
        prune(&workbook);
        let bytes = fs::metadata(&path).map_or(0, |facts| facts.len());
        Ok(Backup {
            path,
            number,
            made_at: at,
            counter,
            bytes,
        })
    }

    /// A copy of the file at `path`, proved before it gets that name.
    pub(crate) fn write_copy(&self, path: &Path) -> Result<(), SaveError> {
        self.write_copy_locked(path, self.lock.as_ref())
    }

    /// The same with a lock of its own, or none.
    pub(crate) fn write_copy_locked(
        &self,
        path: &Path,
        lock: Option<&Lock>,
    ) -> Result<(), SaveError> {
        let draft = file::draft::beside(path).map_err(SaveError::of_io)?;
        file::copy(&self.conn, &draft, lock).map_err(of)?;
        let original = file::digest(&self.conn).map_err(of)?;
        file::prove(&draft, lock, &original)
            .map_err(|error| SaveError::of_file(Change::BackUp, error))?;
        file::put_in_place(draft, path, Old::Left).map_err(SaveError::of_io)
    }

    /// Makes sure that what was deleted is in no byte of the file, and in none of the copies that the app made and can
    /// reach: a new backup is made, and the older ones are written over.
    pub(crate) fn purge(&mut self) -> rusqlite::Result<()> {
        file::rewrite(&self.conn)?;
        let workbook = self.whereabouts.path().to_owned();
        if folder(&workbook).exists() {
            // If there is no room for a new one, the old ones go all the same: that is what was asked for.
            let new = self.back_up().ok().map(|backup| backup.path);
            wipe_all_but(&workbook, new.as_deref()).map_err(not_wiped)?;
        }
        places::renew(self)?;
        self.conn.execute(file::DONE, ())?;
        Ok(())
    }

    /// After a change of the passphrase: a backup with the new one, and none with another.
    pub(crate) fn bring_backups_up_to_date(&mut self) -> Result<(), SaveError> {
        let workbook = self.whereabouts.path().to_owned();
        let lock = self.lock.clone();
        let had_any = !backups(&workbook).is_empty();
        if had_any {
            self.back_up()?;
        }
        for backup in backups(&workbook) {
            if !is_locked_with(&backup.path, lock.as_ref()) {
                file::wipe::wipe(&backup.path).map_err(SaveError::of_io)?;
            }
        }
        for kept in set_aside(&workbook) {
            file::wipe::wipe(&kept.path).map_err(SaveError::of_io)?;
        }
        let is_journal = |path: &PathBuf| path.to_string_lossy().ends_with("-wal");
        for journal in listing(&folder(&workbook)).filter(is_journal) {
            file::wipe::wipe(&journal).map_err(SaveError::of_io)?;
        }
        file::draft::sweep_folder(&folder(&workbook));
        places::renew(self).map_err(of)?;
        self.conn.execute(DONE, ()).map_err(of)?;
        Ok(())
    }
}

/// Whether a backup opens with this lock and no other.
fn is_locked_with(path: &Path, lock: Option<&Lock>) -> bool {
    match (file::recognise(path), lock) {
        (Ok(file::Kind::Plain), None) => true,
        (Ok(file::Kind::Noise), Some(lock)) => file::look_into(path, Some(lock)).is_ok(),
        _ => false,
    }
}

/// SQLite's name for a disk that will not do what it is told: the erasing stays due.
fn not_wiped(_: io::Error) -> rusqlite::Error {
    rusqlite::Error::SqliteFailure(
        rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_READONLY),
        None,
    )
}

/// Wipes everything in the folder of backups but one file.
pub(crate) fn wipe_all_but(workbook: &Path, stays: Option<&Path>) -> io::Result<()> {
    listing(&folder(workbook))
        .filter(|path| Some(path.as_path()) != stays)
        .try_for_each(|path| file::wipe::wipe(&path))
}

/// Removes what is no longer needed. What cannot be removed is tried again after the next backup.
fn prune(workbook: &Path) {
    let backups = backups(workbook);
    let stay = keep::stay(&backups);
    for backup in backups {
        if !stay.contains(&backup.number) {
            let _ = file::wipe::wipe(&backup.path);
        }
    }
}

/// Makes a folder for its owner's eyes only.
pub(crate) fn make_folder(path: &PathBuf) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}
