//! The file itself: how it is recognised, locked, opened, made and checked.

mod check;
mod create;
mod header;
mod held;
mod open;
mod pragmas;
mod purge;
mod schema;
mod whereabouts;

pub use check::Integrity;
pub use pragmas::PRAGMAS;
pub use schema::SCHEMA_VERSION;

pub(crate) use check::integrity;
pub(crate) use create::create;
pub(crate) use held::Hold;
pub(crate) use open::{Opened, open};
pub(crate) use purge::{empty_the_journal, purge};
pub(crate) use whereabouts::Whereabouts;

/// The ending of a workbook's file name, without the dot.
pub const ENDING: &str = "hrhw";

/// What makes a SQLite file a workbook: "HRHW" in its header.
pub const APPLICATION_ID: u32 = u32::from_be_bytes(*b"HRHW");
