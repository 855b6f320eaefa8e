//! Slides: what is for the room, step by step; never what the trainer says.

use manual::{PartKind, SectionKind};

use super::Form;
use crate::order::What;
use crate::sheet::{Piece, Sheet};
use crate::text::{Section, SessionText};

pub(super) fn sheet(text: &SessionText<'_>) -> Sheet {
    let mut pieces = vec![Piece::At { step: 0 }, slide("title", text.opening())];
    pieces.extend(
        text.sections
            .iter()
            .flat_map(|section| slides(text, section)),
    );
    Sheet {
        pieces,
        ..text.named(Form::Slides, What::Slides)
    }
}

fn slides(text: &SessionText<'_>, section: &Section<'_>) -> Vec<Piece> {
    let heading = || text.heading(1, section.passages());
    let mut slides: Vec<Piece> = section
        .parts_of(PartKind::Screen)
        .map(|(_, passages)| {
            let pieces = [heading()].into_iter().chain(text.body(passages));
            slide("", pieces.collect())
        })
        .collect();
    if section.facts.kind == SectionKind::KeyMessages {
        slides.push(slide("", text.passage(1, section.passages())));
    }
    if section.facts.kind == SectionKind::Break && slides.is_empty() {
        slides.push(slide("title", vec![heading()]));
    }
    slides
}

fn slide(mark: &str, pieces: Vec<Piece>) -> Piece {
    Piece::Unit {
        mark: mark.to_owned(),
        pieces,
    }
}
