//! Where each language stands, and the folder that is worked in.

use askama::Template;
use axum::Form;
use http::StatusCode;
use language::{Lang, Locales, args};
use manual::Manual;
use serde::{Deserialize, Serialize};
use translation::Amount;
use translation::desk::{self, Folder, FolderTrouble};
use workbook::{Leaf, LeafId, Sitting};

use super::bar::{Bar, left};
use super::{Given, Typed, targets};
use crate::frame::Frame;
use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::{Answer, page, page_with, see};
use crate::told::Shown;
use crate::translating::path_of;

#[derive(Template)]
#[template(path = "translate.html")]
struct Home {
    f: Frame,
    folders: Vec<String>,
    languages: Vec<Row>,
    wrong: Option<Shown>,
    typed: String,
    /// The folder that was open the last time, to open it again.
    last: String,
    is_marking: bool,
}

/// One language.
struct Row {
    lang: Lang,
    name: String,
    href: String,
    bar: Bar,
    left: Shown,
    counts: Shown,
}

/// `GET /{lang}/translate`.
pub(crate) async fn home(reader: Reader) -> Answer {
    page(&built(&reader, None, String::new()))
}

fn built(reader: &Reader, wrong: Option<Shown>, typed: String) -> Home {
    let folder = reader.house.folder_at_work();
    let folders = [&folder.manuals, &folder.locales].into_iter().flatten();
    Home {
        folders: folders.map(|path| path.display().to_string()).collect(),
        languages: targets(reader)
            .into_iter()
            .map(|lang| row(reader, lang))
            .collect(),
        wrong,
        last: last_folder(reader).unwrap_or_else(|| typed.clone()),
        typed,
        is_marking: reader.house.translating.is_marking(),
        f: Frame::new(reader, reader.told.plain("translate-title")),
    }
}

fn row(reader: &Reader, lang: Lang) -> Row {
    let amounts = reader.house.translating.amounts(&reader.texts, &lang);
    let amount = amounts
        .iter()
        .fold(Amount::default(), |sum, (_, amount)| sum.plus(*amount));
    Row {
        name: reader.texts.locales.native_name(&lang),
        href: reader.href(&format!("/translate/{lang}")),
        bar: Bar::of(amount),
        left: left(reader, amount),
        counts: counts(reader, amount),
        lang,
    }
}

/// How many passages are how far.
pub(super) fn counts(reader: &Reader, amount: Amount) -> Shown {
    let args = args! {
        "missing" => amount.missing as u64,
        "draft" => amount.draft as u64,
        "translated" => amount.translated as u64,
        "reviewed" => amount.reviewed as u64,
        "stale" => amount.stale() as u64,
    };
    reader.told.with("translate-counts", &args)
}

/// The folder a translator works in, for the next time.
#[derive(Serialize, Deserialize)]
struct WorkedIn {
    path: String,
}

impl Leaf for WorkedIn {
    const KIND: &'static str = "translation-folder";
}

fn worked_in() -> LeafId {
    LeafId::named(WorkedIn::KIND, "folder")
}

/// The folder that was open the last time.
fn last_folder(reader: &Reader) -> Option<String> {
    let workbook = &reader.viewer.desk()?.workbook;
    let kept = workbook.leaf::<WorkedIn>(worked_in()).ok()??;
    Some(kept.leaf.path)
}

/// `POST …/open`.
pub(crate) async fn open(reader: Reader, form: Given<Typed>) -> Answer {
    let Form(Typed { path }) = form.map_err(|rejection| Problem::of_rejection(&rejection))?;
    work_in(&reader, path, Folder::at).await
}

/// `POST …/copy`: the words that are in use, in a folder of one's own.
pub(crate) async fn copy(reader: Reader, form: Given<Typed>) -> Answer {
    let Form(Typed { path }) = form.map_err(|rejection| Problem::of_rejection(&rejection))?;
    work_in(&reader, path, |path| {
        desk::copy_words(path, &Manual::embedded_files(), &Locales::embedded_files())
    })
    .await
}

