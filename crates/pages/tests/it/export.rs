//! Copies of the manual: what goes along, that every link leads somewhere, and how the app makes one.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read as _};
use std::sync::Arc;

use http::StatusCode;
use language::Lang;
use pages::export::{
    Carried, ExportError, File, Form, Readers, Watch, book, lessons, site, zipped,
};

use crate::support::Home;

pub(crate) fn copy(languages: &[&str], readers: Readers) -> Carried {
    Carried {
        form: Form::Site,
        languages: languages.iter().map(|tag| Lang::new(tag)).collect(),
        readers,
        session: None,
        adaptations: Arc::default(),
    }
}

pub(crate) fn text(files: &[File], name: &str) -> String {
    let found = files.iter().find(|(file, _)| file == name);
    let (_, bytes) = found.unwrap_or_else(|| panic!("{name} is missing"));
    String::from_utf8(bytes.clone()).expect("text")
}

/// The links of all pages that lead nowhere.
fn dead_links(files: &[File]) -> Vec<String> {
    let names: BTreeMap<&str, BTreeSet<String>> = files
        .iter()
        .map(|(name, bytes)| (name.as_str(), ids(&String::from_utf8_lossy(bytes))))
        .collect();
    let mut dead = Vec::new();
    for (name, bytes) in files.iter().filter(|(name, _)| is_page(name)) {
        for link in links(&String::from_utf8_lossy(bytes)) {
            if link.starts_with("https://") || link.starts_with("http://") {
                continue;
            }
            let (path, place) = link.split_once('#').unwrap_or((&link, ""));
            let to = resolved(name, path);
            let found = names.get(to.as_str());
            if found.is_none_or(|ids| !place.is_empty() && !ids.contains(place)) {
                dead.push(format!("{name}: {link}"));
            }
        }
    }
    dead
}

fn is_page(name: &str) -> bool {
    name.ends_with("html") || name.ends_with(".css")
}

fn links(page: &str) -> Vec<String> {
    let of = |before: &str| -> Vec<String> {
        let pieces = page.split(before).skip(1);
        pieces
            .map(|rest| rest.split('"').next().unwrap_or_default().to_owned())
            .collect()
    };
    [" href=\"", " src=\"", " action=\"", "url(\""]
        .into_iter()
        .flat_map(of)
        .collect()
}

fn ids(page: &str) -> BTreeSet<String> {
    let pieces = page.split(" id=\"").skip(1);
    pieces
        .map(|rest| rest.split('"').next().unwrap_or_default().to_owned())
        .collect()
}

fn resolved(from: &str, path: &str) -> String {
    if path.is_empty() {
        return from.to_owned();
    }
    let mut steps: Vec<&str> = from.split('/').collect();
    steps.pop();
    for step in path.split('/') {
        if step == ".." {
            assert!(steps.pop().is_some(), "{from} leads out: {path}");
        } else {
            steps.push(step);
        }
    }
    steps.join("/")
}

#[tokio::test]
async fn a_site_is_whole_and_holds_nothing_of_a_workbook() {
    let home = Home::of_amina().await;
    let copy = copy(&["fr", "ru"], Readers::Learners);
    let files = site(&home.house, copy, &Watch::default())
        .await
        .expect("a site");
    assert_eq!(dead_links(&files), Vec::<String>::new());
    for (name, bytes) in files.iter().filter(|(name, _)| is_page(name)) {
        let page = String::from_utf8_lossy(bytes);
        for sign in ["Amina", "method=\"post\"", "type=\"module\"", "=\"/"] {
            assert!(!page.contains(sign), "{name} holds {sign}");
        }
    }
    assert!(!files.iter().any(|(name, _)| name.starts_with("en/")));
    let door = text(&files, "index.html");
    assert!(door.contains("fr/index.html") && door.contains("ru/index.html"));
    let quiz = text(&files, "fr/sessions/dual-loyalty/quiz.html");
    assert!(quiz.contains("data-right=\""), "a copy answers by itself");
}

#[tokio::test]
async fn what_trainers_say_goes_along_for_trainers_alone() {
    let home = Home::new();
    for (readers, there) in [(Readers::Learners, false), (Readers::Trainers, true)] {
        let files = site(&home.house, copy(&["en"], readers), &Watch::default())
            .await
            .expect("a site");
        let page = text(&files, "en/sessions/dual-loyalty.html");
        assert_eq!(page.contains("class=\"text part trainer\""), there);
        let index = text(&files, "index/en.js");
        assert_eq!(index.contains("triads-trainer"), there, "{readers:?}");
    }
}

