//! A plan to read, to print and to take along.

use askama::Template;
use axum::extract::Path;

use super::paper::{Paper, PaperPiece};
use super::{Named, OnePlan, file, progress_words};
use crate::frame::Frame;
use crate::reader::Reader;
use crate::reply::{Answer, page};
use crate::told::Shown;

#[derive(Template)]
#[template(path = "plan_read.html")]
struct ReadPage {
    f: Frame,
    base: String,
    title: String,
    state: Shown,
    paper: Paper,
}

/// `GET /{lang}/plans/{id}/read`.
pub(crate) async fn show(reader: Reader, path: Named) -> Answer {
    let one = OnePlan::of(&reader, &path.1)?;
    let title = one.title(&reader);
    page(&ReadPage {
        f: Frame::new(&reader, title.clone()),
        base: one.base(&reader),
        title,
        state: progress_words(&reader, one.progress()),
        paper: Paper::of(&reader, &one),
    })
}

/// `GET /{lang}/plans/{id}/file/{kind}`.
pub(crate) async fn take_along(
    reader: Reader,
    Path((_, id, kind)): Path<(String, String, String)>,
) -> Answer {
    let one = OnePlan::of(&reader, &id)?;
    file::answer(&reader, &one, &kind)
}
