//! What a trainer does while leading: on, back, pause, less of something, the projector.

use axum::extract::Path;
use http::HeaderMap;
use serde_json::json;
use workshop::{Change, Edit, Event, Key, Programme, Show, apply};

use super::form::{Fields, Sent};
use super::kept::Workshop;
use super::standing::{Led, minute_now};
use crate::problem::{NotPlanned, Problem};
use crate::reader::Reader;
use crate::reply::{Answer, json, see, wants_json};

/// `POST /{lang}/lead/{id}/run`: what the form's field `do` says.
pub(crate) async fn act(
    reader: Reader,
    Path((_, id)): Path<(String, String)>,
    headers: HeaderMap,
    sent: Sent,
) -> Answer {
    let fields = Fields::of(sent)?;
    let workshop = Workshop::of(&reader, &id)?;
    let back = workshop.href(&reader, "/run");
    match fields.text("do") {
        "begin" => begin(&reader, &workshop, fields.number("day")?).await?,
        "dark" => reader.house.lead.darken(workshop.id, true),
        "light" => reader.house.lead.darken(workshop.id, false),
        "show" => show(&reader, &workshop, &fields).await?,
        other => step(&reader, workshop, other, &fields).await?,
    }
    if wants_json(&headers) {
        return json(&json!({}));
    }
    see(&back)
}

async fn begin(reader: &Reader, workshop: &Workshop, day: usize) -> Result<(), Problem> {
    let plan = workshop.programme.days.get(day).ok_or(Problem::NotFound)?;
    let minutes: u32 = plan
        .items
        .iter()
        .map(|item| item.minutes(&reader.texts.manual))
        .sum();
    if minutes == 0 {
        return Err(Problem::Programme(NotPlanned::NothingToLead));
    }
    let at = minute_now(&reader.house.lead);
    let plan = plan.clone();
    workshop
        .enter(reader, Event::Began { day, plan, at })
        .await?;
    Ok(())
}

/// What is about the step now. `from` says which that was when the button was pressed: pressed twice, it moves once.
async fn step(
    reader: &Reader,
    workshop: Workshop,
    what: &str,
    fields: &Fields,
) -> Result<(), Problem> {
    let Some(led) = Led::of(reader, &workshop)? else {
        return Err(Problem::NotFound);
    };
    let seconds = led.ran;
    let key = |at: usize| led.run.steps[at].key.clone();
    let left = |to: Option<Key>| Event::Left { seconds, to };
    let pressed_before =
        fields.is_set("from") && fields.number::<usize>("from").ok() != led.run.now;
    let event = match what {
        "next" | "previous" if pressed_before => None,
        "next" if led.run.is_over => None,
        "next" => Some(match led.run.next() {
            Some(next) => left(Some(key(next))),
            None => Event::Ended { seconds },
        }),
        "previous" => led.run.previous().map(|at| left(Some(key(at)))),
        "go" => {
            let to: usize = fields.number("to")?;
            let there = led.run.steps.get(to).filter(|step| !step.out);
            let there = there.ok_or(Problem::NotFound)?;
            (led.run.now != Some(to)).then(|| left(Some(there.key.clone())))
        }
        "pause" if !led.run.is_paused => Some(Event::Paused { seconds }),
        "resume" if led.run.is_paused => Some(Event::Resumed),
        "pause" | "resume" => None,
        "end" => (!led.run.is_over).then_some(Event::Ended { seconds }),
        "apply" => return change(reader, workshop, &led, fields).await,
        "take-back" => return take_back(reader, workshop, &led).await,
        _ => return Err(Problem::NotUnderstood),
    };
    if let Some(event) = event {
        workshop.enter(reader, event).await?;
    }
    Ok(())
}

/// Does what was proposed, as it was shown.
async fn change(
    reader: &Reader,
    mut workshop: Workshop,
    led: &Led,
    fields: &Fields,
) -> Result<(), Problem> {
    let changes: Vec<Change> =
        serde_json::from_str(fields.text("changes")).map_err(|_| Problem::NotUnderstood)?;
    let before = workshop.programme.clone();
    let next_day = led.run.day + 1;
    for (at, item) in moved(&changes).rev().enumerate() {
        let to = Edit::Move(item, next_day, at);
        apply(&mut workshop.programme, to, &reader.texts.manual).map_err(|_| Problem::NotFound)?;
    }
    workshop.enter(reader, Event::Changed { changes }).await?;
    keep_moved(reader, workshop, before).await
}

fn moved(changes: &[Change]) -> impl DoubleEndedIterator<Item = u32> {
    changes.iter().filter_map(|change| match change {
        Change::Moved { item, .. } => Some(*item),
        Change::Shorter { .. } | Change::Dropped { .. } => None,
    })
}

async fn keep_moved(reader: &Reader, workshop: Workshop, before: Programme) -> Result<(), Problem> {
    if workshop.programme != before {
        let id = workshop.keep(reader).await?;
        reader.house.lead.remember(id, before);
    }
    Ok(())
}

/// The last change no longer holds; what it moved to another day comes back to where it was in this one.
async fn take_back(reader: &Reader, mut workshop: Workshop, led: &Led) -> Result<(), Problem> {
    let Some(last) = led.run.changes.last() else {
        return Ok(());
    };
    let before = workshop.programme.clone();
    for item in moved(last) {
        let planned = led.run.steps.iter().map(|step| step.key.item);
        let earlier: Vec<u32> = planned.take_while(|one| *one != item).collect();
        let day = workshop.programme.days.get(led.run.day);
        let at = day.map_or(0, |day| {
            day.items
                .iter()
                .rposition(|one| earlier.contains(&one.id))
                .map_or(0, |at| at + 1)
        });
        // What was removed from the programme meanwhile does not come back by this.
        apply(
            &mut workshop.programme,
            Edit::Move(item, led.run.day, at),
            &reader.texts.manual,
        )
        .ok();
    }
    workshop.enter(reader, Event::TakenBack).await?;
    keep_moved(reader, workshop, before).await
}

/// What the projector shows.
async fn show(reader: &Reader, workshop: &Workshop, fields: &Fields) -> Result<(), Problem> {
    let mut room = workshop.room(reader)?;
    room.show = match fields.text("show") {
        "step" => Show::Step,
        "clock" => Show::Clock,
        "groups" => Show::Groups,
        "speaking" => Show::Speaking,
        "question" => Show::Question,
        _ => return Err(Problem::NotUnderstood),
    };
    if room.show == Show::Question && fields.is_set("question") {
        room.question = fields.text("question").chars().take(500).collect();
    }
    reader.house.lead.darken(workshop.id, false);
    workshop.keep_room(reader, room).await
}
