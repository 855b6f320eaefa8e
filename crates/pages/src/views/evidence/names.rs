//! How questions and objectives are called on these pages.

use std::collections::BTreeSet;

use assessment::{Form, Item, show_letters};
use manual::{Question, ServedPart, Session};

use crate::links::PageLinks;
use crate::reader::Reader;
use crate::views::catalogue::LangAttr;

/// A question of the test in words.
pub(crate) struct Asked {
    pub(crate) lang: LangAttr,
    pub(crate) question: Question,
}

/// The question of one form; `None` if no language has its words.
pub(crate) fn asked(reader: &Reader, item: &Item<'_>, form: Form) -> Option<Asked> {
    let id = &item.question(form).id;
    with_part(reader, item.session, id, |part| {
        let links = PageLinks::new(reader);
        Asked {
            lang: LangAttr::new(part.lang, reader),
            question: reader
                .renderer(item.session, part.lang, &links)
                .question(part),
        }
    })
}

/// A part's heading as plain words; its id if no language has it.
pub(crate) fn heading(reader: &Reader, session: &Session, id: &str) -> String {
    let plain = |part: &ServedPart<'_>| {
        let links = PageLinks::new(reader);
        reader
            .renderer(session, part.lang, &links)
            .heading_text(part.heading)
    };
    with_part(reader, session, id, plain).unwrap_or_else(|| id.to_owned())
}

/// Both questions of a pair as plain words.
pub(crate) fn both(reader: &Reader, item: &Item<'_>) -> [String; 2] {
    [Form::A, Form::B].map(|form| heading(reader, item.session, &item.question(form).id))
}

/// The letters that stand before the options of a question on paper, in the reader's language.
pub(crate) fn letters(reader: &Reader) -> String {
    reader.told.plain("paper-letters")
}

/// What was chosen, in those letters.
pub(crate) fn in_letters(chosen: &BTreeSet<u32>, letters: &str) -> String {
    show_letters(chosen, &letters.split_whitespace().collect::<Vec<_>>())
}

/// A session's title.
pub(crate) fn title(reader: &Reader, session: &Session) -> String {
    session.title(&reader.chain()).value.to_owned()
}

/// Reads the part of this id; `None` if no language has it.
pub(crate) fn with_part<T>(
    reader: &Reader,
    session: &Session,
    id: &str,
    read: impl FnOnce(&ServedPart<'_>) -> T,
) -> Option<T> {
    let chain = reader.chain();
    let text = session.text(&chain);
    let mut parts = text.sections.iter().flat_map(|section| &section.parts);
    parts.find(|part| part.facts.id == id).map(read)
}
