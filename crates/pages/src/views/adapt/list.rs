//! Everything that was adapted.

use std::collections::BTreeMap;

use adaptation::{AdaptedFacts, AdaptedWords, Standing};
use askama::Template;
use language::Lang;

use super::{editor, layer_of};
use crate::frame::Frame;
use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::{Answer, page};

#[derive(Template)]
#[template(path = "adaptations.html")]
struct ListPage {
    f: Frame,
    sessions: Vec<AdaptedSession>,
}

/// A session with what was changed in it, or put away.
#[derive(Default)]
struct AdaptedSession {
    title: String,
    href: String,
    has_facts: bool,
    is_away: bool,
    words: Vec<Entry>,
}

/// One section in one language.
struct Entry {
    heading: String,
    href: String,
    lang: String,
    language: String,
    asks: bool,
}

/// `GET /{lang}/adaptations`.
pub(crate) async fn show(reader: Reader) -> Answer {
    page(&ListPage {
        f: Frame::new(&reader, reader.told.plain("adaptations-title")),
        sessions: sessions(&reader)?,
    })
}

fn sessions(reader: &Reader) -> Result<Vec<AdaptedSession>, Problem> {
    let layer = layer_of(reader)?;
    let workbook = &reader.desk()?.workbook;
    let mut sessions: BTreeMap<String, AdaptedSession> = BTreeMap::new();
    for words in &layer.words {
        let session = entry(&mut sessions, reader, &words.session);
        session.words.push(written(reader, words));
    }
    for facts in layer.facts.iter().filter(|facts| !facts.is_empty()) {
        entry(&mut sessions, reader, &facts.session).has_facts = true;
    }
    let away = workbook
        .leaves_put_away::<AdaptedWords>()?
        .into_iter()
        .map(|kept| kept.leaf.session);
    let facts_away = workbook
        .leaves_put_away::<AdaptedFacts>()?
        .into_iter()
        .map(|kept| kept.leaf.session);
    for slug in away.chain(facts_away) {
        entry(&mut sessions, reader, &slug).is_away = true;
    }
    Ok(sessions.into_values().collect())
}

fn entry<'a>(
    sessions: &'a mut BTreeMap<String, AdaptedSession>,
    reader: &Reader,
    slug: &str,
) -> &'a mut AdaptedSession {
    sessions.entry(slug.to_owned()).or_insert_with(|| {
        let session = reader.texts.manual.session(slug);
        let title = session.map(|session| session.title(&reader.chain()).value.to_owned());
        AdaptedSession {
            title: title.unwrap_or_else(|| slug.to_owned()),
            href: reader.href(&format!("/sessions/{slug}/adapt")),
            ..AdaptedSession::default()
        }
    })
}

fn written(reader: &Reader, words: &AdaptedWords) -> Entry {
    let first = words.text.lines().next().unwrap_or_default();
    let heading = first.trim_start_matches('#').trim();
    let heading = heading
        .split_once(" {#")
        .map_or(heading, |(heading, _)| heading);
    let texts = reader.house.texts();
    Entry {
        heading: heading.to_owned(),
        href: editor(reader, &words.session, &words.section).replacen(
            &format!("/{}/", reader.lang),
            &format!("/{}/", words.lang),
            1,
        ),
        language: texts.locales.native_name(&Lang::new(&words.lang)),
        lang: words.lang.clone(),
        asks: words.standing(texts.manual.files()) != Standing::AsBefore,
    }
}