#[tokio::test]
async fn a_book_is_xml_and_says_what_is_in_it() {
    let home = Home::new();
    let files = book(
        &home.house,
        copy(&["ru"], Readers::Learners),
        &Watch::default(),
    )
    .await
    .expect("a book");
    assert_eq!(dead_links(&files), Vec::<String>::new());
    let package = text(&files, "EPUB/package.opf");
    for (name, _) in &files {
        let listed = name
            .strip_prefix("EPUB/")
            .filter(|name| *name != "package.opf");
        if let Some(listed) = listed {
            assert!(package.contains(&format!("href=\"{listed}\"")), "{name}");
        }
    }
    let session = text(&files, "EPUB/ru/sessions/dual-loyalty.xhtml");
    assert!(session.starts_with("<?xml") && !session.contains("<br>"));
    assert!(!session.contains("class=\"why\""), "the answers come last");
    assert!(text(&files, "EPUB/ru/book/answers.xhtml").contains("id=\"dual-loyalty\""));
    let zip = zipped(&files).expect("a file");
    assert_eq!(&zip[30..58], b"mimetypeapplication/epub+zip");
}

#[tokio::test]
async fn a_package_lists_its_sessions() {
    let home = Home::new();
    let one = Carried {
        session: Some("dual-loyalty".to_owned()),
        ..copy(&["fr"], Readers::Learners)
    };
    let files = lessons(&home.house, one, &Watch::default())
        .await
        .expect("a package");
    assert_eq!(dead_links(&files), Vec::<String>::new());
    let manifest = text(&files, "imsmanifest.xml");
    assert_eq!(manifest.matches("adlcp:scormtype=\"sco\"").count(), 1);
    // Each kind of platform has its own list of what is in it.
    let is_listed = |name: &str| !["imsmanifest.xml", "cmi5.xml"].contains(&name);
    for (name, _) in files.iter().filter(|(name, _)| is_listed(name)) {
        assert!(
            manifest.contains(&format!("file href=\"{name}\"")),
            "{name}"
        );
    }
    assert!(
        !files
            .iter()
            .any(|(name, _)| name.contains("sessions/where"))
    );
}

#[tokio::test]
async fn work_that_was_stopped_ends() {
    let home = Home::new();
    let watch = Watch::default();
    watch.stop();
    let made = site(&home.house, copy(&["fr"], Readers::Learners), &watch).await;
    assert!(matches!(made, Err(ExportError::Stopped)));
}

#[tokio::test]
async fn the_app_makes_a_book_and_gives_it_out() {
    let home = Home::of_amina().await;
    assert_eq!(
        home.get("/en/export/file").await.status,
        StatusCode::NOT_FOUND
    );
    let got = home
        .post("/en/export", "kind=epub&lang=en&lang=ru&readers=learners")
        .await;
    assert_eq!(got.location, "/en/export");
    let mut file = home.get("/en/export/file").await;
    for _ in 0..600 {
        if file.status == StatusCode::OK {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        file = home.get("/en/export/file").await;
    }
    let named = &file.headers[http::header::CONTENT_DISPOSITION];
    assert!(
        named
            .to_str()
            .is_ok_and(|name| name.contains("manual-book-en.epub"))
    );
    assert!(
        home.get("/en/export")
            .await
            .body
            .contains("/en/export/file")
    );
    let nonsense = home.post("/en/export", "kind=papyrus").await;
    assert_eq!(nonsense.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn progress_is_handed_out_under_an_address_alone() {
    let home = Home::of_amina().await;
    home.post("/en/sessions/dual-loyalty/finish", "").await;
    home.post("/en/sessions/dual-loyalty/quiz", "q-quiz-file=2")
        .await;
    let refused = home.get("/en/export/xapi?mail=amina").await.body;
    assert!(refused.contains("role=\"alert\"") && refused.contains("value=\"amina\""));
    let got = home.get("/en/export/xapi?mail=amina@example.org").await;
    let all: serde_json::Value = serde_json::from_str(&got.body).expect("JSON");
    let verbs: Vec<&str> = all
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|one| one["verb"]["display"]["en"].as_str())
        .collect();
    assert_eq!(verbs, ["scored", "completed"]);
    assert_eq!(all[0]["result"]["score"]["scaled"], 1.0);
    assert_eq!(all[1]["actor"]["mbox"], "mailto:amina@example.org");
    let again = home.get("/en/export/xapi?mail=amina@example.org").await;
    assert_eq!(again.body, got.body, "the same events have the same ids");
}

#[test]
fn the_same_files_make_the_same_bytes() {
    let files = [
        ("a.html".to_owned(), b"a".to_vec()),
        ("b/c.html".to_owned(), b"c".to_vec()),
    ];
    let zip = zipped(&files).expect("a file");
    assert_eq!(zip, zipped(&files).expect("a file"));
    let mut read = zip::ZipArchive::new(Cursor::new(zip)).expect("a zip");
    let mut inside = String::new();
    let mut entry = read.by_name("b/c.html").expect("an entry");
    entry.read_to_string(&mut inside).expect("text");
    assert_eq!(inside, "c");
}
