//! What is wrong in the folders outside, and word that they changed.

use std::sync::Arc;
use std::time::Duration;

use askama::Template;
use axum::extract::{Query, State};
use language::Finding;
use serde::Deserialize;
use serde_json::json;

use crate::frame::Frame;
use crate::house::House;
use crate::reader::Reader;
use crate::reply::{Answer, json, page};

/// How long a page waits for a change before it asks again.
const POLL: Duration = Duration::from_secs(25);

#[derive(Template)]
#[template(path = "problems.html")]
struct ProblemsPage {
    f: Frame,
    problems: Vec<ProblemView>,
}

/// One finding in words.
struct ProblemView {
    place: String,
    what: String,
    mend: String,
}

/// `GET /{lang}/problems`.
pub(crate) async fn problems(reader: Reader) -> Answer {
    page(&ProblemsPage {
        f: Frame::new(&reader, reader.told.plain("problems-title")),
        problems: reader
            .texts
            .findings
            .iter()
            .map(|finding| worded(&reader, finding))
            .collect(),
    })
}

fn worded(reader: &Reader, finding: &Finding) -> ProblemView {
    let said = reader
        .words()
        .together(&finding.message_id(), &["mend"], &finding.message_args());
    let place = if finding.line == 0 {
        finding.file.clone()
    } else {
        format!("{}:{}", finding.file, finding.line)
    };
    let mend = said
        .attributes
        .first()
        .map(|mend| mend.text.clone())
        .unwrap_or_default();
    ProblemView {
        place,
        what: said.value.text,
        mend,
    }
}

/// Which words a page shows.
#[derive(Deserialize)]
pub(crate) struct Known {
    since: u64,
}

/// `GET /{lang}/changes`: answers when the words are newer than the page's, or after a while.
pub(crate) async fn changes(State(house): State<Arc<House>>, Query(known): Query<Known>) -> Answer {
    let newer = tokio::time::timeout(POLL, house.newer_than(known.since)).await;
    json(&json!({ "generation": newer.unwrap_or(known.since) }))
}
