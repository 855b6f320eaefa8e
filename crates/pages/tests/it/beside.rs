//! Two languages of a session beside each other.

use std::collections::BTreeSet;

use std::path::Path;

use axum::body::Body;
use http::{Request, StatusCode};
use language::Lang;
use pages::{House, Outside, Setup};
use workbook::Folder;

use crate::support::Home;

const LANGUAGES: [&str; 4] = ["en", "fr", "es", "ru"];

fn pairs() -> impl Iterator<Item = (&'static str, &'static str)> {
    LANGUAGES
        .into_iter()
        .flat_map(|lang| LANGUAGES.map(|other| (lang, other)))
        .filter(|(lang, other)| lang != other)
}

fn ids(body: &str) -> Vec<&str> {
    let after = body.split(" id=\"").skip(1);
    after.filter_map(|rest| rest.split('"').next()).collect()
}

#[tokio::test]
async fn every_session_stands_beside_itself_in_every_two_languages() {
    let home = Home::of_amina().await;
    home.post("/en/look", "trainer_words=yes&back=/").await;
    let texts = home.house.texts();
    let finished = texts
        .manual
        .sessions()
        .filter(|session| !session.is_coming());
    for session in finished {
        for (lang, other) in pairs() {
            let path = format!("/{lang}/sessions/{}/beside/{other}", session.slug);
            let got = home.get(&path).await;
            assert_eq!(got.status, StatusCode::OK, "{path}");
            let ids = ids(&got.body);
            let once: BTreeSet<&str> = ids.iter().copied().collect();
            assert_eq!(ids.len(), once.len(), "{path} has an id twice");
            for section in &session.facts.sections {
                assert!(once.contains(section.id.as_str()), "{path}: {}", section.id);
            }
            assert!(!got.body.contains("{ TERM"), "{path} shows a placeable");
        }
    }
}

