//! The tests before and after, and their key.

use manual::{PartKind, ServedPart};

use super::{Form, copies};
use crate::order::What;
use crate::sheet::{Piece, Run, Sheet, Table};
use crate::text::{Passages, SessionText};

/// The test of one form, so many copies.
pub(super) fn sheet(text: &SessionText<'_>, form: manual::Form, people: u32) -> Sheet {
    let what = match form {
        manual::Form::A => What::TestA,
        manual::Form::B => What::TestB,
    };
    let sheet = text.named(Form::Copies, what);
    let title = format!("{}. {}", sheet.head, sheet.title);
    let labels = ["paper-field-name", "paper-field-date"].map(|id| text.say(id));
    let mut pieces = vec![
        Piece::heading(1, title),
        Piece::Fields {
            labels: labels.to_vec(),
        },
    ];
    pieces.extend(text.say_both("paper-test-how"));
    pieces.extend(
        (1..)
            .zip(questions(text, form))
            .map(|(number, (_, passages))| text.question(number, passages)),
    );
    Sheet {
        pieces: copies(&pieces, people),
        ..sheet
    }
}

/// The right answers of both forms, with what is said to them.
pub(super) fn key(text: &SessionText<'_>) -> Sheet {
    let sheet = text.named(Form::Pages, What::Key);
    let mut pieces = vec![
        Piece::At { step: 0 },
        Piece::heading(1, format!("{}. {}", sheet.head, sheet.title)),
    ];
    for (form, name) in [
        (manual::Form::A, "paper-kind-test-a"),
        (manual::Form::B, "paper-kind-test-b"),
    ] {
        let rows: Vec<_> = (1..)
            .zip(questions(text, form))
            .map(|(number, (part, passages))| row(text, number, part, passages))
            .collect();
        if !rows.is_empty() {
            pieces.push(Piece::heading(2, text.say(name)));
            pieces.push(answers(text, rows));
        }
    }
    Sheet { pieces, ..sheet }
}

/// A table of answers.
pub(super) fn answers(text: &SessionText<'_>, rows: Vec<Vec<Vec<Run>>>) -> Piece {
    let header = [
        "paper-number",
        "paper-answer",
        "paper-question",
        "paper-why",
    ];
    Piece::Table(Table {
        aligned: vec!["end", "center", "start", "start"],
        shares: vec![5.0, 11.0, 36.0, 48.0],
        header: header.map(|id| vec![Run::text(text.say(id))]).to_vec(),
        rows,
    })
}

/// A row of that table.
pub(super) fn row(
    text: &SessionText<'_>,
    number: u32,
    part: &ServedPart<'_>,
    passages: Passages<'_>,
) -> Vec<Vec<Run>> {
    let (letters, why) = text.answer(part);
    let strong = |text: String| {
        vec![Run::Strong {
            runs: vec![Run::text(text)],
        }]
    };
    vec![
        vec![Run::text(number.to_string())],
        strong(letters),
        text.heading_runs(passages.0),
        why,
    ]
}

fn questions<'t>(
    text: &'t SessionText<'_>,
    form: manual::Form,
) -> impl Iterator<Item = (&'t ServedPart<'t>, Passages<'t>)> {
    text.sections
        .iter()
        .flat_map(|section| section.parts_of(PartKind::Question))
        .filter(move |(part, _)| part.facts.form == Some(form))
}
