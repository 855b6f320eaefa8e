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
    page(&VersionsPage {
        f: Frame::new(&reader, reader.told.plain("versions-title")),
        session: place.title(),
        heading: place.heading(),
        base: place.base(),
        back: place.back(),
        versions: versions.iter().map(view).collect(),
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
