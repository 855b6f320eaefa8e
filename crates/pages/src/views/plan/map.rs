//! The map of actors: who decides, helps, works and is concerned, from against to for. It is a table, so that whoever
//! hears it finds everybody's place as well as whoever sees it.

use action::{Actor, PLACES, Plan, STANCES};
use askama::Template;
use askama::filters::HtmlSafe;

use crate::reader::Reader;
use crate::told::{Shown, Told};

/// The map.
#[derive(Template)]
#[template(path = "plan_map.html")]
pub(crate) struct Map {
    t: Told,
    columns: Vec<Shown>,
    rows: Vec<Row>,
    /// Who has no place on it yet.
    elsewhere: Vec<Pin>,
}

impl HtmlSafe for Map {}

/// One row, from against to for.
struct Row {
    label: Shown,
    cells: Vec<Vec<Pin>>,
}

/// Somebody's note on the map.
struct Pin {
    who: String,
    /// A sign and what it means.
    marks: Vec<(&'static str, Shown)>,
}

impl Map {
    pub(crate) fn of(reader: &Reader, plan: &Plan) -> Self {
        let told = &reader.told;
        let label = |kind: &str, value: &str| told.say(&format!("plan-choice-{kind}-{value}"));
        let cell = |place: &str, stance: &str| {
            let here = |actor: &&Actor| actor.place == place && actor.stance == stance;
            plan.actors
                .iter()
                .filter(here)
                .map(|actor| pin(reader, actor))
                .collect()
        };
        let row = |place: &&str| Row {
            label: label("place", place),
            cells: STANCES.iter().map(|stance| cell(place, stance)).collect(),
        };
        let nowhere = |actor: &&Actor| actor.place.is_empty() || actor.stance.is_empty();
        Self {
            t: told.clone(),
            columns: STANCES
                .iter()
                .map(|stance| label("stance", stance))
                .collect(),
            rows: PLACES.iter().map(row).collect(),
            elsewhere: plan
                .actors
                .iter()
                .filter(nowhere)
                .map(|actor| pin(reader, actor))
                .collect(),
        }
    }

    fn is_empty(&self) -> bool {
        let cells = self.rows.iter().flat_map(|row| &row.cells);
        self.elsewhere.is_empty() && cells.into_iter().all(Vec::is_empty)
    }
}

fn pin(reader: &Reader, actor: &Actor) -> Pin {
    let marks = [
        (actor.is_ally, "★", "plan-actor-ally"),
        (actor.bears_cost, "✕", "plan-actor-cost"),
        (actor.not_asked, "○", "plan-actor-not-asked"),
    ];
    let set = marks.into_iter().filter(|(is, _, _)| *is);
    Pin {
        who: if actor.who.is_empty() {
            "…".to_owned()
        } else {
            actor.who.clone()
        },
        marks: set
            .map(|(_, sign, id)| (sign, reader.told.say(id)))
            .collect(),
    }
}
