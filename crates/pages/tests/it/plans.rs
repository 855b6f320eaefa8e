//! From a case to a change: plans begun, written, asked about, taken along, brought back, erased.

use action::{Outcome, Plan};
use http::StatusCode;
use serde_json::Value;

use crate::support::Home;

/// Begins a plan and answers its address.
async fn begun(home: &Home) -> String {
    let got = home
        .post("/en/plans", "title=The+call&what=People+miss+the+call")
        .await;
    assert_eq!(got.status, StatusCode::SEE_OTHER);
    got.location
}

fn plan(home: &Home) -> Plan {
    let mut plans = home.workbook().leaves::<Plan>().expect("a read");
    plans.pop().expect("a plan").leaf
}

#[tokio::test]
async fn a_plan_is_begun_and_the_sheet_asks_in_the_sessions_own_words() {
    let home = Home::of_amina().await;
    let at = begun(&home).await;
    let sheet = home.get(&at).await.body;
    for words in [
        "The call",
        "People miss the call",
        // The session's prompt, its worked example, one of its cards, and the checklist of the four tests.
        "Then read it as a colleague would",
        "with strokes on a slip of paper",
        "7. Propose a trial",
        "There are enough trained staff for the people who come.",
        "No names, places, dates or rare details.",
    ] {
        assert!(sheet.contains(words), "{words}");
    }
    let listed = home.get("/en/plans").await.body;
    assert!(listed.contains("1 of 5 steps begun") || listed.contains("of 5 steps begun"));
}

#[tokio::test]
async fn what_is_written_is_kept_and_the_answer_shows_the_map() {
    let home = Home::of_amina().await;
    let at = begun(&home).await;
    let form = "title=The+call&what=one%0D%0Atwo&tests.accessibility.verdict=fails&check.quality.2=yes\
                &actor.0.who=Head+nurse&actor.0.place=decides&actor.0.stance=undecided&actor.0.cost=yes";
    let said: Value = serde_json::from_str(&home.post_json(&at, form).await.body).expect("JSON");
    let map = said["map"].as_str().expect("a map");
    assert!(
        map.contains("Head nurse") && map.contains("Bears the cost"),
        "{map}"
    );
    assert_eq!(said["hint"], "");
    let plan = plan(&home);
    assert_eq!(plan.answer("what"), "one\ntwo");
    assert_eq!(plan.answer("tests.accessibility.verdict"), "fails");
    assert!(plan.is_ticked("check.quality.2"));
    assert_eq!(plan.actors[0].who, "Head nurse");
}

#[tokio::test]
async fn a_telephone_number_gets_a_gentle_word() {
    let home = Home::of_amina().await;
    let at = begun(&home).await;
    let got = home.post_json(&at, "heard=ring+079+123+45+67").await;
    assert!(
        got.body.contains("looks like a telephone number"),
        "{}",
        got.body
    );
    assert!(
        home.get(&at)
            .await
            .body
            .contains("looks like a telephone number")
    );
}

#[tokio::test]
async fn without_script_a_row_is_added_and_nothing_is_lost() {
    let home = Home::of_amina().await;
    let at = begun(&home).await;
    let got = home.post(&at, "title=The+call&sign=strokes&rows=6").await;
    assert_eq!(got.location, format!("{at}?rows=6#map"));
    let sheet = home.get(&format!("{at}?rows=6")).await.body;
    assert!(sheet.contains("actor.5.who") && !sheet.contains("actor.6.who"));
    assert!(sheet.contains("strokes"));
}

#[tokio::test]
async fn it_begins_with_the_words_of_a_note() {
    let home = Home::of_amina().await;
    let note = format!("/en/sessions/dual-loyalty/notes/{}", home.prompt());
    home.post(&note, "text=They+asked+me+for+the+file").await;
    let page = home.get(&format!("/en/plans/new?from={note}")).await.body;
    assert!(page.contains("They asked me for the file"));
    home.post("/en/plans", format!("what=They+asked&from={note}"))
        .await;
    let origin = plan(&home).origin.expect("an origin");
    assert_eq!(
        (origin.text.as_str(), origin.prompt),
        ("dual-loyalty", home.prompt())
    );
    // The link to it stands under every box.
    let session = home.get("/en/sessions/dual-loyalty").await.body;
    assert!(session.contains(&format!("/en/plans/new?from={note}")));
}

