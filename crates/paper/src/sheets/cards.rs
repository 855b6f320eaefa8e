//! Cards to cut out: all cards of a handout, as often as the room needs them.

use language::Args;
use manual::{Grouping, Layout, PartKind};

use super::Form;
use super::handouts::{laid_out, title};
use crate::sheet::{Piece, Sheet};
use crate::text::{Section, SessionText};

/// One file for each set of cards.
pub(super) fn sheets(text: &SessionText<'_>, people: u32) -> Vec<Sheet> {
    let sets = sets(text, people);
    let sheet = |section: &Section<'_>| {
        let name = title(text, section);
        let set = |at: u32| {
            let begin = [Piece::At { step: at }];
            let new_page = (at > 0).then_some(Piece::NextCopy).into_iter();
            new_page
                .chain(begin)
                .chain(cards(text, section, &mark(text, &name, at, sets)))
        };
        Sheet {
            pieces: (0..sets).flat_map(set).collect(),
            ..text.sheet(Form::Cards, &name)
        }
    };
    laid_out(text, &[Layout::Cards]).map(sheet).collect()
}

fn cards(text: &SessionText<'_>, section: &Section<'_>, mark: &str) -> Vec<Piece> {
    let card = |pieces| Piece::Unit {
        mark: mark.to_owned(),
        pieces,
    };
    let cards = section.parts_of(PartKind::Card);
    let cards: Vec<Piece> = cards
        .map(|(_, passages)| card(text.passage(1, passages)))
        .collect();
    cards
}

/// What lost cards are sorted by: the session, and the number of the set where there are several.
fn mark(text: &SessionText<'_>, name: &str, at: u32, sets: u32) -> String {
    if sets < 2 {
        return name.to_owned();
    }
    let args = Args::new().with("set", at + 1);
    format!("{name} · {}", text.say_with("paper-set", &args))
}

/// How many sets a room needs: one for each of the smallest groups the session works in.
fn sets(text: &SessionText<'_>, people: u32) -> u32 {
    let sections = &text.session.facts.sections;
    let sizes = sections
        .iter()
        .filter_map(|section| match section.grouping? {
            Grouping::Threes => Some(3),
            Grouping::Groups => Some(5),
            // In pairs and alone people mostly speak or write: cards go to groups.
            Grouping::Pairs | Grouping::Alone | Grouping::Plenary => None,
        });
    match sizes.min() {
        Some(size) => people.div_ceil(size).max(1),
        None => 1,
    }
}
