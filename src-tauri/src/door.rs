//! The window's door: a request on the custom URI scheme becomes a request to the router, and back.
//!
//! What web engines do with a custom scheme decides what is done here: they follow no redirect, keep no cookie, and
//! wait for ever for an answer that does not come. The contract is tried through all doors by the same table of
//! tests.

use crate::paint;
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::response::IntoResponse;
use http::header::{ACCEPT, CONTENT_DISPOSITION, CONTENT_TYPE, COOKIE, LOCATION, REFRESH};
use http::{HeaderValue, Request, Response, StatusCode};
use pages::{House, Problem, Shell, owner_router};
use percent_encoding::percent_decode_str;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tauri::Url;
use tauri::async_runtime::JoinHandle;
use tower::ServiceExt;

/// The name of the scheme: addresses are `hrhw://localhost/…`, on Windows `http://hrhw.localhost/…`.
pub(crate) const SCHEME: &str = "hrhw";

/// Longer than the router's own patience; who comes here found a hole in it.
const PATIENCE: Duration = Duration::from_secs(100);

/// The owner's door to the house.
pub(crate) struct Door {
    house: Arc<House>,
    shell: Arc<dyn Shell>,
    router: Router,
    /// The page the person has before her, path and query.
    shown: Mutex<String>,
    /// The page the window will ask for first, in the making.
    foreseen: Mutex<Option<Foreseen>>,
}

/// A page that is made before it is asked for.
struct Foreseen {
    path: String,
    page: JoinHandle<Response<Body>>,
}

impl Door {
    /// `also`: routes beside the house's own, such as those of the tests of this contract.
    pub(crate) fn new(house: &Arc<House>, shell: Arc<dyn Shell>, also: Router) -> Self {
        Self {
            house: Arc::clone(house),
            shell,
            router: owner_router(house).merge(also),
            shown: Mutex::new(String::from("/")),
            foreseen: Mutex::default(),
        }
    }

    /// Makes the first page while the web engine wakes up, which takes it ten times as long.
    pub(crate) fn foresee(self: &Arc<Self>, address: &Url) {
        let query = address.query().map(|query| format!("?{query}"));
        let path = address.path().to_owned() + &query.unwrap_or_default();
        let Ok(request) = Request::get(&path).body(Vec::new()) else {
            return;
        };
        let door = Arc::clone(self);
        let page = tauri::async_runtime::spawn(async move { door.route(request).await });
        *self.foreseen() = Some(Foreseen { path, page });
    }

    fn foreseen(&self) -> MutexGuard<'_, Option<Foreseen>> {
        self.foreseen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The page that was foreseen, if it is what the window asks for first. Later it would be an old one.
    fn take_foreseen(&self, asker: &Asker) -> Option<JoinHandle<Response<Body>>> {
        let Asker::Window(path) = asker else {
            return None;
        };
        let foreseen = self.foreseen().take()?;
        (foreseen.path == *path).then_some(foreseen.page)
    }

    /// Answers always. The router words what goes wrong in it, panics and lost patience too; what is caught here
    /// slipped past that, and gets a bare status rather than silence.
    pub(crate) async fn answer(&self, request: Request<Vec<u8>>) -> Response<Vec<u8>> {
        if paint::is_report(&request) {
            return paint::heard(request.body());
        }
        let asker = Asker::of(&request);
        let foreseen = match self.take_foreseen(&asker) {
            Some(page) => page.await.ok(),
            None => None,
        };
        let answer = match foreseen {
            Some(answer) => answer,
            None => self.route(request).await,
        };
        self.outward(asker, answer).await
    }

    async fn route(&self, request: Request<Vec<u8>>) -> Response<Body> {
        let routed = tokio::spawn(tokio::time::timeout(
            PATIENCE,
            self.router.clone().oneshot(self.inward(request)),
        ));
        match routed.await {
            Ok(Ok(Ok(answer))) => answer,
            Ok(Err(_)) => Problem::TimedOut.into_response(),
            Err(_) => Problem::Broken.into_response(),
        }
    }

