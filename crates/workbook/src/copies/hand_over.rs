//! Handing over: one file that holds everything, with the passphrase that whoever gets it shall know.

use crate::{
    SaveError, Workbook,
    desk::Desk,
    file::{self, ENDING},
    lock::{Lock, Passphrase},
};
use jiff::Timestamp;
use std::{
    fs,
    path::{Path, PathBuf},
};

/// What keeps a copy from those it is not for.
pub enum Cover {
    /// The passphrase of the workbook, if it has one.
    Own,
    /// A passphrase of its own.
    Passphrase(Passphrase),
    /// Nothing: whoever has the copy can read it.
    None,
}

impl Workbook {
    /// Puts a copy of everything into `folder`, opens it again there and compares it. Answers where it is. Its name says
    /// nothing of its person.
    ///
    /// # Errors
    /// [`SaveError::Gone`] if there is no such folder; else as [`Workbook::back_up`].
    pub fn hand_over_to(&self, folder: &Path, cover: Cover) -> Result<PathBuf, SaveError> {
        let folder = folder.to_owned();
        self.change(move |desk| {
            if !folder.is_dir() {
                return Err(SaveError::Gone);
            }
            if !file::fits_copies(&folder) {
                return Err(SaveError::PathTooLong);
            }
            file::draft::sweep_orphans(&folder);
            let path = free_name(&folder);
            let lock = cover.lock(desk);
            desk.write_copy_locked(&path, lock.as_ref())?;
            Ok(path)
        })
    }

    /// The same as bytes, to be kept wherever the person says.
    ///
    /// # Errors
    /// As [`Workbook::back_up`].
    pub fn handed_over(&self, cover: Cover) -> Result<Vec<u8>, SaveError> {
        self.change(move |desk| {
            let lock = cover.lock(desk);
            let draft = file::draft::beside(desk.whereabouts.path()).map_err(SaveError::of_io)?;
            let written = desk.write_copy_locked(&draft, lock.as_ref());
            let bytes = written.and_then(|()| fs::read(&draft).map_err(SaveError::of_io));
            let _ = file::wipe::wipe(&draft);
            bytes
        })
    }
}

impl Cover {
    fn lock(self, desk: &Desk) -> Option<Lock> {
        match self {
            Cover::Own => desk.lock.clone(),
            Cover::Passphrase(passphrase) => Some(Lock::fresh(&passphrase)),
            Cover::None => None,
        }
    }
}

fn free_name(folder: &Path) -> PathBuf {
    let now = crate::backup::stamp(Timestamp::now());
    let names = (1..).map(|n| match n {
        1 => folder.join(format!("workbook-{now}.{ENDING}")),
        n => folder.join(format!("workbook-{now}-{n}.{ENDING}")),
    });
    let mut names = names.into_iter();
    names
        .find(|path| !path.exists())
        .expect("numbers do not end")
}
