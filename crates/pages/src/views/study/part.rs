//! How one part of the manual stands: what is read, what is still to read, every test.

use askama::Template;
use axum::extract::Path;
use manual::{Session, Text};

use crate::frame::Frame;
use crate::links::PageLinks;
use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::{Answer, page};
use crate::told::Shown;
use crate::views::note::when;
use crate::views::quiz::{ObjectiveResult, objectives, score};
use crate::views::section::View;
use crate::views::study::record::Record;
use crate::views::study::standing::{Standing, Standings};

#[derive(Template)]
#[template(path = "progress.html")]
struct PartPage {
    f: Frame,
    part: String,
    title: Shown,
    sessions: Vec<SessionStanding>,
    has_time: bool,
}

/// One session of the part.
struct SessionStanding {
    standing: Standing,
    unread: Vec<Unread>,
    attempts: Vec<Tried>,
    objectives: Vec<ObjectiveResult>,
    notes: usize,
    notes_worded: Shown,
}

/// A section that waits.
struct Unread {
    href: String,
    heading: String,
}

/// One attempt at the quiz.
struct Tried {
    href: String,
    when: String,
    score: Shown,
}

/// `GET /{lang}/progress/{part}`.
pub(crate) async fn show(reader: Reader, Path((_, id)): Path<(String, String)>) -> Answer {
    let manual = &reader.texts.manual;
    let part = manual
        .parts
        .iter()
        .find(|part| part.id == id)
        .ok_or(Problem::NotFound)?;
    let record = Record::read(&reader)?;
    let deck = record.deck();
    let standings = Standings::new(&record, &deck)?;
    let sessions = part.sessions.iter().filter_map(|slug| manual.session(slug));
    let sessions = sessions
        .filter(|session| !session.is_coming())
        .map(|session| standing(&record, &standings, session))
        .collect::<Result<_, Problem>>()?;
    page(&PartPage {
        f: Frame::new(&reader, reader.told.plain(&format!("part-{id}"))),
        title: reader.told.say(&format!("part-{id}")),
        part: id,
        sessions,
        has_time: record.study.time_spent,
    })
}

fn standing(
    record: &Record<'_>,
    standings: &Standings<'_, '_>,
    session: &Session,
) -> Result<SessionStanding, Problem> {
    let reader = record.reader;
    let text = session.text(&reader.chain());
    let attempts = record.attempts(&session.slug);
    let tried = |attempt: &workbook::Attempt| Tried {
        href: format!("{}/quiz/{}", reader.href_of(session), attempt.id),
        when: when(reader, attempt.ended_at),
        score: score(reader, &attempt.answers),
    };
    let notes = reader.desk()?.workbook.notes(&session.slug)?;
    let notes = notes
        .iter()
        .filter(|note| !note.text.trim().is_empty())
        .count();
    let last = attempts.first();
    Ok(SessionStanding {
        standing: standings.of(session),
        unread: unread(record, session, &text),
        attempts: attempts.iter().map(tried).collect(),
        objectives: last.map_or_else(Vec::new, |last| {
            objectives(reader, session, &text, &last.answers)
        }),
        notes,
        notes_worded: reader
            .told
            .with("study-notes", &language::args! { "count" => notes }),
    })
}

fn unread(record: &Record<'_>, session: &Session, text: &Text<'_>) -> Vec<Unread> {
    let own = record.of(&session.slug);
    let links = PageLinks::new(record.reader);
    let is_unread = |id: &str| own.is_none_or(|own| !own.read.contains(id));
    let waiting = text
        .sections
        .iter()
        .filter(|section| View::Learner.shows(section.facts.kind) && is_unread(&section.facts.id));
    waiting
        .map(|section| Unread {
            href: format!("{}#{}", record.reader.href_of(session), section.facts.id),
            heading: record
                .reader
                .renderer(session, section.lang, &links)
                .heading_text(section.heading),
        })
        .collect()
}
