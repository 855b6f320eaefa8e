//! The translator's desk, through the router: a folder of one's own, a passage said, a clash, what a click finds.

use std::path::PathBuf;

use http::StatusCode;
use tempfile::TempDir;

use crate::support::Home;

const PAGE: &str = "/fr/translate/fr/words/dual-loyalty";

/// A machine on which the words were copied into a folder.
async fn at_the_desk() -> (Home, TempDir, PathBuf) {
    let home = Home::new();
    let folder = tempfile::tempdir().expect("a folder");
    let mine = folder.path().join("mine");
    let got = home
        .post(
            "/fr/translate/copy",
            form(&[("path", &mine.display().to_string())]),
        )
        .await;
    assert_eq!(
        (got.status, got.location.as_str()),
        (StatusCode::SEE_OTHER, "/fr/translate")
    );
    (home, folder, mine)
}

/// A form's body, every byte of it escaped.
fn form(fields: &[(&str, &str)]) -> String {
    let escaped = |text: &str| {
        text.bytes()
            .map(|byte| format!("%{byte:02X}"))
            .collect::<String>()
    };
    let fields = fields
        .iter()
        .map(|(name, value)| format!("{}={}", escaped(name), escaped(value)));
    fields.collect::<Vec<_>>().join("&")
}

fn text(folder: &std::path::Path, file: &str) -> String {
    std::fs::read_to_string(folder.join(file)).expect(file)
}

#[tokio::test]
async fn without_a_folder_one_can_look() {
    let home = Home::new();
    for page in [
        "/ru/translate",
        "/ru/translate/ru",
        "/ru/translate/ru/words/dual-loyalty",
        "/ru/translate/ru/words/voices/night-shift?at=account.p2",
        "/ru/translate/ru/messages/find?at=find-count",
        "/ru/translate/ru/messages/glossary?at=-dual-loyalty",
    ] {
        let got = home.get(page).await;
        assert_eq!(got.status, StatusCode::OK, "{page}");
        assert!(!got.body.contains("name=\"do\""), "{page}");
    }
    let got = home
        .post(
            PAGE,
            form(&[("key", "overview"), ("text", "Titre"), ("do", "save")]),
        )
        .await;
    assert_eq!(got.status, StatusCode::CONFLICT);
    for nowhere in [
        "/fr/translate/en",
        "/fr/translate/xx",
        "/fr/translate/fr/words/nothing",
        "/fr/translate/fr/messages/nothing",
    ] {
        assert_eq!(
            home.get(nowhere).await.status,
            StatusCode::NOT_FOUND,
            "{nowhere}"
        );
    }
}

#[tokio::test]
async fn a_passage_is_said_and_taken_back() {
    let (home, _folder, mine) = at_the_desk().await;
    let file = "manuals/fr/dual-loyalty.md";
    let before = text(&mine, file);
    let seen = before
        .lines()
        .find_map(|line| line.strip_prefix("title: "))
        .expect("a title");
    let fields = |words: &'static str, seen| {
        form(&[
            ("key", "front.title"),
            ("seen", seen),
            ("text", words),
            ("do", "save"),
        ])
    };
    let got = home.post(PAGE, fields("Deux maîtres à servir", seen)).await;
    assert_eq!(got.status, StatusCode::SEE_OTHER, "{}", got.body);
    assert!(got.location.contains("said=saved"));
    assert_eq!(
        text(&mine, file),
        before.replacen(seen, "Deux maîtres à servir", 1)
    );
    // The page shows it at once.
    assert!(
        home.get("/fr/sessions/dual-loyalty")
            .await
            .body
            .contains("Deux maîtres à servir")
    );
    // Somebody who still sees the old words is asked.
    let clash = home.post(PAGE, fields("Autre chose", seen)).await;
    assert_eq!(clash.status, StatusCode::CONFLICT);
    assert!(clash.body.contains("Autre chose") && clash.body.contains("Deux maîtres à servir"));
    let got = home.post("/fr/translate/undo", "").await;
    assert!(got.location.contains("said=undone"), "{}", got.location);
    assert_eq!(text(&mine, file), before);
}

