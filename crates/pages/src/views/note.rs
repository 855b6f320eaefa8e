//! The notes in the margin: saved, looked at in their versions, brought back, erased.

use askama::Template;
use axum::Form;
use axum::extract::Path;
use axum::extract::rejection::FormRejection;
use http::HeaderMap;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use language::args;
use serde::Deserialize;
use serde_json::json;
use workbook::{Note, NoteEdit, Sitting, VersionId};

use crate::frame::Frame;
use crate::links::PageLinks;
use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::{Answer, json, page, see, wants_json};
use crate::told::Shown;

/// The notes of one session.
pub(crate) struct Notes(Vec<Note>);

/// A note box as the template wants it.
pub(crate) struct Slip {
    pub(crate) text: String,
    pub(crate) version: Option<String>,
    pub(crate) sitting: Sitting,
    pub(crate) state: Option<Shown>,
    pub(crate) versions: Shown,
}

impl Notes {
    /// The notes that the person has written in the session of the address; nothing where no workbook is open.
    pub(crate) fn of(reader: &Reader) -> Option<Self> {
        reader.sheet().map(|sheet| Self(sheet.notes.clone()))
    }

    pub(crate) fn slip(&self, reader: &Reader, prompt: &str) -> Slip {
        let note = self.0.iter().find(|note| note.prompt == prompt);
        let versions = note.map_or(0, |note| note.versions);
        Slip {
            text: note.map(|note| note.text.clone()).unwrap_or_default(),
            version: note.map(|note| note.version.to_string()),
            sitting: Sitting::begin(),
            state: note.map(|note| {
                reader.told.with(
                    "note-saved-on",
                    &args! { "when" => when(reader, note.saved_at) },
                )
            }),
            versions: reader
                .told
                .with("note-versions", &args! { "count" => versions }),
        }
    }
}

/// A moment as the reader's language writes it, in the time zone of this machine.
pub(crate) fn when(reader: &Reader, at: Timestamp) -> String {
    reader
        .words()
        .date_time(at.to_zoned(TimeZone::system()).datetime())
}

/// What a note box sends.
#[derive(Deserialize)]
pub(crate) struct Writing {
    text: String,
    parent: Option<String>,
    /// The visit to the page: what is written in one makes one version.
    sitting: Option<String>,
}

type Prompt = Path<(String, String, String)>;

/// `POST /{lang}/sessions/{slug}/notes/{prompt}`: the answer says which version is stored.
pub(crate) async fn save(
    reader: Reader,
    Path((_, session, prompt)): Prompt,
    headers: HeaderMap,
    form: Result<Form<Writing>, FormRejection>,
) -> Answer {
    known_prompt(&reader, &session, &prompt)?;
    let Form(writing) = form.map_err(|rejection| Problem::of_rejection(&rejection))?;
    reader.desk()?;
    let edit = NoteEdit {
        session: session.clone(),
        prompt: prompt.clone(),
        // A form sends line ends as CR LF; a note keeps the one that everything else on earth uses.
        text: writing.text.replace("\r\n", "\n"),
        sitting: sitting(writing.sitting.as_deref()),
        parent: writing
            .parent
            .as_deref()
            .and_then(|id| id.parse::<VersionId>().ok()),
    };
    let saved = reader
        .write(move |workbook| workbook.save_note(&edit))
        .await?;
    if wants_json(&headers) {
        let state = reader.told.plain_with(
            "note-saved-at",
            &args! { "when" => when(&reader, saved.saved_at) },
        );
        return json(&json!({ "version": saved.version.to_string(), "state": state }));
    }
    see(&reader.href(&format!("/sessions/{session}#{prompt}")))
}

/// A box that names no sitting begins one: nothing is written over.
fn sitting(named: Option<&str>) -> Sitting {
    named
        .and_then(|id| id.parse().ok())
        .unwrap_or_else(Sitting::begin)
}

/// A note hangs on a prompt that the manual has.
fn known_prompt(reader: &Reader, session: &str, prompt: &str) -> Result<(), Problem> {
    let session = reader
        .texts
        .manual
        .session(session)
        .ok_or(Problem::NotFound)?;
    let parts = session
        .facts
        .sections
        .iter()
        .flat_map(|section| &section.parts);
    let is_prompt =
        |part: &manual::PartFacts| part.kind == manual::PartKind::Prompt && part.id == prompt;
    if parts.into_iter().any(is_prompt) {
        Ok(())
    } else {
        Err(Problem::NotFound)
    }
}

