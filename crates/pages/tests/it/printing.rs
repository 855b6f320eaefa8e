//! What is printed from the pages: chosen, made, kept or opened.

use axum::body::Body;
use http::{Request, StatusCode};

use crate::support::Home;

const PAPER: &str = "/ru/sessions/dual-loyalty/paper";

/// The page of an order's files, when they are there.
async fn made(home: &Home, place: &str, form: &str) -> (String, String) {
    let got = home.post(place, form.to_owned()).await;
    assert_eq!(got.status, StatusCode::SEE_OTHER, "{}", got.body);
    for _ in 0..200 {
        let state = home.get(&format!("{}/state", got.location)).await;
        if state.body.contains("\"running\":false") {
            break;
        }
    }
    let page = home.get(&got.location).await;
    assert_eq!(page.status, StatusCode::OK);
    (got.location, page.body)
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_chosen_becomes_a_file() {
    let home = Home::of_amina().await;
    let offered = home.get(PAPER).await;
    assert!(
        offered.body.contains("value=\"test-b\""),
        "{}",
        offered.body
    );
    let (place, page) = made(&home, PAPER, "what=test-b&beside=fr&people=3").await;
    assert!(page.contains("(ru+fr).pdf"), "{page}");
    let file = home.get(&format!("{place}/0")).await;
    assert_eq!(file.headers["content-type"], "application/pdf");
    let how = file.headers["content-disposition"].to_str().expect("ASCII");
    assert!(
        how.starts_with("attachment;") && how.contains("UTF-8''%D0"),
        "{how}"
    );
    assert!(file.body.starts_with("%PDF-"));
    // Where there is no desktop, the browser shows it.
    let opened = home.post(&format!("{place}/0/open"), "").await;
    assert_eq!(opened.location, format!("{place}/0?show="));
    let shown = home.get(&opened.location).await;
    let how = shown.headers["content-disposition"]
        .to_str()
        .expect("ASCII");
    assert!(how.starts_with("inline;"), "{how}");
}

#[tokio::test(flavor = "multi_thread")]
async fn each_handout_is_a_file_of_its_own() {
    let home = Home::new();
    let (place, page) = made(&home, PAPER, "what=handouts&beside=&people=").await;
    assert_eq!(page.matches("/open\"").count(), 2, "{page}");
    assert_eq!(
        home.get(&format!("{place}/2")).await.status,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn what_is_not_offered_is_refused() {
    let home = Home::of_amina().await;
    for form in [
        "what=nothing",
        "what=plan&people=many",
        "what=plan&people=100000",
        "what=plan&people=-1",
        "what=plan&beside=xx",
        "people=3",
    ] {
        let got = home.post(PAPER, form).await;
        assert_eq!(got.status, StatusCode::UNPROCESSABLE_ENTITY, "{form}");
    }
    for path in [
        "/en/sessions/no-such/paper",
        "/en/printing/1",
        "/en/printing/1/0",
    ] {
        assert_eq!(home.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_whole_manual_can_be_stopped_on_its_way() {
    let home = Home::of_amina().await;
    let got = home.post("/en/paper", "").await;
    let page = home.get(&got.location).await;
    assert!(page.body.contains("<progress"), "{}", page.body);
    home.post(&format!("{}/stop", got.location), "").await;
    let (_, state) = ended(&home, &got.location).await;
    assert!(state.contains("role=\"alert\""), "{state}");
    assert!(!state.contains("/open\""), "{state}");
}

async fn ended(home: &Home, place: &str) -> (StatusCode, String) {
    for _ in 0..400 {
        let state = home.get(&format!("{place}/state")).await;
        if state.body.contains("\"running\":false") {
            break;
        }
    }
    let page = home.get(place).await;
    (page.status, page.body)
}

#[tokio::test]
async fn a_guest_prints_nothing() {
    let home = Home::of_amina().await;
    for path in [PAPER, "/ru/paper"] {
        let request = Request::get(path).body(Body::empty()).expect("a request");
        assert_eq!(
            home.as_guest(request).await.status,
            StatusCode::NOT_FOUND,
            "{path}"
        );
    }
    let request = Request::get("/ru/sessions/dual-loyalty").body(Body::empty());
    let read = home.as_guest(request.expect("a request")).await;
    assert!(
        !read.body.contains("/paper\""),
        "a guest is offered to print"
    );
}
