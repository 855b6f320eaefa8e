//! A file that was brought, passage by passage: what would become of each, and what became of it.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use askama::Template;
use axum::Form;
use axum::extract::Path;
use language::{Lang, args};
use serde_json::json;
use translation::exchange::{Brought, Outcome, Taken};
use translation::{Mark, marks};

use super::exchange::still;
use super::fields::Fields;
use super::look::refused;
use super::picture::title_of;
use super::{FieldsGiven, target};
use crate::bringing::{Bringing, Ended, State};
use crate::frame::Frame;
use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::{Answer, json, page, see};
use crate::told::Shown;
use crate::views::catalogue::LangAttr;

/// So many passages are shown one by one. Of more, those that ask something come first, and the rest goes in.
const SHOWN: usize = 500;

/// How long a page waits for the next number before it asks again.
const POLL: Duration = Duration::from_millis(400);

/// Most files are looked at within this: then their passages are on the first page one sees.
const AT_ONCE: Duration = Duration::from_millis(800);

#[derive(Template)]
#[template(path = "translate_brought.html")]
struct BroughtPage {
    f: Frame,
    to: Lang,
    dir: &'static str,
    to_name: String,
    file: String,
    base: String,
    back: String,
    stand: Stand,
    percent: usize,
    /// How much there is of each kind.
    counts: Option<Shown>,
    rows: Vec<Row>,
    /// How many go in that are not shown.
    more: Option<Shown>,
    can_undo: bool,
}

#[derive(PartialEq, Eq, Clone, Copy)]
enum Stand {
    Running,
    Asking,
    Done,
    Stopped,
    Failed,
}

/// One passage.
struct Row {
    nth: usize,
    kind: &'static str,
    kind_name: Shown,
    page: String,
    page_lang: LangAttr,
    key: String,
    href: String,
    source: Option<String>,
    /// Its words here and there; nothing new where they are refused.
    marks: Vec<Mark>,
    mine: String,
    theirs: String,
    why: Option<Shown>,
}

type Address = Path<(String, String, String)>;

fn found(reader: &Reader, to: &str, id: &str) -> Result<(Lang, Arc<Bringing>), Problem> {
    let to = target(reader, to)?;
    let one = reader.house.brought.file(id);
    let one = one.filter(|one| one.lang == to).ok_or(Problem::NotFound)?;
    Ok((to, one))
}

/// `GET /{lang}/translate/{to}/brought/{id}`.
pub(crate) async fn show(reader: Reader, Path((_, to, id)): Address) -> Answer {
    let (to, one) = found(&reader, &to, &id)?;
    let state = one.ended(AT_ONCE).await;
    let (stand, taken) = match state {
        State::Running => (Stand::Running, None),
        State::Looked(taken) => (Stand::Asking, Some(taken)),
        State::Taken(taken, Ended::Stopped) => (Stand::Stopped, Some(taken)),
        State::Taken(taken, _) => (Stand::Done, Some(taken)),
        State::Nothing(Ended::Failed) => (Stand::Failed, None),
        State::Nothing(_) => (Stand::Stopped, None),
    };
    let all = taken.as_deref().map_or(&[][..], Vec::as_slice);
    let order = order(all, stand);
    let rows = order
        .iter()
        .take(SHOWN)
        .map(|nth| row(&reader, &to, *nth, &all[*nth]))
        .collect();
    let more = order.len().saturating_sub(SHOWN);
    page(&BroughtPage {
        dir: to.dir().as_str(),
        to_name: reader.texts.locales.native_name(&to),
        file: one.name.clone(),
        base: reader.href(&format!("/translate/{to}/brought/{id}")),
        back: reader.href(&format!("/translate/{to}/exchange")),
        stand,
        percent: one.percent(),
        counts: taken.as_ref().map(|_| counts(&reader, all)),
        rows,
        more: (more > 0 && stand == Stand::Asking)
            .then(|| reader.told.with("bring-more", &args! { "count" => more })),
        can_undo: stand == Stand::Done && reader.house.translating.last().is_some(),
        f: still(&reader),
        to,
    })
}

/// What is shown, and in which order: what asks something first. What is the same needs no line; of what is done, only
/// what did not go in.
fn order(all: &[Taken], stand: Stand) -> Vec<usize> {
    let is_shown = |nth: &usize| match all[*nth].outcome {
        Outcome::Same => false,
        Outcome::Taken => stand == Stand::Asking,
        _ => true,
    };
    let mut order: Vec<usize> = (0..all.len()).filter(is_shown).collect();
    order.sort_by_key(|nth| match all[*nth].outcome {
        Outcome::Clash(_) => 0,
        Outcome::Lost(_) => 1,
        Outcome::Refused(_) => 2,
        Outcome::Taken | Outcome::Same => 3,
    });
    order
}

