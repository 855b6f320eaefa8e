//! Marks: made, shown in every language, changed, removed and taken back, listed, taken along, found.

use http::StatusCode;
use serde_json::Value;

use crate::support::Home;

const BLOCK: &str = "opening-case.p1";
const SESSION: &str = "/sessions/dual-loyalty";

fn form(kind: &str, words: &str, note: &str) -> String {
    let coded = |text: &str| text.replace(' ', "+").replace('’', "%E2%80%99");
    format!(
        "text=dual-loyalty&section=opening-case&block={BLOCK}&kind={kind}&words={}&note={}",
        coded(words),
        coded(note)
    )
}

async fn marked(home: &Home, kind: &str, words: &str, note: &str) -> String {
    let got = home.post_json("/en/marks", form(kind, words, note)).await;
    assert_eq!(got.status, StatusCode::OK, "{}", got.body);
    let said: Value = serde_json::from_str(&got.body).expect("an object");
    said["href"].as_str().expect("an address").to_owned()
}

#[tokio::test]
async fn a_mark_stands_in_the_text_and_beside_the_block_in_other_languages() {
    let home = Home::of_amina().await;
    let href = marked(&home, "important", "doctor of a shoe factory", "").await;
    let body = home.get(&format!("/en{SESSION}")).await.body;
    let there = "<mark class=\"mine important\">doctor of a shoe factory</mark>";
    assert!(body.contains(there));
    assert!(body.contains(&format!("<a class=\"sign important\" href=\"{href}\"")));
    for lang in ["fr", "es", "ru"] {
        let body = home.get(&format!("/{lang}{SESSION}")).await.body;
        let own = href.replace("/en/", &format!("/{lang}/"));
        let sign = format!("<a class=\"sign important whole\" href=\"{own}\"");
        let block = body
            .split(&format!("id=\"{BLOCK}\""))
            .nth(1)
            .expect("the block");
        let block = block.split("</p>").next().expect("its end");
        assert!(block.contains(&sign), "{lang}: {block}");
        assert!(!block.contains("<mark"), "{lang}");
    }
}

#[tokio::test]
async fn a_form_without_script_leads_back_and_says_what_is_missing() {
    let home = Home::of_amina().await;
    let page = "/en/marks/new?text=dual-loyalty&section=opening-case";
    assert!(
        home.get(page)
            .await
            .body
            .contains(&format!("value=\"{BLOCK}\""))
    );
    let got = home.post("/en/marks", form("deed", "", "Ask")).await;
    assert_eq!(got.status, StatusCode::SEE_OTHER);
    assert_eq!(got.location, format!("/en{SESSION}#{BLOCK}"));
    let check = async |body: String, status: StatusCode, says: &str| {
        let got = home.post("/en/marks", body).await;
        assert_eq!(got.status, status, "{says}");
        assert!(got.body.contains(says), "{says}: {}", got.body);
    };
    let wrong = StatusCode::UNPROCESSABLE_ENTITY;
    check(
        form("deed", "no such words", ""),
        wrong,
        "These words do not stand",
    )
    .await;
    let nowhere = form("deed", "", "").replace(BLOCK, "");
    check(nowhere, wrong, "Please choose a passage").await;
    check(form("no-kind", "", ""), wrong, "").await;
    check(
        form("deed", "", "").replace("text=dual-loyalty", "text=nothing"),
        StatusCode::NOT_FOUND,
        "",
    )
    .await;
}