#[derive(Template)]
#[template(path = "versions.html")]
struct VersionsPage {
    f: Frame,
    session: String,
    heading: String,
    base: String,
    back: String,
    versions: Vec<VersionView>,
}

struct VersionView {
    id: String,
    when: String,
    text: String,
    is_current: bool,
}

/// `GET …/versions`: every version, newest first.
pub(crate) async fn versions(reader: Reader, Path((_, session, prompt)): Prompt) -> Answer {
    known_prompt(&reader, &session, &prompt)?;
    let workbook = &reader.desk()?.workbook;
    let versions = workbook.note_versions(&session, &prompt)?;
    let view = |version: &workbook::NoteVersion| VersionView {
        id: version.version.to_string(),
        when: when(&reader, version.saved_at),
        text: version.text.clone(),
        is_current: version.head,
    };
    let page_of = VersionsPage {
        f: Frame::new(&reader, reader.told.plain("versions-title")),
        session: title_of(&reader, &session),
        heading: heading_of(&reader, &session, &prompt),
        base: reader.href(&format!("/sessions/{session}/notes/{prompt}")),
        back: reader.href(&format!("/sessions/{session}#{prompt}")),
        versions: versions.iter().map(view).collect(),
    };
    page(&page_of)
}

/// Which version a button names.
#[derive(Deserialize)]
pub(crate) struct Wanted {
    version: String,
}

/// `POST …/restore`: an old version becomes the newest one; none is lost.
pub(crate) async fn restore(
    reader: Reader,
    Path((_, session, prompt)): Prompt,
    form: Result<Form<Wanted>, FormRejection>,
) -> Answer {
    let Form(wanted) = form.map_err(|rejection| Problem::of_rejection(&rejection))?;
    let version: VersionId = wanted.version.parse().map_err(|_| Problem::NotUnderstood)?;
    let sitting = Sitting::begin();
    let known = reader.desk()?.workbook.note_versions(&session, &prompt)?;
    if !known.iter().any(|old| old.version == version) {
        return Err(Problem::NotFound);
    }
    reader
        .write(move |workbook| workbook.restore_note(version, sitting))
        .await?;
    see(&reader.href(&format!("/sessions/{session}/notes/{prompt}/versions")))
}

#[derive(Template)]
#[template(path = "erase.html")]
struct ErasePage {
    f: Frame,
    heading: String,
    base: String,
    back: String,
}

/// `GET …/erase`: what erasing does and which copies it cannot reach, before it is done.
pub(crate) async fn before_erasing(reader: Reader, Path((_, session, prompt)): Prompt) -> Answer {
    known_prompt(&reader, &session, &prompt)?;
    reader.desk()?;
    page(&ErasePage {
        f: Frame::new(&reader, reader.told.plain("erase-title")),
        heading: heading_of(&reader, &session, &prompt),
        base: reader.href(&format!("/sessions/{session}/notes/{prompt}")),
        back: reader.href(&format!("/sessions/{session}#{prompt}")),
    })
}

/// `POST …/erase`: every version goes, for good.
pub(crate) async fn erase(reader: Reader, Path((_, session, prompt)): Prompt) -> Answer {
    known_prompt(&reader, &session, &prompt)?;
    let back = reader.href(&format!("/sessions/{session}#{prompt}"));
    reader
        .write(move |workbook| workbook.erase_note(&session, &prompt))
        .await?;
    see(&back)
}

fn title_of(reader: &Reader, session: &str) -> String {
    let session = reader.texts.manual.session(session);
    session
        .map(|session| session.title(&reader.chain()).value.to_owned())
        .unwrap_or_default()
}

/// The prompt's own words, in the first language that has them.
fn heading_of(reader: &Reader, session: &str, prompt: &str) -> String {
    let Some(session) = reader.texts.manual.session(session) else {
        return String::new();
    };
    let chain = reader.chain();
    let text = session.text(&chain);
    let links = PageLinks::new(&reader.lang);
    let part = text
        .sections
        .iter()
        .flat_map(|section| &section.parts)
        .find(|part| part.facts.id == prompt);
    part.map(|part| {
        reader
            .renderer(session, part.lang, &links)
            .heading_text(part.heading)
    })
    .unwrap_or_default()
}

impl Problem {
    /// What a form that could not be read means.
    pub(crate) fn of_rejection(rejection: &FormRejection) -> Self {
        Self::of_status(rejection.status()).unwrap_or(Self::NotUnderstood)
    }
}
