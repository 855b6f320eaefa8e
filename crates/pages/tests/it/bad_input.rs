//! Bad input is normal: a clear answer in the reader's language, nothing lost, never a blank page.

use axum::body::Body;
use http::{Request, StatusCode, header};

use crate::support::{Got, Home};

const NOTE: &str = "/ru/sessions/dual-loyalty/notes/";

/// A page of ours that says what happened, not a bare status.
fn is_a_page(got: &Got, lang: &str) -> bool {
    got.body.contains(&format!(r#"<html lang="{lang}""#)) && got.body.contains("<h1>")
}

#[tokio::test]
async fn an_odd_address_gets_a_page_in_the_readers_language() {
    let home = Home::of_amina().await;
    let check = async |path: &str, lang: &str| {
        let got = home.get(path).await;
        assert_eq!(got.status, StatusCode::NOT_FOUND, "{path}");
        assert!(is_a_page(&got, lang), "{path}: {}", got.body);
    };
    check("/ru/sessions/../../etc/passwd", "ru").await;
    check("/fr/sessions/%2e%2e%2f%2e%2e%2fetc%2fpasswd", "fr").await;
    check("/es/sessions/dual-loyalty%00", "es").await;
    check("/tlh/sessions/dual-loyalty", "en").await;
    check("/ru/sessions/no-such-session", "ru").await;
    check("/ru/sessions/%F0%9F%A9%BA", "ru").await;
    check("/ru/sessions/%FF%FE", "ru").await;
    check("/assets/..%2fCargo.toml", "en").await;
    check("/%", "en").await;
    check(&format!("/ru/{}", "x".repeat(20_000)), "ru").await;
}

#[tokio::test]
async fn a_note_of_five_megabytes_is_kept_whole() {
    let home = Home::of_amina().await;
    let place = format!("{NOTE}{}", home.prompt());
    let text = "я".repeat(2_500_000);
    let got = home.post_json(&place, format!("text={text}")).await;
    assert_eq!(got.status, StatusCode::OK, "{}", got.body);
    let prompt = place.strip_prefix(NOTE).expect("a place");
    let kept = home
        .workbook()
        .note("dual-loyalty", prompt)
        .expect("a read")
        .expect("a note");
    assert_eq!(kept.text.len(), 5_000_000);
}

#[tokio::test]
async fn a_note_over_the_limit_is_refused_and_the_earlier_one_stays() {
    let home = Home::of_amina().await;
    let place = format!("{NOTE}{}", home.prompt());
    home.post_json(&place, "text=short").await;
    let got = home
        .post_json(
            &place,
            format!("text={}", "x".repeat(workbook::MAX_NOTE_BYTES + 1)),
        )
        .await;
    assert_eq!(got.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(got.body.contains("not-saved-too-long"), "{}", got.body);
    let prompt = place.strip_prefix(NOTE).expect("a place");
    assert_eq!(
        home.workbook()
            .note("dual-loyalty", prompt)
            .expect("a read")
            .expect("a note")
            .text,
        "short"
    );
}

#[tokio::test]
async fn a_hundred_megabytes_are_refused() {
    let home = Home::of_amina().await;
    let got = home
        .post(&format!("{NOTE}{}", home.prompt()), vec![b'x'; 100 << 20])
        .await;
    assert_eq!(got.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(is_a_page(&got, "ru"), "{}", got.body);
}

#[tokio::test]
async fn a_form_without_its_fields_is_not_understood() {
    let home = Home::of_amina().await;
    let place = format!("{NOTE}{}", home.prompt());
    for body in ["", "txt=x", "text=%FF%FE"] {
        let got = home.post(&place, body).await;
        assert!(
            got.status.is_client_error() || got.status == StatusCode::SEE_OTHER,
            "{body:?}: {}",
            got.status
        );
    }
    let got = home.post(&place, "").await;
    assert_eq!(got.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(is_a_page(&got, "ru"), "{}", got.body);
    let bare = Request::post(&place)
        .body(Body::empty())
        .expect("a request");
    assert!(home.send(bare).await.status.is_client_error());
}

#[tokio::test]
async fn the_same_post_twice_is_as_once() {
    let home = Home::of_amina().await;
    let place = format!("{NOTE}{}", home.prompt());
    let sitting = workbook::Sitting::begin();
    for _ in 0..2 {
        home.post_json(&place, format!("text=once&sitting={sitting}"))
            .await;
    }
    let prompt = place.strip_prefix(NOTE).expect("a place");
    assert_eq!(
        home.workbook()
            .note_versions("dual-loyalty", prompt)
            .expect("a read")
            .len(),
        1
    );
}

#[tokio::test]
async fn a_form_with_a_file_in_it_is_refused() {
    let home = Home::of_amina().await;
    let request = Request::post(format!("{NOTE}{}", home.prompt()))
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=x")
        .body(Body::from("--x\r\n\r\n--x--"))
        .expect("a request");
    let got = home.send(request).await;
    assert_eq!(got.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
    assert!(is_a_page(&got, "ru"), "{}", got.body);
}

#[tokio::test]
async fn a_name_may_be_almost_anything_but_not_endless() {
    let check = async |name: &str, expected: StatusCode| {
        let home = Home::new();
        let got = home
            .post("/en/people", format!("name={name}&lang=en"))
            .await;
        assert_eq!(got.status, expected, "{name}");
        if expected == StatusCode::UNPROCESSABLE_ENTITY {
            assert!(
                is_a_page(&got, "en") && got.body.contains(r#"role="alert""#),
                "{}",
                got.body
            );
        }
    };
    check(&"x".repeat(300), StatusCode::UNPROCESSABLE_ENTITY).await;
    check("%20%20", StatusCode::UNPROCESSABLE_ENTITY).await;
    check("%E2%80%AE%E2%80%AE", StatusCode::UNPROCESSABLE_ENTITY).await;
    check(
        "%F0%9F%91%A9%F0%9F%8F%BD%E2%80%8D%E2%9A%95%EF%B8%8F",
        StatusCode::SEE_OTHER,
    )
    .await;
    check("%D8%A7%D9%85%D9%8A%D9%86%D8%A9", StatusCode::SEE_OTHER).await;
    check("%3Cscript%3E", StatusCode::SEE_OTHER).await;
}

#[tokio::test]
async fn a_name_is_shown_as_words_never_as_markup() {
    let home = Home::new();
    home.post(
        "/en/people",
        "name=%3Cscript%3Ealert(1)%3C%2Fscript%3E&lang=en",
    )
    .await;
    assert!(!home.get("/en/").await.body.contains("<script>alert"));
    home.post("/en/people/close", "").await;
    assert!(!home.get("/en/welcome").await.body.contains("<script>alert"));
}

#[tokio::test]
async fn a_settings_file_of_zeros_is_put_aside_and_no_workbook_is_lost() {
    let home = Home::of_amina().await;
    home.post("/en/people/close", "").await;
    std::fs::write(home.folder.path().join("people.toml"), [0; 4096]).expect("a file");
    let welcome = home.get("/en/welcome").await.body;
    assert!(welcome.contains("could not be read"), "{welcome}");
    assert_eq!(welcome.matches(r#"action="/en/people/open""#).count(), 1);
}
