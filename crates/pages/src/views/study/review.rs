//! A day's review: one card after the other, each judged by the person herself.

use askama::Template;
use axum::Form;
use axum::extract::Query;
use axum::extract::rejection::FormRejection;
use jiff::Timestamp;
use jiff::civil::Date;
use language::args;
use review::{Card, Grade};
use serde::Deserialize;

use crate::frame::Frame;
use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::{Answer, page, see};
use crate::told::Shown;
use crate::views::study::asked::{Asked, Face, asked};
use crate::views::study::deck::Dealt;
use crate::views::study::record::Record;
use crate::views::study::turn::CardTurn;

/// As often as this a day's review may be prolonged.
const MOST_TIMES: u32 = 24;

#[derive(Template)]
#[template(path = "review.html")]
struct ReviewPage {
    f: Frame,
    state: State,
    /// How many times its usual length this day's review may have.
    times: u32,
    /// What was answered last today can be taken back.
    can_take_back: bool,
    put_away: Vec<PutAway>,
}

/// A card that is not asked any more.
struct PutAway {
    key: String,
    name: String,
}

enum State {
    /// She has not said that she wants cards.
    Off,
    /// Nothing was read yet that cards are made of.
    Empty,
    Ask(Box<Question>),
    Done {
        answered: Shown,
        waiting: Option<Shown>,
        next: Option<Shown>,
    },
}

/// The card that is asked now.
struct Question {
    asked: Asked,
    left: Shown,
    shown_at: i64,
    grades: Vec<GradeChoice>,
}

/// One way to judge oneself, and how long the card would rest then.
struct GradeChoice {
    number: u8,
    label: Shown,
    rest: Shown,
}

/// How long the person goes on.
#[derive(Deserialize)]
pub(crate) struct Length {
    times: Option<u32>,
}

/// `GET /{lang}/review`.
pub(crate) async fn show(reader: Reader, Query(length): Query<Length>) -> Answer {
    let record = Record::read(&reader)?;
    let times = length.times.unwrap_or(1).clamp(1, MOST_TIMES);
    let deck = record.deck();
    page(&ReviewPage {
        f: Frame::new(&reader, reader.told.plain("review-title")),
        state: state(&record, &deck, times),
        times,
        can_take_back: record.has_review() && last_of_today(&record).is_some(),
        put_away: put_away(&record, &deck),
    })
}

fn state(record: &Record<'_>, deck: &[Dealt<'_>], times: u32) -> State {
    if !record.has_review() {
        return State::Off;
    }
    if deck.is_empty() {
        return State::Empty;
    }
    let today = record.day(deck, times);
    let told = &record.reader.told;
    let first = today.cards.first();
    let dealt = first.and_then(|card| deck.iter().find(|dealt| dealt.card == *card));
    let shown = dealt.and_then(|dealt| Some((dealt, asked(record.reader, dealt)?)));
    if let Some((dealt, asked)) = shown {
        return State::Ask(Box::new(Question {
            asked,
            left: told.with(
                "review-left",
                &args! {
                    "count" => today.cards.len(),
                    "minutes" => record.reader.words().minutes(today.seconds.div_ceil(60)),
                },
            ),
            shown_at: record.clock.now.as_second(),
            grades: grades(record, &dealt.card),
        }));
    }
    State::Done {
        answered: told.with("review-answered", &args! { "count" => today.answered }),
        waiting: (today.waiting > 0)
            .then(|| told.with("review-waiting", &args! { "count" => today.waiting })),
        next: today.next.map(|day| next_worded(record.reader, day)),
    }
}

/// "The next card comes on 3 March."
pub(crate) fn next_worded(reader: &Reader, day: Date) -> Shown {
    reader
        .told
        .with("review-next", &args! { "day" => reader.words().date(day) })
}

fn grades(record: &Record<'_>, card: &Card) -> Vec<GradeChoice> {
    let told = &record.reader.told;
    let rests = record.history.rests(card, &record.clock);
    let choice = |(grade, days): (Grade, u16)| GradeChoice {
        number: grade.into(),
        label: told.say(&format!("review-grade-{}", grade.as_str())),
        rest: if days == 0 {
            told.say("review-rest-today")
        } else {
            told.with("review-rest", &args! { "days" => u32::from(days) })
        },
    };
    Grade::ALL.into_iter().zip(rests).map(choice).collect()
}

/// The card that was answered or put away last, if that was today.
fn last_of_today<'r>(record: &'r Record<'_>) -> Option<&'r Card> {
    let last = record.history.last()?;
    (record.clock.day(last.at) == record.clock.today()).then_some(&last.card)
}

fn put_away(record: &Record<'_>, deck: &[Dealt<'_>]) -> Vec<PutAway> {
    let away = deck
        .iter()
        .filter(|dealt| record.history.is_put_away(&dealt.card));
    let named = away.filter_map(|dealt| asked(record.reader, dealt));
    named
        .map(|asked| PutAway {
            key: asked.key,
            name: asked.name,
        })
        .collect()
}

/// What the form under a card sends.
#[derive(Deserialize)]
pub(crate) struct Judged {
    card: Option<String>,
    /// A grade from 1 to 4, `away` or `back`.
    act: String,
    /// When the card was shown, in seconds since 1970.
    shown_at: Option<i64>,
    times: Option<u32>,
}

/// `POST /{lang}/review`.
pub(crate) async fn judge(reader: Reader, form: Result<Form<Judged>, FormRejection>) -> Answer {
    let Form(form) = form.map_err(|rejection| Problem::of_rejection(&rejection))?;
    let (card, turn) = turn_of(&reader, &form)?;
    reader
        .write(move |workbook| workbook.enter(&card.to_string(), &turn))
        .await?;
    let times = form.times.unwrap_or(1).clamp(1, MOST_TIMES);
    let query = if times > 1 {
        format!("?times={times}")
    } else {
        String::new()
    };
    see(&reader.href(&format!("/review{query}")))
}

fn turn_of(reader: &Reader, form: &Judged) -> Result<(Card, CardTurn), Problem> {
    let record = Record::read(reader)?;
    let Some(key) = &form.card else {
        let last = last_of_today(&record).filter(|_| form.act == "back");
        return Ok((
            last.ok_or(Problem::NotUnderstood)?.clone(),
            CardTurn::TakenBack,
        ));
    };
    let deck = record.deck();
    let dealt = deck.iter().find(|dealt| dealt.card.to_string() == *key);
    let card = dealt.ok_or(Problem::NotFound)?.card.clone();
    let turn = match form.act.as_str() {
        "away" => CardTurn::PutAway,
        "back" => CardTurn::TakenBack,
        number => CardTurn::Answered {
            grade: grade(number)?,
            seconds: seconds(form.shown_at),
        },
    };
    Ok((card, turn))
}

fn grade(number: &str) -> Result<Grade, Problem> {
    let number: u8 = number.parse().map_err(|_| Problem::NotUnderstood)?;
    Grade::try_from(number).map_err(|_| Problem::NotUnderstood)
}

/// How long it took; nothing where the clock jumped meanwhile.
fn seconds(shown_at: Option<i64>) -> Option<u16> {
    u16::try_from(Timestamp::now().as_second().checked_sub(shown_at?)?).ok()
}
