//! One block of a text in another language, for who stumbles over a sentence.

use askama::Template;
use axum::extract::{Query, RawPathParams};
use language::Lang;
use serde::Deserialize;

use super::marks::place::Telling;
use crate::frame::Frame;
use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::{Answer, page};

#[derive(Template)]
#[template(path = "block.html")]
struct BlockPage {
    f: Frame,
    title: String,
    back: String,
    own: Said,
    other: Said,
    /// The languages that it can be shown in.
    others: Vec<Other>,
}

/// Words, and the language they are in.
struct Said {
    lang: Lang,
    words: String,
}

struct Other {
    lang: Lang,
    name: String,
    href: String,
    is_current: bool,
}

/// Which language is wanted.
#[derive(Deserialize)]
pub(crate) struct Wanted {
    #[serde(rename = "in")]
    lang: Option<String>,
}

/// `GET …/blocks/{block}?in=fr`.
pub(crate) async fn show(
    reader: Reader,
    params: RawPathParams,
    Query(wanted): Query<Wanted>,
) -> Answer {
    let session = reader.text_in_the_address().ok_or(Problem::NotFound)?;
    let block = params.iter().find(|(name, _)| *name == "block");
    let block = block.map_or("", |(_, value)| value);
    let known: Vec<&Lang> = session
        .languages()
        .filter(|lang| **lang != reader.lang)
        .collect();
    let chosen = wanted
        .lang
        .as_deref()
        .and_then(|tag| known.iter().find(|lang| lang.as_ref() == tag));
    let source = known
        .iter()
        .find(|lang| ***lang == reader.texts.manual.source);
    let chosen = *chosen
        .or(source)
        .or(known.first())
        .ok_or(Problem::NotFound)?;
    let telling = Telling::new(&reader, session);
    let here = telling.here();
    let there = telling.passages(&session.text(std::slice::from_ref(chosen)));
    let at = here
        .iter()
        .position(|passage| passage.block.id.to_string() == block);
    let at = at.ok_or(Problem::NotFound)?;
    let to = marks::elsewhere(&here, &there).get(at).copied().flatten();
    let said = |passage: &marks::Passage<'_>| Said {
        lang: passage.block.lang.clone(),
        words: passage.words.clone(),
    };
    let other = to.and_then(|to| there.get(to)).ok_or(Problem::NotFound)?;
    let base = reader.href_of(session);
    page(&BlockPage {
        f: Frame::new(&reader, session.title(&reader.chain()).value.to_owned()),
        title: session.title(&reader.chain()).value.to_owned(),
        own: said(&here[at]),
        other: said(other),
        others: known
            .iter()
            .map(|lang| other_language(&reader, &base, block, lang, chosen))
            .collect(),
        back: format!("{base}#{block}"),
    })
}

fn other_language(reader: &Reader, base: &str, block: &str, lang: &Lang, chosen: &Lang) -> Other {
    Other {
        lang: lang.clone(),
        name: reader.texts.locales.native_name(lang),
        href: format!("{base}/blocks/{block}?in={lang}"),
        is_current: lang == chosen,
    }
}
