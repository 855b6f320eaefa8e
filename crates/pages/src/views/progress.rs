//! What was read and what is finished.

use axum::Form;
use axum::extract::Path;
use axum::extract::rejection::FormRejection;
use http::HeaderMap;
use serde::Deserialize;
use serde_json::json;

use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::{Answer, json, see, wants_json};

/// Which section was read.
#[derive(Deserialize)]
pub(crate) struct Section {
    section: String,
}

type Slug = Path<(String, String)>;

/// `POST /{lang}/sessions/{slug}/read`: by reading, or by the button under a section.
pub(crate) async fn read(
    reader: Reader,
    Path((_, slug)): Slug,
    headers: HeaderMap,
    form: Result<Form<Section>, FormRejection>,
) -> Answer {
    let Form(Section { section }) = form.map_err(|rejection| Problem::of_rejection(&rejection))?;
    let session = reader.session(&slug)?;
    session.facts.section(&section).ok_or(Problem::NotFound)?;
    let back = reader.href(&format!("/sessions/{slug}#{section}"));
    reader
        .write(move |workbook| workbook.mark_read(&slug, &section))
        .await?;
    if wants_json(&headers) {
        return json(&json!({ "state": reader.told.plain("section-read") }));
    }
    see(&back)
}

/// `POST …/finish`.
pub(crate) async fn finish(reader: Reader, Path((_, slug)): Slug) -> Answer {
    back_to(&reader, &slug)?;
    let moment = reader.href(&format!("/sessions/{slug}/finished"));
    reader.write(move |workbook| workbook.finish(&slug)).await?;
    see(&moment)
}

/// `POST …/reopen`.
pub(crate) async fn reopen(reader: Reader, Path((_, slug)): Slug) -> Answer {
    let back = back_to(&reader, &slug)?;
    reader.write(move |workbook| workbook.reopen(&slug)).await?;
    see(&back)
}

fn back_to(reader: &Reader, slug: &str) -> Result<String, Problem> {
    reader.session(slug)?;
    Ok(reader.href(&format!("/sessions/{slug}#finish-title")))
}
