//! What was learned: the list, the test, and answers by three ways.

use http::StatusCode;
use workbook::LeafId;

use crate::course::{Workshop, encoded};
use crate::support::Home;

#[tokio::test]
async fn a_workshop_that_is_not_there_is_named_and_nobody_gets_in() {
    let home = Home::of_amina().await;
    let pages = [
        "people",
        "tests",
        "tests/before",
        "tests/after/take",
        "tests/before/file",
        "cards",
        "results",
        "report",
        "results/table.xlsx",
    ];
    for page in pages {
        let got = home
            .get(&format!("/en/lead/{}/{page}", LeafId::fresh()))
            .await;
        assert_eq!(got.status, StatusCode::NOT_FOUND, "{page}");
        assert!(got.body.contains("not in your workbook"), "{page}");
        let got = home.get(&format!("/en/lead/no-uuid/{page}")).await;
        assert_eq!(got.status, StatusCode::NOT_FOUND, "{page}");
        let nobody = Home::new()
            .get(&format!("/en/lead/{}/{page}", LeafId::fresh()))
            .await;
        assert_eq!(nobody.status, StatusCode::FORBIDDEN, "{page}");
    }
    let workshop = Workshop::new().await;
    assert_eq!(
        workshop.get("/tests/between").await.status,
        StatusCode::NOT_FOUND
    );
    let page = workshop.get("/people").await.body;
    assert!(
        page.contains("Bukavu, &#60;spring&#62;") && page.contains("Nobody is in the list yet"),
        "{page}"
    );
}

#[tokio::test]
async fn the_list_is_made_changed_and_nobody_in_it_is_lost() {
    let workshop = Workshop::new().await;
    workshop
        .post("/people", &[("codes", "Lina\r\n\r\nlina\nОмар\n<b>")])
        .await;
    workshop.post("/people", &[("count", "2")]).await;
    let ids = workshop.ids().await;
    assert_eq!(ids.len(), 5, "Lina, Omar, <b>, 1, 2");
    let page = workshop.get("/people").await.body;
    assert!(page.contains("value=\"Омар\"") && page.contains("&#60;b&#62;"));
    // Numbers come first. Renamed, a taken name refused, one taken off.
    let (one, odd) = (ids[0].as_str(), ids[2].as_str());
    let keep = [
        (format!("code-{one}"), "LINA"),
        (format!("code-{odd}"), "Lena"),
        (format!("role-{odd}"), "nurse"),
        ("remove".to_owned(), &*ids[1]),
    ];
    let keep: Vec<_> = keep
        .iter()
        .map(|(name, value)| (name.as_str(), *value))
        .collect();
    workshop.post("/people/keep", &keep).await;
    let page = workshop.get("/people").await.body;
    assert!(
        page.contains("value=\"1\"")
            && page.contains("value=\"Lena\"")
            && page.contains("value=\"nurse\""),
        "{page}"
    );
    assert_eq!(workshop.ids().await.len(), 4);
    workshop.post("/people/back", &[("person", &ids[1])]).await;
    assert_eq!(workshop.ids().await.len(), 5);
    let got = workshop.post("/people/erase", &[("person", &ids[1])]).await;
    assert_eq!(
        got.status,
        StatusCode::NOT_FOUND,
        "who is in the list is not erased"
    );
    workshop.post("/people/keep", &[("remove", &ids[1])]).await;
    workshop.post("/people/erase", &[("person", &ids[1])]).await;
    assert!(!workshop.get("/people").await.body.contains(&ids[1]));
}

