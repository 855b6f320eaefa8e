//! The run screen: the step now, what I say and do, what they do, what is next, and how we stand.

use askama::Template;
use axum::extract::{Path, Query};
use language::args;
use serde::Deserialize;
use serde_json::json;
use std::time::Duration;
use workshop::{RunStep, Show, Standing};

use super::kept::Workshop;
use super::lines::{Line, lines};
use super::names;
use super::offers::{Offer, of_offer};
use super::standing::Led;
use super::steps::{Clock, Next, Piece, kicker, of_next, pieces, session_of, step_title};
use crate::frame::Frame;
use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::{Answer, json, page};
use crate::told::Shown;

/// How long a page waits for news before it asks again.
const POLL: Duration = Duration::from_secs(25);

#[derive(Template)]
#[template(path = "run.html")]
struct RunPage {
    f: Frame,
    title: String,
    base: String,
    news: u64,
    now: Option<NowView>,
    days: Vec<DayChoice>,
    told: Option<Told>,
}

/// The step now and what stands around it.
struct NowView {
    day: String,
    standing: Shown,
    is_late: bool,
    part: String,
    kicker: String,
    title: String,
    index: usize,
    clock: Clock,
    of: Shown,
    is_paused: bool,
    is_dark: bool,
    you: Vec<Piece>,
    they: Vec<Piece>,
    lines: Vec<Line>,
    offers: Vec<Offer>,
    target: Option<Shown>,
    can_take_back: bool,
    next: Option<Next>,
    shows: Vec<ShowChoice>,
    question: String,
}

struct ShowChoice {
    name: &'static str,
    label: Shown,
    is_chosen: bool,
}

/// A day that can be begun.
struct DayChoice {
    at: usize,
    begin: Shown,
    date: Option<String>,
    is_next: bool,
}

/// The day that was led last: what took how long.
struct Told {
    title: Shown,
    rows: Vec<Row>,
}

struct Row {
    title: String,
    planned: String,
    took: String,
}

/// `GET /{lang}/lead/{id}/run`.
pub(crate) async fn run(reader: Reader, Path((_, id)): Path<(String, String)>) -> Answer {
    let workshop = Workshop::of(&reader, &id)?;
    let news = reader.house.lead.news();
    let led = Led::of(&reader, &workshop)?;
    let title = names::workshop(&reader, &workshop.programme);
    let now = match &led {
        Some(led) if !led.run.is_over => Some(now(&reader, &workshop, led)?),
        _ => None,
    };
    page(&RunPage {
        f: Frame::new(&reader, title.clone()),
        title,
        base: workshop.href(&reader, ""),
        news,
        now,
        days: days(&reader, &workshop, led.as_ref()),
        told: led
            .as_ref()
            .filter(|led| led.run.is_over)
            .map(|led| told(&reader, led)),
    })
}

fn days(reader: &Reader, workshop: &Workshop, led: Option<&Led>) -> Vec<DayChoice> {
    let next = led.map_or(0, |led| led.run.day + usize::from(led.run.is_over));
    let days = workshop.programme.days.iter().enumerate();
    let choice = |(at, day): (usize, &workshop::Day)| DayChoice {
        at,
        begin: reader
            .told
            .with("run-begin", &args! { "day" => names::day(reader, at) }),
        date: day.date.map(|date| reader.words().date(date)),
        is_next: at == next,
    };
    days.map(choice).collect()
}

fn told(reader: &Reader, led: &Led) -> Told {
    let row = |step: &RunStep| {
        let took = led.run.taken.get(&step.key)?;
        Some(Row {
            title: step_title(reader, step),
            planned: reader.words().minutes(step.planned),
            took: reader.words().minutes(took.div_ceil(60)),
        })
    };
    let day = args! { "day" => names::day(reader, led.run.day) };
    Told {
        title: reader.told.with("run-day-over", &day),
        rows: led.run.steps.iter().filter_map(row).collect(),
    }
}

fn now(reader: &Reader, workshop: &Workshop, led: &Led) -> Result<NowView, Problem> {
    let index = led.run.now.ok_or(Problem::NotFound)?;
    let step = led.run.steps.get(index).ok_or(Problem::NotFound)?;
    let session = session_of(reader, step);
    let standing = led.standing();
    let offers = led.proposals(workshop.programme.days.len());
    let room = workshop.room(reader)?;
    let (you, they) = pieces(reader, step, session);
    let target = args! { "time" => names::time(reader, standing.target) };
    Ok(NowView {
        day: names::day(reader, led.run.day),
        standing: against_the_plan(reader, standing),
        is_late: standing.ends > standing.target,
        part: session
            .map(|session| session.facts.part.clone())
            .unwrap_or_default(),
        kicker: kicker(reader, step, session),
        title: step_title(reader, step),
        index,
        clock: Clock::new(led.ran, step.minutes),
        of: of_minutes(reader, step.minutes),
        is_paused: led.run.is_paused,
        is_dark: reader.house.lead.is_dark(workshop.id),
        you,
        they,
        lines: lines(reader, led),
        target: (!offers.is_empty()).then(|| reader.told.with("run-to-end-at", &target)),
        offers: offers
            .iter()
            .map(|offer| of_offer(reader, led, offer))
            .collect(),
        can_take_back: !led.run.changes.is_empty(),
        next: led
            .run
            .next()
            .map(|next| of_next(reader, &led.run.steps[next])),
        shows: shows(reader, room.show),
        question: room.question,
    })
}

fn of_minutes(reader: &Reader, minutes: u32) -> Shown {
    let minutes = args! { "minutes" => reader.words().minutes(minutes) };
    reader.told.with("run-of", &minutes)
}

fn against_the_plan(reader: &Reader, standing: Standing) -> Shown {
    let minutes = u32::try_from(standing.behind.unsigned_abs()).unwrap_or(u32::MAX);
    let args = args! {
        "minutes" => reader.words().minutes(minutes),
        "time" => names::time(reader, standing.ends),
    };
    let id = match standing.behind {
        1.. => "run-late",
        0 => "run-in-time",
        _ => "run-early",
    };
    reader.told.with(id, &args)
}

fn shows(reader: &Reader, chosen: Show) -> Vec<ShowChoice> {
    let all = [
        (Show::Step, "step"),
        (Show::Clock, "clock"),
        (Show::Groups, "groups"),
        (Show::Speaking, "speaking"),
        (Show::Question, "question"),
    ];
    let choice = |(show, name): (Show, &'static str)| ShowChoice {
        name,
        label: reader.told.say(&format!("run-show-{name}")),
        is_chosen: show == chosen,
    };
    all.into_iter().map(choice).collect()
}

/// What a page has seen.
#[derive(Deserialize)]
pub(crate) struct Known {
    since: u64,
}

/// `GET /{lang}/lead/{id}/run/news`: answers when there is news, or after a while; the clock is set right each time.
pub(crate) async fn news(
    reader: Reader,
    Path((_, id)): Path<(String, String)>,
    Query(known): Query<Known>,
) -> Answer {
    let lead = &reader.house.lead;
    let newer = tokio::time::timeout(POLL, lead.newer_than(known.since)).await;
    let workshop = Workshop::of(&reader, &id)?;
    let ran = Led::of(&reader, &workshop)?.map(|led| led.ran);
    json(&json!({ "news": newer.unwrap_or(known.since), "ran": ran }))
}
