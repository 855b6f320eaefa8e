//! The few shapes an answer has.

use askama::Template;
use axum::response::{IntoResponse, Response};
use http::header::{CONTENT_TYPE, LOCATION};
use http::{HeaderMap, HeaderValue, StatusCode};

use crate::problem::Problem;

/// What a handler gives back.
pub(crate) type Answer = Result<Response, Problem>;

/// A page.
pub(crate) fn page(template: &impl Template) -> Answer {
    page_with(StatusCode::OK, template)
}

/// A page that says something went wrong.
pub(crate) fn page_with(status: StatusCode, template: &impl Template) -> Answer {
    let html = template.render().map_err(|_| Problem::Broken)?;
    let mut answer = (status, html).into_response();
    answer.headers_mut().insert(
        CONTENT_TYPE,
        HeaderValue::from_static("text/html; charset=utf-8"),
    );
    Ok(answer)
}

/// On to another page, after a form.
pub(crate) fn see(place: &str) -> Answer {
    let to = HeaderValue::try_from(place).map_err(|_| Problem::NotFound)?;
    let mut answer = StatusCode::SEE_OTHER.into_response();
    answer.headers_mut().insert(LOCATION, to);
    Ok(answer)
}

/// For a script.
pub(crate) fn json(value: &serde_json::Value) -> Answer {
    Ok(axum::Json(value).into_response())
}

/// Whether a script asked, not a form.
pub(crate) fn wants_json(headers: &HeaderMap) -> bool {
    let accept = headers
        .get(http::header::ACCEPT)
        .and_then(|value| value.to_str().ok());
    accept.is_some_and(|accept| accept.contains("application/json"))
}
