//! The sheets of a session: each is one file.

mod cards;
mod handouts;
mod people;
mod plan;
mod posters;
mod programme;
mod slides;
mod test;
mod whole;
mod workbook;
mod workshop;

use manual::Session;

use crate::compose::Source;
use crate::order::{Order, What};
use crate::sheet::{Form, Piece, Sheet};
use crate::text::{SessionText, say};

pub use programme::{ProgrammeDay, ProgrammeRow, ProgrammeSheet};
pub use whole::whole;
pub use workshop::{Both, Needed, WorkshopSheet, attendance, needs, statements};

/// The sheets that fill an order; none where the session has nothing of what is ordered.
#[must_use]
pub fn sheets(source: Source<'_>, session: &Session, order: &Order) -> Vec<Sheet> {
    if !What::of(session).contains(&order.what) {
        return Vec::new();
    }
    let text = SessionText::new(source, session, order);
    match order.what {
        What::Plan => vec![plan::sheet(&text)],
        What::Handouts => handouts::sheets(&text, order.people),
        What::Cards => cards::sheets(&text, order.people),
        What::Poster => posters::sheets(&text),
        What::Slides => vec![slides::sheet(&text)],
        What::TestA => vec![test::sheet(&text, manual::Form::A, order.people)],
        What::TestB => vec![test::sheet(&text, manual::Form::B, order.people)],
        What::Key => vec![test::key(&text)],
        What::Workbook => vec![workbook::sheet(&text, order.people)],
        What::Statement => vec![people::statement(&text, order.people)],
        What::Attendance => vec![people::attendance(&text, order.people)],
    }
}

impl SessionText<'_> {
    /// A sheet named by what it is.
    fn named(&self, form: Form, what: What) -> Sheet {
        let name = self.say(&format!("paper-kind-{}", what.as_str()));
        self.sheet(form, &name)
    }
}

/// So many copies of the same pieces, each from page one; one where nobody is counted.
fn copies(pieces: &[Piece], people: u32) -> Vec<Piece> {
    let copy = |at: u32| {
        let new_page = (at > 0).then_some(Piece::NextCopy).into_iter();
        let begin = [Piece::At { step: at }];
        new_page.chain(begin).chain(pieces.iter().cloned())
    };
    (0..people.max(1)).flat_map(copy).collect()
}

/// The programme of a workshop, for the wall and the hand.
#[must_use]
pub fn programme(source: Source<'_>, sheet: &ProgrammeSheet) -> Sheet {
    let say = |lang: &language::Lang, id: &str| say(source, lang, id, &language::Args::new());
    programme::sheet(source, sheet, &say)
}
