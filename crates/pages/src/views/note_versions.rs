//! A note's versions: looked at, brought back, erased for good.

use askama::Template;
use axum::Form;
use axum::extract::RawPathParams;
use axum::extract::rejection::FormRejection;
use serde::Deserialize;
use workbook::{NoteVersion, Sitting, VersionId};

use crate::frame::Frame;
use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::{Answer, page, see};
use crate::views::note::{NotePlace, when};

#[derive(Template)]
#[template(path = "versions.html")]
struct VersionsPage {
    f: Frame,
    session: String,
    heading: String,
    base: String,
    back: String,
    versions: Vec<VersionView>,
    /// Heads that say different things, and all their words together.
    sides: Option<SidesView>,
}

struct SidesView {
    heads: Vec<VersionView>,
    together: String,
}

struct VersionView {
    id: String,
    when: String,
    text: String,
    is_current: bool,
}

/// `GET …/versions`: every version, newest first.
pub(crate) async fn show(reader: Reader, params: RawPathParams) -> Answer {
    let place = NotePlace::of(&reader, &params)?;
    let view = |version: &NoteVersion| VersionView {
        id: version.version.to_string(),
        when: when(&reader, version.saved_at),
        text: version.text.clone(),
        is_current: version.head,
    };
    let versions = reader
        .desk()?
        .workbook
        .note_versions(&place.text.slug, &place.prompt)?;
    let heads: Vec<&NoteVersion> = versions.iter().filter(|version| version.head).collect();
    let mut words: Vec<&str> = heads.iter().map(|head| head.text.as_str()).collect();
    words.dedup();
    let sides = (words.len() > 1).then(|| SidesView {
        heads: heads.iter().copied().map(view).collect(),
        together: words.join("\n\n"),
    });
    let has_sides = sides.is_some();
    page(&VersionsPage {
        sides,
        f: Frame::new(&reader, reader.told.plain("versions-title")),
        session: place.title(),
        heading: place.heading(),
        base: place.base(),
        back: place.back(),
        versions: versions
            .iter()
            .filter(|version| !(has_sides && version.head))
            .map(view)
            .collect(),
    })
}

/// Which version a button names.
#[derive(Deserialize)]
pub(crate) struct Wanted {
    version: String,
}

/// `POST …/restore`: an old version becomes the newest one; none is lost.
pub(crate) async fn restore(
    reader: Reader,
    params: RawPathParams,
    form: Result<Form<Wanted>, FormRejection>,
) -> Answer {
    let place = NotePlace::of(&reader, &params)?;
    let Form(wanted) = form.map_err(|rejection| Problem::of_rejection(&rejection))?;
    let version: VersionId = wanted.version.parse().map_err(|_| Problem::NotUnderstood)?;
    let known = reader
        .desk()?
        .workbook
        .note_versions(&place.text.slug, &place.prompt)?;
    if !known.iter().any(|old| old.version == version) {
        return Err(Problem::NotFound);
    }
    let to = format!("{}/versions", place.base());
    reader
        .write(move |workbook| workbook.restore_note(version, Sitting::begin()))
        .await?;
    see(&to)
}

/// The words that stand, and the versions that were seen, divided by spaces.
#[derive(Deserialize)]
pub(crate) struct Settled {
    text: String,
    seen: String,
}

/// `POST …/settle`: what was written in two copies becomes one text; both stay among the versions.
pub(crate) async fn settle(
    reader: Reader,
    params: RawPathParams,
    form: Result<Form<Settled>, FormRejection>,
) -> Answer {
    let place = NotePlace::of(&reader, &params)?;
    let Form(settled) = form.map_err(|rejection| Problem::of_rejection(&rejection))?;
    let seen: Result<Vec<VersionId>, _> = settled.seen.split_whitespace().map(str::parse).collect();
    let seen = seen.map_err(|_| Problem::NotUnderstood)?;
    let (slug, prompt) = (place.text.slug.clone(), place.prompt.clone());
    let to = format!("{}/versions", place.base());
    let text = settled.text.replace("\r\n", "\n");
    reader
        .write(move |workbook| workbook.settle_note(&slug, &prompt, &text, seen, Sitting::begin()))
        .await?;
    see(&to)
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
pub(crate) async fn before_erasing(reader: Reader, params: RawPathParams) -> Answer {
    let place = NotePlace::of(&reader, &params)?;
    reader.desk()?;
    page(&ErasePage {
        f: Frame::new(&reader, reader.told.plain("erase-title")),
        heading: place.heading(),
        base: place.base(),
        back: place.back(),
    })
}

/// `POST …/erase`: every version goes, for good.
pub(crate) async fn erase(reader: Reader, params: RawPathParams) -> Answer {
    let place = NotePlace::of(&reader, &params)?;
    let (slug, prompt, back) = (place.text.slug.clone(), place.prompt.clone(), place.back());
    reader
        .write(move |workbook| workbook.erase_note(&slug, &prompt))
        .await?;
    see(&back)
}
