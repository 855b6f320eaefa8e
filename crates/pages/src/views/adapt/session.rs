//! The sections of one session: minutes, what is left out, what is added.

use std::collections::{BTreeMap, BTreeSet};

use adaptation::{AdaptedFacts, AdaptedWords, AddedSection};
use askama::Template;
use axum::Form;
use axum::extract::Path;
use axum::extract::rejection::FormRejection;
use language::args;
use manual::Session;
use workbook::Sitting;

use super::{editor, layer_of, renew};
use crate::frame::Frame;
use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::{Answer, page, see};
use crate::told::Shown;

/// The longest that a section may be made, in minutes: a whole day.
const LONGEST: u32 = 480;
/// How long an added section takes until its minutes are changed.
const ADDED_MINUTES: u32 = 15;

#[derive(Template)]
#[template(path = "adapt_session.html")]
struct SessionPage {
    f: Frame,
    title: String,
    base: String,
    back: String,
    total: Shown,
    is_adapted: bool,
    /// Something was put away that can be taken back.
    can_come_back: bool,
    all: String,
    rows: Vec<Row>,
}

/// One section.
struct Row {
    id: String,
    heading: String,
    href: String,
    /// Its minutes as they are now; nothing for a section that takes no time.
    minutes: Option<u32>,
    is_cut: bool,
    is_own: bool,
    has_own_words: bool,
}

/// `GET /{lang}/sessions/{slug}/adapt`.
pub(crate) async fn show(reader: Reader, Path((_, slug)): Path<(String, String)>) -> Answer {
    let layer = layer_of(&reader)?;
    let session = reader.session(&slug)?;
    let facts = layer.facts_of(&slug).cloned().unwrap_or_default();
    let rows = rows(&reader, &slug, session, &facts)?;
    let minutes = reader.words().minutes(session.facts.minutes);
    let title = session.title(&reader.chain()).value.to_owned();
    page(&SessionPage {
        f: Frame::new(&reader, reader.told.plain("adapt-title")),
        title,
        base: reader.href(&format!("/sessions/{slug}/adapt")),
        back: reader.href(&format!("/sessions/{slug}")),
        total: reader
            .told
            .with("adapt-total", &args! { "minutes" => minutes }),
        is_adapted: !facts.is_empty() || rows.iter().any(|row| row.has_own_words),
        can_come_back: was_put_away(&reader, &slug)?,
        all: reader.href("/adaptations"),
        rows,
    })
}

fn was_put_away(reader: &Reader, slug: &str) -> Result<bool, Problem> {
    let workbook = &reader.desk()?.workbook;
    let words = workbook.leaves_put_away::<AdaptedWords>()?;
    let facts = workbook.leaves_put_away::<AdaptedFacts>()?;
    Ok(words.iter().any(|kept| kept.leaf.session == slug)
        || facts.iter().any(|kept| kept.leaf.session == slug))
}

/// The sections as they are now, and in their old places those that were left out.
fn rows(
    reader: &Reader,
    slug: &str,
    session: &Session,
    facts: &AdaptedFacts,
) -> Result<Vec<Row>, Problem> {
    let layer = layer_of(reader)?;
    let own = reader.house.texts();
    let manual = own.manual.session(slug).ok_or(Problem::NotFound)?;
    let chain = reader.chain();
    let (now, before) = (session.text(&chain), manual.text(&chain));
    let mut rows: Vec<Row> = Vec::new();
    let mut add = |section: &manual::ServedSection<'_>,
                   session: &Session,
                   is_cut: bool,
                   at: Option<usize>| {
        let id = section.facts.id.clone();
        let links = crate::links::PageLinks::new(reader);
        let row = Row {
            heading: reader
                .renderer(session, section.lang, &links)
                .heading_text(section.heading),
            href: editor(reader, slug, &id),
            minutes: section.facts.minutes,
            is_cut,
            is_own: facts.added.iter().any(|added| added.id == id),
            has_own_words: layer.words_of(slug, &id, reader.lang.as_ref()).is_some(),
            id,
        };
        rows.insert(at.unwrap_or(rows.len()), row);
    };
    for section in &now.sections {
        add(section, session, false, None);
    }
    for (at, section) in before.sections.iter().enumerate() {
        if facts.cut.contains(&section.facts.id) {
            add(section, manual, true, Some(at.min(now.sections.len())));
        }
    }
    Ok(rows)
}

/// `POST /{lang}/sessions/{slug}/adapt`: the minutes and what is left out, all at once.
pub(crate) async fn keep(
    reader: Reader,
    Path((_, slug)): Path<(String, String)>,
    form: Result<Form<Vec<(String, String)>>, FormRejection>,
) -> Answer {
    let Form(fields) = form.map_err(|_| Problem::NotUnderstood)?;
    let own = reader.house.texts();
    let manual = own.manual.session(&slug).ok_or(Problem::NotFound)?;
    let before = layer_of(&reader)?
        .facts_of(&slug)
        .cloned()
        .unwrap_or_default();
    let facts = AdaptedFacts {
        session: slug.clone(),
        ..changed(manual, &before, &fields)
    };
    write(&reader, facts).await?;
    see(&reader.href(&format!("/sessions/{slug}/adapt")))
}

