//! What can go wrong, as data. The page makes the sentence, in the reader's language.

use axum::extract::rejection::FormRejection;
use axum::response::{IntoResponse, Response};
use http::StatusCode;
use workbook::{FolderError, JoinError, OpenError, ReadError, SaveError};

use crate::shell::ShellError;

/// What kept a request from being done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    /// There is no such page, session, section, term or language.
    NotFound,
    /// The address is there, but not for this way of asking.
    WrongMethod,
    /// What was sent could not be read: a form without its fields, a number that is none.
    NotUnderstood,
    /// What was sent is larger than anything a page sends.
    TooLarge,
    /// A form with a file in it: files are sent as raw bytes.
    Multipart,
    /// The door does not know this browser.
    NotAdmitted,
    /// No workbook is open, and the page needs one.
    NoWorkbook,
    /// The workbook took the words away for a reason it names.
    NotSaved(NotSaved),
    /// The workbook has no such workshop, or not any more.
    NoProgramme,
    /// This person's answers were given: nobody gives them again, or sees them.
    AlreadyAnswered,
    /// A programme is more than one may be, or a file is none.
    Programme(NotPlanned),
    /// The system has no program for a file, or refused.
    NotOpened,
    /// A file was not written where the person wanted it; nothing of it is left there.
    FileNotKept(FileNotKept),
    /// A program error: this request ended, the house stands.
    Broken,
    /// It took longer than a page may.
    TimedOut,
}

/// Why a file was not written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileNotKept {
    /// The disk is full.
    Full,
    /// Nobody may write there.
    Denied,
    /// Something else.
    Other,
}

/// Why a programme was not taken as it was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotPlanned {
    /// More days than a programme may have.
    Days,
    /// More items than a programme may have.
    Items,
    /// A text that is too long.
    Text,
    /// A number or an hour that cannot be.
    Number,
    /// The file is no programme.
    NotAProgramme,
    /// The file is larger than any programme.
    FileTooLarge,
    /// The file was written by a newer version.
    FileNewer,
    /// The file was cut off or changed.
    FileDamaged,
    /// The day has nothing in it to lead.
    NothingToLead,
    /// The file is no picture that can be kept, or too large.
    NotAPhoto,
}

/// Why a workbook did not keep something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotSaved {
    /// The workbook was closed meanwhile.
    Closed,
    /// The disk is full.
    Full,
    /// The file or its folder may not be written.
    ReadOnly,
    /// The file is no longer there.
    Gone,
    /// The path of the folder is longer than a copy's may be.
    PathTooLong,
    /// Longer than a note may be.
    TooLong,
    /// The file is damaged.
    Damaged,
    /// That is not the passphrase the workbook has.
    WrongPassphrase,
    /// SQLite said something else.
    Other,
}

