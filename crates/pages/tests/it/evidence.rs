//! What was learned: the list, the test, answers by three ways, cards, results, and what is withheld.

use http::StatusCode;
use manual::{Manual, PartFacts, PartKind, Session};
use serde::{Deserialize, Serialize};
use workbook::{Leaf, LeafId, Sitting};

use crate::support::{Got, Home};

/// A programme, as far as these pages need one.
#[derive(Serialize, Deserialize)]
struct Programme {
    title: String,
    days: Vec<u8>,
}

impl Leaf for Programme {
    const KIND: &'static str = "programme";
}

/// A workshop in Amina's workbook; the address of its pages.
struct Workshop {
    home: Home,
    base: String,
}

impl Workshop {
    async fn new() -> Self {
        let home = Home::of_amina().await;
        let id = LeafId::fresh();
        let programme = Programme {
            title: "Bukavu, <spring>".into(),
            days: vec![1, 2],
        };
        home.workbook()
            .keep_leaf(id, &programme, Sitting::begin())
            .expect("kept");
        let base = format!("/en/lead/{id}");
        Self { home, base }
    }

    /// One with people of these nicknames, and a test of the session on dual loyalty.
    async fn with(codes: &[&str]) -> Self {
        let new = Self::new().await;
        new.post("/people", &[("codes", &codes.join("\n"))]).await;
        new.post("/tests", &[("all", "dual-loyalty")]).await;
        new
    }

    async fn get(&self, page: &str) -> Got {
        self.home.get(&format!("{}{page}", self.base)).await
    }

    async fn post(&self, page: &str, fields: &[(&str, &str)]) -> Got {
        self.home
            .post(&format!("{}{page}", self.base), encoded(fields))
            .await
    }

    /// The ids of the people, in the order of the list.
    async fn ids(&self) -> Vec<String> {
        let page = self.get("/people").await.body;
        let after = page.split("name=\"code-").skip(1);
        after.map(|rest| rest[..36].to_owned()).collect()
    }

    /// Types a row of the grid: who, which form, and the letters.
    async fn type_row(&self, occasion: &str, id: &str, form: &str, letters: &[&str]) -> Got {
        let mut fields = vec![(format!("f-{id}"), form.to_owned())];
        let cells = (1..).zip(letters);
        fields.extend(cells.map(|(n, letter)| (format!("a-{id}-{n}"), (*letter).to_owned())));
        let fields: Vec<_> = fields
            .iter()
            .map(|(n, v)| (n.as_str(), v.as_str()))
            .collect();
        self.post(&format!("/tests/{occasion}"), &fields).await
    }

    /// Everybody answers: nothing right before, everything right after.
    async fn all_learn(&self) {
        let right = right_letters("B");
        let right: Vec<&str> = right.iter().map(String::as_str).collect();
        let wrong: Vec<String> = right_letters("A")
            .iter()
            .map(|right| other(right))
            .collect();
        let wrong: Vec<&str> = wrong.iter().map(String::as_str).collect();
        for id in self.ids().await {
            self.type_row("before", &id, "A", &wrong).await;
            self.type_row("after", &id, "B", &right).await;
        }
    }
}

fn encoded(fields: &[(&str, &str)]) -> String {
    let escape =
        |text: &str| -> String { text.bytes().map(|byte| format!("%{byte:02X}")).collect() };
    let pairs: Vec<String> = fields
        .iter()
        .map(|(name, value)| format!("{}={}", escape(name), escape(value)))
        .collect();
    pairs.join("&")
}

/// A letter that is not right.
fn other(right: &str) -> String {
    if right == "a" { "b".into() } else { "a".into() }
}

