//! From a case to a change: the plans that a person keeps, each a sheet in five steps.

pub(crate) mod asks;
pub(crate) mod begin;
pub(crate) mod due;
mod file;
pub(crate) mod list;
mod map;
mod method;
mod paper;
pub(crate) mod read;
pub(crate) mod sheet;
pub(crate) mod versions;

use action::{Outcome, Plan, Progress, progress};
use jiff::Zoned;
use jiff::civil::Date;
use language::args;
use workbook::{Entered, Kept, LeafId};

use crate::problem::Problem;
use crate::reader::Reader;
use crate::told::Shown;

/// The address of a page of one plan: the language, and the plan's name.
pub(crate) type Named = axum::extract::Path<(String, String)>;

/// A plan with what came of it.
pub(crate) struct OnePlan {
    pub(crate) kept: Kept<Plan>,
    pub(crate) looks: Vec<Entered<Outcome>>,
}

impl OnePlan {
    /// The plan that the address names.
    pub(crate) fn of(reader: &Reader, id: &str) -> Result<Self, Problem> {
        let workbook = &reader.desk()?.workbook;
        let id: LeafId = id.parse().map_err(|_| Problem::NotFound)?;
        let kept = workbook.leaf::<Plan>(id)?.ok_or(Problem::NotFound)?;
        let looks = workbook.entries::<Outcome>(Some(&id.to_string()))?;
        Ok(Self { kept, looks })
    }

    /// The address of its pages.
    pub(crate) fn base(&self, reader: &Reader) -> String {
        reader.href(&format!("/plans/{}", self.kept.id))
    }

    /// What its owner calls it; a plan without a name is called so.
    pub(crate) fn title(&self, reader: &Reader) -> String {
        title(reader, &self.kept.leaf)
    }

    /// How far it is today.
    pub(crate) fn progress(&self) -> Progress {
        let outcomes: Vec<Outcome> = self.looks.iter().map(|look| look.entry.clone()).collect();
        progress(&self.kept.leaf, &outcomes, today())
    }
}

/// What a plan is called.
pub(crate) fn title(reader: &Reader, plan: &Plan) -> String {
    if plan.title.is_empty() {
        reader.told.plain("plan-unnamed")
    } else {
        plan.title.clone()
    }
}

/// All plans that are not put away, the last changed first.
pub(crate) fn all(reader: &Reader) -> Result<Vec<OnePlan>, Problem> {
    let workbook = &reader.desk()?.workbook;
    let looks = workbook.entries::<Outcome>(None)?;
    let with_looks = |kept: Kept<Plan>| {
        let about = kept.id.to_string();
        let own = looks.iter().filter(|look| look.about == about);
        OnePlan {
            looks: own.cloned().collect(),
            kept,
        }
    };
    Ok(workbook
        .leaves::<Plan>()?
        .into_iter()
        .map(with_looks)
        .collect())
}

/// The day it is where this machine stands.
pub(crate) fn today() -> Date {
    Zoned::now().date()
}

/// How far a plan is, in words.
pub(crate) fn progress_words(reader: &Reader, progress: Progress) -> Shown {
    let told = &reader.told;
    let on = |id: &str, day: Date| {
        let day = reader.words().date(day);
        told.with(id, &args! { "day" => day })
    };
    match progress {
        Progress::Writing(steps) => told.with("plan-is-writing", &args! { "steps" => steps }),
        Progress::Stopped => told.say("plan-is-stopped"),
        Progress::Waiting(day) => on("plan-is-waiting", day),
        Progress::Due(day) => on("plan-is-due", day),
        Progress::Looked(how) => told.say(&format!("plan-how-{}", how.as_str())),
    }
}
