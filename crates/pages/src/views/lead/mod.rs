//! Leading workshops: planning them, and leading them.

mod act;
mod change;
mod exports;
mod form;
mod handing;
mod kept;
mod lines;
mod mine;
mod names;
mod needs;
mod offers;
mod paper;
mod past;
mod planner;
mod room;
mod run;
mod running;
mod standing;
mod steps;
mod tools;

pub(crate) use act::act;
pub(crate) use change::{change, details, step_back};
pub(crate) use exports::{calendar, table};
pub(crate) use handing::{LARGEST_HANDED, handed, take_in};
pub(crate) use kept::KeptProgramme;
pub(crate) use mine::{before_erasing, begin, copy, erase, list, put_away, take_back};
pub(crate) use paper::{paper, print};
pub(crate) use planner::show;
pub(crate) use room::room;
pub(crate) use run::{news, run};
pub(crate) use running::{Running, running};
pub(crate) use tools::{LARGEST_PHOTO, keep_photo, photo, tools, work};
