//! A language as a file for another program: PO, XLIFF.

use axum::extract::Path;
use translation::exchange::{units, write_po, write_xliff12, write_xliff20};

use super::target;
use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::{Answer, attachment};
use crate::translating::stock;

/// `GET /{lang}/translate/{to}/file/{format}`: `po`, `xliff12` or `xliff20`.
pub(crate) async fn file(
    reader: Reader,
    Path((_, to, format)): Path<(String, String, String)>,
) -> Answer {
    let to = target(&reader, &to)?;
    let done = tokio::task::spawn_blocking(move || {
        let texts = &reader.texts;
        let messages = reader.house.translating.messages(texts);
        let folder = reader.house.folder_at_work();
        let all =
            units(&stock(texts, &messages), &folder, &to).map_err(|_| Problem::NotUnderstood)?;
        let source = &texts.manual.source;
        match format.as_str() {
            "po" => Ok((format!("{to}.po"), write_po(&to, &all))),
            "xliff12" => Ok((format!("{to}.xlf"), write_xliff12(source, &to, &all))),
            "xliff20" => Ok((format!("{to}.xliff"), write_xliff20(source, &to, &all))),
            _ => Err(Problem::NotFound),
        }
    });
    let (name, text) = done.await.map_err(|_| Problem::Broken)??;
    attachment(&name, "application/octet-stream", text.into_bytes())
}
