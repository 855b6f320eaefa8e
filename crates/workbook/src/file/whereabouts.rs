//! Whether the file that is open is still the one that lies at its path.
//!
//! On Unix an open file can be removed or replaced: SQLite would go on writing
//! into a file that nobody will ever find again. So a save is acknowledged only
//! after looking; that costs two calls of `stat`.

use std::{
    ffi::OsString,
    fs, io,
    path::{Path, PathBuf},
};

/// What tells one file from another, whatever its path.
#[cfg(unix)]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct FileId(u64, u64);

/// An open file cannot be removed here, so its path is enough.
#[cfg(not(unix))]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct FileId(PathBuf);

impl FileId {
    /// The identity of the file at `path`, which must be there.
    #[cfg(unix)]
    pub(crate) fn of(path: &Path) -> io::Result<FileId> {
        use std::os::unix::fs::MetadataExt;
        fs::metadata(path).map(|facts| FileId(facts.dev(), facts.ino()))
    }

    /// The identity of the file at `path`, which must be there.
    #[cfg(not(unix))]
    pub(crate) fn of(path: &Path) -> io::Result<FileId> {
        fs::canonicalize(path).map(FileId)
    }
}

/// The longest path that SQLite takes on Unix, in bytes, with the end that C puts there.
const LONGEST: usize = 512;
/// What is put to the name of a folder for a copy in it: a number, a time, a counter, the letters of a draft, its journal.
const NAME_OF_COPY: usize = 80;

/// Whether everything that belongs to a workbook at `path` can be named: its journal, its drafts, its backups.
pub(crate) fn fits(path: &Path) -> bool {
    fits_copies(&crate::backup::folder(path))
}

/// Whether copies in this folder can be named.
pub(crate) fn fits_copies(folder: &Path) -> bool {
    !cfg!(unix) || folder.as_os_str().len() + NAME_OF_COPY < LONGEST
}

/// Where an open workbook and its journal lie.
pub(crate) struct Whereabouts {
    path: PathBuf,
    id: FileId,
    folder: FileId,
    journal: PathBuf,
    journal_id: Option<FileId>,
}

impl Whereabouts {
    pub(crate) fn of(path: &Path) -> io::Result<Whereabouts> {
        Ok(Whereabouts {
            path: path.to_owned(),
            id: FileId::of(path)?,
            folder: FileId::of(super::draft::folder_of(path))?,
            journal: journal(path),
            journal_id: None,
        })
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Whether both are where they were. The journal is known from the first
    /// look on, which is after the first change.
    pub(crate) fn unchanged(&mut self) -> bool {
        let Ok(journal_id) = FileId::of(&self.journal) else {
            return false;
        };
        let known = self.journal_id.get_or_insert_with(|| journal_id.clone());
        *known == journal_id && self.is_in_place()
    }

    fn is_in_place(&self) -> bool {
        FileId::of(&self.path).is_ok_and(|id| id == self.id)
    }

    /// Whether the folder is still the one in which the file was opened. Where a stick was pulled out, another one may lie
    /// under the same name: on this machine's disk, where nothing of the stick's shall be written.
    pub(crate) fn is_folder_there(&self) -> bool {
        let folder = super::draft::folder_of(&self.path);
        FileId::of(folder).is_ok_and(|id| id == self.folder)
    }

    /// Our journal, if our file is gone from beside it: whatever takes its place must not read it.
    pub(crate) fn stray_journal(&self) -> Option<&Path> {
        let is_ours = || Some(FileId::of(&self.journal).ok()? == *self.journal_id.as_ref()?);
        (!self.is_in_place() && is_ours() == Some(true)).then_some(self.journal.as_path())
    }
}

/// The path of the write-ahead journal of the file at `path`.
pub(crate) fn journal(path: &Path) -> PathBuf {
    let mut name = OsString::from(path);
    name.push("-wal");
    PathBuf::from(name)
}
