//! What holds for every answer, whichever page made it: it comes, it is worded, it is safe to show.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderName, REFERRER_POLICY,
    X_CONTENT_TYPE_OPTIONS,
};
use http::{HeaderMap, HeaderValue};

use crate::house::House;
use crate::problem::Problem;
use crate::reply::wants_json;
use crate::viewer::Viewer;
use crate::views::trouble;

/// Nothing is loaded from elsewhere, nothing runs that is not a file of ours, nothing is styled inline.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; \
                      connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Longer than the longest poll; whoever waits longer is told so.
const PATIENCE: Duration = Duration::from_secs(90);

// The referrer policy is not "no-referrer": a browser then sends the form of our own page with the origin "null".
const HEADERS: [(HeaderName, &str); 3] = [
    (CONTENT_SECURITY_POLICY, POLICY),
    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (REFERRER_POLICY, "same-origin"),
];

/// Words what went wrong, in the reader's language, and sets the headers that every answer has.
pub(crate) async fn guard(
    State(house): State<Arc<House>>,
    request: Request,
    next: Next,
) -> Response {
    let asked = Asked::of(&request);
    let mut answer = if is_multipart(request.headers()) {
        Problem::Multipart.into_response()
    } else {
        tokio::time::timeout(PATIENCE, next.run(request))
            .await
            .unwrap_or_else(|_| Problem::TimedOut.into_response())
    };
    if let Some(problem) = problem_of(&answer) {
        answer = asked.word(&house, problem);
    }
    dress(answer.headers_mut());
    answer
}

/// What a door answers that does not let a request in: worded and dressed like any other answer.
pub(crate) fn refused(house: &Arc<House>, request: &Request, problem: Problem) -> Response {
    let mut answer = Asked::of(request).word(house, problem);
    dress(answer.headers_mut());
    answer
}

/// What the panic of a page becomes.
pub(crate) fn on_panic(_: Box<dyn std::any::Any + Send>) -> Response {
    Problem::Broken.into_response()
}

/// What must be remembered of a request to word an answer to it.
struct Asked {
    path: String,
    viewer: Viewer,
    script: bool,
}

impl Asked {
    fn of(request: &Request) -> Self {
        Self {
            path: request.uri().path().to_owned(),
            viewer: request
                .extensions()
                .get::<Viewer>()
                .cloned()
                .unwrap_or(Viewer::Nobody),
            script: wants_json(request.headers()),
        }
    }

    fn word(self, house: &Arc<House>, problem: Problem) -> Response {
        trouble::worded(house, &self.path, self.viewer, self.script, problem)
    }
}

fn is_multipart(headers: &HeaderMap) -> bool {
    let kind = headers
        .get(CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok());
    kind.is_some_and(|kind| {
        kind.trim_start()
            .to_ascii_lowercase()
            .starts_with("multipart/")
    })
}

/// The problem a page named, or the one a bare status of the router means.
fn problem_of(answer: &Response) -> Option<Problem> {
    if let Some(problem) = answer.extensions().get::<Problem>() {
        return Some(*problem);
    }
    let worded = answer
        .headers()
        .get(CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if worded {
        None
    } else {
        Problem::of_status(answer.status())
    }
}

fn dress(headers: &mut HeaderMap) {
    for (name, value) in HEADERS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    // What a person wrote must not lie in a cache; only files that name their own version are kept.
    headers
        .entry(CACHE_CONTROL)
        .or_insert(HeaderValue::from_static("no-store"));
}
