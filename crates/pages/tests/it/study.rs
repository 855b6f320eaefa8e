//! A person's own studying: what is read, finished, tested, due; cards that come back; the statement.

use http::StatusCode;

use crate::support::Home;

const SESSION: &str = "/en/sessions/dual-loyalty";

/// Amina has read the key messages of a session and wants cards.
async fn with_cards() -> Home {
    let home = Home::of_amina().await;
    home.post(&format!("{SESSION}/read"), "section=key-messages")
        .await;
    home.post("/en/me", "review=yes").await;
    home
}

/// The value of a hidden field of the review's form.
fn field<'a>(body: &'a str, name: &str) -> &'a str {
    let at = format!(r#"name="{name}" value=""#);
    let rest = body
        .split_once(&at)
        .unwrap_or_else(|| panic!("no {name} in {body}"))
        .1;
    rest.split('"').next().unwrap_or_default()
}

#[tokio::test]
async fn nobody_meets_a_card_who_did_not_ask_for_them() {
    let home = Home::of_amina().await;
    home.post(&format!("{SESSION}/read"), "section=key-messages")
        .await;
    let me = home.get("/en/me").await.body;
    assert!(me.contains("Remember it in a month"), "offered once: {me}");
    assert!(!me.contains("Cards due"));
    assert!(
        home.get("/en/review")
            .await
            .body
            .contains(r#"name="review" value="yes""#)
    );
    home.post("/en/me", "review=no").await;
    assert!(
        !home
            .get("/en/me")
            .await
            .body
            .contains("Remember it in a month")
    );
    assert!(!home.get("/en/").await.body.contains("review"));
}

#[tokio::test]
async fn a_day_of_review_ends_within_its_minutes() {
    let home = with_cards().await;
    let mut asked = Vec::new();
    loop {
        let body = home.get("/en/review").await.body;
        if body.contains("Enough for today") {
            break;
        }
        let card = field(&body, "card").to_owned();
        assert!(!asked.contains(&card), "{card} again after it was known");
        assert!(
            body.contains(&format!(r#"href="{SESSION}#"#)),
            "a card leads to its block: {body}"
        );
        let form = format!("card={card}&act=3&shown_at={}", field(&body, "shown_at"));
        let got = home.post("/en/review", form).await;
        assert_eq!(
            (got.status, got.location.as_str()),
            (StatusCode::SEE_OTHER, "/en/review")
        );
        asked.push(card);
    }
    assert_eq!(asked.len(), 6, "a third of twenty is new: {asked:?}");
    assert!(asked[0].starts_with("message/dual-loyalty/"), "{asked:?}");
    let longer = home.get("/en/review?times=2").await.body;
    assert!(
        longer.contains("data-review"),
        "who wants more gets more: {longer}"
    );
}

#[tokio::test]
async fn a_card_that_was_not_known_comes_again_today() {
    let home = with_cards().await;
    let first = home.get("/en/review").await.body;
    let card = field(&first, "card").to_owned();
    home.post("/en/review", format!("card={card}&act=1")).await;
    for _ in 0..5 {
        let body = home.get("/en/review").await.body;
        home.post("/en/review", format!("card={}&act=4", field(&body, "card")))
            .await;
    }
    assert_eq!(field(&home.get("/en/review").await.body, "card"), card);
}

#[tokio::test]
async fn an_answer_is_taken_back_and_a_card_is_put_away() {
    let home = with_cards().await;
    let first = home.get("/en/review").await.body;
    let card = field(&first, "card").to_owned();
    home.post("/en/review", format!("card={card}&act=4")).await;
    assert_ne!(field(&home.get("/en/review").await.body, "card"), card);
    home.post("/en/review", "act=back").await;
    assert_eq!(field(&home.get("/en/review").await.body, "card"), card);
    home.post("/en/review", format!("card={card}&act=away"))
        .await;
    let without = home.get("/en/review").await.body;
    assert_ne!(field(&without, "card"), card);
    assert!(without.contains("Cards you do not want to see"));
    home.post("/en/review", format!("card={card}&act=back"))
        .await;
    assert_eq!(field(&home.get("/en/review").await.body, "card"), card);
}

#[tokio::test]
async fn a_missed_question_becomes_a_card_and_terms_do_too() {
    let home = Home::of_amina().await;
    let texts = home.house.texts();
    let session = texts.manual.session("dual-loyalty").expect("the session");
    let sections = session.facts.sections.iter();
    let question = sections
        .filter(|section| section.kind == manual::SectionKind::Quiz)
        .flat_map(|section| &section.parts)
        .find(|part| !part.answers.contains(&1))
        .expect("a question whose first option is wrong");
    home.post(&format!("{SESSION}/quiz"), format!("q-{}=1", question.id))
        .await;
    home.post("/en/me", "review=yes").await;
    let body = home.get("/en/review").await.body;
    assert_eq!(
        field(&body, "card"),
        format!("question/dual-loyalty/{}", question.id)
    );
    assert!(
        body.contains(&format!(r#"href="{SESSION}#{}""#, question.id)),
        "{body}"
    );
    for concept in &session.facts.concepts {
        let got = home
            .post("/en/review", format!("card=term/{concept}&act=3"))
            .await;
        assert_eq!(
            got.status,
            StatusCode::NOT_FOUND,
            "{concept} was not read yet"
        );
    }
    home.post(&format!("{SESSION}/finish"), "").await;
    let concept = &session.facts.concepts[0];
    let got = home
        .post("/en/review", format!("card=term/{concept}&act=3"))
        .await;
    assert_eq!(got.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn what_is_no_answer_changes_nothing() {
    let home = with_cards().await;
    let before = home.get("/en/review").await.body;
    let card = field(&before, "card").to_owned();
    let bad = [
        ("card=term/no-such&act=3".to_owned(), StatusCode::NOT_FOUND),
        ("card=%00&act=3".to_owned(), StatusCode::NOT_FOUND),
        (
            format!("card={card}&act=5"),
            StatusCode::UNPROCESSABLE_ENTITY,
        ),
        (format!("card={card}"), StatusCode::UNPROCESSABLE_ENTITY),
        ("act=back".to_owned(), StatusCode::UNPROCESSABLE_ENTITY),
        (
            format!("card={card}&act=3&times=-1"),
            StatusCode::UNPROCESSABLE_ENTITY,
        ),
    ];
    for (form, expected) in bad {
        assert_eq!(
            home.post("/en/review", form.clone()).await.status,
            expected,
            "{form}"
        );
    }
    assert_eq!(field(&home.get("/en/review").await.body, "card"), card);
    assert_eq!(
        home.get("/en/review?times=99999999").await.status,
        StatusCode::OK
    );
    let strange = format!("card={card}&act=3&shown_at=-9223372036854775808&times=4294967295");
    assert_eq!(
        home.post("/en/review", strange).await.status,
        StatusCode::SEE_OTHER
    );
}

#[tokio::test]
async fn finishing_a_session_is_a_moment() {
    let home = Home::of_amina().await;
    let prompt = home.prompt();
    home.post(
        &format!("{SESSION}/notes/{prompt}"),
        "text=I+would+ask+what+they+need",
    )
    .await;
    let got = home.post(&format!("{SESSION}/finish"), "").await;
    assert_eq!(got.location, format!("{SESSION}/finished"));
    let moment = home.get(&got.location).await.body;
    assert!(
        moment.contains("I would ask what they need"),
        "what she wrote: {moment}"
    );
    assert!(moment.contains("You can serve an institution without handing over a person."));
    assert!(moment.contains("Define dual loyalty"));
    assert!(
        moment.contains(&format!("{SESSION}/quiz")),
        "what comes next"
    );
    let statement = home.get("/en/me/statement").await.body;
    assert!(
        statement.contains("Amina") && statement.matches(r#"<tr><th scope="row""#).count() == 1,
        "{statement}"
    );
}

#[tokio::test]
async fn a_part_says_what_is_read_and_what_is_still_to_read() {
    let home = Home::of_amina().await;
    let unread = format!(r#"<li><a href="{SESSION}#triads">"#);
    assert!(home.get("/en/progress/roles").await.body.contains(&unread));
    home.post(&format!("{SESSION}/read"), "section=triads")
        .await;
    let part = home.get("/en/progress/roles").await.body;
    assert!(!part.contains(&unread), "{part}");
    assert_eq!(
        home.get("/en/progress/no-such").await.status,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn time_is_measured_only_where_it_is_wanted_and_erased_where_it_is_not_any_more() {
    let home = Home::of_amina().await;
    let time = format!("{SESSION}/time");
    home.post_json(&time, "seconds=600").await;
    assert!(!home.get(SESSION).await.body.contains("data-time"));
    home.post("/en/me", "whole=yes&minutes=10&time=yes").await;
    assert!(home.get(SESSION).await.body.contains("data-time"));
    assert!(
        !home.get("/en/me").await.body.contains("min</td>"),
        "what came before is not kept"
    );
    home.post_json(&time, "seconds=540").await;
    home.post_json(&time, "seconds=99999999").await;
    assert!(home.get("/en/me").await.body.contains("min</td>"));
    home.post("/en/me", "whole=yes&minutes=10").await;
    home.post("/en/me", "whole=yes&minutes=10&time=yes").await;
    assert!(!home.get("/en/me").await.body.contains("min</td>"));
}

#[tokio::test]
async fn these_pages_need_a_workbook() {
    let home = Home::new();
    for page in [
        "/en/me",
        "/en/me/statement",
        "/en/review",
        "/en/progress/roles",
    ] {
        assert_eq!(home.get(page).await.status, StatusCode::FORBIDDEN, "{page}");
    }
}
