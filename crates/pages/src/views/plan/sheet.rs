//! The sheet of one plan: shown, and saved at each pause in typing.

use action::{MOST_ACTORS, Plan, STEPS, Trace, trace};
use askama::Template;
use axum::Form;
use axum::extract::Query;
use axum::extract::rejection::FormRejection;
use http::HeaderMap;
use language::args;
use serde::Deserialize;
use serde_json::json;
use workbook::{Sitting, VersionId};

use super::asks::{Ask, Asking, Control, PieceView};
use super::due::{Look, LookForm};
use super::map::Map;
use super::method::{Handy, Method, Passage};
use super::{Named, OnePlan, progress_words};
use crate::frame::Frame;
use crate::links::PageLinks;
use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::{Answer, json, page, see, wants_json};
use crate::told::Shown;
use crate::views::note::{sitting, when};

/// Rows for people, before anybody is on the map.
const FIRST_ROWS: usize = 3;

#[derive(Template)]
#[template(path = "plan.html")]
struct SheetPage {
    f: Frame,
    base: String,
    title: String,
    own_title: String,
    state: Shown,
    saved: Shown,
    versions: Shown,
    version: String,
    sitting: Sitting,
    is_away: bool,
    has_others: bool,
    hint: Option<Shown>,
    steps: Vec<StepView>,
    actors: Vec<Vec<Ask>>,
    more_rows: usize,
    map: Map,
    look: Option<LookForm>,
    looks: Vec<Look>,
}

/// One of the five steps.
struct StepView {
    number: usize,
    heading: Shown,
    is_begun: bool,
    prompt: Option<Passage>,
    example: Option<Passage>,
    at_hand: Vec<Handy>,
    pieces: Vec<PieceView>,
}

/// How many rows for people were asked for.
#[derive(Deserialize)]
pub(crate) struct Rows {
    #[serde(default)]
    rows: usize,
}

/// `GET /{lang}/plans/{id}`.
pub(crate) async fn show(reader: Reader, path: Named, Query(asked): Query<Rows>) -> Answer {
    let one = OnePlan::of(&reader, &path.1)?;
    let links = PageLinks::new(&reader);
    let method = Method::new(&reader, &links);
    let plan = &one.kept.leaf;
    let asking = Asking {
        reader: &reader,
        plan,
        method: &method,
    };
    let least = (plan.actors.len() + 1).max(FIRST_ROWS);
    let rows = least.max(asked.rows).min(MOST_ACTORS);
    let title = one.title(&reader);
    page(&SheetPage {
        f: Frame::new(&reader, title.clone()),
        base: one.base(&reader),
        title,
        own_title: plan.title.clone(),
        state: progress_words(&reader, one.progress()),
        saved: reader.told.with(
            "note-saved-on",
            &args! { "when" => when(&reader, one.kept.saved_at) },
        ),
        versions: reader
            .told
            .with("note-versions", &args! { "count" => one.kept.versions }),
        version: one.kept.version.to_string(),
        sitting: Sitting::begin(),
        is_away: one.kept.is_away,
        has_others: !one.kept.others.is_empty(),
        hint: hint(&reader, plan),
        steps: steps(&asking),
        actors: asking.actors(rows),
        more_rows: rows + 1,
        map: Map::of(&reader, plan),
        look: LookForm::of(&reader, &one),
        looks: Look::all(&reader, &one),
    })
}

fn steps(asking: &Asking<'_>) -> Vec<StepView> {
    let begun = action::steps_begun(asking.plan);
    let step = |(pieces, number): (&&[action::Piece], usize)| StepView {
        number,
        heading: asking.reader.told.say(&format!("plan-step-{number}")),
        is_begun: begun[number - 1],
        prompt: asking.method.prompt(number),
        example: asking.method.example(number),
        at_hand: asking.method.at_hand(number),
        pieces: asking.pieces(pieces),
    };
    STEPS.iter().zip(1..).map(step).collect()
}

/// A gentle word where something in the plan looks as if it led to a person.
fn hint(reader: &Reader, plan: &Plan) -> Option<Shown> {
    // The days on which one begins and looks are the plan's own; what a person typed there is meant to be a date.
    let is_words = |name: &&String| !["first-day", "look-on", "end-when"].contains(&name.as_str());
    let answers = plan
        .answers
        .keys()
        .filter(is_words)
        .map(|name| plan.answer(name));
    let people = plan
        .actors
        .iter()
        .flat_map(|actor| [&actor.who, &actor.wants, &actor.ask]);
    let mut all = answers
        .chain(people.map(String::as_str))
        .chain([plan.title.as_str()]);
    let found: Trace = all.find_map(trace)?;
    Some(reader.told.say(&format!("plan-trace-{}", found.as_str())))
}

/// `POST /{lang}/plans/{id}`: the answer says which version is stored, and shows the map as it is now.
pub(crate) async fn save(
    reader: Reader,
    path: Named,
    headers: HeaderMap,
    form: Result<Form<Vec<(String, String)>>, FormRejection>,
) -> Answer {
    let Form(fields) = form.map_err(|rejection| Problem::of_rejection(&rejection))?;
    let one = OnePlan::of(&reader, &path.1)?;
    let sent = |name: &str| {
        fields
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    };
    let plan = one.kept.leaf.filled(&fields);
    let (id, sitting) = (one.kept.id, sitting(sent("sitting")));
    let seen = sent("parent").and_then(|id| id.parse::<VersionId>().ok());
    let kept = plan.clone();
    let saved = reader
        .write(move |workbook| match seen {
            Some(seen) => workbook.keep_leaf_made_from(id, &kept, sitting, seen),
            None => workbook.keep_leaf(id, &kept, sitting),
        })
        .await?;
    if !wants_json(&headers) {
        let base = one.base(&reader);
        return match sent("rows") {
            Some(rows) => see(&format!(
                "{base}?rows={}#map",
                rows.parse().unwrap_or(FIRST_ROWS)
            )),
            None => see(&base),
        };
    }
    let when = when(&reader, saved.saved_at);
    let map = Map::of(&reader, &plan)
        .render()
        .map_err(|_| Problem::Broken)?;
    let hint = hint(&reader, &plan);
    json(&json!({
        "version": saved.version.to_string(),
        "state": reader.told.plain_with("note-saved-at", &args! { "when" => when }),
        "map": map,
        "hint": hint.as_ref().map_or("", Shown::text),
    }))
}
