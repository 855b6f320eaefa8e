//! What this is, whose it is, and what in it was not verified.

use askama::Template;
use language::args;
use manual::Instrument;

use crate::frame::Frame;
use crate::reader::Reader;
use crate::reply::{Answer, page};
use crate::told::Shown;
use crate::views::card::{Entry, term_entry, title_of};

#[derive(Template)]
#[template(path = "about.html")]
struct AboutPage {
    f: Frame,
    edition: Shown,
    provisions: Vec<Shown>,
    titles: Vec<String>,
    terms: Vec<Entry>,
}

/// `GET /{lang}/about`.
pub(crate) async fn show(reader: Reader) -> Answer {
    let manual = &reader.texts.manual;
    page(&AboutPage {
        f: Frame::new(&reader, reader.told.plain("about-title")),
        edition: reader.told.with(
            "about-edition-text",
            &args! { "edition" => manual.edition.as_str() },
        ),
        provisions: manual
            .instruments
            .iter()
            .filter_map(|facts| provisions(&reader, facts))
            .collect(),
        titles: titles(&reader),
        terms: unverified_terms(&reader),
    })
}

fn provisions(reader: &Reader, facts: &Instrument) -> Option<Shown> {
    if facts.unverified.is_empty() {
        return None;
    }
    let name = reader.words().instrument(&facts.id)?;
    let which: Vec<&str> = facts.unverified.iter().map(String::as_str).collect();
    let which = reader.words().list(&which);
    Some(reader.told.with(
        "about-unverified-line",
        &args! { "instrument" => &name.short, "provisions" => which },
    ))
}

/// The titles that were not seen in a source in the reader's language.
fn titles(reader: &Reader) -> Vec<String> {
    let unseen = reader
        .texts
        .manual
        .instruments
        .iter()
        .filter(|facts| !facts.title_is_verified(&reader.lang));
    unseen
        .filter_map(|facts| Some(title_of(reader.words().instrument(&facts.id)?)))
        .collect()
}

fn unverified_terms(reader: &Reader) -> Vec<Entry> {
    let terms = reader.words().glossary();
    terms
        .iter()
        .filter(|term| term.unverified)
        .map(|term| term_entry(reader, term))
        .collect()
}
