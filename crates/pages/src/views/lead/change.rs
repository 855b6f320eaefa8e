//! Changes of a programme, one form at a time.

use std::collections::BTreeMap;

use axum::extract::Path;
use http::HeaderMap;
use language::Lang;
use serde_json::json;
use workshop::{Edit, EditError, Programme, StepChange, What, apply};

use super::form::{Fields, Sent};
use super::kept::Workshop;
use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::{Answer, json, see, wants_json};

type Which = Path<(String, String)>;

/// `POST /{lang}/lead/{id}`: what the form's field `do` says.
pub(crate) async fn change(
    reader: Reader,
    Path((_, id)): Which,
    headers: HeaderMap,
    sent: Sent,
) -> Answer {
    let fields = Fields::of(sent)?;
    let mut workshop = Workshop::of(&reader, &id)?;
    let before = workshop.programme.clone();
    let mut touched = None;
    for edit in edits(&fields, &workshop.programme)? {
        let about = apply(&mut workshop.programme, edit, &reader.texts.manual);
        touched = about.map_err(of_edit)?.or(touched);
    }
    let back = match touched {
        Some(item) => workshop.href(&reader, &format!("?open={item}#item-{item}")),
        None => workshop.href(&reader, ""),
    };
    finish(&reader, workshop, before, &back, &headers).await
}

async fn finish(
    reader: &Reader,
    workshop: Workshop,
    before: Programme,
    back: &str,
    headers: &HeaderMap,
) -> Answer {
    if workshop.programme != before {
        let id = workshop.keep(reader).await?;
        reader.house.lead.remember(id, before);
    }
    if wants_json(headers) {
        return json(&json!({}));
    }
    see(back)
}

fn of_edit(error: EditError) -> Problem {
    match error {
        EditError::Gone => Problem::NotFound,
        EditError::NotInManual => Problem::NotUnderstood,
        EditError::TooMuch(limit) => Problem::too_much(limit),
    }
}

fn edits(fields: &Fields, programme: &Programme) -> Result<Vec<Edit>, Problem> {
    let item = || fields.number("item");
    let one = match fields.text("do") {
        "up" => Edit::Up(item()?),
        "down" => Edit::Down(item()?),
        "day-before" => Edit::DayBefore(item()?),
        "day-after" => Edit::DayAfter(item()?),
        "move" => Edit::Move(item()?, fields.number("day")?, fields.number("at")?),
        "remove" => Edit::Remove(item()?),
        "as-written" => Edit::AsWritten(item()?),
        "minutes" => Edit::Minutes(item()?, fields.number("minutes")?),
        "own" => return own(fields),
        "steps" => return steps(fields),
        "add" => return add(fields, programme),
        "add-day" => Edit::AddDay,
        "remove-day" => Edit::RemoveDay(fields.number("day")?),
        "hours" => Edit::Hours(
            fields.number("day")?,
            fields.date("date")?,
            fields.minute("start")?,
            fields.minute("end")?,
        ),
        _ => return Err(Problem::NotUnderstood),
    };
    Ok(vec![one])
}

fn own(fields: &Fields) -> Result<Vec<Edit>, Problem> {
    let item = fields.number("item")?;
    let words = Edit::Words(
        item,
        fields.text("title").to_owned(),
        fields.text("about").to_owned(),
    );
    Ok(vec![words, Edit::Minutes(item, fields.number("minutes")?)])
}

/// Something new at the end of a day, or at the place where it was dropped.
fn add(fields: &Fields, programme: &Programme) -> Result<Vec<Edit>, Problem> {
    let day = fields.number("day")?;
    let what = match fields.text("what") {
        "break" => What::Break { minutes: 15 },
        "meal" => What::Meal { minutes: 60 },
        "evaluation" => What::Evaluation { minutes: 15 },
        "own" => What::Own {
            title: fields.text("title").to_owned(),
            minutes: fields.number("minutes")?,
            about: String::new(),
        },
        slug => What::Session {
            slug: slug.to_owned(),
            changes: BTreeMap::new(),
        },
    };
    let mut edits = vec![Edit::Add(day, what)];
    if fields.is_set("at") {
        edits.push(Edit::Move(programme.free_id(), day, fields.number("at")?));
    }
    Ok(edits)
}

/// All steps of a session at once: what is not ticked is not sent.
fn steps(fields: &Fields) -> Result<Vec<Edit>, Problem> {
    let item = fields.number("item")?;
    let step = |(section, minutes): (&str, &str)| {
        let change = StepChange {
            minutes: Some(minutes.parse().map_err(|_| Problem::NotUnderstood)?),
            out: fields.is_set(&format!("out-{section}")),
            may_go: Some(fields.is_set(&format!("go-{section}"))),
        };
        Ok(Edit::Step(item, section.to_owned(), change))
    };
    fields.beginning("minutes-").map(step).collect()
}

/// `POST /{lang}/lead/{id}/back-a-step`: as it was before the last change.
pub(crate) async fn step_back(reader: Reader, Path((_, id)): Which, headers: HeaderMap) -> Answer {
    let mut workshop = Workshop::of(&reader, &id)?;
    let back = workshop.href(&reader, "");
    if let Some(before) = reader.house.lead.step_back(workshop.id) {
        workshop.programme = before;
        workshop.keep(&reader).await?;
    }
    if wants_json(&headers) {
        return json(&json!({}));
    }
    see(&back)
}

/// `POST /{lang}/lead/{id}/details`: what holds for the whole workshop.
pub(crate) async fn details(
    reader: Reader,
    Path((_, id)): Which,
    headers: HeaderMap,
    sent: Sent,
) -> Answer {
    let fields = Fields::of(sent)?;
    let mut workshop = Workshop::of(&reader, &id)?;
    let before = workshop.programme.clone();
    let programme = &mut workshop.programme;
    fields.text("title").clone_into(&mut programme.title);
    fields.text("room").clone_into(&mut programme.room);
    programme.people = fields.number("people")?;
    programme.group_size = fields.number("group_size")?;
    programme.languages = languages(&reader, &fields);
    programme.zone = fields.is_set("zone").then(zone_of_this_machine).flatten();
    programme.check().map_err(Problem::too_much)?;
    let back = workshop.href(&reader, "");
    finish(&reader, workshop, before, &back, &headers).await
}

/// The first and, if it is another one, the second; only those that there are.
fn languages(reader: &Reader, fields: &Fields) -> Vec<Lang> {
    let known = reader.texts.locales.languages();
    let mut chosen: Vec<Lang> = ["language", "second_language"]
        .into_iter()
        .filter_map(|name| known.iter().find(|lang| lang.as_ref() == fields.text(name)))
        .cloned()
        .collect();
    chosen.dedup();
    chosen
}

/// The name of this machine's time zone, where it has one.
pub(crate) fn zone_of_this_machine() -> Option<String> {
    jiff::tz::TimeZone::system().iana_name().map(str::to_owned)
}
