//! The translator's pages: where each language stands, and the desk.

mod bar;
pub(crate) mod brought;
mod desk;
mod editor;
pub(crate) mod exchange;
mod fields;
mod find;
mod helps;
mod home;
mod look;
mod picture;
mod save;
mod slots;

pub(crate) use desk::{show_messages, show_words};
pub(crate) use find::{block, source};
pub(crate) use home::{begin, close, copy, home, marks, open, take_back};
pub(crate) use look::{look_messages, look_words};
pub(crate) use picture::picture;
pub(crate) use save::{save_messages, save_words};

use axum::Form;
use axum::extract::Path;
use axum::extract::rejection::FormRejection;
use language::{Finding, Lang};
use serde::Deserialize;

use crate::problem::Problem;
use crate::reader::Reader;

/// What a form sends.
type Given<T> = Result<Form<T>, FormRejection>;

/// What a form with boxes sends: the names of its fields are made by the page.
type FieldsGiven = Given<Vec<(String, String)>>;

/// `/{lang}/translate/{to}/words/{*page}`.
type PageAddress = Path<(String, String, String)>;

/// A path that somebody typed.
#[derive(Deserialize)]
pub(crate) struct Typed {
    path: String,
}

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