    /// Path and query only: the authority differs between systems and says nothing. The door says who is asking.
    fn inward(&self, request: Request<Vec<u8>>) -> Request<Body> {
        let (mut parts, body) = request.into_parts();
        let path = parts.uri.path_and_query().map_or("/", |path| path.as_str());
        parts.uri = path.parse().unwrap_or_default();
        parts.headers.remove(COOKIE);
        parts.extensions.insert(self.house.viewer());
        Request::from_parts(parts, Body::from(body))
    }

    async fn outward(&self, asker: Asker, answer: Response<Body>) -> Response<Vec<u8>> {
        let (parts, body) = answer.into_parts();
        let Ok(bytes) = to_bytes(body, usize::MAX).await else {
            return bare(StatusCode::INTERNAL_SERVER_ERROR);
        };
        let answer = Response::from_parts(parts, bytes.to_vec());
        if let Some(name) = suggested_name(&answer) {
            return self.save(asker, name, answer).await;
        }
        if let (Asker::Window(path), StatusCode::OK) = (asker, answer.status()) {
            *self.shown.lock().unwrap_or_else(PoisonError::into_inner) = path;
        }
        without_redirect(answer)
    }

    /// An attachment is written where the person says. A script is told; the window goes back to the page it showed,
    /// since an engine shows nothing at all for an answer without content.
    async fn save(
        &self,
        asker: Asker,
        name: String,
        answer: Response<Vec<u8>>,
    ) -> Response<Vec<u8>> {
        let shell = Arc::clone(&self.shell);
        let saved =
            tokio::task::spawn_blocking(move || shell.save_file(&name, answer.body())).await;
        match (saved, asker) {
            (Ok(Ok(_)), Asker::Script) => bare(StatusCode::NO_CONTENT),
            (Ok(Ok(_)), Asker::Window(_)) => {
                let shown = self
                    .shown
                    .lock()
                    .unwrap_or_else(PoisonError::into_inner)
                    .clone();
                moved_on(Response::new(Vec::new()), shown.as_bytes())
            }
            (Ok(Err(error)), asker) => {
                let why = Problem::of_shell(&error).into_response();
                Box::pin(self.outward(asker, why)).await
            }
            (Err(_), asker) => Box::pin(self.outward(asker, Problem::Broken.into_response())).await,
        }
    }
}

/// Who waits for the answer.
enum Asker {
    /// The window itself, on its way to a page.
    Window(String),
    /// A script of a page.
    Script,
}

impl Asker {
    /// Engines say that they want a page; they send no `Sec-Fetch-Mode` on a custom scheme.
    fn of(request: &Request<Vec<u8>>) -> Self {
        let accept = request
            .headers()
            .get(ACCEPT)
            .and_then(|accept| accept.to_str().ok());
        match (accept, request.uri().path_and_query()) {
            (Some(accept), Some(path)) if accept.contains("text/html") => {
                Self::Window(path.as_str().to_owned())
            }
            _ => Self::Script,
        }
    }
}

/// Engines do not follow a redirect on a custom scheme.
fn without_redirect(answer: Response<Vec<u8>>) -> Response<Vec<u8>> {
    let target = answer
        .headers()
        .get(LOCATION)
        .filter(|_| answer.status().is_redirection());
    match target.cloned() {
        Some(target) => moved_on(answer, target.as_bytes()),
        None => answer,
    }
}

/// A page that moves on by itself and leaves no step of its own in the history. The header does what the element
/// `meta` would, and needs no page to be written here. `Location` stays, for scripts.
fn moved_on(mut answer: Response<Vec<u8>>, target: &[u8]) -> Response<Vec<u8>> {
    let Ok(refresh) = HeaderValue::try_from([b"0; url=", target].concat()) else {
        return answer;
    };
    answer.headers_mut().insert(REFRESH, refresh);
    answer.headers_mut().insert(
        CONTENT_TYPE,
        HeaderValue::from_static("text/html; charset=utf-8"),
    );
    *answer.status_mut() = StatusCode::OK;
    // An engine that gets no byte may take it for no document at all.
    *answer.body_mut() = vec![b'\n'];
    answer
}