#[tokio::test]
async fn plural_boxes_become_an_entry() {
    let (home, _folder, mine) = at_the_desk().await;
    let page = "/ru/translate/ru/messages/find";
    let got = home.get(&format!("{page}?at=find-go")).await;
    assert!(
        got.body.contains("name=\"text\"") || got.body.contains("name=\"b-0-0\""),
        "{}",
        got.body
    );
    let counted = "/ru/translate/ru/messages/app";
    let got = home.get(&format!("{counted}?at=find-count")).await;
    for label in ["one: 1, 21 и 101", "few: 2, 3, 4 и 22", "many: 0, 5, 6 и 7"] {
        assert!(got.body.contains(label), "{label}: {}", got.body);
    }
    let before = text(&mine, "locales/ru/app.ftl");
    let at = before.find("find-count = ").expect("the message");
    let seen = &before[at..at + before[at..].find("\n}").expect("its end") + 2];
    let got = home
        .post(
            counted,
            form(&[
                ("key", "find-count"),
                ("seen", seen),
                ("do", "save"),
                ("b-0-0", "Найден { $count }"),
                ("b-0-1", "Найдено { $count }"),
                ("b-0-2", "Найдено { $count }"),
                ("b-0-3", "Найдено { $count }"),
            ]),
        )
        .await;
    assert_eq!(got.status, StatusCode::SEE_OTHER, "{}", got.body);
    let after = text(&mine, "locales/ru/app.ftl");
    assert!(
        after.contains("find-count = { $count ->\n    [one] Найден { $count }\n    [few] Найдено"),
        "{after}"
    );
    assert_eq!(after.lines().count(), before.lines().count());
}

#[tokio::test]
async fn the_checker_looks_while_one_types() {
    let (home, _folder, _) = at_the_desk().await;
    let look = |page: &'static str, fields: String| {
        let home = &home;
        async move {
            home.post(&format!("/fr/translate/fr/look/{page}"), fields)
                .await
                .body
        }
    };
    let lost = look(
        "messages/app",
        form(&[("key", "served-in"), ("b-0-0", "Pas encore traduit.")]),
    )
    .await;
    assert!(
        lost.contains("served-in") && lost.contains("<li>"),
        "{lost}"
    );
    let right = look(
        "messages/app",
        form(&[
            ("key", "served-in"),
            ("b-0-0", "Langue affichée\u{a0}: { $language }."),
        ]),
    )
    .await;
    assert!(
        right.contains("class=\"quiet\"") && !right.contains("<li>"),
        "{right}"
    );
    let cited = look(
        "words/dual-loyalty",
        form(&[("key", "overview.p1"), ("text", "Sans aucune référence.")]),
    )
    .await;
    assert!(cited.contains("<li>"), "{cited}");
    assert!(cited.contains("Sans aucune référence."), "{cited}");
    let list = look(
        "words/dual-loyalty",
        form(&[("key", "overview.p1"), ("text", "- une liste")]),
    )
    .await;
    assert!(list.contains("<li>"), "{list}");
    let marks = look(
        "words/dual-loyalty",
        form(&[("key", "overview.p2"), ("text", "Quoi ? Rien.")]),
    )
    .await;
    assert!(
        marks.contains("data-mended=\"text\">Quoi\u{202f}? Rien."),
        "{marks}"
    );
}

