//! A programme as one file: handed on, and taken in from another trainer. What was adapted in its sessions goes along
//! where that is asked for, and is shown before any of it is taken in.

use adaptation::{AdaptedFacts, AdaptedWords, Layer, Piece, differences, source_of};
use askama::Template;
use axum::extract::{Path, Query};
use language::{Lang, args};
use manual::Session;
use serde::Deserialize;
use workbook::{SaveError, Sitting, Workbook};
use workshop::{HandedError, hand_on, take_in as read_handed};

use super::exports::file_name;
use super::form::{Fields, Sent};
use super::kept::Workshop;
use super::mine::keep_new;
use super::names;
use super::paper::slugs;
use crate::adapted::layer_in;
use crate::frame::Frame;
use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::{Answer, attachment, page};
use crate::told::Shown;
use crate::views::adapt::{layer_of, renew};

/// The largest form that brings a file: whatever is no Latin letter takes three times its room there.
pub(crate) const LARGEST_HANDED: usize = 3 * workshop::MAX_HANDED_BYTES + 64 * 1024;

#[derive(Template)]
#[template(path = "lead_handed.html")]
struct HandedPage {
    f: Frame,
    title: String,
    /// The file itself, which the next form brings again: until then nothing of it is kept.
    file: String,
    sessions: Vec<Changed>,
    missing: Vec<String>,
}

/// A session that the other trainer changed.
struct Changed {
    slug: String,
    title: String,
    take: Shown,
    /// The reader changed it, too.
    is_own: bool,
    facts: Vec<String>,
    words: Vec<ChangedWords>,
}

/// A section whose words were changed, beside what the manual says.
struct ChangedWords {
    heading: String,
    lang: String,
    language: String,
    pieces: Vec<Piece>,
}

type Which = Path<(String, String)>;

/// What goes along.
#[derive(Deserialize)]
pub(crate) struct Along {
    adaptations: Option<String>,
}

/// The sessions of a workshop that the reader adapted.
pub(super) fn adapted_sessions(
    reader: &Reader,
    workshop: &Workshop,
) -> Result<Vec<String>, Problem> {
    let layer = layer_of(reader)?;
    let sessions = slugs(reader, workshop).into_iter().map(str::to_owned);
    let is_adapted = |slug: &String| !layer.of_sessions(std::slice::from_ref(slug)).is_empty();
    Ok(sessions.filter(is_adapted).collect())
}

/// `GET /{lang}/lead/{id}/file`; with `?adaptations=`, what was adapted in its sessions goes along.
pub(crate) async fn handed(
    reader: Reader,
    Path((_, id)): Which,
    Query(along): Query<Along>,
) -> Answer {
    let workshop = Workshop::of(&reader, &id)?;
    let edition = &reader.texts.manual.edition;
    let sessions = match along.adaptations {
        Some(_) => adapted_sessions(&reader, &workshop)?,
        None => Vec::new(),
    };
    let layer = layer_of(&reader)?.of_sessions(&sessions);
    let layer = (!layer.is_empty())
        .then(|| serde_json::to_value(&layer).expect("a layer is texts, numbers and lists"));
    let text = hand_on(&workshop.programme, layer.as_ref(), edition, &reader.lang);
    if text.len() > workshop::MAX_HANDED_BYTES {
        return Err(Problem::of_handed(HandedError::TooLarge));
    }
    let name = file_name(&reader, &workshop, "hrhw-programme");
    attachment(&name, "application/json", text.into_bytes())
}

/// `POST /{lang}/lead/file`: what stands in the file of another trainer, as the text it is. Where adaptations came with
/// it, they are shown first, and the form that follows says which of them are wanted.
pub(crate) async fn take_in(reader: Reader, sent: Sent) -> Answer {
    let fields = Fields::of(sent)?;
    reader.desk()?;
    let text = fields.text("file");
    let handed = read_handed(text.as_bytes()).map_err(Problem::of_handed)?;
    let layer = layer_in(handed.adaptations).map_err(Problem::of_handed)?;
    if !layer.is_empty() && !fields.is_set("chosen") {
        let title = names::workshop(&reader, &handed.programme);
        return page(&shown(&reader, title, text, &layer)?);
    }
    let wanted: Vec<String> = fields.all("take").map(str::to_owned).collect();
    let layer = layer.of_sessions(&wanted);
    if !layer.is_empty() {
        reader.write(move |workbook| keep(workbook, &layer)).await?;
        renew(&reader)?;
    }
    keep_new(&reader, handed.programme).await
}

