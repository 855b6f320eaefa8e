//! The sheets participants get: pages to read and forms to fill in.

use language::Args;
use manual::{Layout, PartKind, SectionKind};

use super::{Form, copies};
use crate::sheet::{Piece, Sheet};
use crate::text::{Section, SessionText};

/// Each handout by itself; for a number of people, one file with a set for each.
pub(super) fn sheets(text: &SessionText<'_>, people: u32) -> Vec<Sheet> {
    let all: Vec<&Section<'_>> = laid_out(text, &[Layout::Page, Layout::Form]).collect();
    if people == 0 {
        let one = |section: &&Section<'_>| Sheet {
            pieces: copies(&pieces(text, section), 1),
            ..text.sheet(Form::Copies, &title(text, section))
        };
        return all.iter().map(one).collect();
    }
    let mut set = Vec::new();
    for section in &all {
        if !set.is_empty() {
            set.push(Piece::NextCopy);
        }
        set.extend(pieces(text, section));
    }
    let args = Args::new().with("people", people);
    vec![Sheet {
        pieces: copies(&set, people),
        ..text.sheet(Form::Copies, &text.say_with("paper-handouts-for", &args))
    }]
}

/// The handouts of these layouts; one without a layout is a page.
pub(super) fn laid_out<'t, 'a>(
    text: &'t SessionText<'a>,
    layouts: &'t [Layout],
) -> impl Iterator<Item = &'t Section<'a>> {
    text.sections.iter().filter(move |section| {
        section.facts.kind == SectionKind::Handout
            && layouts.contains(&section.facts.layout.unwrap_or(Layout::Page))
    })
}

/// What a handout is called.
pub(super) fn title(text: &SessionText<'_>, section: &Section<'_>) -> String {
    crate::text::plain(&text.heading_runs(section.passages().0))
}

/// A handout as who gets it reads it.
pub(super) fn pieces(text: &SessionText<'_>, section: &Section<'_>) -> Vec<Piece> {
    at_level(text, section, 1)
}

/// The same below other headings.
pub(super) fn at_level(text: &SessionText<'_>, section: &Section<'_>, level: u8) -> Vec<Piece> {
    let mut pieces = text.passage(level, section.passages());
    for (part, passages) in section.parts() {
        match part.facts.kind {
            PartKind::Question => pieces.push(text.question(1, passages)),
            _ => pieces.extend(text.passage(level + 1, passages)),
        }
    }
    pieces
}
