//! A language on its way to other programs and other people, and back.

use std::path::{Path, PathBuf};

use askama::Template;
use axum::Form;
use axum::body::Bytes;
use axum::extract::rejection::{BytesRejection, FormRejection};
use axum::extract::{Path as Place, Query};
use http::StatusCode;
use language::{Lang, args};
use serde::Deserialize;
use serde_json::json;
use translation::desk::{Folder, Refusal};
use translation::exchange::{
    Brought, HandedOver, NotBrought, bring, hand_over_into, units, write_po, write_xliff12,
    write_xliff20,
};

use super::look::refused;
use super::{Given, Typed, target};
use crate::frame::Frame;
use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::{Answer, attachment, json, page, page_with, see};
use crate::told::Shown;
use crate::translating::{path_of, stock};

/// No file of translations is larger: all of the manual in one language is a seventh of it.
pub(crate) const LARGEST_FILE: usize = 32 << 20;

/// Where hand-overs lie, in the translator's folder.
const HANDED: &str = "hand-over";

#[derive(Template)]
#[template(path = "translate_exchange.html")]
struct ExchangePage {
    f: Frame,
    to: Lang,
    name: String,
    has_folder: bool,
    said: Option<Shown>,
    wrong: Option<String>,
    typed: String,
    /// Hand-overs that were written before, newest first.
    handed: Vec<String>,
}

/// What was just handed over.
#[derive(Deserialize, Default)]
pub(crate) struct After {
    count: Option<u64>,
    file: Option<String>,
}

type OfLanguage = Place<(String, String)>;

/// `GET /{lang}/translate/{to}/exchange`.
pub(crate) async fn show(
    reader: Reader,
    Place((_, to)): OfLanguage,
    Query(after): Query<After>,
) -> Answer {
    let to = target(&reader, &to)?;
    let said = after.count.map(|count| {
        let file = after.file.unwrap_or_default();
        match count {
            0 => reader.told.say("exchange-nothing-new"),
            count => {
                let args = args! { "count" => count, "file" => file };
                reader.told.with("exchange-handed-over", &args)
            }
        }
    });
    page(&built(&reader, to, said, None, String::new()))
}

fn built(
    reader: &Reader,
    to: Lang,
    said: Option<Shown>,
    wrong: Option<String>,
    typed: String,
) -> ExchangePage {
    let folder = reader.house.folder_at_work();
    ExchangePage {
        name: reader.texts.locales.native_name(&to),
        has_folder: root(&folder).is_some(),
        handed: root(&folder).map_or_else(Vec::new, |root| handed(&root, &to)),
        said,
        wrong,
        typed,
        f: still(reader),
        to,
    }
}

/// A page that does not load again by itself, under somebody's hands.
pub(super) fn still(reader: &Reader) -> Frame {
    let mut frame = Frame::new(reader, reader.told.plain("bring-title"));
    frame.live = None;
    frame
}

/// The folder that holds `manuals` and `locales`.
fn root(folder: &Folder) -> Option<PathBuf> {
    let half = folder.manuals.as_ref().or(folder.locales.as_ref())?;
    half.parent().map(Path::to_owned)
}

/// The hand-overs of a language that lie in its folder.
fn handed(root: &Path, lang: &Lang) -> Vec<String> {
    let files = std::fs::read_dir(root.join(HANDED)).into_iter().flatten();
    let mut all: Vec<_> = files
        .flatten()
        .filter_map(|file| {
            let name = file.file_name().into_string().ok()?;
            let is_ours = name.starts_with(&format!("{lang}-")) && name.ends_with(".handover");
            is_ours.then(|| (file.metadata().and_then(|meta| meta.modified()).ok(), name))
        })
        .collect();
    all.sort();
    all.into_iter().rev().map(|(_, name)| name).collect()
}

/// `GET /{lang}/translate/{to}/file/{format}`: `po`, `xliff12` or `xliff20`.
pub(crate) async fn file(
    reader: Reader,
    Place((_, to, format)): Place<(String, String, String)>,
) -> Answer {
    let to = target(&reader, &to)?;
    let done = tokio::task::spawn_blocking(move || {
        let texts = &reader.texts;
        let messages = reader.house.translating.messages(texts);
        let folder = reader.house.folder_at_work();
        let all =
            units(&stock(texts, &messages), &folder, &to).map_err(|_| Problem::NotUnderstood)?;
        let source = &texts.manual.source;
        match format.as_str() {
            "po" => Ok((format!("{to}.po"), write_po(&to, &all))),
            "xliff12" => Ok((format!("{to}.xlf"), write_xliff12(source, &to, &all))),
            "xliff20" => Ok((format!("{to}.xliff"), write_xliff20(source, &to, &all))),
            _ => Err(Problem::NotFound),
        }
    });
    let (name, text) = done.await.map_err(|_| Problem::Broken)??;
    attachment(&name, "application/octet-stream", text.into_bytes())
}

