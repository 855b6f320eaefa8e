//! Leading workshops: planning them, and leading them.

mod act;
mod change;
mod exports;
mod form;
mod kept;
mod mine;
mod names;
mod past;
mod planner;
mod room;
mod run;
mod running;
mod standing;
mod tools;

pub(crate) use act::act;
pub(crate) use change::{change, details, step_back};
pub(crate) use exports::{calendar, handed, table};
pub(crate) use mine::{before_erasing, begin, copy, erase, list, put_away, take_back, take_in};
pub(crate) use planner::show;
pub(crate) use room::room;
pub(crate) use run::{news, run};
pub(crate) use running::{Running, running};
pub(crate) use tools::{LARGEST_PHOTO, keep_photo, photo, tools, work};
