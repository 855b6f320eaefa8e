//! The day has come: how did it go? Asked on the first page and on the plan's own; the answer is kept.

use action::{How, Outcome, Progress};
use askama::Template;
use askama::filters::HtmlSafe;
use axum::Form;
use axum::extract::rejection::FormRejection;
use language::args;
use serde::Deserialize;

use super::{Named, OnePlan, all};
use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::{Answer, see};
use crate::told::{Shown, Told};
use crate::views::note::when;

/// More than these are not asked about at once; the list of plans has them all.
const MOST_AT_ONCE: usize = 3;

/// The question about one plan.
#[derive(Template)]
#[template(path = "plan_look.html")]
pub(crate) struct LookForm {
    t: Told,
    id: String,
    base: String,
    title: String,
    /// The sign, what it was and what was hoped for, as far as the plan says.
    sign: Vec<(Shown, String)>,
    hows: Vec<(&'static str, Shown)>,
    due: Shown,
}

impl HtmlSafe for LookForm {}

impl LookForm {
    /// The question, where the plan's day has come.
    pub(crate) fn of(reader: &Reader, one: &OnePlan) -> Option<Self> {
        let Progress::Due(day) = one.progress() else {
            return None;
        };
        let plan = &one.kept.leaf;
        let part = |name: &str| {
            let label = reader.told.say(&format!("plan-field-{name}"));
            Some((label, plan.answer(name).to_owned())).filter(|(_, value)| !value.is_empty())
        };
        let day = reader.words().date(day);
        Some(Self {
            t: reader.told.clone(),
            id: one.kept.id.to_string(),
            base: one.base(reader),
            title: one.title(reader),
            sign: ["sign", "today", "hope"]
                .into_iter()
                .filter_map(part)
                .collect(),
            hows: How::ALL
                .map(|how| {
                    (
                        how.as_str(),
                        reader.told.say(&format!("plan-how-{}", how.as_str())),
                    )
                })
                .to_vec(),
            due: reader.told.with("plan-is-due", &args! { "day" => day }),
        })
    }
}

/// The questions of the first page; none where no workbook is open.
pub(crate) fn of_the_day(reader: &Reader) -> Vec<LookForm> {
    let plans = all(reader).unwrap_or_default();
    let due = plans.iter().filter_map(|plan| LookForm::of(reader, plan));
    due.take(MOST_AT_ONCE).collect()
}

/// An answer that was kept.
pub(crate) struct Look {
    pub(crate) when: String,
    pub(crate) how: String,
    pub(crate) words: String,
}

impl Look {
    /// What came of a plan, the newest first.
    pub(crate) fn all(reader: &Reader, one: &OnePlan) -> Vec<Self> {
        let look = |look: &workbook::Entered<Outcome>| Self {
            when: when(reader, look.at),
            how: reader
                .told
                .plain(&format!("plan-how-{}", look.entry.how.as_str())),
            words: look.entry.words.clone(),
        };
        one.looks.iter().rev().map(look).collect()
    }
}

/// What the form sends.
#[derive(Deserialize)]
pub(crate) struct Looked {
    how: String,
    #[serde(default)]
    words: String,
}

/// `POST /{lang}/plans/{id}/looked`.
pub(crate) async fn keep(
    reader: Reader,
    path: Named,
    form: Result<Form<Looked>, FormRejection>,
) -> Answer {
    let Form(looked) = form.map_err(|rejection| Problem::of_rejection(&rejection))?;
    let one = OnePlan::of(&reader, &path.1)?;
    let outcome = Outcome {
        how: How::named(&looked.how).ok_or(Problem::NotUnderstood)?,
        words: looked.words.replace("\r\n", "\n").trim().to_owned(),
        day: one.kept.leaf.answer("look-on").to_owned(),
    };
    let about = one.kept.id.to_string();
    reader
        .write(move |workbook| workbook.enter(&about, &outcome))
        .await?;
    see(&format!("{}#looked", one.base(&reader)))
}
