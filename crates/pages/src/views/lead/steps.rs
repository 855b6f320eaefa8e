//! One step of a led day: what it is called, its clock, its words, what comes after it.

use manual::{PartKind, Session};
use workshop::{RunStep, RunWhat};

use super::names;
use crate::links::PageLinks;
use crate::reader::Reader;
use crate::views::catalogue::LangAttr;

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

    pub(super) fn most(&self) -> u32 {
        (self.minutes * 60).max(1)
    }
}

/// A part of the session's text.
pub(super) struct Piece {
    pub(super) lang: LangAttr,
    pub(super) html: String,
}

/// The step after this one.
pub(super) struct Next {
    pub(super) title: String,
    pub(super) minutes: String,
    pub(super) needs: Option<String>,
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

/// What stands above the step's title: its session, and how people sit together.
pub(super) fn kicker(reader: &Reader, step: &RunStep, session: Option<&Session>) -> String {
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
pub(super) fn pieces(
    reader: &Reader,
    step: &RunStep,
    session: Option<&Session>,
) -> (Vec<Piece>, Vec<Piece>) {
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

/// The next step, and what it needs.
pub(super) fn of_next(reader: &Reader, step: &RunStep) -> Next {
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
