//! "My study": the whole manual as a picture, what is due today, and what the person wants of it.

use askama::Template;
use axum::Form;
use axum::extract::Query;
use axum::extract::rejection::FormRejection;
use language::args;
use serde::Deserialize;
use workbook::Study;

use crate::frame::Frame;
use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::{Answer, page, see};
use crate::told::Shown;
use crate::views::study::deck::Dealt;
use crate::views::study::record::Record;
use crate::views::study::review::next_worded;
use crate::views::study::standing::{Standing, Standings};
use crate::views::study::time;

/// How long a day's review may take, in minutes: what can be chosen.
const MINUTES: [u16; 5] = [3, 5, 10, 15, 20];

#[derive(Template)]
#[template(path = "me.html")]
struct MePage {
    f: Frame,
    saved: bool,
    has_begun: bool,
    sums: Vec<Shown>,
    parts: Vec<PartStanding>,
    picture: Picture,
    review: Today,
    study: Study,
    minutes: Vec<(u16, String, bool)>,
}

/// One part and how its sessions stand.
struct PartStanding {
    id: String,
    href: String,
    title: Shown,
    sessions: Vec<Standing>,
}

/// What of cards stands on the page.
enum Today {
    /// She has not been asked yet whether she wants them.
    Offer,
    /// She does not want them.
    Unwanted,
    /// So many are to be asked.
    Cards(Shown),
    /// None today.
    Nothing(Option<Shown>),
}

/// The manual drawn as a shelf: each session a book, as wide as it is long in minutes.
struct Picture {
    width: u32,
    books: Vec<Book>,
}

/// One session in the picture. All measures are in the picture's own units.
struct Book {
    part: String,
    x: u32,
    width: u32,
    filled: u32,
    is_finished: bool,
    is_tested: bool,
    due: usize,
}

/// The height of a book, and the space between two and between parts.
const HEIGHT: u32 = 280;
const GAP: u32 = 6;
const PART_GAP: u32 = 26;

/// Whether the page is shown after keeping.
#[derive(Deserialize)]
pub(crate) struct After {
    saved: Option<String>,
}

/// `GET /{lang}/me`.
pub(crate) async fn show(reader: Reader, Query(after): Query<After>) -> Answer {
    let record = Record::read(&reader)?;
    let deck = record.deck();
    let parts = parts(&record, &deck)?;
    page(&MePage {
        f: Frame::new(&reader, reader.told.plain("study-title")),
        saved: after.saved.is_some(),
        has_begun: !record.progress.sessions.is_empty(),
        sums: sums(&reader, &parts),
        picture: picture(&parts),
        review: today(&record, &deck),
        study: record.study,
        minutes: MINUTES
            .map(|minutes| {
                let words = reader.words().minutes(u32::from(minutes));
                (minutes, words, minutes == record.minutes())
            })
            .into(),
        parts,
    })
}

fn parts<'a>(record: &Record<'a>, deck: &[Dealt<'a>]) -> Result<Vec<PartStanding>, Problem> {
    let standings = Standings::new(record, deck)?;
    let manual = &record.reader.texts.manual;
    let standing = |part: &manual::Part| PartStanding {
        id: part.id.clone(),
        href: record.reader.href(&format!("/progress/{}", part.id)),
        title: record.reader.told.say(&format!("part-{}", part.id)),
        sessions: (part.sessions.iter())
            .filter_map(|slug| manual.session(slug))
            .filter(|session| !session.is_coming())
            .map(|session| standings.of(session))
            .collect(),
    };
    Ok(manual.parts.iter().map(standing).collect())
}

