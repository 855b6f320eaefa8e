//! What can go wrong, as data. Sentences for people are made elsewhere.

use rusqlite::{Error as Sql, ErrorCode};
use std::io;
use thiserror::Error;

/// Why a file was not opened (or not created). Nothing in it was changed.
#[derive(Debug, Error)]
pub enum OpenError {
    /// There is no such file.
    #[error("missing")]
    Missing,
    /// The file to be created is there already.
    #[error("exists")]
    Exists,
    /// A directory, an empty file, a text, a SQLite file of another program.
    #[error("not a workbook")]
    NotAWorkbook,
    /// A workbook whose pages do not hold together.
    #[error("damaged")]
    Damaged,
    /// Nothing but noise to whoever has no key: a locked workbook, most likely.
    #[error("locked")]
    Locked,
    /// This secret does not open it: it is the wrong one, or the file is damaged, or foreign. Nobody can tell which.
    #[error("not unlocked")]
    NotUnlocked,
    /// The file, or the folder it lies in, cannot be written.
    #[error("read-only")]
    ReadOnly,
    /// Another copy of the app (or another window of this one) has it open.
    #[error("in use")]
    InUse,
    /// Made by a newer version of the app.
    #[error("schema {file} is newer than {ours}")]
    Newer {
        /// The schema version of the file.
        file: u32,
        /// The newest schema version this app knows.
        ours: u32,
    },
    /// The disk is full.
    #[error("disk full")]
    Full,
    /// The path is so long that its journal or its backups could not be named.
    #[error("path too long")]
    PathTooLong,
    /// What was to be written first is larger than a fact may be.
    #[error("{bytes} bytes, at most {limit}")]
    TooLong {
        /// Its size in bytes of UTF-8.
        bytes: usize,
        /// The largest size that is stored.
        limit: usize,
    },
    /// The file system would not let us look.
    #[error("input or output")]
    Io(#[from] io::Error),
    /// SQLite refused for a reason that has no name above.
    #[error(transparent)]
    Sql(SqlFault),
}

/// Why something was not saved. What was saved before is there still.
#[derive(Debug, Error)]
pub enum SaveError {
    /// The workbook is closed.
    #[error("closed")]
    Closed,
    /// The disk is full.
    #[error("disk full")]
    Full,
    /// The file or its folder has become read-only.
    #[error("read-only")]
    ReadOnly,
    /// The file is no longer where it was, or another one lies there.
    #[error("gone")]
    Gone,
    /// The path of a folder is so long that no copy in it could be named.
    #[error("path too long")]
    PathTooLong,
    /// Too large to be stored.
    #[error("{bytes} bytes, at most {limit}")]
    TooLong {
        /// Its size in bytes of UTF-8.
        bytes: usize,
        /// The largest size that is stored.
        limit: usize,
    },
    /// There is no such version of a note or a leaf (it may have been erased).
    #[error("no such version")]
    NoSuchVersion,
    /// The file turned out to be damaged.
    #[error("damaged")]
    Damaged,
    /// That is not the passphrase it has.
    #[error("not the passphrase")]
    WrongPassphrase,
    /// The file system refused.
    #[error("input or output")]
    Io(#[source] io::Error),
    /// SQLite refused for a reason that has no name above.
    #[error("while doing {doing:?}")]
    Sql {
        /// What was being changed.
        doing: Change,
        /// What SQLite said.
        #[source]
        fault: SqlFault,
    },
}

/// Why something could not be read.
#[derive(Debug, Error)]
pub enum ReadError {
    /// The workbook is closed.
    #[error("closed")]
    Closed,
    /// The file turned out to be damaged.
    #[error("damaged")]
    Damaged,
    /// SQLite refused for another reason.
    #[error(transparent)]
    Sql(SqlFault),
}

/// What SQLite said, for a log. It holds no word that a person wrote.
#[derive(Debug, Error)]
#[error(transparent)]
pub struct SqlFault(#[from] Sql);

/// The kinds of change that [`Workbook`](crate::Workbook) makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(
    missing_docs,
    reason = "each is named after the function that makes it"
)]
pub enum Change {
    SetPerson,
    SetSettings,
    SaveNote,
    RestoreNote,
    EraseNote,
    IndexNotes,
    MarkRead,
    Finish,
    Reopen,
    SetPlace,
    KeepAttempt,
    KeepLeaf,
    EraseLeaf,
    Enter,
    EraseEntries,
    SetLock,
    SetLockAfter,
    BackUp,
    Restore,
    Join,
}

/// What an answer of SQLite means to us.
enum Meaning {
    Full,
    ReadOnly,
    InUse,
    Damaged,
    Other,
}

/// A whole file is copied by one function of SQLCipher, which passes on in words alone why a statement inside it failed:
/// in those that SQLite has for each code.
fn code_in_words(words: &str) -> Option<ErrorCode> {
    Some(match words {
        "database or disk is full" => ErrorCode::DiskFull,
        "attempt to write a readonly database" => ErrorCode::ReadOnly,
        "unable to open database file" => ErrorCode::CannotOpen,
        "database disk image is malformed" => ErrorCode::DatabaseCorrupt,
        _ => return None,
    })
}

fn code(error: &Sql) -> Option<ErrorCode> {
    match error {
        Sql::SqliteFailure(failure, Some(words)) if failure.code == ErrorCode::Unknown => {
            code_in_words(words).or(Some(failure.code))
        }
        _ => error.sqlite_error_code(),
    }
}

fn meaning(error: &Sql) -> Meaning {
    match code(error) {
        Some(ErrorCode::DiskFull) => Meaning::Full,
        Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => {
            Meaning::ReadOnly
        }
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Meaning::InUse,
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Meaning::Damaged,
        _ => Meaning::Other,
    }
}

impl From<Sql> for OpenError {
    fn from(error: Sql) -> Self {
        match meaning(&error) {
            Meaning::Full => OpenError::Full,
            Meaning::ReadOnly => OpenError::ReadOnly,
            Meaning::InUse => OpenError::InUse,
            Meaning::Damaged => OpenError::Damaged,
            Meaning::Other => OpenError::Sql(SqlFault(error)),
        }
    }
}

impl From<Sql> for ReadError {
    fn from(error: Sql) -> Self {
        match meaning(&error) {
            Meaning::Damaged => ReadError::Damaged,
            _ => ReadError::Sql(SqlFault(error)),
        }
    }
}

impl SaveError {
    /// The error of a change that SQLite refused.
    pub(crate) fn of(doing: Change, error: Sql) -> SaveError {
        match meaning(&error) {
            Meaning::Full => SaveError::Full,
            Meaning::ReadOnly => SaveError::ReadOnly,
            Meaning::Damaged => SaveError::Damaged,
            Meaning::InUse | Meaning::Other => SaveError::Sql {
                doing,
                fault: SqlFault(error),
            },
        }
    }
}

impl From<SaveError> for OpenError {
    fn from(error: SaveError) -> Self {
        match error {
            SaveError::Full => OpenError::Full,
            SaveError::PathTooLong => OpenError::PathTooLong,
            SaveError::ReadOnly => OpenError::ReadOnly,
            SaveError::TooLong { bytes, limit } => OpenError::TooLong { bytes, limit },
            SaveError::Damaged => OpenError::Damaged,
            SaveError::Sql { fault, .. } => OpenError::Sql(fault),
            SaveError::Io(error) => OpenError::Io(error),
            SaveError::Gone
            | SaveError::Closed
            | SaveError::NoSuchVersion
            | SaveError::WrongPassphrase => OpenError::Missing,
        }
    }
}

impl SaveError {
    /// The error of a change that could not be finished because a file could not be opened or written.
    pub(crate) fn of_file(doing: Change, error: OpenError) -> SaveError {
        match error {
            OpenError::Full => SaveError::Full,
            OpenError::ReadOnly => SaveError::ReadOnly,
            OpenError::Missing => SaveError::Gone,
            OpenError::PathTooLong => SaveError::PathTooLong,
            OpenError::Io(error) => SaveError::of_io(error),
            OpenError::Sql(fault) => SaveError::Sql { doing, fault },
            _ => SaveError::Damaged,
        }
    }

    /// The error of a change that the file system refused.
    pub(crate) fn of_io(error: io::Error) -> SaveError {
        use io::ErrorKind::{
            NotADirectory, NotFound, PermissionDenied, QuotaExceeded, ReadOnlyFilesystem,
            StorageFull,
        };
        match error.kind() {
            PermissionDenied | ReadOnlyFilesystem => SaveError::ReadOnly,
            StorageFull | QuotaExceeded => SaveError::Full,
            // The folder went: a stick was pulled out.
            NotFound | NotADirectory => SaveError::Gone,
            _ => SaveError::Io(error),
        }
    }
}
