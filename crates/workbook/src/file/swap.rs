//! Putting a finished draft in the place of a file, in one step.

use super::{draft, wipe};
use std::{
    fs::{self, File},
    io,
    path::Path,
};
use tempfile::TempPath;

/// What becomes of the file that lay there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Old {
    /// It is written over: no word of it is left on the disk, as far as a program can see to that.
    Wiped,
    /// It has another name already, or is of no more use.
    Left,
}

/// Puts the draft at `path`. At any moment a whole file lies there: the old one or the new one. Neither may be open with
/// SQLite in this process.
pub(crate) fn put_in_place(draft: TempPath, path: &Path, old: Old) -> io::Result<()> {
    File::options().write(true).open(&draft)?.sync_all()?;
    let old = match old {
        Old::Wiped => OldFile::hold(path)?,
        Old::Left => None,
    };
    draft.persist(path).map_err(|failed| failed.error)?;
    flush_folder(draft::folder_of(path));
    // The new file is in its place, and the old one has no name any more: there is nothing left that could be taken back.
    if let Some(old) = old {
        let _ = old.wipe();
    }
    Ok(())
}

/// The old file, held while its name goes, to be written over when nobody needs it any more.
#[cfg(unix)]
struct OldFile(File);

#[cfg(unix)]
impl OldFile {
    fn hold(path: &Path) -> io::Result<Option<Self>> {
        Ok(File::options().write(true).open(path).ok().map(Self))
    }

    fn wipe(mut self) -> io::Result<()> {
        use std::os::unix::fs::MetadataExt;
        // Under another name that somebody gave it, it is hers to keep.
        if self.0.metadata()?.nlink() > 0 {
            return Ok(());
        }
        wipe::write_over(&mut self.0)
    }
}

/// A second name for the old file: an open file cannot be replaced here. A crash leaves it to the next sweep.
#[cfg(not(unix))]
struct OldFile(TempPath);

#[cfg(not(unix))]
impl OldFile {
    fn hold(path: &Path) -> io::Result<Option<Self>> {
        let second = draft::beside(path)?;
        fs::remove_file(&second)?;
        Ok(fs::hard_link(path, &second).is_ok().then_some(Self(second)))
    }

    fn wipe(self) -> io::Result<()> {
        wipe::wipe(&self.0)
    }
}

/// A new name is on the disk only when its folder is. Not every file system
/// can be asked for that; the file is there and whole in any case.
pub(crate) fn flush_folder(folder: &Path) {
    if cfg!(unix) {
        let _ = File::open(folder).and_then(|folder| folder.sync_all());
    }
}

/// Gives the file a second name, or copies it where a file system knows no second names.
pub(crate) fn also_as(path: &Path, second: &Path) -> io::Result<()> {
    if fs::hard_link(path, second).is_ok() {
        return Ok(());
    }
    fs::copy(path, second)?;
    File::options().write(true).open(second)?.sync_all()
}
