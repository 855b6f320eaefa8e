//! The run screen: the step now, what I say and do, what they do, what is next, and how we stand.

use askama::Template;
use axum::extract::{Path, Query};
use language::args;
use manual::{PartKind, Session};
use serde::Deserialize;
use serde_json::json;
use std::time::Duration;
use workshop::{Change, Proposal, RunStep, RunWhat, Show, Standing, Way};

use super::kept::Workshop;
use super::names;
use super::standing::Led;
use crate::frame::Frame;
use crate::links::PageLinks;
use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::{Answer, json, page};
use crate::told::Shown;
use crate::views::catalogue::LangAttr;

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

/// A clock as the script goes on with it.
pub(super) struct Clock {
    /// How long it has run, in seconds.
    pub(super) ran: u32,
    /// How long it has, in minutes.
    pub(super) minutes: u32,
    /// What is left, as it is shown.
    pub(super) left: String,
    pub(super) is_over: bool,
}

impl Clock {
    pub(super) fn new(ran: u32, minutes: u32) -> Self {
        let left = i64::from(minutes) * 60 - i64::from(ran);
        let (sign, abs) = if left < 0 { ("+", -left) } else { ("", left) };
        Self {
            ran,
            minutes,
            left: format!("{sign}{}:{:02}", abs / 60, abs % 60),
            is_over: left < 0,
        }
    }

    fn most(&self) -> u32 {
        (self.minutes * 60).max(1)
    }
}

/// A part of the session's text.
struct Piece {
    lang: LangAttr,
    html: String,
}

/// One stretch of the day, drawn in its order.
struct Line {
    index: usize,
    time: String,
    title: String,
    class: &'static str,
    minutes: u32,
    is_now: bool,
    is_out: bool,
}

struct Offer {
    title: String,
    changes: Vec<String>,
    result: Shown,
    json: String,
}

