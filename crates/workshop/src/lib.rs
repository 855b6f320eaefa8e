//! A workshop as values, without pages and without a file: whoever keeps it gives it a place.
//!
//! A [`Programme`] says what happens on which day; [`Timetable`] computes when, [`concerns`] says what speaks against it,
//! [`list`] what has to be brought. While it is led, what happens is a list of [`Event`]s; [`Run::of`] makes the present state
//! from them, so that nothing but the list has to be kept. [`proposals`] says how a late day can still end in time.

mod beat;
mod calendar;
mod concern;
mod edit;
mod groups;
mod handed;
mod late;
mod needs;
mod programme;
mod ready;
mod room;
mod run;
mod sheet;
mod step;
mod timetable;

pub use beat::Beat;
pub use calendar::{Worded, calendar};
pub use concern::{Concern, LONGEST_LECTURE, LONGEST_STRETCH, What as ConcernWhat, concerns};
pub use edit::{Edit, EditError, apply};
pub use groups::{Mix, Person, Split, groups, shuffled};
pub use handed::{Handed, HandedError, MAX_HANDED_BYTES, checksum, hand_on, take_in};
pub use late::{Change, IsLastDay, Proposal, Standing, Way, proposals, standing};
pub use needs::{Need, Use, list};
pub use programme::{
    Day, Item, ItemId, Limit, MAX_DAYS, MAX_ITEMS, MAX_MINUTES, Programme, StepChange, What,
};
pub use ready::ready;
pub use room::{Flipchart, Parked, PhotoNote, Room, Show};
pub use run::{Event, Key, Run, RunStep, RunWhat, Took, took};
pub use sheet::{Row, table};
pub use step::{Step, steps};
pub use timetable::{DayTimes, Slot, Timetable, clock};
