//! Where a language stands, and what a translator works with.
//!
//! A [`Passage`] is what is translated as one: a title, a block of a session, a message. Beside each translation lies a
//! record that keeps, for each passage, the words of the source language it was made from; [`standings`] compares it
//! with those of today and tells what is missing, what went stale and what changed in it. Nothing here asks a version
//! control system: a folder on a stick knows as much as a checkout.

mod changed;
mod cross;
pub mod desk;
mod disk;
pub mod exchange;
mod hints;
mod memory;
mod mend;
mod page;
mod passage;
mod records;
mod standing;
mod state;
mod summary;

pub use changed::{Change, Fact, Mark, change, marks};
pub use cross::{Crossing, Differing, cross, cross_length};
pub use disk::write_whole;
pub use hints::{Hint, hints};
pub use memory::{Found, Memory};
pub use mend::mended;
pub use page::{PageId, PageKind, pages};
pub use passage::{Kind, Passage, message_passages, passages};
pub use records::{Kept, Line, Record, Taking, Target, UnreadableRecord, accept, keep_all, spare};
pub use standing::{Sides, Standing, standings};
pub use state::{State, Weight};
pub use summary::{Amount, PageBeside, Stock};