fn counts(reader: &Reader, all: &[Taken]) -> Shown {
    let count = |is: fn(&Outcome) -> bool| all.iter().filter(|one| is(&one.outcome)).count();
    let args = args! {
        "taken" => count(|one| matches!(one, Outcome::Taken)),
        "same" => count(|one| matches!(one, Outcome::Same)),
        "clash" => count(|one| matches!(one, Outcome::Clash(_))),
        "refused" => count(|one| matches!(one, Outcome::Lost(_) | Outcome::Refused(_))),
    };
    reader.told.with("bring-counts", &args)
}

fn row(reader: &Reader, to: &Lang, nth: usize, one: &Taken) -> Row {
    let brought = &one.brought;
    let (page, page_lang) = title_of(reader, &brought.page);
    let (kind, why) = match &one.outcome {
        Outcome::Taken | Outcome::Same => ("take", None),
        Outcome::Clash(_) => ("clash", None),
        Outcome::Lost(names) => {
            let names = args! { "names" => names.join(", ") };
            ("lost", Some(reader.told.with("bring-lost", &names)))
        }
        Outcome::Refused(why) => {
            let why = refused(reader, why).what;
            let said = args! { "why" => why };
            ("refused", Some(reader.told.with("bring-refused", &said)))
        }
    };
    let mine = one.mine.clone().unwrap_or_default();
    Row {
        nth,
        kind,
        kind_name: reader.told.say(&format!("bring-kind-{kind}")),
        page,
        page_lang,
        href: reader.href(&format!(
            "/translate/{to}/{}?at={}&list=all",
            brought.page, brought.key
        )),
        key: brought.key.clone(),
        source: brought.source.clone(),
        marks: match mine.is_empty() {
            true => vec![Mark::Same(brought.target.clone())],
            false => marks(&mine, &brought.target),
        },
        mine,
        theirs: brought.target.clone(),
        why,
    }
}

/// `GET …/brought/{id}/state`: how far it is, after a moment.
pub(crate) async fn state(reader: Reader, Path((_, to, id)): Address) -> Answer {
    let (_, one) = found(&reader, &to, &id)?;
    let state = one.ended(POLL).await;
    let running = matches!(state, State::Running);
    json(&json!({ "running": running, "percent": one.percent() }))
}

/// `POST …/brought/{id}/stop`.
pub(crate) async fn stop(reader: Reader, Path((_, to, id)): Address) -> Answer {
    let (to, one) = found(&reader, &to, &id)?;
    one.stop();
    see(&reader.href(&format!("/translate/{to}/brought/{id}")))
}

/// `POST …/brought/{id}/take`: what is ticked, what clashed where the file's words were chosen, and what was not shown.
pub(crate) async fn take(reader: Reader, Path((_, to, id)): Address, form: FieldsGiven) -> Answer {
    let Form(fields) = form.map_err(|rejection| Problem::of_rejection(&rejection))?;
    let (to, one) = found(&reader, &to, &id)?;
    if let State::Looked(all) = one.state() {
        one.take(&reader.house, chosen(&all, &Fields(fields)));
    }
    see(&reader.href(&format!("/translate/{to}/brought/{id}")))
}

fn chosen(all: &[Taken], fields: &Fields) -> Vec<Brought> {
    let ticked = fields.0.iter().filter(|(name, _)| name == "take");
    let ticked: BTreeSet<usize> = ticked.filter_map(|(_, nth)| nth.parse().ok()).collect();
    let shown: BTreeSet<usize> = order(all, Stand::Asking).into_iter().take(SHOWN).collect();
    let wanted = |(nth, one): (usize, &Taken)| match &one.outcome {
        Outcome::Taken if ticked.contains(&nth) || !shown.contains(&nth) => {
            Some(one.brought.clone())
        }
        // It replaces what the person saw here, and nothing that came since.
        Outcome::Clash(mine) if fields.get(&format!("clash-{nth}")) == "theirs" => Some(Brought {
            was: Some(Some(mine.clone()).filter(|mine| !mine.is_empty())),
            ..one.brought.clone()
        }),
        _ => None,
    };
    all.iter().enumerate().filter_map(wanted).collect()
}
