//! Carrying the manual elsewhere: what, in which languages, for whom; how far it is; the file.

use std::sync::Arc;

use askama::Template;
use axum::Form as Body;
use axum::extract::Query;
use axum::extract::rejection::FormRejection;
use language::{Lang, args};
use serde::Deserialize;

use crate::export::{Carried, Form, Job, Readers, State, is_mail, statements};
use crate::frame::Frame;
use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::{Answer, attachment, page, see};
use crate::told::Shown;

#[derive(Template)]
#[template(path = "export.html")]
struct ExportPage {
    f: Frame,
    job: Option<JobView>,
    kinds: Vec<Kind>,
    languages: Vec<Language>,
    sessions: Vec<Choice>,
    /// The sessions that the reader adapted.
    adapted: Vec<Choice>,
    /// Whether there is progress to hand in.
    has_workbook: bool,
    /// What was typed and is no address of mail.
    refused: Option<String>,
}

/// The copy in the making.
struct JobView {
    name: String,
    stand: Stand,
    done: usize,
    of: usize,
    words: Shown,
}

#[derive(PartialEq, Eq)]
enum Stand {
    Running,
    Ready,
    Over,
}

/// What a copy can be.
struct Kind {
    value: &'static str,
    label: Shown,
    hint: String,
    is_first: bool,
}

struct Language {
    lang: Lang,
    name: String,
    is_chosen: bool,
}

struct Choice {
    slug: String,
    title: String,
}

/// `GET /{lang}/export`.
pub(crate) async fn show(reader: Reader) -> Answer {
    shown(&reader, None)
}

fn shown(reader: &Reader, refused: Option<String>) -> Answer {
    let locales = &reader.texts.locales;
    let language = |lang: &Lang| Language {
        lang: lang.clone(),
        name: locales.native_name(lang),
        is_chosen: *lang == reader.lang,
    };
    let chain = reader.chain();
    let sessions = reader.texts.manual.sessions();
    let choice = |session: &manual::Session| Choice {
        slug: session.slug.clone(),
        title: session.title(&chain).value.to_owned(),
    };
    page(&ExportPage {
        f: Frame::new(reader, reader.told.plain("export-title")),
        job: reader.house.exports.last().map(|job| view(reader, &job)),
        kinds: kinds(reader),
        languages: locales.languages().iter().map(language).collect(),
        sessions: sessions
            .filter(|session| !session.is_coming())
            .map(choice)
            .collect(),
        adapted: adapted(reader),
        has_workbook: reader.viewer.desk().is_some(),
        refused,
    })
}

fn adapted(reader: &Reader) -> Vec<Choice> {
    let Some(layer) = reader.layer() else {
        return Vec::new();
    };
    let chain = reader.chain();
    let sessions = reader.texts.manual.sessions();
    let choice = |session: &manual::Session| Choice {
        slug: session.slug.clone(),
        title: session.title(&chain).value.to_owned(),
    };
    let is_adapted = |session: &&manual::Session| {
        let own = layer.of_sessions(std::slice::from_ref(&session.slug));
        !own.is_empty()
    };
    sessions.filter(is_adapted).map(choice).collect()
}

fn kinds(reader: &Reader) -> Vec<Kind> {
    let kind = |value: &'static str| {
        let id = format!("export-kind-{value}");
        Kind {
            value,
            label: reader.told.say(&id),
            hint: reader.told.attribute(&id, "for"),
            is_first: value == "site",
        }
    };
    ["site", "epub", "scorm"].map(kind).into_iter().collect()
}

fn view(reader: &Reader, job: &Job) -> JobView {
    let (done, of) = job.watch.far();
    // Before the first page is asked for none is known, but there is one.
    let of = of.max(1);
    let far = args! { "done" => done, "of" => of };
    let (stand, words) = match job.state() {
        State::Running => (Stand::Running, reader.told.with("export-running", &far)),
        State::Ready(bytes) => {
            let size = args! { "size" => bytes.len().div_ceil(100_000) as f64 / 10.0 };
            (Stand::Ready, reader.told.with("export-ready", &size))
        }
        State::Stopped => (Stand::Over, reader.told.say("export-was-stopped")),
        State::Failed => (Stand::Over, reader.told.say("export-failed")),
    };
    JobView {
        name: job.name.clone(),
        stand,
        done,
        of,
        words,
    }
}

