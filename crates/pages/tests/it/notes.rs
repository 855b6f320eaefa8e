//! Notes: saved, kept in versions, brought back, erased.

use http::StatusCode;
use serde_json::Value;

use crate::support::Home;

fn place(home: &Home) -> String {
    format!("/en/sessions/dual-loyalty/notes/{}", home.prompt())
}

fn text_of(home: &Home) -> Option<String> {
    home.workbook()
        .note("dual-loyalty", &home.prompt())
        .expect("a read")
        .map(|note| note.text)
}

#[tokio::test]
async fn a_note_is_saved_and_the_answer_says_which_version() {
    let home = Home::of_amina().await;
    let got = home
        .post_json(
            &place(&home),
            "text=J%E2%80%99ai+donn%C3%A9+des+chiffres&parent=",
        )
        .await;
    let said: Value = serde_json::from_str(&got.body).expect("an object");
    let note = home
        .workbook()
        .note("dual-loyalty", &home.prompt())
        .expect("a read")
        .expect("a note");
    assert_eq!(said["version"], note.version.to_string());
    assert_eq!(note.text, "J’ai donné des chiffres");
    assert!(
        home.get("/en/sessions/dual-loyalty")
            .await
            .body
            .contains("J’ai donné des chiffres")
    );
}

#[tokio::test]
async fn without_script_the_form_leads_back_to_its_place() {
    let home = Home::of_amina().await;
    let got = home.post(&place(&home), "text=one%0D%0Atwo").await;
    assert_eq!(got.status, StatusCode::SEE_OTHER);
    assert_eq!(
        got.location,
        format!("/en/sessions/dual-loyalty#{}", home.prompt())
    );
    assert_eq!(text_of(&home).as_deref(), Some("one\ntwo"));
}

#[tokio::test]
async fn a_text_that_begins_with_a_line_end_keeps_it() {
    let home = Home::of_amina().await;
    home.post_json(&place(&home), "text=%0A%0Atwo+lines+down")
        .await;
    assert!(
        home.get("/en/sessions/dual-loyalty")
            .await
            .body
            .contains("\n\n\ntwo lines down</textarea>")
    );
}

#[tokio::test]
async fn what_she_wrote_is_shown_as_words_never_as_markup() {
    let home = Home::of_amina().await;
    home.post_json(
        &place(&home),
        "text=%3C%2Ftextarea%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E",
    )
    .await;
    for path in [
        "/en/sessions/dual-loyalty".to_owned(),
        format!("{}/versions", place(&home)),
    ] {
        let body = home.get(&path).await.body;
        assert!(!body.contains("<script>alert"), "{path}");
        assert!(body.contains("alert(1)"), "{path}");
    }
}

#[tokio::test]
async fn an_old_version_comes_back_on_top_and_none_is_lost() {
    let home = Home::of_amina().await;
    home.post_json(&place(&home), "text=first").await;
    let first = home
        .workbook()
        .note("dual-loyalty", &home.prompt())
        .expect("a read")
        .expect("a note");
    let file = home
        .workbook()
        .path()
        .file_name()
        .expect("a name")
        .to_string_lossy()
        .into_owned();
    home.post("/en/people/close", "").await;
    home.post("/en/people/open", format!("file={file}")).await;
    home.post_json(
        &place(&home),
        format!("text=second&parent={}", first.version),
    )
    .await;
    let listed = home.get(&format!("{}/versions", place(&home))).await.body;
    assert!(
        listed.contains("first") && listed.contains("second"),
        "{listed}"
    );
    let got = home
        .post(
            &format!("{}/restore", place(&home)),
            format!("version={}", first.version),
        )
        .await;
    assert_eq!(got.status, StatusCode::SEE_OTHER);
    assert_eq!(text_of(&home).as_deref(), Some("first"));
    let texts: Vec<String> = home
        .workbook()
        .note_versions("dual-loyalty", &home.prompt())
        .expect("a read")
        .into_iter()
        .map(|version| version.text)
        .collect();
    assert!(texts.contains(&"second".to_owned()), "{texts:?}");
}

#[tokio::test]
async fn erasing_asks_first_and_then_takes_every_version() {
    let home = Home::of_amina().await;
    home.post_json(&place(&home), "text=the+ward+on+the+hill")
        .await;
    let asked = home.get(&format!("{}/erase", place(&home))).await;
    assert!(asked.body.contains("Erase for good"));
    assert!(text_of(&home).is_some());
    home.post(&format!("{}/erase", place(&home)), "").await;
    assert_eq!(text_of(&home), None);
    assert!(
        !home
            .get(&format!("{}/versions", place(&home)))
            .await
            .body
            .contains("the ward on the hill")
    );
}

#[tokio::test]
async fn a_note_hangs_on_a_prompt_that_exists() {
    let home = Home::of_amina().await;
    for path in [
        "/en/sessions/dual-loyalty/notes/triads",
        "/en/sessions/no-such/notes/reflect-1",
    ] {
        assert_eq!(
            home.post_json(path, "text=x").await.status,
            StatusCode::NOT_FOUND,
            "{path}"
        );
    }
}
