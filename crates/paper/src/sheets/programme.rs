//! The programme of a workshop: days, and when what begins.

use language::Lang;

use super::Form;
use crate::compose::Source;
use crate::hue;
use crate::sheet::{Piece, Run, Second, Sheet, Table};
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
    /// A second language under the first; what it says is empty where there is none.
    pub beside: Option<Lang>,
}

/// A day of a programme.
#[derive(Debug, Clone, PartialEq)]
pub struct ProgrammeDay {
    /// What the day is called: its date, or its number.
    pub title: String,
    /// The same in the second language.
    pub second: String,
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
    /// The same in the second language.
    pub second: String,
    /// What else is to be said: who leads it, what it is for.
    pub note: String,
    /// Whether people rest: then it stands back.
    pub is_pause: bool,
}

pub(super) fn sheet(
    source: Source<'_>,
    programme: &ProgrammeSheet,
    say: &dyn Fn(&Lang, &str) -> String,
) -> Sheet {
    let mut pieces = vec![Piece::At { step: 0 }, Piece::heading(1, &programme.title)];
    if !programme.about.is_empty() {
        pieces.push(Piece::paragraph(&programme.about));
    }
    for day in &programme.days {
        pieces.push(Piece::Heading {
            level: 2,
            runs: vec![Run::text(&day.title)],
            second: second(programme, &day.second),
            aside: None,
        });
        pieces.push(table(programme, day, say));
    }
    let hue = hue::of_part("planning");
    Sheet {
        title: say(&programme.lang, "paper-programme"),
        form: Form::Pages,
        lang: programme.lang.clone(),
        head: programme.title.clone(),
        foot: foot(source, &programme.lang),
        hue: hue.strong,
        wash: hue.wash,
        pieces,
    }
}

fn second(programme: &ProgrammeSheet, text: &str) -> Option<Second> {
    let lang = programme.beside.clone().filter(|_| !text.is_empty())?;
    Some(Second {
        lang,
        runs: vec![Run::text(text)],
    })
}

/// The second language on a line of its own, below the first.
fn below(programme: &ProgrammeSheet, text: &str) -> Vec<Run> {
    let lang = programme.beside.clone().filter(|_| !text.is_empty());
    lang.map_or_else(Vec::new, |lang| {
        let text = text.to_owned();
        vec![Run::Break, Run::In { lang, text }]
    })
}

fn table(
    programme: &ProgrammeSheet,
    day: &ProgrammeDay,
    say: &dyn Fn(&Lang, &str) -> String,
) -> Piece {
    let named = |id: &str| {
        let again = programme.beside.as_ref().map(|lang| say(lang, id));
        let mut runs = vec![Run::text(say(&programme.lang, id))];
        runs.extend(below(programme, &again.unwrap_or_default()));
        runs
    };
    Piece::Table(Table {
        aligned: vec!["end", "end", "start"],
        shares: vec![14.0, 14.0, 72.0],
        header: ["paper-begins", "paper-ends", "paper-what"]
            .map(named)
            .to_vec(),
        rows: day.rows.iter().map(|one| row(programme, one)).collect(),
    })
}

fn row(programme: &ProgrammeSheet, row: &ProgrammeRow) -> Vec<Vec<Run>> {
    let title = vec![Run::text(&row.title)];
    let mut what = vec![if row.is_pause {
        Run::Emphasis { runs: title }
    } else {
        Run::Strong { runs: title }
    }];
    what.extend(below(programme, &row.second));
    if !row.note.is_empty() {
        what.extend([Run::Break, Run::text(&row.note)]);
    }
    let time = |text: &str| vec![Run::text(text)];
    vec![time(&row.start), time(&row.end), what]
}