/// What the form says, as far as it differs from the manual.
fn changed(manual: &Session, before: &AdaptedFacts, fields: &[(String, String)]) -> AdaptedFacts {
    let field = |name: &str| {
        fields
            .iter()
            .find(|(own, _)| own == name)
            .map(|(_, value)| value.as_str())
    };
    let minutes_of = |id: &str| {
        let given: u32 = field(&format!("minutes-{id}"))?.trim().parse().ok()?;
        Some(given.clamp(1, LONGEST))
    };
    let timed = manual
        .facts
        .sections
        .iter()
        .filter(|section| section.minutes.is_some());
    let minutes: BTreeMap<String, u32> = timed
        .filter_map(|section| {
            Some((
                section.id.clone(),
                minutes_of(&section.id).or_else(|| before.minutes.get(&section.id).copied())?,
            ))
        })
        .filter(|(id, minutes)| {
            manual.facts.section(id).and_then(|own| own.minutes) != Some(*minutes)
        })
        .collect();
    let cut: BTreeSet<String> = manual
        .facts
        .sections
        .iter()
        .map(|section| section.id.clone())
        .filter(|id| field(&format!("cut-{id}")).is_some())
        .collect();
    let added = before
        .added
        .iter()
        .filter(|added| field(&format!("cut-{}", added.id)).is_none())
        .map(|added| AddedSection {
            minutes: minutes_of(&added.id).unwrap_or(added.minutes),
            ..added.clone()
        });
    AdaptedFacts {
        added: added.collect(),
        minutes,
        cut,
        ..AdaptedFacts::default()
    }
}

/// Where a section is added.
#[derive(serde::Deserialize)]
pub(crate) struct Adding {
    after: String,
    title: String,
}

/// `POST /{lang}/sessions/{slug}/adapt/add`: a section of one's own, then on to its editor.
pub(crate) async fn add(
    reader: Reader,
    Path((_, slug)): Path<(String, String)>,
    form: Result<Form<Adding>, FormRejection>,
) -> Answer {
    let Form(adding) = form.map_err(|_| Problem::NotUnderstood)?;
    let session = reader.session(&slug)?;
    if session.facts.section(&adding.after).is_none() {
        return Err(Problem::NotFound);
    }
    let mut facts = layer_of(&reader)?
        .facts_of(&slug)
        .cloned()
        .unwrap_or_default();
    facts.session.clone_from(&slug);
    let id = fresh_id(session);
    facts.added.push(AddedSection {
        id: id.clone(),
        after: adding.after,
        minutes: ADDED_MINUTES,
    });
    let title = one_line(&adding.title);
    let title = if title.is_empty() {
        reader.told.plain("adapt-own-section")
    } else {
        title
    };
    let words = AdaptedWords {
        session: slug.clone(),
        section: id.clone(),
        lang: reader.lang.to_string(),
        base: String::new(),
        text: format!("## {title}\n"),
    };
    reader
        .write(move |workbook| {
            let name = AdaptedWords::id(&words.session, &words.section, &words.lang);
            workbook.keep_leaf(name, &words, Sitting::begin())
        })
        .await?;
    write(&reader, facts).await?;
    see(&editor(&reader, &slug, &id))
}

/// A title is a line without signs that would make it something else.
fn one_line(title: &str) -> String {
    let title: String = title
        .chars()
        .filter(|sign| !"{}#\n\r".contains(*sign))
        .take(200)
        .collect();
    title.trim().to_owned()
}

/// An id that nothing in the session has. Random, so that two copies of a workbook never mean two things by one.
fn fresh_id(session: &Session) -> String {
    loop {
        let id = format!("own-{}", &uuid::Uuid::new_v4().simple().to_string()[..8]);
        if session.facts.ids().all(|(taken, _)| taken != id) {
            return id;
        }
    }
}

/// `POST /{lang}/sessions/{slug}/adapt/off`: the session is the manual's own again; the adaptations are put away.
pub(crate) async fn off(reader: Reader, Path((_, slug)): Path<(String, String)>) -> Answer {
    let layer = layer_of(&reader)?.of_sessions(std::slice::from_ref(&slug));
    reader
        .write(move |workbook| {
            for words in &layer.words {
                let name = AdaptedWords::id(&words.session, &words.section, &words.lang);
                workbook.put_leaf_away::<AdaptedWords>(name)?;
            }
            for facts in &layer.facts {
                workbook.put_leaf_away::<AdaptedFacts>(AdaptedFacts::id(&facts.session))?;
            }
            Ok(())
        })
        .await?;
    renew(&reader)?;
    see(&reader.href(&format!("/sessions/{slug}/adapt")))
}

/// `POST /{lang}/sessions/{slug}/adapt/back`: what was put away holds again.
pub(crate) async fn back(reader: Reader, Path((_, slug)): Path<(String, String)>) -> Answer {
    let of = slug.clone();
    reader
        .write(move |workbook| {
            let words = workbook
                .leaves_put_away::<AdaptedWords>()
                .unwrap_or_default();
            for kept in words.iter().filter(|kept| kept.leaf.session == of) {
                workbook.take_leaf_back::<AdaptedWords>(kept.id)?;
            }
            let facts = workbook
                .leaves_put_away::<AdaptedFacts>()
                .unwrap_or_default();
            for kept in facts.iter().filter(|kept| kept.leaf.session == of) {
                workbook.take_leaf_back::<AdaptedFacts>(kept.id)?;
            }
            Ok(())
        })
        .await?;
    renew(&reader)?;
    see(&reader.href(&format!("/sessions/{slug}/adapt")))
}

async fn write(reader: &Reader, facts: AdaptedFacts) -> Result<(), Problem> {
    reader
        .write(move |workbook| {
            let name = AdaptedFacts::id(&facts.session);
            workbook.keep_leaf(name, &facts, Sitting::begin())
        })
        .await?;
    renew(reader)
}