/// The right letters of one form, in the order of the test.
fn right_letters(form: &str) -> Vec<String> {
    let manual = Manual::embedded();
    let session = manual.session("dual-loyalty").expect("the session");
    let a = |part: &&PartFacts| part.form == Some(manual::Form::A);
    let questions = questions(session).filter(a);
    let twin = |part: &PartFacts| {
        let id = if form == "A" {
            Some(&part.id)
        } else {
            part.pair.as_ref()
        };
        questions_of(session, id.expect("a twin")).answers[0]
    };
    let letter = |option: u32| char::from_u32(96 + option).expect("a letter").to_string();
    questions.map(|part| letter(twin(part))).collect()
}

fn questions(session: &Session) -> impl Iterator<Item = &PartFacts> {
    let sections = session.facts.sections.iter();
    sections
        .flat_map(|section| &section.parts)
        .filter(|part| part.kind == PartKind::Question)
}

fn questions_of<'a>(session: &'a Session, id: &str) -> &'a PartFacts {
    questions(session)
        .find(|part| part.id == id)
        .expect("the question")
}

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
            .contains("\"Нина\";A;;;;;")
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

#[tokio::test]
async fn of_four_people_no_page_and_no_file_says_anything() {
    let workshop = Workshop::with(&["Anna", "Boris", "Clara", "Dmitri"]).await;
    workshop.all_learn().await;
    for page in [
        "/results",
        "/report",
        "/results/table.csv",
        "/results/rows.csv",
    ] {
        let body = workshop.get(page).await.body;
        assert!(
            body.contains("no figure points at one of them"),
            "{page}: {body}"
        );
        assert!(
            !body.contains("results-table") && !body.contains("%;") && !body.contains("100"),
            "{page}: {body}"
        );
    }
    workshop.post("/people", &[("codes", "Elif")]).await;
    workshop.all_learn().await;
    let page = workshop.get("/results").await.body;
    assert!(
        page.contains("About the \u{2068}5\u{2069} people"),
        "{page}"
    );
    assert_eq!(
        page.matches("<svg class=\"plot\"").count(),
        1 + 4 + 5,
        "the whole, objectives, questions"
    );
    let rows = workshop.get("/results/rows.csv").await.body;
    assert_eq!(
        rows.lines()
            .filter(|line| *line == "0;0;0;0;0;1;1;1;1;1")
            .count(),
        5,
        "{rows}"
    );
    for page in ["/report", "/results/table.csv", "/results/rows.csv"] {
        let body = workshop.get(page).await.body;
        for code in ["Anna", "Boris", "Clara", "Dmitri", "Elif"] {
            assert!(!body.contains(code), "{page} says {code}");
        }
    }
    for (page, people) in [("/report/paper", "1"), ("/tests/paper", "2")] {
        let got = workshop.post(page, &[("people", people)]).await;
        assert!(got.body.starts_with("%PDF-"), "{page}: {}", got.status);
    }
    let none = workshop.post("/tests/paper", &[("people", "0")]).await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    let got = workshop.get("/results/table.xlsx").await;
    assert!(got.body.starts_with("PK"), "a spreadsheet");
    let named = got.headers[http::header::CONTENT_DISPOSITION]
        .to_str()
        .expect("text");
    assert!(
        named.contains("Bukavu%2C%20spring%20-%20Results.xlsx"),
        "{named}"
    );
}

#[tokio::test]
async fn professions_are_not_shown_where_one_could_be_worked_out() {
    let codes: Vec<String> = (1..=6).map(|number| number.to_string()).collect();
    let workshop = Workshop::with(&codes.iter().map(String::as_str).collect::<Vec<_>>()).await;
    workshop.all_learn().await;
    let ids = workshop.ids().await;
    let say = async |roles: &[&str]| {
        let fields: Vec<_> = ids
            .iter()
            .zip(roles)
            .map(|(id, role)| (format!("role-{id}"), *role))
            .collect();
        let fields: Vec<_> = fields
            .iter()
            .map(|(name, role)| (name.as_str(), *role))
            .collect();
        workshop.post("/people/keep", &fields).await;
        workshop.get("/report").await.body
    };
    let page = say(&[
        "first kind",
        "first kind",
        "first kind",
        "first kind",
        "first kind",
        "second kind",
    ])
    .await;
    assert!(
        !page.contains("second kind") && !page.contains("first kind"),
        "five of six give the sixth away"
    );
    assert!(page.contains("Nothing is shown by profession"));
    let page = say(&["first kind"; 6]).await;
    assert!(page.contains("first kind"));
}