/// `POST …/exchange/hand-over`: what changed since the last one, as a file in the folder.
pub(crate) async fn hand_over(reader: Reader, Place((_, to)): OfLanguage) -> Answer {
    let to = target(&reader, &to)?;
    let base = reader.href(&format!("/translate/{to}/exchange"));
    let done = tokio::task::spawn_blocking(move || {
        let messages = reader.house.translating.messages(&reader.texts);
        let folder = reader.house.folder_at_work();
        let done = match root(&folder) {
            Some(root) => {
                let stock = stock(&reader.texts, &messages);
                hand_over_into(&stock, &folder, &to, &root.join(HANDED))
            }
            None => Err(Refusal::NoFolder),
        };
        (reader, to, done)
    });
    let (reader, to, done) = done.await.map_err(|_| Problem::Broken)?;
    match done {
        Ok(None) => see(&format!("{base}?count=0")),
        Ok(Some(HandedOver { path, count })) => {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            see(&format!("{base}?count={count}&file={HANDED}/{name}"))
        }
        Err(refusal) => not_done(&reader, to, &refused(&reader, &refusal).what, String::new()),
    }
}

fn not_done(reader: &Reader, to: Lang, why: &str, typed: String) -> Answer {
    let shown = built(reader, to, None, Some(why.to_owned()), typed);
    page_with(StatusCode::UNPROCESSABLE_ENTITY, &shown)
}

/// `GET …/exchange/hand-over/{file}`: one that was written, to keep it elsewhere.
pub(crate) async fn handed_file(
    reader: Reader,
    Place((_, to, name)): Place<(String, String, String)>,
) -> Answer {
    let to = target(&reader, &to)?;
    let root = root(&reader.house.folder_at_work()).ok_or(Problem::NotFound)?;
    if !handed(&root, &to).contains(&name) {
        return Err(Problem::NotFound);
    }
    let bytes = std::fs::read(root.join(HANDED).join(&name)).map_err(|_| Problem::NotFound)?;
    attachment(&name, "application/octet-stream", bytes)
}

/// `POST …/exchange/open`: a file by its path.
pub(crate) async fn open(reader: Reader, Place((_, to)): OfLanguage, form: Given<Typed>) -> Answer {
    let Form(Typed { path: typed }) =
        form.map_err(|rejection: FormRejection| Problem::of_rejection(&rejection))?;
    let to = target(&reader, &to)?;
    let path = path_of(&typed);
    let read = path.clone();
    let text = tokio::task::spawn_blocking(move || text_of(&read));
    let text = text.await.map_err(|_| Problem::Broken)?;
    let brought = match text {
        Some(text) => brought(&reader, &to, &path, &text),
        None => Err(about(&reader, "exchange-not-read", &path)),
    };
    match brought {
        Ok(all) => see(&laid(&reader, to, &path, all)?),
        Err(why) => not_done(&reader, to, &why, typed),
    }
}

/// A file's text; nothing where it cannot be read, is too large or no text.
fn text_of(path: &Path) -> Option<String> {
    let is_small = std::fs::metadata(path).is_ok_and(|meta| meta.len() <= LARGEST_FILE as u64);
    std::fs::read_to_string(path).ok().filter(|_| is_small)
}

/// The name of a file that was chosen in the page.
#[derive(Deserialize)]
pub(crate) struct Named {
    name: String,
}

/// `POST …/exchange/chosen?name=…`: a file that was chosen, its text as the body. For a script.
pub(crate) async fn chosen(
    reader: Reader,
    Place((_, to)): OfLanguage,
    Query(named): Query<Named>,
    body: Result<Bytes, BytesRejection>,
) -> Answer {
    let to = target(&reader, &to)?;
    let path = PathBuf::from(named.name);
    let bytes = body.map_err(|_| Problem::TooLarge)?;
    let text = std::str::from_utf8(&bytes);
    let brought = match text {
        Ok(text) => brought(&reader, &to, &path, text),
        Err(_) => Err(about(&reader, "exchange-not-read", &path)),
    };
    match brought {
        Ok(all) => json(&json!({ "place": laid(&reader, to, &path, all)? })),
        Err(text) => json(&json!({ "text": text })),
    }
}

fn brought(reader: &Reader, to: &Lang, path: &Path, text: &str) -> Result<Vec<Brought>, String> {
    let messages = reader.house.translating.messages(&reader.texts);
    let stock = stock(&reader.texts, &messages);
    let all = bring(&stock, to, path, text).map_err(|why| {
        let id = match why {
            NotBrought::Unknown => "exchange-unknown",
            NotBrought::Damaged => "exchange-damaged",
            NotBrought::OtherLanguage => "exchange-other-language",
        };
        about(reader, id, path)
    })?;
    match (all.is_empty(), root(&reader.house.folder_at_work())) {
        (_, None) => Err(refused(reader, &Refusal::NoFolder).what),
        (true, _) => Err(about(reader, "bring-empty", path)),
        (false, Some(_)) => Ok(all),
    }
}

fn about(reader: &Reader, id: &str, path: &Path) -> String {
    let file = path.display().to_string();
    reader.told.plain_with(id, &args! { "file" => file })
}

/// Where the file is looked at.
fn laid(reader: &Reader, to: Lang, path: &Path, all: Vec<Brought>) -> Result<String, Problem> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let place = reader.href(&format!("/translate/{to}/brought"));
    let house = &reader.house;
    let one = house.brought.lay(house, to, name.into_owned(), all);
    Ok(format!("{place}/{}", one.id))
}