#[tokio::test]
async fn a_new_language_begins_at_once() {
    let (home, _folder, mine) = at_the_desk().await;
    let got = home
        .post(
            "/fr/translate/begin",
            form(&[("tag", "pt"), ("name", "Português")]),
        )
        .await;
    assert_eq!(
        (got.status, got.location.as_str()),
        (StatusCode::SEE_OTHER, "/fr/translate/pt")
    );
    assert!(home.get("/pt/").await.body.contains("Português"));
    let page = "/fr/translate/pt/words/dual-loyalty";
    let got = home
        .post(
            page,
            form(&[
                ("key", "overview.p1"),
                ("seen", ""),
                ("text", "Uma trabalhadora."),
                ("do", "save"),
            ]),
        )
        .await;
    assert_eq!(got.status, StatusCode::SEE_OTHER, "{}", got.body);
    assert!(text(&mine, "manuals/pt/dual-loyalty.md").contains("\n\nUma trabalhadora.\n"));
    assert!(
        home.get("/pt/sessions/dual-loyalty")
            .await
            .body
            .contains("Uma trabalhadora.")
    );
    let wrong = home
        .post(
            "/fr/translate/begin",
            form(&[("tag", "français"), ("name", "x")]),
        )
        .await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn a_folder_that_does_not_fit_is_refused() {
    let home = Home::new();
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("diary.txt"), "mine").expect("written");
    let here = folder.path().display().to_string();
    for (way, path) in [
        ("open", here.as_str()),
        ("copy", &here),
        ("open", "/nowhere/at/all"),
        ("open", "mine"),
        ("copy", ""),
    ] {
        let got = home
            .post(&format!("/es/translate/{way}"), form(&[("path", path)]))
            .await;
        assert_eq!(got.status, StatusCode::UNPROCESSABLE_ENTITY, "{way} {path}");
        assert!(got.body.contains("role=\"alert\""), "{way} {path}");
    }
    assert_eq!(std::fs::read_dir(folder.path()).expect("listed").count(), 1);
}

#[tokio::test]
async fn a_click_finds_the_source() {
    let home = Home::new();
    let plain = home.get("/ru/").await.body;
    assert!(!plain.contains('\u{E007F}') && !plain.contains("data-marking"));
    let got = home
        .post("/ru/translate/marks", form(&[("on", "yes"), ("to", "ru")]))
        .await;
    assert_eq!(got.location, "/ru/");
    let marked = home.get("/ru/").await.body;
    assert!(marked.contains("data-marking=\"/ru/translate\""));
    assert!(marked.contains('\u{E007F}'));
    // At the desk itself, and for who is a guest, nothing is marked.
    assert!(!home.get("/ru/translate").await.body.contains('\u{E007F}'));
    let request = http::Request::get("/ru/")
        .body(axum::body::Body::empty())
        .expect("a request");
    assert!(!home.as_guest(request).await.body.contains('\u{E007F}'));
    let got = home.get("/ru/translate/source/find-go").await;
    assert!(
        got.location
            .ends_with("/translate/ru/messages/app?at=find-go")
            || got
                .location
                .ends_with("/translate/ru/messages/find?at=find-go"),
        "{}",
        got.location
    );
    let got = home
        .get("/ru/translate/block?page=dual-loyalty&at=overview.p1")
        .await;
    assert_eq!(
        got.location,
        "/ru/translate/ru/words/dual-loyalty?at=overview.p1"
    );
    assert_eq!(
        home.get("/ru/translate/source/nothing-of-the-sort")
            .await
            .status,
        StatusCode::NOT_FOUND
    );
    let got = home
        .post("/ru/translate/marks", form(&[("on", "no")]))
        .await;
    assert_eq!(got.location, "/ru/translate");
    assert!(!home.get("/ru/").await.body.contains("data-marking"));
}

#[tokio::test]
async fn a_guest_translates_nothing() {
    let home = Home::new();
    for page in ["/ru/translate", PAGE] {
        let request = http::Request::get(page)
            .body(axum::body::Body::empty())
            .expect("a request");
        assert_eq!(
            home.as_guest(request).await.status,
            StatusCode::NOT_FOUND,
            "{page}"
        );
    }
}
