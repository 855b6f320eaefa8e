//! What helps with a passage: earlier translations, terms, what must be said as it stands.

use language::Lang;
use translation::{Mark, PageId, Passage, hints, marks};

use crate::reader::Reader;

/// An earlier translation.
pub(crate) struct EarlierView {
    pub(super) own: String,
    pub(super) marks: Vec<Mark>,
    pub(super) likeness: String,
    pub(super) href: String,
    pub(super) place: String,
}

/// A term.
pub(crate) struct HintView {
    pub(super) source: String,
    pub(super) own: Option<String>,
    pub(super) forms: String,
    pub(super) is_used: bool,
    pub(super) href: String,
}

/// So many earlier translations are shown.
const EARLIER: usize = 4;

/// What must be said as it stands, each once.
pub(super) fn placeables(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for rest in text.split('{').skip(1) {
        let Some((inside, _)) = rest.split_once('}') else {
            continue;
        };
        let whole = format!("{{{inside}}}");
        if !inside.contains("->") && !inside.contains('\n') && !found.contains(&whole) {
            found.push(whole);
        }
    }
    found.truncate(9);
    found
}

pub(super) fn earlier(
    reader: &Reader,
    page: &PageId,
    to: &Lang,
    source: &Passage,
) -> Vec<EarlierView> {
    let memory = crate::translating::memory(&reader.house, &reader.texts, to);
    let found = memory.find(page, &source.key, &source.text, source.hash, EARLIER);
    found
        .into_iter()
        .map(|found| EarlierView {
            marks: marks(&found.source, &source.text),
            likeness: reader.words().percent(found.likeness),
            href: reader.href(&format!("/translate/{to}/{}?at={}", found.page, found.key)),
            place: found.page.name,
            own: found.own,
        })
        .collect()
}

pub(super) fn hint_views(reader: &Reader, to: &Lang, source: &str, own: &str) -> Vec<HintView> {
    let locales = &reader.texts.locales;
    let (from, into) = (
        locales.words(&reader.texts.manual.source),
        locales.words(to),
    );
    hints(&from, &into, source, own)
        .into_iter()
        .map(|hint| HintView {
            own: hint.own.as_ref().map(|term| term.default.clone()),
            forms: hint.own.as_ref().map_or_else(String::new, |term| {
                let mut forms: Vec<&str> =
                    term.forms.iter().map(|(_, form)| form.as_str()).collect();
                forms.dedup();
                forms.join(" · ")
            }),
            is_used: hint.used.is_some(),
            href: reader.href(&format!(
                "/translate/{to}/messages/glossary?at=-{}",
                hint.slug
            )),
            source: hint.source,
        })
        .collect()
}
