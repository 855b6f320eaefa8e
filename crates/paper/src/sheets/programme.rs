//! The programme of a workshop: days, and when what begins.

use language::Lang;

use super::Form;
use crate::compose::Source;
use crate::hue;
use crate::sheet::{Piece, Run, Sheet, Table};
use crate::text::foot;

/// A programme as it is printed. Whoever plans it fills this in.
#[derive(Debug, Clone, PartialEq)]
pub struct ProgrammeSheet {
    /// What the workshop is called.
    pub title: String,
    /// Where and for whom; nothing if it was not said.
    pub about: String,
    /// Its days, in order.
    pub days: Vec<ProgrammeDay>,
    /// The language it is printed in.
    pub lang: Lang,
}

/// A day of a programme.
#[derive(Debug, Clone, PartialEq)]
pub struct ProgrammeDay {
    /// What the day is called: its date, or its number.
    pub title: String,
    /// Its rows, in order.
    pub rows: Vec<ProgrammeRow>,
}

/// What happens from one time to another.
#[derive(Debug, Clone, PartialEq)]
pub struct ProgrammeRow {
    /// When it begins, as the language writes times.
    pub start: String,
    /// When it ends.
    pub end: String,
    /// What it is.
    pub title: String,
    /// What else is to be said: who leads it, what it is for.
    pub note: String,
}

pub(super) fn sheet(
    source: Source<'_>,
    programme: &ProgrammeSheet,
    say: &dyn Fn(&str) -> String,
) -> Sheet {
    let mut pieces = vec![Piece::At { step: 0 }, Piece::heading(1, &programme.title)];
    if !programme.about.is_empty() {
        pieces.push(Piece::paragraph(&programme.about));
    }
    for day in &programme.days {
        pieces.push(Piece::heading(2, &day.title));
        pieces.push(table(day, say));
    }
    let hue = hue::of_part("planning");
    Sheet {
        title: say("paper-programme"),
        form: Form::Pages,
        lang: programme.lang.clone(),
        head: programme.title.clone(),
        foot: foot(source, &programme.lang),
        hue: hue.strong,
        wash: hue.wash,
        pieces,
    }
}

fn table(day: &ProgrammeDay, say: &dyn Fn(&str) -> String) -> Piece {
    let cell = |text: &str| {
        if text.is_empty() {
            Vec::new()
        } else {
            vec![Run::text(text)]
        }
    };
    let row = |row: &ProgrammeRow| {
        let mut what = vec![Run::Strong {
            runs: cell(&row.title),
        }];
        if !row.note.is_empty() {
            what.extend([Run::Break, Run::text(&row.note)]);
        }
        vec![cell(&row.start), cell(&row.end), what]
    };
    let header = ["paper-begins", "paper-ends", "paper-what"];
    Piece::Table(Table {
        aligned: vec!["end", "end", "start"],
        shares: vec![14.0, 14.0, 72.0],
        header: header.map(|id| vec![Run::text(say(id))]).to_vec(),
        rows: day.rows.iter().map(row).collect(),
    })
}
