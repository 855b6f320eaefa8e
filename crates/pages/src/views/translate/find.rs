//! From words that were clicked to the passage they come from.

use axum::extract::{Path, Query};
use language::Lang;
use serde::Deserialize;
use translation::PageId;
use translation::desk::load;

use super::targets;
use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::{Answer, see};
use crate::translating::stock;

/// `GET /{lang}/translate/source/{id}`: the message of this id, in the language of the page it was clicked on.
pub(crate) async fn source(reader: Reader, Path((_, id)): Path<(String, String)>) -> Answer {
    let source = &reader.texts.manual.source;
    let entries = reader.texts.locales.entries(source);
    let entry = entries
        .iter()
        .find(|entry| entry.id == id)
        .ok_or(Problem::NotFound)?;
    let page = PageId::messages(entry.file.trim_end_matches(".ftl"));
    let to = spoken(&reader)?;
    see(&reader.href(&format!("/translate/{to}/{page}?at={id}")))
}

/// The language of the page that was clicked on; from one of the source, the first there is a translation into.
fn spoken(reader: &Reader) -> Result<Lang, Problem> {
    if reader.lang == reader.texts.manual.source {
        return targets(reader).into_iter().next().ok_or(Problem::NotFound);
    }
    Ok(reader.lang.clone())
}

/// A block of a session or voice, as the page had it.
#[derive(Deserialize)]
pub(crate) struct Clicked {
    page: String,
    at: String,
}

/// `GET /{lang}/translate/block`: the passage of the source that this block says.
pub(crate) async fn block(reader: Reader, Query(clicked): Query<Clicked>) -> Answer {
    let to = spoken(&reader)?;
    let page = PageId::words(&clicked.page);
    let folder = reader.house.folder_at_work();
    let messages = reader.house.translating.messages(&reader.texts);
    let stock = stock(&reader.texts, &messages);
    let loaded = load(&stock, &folder, &page, &to).map_err(|_| Problem::NotFound)?;
    let is_it = |own: usize| loaded.beside.own[own].key == clicked.at;
    let said = loaded
        .standings
        .iter()
        .find(|standing| standing.own.is_some_and(is_it));
    // What fell back stands on the page in the source's own words.
    let key = said.map_or(clicked.at.as_str(), |standing| standing.key.as_str());
    see(&reader.href(&format!("/translate/{to}/{page}?at={key}")))
}
