//! What can be printed of a session, an order on its way, and its files.

use std::sync::Arc;
use std::time::Duration;

use adaptation::Layer;
use askama::Template;
use axum::Form;
use axum::extract::rejection::FormRejection;
use axum::extract::{Path, Query};
use axum::response::IntoResponse;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use language::{Args, Lang, args};
use manual::Session;
use paper::{MOST_PEOPLE, Order, Sheet, Source, What, sheets, whole};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;
use serde_json::json;

use crate::frame::Frame;
use crate::printing::{Job, Made, State};
use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::{Answer, json, page, see};
use crate::shell::ShellError;
use crate::told::Shown;

/// Most sheets are made within this: then their files are on the first page one sees.
const AT_ONCE: Duration = Duration::from_millis(1200);

/// How long a page waits for the next number before it asks again.
const POLL: Duration = Duration::from_millis(400);

#[derive(Template)]
#[template(path = "paper.html")]
struct PaperPage {
    f: Frame,
    part: String,
    session: String,
    back: String,
    kinds: Vec<Kind>,
    others: Vec<Other>,
    most: u32,
    people: Option<u32>,
}

/// Something that can be printed.
struct Kind {
    word: &'static str,
    name: Shown,
    what_for: String,
    counts_people: bool,
}

/// A language that can stand beside the reader's.
struct Other {
    tag: String,
    name: String,
}

#[derive(Template)]
#[template(path = "paper_whole.html")]
struct WholePage {
    f: Frame,
}

#[derive(Template)]
#[template(path = "printing.html")]
struct PrintingPage {
    f: Frame,
    title: String,
    base: String,
    from: String,
    percent: u32,
    files: Vec<FileView>,
    is_running: bool,
    trouble: Option<Shown>,
}

/// A file that can be opened or kept.
struct FileView {
    name: String,
    href: String,
    pages: Shown,
}

/// What the form of a session's paper says.
#[derive(Deserialize)]
pub(crate) struct Ordered {
    what: String,
    #[serde(default)]
    beside: String,
    #[serde(default)]
    people: String,
}

/// For how many, where a workshop's page leads here.
#[derive(Deserialize)]
pub(crate) struct Expected {
    people: Option<u32>,
}

/// `GET /{lang}/sessions/{slug}/paper`.
pub(crate) async fn show(
    reader: Reader,
    Path((_, slug)): Path<(String, String)>,
    Query(expected): Query<Expected>,
) -> Answer {
    let session = reader.session(&slug)?;
    let locales = &reader.texts.locales;
    let kind = |what: What| Kind {
        word: what.as_str(),
        name: reader.told.say(&message(what)),
        what_for: reader.told.attribute(&message(what), "for"),
        counts_people: what.counts_people(),
    };
    let other = |lang: &Lang| Other {
        tag: lang.to_string(),
        name: locales.native_name(lang),
    };
    let others = locales.languages().iter();
    page(&PaperPage {
        f: Frame::new(&reader, reader.told.plain("print-title")),
        part: session.facts.part.clone(),
        session: session.title(&reader.chain()).value.to_owned(),
        back: reader.href_of(session),
        kinds: What::of(session).into_iter().map(kind).collect(),
        others: others
            .filter(|lang| **lang != reader.lang)
            .map(other)
            .collect(),
        most: MOST_PEOPLE,
        people: expected.people.filter(|people| *people <= MOST_PEOPLE),
    })
}

fn message(what: What) -> String {
    format!("paper-kind-{}", what.as_str())
}

