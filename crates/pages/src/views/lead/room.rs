//! The projector: only what is for the room, in its own language or two.

use askama::Template;
use axum::extract::Path;
use language::{Lang, Words, args};
use manual::{Anchors, PartKind, Renderer, Session};
use workshop::{Room, RunStep, RunWhat, Show};

use super::kept::Workshop;
use super::names;
use super::standing::Led;
use super::steps::{Clock, session_of};
use crate::links::PageLinks;
use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::{Answer, page};
use crate::told::Told;
use crate::views::asset;

#[derive(Template)]
#[template(path = "room.html")]
struct RoomPage {
    t: Told,
    assets: String,
    lang: Lang,
    base: String,
    news: u64,
    part: String,
    is_dark: bool,
    faces: Vec<Face>,
    groups: Vec<Vec<String>>,
    speaking: Vec<Speaker>,
    clock: Option<Clock>,
    is_paused: bool,
    is_break: bool,
}

/// What stands there in one language.
struct Face {
    lang: Lang,
    kicker: String,
    /// One thought, in the largest type.
    task: String,
    html: String,
}

struct Speaker {
    called: String,
    has_spoken: bool,
    is_now: bool,
}

/// `GET /{lang}/lead/{id}/room`.
pub(crate) async fn room(reader: Reader, Path((_, id)): Path<(String, String)>) -> Answer {
    let workshop = Workshop::of(&reader, &id)?;
    let news = reader.house.lead.news();
    let room = workshop.room(&reader)?;
    let led = Led::of(&reader, &workshop)?.filter(|led| !led.run.is_over);
    let is_dark = reader.house.lead.is_dark(workshop.id);
    page(&build(
        &reader,
        &workshop,
        &room,
        led.as_ref(),
        is_dark,
        news,
    )?)
}

fn build(
    reader: &Reader,
    workshop: &Workshop,
    room: &Room,
    led: Option<&Led>,
    is_dark: bool,
    news: u64,
) -> Result<RoomPage, Problem> {
    let languages = languages(reader, workshop);
    let first = languages.first().ok_or(Problem::NotFound)?.clone();
    let step = led.and_then(|led| led.run.steps.get(led.run.now?));
    let faces = languages.into_iter().map(|lang| {
        let words = reader.texts.locales.words(&lang);
        face(reader, workshop, room, led.zip(step), lang, &words)
    });
    let session = step.and_then(|step| session_of(reader, step));
    let shown = |show: Show| !is_dark && room.show == show;
    Ok(RoomPage {
        assets: asset::folder(),
        t: Told::new(reader.texts.locales.words(&first)),
        lang: first,
        base: workshop.href(reader, ""),
        news,
        part: session
            .map(|session| session.facts.part.clone())
            .unwrap_or_default(),
        // What is dark is not even on the page.
        faces: if is_dark { Vec::new() } else { faces.collect() },
        groups: if shown(Show::Groups) {
            room.groups.clone()
        } else {
            Vec::new()
        },
        speaking: if shown(Show::Speaking) {
            speakers(room)
        } else {
            Vec::new()
        },
        clock: led
            .zip(step)
            .filter(|_| !is_dark)
            .map(|(led, step)| Clock::new(led.ran, step.minutes)),
        is_paused: led.is_some_and(|led| led.run.is_paused),
        is_break: step.is_some_and(RunStep::is_pause) || shown(Show::Clock),
        is_dark,
    })
}

/// The room's languages; the trainer's where none was chosen.
fn languages(reader: &Reader, workshop: &Workshop) -> Vec<Lang> {
    let known = reader.texts.locales.languages();
    let chosen = workshop.programme.languages.iter();
    let chosen: Vec<Lang> = chosen
        .filter(|lang| known.contains(lang))
        .cloned()
        .collect();
    if chosen.is_empty() {
        vec![reader.lang.clone()]
    } else {
        chosen
    }
}

fn speakers(room: &Room) -> Vec<Speaker> {
    let order = room.speaking.iter().enumerate();
    let speaker = |(at, called): (usize, &String)| Speaker {
        called: called.clone(),
        has_spoken: at < room.spoken,
        is_now: at == room.spoken,
    };
    order.map(speaker).collect()
}

fn face(
    reader: &Reader,
    workshop: &Workshop,
    room: &Room,
    now: Option<(&Led, &RunStep)>,
    lang: Lang,
    words: &Words,
) -> Face {
    let told = Told::new(words.clone());
    let mut face = Face {
        kicker: String::new(),
        task: String::new(),
        html: String::new(),
        lang,
    };
    match room.show {
        Show::Question => face.task.clone_from(&room.question),
        Show::Groups => face.kicker = told.plain("room-groups"),
        Show::Speaking => face.kicker = told.plain("room-speaking"),
        Show::Clock | Show::Step => {
            let Some((led, step)) = now else {
                face.task = names::workshop(reader, &workshop.programme);
                return face;
            };
            let session = session_of(reader, step);
            let chain = chain(reader, &face.lang);
            if let Some(session) = session {
                session.title(&chain).value.clone_into(&mut face.kicker);
            }
            if room.show == Show::Step {
                of_step(reader, &mut face, led, step, session, &told);
            }
        }
    }
    face
}

fn chain(reader: &Reader, lang: &Lang) -> Vec<Lang> {
    let source = reader.texts.manual.source.clone();
    vec![lang.clone(), source]
}

fn of_step(
    reader: &Reader,
    face: &mut Face,
    led: &Led,
    step: &RunStep,
    session: Option<&Session>,
    told: &Told,
) {
    if step.is_pause() {
        let back = led.step_began() + step.minutes.max(led.ran.div_ceil(60));
        let back = args! { "time" => told.words().time(workshop::clock(back)) };
        face.kicker = told.plain(match step.what {
            RunWhat::Meal => "lead-kind-meal",
            _ => "lead-kind-break",
        });
        face.task = told.plain_with("room-back-at", &back);
        return;
    }
    match &step.what {
        RunWhat::Own { title, .. } => face.task.clone_from(title),
        RunWhat::Evaluation => face.task = told.plain("lead-kind-evaluation"),
        _ => {
            if let (Some(session), Some(id)) = (session, step.key.section.as_deref()) {
                of_section(reader, face, session, id, told.words());
            }
        }
    }
}

/// The part for the projector; where a section has none, its heading and what participants do.
fn of_section(reader: &Reader, face: &mut Face, session: &Session, id: &str, words: &Words) {
    let chain = chain(reader, &face.lang);
    let text = session.text(&chain);
    let Some(section) = text.section(id) else {
        return;
    };
    let links = PageLinks::new(reader);
    let renderer = Renderer {
        manual: &reader.texts.manual,
        session,
        words,
        links: &links,
        anchors: Anchors::None,
    };
    let part = |kind| section.parts.iter().find(|part| part.facts.kind == kind);
    face.task = renderer.heading_text(section.heading);
    let part = part(PartKind::Screen).or_else(|| part(PartKind::Participants));
    face.html = part
        .map(|part| renderer.html(part.blocks))
        .unwrap_or_default();
}
