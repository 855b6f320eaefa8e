//! The few shapes an answer has.

use askama::Template;
use axum::response::{IntoResponse, Response};
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE, LOCATION};
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

/// A file to keep; its name in its own script, as the doors read it.
pub(crate) fn attachment(name: &str, kind: &'static str, bytes: Vec<u8>) -> Answer {
    let encoded: String = name.bytes().map(encoded).collect();
    let value = format!("attachment; filename*=UTF-8''{encoded}");
    let mut answer = bytes.into_response();
    let headers = answer.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    let value = HeaderValue::try_from(value).map_err(|_| Problem::Broken)?;
    headers.insert(CONTENT_DISPOSITION, value);
    Ok(answer)
}

/// A byte as an extended parameter of a header writes it (RFC 8187).
fn encoded(byte: u8) -> String {
    if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_') {
        char::from(byte).to_string()
    } else {
        format!("%{byte:02X}")
    }
}

/// Whether a script asked, not a form.
pub(crate) fn wants_json(headers: &HeaderMap) -> bool {
    let accept = headers
        .get(http::header::ACCEPT)
        .and_then(|value| value.to_str().ok());
    accept.is_some_and(|accept| accept.contains("application/json"))
}
