//! What a person is told, in her language: Fluent messages with a fallback for each message, and numbers,
//! dates, lists, plurals and sorting by ICU4X.
//!
//! [`Locales`] holds one bundle per language; [`Locales::words`] gives the [`Words`] of one reader. Bundles are
//! never merged: a message, a term or a function that is missing or fails in a language sends the whole message
//! to the next one, and [`Said`] tells which language served it.

pub mod check;
pub mod entry;
mod files;
mod finding;
mod fluent;
mod format;
mod lang;
mod locales;
pub mod pseudo;
mod term;
mod values;
mod words;

pub use entry::Entry;
pub use files::{Files, Limits, Lines, ReadFolderError};
pub use finding::{Finding, Rule, Severity};
pub use fluent::{function_names, parseable};
pub use format::{Counting, plurals};
pub use lang::{Dir, Lang, ParseLangError};
pub use locales::Locales;
pub use term::{InstrumentName, Term};
pub use values::{Args, Value};
pub use words::{Number, Said, SaidTogether, Words};

/// The rules this crate's findings are reported under.
pub mod rules {
    pub use crate::check::rules::*;
    pub use crate::files::rules::*;
    pub use crate::locales::rules::*;
}