async fn work_in(
    reader: &Reader,
    typed: String,
    open: impl FnOnce(&std::path::Path) -> Result<Folder, FolderTrouble> + Send + 'static,
) -> Answer {
    let path = path_of(&typed);
    // A name without a folder would lie wherever the program was started from.
    if !path.is_absolute() {
        return refused(reader, "translate-folder-whole-path", typed);
    }
    let house = std::sync::Arc::clone(&reader.house);
    let opened = tokio::task::spawn_blocking(move || {
        let folder = open(&path)?;
        house.work_in(folder);
        Ok::<(), FolderTrouble>(())
    });
    let opened = opened.await.map_err(|_| Problem::Broken)?;
    if opened.is_ok() && reader.viewer.desk().is_some() {
        let leaf = WorkedIn {
            path: typed.clone(),
        };
        let keep = move |workbook: &workbook::Workbook| {
            workbook.keep_leaf(worked_in(), &leaf, Sitting::begin())
        };
        reader.write(keep).await?;
    }
    match opened {
        Ok(()) => see(&reader.href("/translate")),
        Err(trouble) => refused(reader, trouble_id(&trouble), typed),
    }
}

fn trouble_id(trouble: &FolderTrouble) -> &'static str {
    match trouble {
        FolderTrouble::Missing => "translate-folder-missing",
        FolderTrouble::Empty => "translate-folder-empty",
        FolderTrouble::NotEmpty => "translate-folder-not-empty",
        FolderTrouble::Io(_) => "translate-folder-io",
    }
}

fn refused(reader: &Reader, id: &str, typed: String) -> Answer {
    let wrong = reader.told.say(id);
    let shown = built(reader, Some(wrong), typed);
    page_with(StatusCode::UNPROCESSABLE_ENTITY, &shown)
}

/// A language to begin.
#[derive(Deserialize)]
pub(crate) struct NewLanguage {
    tag: String,
    name: String,
}

/// `POST …/begin`: a language that is not there yet, in the folder that is open.
pub(crate) async fn begin(reader: Reader, form: Given<NewLanguage>) -> Answer {
    let Form(new) = form.map_err(|rejection| Problem::of_rejection(&rejection))?;
    let Ok(lang) = new.tag.parse::<Lang>() else {
        return refused(&reader, "translate-language-tag", String::new());
    };
    let folder = reader.house.folder_at_work();
    if folder.manuals.is_none() && folder.locales.is_none() {
        return refused(&reader, "translate-refused-no-folder", String::new());
    }
    let name = if new.name.trim().is_empty() {
        lang.as_str()
    } else {
        new.name.trim()
    };
    if folder.begin(&lang, name).is_err() {
        return refused(&reader, "translate-folder-io", String::new());
    }
    let house = std::sync::Arc::clone(&reader.house);
    let read = tokio::task::spawn_blocking(move || house.read_outside());
    read.await.map_err(|_| Problem::Broken)?;
    see(&reader.href(&format!("/translate/{lang}")))
}

/// `POST …/close`: the built-in words again.
pub(crate) async fn close(reader: Reader) -> Answer {
    reader.house.work_in(Folder {
        manuals: None,
        locales: None,
    });
    see(&reader.href("/translate"))
}

/// Whether a click on words opens their source.
#[derive(Deserialize)]
pub(crate) struct Marks {
    on: String,
    #[serde(default)]
    to: String,
}

/// `POST …/marks`.
pub(crate) async fn marks(reader: Reader, form: Given<Marks>) -> Answer {
    let Form(marks) = form.map_err(|rejection| Problem::of_rejection(&rejection))?;
    reader.house.translating.mark(marks.on == "yes");
    let to = targets(&reader)
        .into_iter()
        .find(|lang| lang.as_str() == marks.to);
    match to {
        Some(lang) => see(&format!("/{lang}/")),
        None => see(&reader.href("/translate")),
    }
}

/// Where to go after taking a save back.
pub(crate) async fn take_back(reader: Reader) -> Answer {
    let Some(last) = reader.house.translating.last() else {
        return see(&reader.href("/translate"));
    };
    let folder = reader.house.folder_at_work();
    let place = format!("/translate/{}/{}?at={}", last.lang, last.page, last.key);
    let undone = desk::undo(&folder, &last);
    if undone.is_ok() {
        reader.house.translating.forget_last();
        return see(&reader.href(&format!("{place}&said=undone")));
    }
    see(&reader.href(&format!("{place}&said=not-undone")))
}
