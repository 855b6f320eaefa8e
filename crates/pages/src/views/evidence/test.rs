//! Which questions are asked before and after.

use askama::Template;
use assessment::{Form, Item, Occasion, Pair, Test, offered};
use manual::Session;

use super::course::{Sent, keep_test};
use super::names::{heading, title};
use super::people::Where;
use super::{Course, Fields, Place, Top};
use crate::frame::Frame;
use crate::reader::Reader;
use crate::reply::{Answer, page, see};
use axum::extract::{Path, Query};
use language::args;
use serde::Deserialize;

use crate::told::Shown;

#[derive(Template)]
#[template(path = "evidence_tests.html")]
struct TestsPage {
    f: Frame,
    top: Top,
    chosen: Shown,
    is_empty: bool,
    is_saved: bool,
    /// How many copies are proposed.
    people: usize,
    has_answers: bool,
    sessions: Vec<SessionChoice>,
}

/// One session and the pairs that it offers.
struct SessionChoice {
    slug: String,
    title: String,
    is_open: bool,
    is_all: bool,
    taken: Shown,
    pairs: Vec<PairChoice>,
}

/// One pair of questions.
struct PairChoice {
    key: String,
    a: String,
    b: String,
    objective: String,
    is_chosen: bool,
}

/// Whether the page is shown after keeping.
#[derive(Deserialize)]
pub(crate) struct After {
    saved: Option<String>,
}

/// `GET /{lang}/lead/{id}/tests`.
pub(crate) async fn show(
    reader: Reader,
    Path((_, id)): Where,
    Query(after): Query<After>,
) -> Answer {
    let course = Course::open(&reader, &id)?;
    let items = course.items(&reader);
    let sessions = reader.texts.manual.sessions();
    let handed_in = Occasion::ALL.map(|occasion| course.handed_in(&items, occasion));
    page(&TestsPage {
        f: Frame::new(&reader, reader.told.plain("evidence-test")),
        top: Top::new(&reader, &course, Some(Place::Tests)),
        chosen: reader
            .told
            .with("evidence-test-chosen", &args! { "count" => items.len() }),
        is_empty: items.is_empty(),
        is_saved: after.saved.is_some(),
        people: course.group.people.len().clamp(1, 200),
        has_answers: handed_in.iter().any(|count| *count > 0),
        sessions: sessions
            .filter_map(|session| session_choice(&reader, &course, session))
            .collect(),
    })
}

fn session_choice(reader: &Reader, course: &Course, session: &Session) -> Option<SessionChoice> {
    let all = Test {
        pairs: offered(session),
    };
    let items = assessment::items(&reader.texts.manual, &all);
    let pair = |item: &Item<'_>| {
        let words = |form| heading(reader, session, &item.question(form).id);
        PairChoice {
            key: item.pair.key(),
            a: words(Form::A),
            b: words(Form::B),
            objective: item
                .objective()
                .map(|id| heading(reader, session, id))
                .unwrap_or_default(),
            is_chosen: course.test.pairs.contains(item.pair),
        }
    };
    let pairs: Vec<PairChoice> = items.iter().map(pair).collect();
    let taken = pairs.iter().filter(|pair| pair.is_chosen).count();
    (!pairs.is_empty()).then(|| SessionChoice {
        slug: session.slug.clone(),
        title: title(reader, session),
        is_open: taken > 0 || course.sessions.contains(&session.slug),
        is_all: taken == pairs.len(),
        taken: reader.told.with(
            "evidence-test-taken",
            &args! { "taken" => taken, "of" => pairs.len() },
        ),
        pairs,
    })
}

/// `POST …/tests`: the pairs that are ticked, in the manual's order; of a session that is ticked, all.
pub(crate) async fn keep(reader: Reader, Path((_, id)): Where, form: Sent) -> Answer {
    let fields = Fields::of(form)?;
    let course = Course::open(&reader, &id)?;
    let is_chosen = |pair: &Pair| {
        let key = pair.key();
        fields.all("pair").any(|chosen| chosen == key)
            || fields.all("all").any(|slug| slug == pair.session)
    };
    let sessions = reader.texts.manual.sessions();
    let test = Test {
        pairs: sessions.flat_map(offered).filter(is_chosen).collect(),
    };
    let (programme, sitting) = (course.programme.clone(), fields.sitting());
    reader
        .write(move |workbook| keep_test(workbook, &programme, test, sitting))
        .await?;
    see(&reader.href(&format!("/lead/{}/tests?saved=yes", course.programme)))
}
