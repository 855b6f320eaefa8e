//! A session: its head, its ribbon, its text, the margin beside it.

use std::sync::Arc;

use adaptation::Layer;
use askama::Template;
use axum::extract::{Path, Query};
use language::{Lang, args};
use manual::{BlockRef, ServedSection, Session, Text};
use serde::Deserialize;
use workbook::Progress;

use crate::export::Readers;
use crate::frame::Frame;
use crate::links::PageLinks;
use crate::reader::Reader;
use crate::reply::{Answer, page};
use crate::told::Shown;
use crate::views::beside::Pairs;
use crate::views::catalogue::{
    LangAttr, PartEntry, Reading, SpineEntry, audience, progress, spine,
};
use crate::views::marks::{KindChoice, highlights, kinds};
use crate::views::note::Notes;
use crate::views::section::{SectionView, Sections, Shape, View};
use crate::views::voice::{VoiceLink, voices_of};

#[derive(Template)]
#[template(path = "session.html")]
struct SessionPage<'a> {
    f: Frame,
    spine: Vec<PartEntry<SpineEntry<'a>>>,
    part: String,
    slug: String,
    /// The block to bring into view, and how far below the top of the window it was.
    at: Option<String>,
    offset: i32,
    kicker: String,
    title: String,
    title_lang: LangAttr,
    summary: String,
    facts: Vec<String>,
    trainer: bool,
    /// Something in it is adapted, and be it that a section is left out.
    is_adapted: bool,
    pairs: Pairs,
    ribbon: Vec<RibbonStep>,
    sections: Vec<SectionView>,
    is_finished: bool,
    /// The time spent here is measured.
    is_timed: bool,
    read_so_far: Shown,
    next: Option<Next>,
    voices: Vec<VoiceLink>,
    /// The address that the forms of this page begin with.
    base: String,
    kinds: Vec<KindChoice>,
}

/// A stretch of the session's time, drawn to scale.
struct RibbonStep {
    id: String,
    minutes: u32,
    heading: String,
    is_read: bool,
}

/// What comes after a finished session.
pub(crate) struct Next {
    pub(crate) href: String,
    pub(crate) title: String,
}

/// Where the reader comes from: a block of this session in another language, which is to stay in view.
#[derive(Deserialize)]
pub(crate) struct From {
    pub(crate) from: Option<String>,
    pub(crate) at: Option<String>,
    #[serde(default)]
    pub(crate) offset: i32,
}

/// `GET /{lang}/sessions/{slug}`.
pub(crate) async fn show(
    reader: Reader,
    Path((_, slug)): Path<(String, String)>,
    from: Query<From>,
) -> Answer {
    let session = reader.session(&slug)?;
    let chain = reader.chain();
    let text = session.text(&chain);
    page(&build(&reader, session, &text, &from))
}

fn build<'a>(
    reader: &'a Reader,
    session: &Session,
    text: &Text<'_>,
    from: &From,
) -> SessionPage<'a> {
    let chain = reader.chain();
    let progress = progress(reader);
    let title = session.title(&chain);
    let view = view_of(reader);
    let links = PageLinks::new(reader);
    let reading = Reading::of(session, progress);
    let sections = sections(reader, session, &links, view, progress);
    let at = from
        .at
        .as_deref()
        .and_then(|at| block_here(session, from.from.as_deref(), at, &reader.lang, text));
    SessionPage {
        f: Frame::new(reader, title.value.to_owned()),
        spine: spine(reader, &session.slug, progress),
        part: session.facts.part.clone(),
        slug: session.slug.clone(),
        sections: first_painted(sections.of(&text.sections), at.as_deref()),
        at,
        offset: from.offset,
        kicker: kicker(reader, session),
        title: title.value.to_owned(),
        title_lang: LangAttr::new(title.lang, reader),
        summary: session.summary(&chain).value.to_owned(),
        facts: facts(reader, session),
        trainer: view == View::Trainer,
        is_adapted: is_adapted(reader, session),
        pairs: Pairs::new(reader, session, None),
        ribbon: ribbon(&sections, text),
        is_finished: reading.is_finished,
        is_timed: reader.sheet().is_some_and(|sheet| sheet.study.time_spent),
        read_so_far: reader.told.with(
            "read-so-far",
            &args! { "read" => reading.read, "of" => reading.of },
        ),
        next: next(reader, session),
        voices: voices_of(reader, &session.slug),
        base: reader.href_of(session),
        kinds: kinds(reader, None),
    }
}

