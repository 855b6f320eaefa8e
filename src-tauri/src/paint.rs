//! How long it took until something could be read: told by the page itself, when the measuring program asks.

use http::{Method, Request, Response, StatusCode};

/// Reports the first contentful paint; the same script stands in the window that is the floor.
pub(crate) const SCRIPT: &str = include_str!("paint.js");

const ADDRESS: &str = "/.paint";

/// Whether this start is being measured.
pub(crate) fn is_measured() -> bool {
    std::env::var_os("HRHW_PAINT").is_some()
}

pub(crate) fn is_report<T>(request: &Request<T>) -> bool {
    is_measured() && request.method() == Method::POST && request.uri().path() == ADDRESS
}

/// Prints the moment of the paint, in milliseconds of the wall clock.
pub(crate) fn heard(body: &[u8]) -> Response<Vec<u8>> {
    println!("painted {}", String::from_utf8_lossy(body));
    let mut answer = Response::new(Vec::new());
    *answer.status_mut() = StatusCode::NO_CONTENT;
    answer
}
