//! The time a person reads, measured only where she turned that on.

use std::collections::BTreeMap;

use axum::Form;
use axum::extract::Path;
use axum::extract::rejection::FormRejection;
use serde::{Deserialize, Serialize};
use serde_json::json;
use workbook::{Entry, ReadError, SaveError, Workbook};

use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::{Answer, json};

/// Longer than this nobody reads without leaving a page, in seconds.
const LONGEST_VISIT: u32 = 4 * 60 * 60;

/// A stretch of reading; what it is about is the session's slug.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) struct TimeSpent {
    /// How long, in seconds.
    seconds: u32,
}

impl Entry for TimeSpent {
    const KIND: &'static str = "time";
}

/// `POST …/time`: from the script of a session's page, when the person leaves it.
pub(crate) async fn keep(
    reader: Reader,
    Path((_, slug)): Path<(String, String)>,
    form: Result<Form<TimeSpent>, FormRejection>,
) -> Answer {
    let Form(spent) = form.map_err(|rejection| Problem::of_rejection(&rejection))?;
    reader.session(&slug)?;
    let is_wanted = reader.sheet().is_some_and(|sheet| sheet.study.time_spent);
    reader.desk()?;
    if is_wanted && (1..=LONGEST_VISIT).contains(&spent.seconds) {
        reader
            .write(move |workbook| workbook.enter(&slug, &spent))
            .await?;
    }
    json(&json!({}))
}

/// The seconds spent on each session.
pub(crate) fn by_session(workbook: &Workbook) -> Result<BTreeMap<String, u64>, ReadError> {
    let mut seconds = BTreeMap::new();
    for entered in workbook.entries::<TimeSpent>(None)? {
        *seconds.entry(entered.about).or_default() += u64::from(entered.entry.seconds);
    }
    Ok(seconds)
}

/// Forgets all of it for good.
pub(crate) fn forget(workbook: &Workbook) -> Result<(), SaveError> {
    let known = by_session(workbook).unwrap_or_default();
    known
        .keys()
        .try_for_each(|slug| workbook.erase_entries::<TimeSpent>(slug))
}