#[tokio::test]
async fn a_mark_is_changed_removed_taken_back_and_erased() {
    let home = Home::of_amina().await;
    let href = marked(&home, "important", "three hundred workers", "").await;
    home.post(&href, "kind=question&note=How+many%3F").await;
    let body = home.get(&format!("/en{SESSION}")).await.body;
    assert!(body.contains("<mark class=\"mine question\">three hundred workers</mark>"));
    assert!(body.contains("How many?"));
    let got = home.post(&format!("{href}/remove"), "").await;
    assert!(got.location.starts_with("/en/marks?removed="));
    assert!(home.get(&got.location).await.body.contains("Take it back"));
    assert!(
        !home
            .get(&format!("/en{SESSION}"))
            .await
            .body
            .contains("<mark")
    );
    home.post(&format!("{href}/back"), "").await;
    assert!(
        home.get(&format!("/en{SESSION}"))
            .await
            .body
            .contains("<mark")
    );
    home.post(&format!("{href}/erase"), "").await;
    assert_eq!(home.get(&href).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_list_is_sifted_and_taken_along() {
    let home = Home::of_amina().await;
    marked(&home, "important", "three hundred workers", "").await;
    marked(
        &home,
        "deed",
        "Nobody has asked the women",
        "<b>Ask</b> them",
    )
    .await;
    let note = format!("/en{SESSION}/notes/{}", home.prompt());
    home.post_json(&note, "text=Patients+were+named&parent=")
        .await;
    let check = async |query: &str, lines: usize| {
        let body = home.get(&format!("/en/marks{query}")).await.body;
        let found = body.matches("<li class=\"line ").count();
        assert_eq!(found, lines, "{query}");
    };
    check("", 3).await;
    check("?kind=deed", 1).await;
    check("?kind=note", 1).await;
    check("?q=patient", 1).await;
    check("?q=woman", 1).await;
    check("?q=zebra", 0).await;
    check("?text=hiv-and-stigma", 0).await;
    let file = |kind: &str| format!("/en/marks/file/my-marks.{kind}");
    let md = home.get(&file("md")).await;
    assert!(md.body.contains("> three hundred workers") && md.body.contains("\\<b\\>Ask"));
    assert!(
        md.headers["content-disposition"]
            .to_str()
            .expect("text")
            .starts_with("attachment")
    );
    let html = home.get(&file("html")).await.body;
    assert!(html.contains("three hundred workers") && !html.contains("<b>Ask"));
    let json: Value = serde_json::from_str(&home.get(&file("json")).await.body).expect("JSON");
    assert_eq!(json["marks"].as_array().map(Vec::len), Some(3));
    assert_eq!(home.get(&file("exe")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn nobody_has_marks() {
    let home = Home::new();
    for path in [
        "/fr/marks",
        "/fr/marks/new?text=dual-loyalty&section=opening-case",
    ] {
        assert_eq!(home.get(path).await.status, StatusCode::FORBIDDEN, "{path}");
    }
    assert_eq!(
        home.get(&format!("/fr{SESSION}")).await.status,
        StatusCode::OK
    );
}

#[tokio::test]
async fn what_she_wrote_is_found_until_it_is_erased() {
    let home = Home::of_amina().await;
    let note = format!("/en{SESSION}/notes/{}", home.prompt());
    let text = "text=%D0%A0%D0%B5%D0%B1%D1%91%D0%BD%D0%BA%D0%B0+zylq&parent=";
    home.post_json(&note, text).await;
    let finds = async |query: &str| {
        let body = home.get(&format!("/en/find?q={query}")).await.body;
        body.contains("id=\"own-found\"")
    };
    // «Ребёнка» is found by «дети», by «ребенок», by its beginning, on the other keyboard, and with a typing error.
    for query in [
        "%D0%B4%D0%B5%D1%82%D0%B8",
        "%D1%80%D0%B5%D0%B1%D0%B5%D0%BD%D0%BE%D0%BA",
        "%D1%80%D0%B5%D0%B1",
        "ht,tyrf",
        "%D1%80%D0%B5%D0%B1%D0%BD%D0%B5%D0%BA%D0%B0",
        "zylk",
        "ZYLQ",
    ] {
        assert!(finds(query).await, "{query}");
    }
    assert!(!finds("zebra").await);
    home.post(&format!("{note}/erase"), "").await;
    assert!(!finds("zylq").await);
}

#[tokio::test]
async fn one_passage_is_shown_in_another_language() {
    let home = Home::new();
    let page = |lang: &str| format!("/en{SESSION}/blocks/{BLOCK}?in={lang}");
    let body = home.get(&page("ru")).await.body;
    assert!(body.contains("data-other-words") && body.contains("<p lang=\"ru\""));
    assert!(home.get(&page("fr")).await.body.contains("<p lang=\"fr\""));
    let none = format!("/en{SESSION}/blocks/no-such.p1");
    assert_eq!(home.get(&none).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_term_shows_its_cases_and_what_it_stands_beside() {
    let home = Home::new();
    let body = home.get("/ru/glossary/right-to-health").await.body;
    assert!(body.contains("родительный") && body.contains("class=\"linked\""));
    assert!(body.contains("/ru/sessions/rights-path#"));
}