/// Under the names that the reader's own adaptations have: hers become earlier versions.
fn keep(workbook: &Workbook, layer: &Layer) -> Result<(), SaveError> {
    let sitting = Sitting::begin();
    for words in &layer.words {
        let id = AdaptedWords::id(&words.session, &words.section, &words.lang);
        workbook.keep_leaf(id, words, sitting)?;
    }
    for facts in &layer.facts {
        workbook.keep_leaf(AdaptedFacts::id(&facts.session), facts, sitting)?;
    }
    Ok(())
}

fn shown(reader: &Reader, title: String, file: &str, layer: &Layer) -> Result<HandedPage, Problem> {
    let own = layer_of(reader)?;
    let texts = reader.house.texts();
    let words = layer.words.iter().map(|words| &words.session);
    let mut slugs: Vec<&String> = words
        .chain(layer.facts.iter().map(|facts| &facts.session))
        .collect();
    slugs.sort();
    slugs.dedup();
    let (mut sessions, mut missing) = (Vec::new(), Vec::new());
    for slug in slugs {
        let theirs = layer.of_sessions(std::slice::from_ref(slug));
        match texts.manual.session(slug) {
            None => missing.push(reader.told.plain_with(
                "lead-concern-no-such-session",
                &args! { "slug" => slug.as_str() },
            )),
            Some(session) => sessions.push(Changed {
                slug: slug.clone(),
                title: names::session_title(reader, slug),
                take: reader.told.with(
                    "handed-take",
                    &args! { "session" => names::session_title(reader, slug) },
                ),
                is_own: !own.of_sessions(std::slice::from_ref(slug)).is_empty(),
                facts: theirs
                    .facts
                    .iter()
                    .flat_map(|facts| told(reader, session, facts))
                    .collect(),
                words: theirs
                    .words
                    .iter()
                    .map(|words| compared(reader, words))
                    .collect(),
            }),
        }
    }
    Ok(HandedPage {
        f: Frame::new(reader, reader.told.plain("handed-title")),
        title,
        file: file.to_owned(),
        sessions,
        missing,
    })
}

/// What is changed in the facts, a line for each section.
fn told(reader: &Reader, session: &Session, facts: &AdaptedFacts) -> Vec<String> {
    let t = &reader.told;
    let heading = |id: &str| heading(reader, session, id).unwrap_or_else(|| id.to_owned());
    let minutes = facts.minutes.iter().map(|(id, minutes)| {
        let now = reader.words().minutes(*minutes);
        let args = args! { "section" => heading(id), "minutes" => now };
        t.plain_with("handed-minutes", &args)
    });
    let cut = facts.cut.iter().map(|id| {
        let args = args! { "section" => heading(id) };
        t.plain_with("handed-cut", &args)
    });
    let added = facts.added.iter().map(|added| {
        let long = reader.words().minutes(added.minutes);
        let args = args! { "section" => heading(&added.after), "minutes" => long };
        t.plain_with("handed-added", &args)
    });
    minutes.chain(cut).chain(added).collect()
}

/// What the manual calls a section.
fn heading(reader: &Reader, session: &Session, id: &str) -> Option<String> {
    let chain = reader.chain();
    let text = session.text(&chain);
    let section = text
        .sections
        .iter()
        .find(|section| section.facts.id == id)?;
    let links = crate::links::PageLinks::new(reader);
    let renderer = reader.renderer(session, section.lang, &links);
    Some(renderer.heading_text(section.heading))
}

/// Their words beside what the manual says now.
fn compared(reader: &Reader, words: &AdaptedWords) -> ChangedWords {
    let texts = reader.house.texts();
    let file = texts.manual.files().get(&words.path());
    let file = file.and_then(|bytes| std::str::from_utf8(bytes).ok());
    let now = file.and_then(|file| source_of(file, &words.section));
    let first = words.text.lines().next().unwrap_or_default();
    let first = first.trim_start_matches('#').trim();
    ChangedWords {
        heading: first
            .split_once(" {#")
            .map_or(first, |(heading, _)| heading)
            .to_owned(),
        language: texts.locales.native_name(&Lang::new(&words.lang)),
        lang: words.lang.clone(),
        pieces: differences(now.unwrap_or_default(), words.text.trim_end()),
    }
}
