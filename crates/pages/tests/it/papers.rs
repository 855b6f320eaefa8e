//! What leaves a workshop on paper, opened by poppler: its programme and lists, sessions as adapted, the report, the test.

use std::process::Command;

use http::StatusCode;

use crate::course::{Workshop, encoded};
use crate::lead::{done, planned};
use crate::support::Home;

/// The files of an order, each as the text that poppler reads from it.
async fn read(home: &Home, place: &str, form: &str) -> Vec<String> {
    let got = done(home, place, form).await;
    assert!(got.location.contains("/printing/"), "{}", got.location);
    ended(home, &got.location).await;
    let page = home.get(&got.location).await.body;
    let files = page.matches("/open\"").count();
    assert!(files > 0, "{place} {form}: {page}");
    let mut texts = Vec::new();
    for at in 0..files {
        let file = home.get(&format!("{}/{at}", got.location)).await;
        texts.push(text(&file.bytes));
    }
    texts
}

async fn ended(home: &Home, job: &str) {
    for _ in 0..600 {
        let state = home.get(&format!("{job}/state")).await;
        if state.body.contains("\"running\":false") {
            return;
        }
    }
    panic!("{job} goes on and on");
}

fn text(pdf: &[u8]) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("sheet.pdf");
    std::fs::write(&path, pdf).expect("written");
    let output = Command::new("pdftotext").arg(&path).arg("-").output();
    let output = output.expect("pdftotext of poppler-utils");
    assert!(output.status.success(), "no PDF: {:?}", pdf.get(..20));
    let meta = Command::new("pdfinfo").arg("-meta").arg(&path).output();
    let meta = meta.expect("pdfinfo of poppler-utils");
    let meta = String::from_utf8_lossy(&meta.stdout);
    assert!(meta.contains("<pdfuaid:part>1<"), "no PDF/UA: {meta}");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_programme_is_printed_in_any_language_and_in_two() {
    let (home, at) = planned().await;
    done(
        &home,
        &at,
        "do=add&day=0&what=own&minutes=10&title=Visite+du+pr%C3%A9fet",
    )
    .await;
    let paper = format!("{at}/paper");
    assert_eq!(home.get(&paper).await.status, StatusCode::OK);
    let read = read(&home, &paper, "what=programme&lang=ru&beside=fr&people=").await;
    for said in [
        "District",
        "День 1",
        "Jour 1",
        "Слуга двух господ",
        "Перерыв",
        "Pause",
        "Visite du préfet",
        "09:00",
    ] {
        assert!(read[0].contains(said), "{said}: {}", read[0]);
    }
    assert!(!read[0].contains("Two masters"), "{}", read[0]);
    assert_eq!(
        read[0].matches("Visite du préfet").count(),
        1,
        "a name of one's own is the same in both"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn lists_and_statements_know_who_is_expected() {
    let (home, at) = planned().await;
    done(&home, &format!("{at}/people"), "codes=Lina%0D%0AOmar").await;
    let paper = format!("{at}/paper");
    let list = read(&home, &paper, "what=attendance&lang=fr&beside=&people=4").await;
    assert_eq!(list[0].matches("Lina").count(), 3, "a page for each day");
    assert!(list[0].contains("Signature") && list[0].contains("Jour 3"));
    let stated = read(&home, &paper, "what=statement&lang=es&beside=&people=2").await;
    assert_eq!(stated[0].matches("participó en el taller").count(), 2);
    assert!(!stated[0].contains("Lina"), "no name leaves a pen");
    let needs = read(&home, &paper, "what=needs&lang=ru&beside=en&people=").await;
    assert!(needs[0].contains("Взято") && needs[0].contains("Packed"));
}

#[tokio::test]
async fn an_order_that_cannot_be_is_refused() {
    let (home, at) = planned().await;
    for form in [
        "",
        "what=nothing",
        "what=programme&lang=xx",
        "what=programme&beside=xx",
        "what=statement&people=many",
        "what=statement&people=100000",
    ] {
        let got = home.post(&format!("{at}/paper"), form).await;
        assert_eq!(got.status, StatusCode::UNPROCESSABLE_ENTITY, "{form}");
    }
}

/// A plan, handouts and slides say what the trainer made of the session, and that she did.
#[tokio::test(flavor = "multi_thread")]
async fn a_session_is_printed_as_it_was_adapted() {
    let home = Home::of_amina().await;
    let session = "/fr/sessions/dual-loyalty";
    let adapt = async |section: &str, words: &str| {
        let address = format!("{session}/adapt/{section}");
        let page = home.get(&address).await.body;
        let text = page.split("spellcheck=\"true\"").nth(1);
        let text = text.and_then(|rest| rest.split_once('>')?.1.split_once("</textarea>"));
        let text = html(text.expect("the editor").0);
        // The first paragraph after a part's heading.
        let changed = text.replacen("}\n\n", &format!("}}\n\n{words}\n\n"), 1);
        assert_ne!(changed, text);
        done(&home, &address, &encoded(&[("text", &changed)])).await;
    };
    let handout = page_to_hand_out(&home);
    adapt("opening-case", "Un préfet téléphone à Marta.").await;
    adapt(&handout, "Numéro du médiateur.").await;
    done(
        &home,
        &format!("{session}/adapt"),
        "minutes-triads=20&cut-variations=yes",
    )
    .await;
    let paper = format!("{session}/paper");
    let plan = read(&home, &paper, "what=plan&beside=&people=").await;
    assert!(
        plan[0].contains("Un préfet téléphone à Marta."),
        "{}",
        plan[0]
    );
    assert!(plan[0].contains("adapté par"), "it says that it is adapted");
    assert!(!plan[0].contains("1 h 30"), "15 minutes less");
    let sheets = read(&home, &paper, "what=handouts&beside=&people=2").await;
    let all = sheets.join(" ");
    assert_eq!(all.matches("Numéro du médiateur.").count(), 2, "{all}");
    let other = read(&home, "/es/sessions/pain-relief/paper", "what=plan").await;
    assert!(!other[0].contains("adaptado por"), "only what was changed");
}

fn html(text: &str) -> String {
    let signs = [
        ("&#60;", "<"),
        ("&#62;", ">"),
        ("&#34;", "\""),
        ("&#39;", "'"),
        ("&#38;", "&"),
    ];
    signs
        .into_iter()
        .fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
}

/// A handout that is no set of cards.
fn page_to_hand_out(home: &Home) -> String {
    let texts = home.house.texts();
    let session = texts.manual.session("dual-loyalty").expect("the session");
    let is_page = |section: &&manual::SectionFacts| {
        section.kind == manual::SectionKind::Handout
            && matches!(section.layout, None | Some(manual::Layout::Page))
    };
    let page = session.facts.sections.iter().find(is_page);
    page.expect("such a handout").id.clone()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_report_has_its_pictures_and_the_test_can_be_stopped() {
    let workshop = Workshop::with(&["Anna", "Boris", "Clara", "Dmitri", "Elif"]).await;
    workshop.all_learn().await;
    let report = format!("{}/report/paper", workshop.base);
    let got = done(&workshop.home, &report, "").await;
    ended(&workshop.home, &got.location).await;
    let file = workshop.home.get(&format!("{}/0", got.location)).await;
    let said = text(&file.bytes);
    assert!(said.contains("100%") && said.contains("nineteen"), "{said}");
    for code in ["Anna", "Boris", "Clara", "Dmitri", "Elif"] {
        assert!(!said.contains(code), "the report says {code}");
    }
    assert_eq!(
        drawings(&file.bytes),
        2 + 1 + 4 + 5,
        "a key, and a plot for each line"
    );

    let copies = format!("{}/tests/paper", workshop.base);
    let few = read(&workshop.home, &copies, "people=2").await;
    assert_eq!(few[0].matches("Test, form A").count(), 2, "{}", few[0]);
    assert!(few[0].contains("Answer key"));
    let got = done(&workshop.home, &copies, "people=200").await;
    done(&workshop.home, &format!("{}/stop", got.location), "").await;
    ended(&workshop.home, &got.location).await;
    let page = workshop.home.get(&got.location).await.body;
    assert!(
        page.contains("role=\"alert\"") && !page.contains("/open\""),
        "{page}"
    );
    let none = workshop.post("/tests/paper", &[("people", "0")]).await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
}

/// How many figures with words for them a PDF's tags name.
fn drawings(pdf: &[u8]) -> usize {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("sheet.pdf");
    std::fs::write(&path, pdf).expect("written");
    let output = Command::new("pdfinfo").arg("-struct").arg(&path).output();
    let output = output.expect("pdfinfo of poppler-utils");
    let tags = String::from_utf8_lossy(&output.stdout);
    tags.lines()
        .filter(|line| line.trim().starts_with("Figure"))
        .count()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_printed_is_forgotten_with_its_owner() {
    let (home, at) = planned().await;
    let got = done(&home, &format!("{at}/paper"), "what=programme&people=").await;
    ended(&home, &got.location).await;
    assert_eq!(home.get(&got.location).await.status, StatusCode::OK);
    home.post("/en/people/close", "").await;
    let after = home.get(&got.location).await;
    assert_eq!(after.status, StatusCode::NOT_FOUND, "{}", after.body);
}

/// The day on which the clocks change, with as many things as a programme may hold, each of no time at all.
#[tokio::test(flavor = "multi_thread")]
async fn four_hundred_things_of_no_time_are_shown_and_printed() {
    let home = Home::of_amina().await;
    let item = |id: u32| workshop::Item {
        id,
        what: workshop::What::Own {
            title: format!("Point {id}."),
            minutes: 0,
            about: String::new(),
        },
    };
    let date = jiff::civil::date(2026, 3, 29);
    let day = workshop::Day {
        items: (1..=400).map(item).collect(),
        ..workshop::Day::usual(Some(date))
    };
    let programme = workshop::Programme {
        days: vec![day],
        zone: Some("Europe/Paris".into()),
        ..workshop::Programme::default()
    };
    let file = workshop::hand_on(&programme, None, "1", &language::Lang::new("en"));
    let at = done(&home, "/en/lead/file", &encoded(&[("file", &file)])).await;
    let page = home.get(&at.location).await.body;
    assert!(page.contains("takes no time at all"), "it says so");
    let paper = format!("{}/paper", at.location);
    let printed = read(&home, &paper, "what=programme&lang=ru&people=").await;
    assert!(printed[0].contains("Point 1.") && printed[0].contains("Point 400."));
    assert!(
        printed[0].contains("29 марта 2026"),
        "{}",
        &printed[0][..200]
    );
    let calendar = home.get(&format!("{}/calendar", at.location)).await.body;
    assert_eq!(calendar.matches("DTSTART:20260329T070000Z").count(), 400);
    let more = home.post(&at.location, "do=add&day=0&what=break").await;
    assert_eq!(more.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(more.body.contains("more than 400 items"));
}
