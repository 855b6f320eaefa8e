//! A statement of completion: a page to print. It says what the person recorded, and no more.

use askama::Template;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use language::args;
use manual::Session;

use crate::frame::Frame;
use crate::reader::Reader;
use crate::reply::{Answer, page};
use crate::told::Shown;
use crate::views::catalogue::{LangAttr, progress};

#[derive(Template)]
#[template(path = "statement.html")]
struct StatementPage {
    f: Frame,
    name: String,
    rows: Vec<Row>,
    total: Shown,
    edition: Shown,
    made_on: Shown,
}

/// A session that was finished.
struct Row {
    title: String,
    lang: LangAttr,
    minutes: String,
    day: String,
}

/// `GET /{lang}/me/statement`.
pub(crate) async fn show(reader: Reader) -> Answer {
    let name = reader.desk()?.workbook.person()?.name;
    let finished: Vec<(&Session, Timestamp)> = finished(&reader);
    let minutes = finished
        .iter()
        .map(|(session, _)| session.facts.minutes)
        .sum();
    let total = args! {
        "count" => finished.len(),
        "time" => reader.words().minutes(minutes),
    };
    let told = &reader.told;
    page(&StatementPage {
        f: Frame::new(&reader, told.plain("statement-title")),
        name,
        total: told.with("statement-total", &total),
        edition: told.with(
            "statement-edition",
            &args! { "edition" => reader.texts.manual.edition.as_str() },
        ),
        made_on: told.with(
            "statement-made-on",
            &args! { "day" => day(&reader, Timestamp::now()) },
        ),
        rows: finished
            .into_iter()
            .map(|(session, at)| row(&reader, session, at))
            .collect(),
    })
}

fn finished(reader: &Reader) -> Vec<(&Session, Timestamp)> {
    let progress = progress(reader);
    let sessions = reader.texts.manual.sessions();
    sessions
        .filter_map(|session| Some((session, progress.sessions.get(&session.slug)?.finished?)))
        .collect()
}

fn row(reader: &Reader, session: &Session, at: Timestamp) -> Row {
    let title = session.title(&reader.chain());
    Row {
        title: title.value.to_owned(),
        lang: LangAttr::new(title.lang, reader),
        minutes: reader.words().minutes(session.facts.minutes),
        day: day(reader, at),
    }
}

fn day(reader: &Reader, at: Timestamp) -> String {
    reader.words().date(at.to_zoned(TimeZone::system()).date())
}
