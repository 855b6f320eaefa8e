//! A programme goes from one trainer to another, with what was adapted in its sessions or without.

use http::StatusCode;

use crate::course::encoded;
use crate::lead::{done, planned, shown};
use crate::support::Home;

const WORDS: &str = "## The mayor’s question\n\nA mayor telephones Marta. Мэр звонит.\n";

/// A programme with an adapted session in it, and one that is not in it, as files without and with what was adapted.
pub(crate) async fn handed() -> [String; 2] {
    let (home, at) = planned().await;
    let words = encoded(&[("text", WORDS)]);
    for session in ["dual-loyalty", "pain-relief"] {
        let first = first_activity(&home, session);
        let editor = format!("/en/sessions/{session}/adapt/{first}");
        done(&home, &editor, &words).await;
    }
    done(
        &home,
        "/en/sessions/dual-loyalty/adapt",
        "minutes-triads=20&cut-variations=yes",
    )
    .await;
    let page = shown(&home, &at).await;
    assert!(page.contains("what you adapted in 1 session"), "{page}");
    let file = format!("{at}/file");
    [
        shown(&home, &file).await,
        shown(&home, &format!("{file}?adaptations=yes")).await,
    ]
}

fn first_activity(home: &Home, session: &str) -> String {
    let texts = home.house.texts();
    let session = texts.manual.session(session).expect("the session");
    let mut sections = session.facts.sections.iter();
    let activity = sections.find(|section| section.kind == manual::SectionKind::Activity);
    activity.expect("an activity").id.clone()
}

#[tokio::test]
async fn what_was_adapted_is_shown_before_it_is_taken_in() {
    let [without, with] = handed().await;
    assert!(!without.contains("mayor") && with.contains("A mayor telephones Marta."));
    assert!(
        !with.contains("pain-relief"),
        "what is not in the programme stays at home"
    );
    let other = Home::of_amina().await;
    let page = other
        .post("/en/lead/file", encoded(&[("file", &with)]))
        .await;
    assert_eq!(page.status, StatusCode::OK);
    let said = page.body.replace(['\u{2068}', '\u{2069}'], "");
    for expected in [
        "Two masters",
        "The mayor’s question",
        "in threes: 20",
        "Left out: ",
    ] {
        assert!(said.contains(expected), "{expected}: {said}");
    }
    assert!(
        !shown(&other, "/en/lead").await.contains("District"),
        "nothing is kept yet"
    );
    assert!(
        shown(&other, "/en/adaptations")
            .await
            .contains("Nothing yet")
    );

    let chosen = [
        ("file", with.as_str()),
        ("chosen", "yes"),
        ("take", "dual-loyalty"),
    ];
    let got = done(&other, "/en/lead/file", &encoded(&chosen)).await;
    assert!(shown(&other, &got.location).await.contains("District"));
    let session = shown(&other, "/en/sessions/dual-loyalty").await;
    assert!(session.contains("A mayor telephones Marta.") && session.contains("Adapted by you"));
    // Taken off in one click, like one's own.
    done(&other, "/en/sessions/dual-loyalty/adapt/off", "").await;
    let session = shown(&other, "/en/sessions/dual-loyalty").await;
    assert!(!session.contains("A mayor telephones"));
}

#[tokio::test]
async fn what_is_not_chosen_stays_away_and_one_s_own_words_stay_among_the_versions() {
    let [_, with] = handed().await;
    let other = Home::of_amina().await;
    let left = [("file", with.as_str()), ("chosen", "yes")];
    done(&other, "/en/lead/file", &encoded(&left)).await;
    assert!(
        shown(&other, "/en/adaptations")
            .await
            .contains("Nothing yet")
    );

    let editor = format!(
        "/en/sessions/dual-loyalty/adapt/{}",
        first_activity(&other, "dual-loyalty")
    );
    let own = "## My own case\n\nThe colonel writes.\n";
    done(&other, &editor, &encoded(&[("text", own)])).await;
    let page = other
        .post("/en/lead/file", encoded(&[("file", &with)]))
        .await;
    assert!(page.body.contains("You adapted this session yourself"));
    assert!(
        !page.body.contains("checked"),
        "one's own is not given up unasked"
    );
    let taken = [
        ("file", with.as_str()),
        ("chosen", "yes"),
        ("take", "dual-loyalty"),
    ];
    done(&other, "/en/lead/file", &encoded(&taken)).await;
    let page = shown(&other, &editor).await;
    assert!(page.contains("A mayor telephones"), "{page}");
    let version = page.split("name=\"version\" value=\"").nth(1);
    let version = version.and_then(|rest| rest.split('"').next());
    let version = format!("version={}", version.expect("an earlier version"));
    done(&other, &format!("{editor}/restore"), &version).await;
    assert!(shown(&other, &editor).await.contains("The colonel writes."));
}

#[tokio::test]
async fn a_file_that_was_tampered_with_or_is_no_layer_is_refused() {
    let [_, with] = handed().await;
    let home = Home::of_amina().await;
    let check = async |file: &str, words: &str| {
        let got = home.post("/ru/lead/file", encoded(&[("file", file)])).await;
        assert_eq!(got.status, StatusCode::UNPROCESSABLE_ENTITY, "{words}");
        assert!(got.body.contains(words), "{words}: {}", got.body);
    };
    check(&with.replace("mayor", "major"), "повреждён").await;
    let programme = workshop::Programme::default();
    let hand_on = |along: serde_json::Value| {
        workshop::hand_on(&programme, Some(&along), "1", &language::Lang::new("ru"))
    };
    check(&hand_on(serde_json::json!({ "words": 7 })), "повреждён").await;
    let long = serde_json::json!({ "words": [{
        "session": "dual-loyalty", "section": "../..", "lang": "en", "base": "", "text": "x",
    }] });
    check(&hand_on(long), "<h1>").await;
    assert!(
        shown(&home, "/en/adaptations")
            .await
            .contains("Nothing yet")
    );
}

/// A session that this edition does not have is named; the rest can be taken in.
#[tokio::test]
async fn a_session_that_is_not_here_is_named() {
    let home = Home::of_amina().await;
    let along =
        serde_json::json!({ "facts": [{ "session": "gone-since", "minutes": { "a": 5 } }] });
    let file = workshop::hand_on(
        &workshop::Programme::default(),
        Some(&along),
        "1",
        &language::Lang::new("en"),
    );
    let page = home
        .post("/en/lead/file", encoded(&[("file", &file)]))
        .await;
    assert!(page.body.contains("gone-since"), "{}", page.body);
    let chosen = [
        ("file", file.as_str()),
        ("chosen", "yes"),
        ("take", "gone-since"),
    ];
    let got = done(&home, "/en/lead/file", &encoded(&chosen)).await;
    assert!(home.get(&got.location).await.status.is_success());
}
