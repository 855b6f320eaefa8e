//! Beginning a plan: first the warning, then what happens and to whom, perhaps in the words of a note.

use action::{Origin, Plan};
use askama::Template;
use axum::Form;
use axum::extract::Query;
use axum::extract::rejection::FormRejection;
use serde::Deserialize;
use workbook::{LeafId, Sitting};

use super::method::{Method, Passage};
use crate::frame::Frame;
use crate::links::PageLinks;
use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::{Answer, page, see};

#[derive(Template)]
#[template(path = "plan_new.html")]
struct NewPage {
    f: Frame,
    action: String,
    prompt: Option<Passage>,
    what: String,
    text: String,
    note: String,
}

/// The note to begin with.
#[derive(Deserialize)]
pub(crate) struct From {
    #[serde(default)]
    text: String,
    #[serde(default)]
    prompt: String,
}

/// `GET /{lang}/plans/new`.
pub(crate) async fn show(reader: Reader, Query(from): Query<From>) -> Answer {
    let note = reader.desk()?.workbook.note(&from.text, &from.prompt)?;
    let links = PageLinks::new(&reader);
    page(&NewPage {
        f: Frame::new(&reader, reader.told.plain("plan-new")),
        action: reader.href("/plans"),
        prompt: Method::new(&reader, &links).prompt(1),
        what: note.map(|note| note.text).unwrap_or_default(),
        text: from.text,
        note: from.prompt,
    })
}

/// What the page sends.
#[derive(Deserialize)]
pub(crate) struct Beginning {
    #[serde(default)]
    title: String,
    #[serde(default)]
    what: String,
    #[serde(default)]
    text: String,
    #[serde(default)]
    prompt: String,
}

/// `POST /{lang}/plans`.
pub(crate) async fn begin(
    reader: Reader,
    form: Result<Form<Beginning>, FormRejection>,
) -> Answer {
    let Form(begun) = form.map_err(|rejection| Problem::of_rejection(&rejection))?;
    let is_from_note = !begun.text.is_empty() && !begun.prompt.is_empty();
    let origin = is_from_note.then_some(Origin {
        text: begun.text,
        prompt: begun.prompt,
    });
    let plan = Plan::begun(&begun.title, &begun.what, origin);
    let id = LeafId::fresh();
    reader
        .write(move |workbook| workbook.keep_leaf(id, &plan, Sitting::begin()))
        .await?;
    see(&reader.href(&format!("/plans/{id}")))
}
