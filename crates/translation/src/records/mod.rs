//! The record beside a translation: for each passage, what it was made from.

mod keep;
mod line;
mod write;

pub use keep::{Taking, accept, keep_all, spare};
pub use line::{Kept, Line, Record, Target};
pub use write::UnreadableRecord;