fn sections<'a>(
    reader: &'a Reader,
    session: &'a Session,
    links: &'a PageLinks,
    view: View,
    progress: &Progress,
) -> Sections<'a> {
    let read = progress
        .sessions
        .get(&session.slug)
        .map(|own| own.read.clone())
        .unwrap_or_default();
    Sections {
        reader,
        session,
        links,
        view,
        read,
        notes: Notes::of(reader),
        marks: highlights(reader, session),
    }
}

/// What the reader wants to see of a session.
pub(crate) fn view_of(reader: &Reader) -> View {
    if let Some(carried) = &reader.carried {
        return match carried.readers {
            Readers::Learners => View::Learner,
            Readers::Trainers => View::Trainer,
        };
    }
    if reader
        .sheet()
        .is_some_and(|sheet| sheet.settings.trainer_words)
    {
        View::Trainer
    } else {
        View::Learner
    }
}

fn is_adapted(reader: &Reader, session: &Session) -> bool {
    let own = |layer: Arc<Layer>| layer.of_sessions(std::slice::from_ref(&session.slug));
    reader.layer().is_some_and(|layer| !own(layer).is_empty())
}

fn kicker(reader: &Reader, session: &Session) -> String {
    let number = reader
        .texts
        .manual
        .parts
        .iter()
        .position(|part| part.id == session.facts.part);
    let title = reader.told.plain(&format!("part-{}", session.facts.part));
    let number = number.map_or(0, |at| at + 1);
    reader.told.plain_with(
        "part-and-title",
        &args! { "number" => number, "title" => title },
    )
}

fn facts(reader: &Reader, session: &Session) -> Vec<String> {
    let group = args! { "min" => session.facts.group.min, "max" => session.facts.group.max };
    let mut facts = vec![
        reader.words().minutes(session.facts.minutes),
        audience(reader, session),
        reader.told.plain_with("group-size", &group),
    ];
    let needs = session
        .facts
        .needs
        .iter()
        .filter_map(|slug| reader.texts.manual.session(slug));
    let chain = reader.chain();
    let needs: Vec<&str> = needs.map(|needed| needed.title(&chain).value).collect();
    if !needs.is_empty() {
        facts.push(reader.told.plain_with(
            "better-after",
            &args! { "sessions" => reader.words().list(&needs) },
        ));
    }
    facts
}

fn ribbon(sections: &Sections<'_>, text: &Text<'_>) -> Vec<RibbonStep> {
    let step = |served: &ServedSection<'_>| {
        let minutes = served
            .facts
            .minutes
            .filter(|_| sections.view.shows(served.facts.kind))?;
        let renderer = sections
            .reader
            .renderer(sections.session, served.lang, sections.links);
        Some(RibbonStep {
            id: served.facts.id.clone(),
            minutes,
            heading: renderer.heading_text(served.heading),
            is_read: sections.read.contains(&served.facts.id),
        })
    };
    text.sections.iter().filter_map(step).collect()
}

/// Marks the section that is painted first: the one with the block the reader comes back to, else the topmost.
fn first_painted(mut sections: Vec<SectionView>, at: Option<&str>) -> Vec<SectionView> {
    let holder = at.and_then(|at| sections.iter().position(|section| section.holds(at)));
    if let Some(first) = sections.get_mut(holder.unwrap_or(0)) {
        first.is_first = true;
    }
    sections
}

/// The block of this page that stands for `at` of the page the reader came from.
pub(crate) fn block_here(
    session: &Session,
    from: Option<&str>,
    at: &str,
    lang: &Lang,
    text: &Text<'_>,
) -> Option<String> {
    let from = from.map_or_else(|| lang.clone(), Lang::new);
    let there = session.text(&[from, lang.clone()]);
    let (old, new) = (refs(&there), refs(text));
    let index = old.iter().position(|block| block.id.to_string() == at)?;
    let here = manual::align(&old, &new).nearest(index)?;
    Some(new.get(here)?.id.to_string())
}

fn refs<'a>(text: &Text<'a>) -> Vec<BlockRef<'a>> {
    text.blocks()
        .into_iter()
        .map(|(lang, block)| BlockRef::new(lang, block))
        .collect()
}

pub(crate) fn next(reader: &Reader, session: &Session) -> Option<Next> {
    let after = reader
        .texts
        .manual
        .sessions()
        .skip_while(|other| other.slug != session.slug)
        .skip(1);
    let next = after.into_iter().find(|other| !other.is_coming())?;
    Some(Next {
        href: reader.href(&format!("/sessions/{}", next.slug)),
        title: next.title(&reader.chain()).value.to_owned(),
    })
}
