//! Adapting a session: words, minutes, cuts, sections of one's own; and taking it all off again.

use http::StatusCode;

use crate::support::Home;

const SESSION: &str = "/en/sessions/dual-loyalty";
const EDITOR: &str = "/en/sessions/dual-loyalty/adapt/opening-case";
const WORDS: &str =
    "text=%23%23%20The%20mayor%E2%80%99s%20question%0A%0AA%20mayor%20telephones%20Marta.%0A";

async fn body(home: &Home, address: &str) -> String {
    let got = home.get(address).await;
    assert_eq!(got.status, StatusCode::OK, "{address}");
    got.body
}

#[tokio::test]
async fn changed_words_show_in_their_language_and_come_off_again() {
    let home = Home::of_amina().await;
    home.post(EDITOR, WORDS).await;
    let shown = body(&home, SESSION).await;
    assert!(shown.contains("A mayor telephones Marta.") && shown.contains("Adapted by you"));
    assert!(!shown.contains("Mr Lorenz, asks her by telephone"));
    assert!(
        !body(&home, "/fr/sessions/dual-loyalty")
            .await
            .contains("A mayor telephones")
    );
    assert!(
        body(&home, "/en/adaptations")
            .await
            .contains("The mayor’s question")
    );
    home.post(&format!("{EDITOR}/off"), "").await;
    let shown = body(&home, SESSION).await;
    assert!(shown.contains("Mr Lorenz") && !shown.contains("A mayor telephones"));
    let editor = body(&home, EDITOR).await;
    let version = editor
        .split("name=\"version\" value=\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next());
    let version = format!("version={}", version.expect("a version to bring back"));
    home.post(&format!("{EDITOR}/restore"), version).await;
    assert!(
        body(&home, SESSION)
            .await
            .contains("A mayor telephones Marta.")
    );
}

#[tokio::test]
async fn a_guest_and_another_person_see_the_manual_itself() {
    let home = Home::of_amina().await;
    home.post(EDITOR, WORDS).await;
    home.post("/en/people/close", "").await;
    assert!(!body(&home, SESSION).await.contains("A mayor telephones"));
    let got = home.get(EDITOR).await;
    assert_ne!(got.status, StatusCode::OK);
}

#[tokio::test]
async fn minutes_and_cuts_hold_in_every_language_and_the_session_adds_up() {
    let home = Home::of_amina().await;
    let before = home
        .house
        .texts()
        .manual
        .session("dual-loyalty")
        .expect("it")
        .facts
        .minutes;
    home.post(
        "/en/sessions/dual-loyalty/adapt",
        "minutes-opening-case=5&cut-six-questions=yes",
    )
    .await;
    let list = body(&home, "/en/sessions/dual-loyalty/adapt").await;
    let now = before - 10 - 10;
    let told = format!("takes {} h {} min now", now / 60, now % 60);
    // Marks around the number and its spaces are the language's business.
    let list = list
        .replace(['\u{2068}', '\u{2069}'], "")
        .replace('\u{a0}', " ");
    assert!(list.contains(&told), "{told}: {list}");
    for lang in ["en", "fr", "es", "ru"] {
        let shown = body(&home, &format!("/{lang}/sessions/dual-loyalty")).await;
        assert!(!shown.contains("data-section=\"six-questions\""), "{lang}");
    }
    home.post("/en/sessions/dual-loyalty/adapt/off", "").await;
    assert!(
        body(&home, SESSION)
            .await
            .contains("data-section=\"six-questions\"")
    );
    home.post("/en/sessions/dual-loyalty/adapt/back", "").await;
    assert!(
        !body(&home, SESSION)
            .await
            .contains("data-section=\"six-questions\"")
    );
}

#[tokio::test]
async fn a_section_of_ones_own_stands_where_it_was_put() {
    let home = Home::of_amina().await;
    let got = home
        .post(
            "/en/sessions/dual-loyalty/adapt/add",
            "after=opening-case&title=Our+law+%7B%23overview%7D",
        )
        .await;
    assert_eq!(got.status, StatusCode::SEE_OTHER);
    let own = got.location.rsplit('/').next().expect("an id").to_owned();
    home.post(
        &got.location,
        "text=%23%23+Our+law%0A%0ASection+12+says+so.",
    )
    .await;
    let shown = body(&home, SESSION).await;
    let order: Vec<usize> = ["opening-case", &own, "six-questions"]
        .iter()
        .map(|id| {
            shown
                .find(&format!("data-section=\"{id}\""))
                .expect("the section")
        })
        .collect();
    assert!(order[0] < order[1] && order[1] < order[2]);
    assert!(shown.contains("Section 12 says so."));
}

#[tokio::test]
async fn script_in_adapted_words_is_words_and_the_checker_names_a_broken_line() {
    let home = Home::of_amina().await;
    let text = "text=%23%23+T%0A%0A%3Cscript%3Ealert(1)%3C%2Fscript%3E%0A%0A%7B+TERM(%22no-such-term%22)+%7D";
    let preview = home.post(&format!("{EDITOR}/preview"), text).await;
    assert_eq!(preview.status, StatusCode::OK);
    assert!(!preview.body.contains("<script>alert"));
    assert!(
        preview.body.contains("Line") && preview.body.contains("no-such-term"),
        "{}",
        preview.body
    );
    home.post(EDITOR, text).await;
    assert!(!body(&home, SESSION).await.contains("<script>alert"));
}

#[tokio::test]
async fn words_that_are_meant_to_differ_are_not_held_against_the_english() {
    let home = Home::of_amina().await;
    let text = "text=%23%23%20Le%20cas%20de%20Jo%0A%0AIl%20y%20a%2040%C2%A0ouvri%C3%A8res.%0A";
    let address = "/fr/sessions/dual-loyalty/adapt/opening-case/preview";
    let preview = home.post(address, text).await;
    assert!(preview.body.contains("40"), "{}", preview.body);
    assert!(
        !preview.body.contains("class=\"findings\""),
        "{}",
        preview.body
    );
}

#[tokio::test]
async fn addresses_of_nothing_are_told_so() {
    let home = Home::of_amina().await;
    for (address, form) in [
        ("/en/sessions/no-such/adapt", ""),
        ("/en/sessions/dual-loyalty/adapt/no-such", "text=x"),
        (
            "/en/sessions/dual-loyalty/adapt/add",
            "after=no-such&title=x",
        ),
        (
            "/en/sessions/dual-loyalty/adapt/opening-case/restore",
            "version=x",
        ),
    ] {
        assert_eq!(
            home.post(address, form).await.status,
            StatusCode::NOT_FOUND,
            "{address}"
        );
    }
}