/// The file name of an answer marked as an attachment, in its own script where the answer gives one.
fn suggested_name(answer: &Response<Vec<u8>>) -> Option<String> {
    let disposition = answer.headers().get(CONTENT_DISPOSITION)?.to_str().ok()?;
    let mut parts = disposition.split(';').map(str::trim);
    if !parts.next()?.eq_ignore_ascii_case("attachment") {
        return None;
    }
    let parts: Vec<&str> = parts.collect();
    let value = |name| parts.iter().find_map(|part| part.strip_prefix(name));
    let encoded = value("filename*=UTF-8''");
    let name = encoded.map(|name| percent_decode_str(name).decode_utf8_lossy().into_owned());
    let plain = || {
        value("filename=")
            .unwrap_or_default()
            .trim_matches('"')
            .to_owned()
    };
    Some(name.unwrap_or_else(plain))
}

fn bare(status: StatusCode) -> Response<Vec<u8>> {
    let mut answer = Response::new(Vec::new());
    *answer.status_mut() = status;
    answer
}

#[cfg(test)]
mod tests {
    use super::*;
    use pages::{NoShell, Setup};
    use tauri::async_runtime::block_on;
    use workbook::Folder;

    fn page(door: &Arc<Door>, path: &str) -> anyhow::Result<String> {
        let request = Request::get(path)
            .header(ACCEPT, "text/html")
            .body(Vec::new())?;
        let answer = block_on(door.answer(request));
        Ok(String::from_utf8(answer.into_body())?)
    }

    #[test]
    fn a_foreseen_page_answers_the_first_question_and_never_a_later_one() -> anyhow::Result<()> {
        for first in ["/en/", "/en/about"] {
            let folder = tempfile::tempdir()?;
            let house = House::new(Setup::bare(Folder::at(folder.path()), "en"));
            let shell: Arc<dyn Shell> = Arc::new(NoShell);
            let door = Arc::new(Door::new(&house, shell, Router::new()));
            let fresh = page(&door, first)?;
            door.foresee(&"hrhw://localhost/en/".parse()?);
            assert_eq!(page(&door, first)?, fresh);
            let begin = Request::post("/en/people")
                .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
                .body(b"name=Amina&lang=en".to_vec())?;
            block_on(door.answer(begin));
            assert!(page(&door, "/en/")?.contains("Amina"), "after {first}");
        }
        Ok(())
    }

    #[test]
    fn an_attachment_names_its_file() {
        let check = |disposition: &'static str, expect: Option<&str>| {
            let mut answer = Response::new(Vec::new());
            answer
                .headers_mut()
                .insert(CONTENT_DISPOSITION, HeaderValue::from_static(disposition));
            assert_eq!(suggested_name(&answer).as_deref(), expect, "{disposition}");
        };
        check("inline", None);
        check("attachment", Some(""));
        check("attachment; filename=\"a b.pdf\"", Some("a b.pdf"));
        check(
            "attachment; filename=a.pdf; filename*=UTF-8''%D0%B0.pdf",
            Some("а.pdf"),
        );
    }

    #[test]
    fn a_redirect_becomes_a_page_that_moves_on() {
        let check = |status: StatusCode, location: Option<&'static str>, expect: Option<&str>| {
            let mut answer = bare(status);
            if let Some(location) = location {
                answer
                    .headers_mut()
                    .insert(LOCATION, HeaderValue::from_static(location));
            }
            let answer = without_redirect(answer);
            let refresh = answer
                .headers()
                .get(REFRESH)
                .and_then(|value| value.to_str().ok());
            assert_eq!(refresh, expect, "{status} {location:?}");
            assert_eq!(
                answer.status(),
                if expect.is_some() {
                    StatusCode::OK
                } else {
                    status
                }
            );
        };
        check(
            StatusCode::SEE_OTHER,
            Some("/fr/#part"),
            Some("0; url=/fr/#part"),
        );
        check(
            StatusCode::PERMANENT_REDIRECT,
            Some("/fr/"),
            Some("0; url=/fr/"),
        );
        check(StatusCode::NOT_MODIFIED, None, None);
        check(StatusCode::CREATED, Some("/fr/"), None);
    }
}
