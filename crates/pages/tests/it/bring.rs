//! A language on its way to other programs and other people, and back, through the pages.

use std::path::{Path, PathBuf};
use std::time::Duration;

use axum::body::Body;
use http::{Request, StatusCode, header};
use tempfile::TempDir;

use crate::support::{Got, Home};

const EXCHANGE: &str = "/en/translate/fr/exchange";

/// A machine on which the words were copied into a folder.
async fn at_the_desk() -> (Home, TempDir, PathBuf) {
    let home = Home::new();
    let folder = tempfile::tempdir().expect("a folder");
    let mine = folder.path().join("mine");
    let got = home
        .post(
            "/en/translate/copy",
            field("path", &mine.display().to_string()),
        )
        .await;
    assert_eq!(got.status, StatusCode::SEE_OTHER, "{}", got.body);
    (home, folder, mine)
}

fn field(name: &str, value: &str) -> String {
    let escaped: String = value.bytes().map(|byte| format!("%{byte:02X}")).collect();
    format!("{name}={escaped}")
}

/// Brings a file by its path, and what its page shows when it was looked at.
async fn bring(home: &Home, path: &Path) -> (String, String) {
    let place = field("path", &path.display().to_string());
    let got = home.post(&format!("{EXCHANGE}/open"), place).await;
    assert_eq!(got.status, StatusCode::SEE_OTHER, "{}", got.body);
    let shown = ended(home, &got.location).await;
    (got.location, shown)
}