impl Problem {
    /// The message that words this problem: a title, and `.what`, what can be done.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::NotFound => "trouble-not-found",
            Self::WrongMethod => "trouble-wrong-method",
            Self::NotUnderstood => "trouble-not-understood",
            Self::TooLarge => "trouble-too-large",
            Self::Multipart => "trouble-multipart",
            Self::NotAdmitted => "trouble-not-admitted",
            Self::NoWorkbook => "trouble-no-workbook",
            Self::NotSaved(why) => why.id(),
            Self::NoProgramme => "trouble-no-programme",
            Self::AlreadyAnswered => "trouble-already-answered",
            Self::Programme(why) => why.id(),
            Self::NotOpened => "trouble-not-shown",
            Self::FileNotKept(FileNotKept::Full) => "trouble-file-full",
            Self::FileNotKept(FileNotKept::Denied) => "trouble-file-denied",
            Self::FileNotKept(FileNotKept::Other) => "trouble-file-not-kept",
            Self::Broken => "trouble-broken",
            Self::TimedOut => "trouble-timed-out",
        }
    }

    /// The status a browser is given.
    #[must_use]
    pub fn status(self) -> StatusCode {
        match self {
            Self::NotFound | Self::NoProgramme => StatusCode::NOT_FOUND,
            Self::AlreadyAnswered => StatusCode::CONFLICT,
            Self::WrongMethod => StatusCode::METHOD_NOT_ALLOWED,
            Self::NotUnderstood | Self::Programme(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::TooLarge | Self::NotSaved(NotSaved::TooLong) => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Multipart => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::NotAdmitted | Self::NoWorkbook => StatusCode::FORBIDDEN,
            Self::NotSaved(NotSaved::Full) | Self::FileNotKept(FileNotKept::Full) => {
                StatusCode::INSUFFICIENT_STORAGE
            }
            Self::FileNotKept(_) => StatusCode::CONFLICT,
            Self::NotSaved(_) => StatusCode::CONFLICT,
            Self::NotOpened => StatusCode::BAD_GATEWAY,
            Self::Broken => StatusCode::INTERNAL_SERVER_ERROR,
            Self::TimedOut => StatusCode::GATEWAY_TIMEOUT,
        }
    }

    /// What it means that the desktop did not do what a page asked for.
    #[must_use]
    pub fn of_shell(error: &ShellError) -> Self {
        use std::io::ErrorKind as K;
        let ShellError::NotWritten(error) = error else {
            return Self::NotOpened;
        };
        Self::FileNotKept(match error.kind() {
            K::StorageFull | K::QuotaExceeded | K::FileTooLarge => FileNotKept::Full,
            K::PermissionDenied | K::ReadOnlyFilesystem => FileNotKept::Denied,
            _ => FileNotKept::Other,
        })
    }

    /// What a programme has too much of.
    pub(crate) fn too_much(limit: workshop::Limit) -> Self {
        use workshop::Limit;
        Self::Programme(match limit {
            Limit::Days => NotPlanned::Days,
            Limit::Items => NotPlanned::Items,
            Limit::Text => NotPlanned::Text,
            Limit::Number => NotPlanned::Number,
        })
    }

    /// Why another trainer's file was not taken in.
    pub(crate) fn of_handed(error: workshop::HandedError) -> Self {
        use workshop::HandedError as E;
        Self::Programme(match error {
            E::TooLarge => NotPlanned::FileTooLarge,
            E::NotAProgramme => NotPlanned::NotAProgramme,
            E::Newer => NotPlanned::FileNewer,
            E::Damaged => NotPlanned::FileDamaged,
            E::TooMuch(limit) => return Self::too_much(limit),
        })
    }

    /// What a form that could not be read means.
    pub(crate) fn of_rejection(rejection: &FormRejection) -> Self {
        Self::of_status(rejection.status()).unwrap_or(Self::NotUnderstood)
    }

    /// What a bare status of the router means.
    pub(crate) fn of_status(status: StatusCode) -> Option<Self> {
        Some(match status {
            StatusCode::NOT_FOUND => Self::NotFound,
            StatusCode::METHOD_NOT_ALLOWED => Self::WrongMethod,
            StatusCode::PAYLOAD_TOO_LARGE => Self::TooLarge,
            StatusCode::UNSUPPORTED_MEDIA_TYPE
            | StatusCode::UNPROCESSABLE_ENTITY
            | StatusCode::BAD_REQUEST => Self::NotUnderstood,
            status if status.is_server_error() => Self::Broken,
            _ => return None,
        })
    }
}

impl NotPlanned {
    /// The message that words it.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Days => "trouble-programme-days",
            Self::Items => "trouble-programme-items",
            Self::Text => "trouble-programme-text",
            Self::Number => "trouble-programme-number",
            Self::NotAProgramme => "trouble-programme-no-file",
            Self::FileTooLarge => "trouble-programme-file-large",
            Self::FileNewer => "trouble-programme-file-newer",
            Self::FileDamaged => "trouble-programme-file-damaged",
            Self::NothingToLead => "trouble-programme-nothing",
            Self::NotAPhoto => "trouble-programme-photo",
        }
    }
}

impl NotSaved {
    /// The message that words it.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Closed => "not-saved-closed",
            Self::Full => "not-saved-full",
            Self::ReadOnly => "not-saved-read-only",
            Self::Gone => "not-saved-gone",
            Self::PathTooLong => "not-saved-path-too-long",
            Self::TooLong => "not-saved-too-long",
            Self::Damaged => "not-saved-damaged",
            Self::WrongPassphrase => "not-saved-wrong-passphrase",
            Self::Other => "not-saved-other",
        }
    }
}

