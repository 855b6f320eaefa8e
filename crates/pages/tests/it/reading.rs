//! Reading the manual in four languages.

use http::{StatusCode, header};

use crate::support::Home;

const LANGUAGES: [&str; 4] = ["en", "fr", "es", "ru"];

#[tokio::test]
async fn every_session_reads_in_every_language() {
    let home = Home::of_amina().await;
    let texts = home.house.texts();
    for session in texts
        .manual
        .sessions()
        .filter(|session| !session.is_coming())
    {
        for lang in LANGUAGES {
            let path = format!("/{lang}/sessions/{}", session.slug);
            let got = home.get(&path).await;
            assert_eq!(got.status, StatusCode::OK, "{path}");
            assert!(
                got.body.contains(&format!(r#"<html lang="{lang}""#)),
                "{path}"
            );
            assert!(
                !got.body.contains("{ TERM") && !got.body.contains("{ CITE"),
                "{path} shows a placeable"
            );
            let sections = session
                .facts
                .sections
                .iter()
                .filter(|section| section.minutes.is_some());
            for section in sections {
                assert!(
                    got.body.contains(&format!(r##"href="#{}""##, section.id)),
                    "{path} lacks {}",
                    section.id
                );
            }
        }
    }
}

#[tokio::test]
async fn the_shelf_shows_every_session_and_opens_only_those_that_are_there() {
    let home = Home::of_amina().await;
    let shelf = home.get("/en/").await.body;
    let texts = home.house.texts();
    for session in texts.manual.sessions() {
        let link = format!(r#"href="/en/sessions/{}""#, session.slug);
        assert_eq!(
            shelf.contains(&link),
            !session.is_coming(),
            "{}",
            session.slug
        );
    }
    assert_eq!(texts.manual.sessions().len(), 24);
}

#[tokio::test]
async fn the_trainers_words_are_shown_on_wish() {
    let home = Home::of_amina().await;
    let path = "/en/sessions/dual-loyalty";
    let has_trainer = |body: &str| {
        body.contains(r#"class="text part trainer""#) && body.contains(r#"id="preparation""#)
    };
    assert!(!has_trainer(&home.get(path).await.body));
    home.post("/en/look", "trainer_words=yes&back=/sessions/dual-loyalty")
        .await;
    assert!(has_trainer(&home.get(path).await.body));
}

#[tokio::test]
async fn another_language_opens_at_the_same_block() {
    let home = Home::of_amina().await;
    let arrives = async |query: &str| {
        let body = home
            .get(&format!("/ru/sessions/dual-loyalty?{query}"))
            .await
            .body;
        let at = body
            .split(r#"data-at=""#)
            .nth(1)
            .and_then(|rest| rest.split('"').next())
            .map(str::to_owned);
        at.inspect(|at| {
            assert!(
                body.contains(&format!(r#"id="{at}""#)),
                "{at} is not on the page"
            )
        })
    };
    assert_eq!(
        arrives("from=en&at=triads").await.as_deref(),
        Some("triads")
    );
    assert_eq!(
        arrives("from=en&at=triads-screen.i2").await.as_deref(),
        Some("triads-screen.i2")
    );
    assert_eq!(arrives("from=en&at=nowhere.p9").await, None);
    assert_eq!(arrives("at=triads").await.as_deref(), Some("triads"));
}

#[tokio::test]
async fn sections_and_sessions_are_remembered_as_read() {
    let home = Home::of_amina().await;
    let base = "/en/sessions/dual-loyalty";
    let got = home.post(&format!("{base}/read"), "section=triads").await;
    assert_eq!(got.location, format!("{base}#triads"));
    assert!(home.get("/en/").await.body.contains("sections read"));
    assert_eq!(
        home.post(&format!("{base}/read"), "section=no-such")
            .await
            .status,
        StatusCode::NOT_FOUND
    );
    home.post(&format!("{base}/finish"), "").await;
    assert!(
        home.get(base)
            .await
            .body
            .contains("You have finished this session")
    );
    home.post(&format!("{base}/reopen"), "").await;
    assert!(
        !home
            .get(base)
            .await
            .body
            .contains("You have finished this session")
    );
}

#[tokio::test]
async fn where_she_left_off_is_offered_first() {
    let home = Home::of_amina().await;
    home.post("/en/sessions/dual-loyalty/place", "block=triads.p1")
        .await;
    let shelf = home.get("/en/").await.body;
    assert!(
        shelf.contains("/en/sessions/dual-loyalty?at=triads.p1"),
        "{shelf}"
    );
    assert!(
        home.get("/en/sessions/dual-loyalty?at=triads.p1")
            .await
            .body
            .contains(r#"data-at="triads.p1""#)
    );
}

#[tokio::test]
async fn terms_and_instruments_have_cards() {
    let home = Home::new();
    for lang in LANGUAGES {
        for place in [
            "glossary/dual-loyalty",
            "instruments/gc14",
            "glossary",
            "instruments",
            "about",
            "find?q=a",
        ] {
            let got = home.get(&format!("/{lang}/{place}")).await;
            assert_eq!(got.status, StatusCode::OK, "/{lang}/{place}");
        }
    }
    assert!(
        home.get("/en/glossary/dual-loyalty")
            .await
            .body
            .contains("двойная лояльность")
    );
    assert!(
        home.get("/en/find?q=LOYAL")
            .await
            .body
            .contains("/en/glossary/dual-loyalty")
    );
    assert!(
        !home
            .get("/en/find?q=LOYAL")
            .await
            .body
            .contains("/en/glossary/torture")
    );
}

#[tokio::test]
async fn every_answer_is_safe_to_show() {
    let home = Home::of_amina().await;
    for path in [
        "/en/",
        "/en/sessions/dual-loyalty",
        "/nowhere",
        "/assets/scripts/main.js",
        "/assets/../Cargo.toml",
    ] {
        let headers = home.get(path).await.headers;
        let policy = headers
            .get(header::CONTENT_SECURITY_POLICY)
            .and_then(|policy| policy.to_str().ok());
        let policy = policy.expect("a policy");
        assert!(
            policy.starts_with("default-src 'none'") && !policy.contains("unsafe"),
            "{path}: {policy}"
        );
        assert_eq!(
            headers
                .get(header::X_CONTENT_TYPE_OPTIONS)
                .map(|value| value.as_bytes()),
            Some(&b"nosniff"[..])
        );
    }
    assert_eq!(
        home.get("/en/")
            .await
            .headers
            .get(header::CACHE_CONTROL)
            .expect("a header"),
        "no-store"
    );
}

#[tokio::test]
async fn what_a_page_is_made_of_is_fetched_once() {
    let home = Home::new();
    let page = home.get("/en/welcome").await.body;
    let named: Vec<_> = page
        .split('"')
        .filter(|word| word.starts_with("/assets/"))
        .collect();
    assert!(named.len() > 5, "{named:?}");
    let sheet = named.iter().find(|name| name.ends_with("house.css"));
    let sheet = home.get(sheet.expect("a sheet")).await.body;
    let fonts = sheet.split('"').filter(|word| word.starts_with("/assets/"));
    for name in named.iter().copied().chain(fonts) {
        let answer = home.get(name).await;
        assert_eq!(answer.status, StatusCode::OK, "{name}");
        let kept = answer.headers.get(header::CACHE_CONTROL).expect("a header");
        assert!(
            kept.as_bytes().ends_with(b"immutable"),
            "{name} is asked for on each page"
        );
    }
}
