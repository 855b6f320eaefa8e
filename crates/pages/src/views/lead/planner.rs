//! The planner: days side by side, what is in them, what speaks against it, what has to be brought.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Path, Query};
use language::args;
use serde::Deserialize;
use workbook::Leaf as _;
use workshop::{
    Concern, Day, DayTimes, Item, ItemId, Programme, Slot, Step, Timetable, What, concerns, steps,
};

use super::change::zone_of_this_machine;
use super::kept::{KeptProgramme, Workshop};
use super::names;
use super::needs::{NeedGroup, needs};
use crate::frame::Frame;
use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::{Answer, page};
use crate::told::Shown;

#[derive(Template)]
#[template(path = "planner.html")]
struct PlannerPage {
    f: Frame,
    title: String,
    base: String,
    facts: Vec<String>,
    concerns: Vec<String>,
    days: Vec<DayView>,
    /// Whether it was changed in two copies of the workbook.
    has_sides: bool,
    can_step_back: bool,
    shelf: Vec<StockPart>,
    needs: Vec<NeedGroup>,
    details: Details,
    /// What was adapted in its sessions can go along.
    adapted: Option<Shown>,
}

struct DayView {
    at: usize,
    title: String,
    date: Option<String>,
    state: Shown,
    is_over: bool,
    concerns: Vec<String>,
    items: Vec<ItemView>,
    /// As the fields of the form want them.
    date_value: String,
    start_value: String,
    end_value: String,
}

struct ItemView {
    id: ItemId,
    time: String,
    minutes: u32,
    long: String,
    title: String,
    kind: &'static str,
    part: String,
    href: Option<String>,
    about: Option<String>,
    concerns: Vec<String>,
    steps: Vec<StepView>,
    is_changed: bool,
    is_open: bool,
    /// The day is too full, and this could be shorter.
    could_go: Option<Shown>,
}

struct StepView {
    section: String,
    title: String,
    minutes: u32,
    at_least: Option<Shown>,
    out: bool,
    may_go: bool,
    last_time: Option<Shown>,
    /// The day is too full, and this step may go.
    could_go: bool,
}

/// A part of the manual with the sessions that can be added.
struct StockPart {
    id: String,
    title: String,
    sessions: Vec<Stock>,
}

struct Stock {
    slug: String,
    title: String,
    minutes: String,
}

/// What holds for the whole workshop.
struct Details {
    title: String,
    room: String,
    people: u32,
    group_size: u32,
    languages: Vec<LanguageChoice>,
    zone: Option<String>,
    has_zone: bool,
}

struct LanguageChoice {
    tag: String,
    name: String,
    is_first: bool,
    is_second: bool,
}

/// Which item's form stands open.
#[derive(Deserialize)]
pub(crate) struct Open {
    open: Option<ItemId>,
}

/// `GET /{lang}/lead/{id}`.
pub(crate) async fn show(
    reader: Reader,
    Path((_, id)): Path<(String, String)>,
    Query(open): Query<Open>,
) -> Answer {
    let workshop = Workshop::of(&reader, &id)?;
    page(&build(&reader, &workshop, open.open)?)
}

fn build(
    reader: &Reader,
    workshop: &Workshop,
    open: Option<ItemId>,
) -> Result<PlannerPage, Problem> {
    let programme = &workshop.programme;
    let manual = &reader.texts.manual;
    let plan = Plan {
        reader,
        concerns: concerns(programme, manual),
        last: super::past::last_times(reader)?,
        open,
    };
    let times = Timetable::of(programme, manual);
    let days = programme.days.iter().zip(&times.days).enumerate();
    let title = names::workshop(reader, programme);
    Ok(PlannerPage {
        f: Frame::new(reader, title.clone()),
        title,
        base: workshop.href(reader, ""),
        facts: facts(reader, programme),
        concerns: plan.told(None, None),
        days: days
            .map(|(at, (day, times))| plan.day(at, day, times))
            .collect(),
        has_sides: heads(reader, workshop)? > 1,
        can_step_back: reader.house.lead.can_step_back(workshop.id),
        shelf: stock(reader),
        needs: needs(reader, programme),
        details: details(reader, programme),
        adapted: adapted(reader, workshop)?,
    })
}

fn adapted(reader: &Reader, workshop: &Workshop) -> Result<Option<Shown>, Problem> {
    let count = super::handing::adapted_sessions(reader, workshop)?.len();
    let said = || {
        reader
            .told
            .with("lead-as-file-adapted", &args! { "count" => count })
    };
    Ok((count > 0).then(said))
}

/// How many newest versions it has.
fn heads(reader: &Reader, workshop: &Workshop) -> Result<usize, Problem> {
    let workbook = &reader.desk()?.workbook;
    Ok(workbook.heads_of(KeptProgramme::KIND, workshop.id)?.len())
}

fn facts(reader: &Reader, programme: &Programme) -> Vec<String> {
    let people = args! { "count" => programme.people };
    let mut facts = vec![reader.told.plain_with("lead-people-count", &people)];
    if !programme.room.is_empty() {
        facts.push(programme.room.clone());
    }
    let name = |lang: &language::Lang| reader.texts.locales.native_name(lang);
    let names: Vec<String> = programme.languages.iter().map(name).collect();
    if !names.is_empty() {
        facts.push(reader.words().list(&names));
    }
    facts
}

/// What the views of one plan need.
struct Plan<'a> {
    reader: &'a Reader,
    concerns: Vec<Concern>,
    /// How long each section took when it was last led, in seconds.
    last: BTreeMap<(String, String), u32>,
    open: Option<ItemId>,
}

