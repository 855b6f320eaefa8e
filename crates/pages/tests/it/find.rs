//! The box that finds passages and does things.

use crate::support::Home;

#[tokio::test]
async fn a_passage_is_found_and_leads_to_its_block() {
    let home = Home::of_amina().await;
    let body = home.get("/en/find?q=dual+loyalties").await.body;
    assert!(body.contains("<mark>"), "{body}");
    let href = body
        .split(r#"href="/en/sessions/dual-loyalty#"#)
        .nth(1)
        .and_then(|rest| rest.split('"').next());
    let block = href.expect("a passage of the session");
    assert!(
        home.get("/en/sessions/dual-loyalty")
            .await
            .body
            .contains(&format!(r#"id="{block}""#)),
        "{block}"
    );
}

#[tokio::test]
async fn another_language_is_found_and_said_so() {
    let home = Home::new();
    let body = home
        .get("/fr/find?q=%D0%BF%D1%8B%D1%82%D0%BA%D0%B8")
        .await
        .body;
    assert!(
        body.contains("пытки") && body.contains("/fr/glossary/torture"),
        "{body}"
    );
}

#[tokio::test]
async fn actions_are_found_by_name() {
    let home = Home::of_amina().await;
    let body = home.get("/en/find?q=night").await.body;
    assert!(body.contains(r#"name="theme" value="night""#), "{body}");
    assert!(
        home.get("/en/find?q=settings")
            .await
            .body
            .contains(r#"class="act second" href="/en/settings""#)
    );
    assert!(
        home.get("/en/find?q=%D1%80%D1%83%D1%81")
            .await
            .body
            .contains(r#"href="/ru/""#)
    );
}

#[tokio::test]
async fn what_was_typed_is_shown_as_words() {
    let home = Home::new();
    for query in [
        "%3Cscript%3Ealert(1)%3C/script%3E",
        "%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E",
        "%00",
        "%FF",
    ] {
        let body = home.get(&format!("/en/find?q={query}")).await.body;
        assert!(
            !body.contains("<script>alert") && !body.contains("<img"),
            "{query}"
        );
    }
}