impl From<&SaveError> for NotSaved {
    fn from(error: &SaveError) -> Self {
        match error {
            SaveError::Closed => Self::Closed,
            SaveError::Full => Self::Full,
            SaveError::ReadOnly => Self::ReadOnly,
            SaveError::Gone => Self::Gone,
            SaveError::PathTooLong => Self::PathTooLong,
            SaveError::TooLong { .. } => Self::TooLong,
            SaveError::Damaged => Self::Damaged,
            SaveError::WrongPassphrase => Self::WrongPassphrase,
            SaveError::Sql { .. } | SaveError::Io(_) | SaveError::NoSuchVersion => Self::Other,
        }
    }
}

impl From<SaveError> for Problem {
    fn from(error: SaveError) -> Self {
        Self::NotSaved(NotSaved::from(&error))
    }
}

impl From<FolderError> for Problem {
    fn from(error: FolderError) -> Self {
        Self::from(&error)
    }
}

impl From<&FolderError> for Problem {
    fn from(error: &FolderError) -> Self {
        Self::NotSaved(match error {
            FolderError::ReadOnly => NotSaved::ReadOnly,
            FolderError::Full => NotSaved::Full,
            FolderError::Io(_) => NotSaved::Other,
        })
    }
}

impl From<ReadError> for Problem {
    fn from(error: ReadError) -> Self {
        Self::from(&error)
    }
}

impl From<&ReadError> for Problem {
    fn from(error: &ReadError) -> Self {
        match error {
            ReadError::Closed => Self::NoWorkbook,
            ReadError::Damaged => Self::NotSaved(NotSaved::Damaged),
            ReadError::Sql(_) => Self::Broken,
        }
    }
}

/// The message that says why a workbook did not open; `.what` says what can be done.
#[must_use]
pub fn not_opened_id(why: &OpenError) -> &'static str {
    match why {
        OpenError::Missing => "not-opened-missing",
        OpenError::NotAWorkbook => "not-opened-not-a-workbook",
        OpenError::Damaged => "not-opened-damaged",
        OpenError::Locked => "not-opened-locked",
        OpenError::NotUnlocked => "not-opened-not-unlocked",
        OpenError::ReadOnly => "not-opened-read-only",
        OpenError::InUse => "not-opened-in-use",
        OpenError::Newer { .. } => "not-opened-newer",
        OpenError::Full => "not-opened-full",
        OpenError::PathTooLong => "not-opened-path-too-long",
        OpenError::Exists | OpenError::TooLong { .. } | OpenError::Io(_) | OpenError::Sql(_) => {
            "not-opened-other"
        }
    }
}

/// The message that says what is wrong with another copy that was brought.
///
/// # Errors
/// What is wrong with the workbook is a problem like any other.
pub fn not_joined(why: &JoinError) -> Result<&'static str, Problem> {
    Ok(match why {
        JoinError::Itself => "copies-itself",
        JoinError::Stranger => "copies-stranger",
        JoinError::NotSaved(why) => return Err(Problem::NotSaved(NotSaved::from(why))),
        JoinError::NotOpened(why) => match why {
            OpenError::Missing => "copies-missing",
            OpenError::NotAWorkbook => "copies-not-a-workbook",
            OpenError::InUse => "copies-in-use",
            OpenError::Newer { .. } => "copies-newer",
            OpenError::Damaged => "copies-damaged",
            OpenError::Full => return Err(Problem::NotSaved(NotSaved::Full)),
            OpenError::ReadOnly => "copies-not-readable",
            _ => "copies-not-opened",
        },
    })
}

/// The bare answer: the page is worded on the way out, where the reader's language is known.
impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut answer = self.status().into_response();
        answer.extensions_mut().insert(self);
        answer
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Error, ErrorKind};

    use super::{FileNotKept, Problem};
    use crate::shell::ShellError;

    #[test]
    fn a_full_disk_is_said_to_be_full() {
        let check = |kind: ErrorKind, expect: FileNotKept| {
            let error = ShellError::NotWritten(Error::from(kind));
            assert_eq!(Problem::of_shell(&error), Problem::FileNotKept(expect));
        };
        check(ErrorKind::StorageFull, FileNotKept::Full);
        check(ErrorKind::QuotaExceeded, FileNotKept::Full);
        check(ErrorKind::ReadOnlyFilesystem, FileNotKept::Denied);
        check(ErrorKind::PermissionDenied, FileNotKept::Denied);
        check(ErrorKind::NotFound, FileNotKept::Other);
        assert_eq!(
            Problem::of_shell(&ShellError::NoDesktop),
            Problem::NotOpened
        );
    }
}
