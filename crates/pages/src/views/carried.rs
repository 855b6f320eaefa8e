//! Pages that only a copy has: its door, its search, the index behind it.

use std::sync::Arc;

use askama::Template;
use axum::Extension;
use axum::extract::Path;
use axum::response::IntoResponse as _;
use http::header::CONTENT_TYPE;
use language::{Lang, args};
use manual::{PartKind, SectionKind, Session};
use search::{Kind, Passage};
use serde_json::{Value, json};

use crate::export::{Carried, Readers};
use crate::frame::Frame;
use crate::house::House;
use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::{Answer, page};
use crate::texts::Texts;
use crate::views::find::MOST;
use crate::views::section::View;

#[derive(Template)]
#[template(path = "carried/door.html")]
struct DoorPage {
    lang: Lang,
    dir: &'static str,
    title: String,
    languages: Vec<DoorLanguage>,
}

/// One language at the door: in its own words.
struct DoorLanguage {
    lang: Lang,
    dir: &'static str,
    name: String,
    title: String,
}

/// The first page of a copy: which language.
pub(crate) fn door(house: &House, copy: &Carried) -> Answer {
    let locales = &house.texts().locales;
    let named = |lang: &Lang| DoorLanguage {
        lang: lang.clone(),
        dir: lang.dir().as_str(),
        name: locales.native_name(lang),
        title: locales.words(lang).message("app-name", &args! {}).text,
    };
    let languages: Vec<DoorLanguage> = copy.languages.iter().map(named).collect();
    let first = languages.first().ok_or(Problem::NotFound)?;
    page(&DoorPage {
        lang: first.lang.clone(),
        dir: first.dir,
        title: first.title.clone(),
        languages,
    })
}

#[derive(Template)]
#[template(path = "carried/find.html")]
struct FindPage {
    f: Frame,
    /// What each kind of passage is called, and how many were found, for each number: a copy has no words of its own.
    kinds: String,
    counts: String,
}

/// The kinds in the order of their numbers in the index.
const KINDS: [Kind; 11] = [
    Kind::Title,
    Kind::Summary,
    Kind::Heading,
    Kind::KeyMessage,
    Kind::Term,
    Kind::Definition,
    Kind::Instrument,
    Kind::Handout,
    Kind::Question,
    Kind::Voice,
    Kind::Body,
];

/// The search of a copy.
pub(crate) fn find(reader: &Reader) -> Answer {
    let kinds = KINDS.map(|kind| reader.told.plain(&format!("found-{}", kind.as_str())));
    let worded = |count| {
        let count = args! { "count" => count };
        reader.told.plain_with("find-count", &count)
    };
    let counts: Vec<String> = (0..=MOST).map(worded).collect();
    page(&FindPage {
        f: Frame::new(reader, reader.told.plain("find-title")),
        kinds: Value::from(kinds.to_vec()).to_string(),
        counts: Value::from(counts).to_string(),
    })
}

/// `/index/{lang}.js`: the index of one language, as a classic script.
pub(crate) async fn index(
    Extension(texts): Extension<Arc<Texts>>,
    Path(file): Path<String>,
    Extension(copy): Extension<Arc<Carried>>,
) -> Answer {
    let lang = Lang::new(file.strip_suffix(".js").ok_or(Problem::NotFound)?);
    let keeps = |passage: &Passage| shows(&texts, &copy, passage);
    let index = texts
        .search
        .portable(&texts.manual, &texts.locales, &lang, &keeps)
        .ok_or(Problem::NotFound)?;
    let postings: Vec<Vec<u32>> = index
        .postings
        .iter()
        .map(|list| list.iter().flat_map(|(at, times)| [*at, *times]).collect())
        .collect();
    let index = json!({
        "passages": index.passages.iter().map(passage).collect::<Vec<Value>>(),
        "forms": index.forms,
        "postings": postings,
        "mean": index.mean_words,
    });
    let mut answer = format!("window.hrhwIndex = {index};\n").into_response();
    let kind = http::HeaderValue::from_static("text/javascript; charset=utf-8");
    answer.headers_mut().insert(CONTENT_TYPE, kind);
    Ok(answer)
}

/// A passage in the order in which the script takes it apart.
fn passage(passage: &Passage) -> Value {
    let kind = KINDS.iter().position(|kind| *kind == passage.kind);
    json!([
        file(passage),
        passage.block,
        kind,
        passage.title,
        passage.text,
        passage.words,
        passage.weight
    ])
}

/// The file of its page, as the search page of the same language names it.
fn file(passage: &Passage) -> String {
    match passage.kind {
        Kind::Term | Kind::Definition => format!("glossary/{}.html", passage.section),
        Kind::Instrument => format!("instruments/{}.html", passage.section),
        _ if passage.session.contains('/') => format!("{}.html", passage.session),
        _ => format!("sessions/{}.html", passage.session),
    }
}

/// Whether a passage stands on the pages of this copy.
fn shows(texts: &Texts, copy: &Carried, passage: &Passage) -> bool {
    let view = match copy.readers {
        Readers::Learners => View::Learner,
        Readers::Trainers => View::Trainer,
    };
    let Some(session) = texts.manual.session(&passage.session) else {
        // How the app is used is of no use without it.
        return passage.kind != Kind::Help;
    };
    !session.is_coming() && (passage.section.is_empty() || shows_block(session, view, passage))
}

fn shows_block(session: &Session, view: View, passage: &Passage) -> bool {
    let section = session
        .facts
        .sections
        .iter()
        .find(|section| section.id == passage.section);
    let Some(section) = section else {
        return false;
    };
    // A block is named after the nearest heading.
    let heading = passage.block.split('.').next().unwrap_or_default();
    let part = section.parts.iter().find(|part| part.id == heading);
    let is_answer = section.kind == SectionKind::Quiz || is_question(part.map(|part| part.kind));
    let is_heading = passage.block == heading;
    view.shows(section.kind)
        && part.is_none_or(|part| view.shows_part(part.kind))
        && (is_heading || !is_answer)
}

/// What is said of an answer is not told before it is given.
fn is_question(kind: Option<PartKind>) -> bool {
    kind == Some(PartKind::Question)
}
