//! A participant's workbook: one copy of the session to write in, and to take home.

use manual::{Layout, PartKind, SectionKind};

use super::handouts::{at_level, laid_out};
use super::{Form, copies, test};
use crate::order::What;
use crate::sheet::{Piece, Sheet};
use crate::text::{Section, SessionText};

/// How many lines there are below a prompt.
const LINES: u8 = 7;

pub(super) fn sheet(text: &SessionText<'_>, people: u32) -> Sheet {
    let mut pieces = text.opening();
    pieces.push(Piece::Fields {
        labels: vec![text.say("paper-field-mine")],
    });
    for kind in [SectionKind::Objectives, SectionKind::KeyMessages] {
        pieces.extend(of(text, kind).flat_map(|section| plain(text, section)));
    }
    for section in of(text, SectionKind::Exercise) {
        pieces.extend(text.passage(2, section.passages()));
        pieces.extend(prompts(text, section));
    }
    for section in laid_out(text, &[Layout::Page, Layout::Form]) {
        pieces.push(Piece::NewPage);
        pieces.extend(at_level(text, section, 2));
    }
    pieces.extend(quiz(text));
    Sheet {
        pieces: copies(&pieces, people),
        ..text.named(Form::Copies, What::Workbook)
    }
}

fn of<'t, 'a>(
    text: &'t SessionText<'a>,
    kind: SectionKind,
) -> impl Iterator<Item = &'t Section<'a>> {
    let sections = text.sections.iter();
    sections.filter(move |section| section.facts.kind == kind)
}

fn plain(text: &SessionText<'_>, section: &Section<'_>) -> Vec<Piece> {
    let mut pieces = text.passage(2, section.passages());
    let objectives = section.parts_of(PartKind::Objective);
    pieces.extend(text.list_of_headings(objectives.map(|(_, passages)| passages)));
    pieces
}

fn prompts(text: &SessionText<'_>, section: &Section<'_>) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for (_, passages) in section.parts_of(PartKind::Prompt) {
        pieces.extend(text.passage(3, passages));
        pieces.push(Piece::Lines {
            count: LINES,
            label: text.say("lines-to-write-on"),
        });
    }
    pieces
}

/// The quiz, and its answers on a page of their own.
fn quiz(text: &SessionText<'_>) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rows = Vec::new();
    for section in of(text, SectionKind::Quiz) {
        pieces.push(Piece::NewPage);
        pieces.extend(text.passage(2, section.passages()));
        for (number, (part, passages)) in (1..).zip(section.parts_of(PartKind::Question)) {
            pieces.push(text.question(number, passages));
            rows.push(test::row(text, number, part, passages));
        }
    }
    if !rows.is_empty() {
        pieces.push(Piece::NewPage);
        pieces.push(Piece::heading(2, text.say("paper-answers")));
        pieces.push(test::answers(text, rows));
    }
    pieces
}