/// `POST /{lang}/sessions/{slug}/paper`.
pub(crate) async fn order(
    reader: Reader,
    Path((_, slug)): Path<(String, String)>,
    form: Result<Form<Ordered>, FormRejection>,
) -> Answer {
    let Form(form) = form.map_err(|rejection| Problem::of_rejection(&rejection))?;
    let session = reader.session(&slug)?;
    let order = understood(&reader, session, &form)?;
    let name = reader.told.plain(&message(order.what));
    let title = format!("{} · {name}", session.title(&reader.chain()).value);
    let tags = [Some(&order.lang), order.beside.as_ref()];
    let tags = tags.into_iter().flatten().map(Lang::to_string).collect();
    let texts = Arc::clone(&reader.texts);
    let adapted = adapted(&reader, &|layer| {
        layer.of_sessions(std::slice::from_ref(&slug)).is_empty()
    });
    let make = move || {
        let source = Source {
            manual: &texts.manual,
            locales: &texts.locales,
        };
        let session = texts.manual.session(&slug);
        let sheets = session.map_or_else(Vec::new, |session| sheets(source, session, &order));
        as_adapted(sheets, adapted.as_deref())
    };
    let job = reader
        .house
        .printing
        .begin(title, reader.place.clone(), tags, make);
    follow(&reader, &job).await
}

/// What a sheet says of changes by the trainer; nothing where nothing was changed.
fn adapted(reader: &Reader, is_as_written: &dyn Fn(&Layer) -> bool) -> Option<String> {
    let layer = reader.viewer.desk()?.adapted.layer();
    let words = reader.texts.locales.words(&reader.lang);
    (!is_as_written(&layer)).then(|| words.message("paper-adapted", &Args::new()).text)
}

/// Whoever holds a sheet that a trainer changed sees at its foot that it is not the manual's own.
fn as_adapted(mut sheets: Vec<Sheet>, adapted: Option<&str>) -> Vec<Sheet> {
    if let Some(adapted) = adapted {
        for sheet in &mut sheets {
            sheet.foot = format!("{} · {adapted}", sheet.foot);
        }
    }
    sheets
}

/// What is not offered is not understood.
fn understood(reader: &Reader, session: &Session, form: &Ordered) -> Result<Order, Problem> {
    let what = What::named(&form.what).ok_or(Problem::NotUnderstood)?;
    let languages = reader.texts.locales.languages();
    let known = |lang: &&Lang| lang.as_str() == form.beside;
    let beside = languages.iter().find(known).cloned();
    let is_known = form.beside.is_empty() || beside.is_some();
    let people = match form.people.trim() {
        "" => 0,
        number => number.parse().map_err(|_| Problem::NotUnderstood)?,
    };
    if !is_known || people > MOST_PEOPLE || !What::of(session).contains(&what) {
        return Err(Problem::NotUnderstood);
    }
    Ok(Order {
        what,
        lang: reader.lang.clone(),
        beside: beside.filter(|beside| *beside != reader.lang),
        people,
    })
}

/// `GET /{lang}/paper`.
pub(crate) async fn show_whole(reader: Reader) -> Answer {
    page(&WholePage {
        f: Frame::new(&reader, reader.told.plain("paper-whole")),
    })
}

/// `POST /{lang}/paper`.
pub(crate) async fn order_whole(reader: Reader) -> Answer {
    let (texts, lang) = (Arc::clone(&reader.texts), reader.lang.clone());
    let adapted = adapted(&reader, &Layer::is_empty);
    let make = move || {
        let source = Source {
            manual: &texts.manual,
            locales: &texts.locales,
        };
        as_adapted(vec![whole(source, &lang)], adapted.as_deref())
    };
    let title = reader.told.plain("paper-whole");
    let tags = vec![reader.lang.to_string()];
    let job = reader
        .house
        .printing
        .begin(title, reader.place.clone(), tags, make);
    follow(&reader, &job).await
}

/// Waits for what is quickly made, then leads to its page.
pub(crate) async fn follow(reader: &Reader, job: &Job) -> Answer {
    job.ended(AT_ONCE).await;
    see(&reader.href(&format!("/printing/{}", job.id)))
}

fn job_of(reader: &Reader, id: &str) -> Result<Arc<Job>, Problem> {
    reader.house.printing.job(id).ok_or(Problem::NotFound)
}