struct Next {
    title: String,
    minutes: String,
    needs: Option<String>,
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

/// What a step is called.
pub(super) fn step_title(reader: &Reader, step: &RunStep) -> String {
    match &step.what {
        RunWhat::Section { slug, .. } => {
            let section = step.key.section.clone().unwrap_or_default();
            let session = reader.texts.manual.session(slug);
            let names = session.map(|session| names::sections(reader, session));
            names
                .and_then(|mut names| names.remove(&section))
                .unwrap_or(section)
        }
        RunWhat::Own { title, .. } => title.clone(),
        RunWhat::Break => reader.told.plain("lead-kind-break"),
        RunWhat::Meal => reader.told.plain("lead-kind-meal"),
        RunWhat::Evaluation => reader.told.plain("lead-kind-evaluation"),
    }
}

/// The session that a step belongs to.
pub(super) fn session_of<'a>(reader: &'a Reader, step: &RunStep) -> Option<&'a Session> {
    match &step.what {
        RunWhat::Section { slug, .. } => reader.texts.manual.session(slug),
        _ => None,
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

fn kicker(reader: &Reader, step: &RunStep, session: Option<&Session>) -> String {
    let Some(session) = session else {
        return reader.told.plain("run-now");
    };
    let section = step.key.section.as_deref();
    let facts = section.and_then(|id| session.facts.section(id));
    let title = session.title(&reader.chain()).value;
    match facts.and_then(|facts| facts.grouping) {
        Some(how) => {
            let how = reader.told.plain(&format!("grouping-{}", how.as_str()));
            format!("{title} · {how}")
        }
        None => title.to_owned(),
    }
}

/// What the trainer says and does, and what participants do.
fn pieces(reader: &Reader, step: &RunStep, session: Option<&Session>) -> (Vec<Piece>, Vec<Piece>) {
    let (mut you, mut they) = (Vec::new(), Vec::new());
    let (Some(session), Some(id)) = (session, step.key.section.as_deref()) else {
        return (you, they);
    };
    let chain = reader.chain();
    let text = session.text(&chain);
    let Some(section) = text.section(id) else {
        return (you, they);
    };
    let links = PageLinks::new(reader);
    let piece = |lang, blocks| Piece {
        lang: LangAttr::new(lang, reader),
        html: reader.renderer(session, lang, &links).html(blocks),
    };
    for part in &section.parts {
        match part.facts.kind {
            PartKind::Trainer | PartKind::Text => you.push(piece(part.lang, part.blocks)),
            PartKind::Participants => they.push(piece(part.lang, part.blocks)),
            _ => {}
        }
    }
    you.push(piece(section.lang, section.blocks));
    (you, they)
}

fn of_next(reader: &Reader, step: &RunStep) -> Next {
    let session = session_of(reader, step);
    let facts = session.zip(step.key.section.as_deref());
    let facts = facts.and_then(|(session, id)| session.facts.section(id));
    let needs: Vec<String> = (facts.into_iter().flat_map(|facts| &facts.materials))
        .map(|need| reader.told.plain(&format!("material-{}", need.id)))
        .collect();
    Next {
        title: step_title(reader, step),
        minutes: reader.words().minutes(step.minutes),
        needs: (!needs.is_empty()).then(|| reader.words().list(&needs)),
    }
}

/// The steps of the session now one by one, everything else item by item.
fn lines(reader: &Reader, led: &Led) -> Vec<Line> {
    let run = &led.run;
    let item_now = run.now.map(|now| run.steps[now].key.item);
    let mut lines: Vec<Line> = Vec::new();
    let mut last_item = None;
    let mut minute = run.began_at;
    for (index, step) in run.steps.iter().enumerate() {
        let is_now = run.now == Some(index);
        if is_now {
            minute = led.step_began();
        }
        let whole = Some(step.key.item) != item_now;
        let takes = match run.taken.get(&step.key) {
            Some(seconds) => seconds.div_ceil(60),
            None if run.now.is_some_and(|now| index < now) => 0,
            None if is_now => step.takes().max(led.ran / 60),
            None => step.takes(),
        };
        match lines.last_mut() {
            Some(line) if whole && last_item == Some(step.key.item) => {
                line.minutes += takes;
                line.is_out &= step.out;
            }
            _ => lines.push(line(reader, step, index, minute, takes, whole, run.now)),
        }
        last_item = Some(step.key.item);
        minute += takes;
    }
    lines
}

fn line(
    reader: &Reader,
    step: &RunStep,
    index: usize,
    minute: u32,
    minutes: u32,
    whole: bool,
    now: Option<usize>,
) -> Line {
    let title = match session_of(reader, step) {
        Some(session) if whole => session.title(&reader.chain()).value.to_owned(),
        _ => step_title(reader, step),
    };
    let class = match now {
        Some(now) if index == now => "now",
        Some(now) if index < now => "done",
        _ if step.is_pause() => "break",
        _ => "to-come",
    };
    Line {
        index,
        time: names::time(reader, minute),
        title,
        class,
        minutes,
        is_now: now == Some(index),
        is_out: step.out,
    }
}

fn of_offer(reader: &Reader, led: &Led, offer: &Proposal) -> Offer {
    let way = match offer.way {
        Way::Shorten => "run-way-shorten",
        Way::Drop => "run-way-drop",
        Way::Move => "run-way-move",
    };
    let result = if offer.in_time {
        "run-then-in-time"
    } else {
        "run-then-late"
    };
    let time = args! { "time" => names::time(reader, offer.ends) };
    Offer {
        title: reader.told.plain(way),
        changes: offer
            .changes
            .iter()
            .map(|change| of_change(reader, led, change))
            .collect(),
        result: reader.told.with(result, &time),
        json: serde_json::to_string(&offer.changes).unwrap_or_default(),
    }
}

fn of_change(reader: &Reader, led: &Led, change: &Change) -> String {
    let steps = &led.run.steps;
    let named = |key: &workshop::Key| {
        let step = steps.iter().find(|step| step.key == *key);
        step.map(|step| step_title(reader, step))
            .unwrap_or_default()
    };
    match change {
        Change::Shorter { key, from, to } => reader.told.plain_with(
            "run-change-shorter",
            &args! { "step" => named(key), "from" => *from, "to" => reader.words().minutes(*to) },
        ),
        Change::Dropped { key, .. } => reader
            .told
            .plain_with("run-change-dropped", &args! { "step" => named(key) }),
        Change::Moved { item, .. } => {
            let step = steps.iter().find(|step| step.key.item == *item);
            let session = step.and_then(|step| session_of(reader, step));
            let title = session.map(|session| session.title(&reader.chain()).value);
            let title = title.unwrap_or_default();
            reader
                .told
                .plain_with("run-change-moved", &args! { "session" => title })
        }
    }
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
