//! A workshop that is being led, for the first page: after a power cut it goes on where it was.

use std::collections::BTreeSet;

use workshop::Event;

use super::kept::{Workshop, all_events};
use super::names;
use super::standing::Led;
use super::steps::step_title;
use crate::reader::Reader;

/// The workshop that goes on.
pub(crate) struct Running {
    pub(crate) href: String,
    pub(crate) title: String,
    pub(crate) step: String,
}

/// The workshop whose day was begun last and is not over; none if there is none, or no workbook.
pub(crate) fn running(reader: &Reader) -> Option<Running> {
    let events = all_events(&reader.viewer.desk()?.workbook).ok()?;
    let mut seen = BTreeSet::new();
    let latest = events
        .iter()
        .rev()
        .filter(|one| seen.insert(one.about.as_str()));
    let open = latest.filter(|one| !matches!(one.entry.0, Event::Ended { .. }));
    open.filter_map(|one| of(reader, &one.about)).next()
}

fn of(reader: &Reader, about: &str) -> Option<Running> {
    let workshop = Workshop::of(reader, about).ok()?;
    let led = Led::of(reader, &workshop).ok()??;
    let step = led.run.steps.get(led.run.now?)?;
    Some(Running {
        href: workshop.href(reader, "/run"),
        title: names::workshop(reader, &workshop.programme),
        step: step_title(reader, step),
    })
}
