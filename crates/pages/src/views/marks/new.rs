//! Making a mark: by a script that knows which words are selected, or by a form.

use askama::Template;
use axum::Form;
use axum::extract::Query;
use axum::extract::rejection::FormRejection;
use http::{HeaderMap, StatusCode};
use marks::{Asked, Kind, Mark, Passage, quote};
use serde::Deserialize;
use serde_json::json;
use workbook::{LeafId, Sitting};

use super::place::Telling;
use super::{KindChoice, kinds, short, text_of};
use crate::frame::Frame;
use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::{Answer, json, page, page_with, see, wants_json};
use crate::told::Shown;
use crate::views::catalogue::LangAttr;

/// The most bytes of a note to a mark.
const LONGEST_NOTE: usize = 16 * 1024;
/// How much of a passage the list of passages shows, in characters.
const SHOWN: usize = 220;

#[derive(Template)]
#[template(path = "mark_new.html")]
struct NewPage {
    f: Frame,
    text: String,
    title: String,
    section: String,
    passages: Vec<PassageChoice>,
    kinds: Vec<KindChoice>,
    words: String,
    note: String,
    wrong: Option<Shown>,
    back: String,
}

struct PassageChoice {
    block: String,
    lang: LangAttr,
    words: String,
    is_chosen: bool,
}

/// Which part of which text.
#[derive(Deserialize)]
pub(crate) struct Where {
    text: String,
    section: String,
}

/// `GET /{lang}/marks/new`: the passages of a section, to choose one.
pub(crate) async fn show(reader: Reader, Query(place): Query<Where>) -> Answer {
    reader.desk()?;
    let making = Making {
        text: place.text,
        section: place.section,
        ..Making::default()
    };
    page(&form(&reader, &making, None)?)
}

/// What is to be marked.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(crate) struct Making {
    text: String,
    section: String,
    block: String,
    kind: String,
    /// Words of the block; none for the block as a whole.
    words: String,
    /// What stands before them in the block.
    before: String,
    note: String,
}

fn form(reader: &Reader, making: &Making, wrong: Option<Shown>) -> Result<NewPage, Problem> {
    let session = text_of(reader, &making.text).ok_or(Problem::NotFound)?;
    let chain = reader.chain();
    let text = session.text(&chain);
    let section = text.section(&making.section).ok_or(Problem::NotFound)?;
    let headings: Vec<&str> = std::iter::once(section.facts.id.as_str())
        .chain(section.parts.iter().map(|part| part.facts.id.as_str()))
        .collect();
    let telling = Telling::new(reader, session);
    let passages = telling.passages(&text);
    let own = passages
        .iter()
        .filter(|passage| headings.contains(&&*passage.block.id.heading));
    let choice = |passage: &Passage<'_>| PassageChoice {
        block: passage.block.id.to_string(),
        lang: LangAttr::new(passage.block.lang, reader),
        words: short(&passage.words, SHOWN),
        is_chosen: passage.block.id.to_string() == making.block,
    };
    Ok(NewPage {
        f: Frame::new(reader, reader.told.plain("mark-new-title")),
        title: session.title(&chain).value.to_owned(),
        passages: own.map(choice).collect(),
        kinds: kinds(
            reader,
            Some(Kind::of(&making.kind).unwrap_or(Kind::Important)),
        ),
        back: format!("{}#{}", reader.href_of(session), making.section),
        text: making.text.clone(),
        section: making.section.clone(),
        words: making.words.clone(),
        note: making.note.clone(),
        wrong,
    })
}

/// `POST /{lang}/marks`.
pub(crate) async fn make(
    reader: Reader,
    headers: HeaderMap,
    form: Result<Form<Making>, FormRejection>,
) -> Answer {
    reader.desk()?;
    let Form(making) = form.map_err(|rejection| Problem::of_rejection(&rejection))?;
    let mark = match mark(&reader, &making)? {
        Ok(mark) => mark,
        Err(_) if wants_json(&headers) => return Err(Problem::NotUnderstood),
        Err(wrong) => {
            let again = self::form(&reader, &making, Some(reader.told.say(wrong)))?;
            return page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
        }
    };
    let place = text_of(&reader, &mark.session).map(|session| reader.href_of(session));
    let back = format!("{}#{}", place.ok_or(Problem::NotFound)?, mark.block);
    let id = name(&mark);
    reader
        .write(move |workbook| workbook.keep_leaf(id, &mark, Sitting::begin()))
        .await?;
    if wants_json(&headers) {
        return json(&json!({ "href": reader.href(&format!("/marks/{id}")) }));
    }
    see(&back)
}

/// The same words marked again are the same mark, of another kind perhaps.
fn name(mark: &Mark) -> LeafId {
    let quote = mark.quote.as_ref();
    let (before, exact) = quote.map_or(("", ""), |quote| (&quote.before, &quote.exact));
    let Mark {
        session,
        lang,
        block,
        hash,
        ..
    } = mark;
    LeafId::named(
        "mark",
        &format!("{session}\n{lang}\n{block}\n{hash:x}\n{before}\n{exact}"),
    )
}

/// The mark, or the message that says what is missing.
fn mark(reader: &Reader, making: &Making) -> Result<Result<Mark, &'static str>, Problem> {
    let session = text_of(reader, &making.text).ok_or(Problem::NotFound)?;
    let kind = Kind::of(&making.kind).ok_or(Problem::NotUnderstood)?;
    let passages = Telling::new(reader, session).here();
    let passage = passages
        .iter()
        .find(|passage| passage.block.id.to_string() == making.block);
    let Some(passage) = passage else {
        return Ok(Err("mark-no-passage"));
    };
    let asked = Asked {
        words: &making.words,
        before: &making.before,
    };
    let quote = match making.words.trim() {
        "" => None,
        _ => Some(quote(&passage.words, asked)),
    };
    let Some(quote) = quote.map_or(Some(None), |quote| quote.map(Some)) else {
        return Ok(Err("mark-no-such-words"));
    };
    let mut mark = Mark::new(&session.slug, passage, kind, quote);
    mark.note = note(&making.note)?;
    Ok(Ok(mark))
}

/// A note as it is kept.
pub(super) fn note(text: &str) -> Result<String, Problem> {
    if text.len() > LONGEST_NOTE {
        return Err(Problem::TooLarge);
    }
    Ok(text.replace("\r\n", "\n").trim_end().to_owned())
}
