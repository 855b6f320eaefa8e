//! Tables for a report, a CSV file and a spreadsheet: one set of figures, written three ways.

mod delimited;
mod rows;
mod spreadsheet;

pub use delimited::{Decimals, delimited};
pub use rows::rows;
pub use spreadsheet::{NotWritten, spreadsheet};

/// One table with its words.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Table {
    /// What it is called.
    pub title: String,
    /// The columns.
    pub header: Vec<String>,
    /// The rows below.
    pub rows: Vec<Vec<Cell>>,
    /// What must be said of it.
    pub notes: Vec<String>,
}

/// One cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Words.
    Text(String),
    /// How many.
    Count(usize),
    /// A part of the whole: 0.5 is shown as 50 %.
    Share(f64),
    /// A figure that is no part of anything, to two digits.
    Number(f64),
    /// Nothing is said.
    Empty,
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}
