//! A house with a folder of its own, and three kinds of people at its door.

use std::sync::Arc;

use axum::Router;
use axum::body::{Body, to_bytes};
use http::{Request, Response, StatusCode, header};
use pages::{House, Seat, Setup, Viewer, guest_router, owner_router};
use tempfile::TempDir;
use tower::ServiceExt as _;
use workbook::{Folder, Workbook};

pub(crate) struct Home {
    pub(crate) house: Arc<House>,
    pub(crate) folder: TempDir,
}

/// What came back.
pub(crate) struct Got {
    pub(crate) status: StatusCode,
    pub(crate) body: String,
    pub(crate) bytes: axum::body::Bytes,
    pub(crate) location: String,
    pub(crate) headers: http::HeaderMap,
}

impl Home {
    /// A machine on which nobody has been yet.
    pub(crate) fn new() -> Self {
        Self::with(|_| None)
    }

    /// A machine whose program was started with the workbook that `file` names.
    pub(crate) fn with(file: impl FnOnce(&TempDir) -> Option<std::path::PathBuf>) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let house = House::new(Setup {
            workbook: file(&folder),
            ..Setup::bare(Folder::at(folder.path()), "fr")
        });
        Self { house, folder }
    }

    /// A machine at which Amina has begun her workbook in English.
    pub(crate) async fn of_amina() -> Self {
        let home = Self::new();
        let got = home
            .post("/en/people", "name=Amina&lang=en&study=yes&shown=name")
            .await;
        assert_eq!(
            (got.status, got.location.as_str()),
            (StatusCode::SEE_OTHER, "/en/")
        );
        home
    }

    pub(crate) fn workbook(&self) -> Arc<Workbook> {
        Arc::clone(
            &self
                .house
                .viewer()
                .desk()
                .expect("a workbook is open")
                .workbook,
        )
    }

    /// A prompt of the session on dual loyalty, whichever it has first.
    pub(crate) fn prompt(&self) -> String {
        let texts = self.house.texts();
        let session = texts.manual.session("dual-loyalty").expect("the session");
        let sections = session.facts.sections.iter();
        let mut parts = sections.flat_map(|section| &section.parts);
        let prompt = parts.find(|part| part.kind == manual::PartKind::Prompt);
        prompt.expect("a prompt").id.clone()
    }

    pub(crate) async fn get(&self, path: &str) -> Got {
        self.send(Request::get(path).body(Body::empty()).expect("a request"))
            .await
    }

    pub(crate) async fn post(&self, path: &str, form: impl Into<Body>) -> Got {
        self.send(form_to(path, form.into())).await
    }

    /// As the note box's script sends it.
    pub(crate) async fn post_json(&self, path: &str, form: impl Into<Body>) -> Got {
        let mut request = form_to(path, form.into());
        request
            .headers_mut()
            .insert(header::ACCEPT, "application/json".parse().expect("a value"));
        self.send(request).await
    }

    /// As the person at this machine.
    pub(crate) async fn send(&self, request: Request<Body>) -> Got {
        ask(owner_router(&self.house), self.house.viewer(), request).await
    }

    /// As somebody in the workshop room.
    pub(crate) async fn as_guest(&self, request: Request<Body>) -> Got {
        ask(
            guest_router(&self.house),
            Viewer::Guest(Seat("3".into())),
            request,
        )
        .await
    }
}

pub(crate) fn form_to(path: &str, form: Body) -> Request<Body> {
    Request::post(path)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(form)
        .expect("a request")
}

async fn ask(router: Router, viewer: Viewer, mut request: Request<Body>) -> Got {
    request.extensions_mut().insert(viewer);
    read(
        router
            .oneshot(request)
            .await
            .expect("a router always answers"),
    )
    .await
}

async fn read(answer: Response<Body>) -> Got {
    let (parts, body) = answer.into_parts();
    let bytes = to_bytes(body, usize::MAX).await.expect("a body");
    let location = parts
        .headers
        .get(header::LOCATION)
        .and_then(|to| to.to_str().ok())
        .unwrap_or_default()
        .to_owned();
    Got {
        status: parts.status,
        body: String::from_utf8_lossy(&bytes).into_owned(),
        bytes,
        location,
        headers: parts.headers,
    }
}