/// The two cells of the row in which the left block has this id, with their languages.
fn row<'a>(body: &'a str, id: &str) -> Vec<(&'a str, &'a str)> {
    let rows = body.split(r#"<div class="pair">"#);
    let mut rows = rows.filter(|row| row.contains(&format!(r#" id="{id}""#)));
    let row = rows.next().unwrap_or_default();
    let cell = |cell: &'a str| cell.split_once('"');
    row.split(r#"<div lang=""#)
        .skip(1)
        .filter_map(cell)
        .collect()
}

#[tokio::test]
async fn rows_agree() {
    let home = Home::new();
    let body = home.get("/fr/sessions/dual-loyalty/beside/ru").await.body;
    let texts = home.house.texts();
    let session = texts.manual.session("dual-loyalty").expect("the session");
    let russian = session.text(&[Lang::new("ru")]);
    for id in ["triads", "triads-screen"] {
        let cells = row(&body, id);
        let langs: Vec<&str> = cells.iter().map(|(lang, _)| *lang).collect();
        assert_eq!(langs, ["fr", "ru"], "{id}");
    }
    let heading = &russian
        .section("triads")
        .expect("the section")
        .heading
        .block;
    let cells = row(&body, "triads");
    assert!(cells[1].1.contains(&heading.source_words()), "{cells:?}");
    let paragraph = row(&body, "triads.p1");
    assert!(paragraph[1].1.chars().any(|ch| ('а'..='я').contains(&ch)));
    assert!(!paragraph[1].1.contains(" id="), "{paragraph:?}");
}

#[tokio::test]
async fn each_side_speaks_its_own_language() {
    let home = Home::new();
    let body = home.get("/en/sessions/dual-loyalty/beside/ru").await.body;
    let right: String = body
        .split(r#"<div lang=""#)
        .filter(|cell| cell.starts_with("ru\""))
        .collect();
    assert!(
        right.contains(r#"data-term="#) && right.contains("Осторожно"),
        "{right}"
    );
    assert!(
        !right.contains("alert-label\">Safety"),
        "a label is in the other language"
    );
}

#[tokio::test]
async fn what_a_learner_does_not_see_alone_she_does_not_see_beside() {
    let home = Home::of_amina().await;
    let path = "/en/sessions/dual-loyalty/beside/fr";
    let has_trainer = |body: &str| {
        body.contains(r#"class="part trainer""#) && body.contains(r#"id="preparation""#)
    };
    assert!(!has_trainer(&home.get(path).await.body));
    home.post("/en/look", "trainer_words=yes&back=/").await;
    assert!(has_trainer(&home.get(path).await.body));
}

#[tokio::test]
async fn the_ways_there_and_back() {
    let home = Home::new();
    let session = "/fr/sessions/dual-loyalty";
    let body = home.get(session).await.body;
    for (other, expect) in [("en", true), ("es", true), ("ru", true), ("fr", false)] {
        let link = format!(r#"href="{session}/beside/{other}""#);
        assert_eq!(body.contains(&link), expect, "{other}");
    }
    let got = home
        .get(&format!("{session}/beside/ru?from=ru&at=triads"))
        .await;
    assert!(got.body.contains(r#"data-at="triads""#));
    assert!(
        got.body.contains(&format!(r#"href="{session}""#)),
        "no way back"
    );
    let turned = r#"href="/ru/sessions/dual-loyalty/beside/fr""#;
    assert!(got.body.contains(turned), "the two cannot be turned around");
    let got = home.get(&format!("{session}/beside/fr")).await;
    assert_eq!(
        (got.status, got.location.as_str()),
        (StatusCode::SEE_OTHER, session)
    );
}

#[tokio::test]
async fn a_guest_may_and_what_is_not_there_is_not_found() {
    let home = Home::of_amina().await;
    for (path, expect) in [
        ("/en/sessions/dual-loyalty/beside/ru", StatusCode::OK),
        (
            "/en/sessions/dual-loyalty/beside/tlh",
            StatusCode::NOT_FOUND,
        ),
        (
            "/tlh/sessions/dual-loyalty/beside/en",
            StatusCode::NOT_FOUND,
        ),
        ("/en/sessions/no-such/beside/ru", StatusCode::NOT_FOUND),
    ] {
        let request = || Request::get(path).body(Body::empty()).expect("a request");
        assert_eq!(home.as_guest(request()).await.status, expect, "{path}");
        assert_eq!(home.send(request()).await.status, expect, "{path}");
    }
}

/// A house with a fifth language, in which one section of one session was begun.
fn with_portuguese() -> Home {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        let parent = path.parent().expect("a folder");
        std::fs::create_dir_all(parent).expect("a folder");
        std::fs::write(path, text).expect("a file");
    };
    let begun = "## A pergunta {#opening-case}\n\nUm começo.\n\nUm fim.\n";
    let front = "---\ntitle: Servir a dois senhores\nsummary: O que fazer.\n---\n";
    write("manuals/pt/dual-loyalty.md", &format!("{front}\n{begun}"));
    write("locales/pt/app.ftl", "language-name = Português\n");
    let inside = |name: &str| Some(Path::join(folder.path(), name));
    let house = House::new(Setup {
        outside: Outside {
            manuals: inside("manuals"),
            locales: inside("locales"),
            pseudo: None,
        },
        ..Setup::bare(Folder::at(folder.path()), "en")
    });
    Home { house, folder }
}

#[tokio::test]
async fn what_is_not_translated_is_marked_and_two_paragraphs_stand_beside_one() {
    let home = with_portuguese();
    let body = home.get("/fr/sessions/dual-loyalty/beside/pt").await.body;
    let whole = row(&body, "opening-case.p1");
    assert_eq!(whole[1].0, "pt", "{whole:?}");
    assert!(whole[1].1.contains("<p>Um começo.</p>"), "{whole:?}");
    assert!(whole[1].1.contains("<p>Um fim.</p>"), "{whole:?}");
    let heading = row(&body, "triads");
    assert_eq!((heading[0].0, heading[1].0), ("fr", "en"));
    assert!(
        !heading[0].1.contains("served") && heading[1].1.contains(r#"class="served" lang="fr""#)
    );
}
