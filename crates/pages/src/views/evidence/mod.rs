//! What was learned: people, tests, cards, results and the report of one workshop.

pub(crate) mod answers;
pub(crate) mod cards;
mod course;
pub(crate) mod exports;
pub(crate) mod file;
mod names;
pub(crate) mod paper;
pub(crate) mod people;
pub(crate) mod report;
pub(crate) mod results;
mod shown;
pub(crate) mod take;
pub(crate) mod test;

pub(crate) use course::{Course, Everything, Fields, Place, Top};
