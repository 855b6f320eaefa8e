//! Where the person is, so that she finds it again.

use axum::Form;
use axum::extract::Path;
use axum::extract::rejection::FormRejection;
use serde::Deserialize;
use serde_json::json;

use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::{Answer, json};

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
    let session = reader
        .texts
        .manual
        .session(&slug)
        .ok_or(Problem::NotFound)?;
    let heading = block.split('.').next().unwrap_or_default();
    if !session.facts.ids().any(|(id, _)| id == heading) {
        return Err(Problem::NotFound);
    }
    reader
        .write(move |workbook| workbook.set_place(&slug, &block))
        .await?;
    json(&json!({}))
}
