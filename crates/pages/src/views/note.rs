//! The notes in the margin: shown, and saved.

use axum::Form;
use axum::extract::RawPathParams;
use axum::extract::rejection::FormRejection;
use http::HeaderMap;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use language::args;
use manual::{PartFacts, PartKind, ServedPart, Session};
use serde::Deserialize;
use serde_json::json;
use workbook::{Note, NoteEdit, Sitting, VersionId};

use crate::links::PageLinks;
use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::{Answer, json, see, wants_json};
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
    /// Whether it says something else in another copy that was joined.
    pub(crate) has_others: bool,
}

impl Notes {
    /// The notes that the person has written in the session of the address; nothing where no workbook is open.
    pub(crate) fn of(reader: &Reader) -> Option<Self> {
        reader.sheet().map(|sheet| Self(sheet.notes.clone()))
    }

    pub(crate) fn slip(&self, reader: &Reader, prompt: &str) -> Slip {
        let note = self.0.iter().find(|note| note.prompt == prompt);
        let versions = note.map_or(0, |note| note.versions);
        let has_others = note.is_some_and(|note| !note.others.is_empty());
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
            has_others,
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

/// The prompt that an address is about.
pub(crate) struct NotePlace<'a> {
    reader: &'a Reader,
    pub(crate) text: &'a Session,
    pub(crate) prompt: String,
}

impl<'a> NotePlace<'a> {
    /// A note hangs on a prompt that the manual has, in a session or a voice.
    pub(crate) fn of(reader: &'a Reader, params: &RawPathParams) -> Result<Self, Problem> {
        let text = reader.text_in_the_address().ok_or(Problem::NotFound)?;
        let prompt = params
            .iter()
            .find(|(name, _)| *name == "prompt")
            .ok_or(Problem::NotFound)?
            .1;
        let parts = text
            .facts
            .sections
            .iter()
            .flat_map(|section| &section.parts);
        let is_prompt = |part: &PartFacts| part.kind == PartKind::Prompt && part.id == prompt;
        if !parts.into_iter().any(is_prompt) {
            return Err(Problem::NotFound);
        }
        Ok(Self {
            reader,
            text,
            prompt: prompt.to_owned(),
        })
    }

    /// The address of the note's own pages.
    pub(crate) fn base(&self) -> String {
        format!("{}/notes/{}", self.reader.href_of(self.text), self.prompt)
    }

    /// The address of the prompt in its text.
    pub(crate) fn back(&self) -> String {
        format!("{}#{}", self.reader.href_of(self.text), self.prompt)
    }

    /// The title of the text.
    pub(crate) fn title(&self) -> String {
        self.text.title(&self.reader.chain()).value.to_owned()
    }

    /// The prompt's own words, in the first language that has them.
    pub(crate) fn heading(&self) -> String {
        let chain = self.reader.chain();
        let served = self.text.text(&chain);
        let links = PageLinks::new(self.reader);
        let mut parts = served.sections.iter().flat_map(|section| &section.parts);
        let worded = |part: &ServedPart<'_>| {
            self.reader
                .renderer(self.text, part.lang, &links)
                .heading_text(part.heading)
        };
        parts
            .find(|part| part.facts.id == self.prompt)
            .map(worded)
            .unwrap_or_default()
    }
}

/// `POST …/notes/{prompt}`: the answer says which version is stored.
pub(crate) async fn save(
    reader: Reader,
    params: RawPathParams,
    headers: HeaderMap,
    form: Result<Form<Writing>, FormRejection>,
) -> Answer {
    let place = NotePlace::of(&reader, &params)?;
    let Form(writing) = form.map_err(|rejection| Problem::of_rejection(&rejection))?;
    let edit = NoteEdit {
        session: place.text.slug.clone(),
        prompt: place.prompt.clone(),
        // A form sends line ends as CR LF; a note keeps the one that everything else on earth uses.
        text: writing.text.replace("\r\n", "\n"),
        sitting: sitting(writing.sitting.as_deref()),
        parent: writing
            .parent
            .as_deref()
            .and_then(|id| id.parse::<VersionId>().ok()),
    };
    let back = place.back();
    let saved = reader
        .write(move |workbook| workbook.save_note(&edit))
        .await?;
    if !wants_json(&headers) {
        return see(&back);
    }
    let when = when(&reader, saved.saved_at);
    let state = reader
        .told
        .plain_with("note-saved-at", &args! { "when" => when });
    json(&json!({ "version": saved.version.to_string(), "state": state }))
}

/// A box that names no sitting begins one: nothing is written over.
pub(crate) fn sitting(named: Option<&str>) -> Sitting {
    named
        .and_then(|id| id.parse().ok())
        .unwrap_or_else(Sitting::begin)
}
