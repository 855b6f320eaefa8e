//! The moment a session is finished: what was learned, what was written, what comes next.

use askama::Template;
use axum::extract::Path;
use manual::{Anchors, PartKind, Renderer, SectionKind, Session, Text};

use crate::frame::Frame;
use crate::links::PageLinks;
use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::{Answer, page};
use crate::views::catalogue::LangAttr;
use crate::views::session::{Next, next};
use crate::views::study::deck::key_messages;
use crate::views::study::record::Record;

#[derive(Template)]
#[template(path = "finished.html")]
struct FinishedPage {
    f: Frame,
    part: String,
    session: String,
    base: String,
    objectives: Vec<Worded>,
    messages: Vec<Worded>,
    notes: Vec<Written>,
    has_quiz: bool,
    is_tested: bool,
    /// Cards of this session will come back.
    has_review: bool,
    next: Option<Next>,
}

/// Words of the manual in the language that serves them.
struct Worded {
    lang: LangAttr,
    html: String,
}

/// What the person wrote at one prompt.
struct Written {
    prompt: String,
    lang: LangAttr,
    href: String,
    text: String,
}

/// `GET …/finished`.
pub(crate) async fn show(reader: Reader, Path((_, slug)): Path<(String, String)>) -> Answer {
    let session = reader.session(&slug)?;
    let record = Record::read(&reader)?;
    let text = session.text(&reader.chain());
    let sections = &session.facts.sections;
    page(&FinishedPage {
        f: Frame::new(&reader, reader.told.plain("finished-title")),
        part: session.facts.part.clone(),
        session: session.title(&reader.chain()).value.to_owned(),
        base: reader.href_of(session),
        objectives: objectives(&reader, session, &text),
        messages: messages(&reader, session, &text),
        notes: notes(&reader, session, &text)?,
        has_quiz: sections
            .iter()
            .any(|section| section.kind == SectionKind::Quiz),
        is_tested: record.tested(session).is_some(),
        has_review: record.has_review(),
        next: next(&reader, session),
    })
}

fn objectives(reader: &Reader, session: &Session, text: &Text<'_>) -> Vec<Worded> {
    let links = PageLinks::new(reader);
    let sections = text.sections_of(SectionKind::Objectives);
    let parts = sections.flat_map(|section| &section.parts);
    parts
        .filter(|part| part.facts.kind == PartKind::Objective)
        .map(|part| Worded {
            lang: LangAttr::new(part.lang, reader),
            html: reader
                .renderer(session, part.lang, &links)
                .heading_html(part.heading),
        })
        .collect()
}

fn messages(reader: &Reader, session: &Session, text: &Text<'_>) -> Vec<Worded> {
    let links = PageLinks::new(reader);
    let worded = |message: crate::views::study::deck::KeyMessage<'_>| Worded {
        lang: LangAttr::new(message.lang, reader),
        html: Renderer {
            anchors: Anchors::None,
            ..reader.renderer(session, message.lang, &links)
        }
        .html(message.nodes),
    };
    key_messages(text).into_iter().map(worded).collect()
}

/// In the order of the text; what hangs on a prompt that an edition took away stays in the workbook and is not shown.
fn notes(reader: &Reader, session: &Session, text: &Text<'_>) -> Result<Vec<Written>, Problem> {
    let notes = reader.desk()?.workbook.notes(&session.slug)?;
    let links = PageLinks::new(reader);
    let parts = text.sections.iter().flat_map(|section| &section.parts);
    let written = |part: &manual::ServedPart<'_>| {
        let note = notes.iter().find(|note| note.prompt == part.facts.id)?;
        (!note.text.trim().is_empty()).then(|| Written {
            prompt: reader
                .renderer(session, part.lang, &links)
                .heading_text(part.heading),
            lang: LangAttr::new(part.lang, reader),
            href: format!("{}#{}", reader.href_of(session), part.facts.id),
            text: note.text.clone(),
        })
    };
    Ok(parts.filter_map(written).collect())
}
