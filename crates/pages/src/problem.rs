//! What can go wrong, as data. The page makes the sentence, in the reader's language.

use axum::extract::rejection::FormRejection;
use axum::response::{IntoResponse, Response};
use http::StatusCode;
use workbook::{FolderError, OpenError, ReadError, SaveError};

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
    /// The system has no program for a file, or refused.
    NotOpened,
    /// A program error: this request ended, the house stands.
    Broken,
    /// It took longer than a page may.
    TimedOut,
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
    /// Longer than a note may be.
    TooLong,
    /// The file is damaged.
    Damaged,
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
            Self::NotOpened => "trouble-not-shown",
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
            Self::NotUnderstood => StatusCode::UNPROCESSABLE_ENTITY,
            Self::TooLarge | Self::NotSaved(NotSaved::TooLong) => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Multipart => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::NotAdmitted | Self::NoWorkbook => StatusCode::FORBIDDEN,
            Self::NotSaved(NotSaved::Full) => StatusCode::INSUFFICIENT_STORAGE,
            Self::NotSaved(_) => StatusCode::CONFLICT,
            Self::NotOpened => StatusCode::BAD_GATEWAY,
            Self::Broken => StatusCode::INTERNAL_SERVER_ERROR,
            Self::TimedOut => StatusCode::GATEWAY_TIMEOUT,
        }
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

impl NotSaved {
    /// The message that words it.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Closed => "not-saved-closed",
            Self::Full => "not-saved-full",
            Self::ReadOnly => "not-saved-read-only",
            Self::Gone => "not-saved-gone",
            Self::TooLong => "not-saved-too-long",
            Self::Damaged => "not-saved-damaged",
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
            SaveError::TooLong { .. } => Self::TooLong,
            SaveError::Damaged => Self::Damaged,
            SaveError::Sql { .. } | SaveError::NoSuchVersion => Self::Other,
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
        Self::NotSaved(match error {
            FolderError::ReadOnly => NotSaved::ReadOnly,
            FolderError::Full => NotSaved::Full,
            FolderError::Io(_) => NotSaved::Other,
        })
    }
}

impl From<ReadError> for Problem {
    fn from(error: ReadError) -> Self {
        match error {
            ReadError::Closed => Self::NoWorkbook,
            ReadError::Damaged => Self::NotSaved(NotSaved::Damaged),
            ReadError::Sql(_) => Self::Broken,
        }
    }
}

/// The message that says why a workbook did not open; `.what` says what can be done.
#[must_use]
pub(crate) fn not_opened_id(why: &OpenError) -> &'static str {
    match why {
        OpenError::Missing => "not-opened-missing",
        OpenError::NotAWorkbook => "not-opened-not-a-workbook",
        OpenError::Damaged => "not-opened-damaged",
        OpenError::ReadOnly => "not-opened-read-only",
        OpenError::InUse => "not-opened-in-use",
        OpenError::Newer { .. } => "not-opened-newer",
        OpenError::Full => "not-opened-full",
        OpenError::Exists | OpenError::TooLong { .. } | OpenError::Io(_) | OpenError::Sql(_) => {
            "not-opened-other"
        }
    }
}

/// The bare answer: the page is worded on the way out, where the reader's language is known.
impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut answer = self.status().into_response();
        answer.extensions_mut().insert(self);
        answer
    }
}
