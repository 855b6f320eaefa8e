//! Putting a backup in the place of a workbook, and removing a workbook with all that belongs to it.
//!
//! The workbook must not be open in this process. The backup is copied beside it, opened and checked; what lies there
//! now gets a second name among the backups; then the copy takes its place in one step. Interrupted at any point, the
//! old file is whole, at its place or under its second name.

use super::{Backup, KEPT, backups, folder, stamp, write::make_folder};
use crate::{
    OpenError,
    file::{self, ENDING, Integrity, Kind, Old},
    lock::{Lock, Secret},
};
use jiff::Timestamp;
use std::{
    fs, io,
    path::{Path, PathBuf},
};
use tempfile::TempPath;

/// How many different salts are tried: each costs some tenths of a second.
const SALTS: usize = 3;

/// Puts the backup at `from` in the place of the workbook at `workbook`. What lay there is kept beside the backups.
///
/// # Errors
/// Why the backup cannot be used ([`OpenError::Damaged`], [`OpenError::NotUnlocked`], …) or the place not be written;
/// then the workbook is as it was.
pub fn restore(workbook: &Path, from: &Path, secret: Option<&Secret>) -> Result<(), OpenError> {
    let lock = lock_of(from, secret)?;
    // Before there is a draft: whoever opens a workbook sweeps drafts of it away.
    settle(workbook, secret)?;
    let draft = copied(workbook, from)?;
    check(&draft, lock.as_ref())?;
    put_back(workbook, draft)
}

/// The newest backup that this secret opens and that is whole; without one, the newest that is plain and whole.
#[must_use]
pub fn newest_that_opens(workbook: &Path, secret: Option<&Secret>) -> Option<Backup> {
    let mut known: Vec<Lock> = Vec::new();
    let mut opens = |backup: &Backup| -> Option<()> {
        let lock = match (file::recognise(&backup.path).ok()?, secret) {
            (Kind::Plain, _) => None,
            (Kind::Noise, None) => return None,
            (Kind::Noise, Some(secret)) => Some(lock_among(&mut known, &backup.path, secret)?),
        };
        check(&backup.path, lock.as_ref()).ok()
    };
    backups(workbook)
        .into_iter()
        .find(|backup| opens(backup).is_some())
}

fn lock_among(known: &mut Vec<Lock>, path: &Path, secret: &Secret) -> Option<Lock> {
    let salt = file::salt(path).ok()?;
    if let Some(lock) = known.iter().find(|lock| lock.fits(&salt)) {
        return Some(lock.clone());
    }
    if known.len() >= SALTS {
        return None;
    }
    let lock = Lock::at(path, secret).ok()?;
    known.push(lock.clone());
    Some(lock)
}

pub(super) fn lock_of(path: &Path, secret: Option<&Secret>) -> Result<Option<Lock>, OpenError> {
    match (file::recognise(path)?, secret) {
        (Kind::Plain, _) => Ok(None),
        (Kind::Noise, None) => Err(OpenError::Locked),
        (Kind::Noise, Some(secret)) => Lock::at(path, secret).map(Some),
    }
}

fn copied(workbook: &Path, from: &Path) -> Result<TempPath, OpenError> {
    let draft = file::draft::beside(workbook).map_err(file::refused)?;
    fs::copy(from, &draft).map_err(file::refused)?;
    Ok(draft)
}

/// Opens a file that lies still and checks all of it.
pub(super) fn check(path: &Path, lock: Option<&Lock>) -> Result<(), OpenError> {
    let conn = match (file::look_into(path, lock), lock) {
        (Err(OpenError::Damaged), Some(_)) => return Err(OpenError::NotUnlocked),
        (conn, _) => conn?,
    };
    match file::integrity(&conn) {
        Ok(Integrity::Whole) => Ok(()),
        _ => Err(OpenError::Damaged),
    }
}

/// A workbook that opens is closed in one piece, journal and all; one that is open elsewhere is left alone.
pub(super) fn settle(workbook: &Path, secret: Option<&Secret>) -> Result<(), OpenError> {
    match file::open(workbook, secret) {
        Err(OpenError::InUse) => Err(OpenError::InUse),
        Err(OpenError::ReadOnly) => Err(OpenError::ReadOnly),
        _ => Ok(()),
    }
}

/// Gives what lies at `workbook` its second name and puts the draft in its place.
pub(super) fn put_back(workbook: &Path, draft: TempPath) -> Result<(), OpenError> {
    let (is_there, journal) = (workbook.try_exists()?, file::journal(workbook));
    // The journal of another file would be taken for the new one's, even where that file itself is gone.
    let has_journal = journal.try_exists()?;
    if is_there || has_journal {
        let kept = free_name(workbook)?;
        if is_there {
            file::also_as(workbook, &kept).map_err(file::refused)?;
        }
        if has_journal {
            fs::rename(journal, file::journal(&kept)).map_err(file::refused)?;
        }
        file::flush_folder(&folder(workbook));
    }
    file::put_in_place(draft, workbook, Old::Left).map_err(file::refused)
}

/// A name among the backups for what lay at `workbook`. The folder is made if need be.
pub(crate) fn free_name(workbook: &Path) -> Result<PathBuf, OpenError> {
    let folder = folder(workbook);
    make_folder(&folder).map_err(file::refused)?;
    let now = stamp(Timestamp::now());
    let names = (1..).map(|n| folder.join(format!("{KEPT}{now}-{n}.{ENDING}")));
    Ok(names
        .into_iter()
        .find(|path| !path.exists())
        .expect("numbers do not end"))
}

/// Removes a workbook and everything that belongs to it on this machine, each file written over first. Answers what
/// could not be removed.
///
/// # Errors
/// [`OpenError::InUse`] if it is open elsewhere; nothing is removed then.
pub fn remove(workbook: &Path) -> Result<Vec<PathBuf>, OpenError> {
    settle(workbook, None)?;
    let mut files: Vec<PathBuf> = super::listing(&folder(workbook)).collect();
    file::draft::sweep(workbook);
    files.push(file::journal(workbook));
    files.push(workbook.to_owned());
    let left = files
        .into_iter()
        .filter(|path| file::wipe::wipe(path).is_err() && path.exists())
        .collect();
    remove_if_empty(&folder(workbook));
    Ok(left)
}

/// The folder of her backups goes, and the one around it if it was the last.
fn remove_if_empty(folder: &Path) {
    let gone: io::Result<()> = fs::remove_dir(folder);
    if gone.is_ok()
        && let Some(around) = folder.parent()
    {
        let _ = fs::remove_dir(around);
    }
}

/// Whether the file at `path` needs no secret: a workbook without a passphrase, be it damaged. It must not be open.
#[must_use]
pub fn is_readable_by_all(path: &Path) -> bool {
    !matches!(file::recognise(path), Ok(Kind::Noise))
}
