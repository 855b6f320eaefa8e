//! Sheets for the wall: handouts that are posters or boards, the key messages, the diagrams.

use manual::{Layout, Node, SectionKind};

use super::Form;
use super::handouts::{laid_out, title};
use crate::sheet::{Piece, Sheet};
use crate::text::{Section, SessionText};

pub(super) fn sheets(text: &SessionText<'_>) -> Vec<Sheet> {
    let mut sheets: Vec<Sheet> = laid_out(text, &[Layout::Poster])
        .map(|section| poster(text, section))
        .collect();
    sheets.extend(laid_out(text, &[Layout::Board]).map(|section| board(text, section)));
    let messages = text.sections.iter();
    let messages = messages.filter(|section| section.facts.kind == SectionKind::KeyMessages);
    sheets.extend(messages.map(|section| Sheet {
        pieces: vec![unit(text.passage(1, section.passages()))],
        ..text.sheet(Form::Posters, &title(text, section))
    }));
    sheets.extend(diagrams(text));
    for sheet in &mut sheets {
        sheet.pieces.insert(0, Piece::At { step: 0 });
    }
    sheets
}

/// Each part is a poster of its own: what stands before them tells the trainer how to use them.
fn poster(text: &SessionText<'_>, section: &Section<'_>) -> Sheet {
    let mut pieces: Vec<Piece> = section
        .parts()
        .map(|(_, passages)| unit(text.passage(1, passages)))
        .collect();
    if pieces.is_empty() {
        pieces.push(unit(text.passage(1, section.passages())));
    }
    Sheet {
        pieces,
        ..text.sheet(Form::Posters, &title(text, section))
    }
}

fn board(text: &SessionText<'_>, section: &Section<'_>) -> Sheet {
    let mut pieces = text.passage(1, section.passages());
    for (_, passages) in section.parts() {
        pieces.extend(text.passage(2, passages));
    }
    Sheet {
        pieces: vec![unit(pieces)],
        ..text.sheet(Form::Boards, &title(text, section))
    }
}

/// Every diagram of the session, once, in one file.
fn diagrams(text: &SessionText<'_>) -> Option<Sheet> {
    let mut ids: Vec<&str> = Vec::new();
    let all = text.source.manual.session(&text.session.slug)?;
    let served = all.text(std::slice::from_ref(text.words().lang()));
    let sections = served.sections.iter();
    let nodes = sections.flat_map(|section| {
        let parts = section.parts.iter().flat_map(|part| part.blocks);
        section.blocks.iter().chain(parts)
    });
    for node in nodes {
        if let Node::Figure { figure, .. } = node
            && !ids.contains(&&**figure)
        {
            ids.push(figure);
        }
    }
    let pieces: Vec<Piece> = ids
        .iter()
        .filter_map(|id| text.figure(id))
        .map(|figure| unit(vec![figure]))
        .collect();
    let name = text.say("paper-diagrams");
    (!pieces.is_empty()).then(|| Sheet {
        pieces,
        ..text.sheet(Form::Posters, &name)
    })
}

fn unit(pieces: Vec<Piece>) -> Piece {
    Piece::Unit {
        mark: String::new(),
        pieces,
    }
}