#[tokio::test]
async fn when_the_day_has_come_the_first_page_asks_and_the_answer_is_kept() {
    let home = Home::of_amina().await;
    let at = begun(&home).await;
    assert!(!home.get("/en/").await.body.contains("How did it go?"));
    home.post(&at, "title=The+call&look-on=2020-01-31&sign=Missed+calls")
        .await;
    let first = home.get("/en/").await.body;
    assert!(first.contains("How did it go?") && first.contains("Missed calls"));
    let refused = home.post(&format!("{at}/looked"), "how=splendid").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    home.post(&format!("{at}/looked"), "how=partly&words=Three%2C+not+two")
        .await;
    assert!(!home.get("/en/").await.body.contains("How did it go?"));
    assert!(home.get(&at).await.body.contains("Three, not two"));
    let kept = home.workbook().entries::<Outcome>(None).expect("a read");
    assert_eq!(kept[0].entry.day, "2020-01-31");
}

#[tokio::test]
async fn it_is_taken_along_in_three_kinds() {
    let home = Home::of_amina().await;
    let at = begun(&home).await;
    let form = "title=The+call&what=%23+not+a+heading&stop-alone=yes&actor.0.who=A%7CB&actor.0.place=works";
    home.post(&at, form).await;
    let get = async |kind: &str| home.get(&format!("{at}/file/{kind}")).await;
    let markdown = get("md").await;
    let disposition = markdown.headers["content-disposition"]
        .to_str()
        .expect("text");
    assert!(
        disposition.starts_with("attachment; filename=\"plan-"),
        "{disposition}"
    );
    assert!(
        markdown
            .body
            .starts_with("# The call\n\n## 1. Describe what happens")
    );
    assert!(markdown.body.contains("\n> # not a heading\n"));
    assert!(markdown.body.contains("- [x] I would be entirely alone."));
    assert!(
        markdown.body.contains("| A\\|B | Does the work |"),
        "{}",
        markdown.body
    );
    let html = get("html").await.body;
    assert!(html.contains("<h1>The call</h1>") && html.contains("# not a heading"));
    let data: Value = serde_json::from_str(&get("json").await.body).expect("JSON");
    assert_eq!(data["plan"]["answers"]["stop-alone"], "yes");
    assert_eq!(get("exe").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn versions_come_back_and_what_is_put_away_does_too() {
    let home = Home::of_amina().await;
    let at = begun(&home).await;
    let first = home.workbook().leaves::<Plan>().expect("a read")[0].version;
    home.post(&at, "title=The+call&what=Something+else").await;
    let versions = home.get(&format!("{at}/versions")).await.body;
    assert!(versions.contains("People miss the call") && versions.contains("Something else"));
    home.post(&format!("{at}/restore"), format!("version={first}"))
        .await;
    assert_eq!(plan(&home).answer("what"), "People miss the call");
    home.post(&format!("{at}/away"), "").await;
    assert!(home.workbook().leaves::<Plan>().expect("a read").is_empty());
    assert!(home.get("/en/plans").await.body.contains("Take back"));
    home.post(&format!("{at}/back"), "").await;
    assert_eq!(plan(&home).title, "The call");
}

#[tokio::test]
async fn erasing_takes_the_plan_and_what_came_of_it() {
    let home = Home::of_amina().await;
    let at = begun(&home).await;
    home.post(&format!("{at}/looked"), "how=unchanged&words=x")
        .await;
    assert!(
        home.get(&format!("{at}/erase"))
            .await
            .body
            .contains("Erase for good")
    );
    home.post(&format!("{at}/erase"), "").await;
    assert!(
        home.workbook()
            .entries::<Outcome>(None)
            .expect("a read")
            .is_empty()
    );
    assert_eq!(home.get(&at).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn bad_addresses_and_nobody_are_told_so() {
    let nobody = Home::new();
    assert_eq!(nobody.get("/en/plans").await.status, StatusCode::FORBIDDEN);
    assert_eq!(
        nobody.get("/fr/plans/new").await.status,
        StatusCode::FORBIDDEN
    );
    let home = Home::of_amina().await;
    for path in [
        "/en/plans/not-an-id",
        "/en/plans/00000000-0000-0000-0000-000000000000/read",
    ] {
        assert_eq!(home.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    let at = begun(&home).await;
    home.post(&at, "title=x&look-on=one+day").await;
    assert!(home.get(&at).await.body.contains("cannot be read as a day"));
}
