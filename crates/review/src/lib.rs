//! Cards that are asked again before they are forgotten.
//!
//! What is kept of a card is what happened to it: it was answered, put away, an answer was taken back. How well it is
//! remembered and when it is due follow from that by replaying, so two copies of a history join without a losing side.
//! When a card is asked again is FSRS's to say; how many are asked on one day is the person's.
//!
//! # Clocks
//! The clock of an old machine jumps. Turns are replayed in the order in which they happened, never by the clock; a
//! time that lies before an earlier turn's passes no days, and a card last answered in what is now the future is due.

mod card;
mod day;
mod grade;
mod history;
mod memory;

pub use card::{Card, NotACard};
pub use day::{Clock, Day, Limit, day};
pub use grade::{Grade, NotAGrade};
pub use history::{Act, History, Turn};
pub use memory::{LONGEST_INTERVAL, Memory};
