//! From a case to a change: what the five steps ask, what a person answers, and whether the day has come to look.
//!
//! A [`Plan`] is what one person wrote on one sheet. [`STEPS`] says what the sheet asks, in the order of the session on
//! the way from a case to a change; its words are messages and the session's own text.

mod day;
mod outcome;
mod plan;
mod sheet;
mod state;
mod trace;

pub use day::read_day;
pub use outcome::{How, Outcome};
pub use plan::{Actor, MOST_ACTORS, Origin, Plan};
pub use sheet::{
    CHECKLISTS, Field, Kind, MOST_CHECKS, PLACES, Piece, STANCES, STEPS, STOPS, check_name,
    grid_name,
};
pub use state::{Progress, progress, steps_begun};
pub use trace::{Trace, trace};
