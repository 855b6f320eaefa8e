//! All plans, with how far each is.

use action::{Plan, Progress};
use askama::Template;
use workbook::Kept;

use super::{OnePlan, all, method, progress_words, title};
use crate::frame::Frame;
use crate::links::PageLinks;
use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::{Answer, page};
use crate::told::Shown;
use crate::views::note::when;

#[derive(Template)]
#[template(path = "plans.html")]
struct PlansPage {
    f: Frame,
    plans: Vec<Line>,
    away: Vec<AwayLine>,
    figure: String,
    session: String,
}

/// One plan in the list.
struct Line {
    href: String,
    title: String,
    state: Shown,
    is_due: bool,
    changed: String,
    begun: [bool; 5],
}

/// A plan that was put away.
struct AwayLine {
    title: String,
    back: String,
}

/// `GET /{lang}/plans`.
pub(crate) async fn show(reader: Reader) -> Answer {
    let away = reader.desk()?.workbook.leaves_put_away::<Plan>()?;
    page(&PlansPage {
        f: Frame::new(&reader, reader.told.plain("plans-title")),
        plans: all(&reader)?
            .iter()
            .map(|plan| line(&reader, plan))
            .collect(),
        away: away.iter().map(|kept| away_line(&reader, kept)).collect(),
        figure: figure(&reader),
        session: reader.href(&format!("/sessions/{}", method::SESSION)),
    })
}

fn line(reader: &Reader, plan: &OnePlan) -> Line {
    let progress = plan.progress();
    Line {
        href: plan.base(reader),
        title: plan.title(reader),
        state: progress_words(reader, progress),
        is_due: matches!(progress, Progress::Due(_)),
        changed: when(reader, plan.kept.saved_at),
        begun: action::steps_begun(&plan.kept.leaf),
    }
}

fn away_line(reader: &Reader, kept: &Kept<Plan>) -> AwayLine {
    AwayLine {
        title: title(reader, &kept.leaf),
        back: reader.href(&format!("/plans/{}/back", kept.id)),
    }
}

/// The picture of the five steps.
fn figure(reader: &Reader) -> String {
    use manual::Links as _;
    PageLinks::new(reader)
        .figure("five-steps", reader.words())
        .unwrap_or_default()
}

/// `POST /{lang}/plans/{id}/away`: out of the list, and to be taken back.
pub(crate) async fn put_away(reader: Reader, path: super::Named) -> Answer {
    let plan = OnePlan::of(&reader, &path.1)?;
    let id = plan.kept.id;
    reader
        .write(move |workbook| workbook.put_leaf_away::<Plan>(id))
        .await?;
    crate::reply::see(&reader.href("/plans"))
}

/// `POST /{lang}/plans/{id}/back`.
pub(crate) async fn take_back(reader: Reader, path: super::Named) -> Answer {
    let plan = OnePlan::of(&reader, &path.1)?;
    let id = plan.kept.id;
    reader
        .write(move |workbook| workbook.take_leaf_back::<Plan>(id))
        .await?;
    crate::reply::see(&plan.base(&reader))
}

/// Erases a plan and what came of it; every version goes.
pub(crate) async fn erase(reader: Reader, path: super::Named) -> Answer {
    let id = OnePlan::of(&reader, &path.1)?.kept.id;
    let gone = move |workbook: &workbook::Workbook| {
        workbook.erase_entries::<action::Outcome>(&id.to_string())?;
        workbook.erase_leaf::<Plan>(id)
    };
    reader.write(gone).await?;
    crate::reply::see(&reader.href("/plans"))
}

#[derive(Template)]
#[template(path = "plan_erase.html")]
struct ErasePage {
    f: Frame,
    title: String,
    base: String,
}

/// `GET /{lang}/plans/{id}/erase`: what erasing does, before it is done.
pub(crate) async fn before_erasing(
    reader: Reader,
    path: super::Named,
) -> Result<axum::response::Response, Problem> {
    let plan = OnePlan::of(&reader, &path.1)?;
    page(&ErasePage {
        f: Frame::new(&reader, reader.told.plain("plan-erase-title")),
        title: plan.title(&reader),
        base: plan.base(&reader),
    })
}