fn sums(reader: &Reader, parts: &[PartStanding]) -> Vec<Shown> {
    let all: Vec<&Standing> = parts.iter().flat_map(|part| &part.sessions).collect();
    let finished = all.iter().filter(|one| one.reading.is_finished).count();
    let read: usize = all.iter().map(|one| one.reading.read).sum();
    let sections: usize = all.iter().map(|one| one.reading.of).sum();
    let right: usize = all
        .iter()
        .filter_map(|one| one.right)
        .map(|(right, _)| right)
        .sum();
    let asked: usize = all
        .iter()
        .filter_map(|one| one.right)
        .map(|(_, of)| of)
        .sum();
    let mut sums = vec![
        reader.told.with(
            "study-sum-finished",
            &args! { "count" => finished, "of" => all.len() },
        ),
        reader.told.with(
            "study-sum-read",
            &args! { "count" => read, "of" => sections },
        ),
    ];
    if asked > 0 {
        sums.push(reader.told.with(
            "study-sum-right",
            &args! { "count" => right, "of" => asked },
        ));
    }
    sums
}

fn today(record: &Record<'_>, deck: &[Dealt<'_>]) -> Today {
    match record.study.review {
        None => return Today::Offer,
        Some(false) => return Today::Unwanted,
        Some(true) => {}
    }
    let today = record.day(deck, 1);
    let minutes = record.reader.words().minutes(today.seconds.div_ceil(60));
    if today.cards.is_empty() {
        return Today::Nothing(today.next.map(|day| next_worded(record.reader, day)));
    }
    let args = args! { "count" => today.cards.len(), "minutes" => minutes };
    Today::Cards(record.reader.told.with("review-left", &args))
}

fn picture(parts: &[PartStanding]) -> Picture {
    let mut x = 0;
    let mut books = Vec::new();
    for part in parts {
        for session in &part.sessions {
            books.push(book(&part.id, x, session));
            x += session.minutes + GAP;
        }
        x += PART_GAP;
    }
    Picture {
        width: x.saturating_sub(PART_GAP + GAP).max(1),
        books,
    }
}

fn book(part: &str, x: u32, session: &Standing) -> Book {
    let reading = session.reading;
    let filled = (reading.read * HEIGHT as usize)
        .checked_div(reading.of)
        .unwrap_or(0);
    Book {
        part: part.to_owned(),
        x,
        width: session.minutes,
        filled: u32::try_from(filled).unwrap_or(HEIGHT).min(HEIGHT),
        is_finished: reading.is_finished,
        is_tested: session.right.is_some(),
        due: session.due,
    }
}

impl Book {
    fn top(&self) -> u32 {
        HEIGHT - self.filled
    }

    fn middle(&self) -> u32 {
        self.x + self.width / 2
    }
}

/// What the forms about studying send. A form with a `whole` has all fields: what is not in it is not wanted.
#[derive(Deserialize)]
pub(crate) struct Wishes {
    whole: Option<String>,
    review: Option<String>,
    minutes: Option<u16>,
    time: Option<String>,
}

impl Wishes {
    fn change(&self, study: Study) -> Study {
        let is_yes = |answer: &Option<String>| answer.as_deref() == Some("yes");
        if self.whole.is_none() {
            return Study {
                review: Some(is_yes(&self.review)),
                ..study
            };
        }
        // Who was never asked, and did not say yes, has still not been asked.
        let review = (is_yes(&self.review) || study.review.is_some()).then(|| is_yes(&self.review));
        Study {
            review,
            review_minutes: self
                .minutes
                .filter(|minutes| MINUTES.contains(minutes))
                .or(study.review_minutes),
            time_spent: is_yes(&self.time),
        }
    }
}

/// `POST /{lang}/me`.
pub(crate) async fn keep(reader: Reader, form: Result<Form<Wishes>, FormRejection>) -> Answer {
    let Form(wishes) = form.map_err(|rejection| Problem::of_rejection(&rejection))?;
    let before = reader.desk()?.workbook.sheet("")?.study;
    let after = wishes.change(before);
    reader
        .write(move |workbook| {
            workbook.set_study(after)?;
            if before.time_spent && !after.time_spent {
                time::forget(workbook)?;
            }
            Ok(())
        })
        .await?;
    see(&reader.href(if wishes.whole.is_some() {
        "/me?saved=yes"
    } else {
        "/me"
    }))
}
