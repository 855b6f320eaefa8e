//! A plan's versions: looked at, and brought back.

use action::Plan;
use askama::Template;
use axum::Form;
use axum::extract::rejection::FormRejection;
use serde::Deserialize;
use workbook::{LeafVersion, Sitting, VersionId};

use super::paper::{Paper, PaperPiece};
use super::{Named, OnePlan, title};
use crate::frame::Frame;
use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::{Answer, page, see};
use crate::views::note::when;

#[derive(Template)]
#[template(path = "plan_versions.html")]
struct VersionsPage {
    f: Frame,
    title: String,
    base: String,
    versions: Vec<VersionView>,
}

struct VersionView {
    id: String,
    when: String,
    title: String,
    is_current: bool,
    paper: Paper,
}

impl VersionView {
    fn paper_ref(&self) -> &Paper {
        &self.paper
    }
}

/// `GET /{lang}/plans/{id}/versions`: every version, newest first.
pub(crate) async fn show(reader: Reader, path: Named) -> Answer {
    let one = OnePlan::of(&reader, &path.1)?;
    let versions = reader.desk()?.workbook.leaf_versions::<Plan>(one.kept.id)?;
    let view = |version: &LeafVersion<Plan>| VersionView {
        id: version.version.to_string(),
        when: when(&reader, version.saved_at),
        title: title(&reader, &version.leaf),
        is_current: version.is_head,
        paper: Paper::of_version(&reader, &version.leaf),
    };
    page(&VersionsPage {
        f: Frame::new(&reader, reader.told.plain("plan-versions")),
        title: one.title(&reader),
        base: one.base(&reader),
        versions: versions.iter().map(view).collect(),
    })
}

/// Which version a button names.
#[derive(Deserialize)]
pub(crate) struct Wanted {
    version: String,
}

/// `POST /{lang}/plans/{id}/restore`: an old version becomes the newest one; none is lost.
pub(crate) async fn restore(
    reader: Reader,
    path: Named,
    form: Result<Form<Wanted>, FormRejection>,
) -> Answer {
    let Form(wanted) = form.map_err(|rejection| Problem::of_rejection(&rejection))?;
    let version: VersionId = wanted.version.parse().map_err(|_| Problem::NotUnderstood)?;
    let one = OnePlan::of(&reader, &path.1)?;
    let id = one.kept.id;
    let known = reader.desk()?.workbook.leaf_versions::<Plan>(id)?;
    if !known.iter().any(|old| old.version == version) {
        return Err(Problem::NotFound);
    }
    reader
        .write(move |workbook| workbook.restore_leaf::<Plan>(id, version, Sitting::begin()))
        .await?;
    see(&one.base(&reader))
}