#[tokio::test]
async fn answers_are_typed_in_and_what_cannot_be_read_is_marked() {
    let workshop = Workshop::with(&["Lina", "Omar"]).await;
    let ids = workshop.ids().await;
    let got = workshop
        .type_row("before", &ids[0], "A", &["b", "A", "2", "z", ""])
        .await;
    assert_eq!(got.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(got.body.matches("aria-invalid=\"true\"").count(), 1);
    assert!(got.body.contains("value=\"z\""), "what was typed stands");
    let page = workshop.get("/tests/before").await.body;
    let value = |n: u32, letter: &str| {
        page.contains(&format!("name=\"a-{}-{n}\" value=\"{letter}\"", ids[0]))
    };
    assert!(
        value(1, "b") && value(2, "a") && value(3, "b") && value(4, "") && value(5, ""),
        "{page}"
    );
    assert!(page.contains("1\u{2069} of \u{2068}2"), "one sheet of two");
    // An option that the question does not have.
    let got = workshop.type_row("before", &ids[1], "B", &["h"]).await;
    assert_eq!(got.status, StatusCode::UNPROCESSABLE_ENTITY);
    let got = workshop
        .home
        .post_json(
            &format!("{}/tests/before", workshop.base),
            encoded(&[(&format!("a-{}-1", ids[1]), "x")]),
        )
        .await;
    assert!(
        got.body.contains(&format!("a-{}-1", ids[1])),
        "{}",
        got.body
    );
}

#[tokio::test]
async fn on_the_laptop_nobody_sees_what_was_handed_in() {
    let workshop = Workshop::with(&["Lina", "Omar"]).await;
    let ids = workshop.ids().await;
    let page = workshop.get("/tests/before/take").await.body;
    assert!(page.contains(&ids[0]) && page.contains(&ids[1]));
    let sheet = format!("/tests/before/take/{}", ids[0]);
    assert_eq!(
        workshop.get(&sheet).await.body.matches("<fieldset").count(),
        5
    );
    let got = workshop
        .post(&sheet, &[("q-1", "2"), ("q-2", "99"), ("q-9", "1")])
        .await;
    assert!(
        got.location.ends_with("/tests/before/take?done=yes"),
        "{}",
        got.location
    );
    for got in [
        workshop.get(&sheet).await,
        workshop.post(&sheet, &[("q-1", "1")]).await,
    ] {
        assert_eq!(got.status, StatusCode::CONFLICT);
    }
    let page = workshop.get("/tests/before/take?done=yes").await.body;
    assert!(!page.contains(&ids[0]) && page.contains(&ids[1]) && page.contains("Thank you"));
    let grid = workshop.get("/tests/before").await.body;
    assert!(grid.contains(&format!("name=\"a-{}-1\" value=\"b\"", ids[0])));
    assert!(
        grid.contains(&format!("name=\"a-{}-2\" value=\"\"", ids[0])),
        "there is no option 99"
    );
    // Nothing answered is nothing handed in.
    let other = format!("/tests/before/take/{}", ids[1]);
    workshop.post(&other, &[]).await;
    assert_eq!(workshop.get(&other).await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_table_says_what_it_would_do_before_it_does() {
    let workshop = Workshop::with(&["Лина", "Omar"]).await;
    let ids = workshop.ids().await;
    workshop.type_row("before", &ids[1], "A", &["a"]).await;
    // From an office in Windows-1251 with semicolons, as the script sends it.
    let text = "Участник;Вариант;Город;1;2\r\nЛина;A;Тверь;б;в\r\nOmar;;Псков;a;a\r\nomar;;Псков;b;b\r\nНина;B;Омск;ы;c\r\n";
    let bytes = encoding(text);
    let got = workshop
        .post("/tests/before/file/read", &[("bytes", &bytes)])
        .await;
    let read: serde_json::Value = serde_json::from_str(&got.body).expect("JSON");
    assert_eq!(read["text"], text);
    assert!(
        read["state"]
            .as_str()
            .is_some_and(|said| said.contains("Windows-1251")),
        "{read}"
    );
    let page = workshop
        .post("/tests/before/file", &[("text", text)])
        .await
        .body;
    for said in [
        "Город",
        "lines",
        "is no answer",
        "is added and entered",
        "replaces an earlier sheet",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert_eq!(workshop.ids().await.len(), 2, "nothing was done yet");
    workshop
        .post("/tests/before/file", &[("text", text), ("do", "yes")])
        .await;
    let ids = workshop.ids().await;
    assert_eq!(ids.len(), 3);
    let grid = workshop.get("/tests/before").await.body;
    let value = |id: &str, n: u32, letter: &str| {
        grid.contains(&format!("name=\"a-{id}-{n}\" value=\"{letter}\""))
    };
    assert!(
        value(&ids[1], 1, "b") && value(&ids[1], 2, "c"),
        "Lina's were replaced"
    );
    assert!(value(&ids[0], 1, ""), "Omar stands there twice");
    assert!(
        value(&ids[2], 1, "") && value(&ids[2], 2, "c"),
        "Nina is new"
    );
    for text in ["", "a;b", "age;1\n3;a", "participant;1;1\nx;a;a"] {
        let got = workshop
            .post("/tests/before/file", &[("text", text), ("do", "yes")])
            .await;
        assert_eq!(got.status, StatusCode::UNPROCESSABLE_ENTITY, "{text}");
        assert!(got.body.contains("Nothing has changed"));
    }
    let got = workshop
        .post("/tests/before/file/read", &[("bytes", "0g")])
        .await;
    assert_eq!(got.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        workshop
            .get("/tests/after/file/empty.csv")
            .await
            .body
            .contains("\"Нина\",A,,,,,")
    );
}

/// Windows-1251 as hexadecimal digits.
fn encoding(text: &str) -> String {
    let byte = |c: char| match u32::from(c) {
        code @ 0..0x80 => code,
        code => code - 0x410 + 0xC0,
    };
    text.chars().map(|c| format!("{:02x}", byte(c))).collect()
}
