//! What the app answers when something cannot be done: by the message that words it, as its pages have it.

use language::{Args, Lang, Locales};
use pages::{Problem, ShellError, not_joined, not_opened_id};
use std::fmt::Debug;
use std::sync::LazyLock;
use workbook::{FolderError, JoinError, OpenError, ReadError, SaveError};

static LOCALES: LazyLock<Locales> = LazyLock::new(Locales::embedded);

/// The languages in which an answer must have words.
const LANGUAGES: [&str; 4] = ["en", "fr", "es", "ru"];

/// Messages that say that something went wrong, and not what: no fault tried here may end in one of them.
const VAGUE: [&str; 5] = [
    "not-saved-other",
    "not-opened-other",
    "copies-not-opened",
    "trouble-broken",
    "trouble-file-not-kept",
];

/// Why something was not done.
#[derive(Debug)]
pub(crate) enum Refusal {
    /// The app says so: the message's id.
    Worded(&'static str),
    /// The app did what it must not do, or says nothing that helps: what.
    Wrong(String),
}

/// What came of something that was tried.
pub(crate) type Tried = Result<(), Refusal>;

/// An error for which pages have words.
pub(crate) trait Worded: Debug {
    /// The message.
    fn id(&self) -> &'static str;
}

impl Worded for OpenError {
    fn id(&self) -> &'static str {
        not_opened_id(self)
    }
}

impl Worded for SaveError {
    fn id(&self) -> &'static str {
        pages::NotSaved::from(self).id()
    }
}

impl Worded for FolderError {
    fn id(&self) -> &'static str {
        Problem::from(self).id()
    }
}

impl Worded for ReadError {
    fn id(&self) -> &'static str {
        Problem::from(self).id()
    }
}

impl Worded for JoinError {
    fn id(&self) -> &'static str {
        not_joined(self).unwrap_or_else(Problem::id)
    }
}

impl Worded for pages::export::ExportError {
    fn id(&self) -> &'static str {
        match self {
            Self::Io(error) => of_io(error),
            _ => Problem::Broken.id(),
        }
    }
}

impl Worded for pack::NotInstalled {
    fn id(&self) -> &'static str {
        match self {
            Self::Io(error) => of_io(error),
            _ => Problem::Broken.id(),
        }
    }
}

fn of_io(error: &std::io::Error) -> &'static str {
    let same = std::io::Error::from(error.kind());
    Problem::of_shell(&ShellError::NotWritten(same)).id()
}

impl<E: Worded> From<E> for Refusal {
    fn from(error: E) -> Self {
        match error.id() {
            vague if VAGUE.contains(&vague) => Self::Wrong(format!("{vague}: {error:?}")),
            id => Self::Worded(id),
        }
    }
}

/// The first sentence of the message in English, if all languages have one of their own.
pub(crate) fn words(id: &str) -> Result<String, String> {
    let mut english = String::new();
    for lang in LANGUAGES {
        let said = LOCALES
            .words(&Lang::new(lang))
            .message(id, &Args::default());
        if said.fallback || said.missing {
            return Err(format!("{id} has no words in {lang}"));
        }
        if lang == "en" {
            english = said.text;
        }
    }
    let end = english.find([':', '.', ';']).map_or(english.len(), |end| {
        let rest = &english[end..];
        // What follows a colon says why.
        rest.find(['.', ';'])
            .map_or(english.len(), |more| end + more)
    });
    Ok(english[..end].to_owned())
}