/// `GET /{lang}/printing/{job}`.
pub(crate) async fn progress(reader: Reader, Path((_, id)): Path<(String, String)>) -> Answer {
    let job = job_of(&reader, &id)?;
    let base = reader.href(&format!("/printing/{id}"));
    let state = job.state();
    let file = |(at, made): (usize, &Made)| FileView {
        name: made.name.clone(),
        href: format!("{base}/{at}"),
        pages: reader
            .told
            .with("print-pages", &args! { "pages" => made.pages }),
    };
    let trouble = match &state {
        State::Stopped => Some("print-stopped"),
        State::Failed => Some("print-not-set"),
        State::Running | State::Made(_) => None,
    };
    page(&PrintingPage {
        f: Frame::new(&reader, reader.told.plain("print-title")),
        title: job.title.clone(),
        from: reader.href(&job.from),
        percent: job.percent(),
        is_running: matches!(state, State::Running),
        trouble: trouble.map(|id| reader.told.say(id)),
        files: match &state {
            State::Made(files) => files.iter().enumerate().map(file).collect(),
            _ => Vec::new(),
        },
        base,
    })
}

/// `GET /{lang}/printing/{job}/state`: for a script that shows how far it is.
pub(crate) async fn state(reader: Reader, Path((_, id)): Path<(String, String)>) -> Answer {
    let job = job_of(&reader, &id)?;
    let is_running = matches!(job.ended(POLL).await, State::Running);
    json(&json!({ "running": is_running, "percent": job.percent() }))
}

/// `POST /{lang}/printing/{job}/stop`.
pub(crate) async fn stop(reader: Reader, Path((_, id)): Path<(String, String)>) -> Answer {
    let job = job_of(&reader, &id)?;
    job.stop();
    follow(&reader, &job).await
}

/// Whether a browser shows the file itself.
#[derive(Deserialize)]
pub(crate) struct Shows {
    show: Option<String>,
}

type OneFile = Path<(String, String, usize)>;

/// `GET /{lang}/printing/{job}/{file}`: to keep; with `?show=`, to look at in a browser.
pub(crate) async fn file(
    reader: Reader,
    Path((_, id, at)): OneFile,
    shows: Query<Shows>,
) -> Answer {
    let made = made(&reader, &id)?;
    let file = made.get(at).ok_or(Problem::NotFound)?;
    let how = if shows.show.is_some() {
        "inline"
    } else {
        "attachment"
    };
    let name = utf8_percent_encode(&file.name, NON_ALPHANUMERIC);
    let headers = [
        (CONTENT_TYPE, "application/pdf".to_owned()),
        (
            CONTENT_DISPOSITION,
            format!("{how}; filename=\"sheet.pdf\"; filename*=UTF-8''{name}"),
        ),
    ];
    Ok((headers, file.bytes.clone()).into_response())
}

/// `POST /{lang}/printing/{job}/{file}/open`: in the system's own viewer; where there is no desktop, in the browser.
pub(crate) async fn open(reader: Reader, Path((_, id, at)): OneFile) -> Answer {
    let made = made(&reader, &id)?;
    if at >= made.len() {
        return Err(Problem::NotFound);
    }
    let shell = Arc::clone(&reader.house.shell);
    let opened =
        tokio::task::spawn_blocking(move || shell.open_file(&made[at].name, &made[at].bytes));
    let place = reader.href(&format!("/printing/{id}"));
    match opened.await.map_err(|_| Problem::Broken)? {
        Ok(()) => see(&place),
        Err(ShellError::NoDesktop) => see(&format!("{place}/{at}?show=")),
        Err(error) => Err(Problem::of_shell(&error)),
    }
}

fn made(reader: &Reader, id: &str) -> Result<Arc<Vec<Made>>, Problem> {
    match job_of(reader, id)?.state() {
        State::Made(files) => Ok(files),
        _ => Err(Problem::NotFound),
    }
}
