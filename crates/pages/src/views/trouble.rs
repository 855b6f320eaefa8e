//! The page that says what went wrong and what can be done.

use std::sync::Arc;

use askama::Template;
use axum::response::{IntoResponse, Response};
use serde_json::json;

use crate::frame::Frame;
use crate::house::House;
use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::page_with;
use crate::viewer::Viewer;

#[derive(Template)]
#[template(path = "trouble.html")]
struct TroublePage {
    f: Frame,
    id: &'static str,
    what: String,
}

/// The answer to a request that met a problem: a page for a person, a small object for a script, in the language of
/// the address, else in the one this machine speaks.
pub(crate) fn worded(
    house: &Arc<House>,
    path: &str,
    viewer: Viewer,
    script: bool,
    problem: Problem,
) -> Response {
    let tag = path.split('/').nth(1).unwrap_or_default();
    let place = || "/".to_owned();
    let reader = Reader::new(house, tag, viewer.clone(), place())
        .or_else(|| Reader::new(house, house.language().as_ref(), viewer, place()));
    let Some(reader) = reader else {
        return problem.status().into_response();
    };
    if script {
        let object = json!({ "problem": problem.id(), "text": reader.told.plain(problem.id()) });
        return (problem.status(), axum::Json(object)).into_response();
    }
    page_of(&reader, problem)
}

fn page_of(reader: &Reader, problem: Problem) -> Response {
    let id = problem.id();
    let template = TroublePage {
        f: Frame::new(reader, reader.told.plain(id)),
        id,
        what: reader.told.attribute(id, "what"),
    };
    page_with(problem.status(), &template).unwrap_or_else(|_| problem.status().into_response())
}
