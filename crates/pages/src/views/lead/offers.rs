//! How a late day can still end in time, as the run screen offers it.

use language::args;
use workshop::{Change, Proposal, Way};

use super::names;
use super::standing::Led;
use super::steps::{session_of, step_title};
use crate::reader::Reader;
use crate::told::Shown;

/// One way to be done in time, with what it changes and how the day would end.
pub(super) struct Offer {
    pub(super) title: String,
    pub(super) changes: Vec<String>,
    pub(super) result: Shown,
    pub(super) json: String,
}

/// A proposal in the reader's language.
pub(super) fn of_offer(reader: &Reader, led: &Led, offer: &Proposal) -> Offer {
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