/// The page when nothing runs any more.
async fn ended(home: &Home, at: &str) -> String {
    for _ in 0..200 {
        let got = home.get(at).await;
        assert_eq!(got.status, StatusCode::OK);
        if !got.body.contains("data-printing") {
            return plain(&got);
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("it does not end");
}

fn plain(got: &Got) -> String {
    got.body.replace(['\u{2068}', '\u{2069}'], "")
}

/// The number of a passage in the form, by some of its words.
fn nth(body: &str, words: &str) -> String {
    let row = body.split("<li class=").find(|row| row.contains(words));
    let row = row.unwrap_or_else(|| panic!("no {words}: {body}"));
    let value = row.split("name=\"take\" value=\"").nth(1);
    let name = row.split("name=\"clash-").nth(1);
    let rest = value.or(name).expect("a choice");
    rest.split('"').next().unwrap_or_default().to_owned()
}

const PO: &str = "msgctxt \"words/dual-loyalty#front.title\"\nmsgid \"Two masters\"\nmsgstr \"Deux maîtres à la fois\"\n\nmsgctxt \"messages/app#find-title\"\nmsgid \"Find\"\nmsgstr \"Trouver ici\"\n\nmsgctxt \"words/nothing#front.title\"\nmsgid \"x\"\nmsgstr \"y\"\n";

#[tokio::test]
async fn a_file_is_looked_at_and_what_is_chosen_goes_in() {
    let (home, folder, mine) = at_the_desk().await;
    let file = folder.path().join("fr.po");
    std::fs::write(&file, PO).expect("written");
    let read = |name: &str| std::fs::read_to_string(mine.join(name)).expect("a file");
    let (words, messages) = (
        read("manuals/fr/dual-loyalty.md"),
        read("locales/fr/app.ftl"),
    );
    let (at, shown) = bring(&home, &file).await;
    assert!(shown.contains("<ins>"), "{shown}");
    assert!(shown.contains("not possible"), "{shown}");
    assert_eq!(
        read("manuals/fr/dual-loyalty.md"),
        words,
        "a look wrote something"
    );
    let title = nth(&shown, "dual-loyalty?at=front.title");
    let got = home
        .post(&format!("{at}/take"), format!("take={title}"))
        .await;
    assert_eq!(got.status, StatusCode::SEE_OTHER);
    let done = ended(&home, &got.location).await;
    assert!(done.contains("Taken in."), "{done}");
    assert!(read("manuals/fr/dual-loyalty.md").starts_with("---\ntitle: Deux maîtres à la fois\n"));
    assert_eq!(
        read("locales/fr/app.ftl"),
        messages,
        "what was not ticked went in"
    );
    assert!(
        home.get("/fr/sessions/dual-loyalty")
            .await
            .body
            .contains("Deux maîtres à la fois")
    );
    let undone = home.post("/en/translate/undo", "").await;
    assert!(
        undone.location.contains("said=undone"),
        "{}",
        undone.location
    );
    assert_eq!(read("manuals/fr/dual-loyalty.md"), words);
}

#[tokio::test]
async fn a_clash_shows_both_and_asks() {
    let (home, folder, mine) = at_the_desk().await;
    let path = mine.join("manuals/fr/dual-loyalty.md");
    let before = std::fs::read_to_string(&path).expect("a file");
    let title = before.lines().nth(1).expect("a title");
    let there = title.trim_start_matches("title: ");
    // Another translator changed the title and handed it over; meanwhile it was changed here, too.
    std::fs::write(&path, before.replacen(title, "title: De la part de Rui", 1)).expect("written");
    let got = home.post(&format!("{EXCHANGE}/hand-over"), "").await;
    assert!(
        got.location.contains("count=1&file=hand-over/fr-"),
        "{}",
        got.location
    );
    let page = home.get(&got.location).await;
    assert!(
        plain(&page).contains("Changed passages: 1"),
        "{}",
        page.body
    );
    let name = got.location.rsplit('/').next().expect("a name");
    let kept = home.get(&format!("{EXCHANGE}/hand-over/{name}")).await;
    assert!(
        kept.body.contains(&format!("was: {there}")),
        "{}",
        kept.body
    );
    std::fs::write(&path, before.replacen(title, "title: De la part d’Ana", 1)).expect("written");

    let (at, shown) = bring(&home, &mine.join("hand-over").join(name)).await;
    for words in ["De la part d’Ana", "changed on both sides"] {
        assert!(shown.contains(words), "{words}: {shown}");
    }
    let clash = nth(&shown, "front.title");
    let here = || std::fs::read_to_string(&path).expect("a file");
    let take = format!("{at}/take");
    home.post(&take, format!("clash-{clash}=mine")).await;
    ended(&home, &at).await;
    assert!(
        here().contains("De la part d’Ana"),
        "what was here went away unasked"
    );
    let (at, shown) = bring(&home, &mine.join("hand-over").join(name)).await;
    let clash = nth(&shown, "front.title");
    home.post(&format!("{at}/take"), format!("clash-{clash}=theirs"))
        .await;
    ended(&home, &at).await;
    assert_eq!(
        here(),
        before.replacen(title, "title: De la part de Rui", 1)
    );
    drop(folder);
}

#[tokio::test]
async fn what_is_no_file_of_translations_is_refused_in_words() {
    let (home, folder, mine) = at_the_desk().await;
    let check = async |name: &str, text: &[u8], expect: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).expect("written");
        let place = field("path", &path.display().to_string());
        let got = home.post(&format!("{EXCHANGE}/open"), place).await;
        assert_eq!(got.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
        assert!(plain(&got).contains(expect), "{name}: {}", got.body);
    };
    check("a.po", b"Good morning", "no file that can be taken in").await;
    check(
        "a.xlf",
        b"<xliff version='9'/>",
        "no file that can be taken in",
    )
    .await;
    check("a.xliff", b"<html></html>", "no file that can be taken in").await;
    check("a.docx", b"PK", "no file that can be taken in").await;
    check("nothing.md", b"# a", "no file that can be taken in").await;
    check("b.po", b"msgid \"\"\nmsgstr \"\"\n", "no translation in it").await;
    check("c.po", b"\xff\xfe", "Cannot be read").await;
    check(
        "d.handover",
        b"# hand-over fr\n# sha256 00\nx",
        "cut off or changed",
    )
    .await;
    check(
        "e.handover",
        b"# hand-over ru\n# sha256 00\nx",
        "cut off or changed",
    )
    .await;
    let place = field("path", "/no/such/file.po");
    let got = home.post(&format!("{EXCHANGE}/open"), place).await;
    assert!(plain(&got).contains("Cannot be read") && got.body.contains("/no/such/file.po"));
    for nowhere in [
        "/en/translate/fr/brought/nothing",
        "/en/translate/fr/exchange/hand-over/..%2F..%2Fetc",
        "/en/translate/en/exchange",
    ] {
        assert_eq!(
            home.get(nowhere).await.status,
            StatusCode::NOT_FOUND,
            "{nowhere}"
        );
    }
    drop(mine);
}

#[tokio::test]
async fn a_file_that_is_chosen_is_sent_as_text() {
    let (home, _folder, _) = at_the_desk().await;
    let send = async |name: &str, text: &str| {
        let request = Request::post(format!("{EXCHANGE}/chosen?name={name}"))
            .header(header::CONTENT_TYPE, "text/plain")
            .header(header::ACCEPT, "application/json")
            .body(Body::from(text.to_owned()));
        home.send(request.expect("a request")).await
    };
    let got = send("fr.po", PO).await;
    assert_eq!(got.status, StatusCode::OK, "{}", got.body);
    assert!(
        got.body.contains("/en/translate/fr/brought/"),
        "{}",
        got.body
    );
    let got = send("fr.txt", PO).await;
    assert!(
        got.body.contains("no file that can be taken in"),
        "{}",
        got.body
    );
}

#[tokio::test]
async fn without_a_folder_nothing_is_taken_in() {
    let home = Home::new();
    let page = home.get(EXCHANGE).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(!page.body.contains("exchange/open\""), "{}", page.body);
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("fr.po");
    std::fs::write(&file, PO).expect("written");
    let place = field("path", &file.display().to_string());
    let got = home.post(&format!("{EXCHANGE}/open"), place).await;
    assert_eq!(got.status, StatusCode::UNPROCESSABLE_ENTITY);
    let got = home.post(&format!("{EXCHANGE}/hand-over"), "").await;
    assert_eq!(got.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn what_the_desk_saves_is_read_once() {
    let (home, _folder, mine) = at_the_desk().await;
    let generation = || home.house.texts().generation;
    // What copying set going has settled: the system tells of it when it has the time.
    let mut before = generation();
    loop {
        tokio::time::sleep(Duration::from_secs(1)).await;
        if generation() == before {
            break;
        }
        before = generation();
    }
    let path = mine.join("manuals/fr/dual-loyalty.md");
    let text = std::fs::read_to_string(&path).expect("a file");
    let seen = text
        .lines()
        .nth(1)
        .expect("a title")
        .trim_start_matches("title: ");
    let form = [
        field("seen", seen),
        field("text", "Autre titre"),
        "key=front.title&do=save".into(),
    ];
    let got = home
        .post("/fr/translate/fr/words/dual-loyalty", form.join("&"))
        .await;
    assert!(got.location.contains("said=saved"), "{}", got.body);
    assert_eq!(generation(), before + 1);
    tokio::time::sleep(Duration::from_millis(400)).await;
    assert_eq!(
        generation(),
        before + 1,
        "the desk's own save was read a second time"
    );
    std::fs::write(&path, text).expect("written");
    for _ in 0..200 {
        if generation() == before + 2 {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("another program's save was not read");
}
