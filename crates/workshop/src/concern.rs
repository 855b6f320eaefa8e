//! What speaks against a programme as it is.

use std::collections::BTreeMap;

use manual::{Manual, SectionKind, Warning};

use crate::programme::{Day, Item, ItemId, Programme, What as Is};
use crate::step::steps;
use crate::timetable::Timetable;

/// The longest that people should sit without a pause, in minutes.
pub const LONGEST_STRETCH: u32 = 90;
/// The longest that one person should speak, in minutes.
pub const LONGEST_LECTURE: u32 = 15;

/// One thing that speaks against a programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Concern {
    /// The day it is about (from 0); none for the whole.
    pub day: Option<usize>,
    /// The item it is about.
    pub item: Option<ItemId>,
    /// What it is.
    pub what: What,
}

/// What can speak against a programme; numbers are minutes unless they say otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// So long without a pause.
    NoBreak(u32),
    /// A lecture of this section takes so long.
    LongLecture(String, u32),
    /// A session that may bring back something painful is the last of its day.
    DistressLast,
    /// Nobody is asked anywhere what was learned.
    NoEvaluation,
    /// The session needs this one, which comes later.
    NeedsLater(String),
    /// The session needs this one, which is not in the programme.
    NeedsMissing(String),
    /// The day ends so much too late.
    Overfull(u32),
    /// The session works with another number of people: at least, at most.
    GroupSize(u32, u32),
    /// This manual has no such session.
    NoSuchSession(String),
    /// The item takes no time.
    NoTime,
    /// Nothing is in the programme, or in this day of it.
    Empty,
}

/// Everything that speaks against a programme, in its order.
#[must_use]
pub fn concerns(programme: &Programme, manual: &Manual) -> Vec<Concern> {
    let mut found = Vec::new();
    let times = Timetable::of(programme, manual);
    let order = first_places(programme);
    for (at, (day, times)) in programme.days.iter().zip(&times.days).enumerate() {
        let mut log = |item: Option<ItemId>, what| {
            let day = Some(at);
            found.push(Concern { day, item, what });
        };
        if day.items.is_empty() {
            log(None, What::Empty);
        }
        if times.over() > 0 {
            log(None, What::Overfull(times.over()));
        }
        stretches(day, manual, &mut log);
        distress(day, manual, &mut log);
        for item in &day.items {
            of_item(programme, item, manual, &order, &mut log);
        }
    }
    let evaluates = |(_, item): (usize, &Item)| matches!(item.what, Is::Evaluation { .. });
    if programme.items().next().is_some() && !programme.items().any(evaluates) {
        found.push(Concern {
            day: None,
            item: None,
            what: What::NoEvaluation,
        });
    }
    found
}

/// Where each session comes first.
fn first_places(programme: &Programme) -> BTreeMap<&str, (usize, ItemId)> {
    let mut places = BTreeMap::new();
    for (at, (_, item)) in programme.items().enumerate() {
        if let Is::Session { slug, .. } = &item.what {
            places.entry(slug.as_str()).or_insert((at, item.id));
        }
    }
    places
}

/// Each stretch that is too long is told of once, where it becomes so. An evaluation neither rests nor tires: each leaves
/// when she is done, as the rules for the manual's own programmes have it.
fn stretches(day: &Day, manual: &Manual, log: &mut impl FnMut(Option<ItemId>, What)) {
    let (mut sat, mut blamed) = (0, None);
    for item in &day.items {
        let mut pieces: Vec<(bool, u32)> = (steps(manual, item).iter())
            .map(|step| (step.kind == SectionKind::Break, step.takes()))
            .collect();
        if !matches!(item.what, Is::Session { .. } | Is::Evaluation { .. }) {
            pieces.push((item.what.is_pause(), item.minutes(manual)));
        }
        for (is_pause, minutes) in pieces {
            if is_pause && minutes > 0 {
                tell_stretch(&mut sat, &mut blamed, log);
                continue;
            }
            sat += minutes;
            if sat > LONGEST_STRETCH && blamed.is_none() {
                blamed = Some(item.id);
            }
        }
    }
    tell_stretch(&mut sat, &mut blamed, log);
}

fn tell_stretch(
    sat: &mut u32,
    blamed: &mut Option<ItemId>,
    log: &mut impl FnMut(Option<ItemId>, What),
) {
    if let Some(item) = blamed.take() {
        log(Some(item), What::NoBreak(*sat));
    }
    *sat = 0;
}

fn distress(day: &Day, manual: &Manual, log: &mut impl FnMut(Option<ItemId>, What)) {
    let last = day.items.iter().rev().find_map(|item| match &item.what {
        Is::Session { slug, .. } => Some((item.id, manual.session(slug)?)),
        _ => None,
    });
    if let Some((id, session)) = last
        && session.facts.warning == Warning::Distress
    {
        log(Some(id), What::DistressLast);
    }
}

fn of_item(
    programme: &Programme,
    item: &Item,
    manual: &Manual,
    order: &BTreeMap<&str, (usize, ItemId)>,
    log: &mut impl FnMut(Option<ItemId>, What),
) {
    let id = Some(item.id);
    let Is::Session { slug, .. } = &item.what else {
        if item.minutes(manual) == 0 {
            log(id, What::NoTime);
        }
        return;
    };
    let Some(session) = manual.session(slug) else {
        return log(id, What::NoSuchSession(slug.clone()));
    };
    if item.minutes(manual) == 0 {
        log(id, What::NoTime);
    }
    for step in steps(manual, item) {
        if step.kind == SectionKind::Lecture && step.takes() > LONGEST_LECTURE {
            log(id, What::LongLecture(step.section.clone(), step.minutes));
        }
    }
    let group = session.facts.group;
    if programme.people > 0 && !(group.min..=group.max).contains(&programme.people) {
        log(id, What::GroupSize(group.min, group.max));
    }
    let here = order.get(slug.as_str()).map(|(at, _)| *at);
    for needed in &session.facts.needs {
        match order.get(needed.as_str()) {
            None => log(id, What::NeedsMissing(needed.clone())),
            Some((at, _)) if Some(*at) > here => log(id, What::NeedsLater(needed.clone())),
            Some(_) => {}
        }
    }
}
