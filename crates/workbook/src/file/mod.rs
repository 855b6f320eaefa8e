//! The file itself: how it is recognised, locked, opened, made and checked.

mod begin;
mod check;
mod copy;
mod create;
pub(crate) mod draft;
mod header;
mod held;
mod open;
mod pragmas;
mod purge;
mod schema;
mod stray;
mod swap;
mod whereabouts;
pub(crate) mod wipe;

pub use check::Integrity;
pub use pragmas::PRAGMAS;
pub use schema::SCHEMA_VERSION;

pub(crate) use begin::begin;
pub(crate) use check::integrity;
pub(crate) use copy::{copy, digest, give_key, look_into, prove, tables};
pub(crate) use create::{create, empty, refused};
pub(crate) use header::{Kind, recognise, salt};
pub(crate) use held::Hold;
pub(crate) use open::{Opened, find, open, reopen, version_of};
pub(crate) use purge::{DONE, IS_DUE, empty_the_journal, rewrite};
pub(crate) use schema::migrate;
pub(crate) use swap::{Old, also_as, flush_folder, put_in_place};
pub(crate) use whereabouts::{FileId, Whereabouts, fits, fits_copies, journal};

/// The ending of a workbook's file name, without the dot.
pub const ENDING: &str = "hrhw";

/// What makes a SQLite file a workbook: "HRHW" in its header.
pub const APPLICATION_ID: u32 = u32::from_be_bytes(*b"HRHW");
