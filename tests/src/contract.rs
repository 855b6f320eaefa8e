//! Routes beside the house's own, by which the contract of the doors is tried: what no page does, or none yet.

use axum::body::Bytes;
use axum::response::{AppendHeaders, Html, IntoResponse};
use axum::routing::{any, get, post};
use axum::{Json, Router};
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE, LOCATION};
use http::{HeaderMap, HeaderName, Method, StatusCode, Uri};
use serde_json::{Value, json};
use std::time::Duration;

/// How long the long poll of the contract waits.
pub const POLL: Duration = Duration::from_millis(700);

/// The routes, all below `/contract/`.
pub fn routes() -> Router {
    Router::new()
        .route(
            "/contract/page",
            get(async || Html(include_str!("contract.html"))),
        )
        .route("/contract/echo", any(echo))
        .route("/contract/see", post(see))
        .route(
            "/contract/seen",
            get(async || Html("<!doctype html><h1>Seen</h1><p id=\"part\">Part</p>")),
        )
        .route("/contract/panic", get(panic))
        .route("/contract/twice", get(twice))
        .route("/contract/attachment", get(attachment))
        .route("/contract/poll", get(poll))
}

/// Says what arrived.
async fn echo(method: Method, uri: Uri, headers: HeaderMap, body: Bytes) -> Json<Value> {
    let said = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    Json(json!({
        "method": method.as_str(),
        "uri": uri.to_string(),
        "type": said(CONTENT_TYPE),
        "cookie": said(http::header::COOKIE),
        "length": body.len(),
        "sum": body.iter().map(|byte| u64::from(*byte)).sum::<u64>(),
        "text": String::from_utf8_lossy(&body[..body.len().min(200)]),
    }))
}

async fn see() -> impl IntoResponse {
    (
        StatusCode::SEE_OTHER,
        [(LOCATION, "/contract/seen?after=form#part")],
    )
}

async fn panic() -> StatusCode {
    panic!("as the contract's test wants it")
}

async fn twice() -> impl IntoResponse {
    AppendHeaders([("x-twice", "one"), ("x-twice", "two")])
}

async fn attachment() -> impl IntoResponse {
    let name =
        "attachment; filename=\"words.txt\"; filename*=UTF-8''%D1%81%D0%BB%D0%BE%D0%B2%D0%B0.txt";
    ([(CONTENT_DISPOSITION, name)], "the words")
}

async fn poll() -> &'static str {
    tokio::time::sleep(POLL).await;
    "news"
}
