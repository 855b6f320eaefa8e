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
    from: String,
}

/// The note to begin with.
#[derive(Deserialize)]
pub(crate) struct From {
    /// The note's address, as its box links to it.
    #[serde(default)]
    from: String,
}

/// What note an address names: of a session, or of a voice, whose name has its folder before it.
fn origin(from: &str) -> Option<Origin> {
    let (text, prompt) = from.split_once("/notes/")?;
    let place = text.strip_prefix('/')?.split_once('/')?.1;
    let text = place.strip_prefix("sessions/").unwrap_or(place);
    Some(Origin {
        text: text.to_owned(),
        prompt: prompt.to_owned(),
    })
}

/// `GET /{lang}/plans/new`.
pub(crate) async fn show(reader: Reader, Query(from): Query<From>) -> Answer {
    let workbook = &reader.desk()?.workbook;
    let origin = origin(&from.from);
    let note = match &origin {
        Some(origin) => workbook.note(&origin.text, &origin.prompt)?,
        None => None,
    };
    let links = PageLinks::new(&reader);
    page(&NewPage {
        f: Frame::new(&reader, reader.told.plain("plan-new")),
        action: reader.href("/plans"),
        prompt: Method::new(&reader, &links).prompt(1),
        what: note.map(|note| note.text).unwrap_or_default(),
        from: from.from,
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
    from: String,
}

/// `POST /{lang}/plans`.
pub(crate) async fn begin(reader: Reader, form: Result<Form<Beginning>, FormRejection>) -> Answer {
    let Form(begun) = form.map_err(|rejection| Problem::of_rejection(&rejection))?;
    let plan = Plan::begun(&begun.title, &begun.what, origin(&begun.from));
    let id = LeafId::fresh();
    reader
        .write(move |workbook| workbook.keep_leaf(id, &plan, Sitting::begin()))
        .await?;
    see(&reader.href(&format!("/plans/{id}")))
}
