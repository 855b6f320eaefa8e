//! Where the person is, so that she finds it again; and that she leaves.

use axum::Form;
use axum::extract::Path;
use axum::extract::rejection::FormRejection;
use serde::Deserialize;
use serde_json::json;

use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::{Answer, json};
use crate::shell::WindowAction;

/// Whether all is saved.
#[derive(Deserialize)]
pub(crate) struct Ready {
    saved: String,
}

/// `POST /{lang}/leaving`: what a page answers when the window wants to close.
pub(crate) async fn leaving(reader: Reader, form: Result<Form<Ready>, FormRejection>) -> Answer {
    let Form(ready) = form.map_err(|rejection| Problem::of_rejection(&rejection))?;
    let action = if ready.saved == "yes" {
        WindowAction::Leave
    } else {
        WindowAction::Stay
    };
    reader.house.shell.window(action);
    json(&json!({}))
}

/// The block at the top of the window.
#[derive(Deserialize)]
pub(crate) struct At {
    block: String,
}

/// `POST /{lang}/sessions/{slug}/place`.
pub(crate) async fn keep(
    reader: Reader,
    Path((_, slug)): Path<(String, String)>,
    form: Result<Form<At>, FormRejection>,
) -> Answer {
    let Form(At { block }) = form.map_err(|rejection| Problem::of_rejection(&rejection))?;
    let session = reader.session(&slug)?;
    let heading = block.split('.').next().unwrap_or_default();
    if !session.facts.ids().any(|(id, _)| id == heading) {
        return Err(Problem::NotFound);
    }
    reader
        .write(move |workbook| workbook.set_place(&slug, &block))
        .await?;
    json(&json!({}))
}
