//! A programme as a table that spreadsheets read.

use manual::Manual;

use crate::programme::{Item, Programme};
use crate::timetable::{DayTimes, clock};

/// One line of the table, as the reader's language words it.
pub struct Row {
    /// What it is: a session, a break.
    pub kind: String,
    /// What it is called.
    pub title: String,
    /// What is remarked about it.
    pub about: String,
}

/// The table as CSV in UTF-8 with a byte order mark, by which spreadsheets know it: number of the day, date, from, to,
/// minutes, and what `word` says. `head` names the eight columns; `between`
/// them stands a comma or a semicolon, whichever the language's spreadsheets take.
#[must_use]
pub fn table(
    programme: &Programme,
    manual: &Manual,
    between: char,
    head: [String; 8],
    word: impl Fn(&Item) -> Row,
) -> Vec<u8> {
    let mut out = csv::WriterBuilder::new()
        .delimiter(u8::try_from(between).unwrap_or(b','))
        .from_writer(b"\xEF\xBB\xBF".to_vec());
    let mut write = |cells: [String; 8]| {
        out.write_record(cells.iter().map(|cell| harmless(cell)))
            .expect("a table in memory takes every line");
    };
    write(head);
    for (at, day) in programme.days.iter().enumerate() {
        let times = DayTimes::of(day, manual);
        for (item, slot) in day.items.iter().zip(&times.items) {
            let row = word(item);
            let hour = |minute| clock(minute).strftime("%H:%M").to_string();
            write([
                (at + 1).to_string(),
                day.date.map(|date| date.to_string()).unwrap_or_default(),
                hour(slot.start),
                hour(slot.start + slot.minutes),
                slot.minutes.to_string(),
                row.kind,
                row.title,
                row.about,
            ]);
        }
    }
    out.into_inner().expect("memory is always there")
}

/// A spreadsheet computes what begins with one of these signs; a title is a title.
fn harmless(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}