impl Plan<'_> {
    fn told(&self, day: Option<usize>, item: Option<ItemId>) -> Vec<String> {
        self.told_with(day, item, &BTreeMap::new())
    }

    fn told_with(
        &self,
        day: Option<usize>,
        item: Option<ItemId>,
        sections: &BTreeMap<String, String>,
    ) -> Vec<String> {
        let about = self.concerns.iter();
        let about = about.filter(|one| one.day == day && one.item == item);
        let section = |id: &str| sections.get(id).cloned().unwrap_or_else(|| id.to_owned());
        about
            .map(|one| names::concern(self.reader, &one.what, section))
            .collect()
    }

    fn day(&self, at: usize, day: &Day, times: &DayTimes) -> DayView {
        let reader = self.reader;
        let items = day.items.iter().zip(&times.items);
        let is_over = times.over() > 0;
        let hour = |minute: u32| match minute {
            1440 => String::from("24:00"),
            minute => workshop::clock(minute).strftime("%H:%M").to_string(),
        };
        let ends = args! {
            "time" => names::time(reader, times.ends),
            "minutes" => reader.words().minutes(if is_over { times.over() } else { times.left() }),
        };
        let state = match (is_over, times.left()) {
            (true, _) => "lead-ends-over",
            (false, 0) => "lead-ends-full",
            (false, _) => "lead-ends-left",
        };
        DayView {
            at,
            title: names::day(reader, at),
            date: day.date.map(|date| reader.words().date(date)),
            state: reader.told.with(state, &ends),
            is_over,
            concerns: self.told(Some(at), None),
            items: items
                .map(|(item, slot)| self.item(at, item, *slot, is_over))
                .collect(),
            date_value: day.date.map(|date| date.to_string()).unwrap_or_default(),
            start_value: hour(day.start),
            end_value: hour(day.end),
        }
    }

    fn item(&self, day: usize, item: &Item, slot: Slot, is_over: bool) -> ItemView {
        let reader = self.reader;
        let session = match &item.what {
            What::Session { slug, .. } => reader.texts.manual.session(slug),
            _ => None,
        };
        let sections = session
            .map(|session| names::sections(reader, session))
            .unwrap_or_default();
        let all = steps(&reader.texts.manual, item);
        let steps = all
            .iter()
            .map(|step| self.step(session, step, &sections, is_over));
        let give = |step: &Step| step.minutes.saturating_sub(step.at_least);
        let could: u32 = all.iter().filter(|step| !step.out).map(give).sum();
        let could_go = (is_over && could > 0).then(|| {
            let minutes = args! { "minutes" => reader.words().minutes(could) };
            reader.told.with("lead-could-give", &minutes)
        });
        ItemView {
            id: item.id,
            time: names::time(reader, slot.start),
            minutes: slot.minutes,
            long: reader.words().minutes(slot.minutes),
            title: names::title(reader, item),
            kind: names::kind_id(item),
            part: session
                .map(|session| session.facts.part.clone())
                .unwrap_or_default(),
            href: session.map(|session| reader.href_of(session)),
            about: match &item.what {
                What::Own { about, .. } => Some(about.clone()),
                _ => None,
            },
            concerns: self.told_with(Some(day), Some(item.id), &sections),
            steps: steps.collect(),
            is_changed: matches!(&item.what, What::Session { changes, .. } if !changes.is_empty()),
            is_open: self.open == Some(item.id),
            could_go,
        }
    }

    fn step(
        &self,
        session: Option<&manual::Session>,
        step: &Step,
        sections: &BTreeMap<String, String>,
        is_over: bool,
    ) -> StepView {
        let reader = self.reader;
        let slug = session
            .map(|session| session.slug.clone())
            .unwrap_or_default();
        let last = self.last.get(&(slug, step.section.clone()));
        let minutes = |number: u32| args! { "minutes" => reader.words().minutes(number) };
        StepView {
            title: sections
                .get(&step.section)
                .cloned()
                .unwrap_or_else(|| step.section.clone()),
            section: step.section.clone(),
            minutes: step.minutes,
            at_least: (step.at_least < step.minutes)
                .then(|| reader.told.with("lead-at-least", &minutes(step.at_least))),
            out: step.out,
            may_go: step.may_go,
            last_time: last.map(|seconds| {
                reader
                    .told
                    .with("lead-last-time", &minutes(seconds.div_ceil(60)))
            }),
            could_go: is_over && step.may_go && !step.out,
        }
    }
}

fn stock(reader: &Reader) -> Vec<StockPart> {
    let manual = &reader.texts.manual;
    let session = |slug: &String| {
        let session = manual
            .session(slug)
            .filter(|session| !session.is_coming())?;
        Some(Stock {
            slug: slug.clone(),
            title: names::session_title(reader, slug),
            minutes: reader.words().minutes(session.facts.minutes),
        })
    };
    let part = |part: &manual::Part| StockPart {
        id: part.id.clone(),
        title: reader.told.plain(&format!("part-{}", part.id)),
        sessions: part.sessions.iter().filter_map(session).collect(),
    };
    manual.parts.iter().map(part).collect()
}

fn details(reader: &Reader, programme: &Programme) -> Details {
    let chosen = |at: usize, lang: &language::Lang| programme.languages.get(at) == Some(lang);
    let choice = |lang: &language::Lang| LanguageChoice {
        tag: lang.to_string(),
        name: reader.texts.locales.native_name(lang),
        is_first: chosen(0, lang),
        is_second: chosen(1, lang),
    };
    Details {
        title: programme.title.clone(),
        room: programme.room.clone(),
        people: programme.people,
        group_size: programme.group_size,
        languages: reader
            .texts
            .locales
            .languages()
            .iter()
            .map(choice)
            .collect(),
        zone: programme.zone.clone().or_else(zone_of_this_machine),
        has_zone: programme.zone.is_some(),
    }
}
