//! What is said of people: results, reports, sums, and what is withheld.

use http::StatusCode;
use manual::Manual;
use workbook::LeafId;

use crate::course::Workshop;

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
            !body.contains("results-table") && !body.contains("%,") && !body.contains("100"),
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
            .filter(|line| *line == "0,0,0,0,0,1,1,1,1,1")
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
