//! Folders of words outside the program: whole sessions and locales replaced, watched, and never worse than before.

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::body::Body;
use http::Request;
use manual::Manual;
use pages::{House, Outside, Setup, Viewer, owner_router};
use tempfile::TempDir;
use tower::ServiceExt as _;
use workbook::Folder;

const SESSION: &str = "dual-loyalty";

/// A folder with the built-in files of one session.
fn with_session() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let files = Manual::embedded_files();
    for (path, bytes) in files.iter().filter(|(path, _)| path.contains(SESSION)) {
        write(folder.path(), path, bytes);
    }
    folder
}

fn write(folder: &Path, path: &str, bytes: &[u8]) {
    let path = folder.join(path);
    std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    std::fs::write(path, bytes).expect("a file");
}

fn house(manuals: Option<&Path>, locales: Option<&Path>) -> (Arc<House>, TempDir) {
    let folder = tempfile::tempdir().expect("a folder");
    let house = House::new(Setup {
        outside: Outside {
            manuals: manuals.map(Path::to_owned),
            locales: locales.map(Path::to_owned),
            pseudo: None,
        },
        ..Setup::bare(Folder::at(folder.path()), "en")
    });
    (house, folder)
}

async fn page(house: &Arc<House>, path: &str) -> String {
    let mut request = Request::get(path).body(Body::empty()).expect("a request");
    request.extensions_mut().insert(Viewer::Nobody);
    let answer = owner_router(house)
        .oneshot(request)
        .await
        .expect("an answer");
    let bytes = axum::body::to_bytes(answer.into_body(), usize::MAX)
        .await
        .expect("a body");
    String::from_utf8_lossy(&bytes).into_owned()
}

fn replace(folder: &Path, path: &str, from: &str, to: &str) {
    let path = folder.join(path);
    let text = std::fs::read_to_string(&path).expect("the file");
    assert!(text.contains(from), "{from} is not in {}", path.display());
    std::fs::write(path, text.replace(from, to)).expect("a file");
}

/// Waits until the house has read its folders again after `known`.
async fn newer(house: &Arc<House>, known: u64) {
    let wait = async {
        while house.texts().generation <= known {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), wait)
        .await
        .expect("the folder is watched");
}

#[tokio::test]
async fn a_saved_change_is_on_the_page() {
    let folder = with_session();
    let (house, _kept) = house(Some(folder.path()), None);
    assert!(
        page(&house, "/en/sessions/dual-loyalty")
            .await
            .contains("Two masters")
    );
    let before = house.texts().generation;
    let saved = Instant::now();
    replace(
        folder.path(),
        "en/dual-loyalty.md",
        "title: Two masters",
        "title: Serving two houses",
    );
    newer(&house, before).await;
    println!("read {} ms after it was saved", saved.elapsed().as_millis());
    assert!(
        page(&house, "/en/sessions/dual-loyalty")
            .await
            .contains("Serving two houses")
    );
    assert!(
        house.texts().findings.is_empty(),
        "{:?}",
        house.texts().findings
    );
}

#[tokio::test]
async fn a_broken_file_shows_its_problem_and_its_last_good_version() {
    let folder = with_session();
    let (house, _kept) = house(Some(folder.path()), None);
    let before = house.texts().generation;
    replace(
        folder.path(),
        "en/dual-loyalty.md",
        "{#triads}",
        "{#traids}",
    );
    newer(&house, before).await;
    assert!(
        page(&house, "/en/sessions/dual-loyalty")
            .await
            .contains(r#"id="triads""#)
    );
    let problems = page(&house, "/en/problems").await;
    assert!(problems.contains("en/dual-loyalty.md:"), "{problems}");
    assert!(page(&house, "/en/").await.contains(r#"class="alarm""#));

    let before = house.texts().generation;
    replace(
        folder.path(),
        "en/dual-loyalty.md",
        "{#traids}",
        "{#triads}",
    );
    newer(&house, before).await;
    assert!(
        house.texts().findings.is_empty(),
        "{:?}",
        house.texts().findings
    );
    assert!(!page(&house, "/en/").await.contains(r#"class="alarm""#));
}

#[tokio::test]
async fn a_session_that_never_was_good_stays_the_built_in_one() {
    let folder = tempfile::tempdir().expect("a folder");
    write(
        folder.path(),
        "sessions/dual-loyalty.toml",
        b"minutes = ninety",
    );
    let (house, _kept) = house(Some(folder.path()), None);
    assert!(
        page(&house, "/ru/sessions/dual-loyalty")
            .await
            .contains(r#"id="triads""#)
    );
    assert!(
        house
            .texts()
            .findings
            .iter()
            .any(|finding| finding.file == "sessions/dual-loyalty.toml")
    );
}

#[tokio::test]
async fn a_fifth_language_is_two_folders() {
    let manuals = tempfile::tempdir().expect("a folder");
    let locales = tempfile::tempdir().expect("a folder");
    write(
        manuals.path(),
        "pt/dual-loyalty.md",
        "---\ntitle: Servir a dois senhores\nsummary: O que fazer.\n---\n".as_bytes(),
    );
    write(
        locales.path(),
        "pt/app.ftl",
        "language-name = Português\napp-name = Direitos humanos\n".as_bytes(),
    );
    let (house, _kept) = house(Some(manuals.path()), Some(locales.path()));
    let session = page(&house, "/pt/sessions/dual-loyalty").await;
    assert!(
        session.contains("<h1>Servir a dois senhores</h1>"),
        "{session}"
    );
    assert!(session.contains(r#"<section class="section overview" data-section="overview" aria-labelledby="overview" lang="en""#));
    assert!(page(&house, "/fr/").await.contains(">Português</a>"));
}

#[tokio::test]
async fn a_locale_outside_replaces_the_whole_locale() {
    let locales = tempfile::tempdir().expect("a folder");
    write(
        locales.path(),
        "fr/app.ftl",
        "language-name = Français\nabout-title = Autrement\n".as_bytes(),
    );
    let (house, _kept) = house(None, Some(locales.path()));
    let shelf = page(&house, "/fr/").await;
    assert!(shelf.contains("Autrement"), "{shelf}");
    assert!(
        shelf.contains(r#"<span class="fallback" lang="en""#),
        "what it lacks falls back, visibly: {shelf}"
    );
}

#[tokio::test]
async fn a_folder_that_is_not_there_is_a_finding_and_the_app_goes_on() {
    let (house, _kept) = house(Some(Path::new("/no/such/folder")), None);
    assert_eq!(house.texts().findings.len(), 1);
    assert!(
        page(&house, "/en/sessions/dual-loyalty")
            .await
            .contains(r#"id="triads""#)
    );
}
