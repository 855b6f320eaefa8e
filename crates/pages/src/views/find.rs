//! One box that leads to any session, term or instrument by a piece of its name.

use askama::Template;
use axum::extract::Query;
use language::args;
use serde::Deserialize;

use crate::frame::Frame;
use crate::reader::Reader;
use crate::reply::{Answer, page};
use crate::told::Shown;
use crate::views::card::{Entry, instrument_entries, term_entry};
use crate::views::catalogue::LangAttr;

#[derive(Template)]
#[template(path = "find.html")]
struct FindPage {
    f: Frame,
    query: String,
    count: Shown,
    found: Vec<Found>,
}

struct Found {
    href: String,
    lang: LangAttr,
    title: String,
    kind: Shown,
}

/// What was typed.
#[derive(Deserialize)]
pub(crate) struct Asked {
    #[serde(default)]
    q: String,
}

/// `GET /{lang}/find`.
pub(crate) async fn show(reader: Reader, Query(asked): Query<Asked>) -> Answer {
    let wanted = folded(&asked.q);
    let all = everything(&reader);
    let found: Vec<Found> = all
        .into_iter()
        .filter(|found| folded(&found.title).contains(&wanted))
        .collect();
    page(&FindPage {
        f: Frame::new(&reader, reader.told.plain("find-title")),
        count: reader
            .told
            .with("find-count", &args! { "count" => found.len() }),
        query: asked.q,
        found,
    })
}

/// Lower case without accents, so that `medecin` finds « médecin ».
fn folded(text: &str) -> String {
    use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
    text.trim()
        .nfd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .collect()
}

fn everything(reader: &Reader) -> Vec<Found> {
    let named = |entry: Entry, kind: &str| Found {
        href: entry.href,
        lang: entry.lang,
        title: entry.title,
        kind: reader.told.say(kind),
    };
    let chain = reader.chain();
    let sessions = reader
        .texts
        .manual
        .sessions()
        .filter(|session| !session.is_coming())
        .map(|session| Found {
            href: reader.href(&format!("/sessions/{}", session.slug)),
            lang: LangAttr::new(session.title(&chain).lang, reader),
            title: session.title(&chain).value.to_owned(),
            kind: reader.told.say("kind-of-session"),
        });
    let terms = reader.words().glossary();
    let terms = terms
        .iter()
        .map(|term| named(term_entry(reader, term), "kind-of-term"));
    let instruments = instrument_entries(reader)
        .into_iter()
        .map(|entry| named(entry, "kind-of-instrument"));
    sessions.chain(terms).chain(instruments).collect()
}

#[cfg(test)]
mod tests {
    use super::folded;

    #[test]
    fn case_and_accents_do_not_matter() {
        let check = |text: &str, expected: &str| assert_eq!(folded(text), expected);
        check("  Médecin ", "medecin");
        check("ПРАВА", "права");
        check("Ребёнок", "ребенок");
    }
}
