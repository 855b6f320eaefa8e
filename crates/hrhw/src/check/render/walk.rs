//! One browser before one house: it is shown page after page in a frame, and says of each what does not fit.

use std::collections::VecDeque;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use axum::extract::State;
use axum::response::Html;
use axum::routing::{get, post};
use axum::{Json, Router};
use http::header::CONTENT_TYPE;
use pages::House;
use pages::http::HttpDoor;
use serde::{Deserialize, Serialize};
use tokio::sync::Notify;

use super::NotRendered;
use super::browser::Running;

/// The widths of a window, in pixels: a desk, half of one, the narrowest that is promised.
pub(super) const WIDTHS: [u32; 3] = [1366, 800, 500];

const PAGE: &str = include_str!("../../../../../ui/check/walk.html");
const WALK: &str = include_str!("../../../../../ui/check/walk.js");
const MEASURE: &str = include_str!("../../../../../ui/check/measure.js");

/// After this a browser that says nothing is taken for one that died.
const PATIENCE: Duration = Duration::from_secs(90);

/// What is looked at between two questions whether the browser still runs.
const GLANCE: Duration = Duration::from_millis(500);

/// What was seen of one page.
#[derive(Clone, Deserialize)]
pub(super) struct Seen {
    pub(super) path: String,
    pub(super) found: Vec<Sight>,
    /// It did not come in time.
    pub(super) late: bool,
}

/// Something that does not fit.
#[derive(Clone, Deserialize)]
pub(super) struct Sight {
    pub(super) width: u32,
    pub(super) rule: String,
    pub(super) pixels: u32,
    pub(super) words: String,
}

#[derive(Serialize)]
struct Next {
    path: String,
    widths: [u32; 3],
}

/// A walk on its way; what was seen so far is there at any moment.
#[derive(Clone)]
pub(super) struct Walk(Arc<Steps>);

struct Steps {
    inner: Mutex<Inner>,
    ended: Notify,
    told: Box<dyn Fn() + Send + Sync>,
}

struct Inner {
    open: VecDeque<String>,
    seen: Vec<Seen>,
    heard: Instant,
}

impl Walk {
    /// Along these addresses; `told` is called at each that was seen.
    pub(super) fn along(paths: Vec<String>, told: impl Fn() + Send + Sync + 'static) -> Self {
        Self(Arc::new(Steps {
            inner: Mutex::new(Inner {
                open: paths.into(),
                seen: Vec::new(),
                heard: Instant::now(),
            }),
            ended: Notify::new(),
            told: Box::new(told),
        }))
    }

    /// What was seen.
    pub(super) fn seen(&self) -> Vec<Seen> {
        self.with(|inner| inner.seen.clone())
    }

    /// Goes to the end. Whoever drops this stops the browser.
    pub(super) async fn go(
        &self,
        house: Arc<House>,
        browser: &Path,
        folder: &Path,
    ) -> Result<(), NotRendered> {
        if self.with(|inner| inner.open.is_empty()) {
            return Ok(());
        }
        let door = HttpDoor::bind(house, 0).await?;
        let running = Running::open(browser, folder, &door.address())?;
        tokio::select! {
            served = door.serve_around(self.router()) => Ok(served?),
            () = self.0.ended.notified() => Ok(()),
            () = self.silence(running) => Err(NotRendered::Silent),
        }
    }

    fn with<T>(&self, does: impl FnOnce(&mut Inner) -> T) -> T {
        does(&mut self.0.inner.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn router(&self) -> Router {
        let script =
            |text: &'static str| get(async move || ([(CONTENT_TYPE, "text/javascript")], text));
        Router::new()
            .route("/", get(async || Html(PAGE)))
            .route("/walk.js", script(WALK))
            .route("/measure.js", script(MEASURE))
            .route("/next", post(next))
            .with_state(self.clone())
    }

    /// Comes back when the browser has ended or says nothing any more.
    async fn silence(&self, mut running: Running) {
        while !running.has_ended() && self.with(|inner| inner.heard.elapsed() < PATIENCE) {
            tokio::time::sleep(GLANCE).await;
        }
    }
}

async fn next(State(walk): State<Walk>, Json(seen): Json<Option<Seen>>) -> Json<Option<Next>> {
    if let Some(seen) = seen {
        walk.with(|inner| inner.seen.push(seen));
        (walk.0.told)();
    }
    let path = walk.with(|inner| {
        inner.heard = Instant::now();
        inner.open.pop_front()
    });
    if path.is_none() {
        walk.0.ended.notify_one();
    }
    Json(path.map(|path| Next {
        path,
        widths: WIDTHS,
    }))
}
