//! What bears people's names: the list of who was there, the statement of participation. Both are filled in by hand:
//! no name leaves a pen.

use language::Args;
use manual::{PartKind, SectionKind};

use super::Form;
use crate::order::What;
use crate::sheet::{Piece, Run, Sheet, Table};
use crate::text::{Section, SessionText};

/// Rows of the list where nobody was counted: a full page.
const ROWS: u32 = 20;

pub(super) fn attendance(text: &SessionText<'_>, people: u32) -> Sheet {
    let sheet = text.named(Form::Pages, What::Attendance);
    let header = [
        "paper-number",
        "paper-field-name",
        "paper-field-work",
        "paper-signature",
    ];
    let rows = if people == 0 { ROWS } else { people };
    let row = |number: u32| {
        let number = vec![Run::text(number.to_string())];
        vec![number, Vec::new(), Vec::new(), Vec::new()]
    };
    let table = Table {
        aligned: vec!["end", "start", "start", "start"],
        shares: vec![6.0, 36.0, 34.0, 24.0],
        header: header.map(|id| vec![Run::text(text.say(id))]).to_vec(),
        rows: (1..=rows).map(row).collect(),
    };
    let fields = [
        "paper-field-date",
        "paper-field-place",
        "paper-field-trainer",
    ];
    let mut pieces = vec![
        Piece::At { step: 0 },
        Piece::heading(1, format!("{}. {}", sheet.head, sheet.title)),
        Piece::Fields {
            labels: fields.map(|id| text.say(id)).to_vec(),
        },
    ];
    pieces.extend(text.say_both("paper-attendance-how"));
    pieces.push(Piece::Table(table));
    Sheet { pieces, ..sheet }
}

pub(super) fn statement(text: &SessionText<'_>, people: u32) -> Sheet {
    let sheet = text.named(Form::Statements, What::Statement);
    let unit = Piece::Unit {
        mark: String::new(),
        pieces: stated(text, &sheet.title),
    };
    let all = (0..people.max(1)).flat_map(|step| [Piece::At { step }, unit.clone()]);
    Sheet {
        pieces: all.collect(),
        ..sheet
    }
}

fn stated(text: &SessionText<'_>, title: &str) -> Vec<Piece> {
    let minutes = text.words().minutes(text.session.facts.minutes);
    let took = Args::new().with("minutes", minutes);
    let name = text.title(text.words().lang());
    let mut pieces = vec![
        Piece::heading(1, title),
        Piece::Fields {
            labels: vec![text.say("paper-field-full-name")],
        },
    ];
    pieces.extend(text.say_both("paper-took-part"));
    pieces.push(Piece::Paragraph {
        runs: vec![Run::Strong {
            runs: vec![Run::text(name)],
        }],
    });
    pieces.push(Piece::small(text.say_with("paper-took", &took)));
    pieces.extend(text.say_both("paper-can"));
    let objectives = text
        .sections
        .iter()
        .filter(|section| section.facts.kind == SectionKind::Objectives)
        .flat_map(|section: &Section<'_>| section.parts_of(PartKind::Objective));
    pieces.extend(text.list_of_headings(objectives.map(|(_, passages)| passages)));
    let fields = [
        "paper-field-date",
        "paper-field-place",
        "paper-field-trainer-signature",
    ];
    pieces.push(Piece::Fields {
        labels: fields.map(|id| text.say(id)).to_vec(),
    });
    pieces
}
