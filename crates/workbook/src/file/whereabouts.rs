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

/// Where an open workbook and its journal lie.
pub(crate) struct Whereabouts {
    path: PathBuf,
    id: FileId,
    journal: PathBuf,
    journal_id: Option<FileId>,
}

impl Whereabouts {
    pub(crate) fn of(path: &Path) -> io::Result<Whereabouts> {
        Ok(Whereabouts {
            path: path.to_owned(),
            id: FileId::of(path)?,
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
        *known == journal_id && FileId::of(&self.path).is_ok_and(|id| id == self.id)
    }
}

/// The path of the write-ahead journal of the file at `path`.
pub(crate) fn journal(path: &Path) -> PathBuf {
    let mut name = OsString::from(path);
    name.push("-wal");
    PathBuf::from(name)
}