#[tokio::test]
async fn cards_are_entered_summed_up_and_quoted_only_where_they_may_be() {
    let workshop = Workshop::new().await;
    let card = async |id: &str, words: &str, quote: bool| {
        let mut fields = vec![
            ("kind", "end"),
            ("card", id),
            ("s-safe", "little"),
            ("p-missing", words),
        ];
        if quote {
            fields.push(("quote", "yes"));
        }
        workshop.post("/cards", &fields).await;
    };
    let ids: Vec<String> = (0..5).map(|_| LeafId::fresh().to_string()).collect();
    for (number, id) in ids.iter().enumerate().take(4) {
        card(id, &format!("Words {number}"), number % 2 == 0).await;
    }
    let page = workshop.get("/cards?kind=end").await.body;
    assert!(
        page.contains("Words 1") && page.contains("Fewer than five people"),
        "{page}"
    );
    assert!(
        !workshop.get("/report").await.body.contains("Words"),
        "four cards"
    );
    card(&ids[4], "<script>", true).await;
    let report = workshop.get("/report").await.body;
    assert!(
        report.contains("Words 0")
            && report.contains("&#60;script&#62;")
            && !report.contains("Words 1")
    );
    assert!(report.contains(r#"class="figures">5</td>"#), "{report}");
    // Taken out, and back.
    let got = workshop.post("/cards/away", &[("card", &ids[4])]).await;
    assert!(
        workshop
            .home
            .get(&got.location)
            .await
            .body
            .contains("taken out")
    );
    workshop
        .post("/cards/back", &[("card", &ids[4]), ("kind", "end")])
        .await;
    assert!(
        workshop
            .get("/cards?kind=end")
            .await
            .body
            .contains("&#60;script&#62;")
    );
    // A blank one is not kept; a day that cannot be is not understood.
    workshop
        .post(
            "/cards",
            &[("kind", "day-1"), ("card", &LeafId::fresh().to_string())],
        )
        .await;
    assert!(
        workshop
            .get("/cards")
            .await
            .body
            .contains("No card has been entered yet")
    );
    let got = workshop
        .post("/cards", &[("kind", "day-99"), ("card", &ids[0])])
        .await;
    assert_eq!(got.status, StatusCode::UNPROCESSABLE_ENTITY);
}

/// The cards' words are those of the handout that people fill in, in every language.
#[test]
fn the_cards_say_what_the_handout_says() {
    let manual = Manual::embedded();
    let session = manual
        .session("facilitate-and-evaluate")
        .expect("the session");
    let locales = language::Locales::embedded();
    let plain = |text: &str| {
        text.chars()
            .filter(|c| c.is_alphanumeric())
            .flat_map(char::to_lowercase)
            .collect::<String>()
    };
    for lang in ["en", "fr", "es", "ru"].map(language::Lang::new) {
        let file = Manual::embedded_files();
        let path = session.words_path(&lang).expect("its words");
        let handout = plain(&String::from_utf8_lossy(file.get(path).expect("the file")));
        let words = locales.words(&lang);
        let ids = [
            "statement-my-work",
            "statement-took-part",
            "statement-safe",
            "statement-time-to-practise",
            "mark-full",
            "mark-half",
            "mark-little",
            "often-full",
            "often-half",
            "often-little",
            "prompt-keep",
            "prompt-change",
            "prompt-question",
            "prompt-most-useful",
            "prompt-missing",
            "prompt-first-step",
        ];
        for id in ids {
            let said = words
                .message(&format!("evidence-{id}"), &language::Args::new())
                .text;
            assert!(handout.contains(&plain(&said)), "{lang}: {said}");
        }
    }
}
