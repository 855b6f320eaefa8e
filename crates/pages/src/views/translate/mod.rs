//! The translator's pages: where each language stands, and the desk.

mod bar;
mod desk;
mod editor;
mod fields;
mod find;
mod home;
mod look;
mod picture;
mod save;
mod share;

pub(crate) use desk::{show_messages, show_words};
pub(crate) use find::{block, source};
pub(crate) use home::{begin, close, copy, home, marks, open, take_back};
pub(crate) use look::{look_messages, look_words};
pub(crate) use picture::picture;
pub(crate) use save::{save_messages, save_words};
pub(crate) use share::file;

use language::{Finding, Lang};

use crate::problem::Problem;
use crate::reader::Reader;

/// One finding in words: what is wrong, and how to mend it.
pub(crate) struct Worded {
    pub(crate) what: String,
    pub(crate) mend: String,
}

/// The language that is translated into: any there is but the source.
fn target(reader: &Reader, tag: &str) -> Result<Lang, Problem> {
    let texts = &reader.texts;
    let manual = texts.manual.languages.iter().map(|facts| &facts.id);
    let mut all = manual.chain(texts.locales.languages());
    all.find(|lang| lang.as_str() == tag && **lang != texts.manual.source)
        .cloned()
        .ok_or(Problem::NotFound)
}

/// Every language but the source, in the manual's order.
fn targets(reader: &Reader) -> Vec<Lang> {
    let texts = &reader.texts;
    let mut all: Vec<Lang> = Vec::new();
    let manual = texts.manual.languages.iter().map(|facts| &facts.id);
    for lang in manual.chain(texts.locales.languages()) {
        if *lang != texts.manual.source && !all.contains(lang) {
            all.push(lang.clone());
        }
    }
    all
}

fn worded(reader: &Reader, finding: &Finding) -> Worded {
    let said = reader
        .words()
        .together(&finding.message_id(), &["mend"], &finding.message_args());
    let mend = said.attributes.first().map(|mend| mend.text.clone());
    Worded {
        what: said.value.text,
        mend: mend.unwrap_or_default(),
    }
}
