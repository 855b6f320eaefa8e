//! What really took how long when it was led before.

use std::collections::BTreeMap;

use workshop::{Event, took};

use super::kept::all_events;
use crate::problem::Problem;
use crate::reader::Reader;

/// How long each section (by session and section) took the last time, in seconds.
pub(crate) fn last_times(reader: &Reader) -> Result<BTreeMap<(String, String), u32>, Problem> {
    let mut runs: BTreeMap<String, Vec<Event>> = BTreeMap::new();
    for entered in all_events(&reader.desk()?.workbook)? {
        runs.entry(entered.about).or_default().push(entered.entry.0);
    }
    let all = runs
        .values()
        .flat_map(|events| took(events, &reader.texts.manual));
    Ok(all
        .map(|one| ((one.slug, one.section), one.seconds))
        .collect())
}
