//! Testing oneself: answered, kept, shown by objective.

use axum::body::Body;
use http::{Request, StatusCode};
use manual::{PartFacts, PartKind, SectionKind};

use crate::support::{Home, form_to};

const QUIZ: &str = "/en/sessions/dual-loyalty/quiz";

fn questions(home: &Home) -> Vec<PartFacts> {
    let texts = home.house.texts();
    let session = texts.manual.session("dual-loyalty").expect("the session");
    let sections = session
        .facts
        .sections
        .iter()
        .filter(|section| section.kind == SectionKind::Quiz);
    let parts = sections.flat_map(|section| section.parts.clone());
    parts
        .filter(|part| part.kind == PartKind::Question)
        .collect()
}

/// A form in which every question but the first is answered rightly.
fn all_but_one(home: &Home) -> String {
    let questions = questions(home);
    let wrong = (1..)
        .find(|option| !questions[0].answers.contains(option))
        .expect("a wrong option");
    let mut fields = vec![format!("q-{}={wrong}", questions[0].id)];
    for question in &questions[1..] {
        fields.extend(
            question
                .answers
                .iter()
                .map(|option| format!("q-{}={option}", question.id)),
        );
    }
    fields.join("&")
}

#[tokio::test]
async fn an_attempt_is_kept_with_its_result() {
    let home = Home::of_amina().await;
    let of = questions(&home).len();
    let got = home
        .post(QUIZ, format!("began=1&{}", all_but_one(&home)))
        .await;
    assert_eq!(got.status, StatusCode::SEE_OTHER);
    assert!(
        got.location.starts_with(&format!("{QUIZ}/")),
        "{}",
        got.location
    );
    let attempts = home.workbook().attempts("dual-loyalty").expect("a read");
    assert_eq!(attempts.len(), 1);
    assert_eq!(
        attempts[0]
            .answers
            .iter()
            .filter(|answer| answer.is_right)
            .count(),
        of - 1
    );
    assert_eq!(
        attempts[0].seconds, None,
        "nobody sits at a quiz since 1970"
    );
    let result = home.get(&got.location).await.body;
    assert_eq!(result.matches("verdict right").count(), of - 1);
    assert_eq!(result.matches("verdict wrong").count(), 1);
    assert!(
        result.contains(r#"class="reached""#) && result.contains(r#"class="open""#),
        "{result}"
    );
    assert!(
        home.get(QUIZ).await.body.contains(&got.location),
        "earlier attempts are listed"
    );
}

#[tokio::test]
async fn only_what_was_answered_counts_and_an_empty_form_is_no_attempt() {
    let home = Home::of_amina().await;
    let first = &questions(&home)[0];
    home.post(
        QUIZ,
        format!(
            "q-{}={}&q-no-such=1&q-{}=x",
            first.id, first.answers[0], first.id
        ),
    )
    .await;
    let attempts = home.workbook().attempts("dual-loyalty").expect("a read");
    assert_eq!(attempts[0].answers.len(), 1);
    assert_eq!(home.post(QUIZ, "").await.location, QUIZ);
    assert_eq!(
        home.workbook()
            .attempts("dual-loyalty")
            .expect("a read")
            .len(),
        1
    );
}

#[tokio::test]
async fn nobody_and_a_guest_see_their_result_and_nothing_is_kept() {
    let home = Home::new();
    let got = home.post(QUIZ, all_but_one(&home)).await;
    assert_eq!(
        (got.status, got.body.matches("verdict wrong").count()),
        (StatusCode::OK, 1)
    );
    let guest = Home::of_amina().await;
    let got = guest
        .as_guest(form_to(QUIZ, Body::from(all_but_one(&guest))))
        .await;
    assert_eq!(
        (got.status, got.body.matches("verdict wrong").count()),
        (StatusCode::OK, 1)
    );
    assert!(
        guest
            .workbook()
            .attempts("dual-loyalty")
            .expect("a read")
            .is_empty()
    );
    let listed = Request::get(QUIZ).body(Body::empty()).expect("a request");
    assert_eq!(guest.as_guest(listed).await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_session_without_a_quiz_has_no_such_page() {
    let home = Home::of_amina().await;
    for path in [
        "/en/sessions/no-such/quiz",
        "/en/sessions/dual-loyalty/quiz/not-an-attempt",
    ] {
        assert_eq!(home.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}
