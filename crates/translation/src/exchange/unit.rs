//! A passage with what another program needs to know of it, and what comes back.

use language::Lang;

use super::codes::is_compound;
use crate::desk::{Folder, Refusal, load};
use crate::page::{PageId, PageKind, pages};
use crate::records::Kept;
use crate::state::State;
use crate::summary::Stock;

/// A passage of the source with its translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// The page it stands on.
    pub page: PageId,
    /// Its address on the page.
    pub key: String,
    /// The words of the source language today.
    pub source: String,
    /// The translation, where there is one.
    pub target: Option<String>,
    /// How far it is.
    pub state: State,
    /// The words the translation was made from, where they were others.
    pub was: Option<String>,
    /// What the author says about it.
    pub comment: Option<String>,
}

/// A passage that came back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Brought {
    /// The page it stands on.
    pub page: PageId,
    /// Its address on the page.
    pub key: String,
    /// The words of the source language it was made from, where the file says so.
    pub source: Option<String>,
    /// What stood in its place when the file was made, where the file says so; of what was not there, nothing inside.
    pub was: Option<Option<String>>,
    /// The translation.
    pub target: String,
    /// How far it is.
    pub kept: Kept,
}

impl Unit {
    /// `words/dual-loyalty#triads.p2`.
    #[must_use]
    pub fn address(&self) -> String {
        address(&self.page, &self.key)
    }

    /// Whether either side has selectors or attributes: one language may need them where the other does not.
    pub(crate) fn is_compound(&self) -> bool {
        let sides = [Some(&self.source), self.target.as_ref(), self.was.as_ref()];
        sides.into_iter().flatten().any(|text| is_compound(text))
    }
}

pub(crate) fn address(page: &PageId, key: &str) -> String {
    format!("{page}#{key}")
}

/// The page and the address on it.
pub(crate) fn read_address(text: &str) -> Option<(PageId, String)> {
    let (page, key) = text.split_once('#')?;
    Some((read_page(page)?, key.to_owned()))
}

/// As a page is written in addresses. What leads out of its folder is no page.
pub(crate) fn read_page(text: &str) -> Option<PageId> {
    let (kind, name) = text.split_once('/')?;
    let is_plain = |step: &str| {
        !step.is_empty()
            && step
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
    };
    if !name.split('/').all(is_plain) {
        return None;
    }
    match kind {
        "words" => Some(PageId::words(name)),
        "messages" => Some(PageId::messages(name)),
        _ => None,
    }
}

/// Every passage of the source with its translation in one language, as they lie in the folder.
///
/// # Errors
/// A file of the translation is no text, or the system refuses to read it.
pub fn units(stock: &Stock<'_>, folder: &Folder, lang: &Lang) -> Result<Vec<Unit>, Refusal> {
    let mut all = Vec::new();
    for page in pages(stock.manual, stock.locales) {
        let loaded = load(stock, folder, &page, lang)?;
        for standing in &loaded.standings {
            let Some(at) = standing.source else { continue };
            let source = &loaded.beside.source[at];
            all.push(Unit {
                page: page.clone(),
                key: standing.key.clone(),
                source: bare(&page, &source.key, &source.text),
                target: loaded
                    .own_words(standing)
                    .map(|words| bare(&page, &source.key, words)),
                state: standing.state,
                was: standing
                    .was
                    .as_deref()
                    .filter(|was| *was != source.text)
                    .map(|was| bare(&page, &source.key, was)),
                comment: source.comment.clone(),
            });
        }
    }
    Ok(all)
}

/// A message of one pattern without its id, which is no word of anybody's; everything else as it is.
fn bare(page: &PageId, key: &str, text: &str) -> String {
    let value = text
        .strip_prefix(key)
        .and_then(|rest| rest.strip_prefix(" = "));
    match value {
        Some(value) if page.kind == PageKind::Messages && !is_compound(text) => value.to_owned(),
        _ => text.to_owned(),
    }
}

/// A passage as its file writes it: with the id that [`bare`] left out.
pub(crate) fn whole(page: &PageId, key: &str, text: &str) -> String {
    let is_whole = text
        .strip_prefix(key)
        .is_some_and(|rest| rest.trim_start().starts_with('='));
    if page.kind == PageKind::Words || is_whole {
        text.to_owned()
    } else {
        format!("{key} = {text}")
    }
}

/// The passages of a file of words or messages that somebody has already, by its name: `dual-loyalty.md`,
/// `voices/night-shift.md`, `app.ftl`. Nothing where there is no such page.
#[must_use]
pub fn bring_file(stock: &Stock<'_>, lang: &Lang, name: &str, text: &str) -> Option<Vec<Brought>> {
    let page = match name.rsplit_once('.')? {
        (name, "md") => PageId::words(name),
        (name, "ftl") => PageId::messages(name),
        _ => return None,
    };
    if !pages(stock.manual, stock.locales).contains(&page) {
        return None;
    }
    let passages = match page.kind {
        PageKind::Messages => crate::message_passages(&page.file(lang), text),
        PageKind::Words => {
            let facts = stock
                .manual
                .files()
                .iter()
                .filter(|(path, _)| path.ends_with(".toml"));
            let facts = facts.map(|(path, bytes)| (path.to_owned(), bytes.to_vec()));
            let own = (page.file(lang), text.as_bytes().to_vec());
            let manual = manual::Manual::open(language::Files::from_pairs(facts.chain([own])));
            crate::passages(&manual, &page.name, lang)
        }
    };
    let brought = passages.into_iter().map(|passage| Brought {
        page: page.clone(),
        key: passage.key,
        source: None,
        was: None,
        target: passage.text,
        kept: Kept::Draft,
    });
    Some(brought.collect())
}