/// `POST /{lang}/export`: begins a copy.
pub(crate) async fn begin(
    reader: Reader,
    form: Result<Body<Vec<(String, String)>>, FormRejection>,
) -> Answer {
    let Body(fields) = form.map_err(|rejection| Problem::of_rejection(&rejection))?;
    let carried = asked(&reader, &fields).ok_or(Problem::NotUnderstood)?;
    Job::begin(&reader.house, carried);
    see(&reader.href("/export"))
}

/// What the form asks for; `None` where it cannot be.
fn asked(reader: &Reader, fields: &[(String, String)]) -> Option<Carried> {
    let field = |wanted: &str| {
        let mut found = fields.iter().filter(|(name, _)| name == wanted);
        found.next().map_or("", |(_, value)| value.as_str())
    };
    let form = match field("kind") {
        "site" => Form::Site,
        "epub" => Form::Book,
        "scorm" => Form::Lesson,
        _ => return None,
    };
    let readers = match field("readers") {
        "trainers" => Readers::Trainers,
        _ => Readers::Learners,
    };
    let is_asked = |lang: &&Lang| {
        let mut named = fields.iter().filter(|(name, _)| name == "lang");
        named.any(|(_, value)| value.as_str() == lang.as_str())
    };
    let known = reader.texts.locales.languages();
    let mut languages: Vec<Lang> = known.iter().filter(is_asked).cloned().collect();
    // A book and a package have one language: the reader's, where she ticked several.
    if form != Form::Site && languages.contains(&reader.lang) {
        languages = vec![reader.lang.clone()];
    }
    if languages.is_empty() {
        languages.push(reader.lang.clone());
    }
    let slug = Some(field("session")).filter(|slug| form == Form::Lesson && !slug.is_empty());
    let session = match slug {
        Some(slug) => Some(reader.texts.manual.session(slug)?.slug.clone()),
        None => None,
    };
    let wanted = fields.iter().filter(|(name, _)| name == "adapted");
    let wanted: Vec<String> = wanted.map(|(_, slug)| slug.clone()).collect();
    let layer = reader.layer().unwrap_or_default();
    Some(Carried {
        adaptations: Arc::new(layer.of_sessions(&wanted)),
        form,
        languages,
        readers,
        session,
    })
}

/// `POST /{lang}/export/stop`.
pub(crate) async fn stop(reader: Reader) -> Answer {
    if let Some(job) = reader.house.exports.last() {
        job.watch.stop();
    }
    see(&reader.href("/export"))
}

/// `GET /{lang}/export/file`: the copy, once it is made.
pub(crate) async fn file(reader: Reader) -> Answer {
    let job = reader.house.exports.last().ok_or(Problem::NotFound)?;
    let State::Ready(bytes) = job.state() else {
        return Err(Problem::NotFound);
    };
    let kind = if job.name.ends_with(".epub") {
        "application/epub+zip"
    } else {
        "application/zip"
    };
    attachment(&job.name, kind, Arc::unwrap_or_clone(bytes))
}

/// Under which address the store knows her.
#[derive(Deserialize)]
pub(crate) struct KnownAs {
    #[serde(default)]
    mail: String,
}

/// `GET /{lang}/export/xapi`: her own progress, because she asked for it.
pub(crate) async fn progress(reader: Reader, Query(known): Query<KnownAs>) -> Answer {
    let desk = reader.desk()?;
    let mail = known.mail.trim();
    if !is_mail(mail) {
        return shown(&reader, Some(mail.to_owned()));
    }
    let all = statements(&desk.workbook, &reader.texts, &reader.lang, mail)?;
    let bytes = serde_json::to_vec_pretty(&all).map_err(|_| Problem::Broken)?;
    attachment("progress-xapi.json", "application/json", bytes)
}
