//! The whole manual in one file.

use language::{Args, Lang};
use manual::{PartKind, Session};

use super::{Form, plan};
use crate::compose::Source;
use crate::hue;
use crate::order::{Order, What};
use crate::sheet::{Piece, Sheet};
use crate::text::{Section, SessionText, foot, say};

/// Every session of the manual, part by part, with a table of contents.
#[must_use]
pub fn whole(source: Source<'_>, lang: &Lang) -> Sheet {
    let say = |id: &str| say(source, lang, id, &Args::new());
    let hue = hue::of_part("planning");
    let mut pieces = vec![
        Piece::heading(1, say("app-name")),
        Piece::paragraph(say("foot-independent")),
        Piece::Contents {
            title: say("paper-contents"),
        },
    ];
    let mut step = 0;
    for part in &source.manual.parts {
        let sessions = part.sessions.iter();
        let sessions = sessions.filter_map(|slug| source.manual.session(slug));
        let written: Vec<&Session> = sessions.filter(|session| !session.is_coming()).collect();
        if written.is_empty() {
            continue;
        }
        pieces.push(Piece::NewPage);
        pieces.push(Piece::heading(1, say(&format!("part-{}", part.id))));
        for (at, session) in written.into_iter().enumerate() {
            pieces.extend((at > 0).then_some(Piece::NewPage));
            pieces.push(Piece::At { step });
            pieces.extend(self::session(source, session, lang));
            step += 1;
        }
    }
    Sheet {
        title: say("app-name"),
        form: Form::Pages,
        lang: lang.clone(),
        head: say("app-name"),
        foot: foot(source, lang),
        hue: hue.strong,
        wash: hue.wash,
        pieces,
    }
}

/// A session one level lower: all of its sections, as on its page.
fn session(source: Source<'_>, session: &Session, lang: &Lang) -> Vec<Piece> {
    let order = Order {
        what: What::Plan,
        lang: lang.clone(),
        beside: None,
        people: 0,
    };
    let text = SessionText::new(source, session, &order);
    let mut pieces = text.opening();
    if let Some(Piece::Heading { level, .. }) = pieces.first_mut() {
        *level = 2;
    }
    pieces.push(plan::facts(&text));
    pieces.push(plan::steps(&text));
    pieces.extend(text.sections.iter().flat_map(|section| {
        let mut pieces = plan::section(&text, section, 3);
        pieces.extend(questions(&text, section));
        pieces
    }));
    pieces
}

fn questions(text: &SessionText<'_>, section: &Section<'_>) -> Vec<Piece> {
    let questions = section.parts_of(PartKind::Question);
    let mut rows = Vec::new();
    let mut pieces = Vec::new();
    for (number, (part, passages)) in (1..).zip(questions) {
        pieces.push(text.question(number, passages));
        rows.push(super::test::row(text, number, part, passages));
    }
    if !rows.is_empty() {
        pieces.push(Piece::heading(4, text.say("paper-answers")));
        pieces.push(super::test::answers(text, rows));
    }
    pieces
}
