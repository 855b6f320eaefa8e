//! Somebody in the room, and nobody yet: they read, and nothing of a workbook reaches them.

use axum::body::Body;
use http::{Request, StatusCode};

use crate::support::{Home, form_to};

fn get(path: &str) -> Request<Body> {
    Request::get(path).body(Body::empty()).expect("a request")
}

#[tokio::test]
async fn a_guest_reads_and_sees_nothing_of_the_owner() {
    let home = Home::of_amina().await;
    let note = "text=the+ward+on+the+hill";
    home.post_json("/en/sessions/dual-loyalty/notes/reflect-1", note)
        .await;
    for path in [
        "/en/",
        "/en/sessions/dual-loyalty",
        "/en/glossary",
        "/en/about",
    ] {
        let got = home.as_guest(get(path)).await;
        assert_eq!(got.status, StatusCode::OK, "{path}");
        assert!(
            !got.body.contains("Amina") && !got.body.contains("the ward on the hill"),
            "{path}"
        );
        assert!(
            !got.body.contains("<textarea") && !got.body.contains(r#"method="post""#),
            "{path} offers a form"
        );
    }
}

#[tokio::test]
async fn a_guest_reaches_no_page_of_a_workbook() {
    let home = Home::of_amina().await;
    for path in [
        "/en/welcome",
        "/en/settings",
        "/en/sessions/dual-loyalty/notes/reflect-1/versions",
    ] {
        assert_eq!(
            home.as_guest(get(path)).await.status,
            StatusCode::NOT_FOUND,
            "{path}"
        );
    }
    for path in [
        "/en/people",
        "/en/people/open",
        "/en/people/close",
        "/en/look",
        "/en/sessions/dual-loyalty/read",
    ] {
        let got = home
            .as_guest(form_to(
                path,
                Body::from("name=Eve&section=triads&theme=night"),
            ))
            .await;
        assert_eq!(got.status, StatusCode::NOT_FOUND, "{path}");
    }
    assert_eq!(home.workbook().person().expect("a person").name, "Amina");
    assert!(
        home.workbook()
            .read_sections("dual-loyalty")
            .expect("a read")
            .is_empty()
    );
}

#[tokio::test]
async fn nobody_may_read_but_is_told_to_open_a_workbook_before_writing() {
    let home = Home::new();
    assert_eq!(
        home.get("/en/sessions/dual-loyalty").await.status,
        StatusCode::OK
    );
    let writes = ["notes/reflect-1", "read", "finish", "place"];
    for write in writes {
        let path = format!("/en/sessions/dual-loyalty/{write}");
        let got = home.post(&path, "text=x&section=triads&block=triads").await;
        assert!(
            matches!(got.status, StatusCode::FORBIDDEN | StatusCode::NOT_FOUND),
            "{path}: {}",
            got.status
        );
    }
    let got = home
        .post("/en/sessions/dual-loyalty/read", "section=triads")
        .await;
    assert!(got.body.contains("No workbook is open"), "{}", got.body);
    assert_eq!(home.get("/en/settings").await.status, StatusCode::FORBIDDEN);
}
