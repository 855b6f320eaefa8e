//! Asking the router for pages, and for whatever they name, until nothing new is named.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, to_bytes};
use http::header::CONTENT_TYPE;
use http::{Request, StatusCode};
use tower::ServiceExt as _;

use crate::export::ExportError;
use crate::export::address::file_of;
use crate::export::carried::Carried;
use crate::export::links::{in_file, named};
use crate::export::watch::Watch;
use crate::house::House;
use crate::routes::carried_router;
use crate::texts::Texts;
use crate::viewer::Viewer;

/// What the router answered, by address.
pub(crate) struct Gathered {
    answers: BTreeMap<String, Answer>,
}

/// One answer.
pub(crate) struct Answer {
    pub(crate) bytes: Vec<u8>,
    /// Whether it names others: a page or a style.
    names_others: bool,
}

/// A file of a copy: its name, with slashes, and what is in it.
pub type File = (String, Vec<u8>);

/// Whom a copy is made for, and of which words: it travels with each request.
pub(crate) struct Copy<'a> {
    pub(crate) house: &'a Arc<House>,
    pub(crate) carried: &'a Arc<Carried>,
    pub(crate) texts: &'a Arc<Texts>,
}

/// Everything that is reached from `doors` and that `goes_along`.
pub(crate) async fn gather(
    copy: &Copy<'_>,
    doors: &[String],
    goes_along: impl Fn(&str) -> bool,
    watch: &Watch,
) -> Result<Gathered, ExportError> {
    let router = carried_router(copy.house);
    let mut answers: BTreeMap<String, Answer> = BTreeMap::new();
    let mut seen: BTreeSet<String> = doors.iter().cloned().collect();
    let mut open: VecDeque<String> = doors.iter().cloned().collect();
    while let Some(address) = open.pop_front() {
        watch.is_at(answers.len(), answers.len() + open.len() + 1)?;
        // The thread may have pages to answer to people, too.
        tokio::task::yield_now().await;
        let Some(answer) = ask(&router, copy, &address).await? else {
            // What only the app has does not go along; a door that is not there is no copy.
            if doors.contains(&address) {
                return Err(ExportError::NoPage(address));
            }
            continue;
        };
        if answer.names_others {
            for other in named(&String::from_utf8_lossy(&answer.bytes)) {
                if goes_along(&other) && seen.insert(other.clone()) {
                    open.push_back(other);
                }
            }
        }
        answers.insert(address, answer);
    }
    watch.is_at(answers.len(), answers.len())?;
    Ok(Gathered { answers })
}

/// `None`: a copy has no such page.
async fn ask(
    router: &Router,
    copy: &Copy<'_>,
    address: &str,
) -> Result<Option<Answer>, ExportError> {
    let no_page = || ExportError::NoPage(address.to_owned());
    let mut request = Request::get(address)
        .body(Body::empty())
        .map_err(|_| no_page())?;
    request.extensions_mut().insert(Viewer::Nobody);
    request.extensions_mut().insert(Arc::clone(copy.carried));
    request.extensions_mut().insert(Arc::clone(copy.texts));
    let answer = router
        .clone()
        .oneshot(request)
        .await
        .map_err(|_| no_page())?;
    if answer.status() == StatusCode::NOT_FOUND {
        return Ok(None);
    }
    if !answer.status().is_success() {
        return Err(no_page());
    }
    let kind = answer
        .headers()
        .get(CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok());
    let names_others =
        kind.is_some_and(|kind| kind.starts_with("text/html") || kind.starts_with("text/css"));
    let bytes = to_bytes(answer.into_body(), usize::MAX)
        .await
        .map_err(|_| no_page())?;
    Ok(Some(Answer {
        bytes: bytes.to_vec(),
        names_others,
    }))
}

impl Gathered {
    /// The addresses that were answered.
    pub(crate) fn addresses(&self) -> BTreeSet<String> {
        self.answers.keys().cloned().collect()
    }

    /// The answers as files that name each other.
    pub(crate) fn into_files(self, ending: &str) -> Vec<File> {
        let known = self.addresses();
        let file = |(address, answer): (String, Answer)| {
            let bytes = if answer.names_others {
                let text = String::from_utf8_lossy(&answer.bytes);
                in_file(&address, &text, &known, ending).into_bytes()
            } else {
                answer.bytes
            };
            (file_of(&address, ending), bytes)
        };
        self.answers.into_iter().map(file).collect()
    }
}
