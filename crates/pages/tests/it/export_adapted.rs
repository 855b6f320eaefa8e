//! Copies with what a trainer changed: only what she ticked, and said to be hers.

use std::io::{Cursor, Read as _};
use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;
use pages::export::{File, Readers, Watch, adaptations, book, lessons, site};

use crate::export::{copy, text};
use crate::handing::handed;
use crate::support::Home;

const HERS: &str = "A mayor telephones Marta.";
const MANUALS: &str = "Mr Lorenz, asks her by telephone";
const MARK: &str = "Adapted by whoever made this copy";

/// Amina has changed the words of one session, the minutes of another, and written a note.
async fn adapted() -> Home {
    let home = Home::of_amina().await;
    let words = "text=%23%23%20The%20mayor%0A%0AA%20mayor%20telephones%20Marta.%0A";
    home.post("/en/sessions/dual-loyalty/adapt/opening-case", words)
        .await;
    let texts = home.house.texts();
    let other = texts.manual.session("pain-relief").expect("a session");
    let mut sections = other.facts.sections.iter();
    let timed = sections.find(|one| one.minutes.is_some());
    let minutes = format!("minutes-{}=77", timed.expect("a section").id);
    home.post("/en/sessions/pain-relief/adapt", minutes).await;
    let prompt = home.prompt();
    home.post(
        &format!("/en/sessions/dual-loyalty/notes/{prompt}"),
        "text=Nobody%20but%20me&base=",
    )
    .await;
    let page = home.get("/en/sessions/dual-loyalty").await.body;
    assert!(page.contains("Nobody but me"), "the note is kept");
    home
}

/// The file of a copy, once it is made.
async fn made(home: &Home, form: &str) -> zip::ZipArchive<Cursor<Vec<u8>>> {
    let got = home.post("/en/export", form.to_owned()).await;
    assert_eq!(got.location, "/en/export", "{}", got.body);
    for _ in 0..600 {
        let file = home.get("/en/export/file").await;
        if file.status == StatusCode::OK {
            let bytes = file.bytes.to_vec();
            return zip::ZipArchive::new(Cursor::new(bytes)).expect("a zip");
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("no copy was made");
}

fn page(zip: &mut zip::ZipArchive<Cursor<Vec<u8>>>, name: &str) -> String {
    let mut text = String::new();
    let mut file = zip.by_name(name).expect("a page");
    file.read_to_string(&mut text).expect("text");
    text
}

fn names(zip: &zip::ZipArchive<Cursor<Vec<u8>>>) -> Vec<String> {
    let own = zip.file_names();
    own.map(|name| name.expect("a name").into_owned()).collect()
}

#[tokio::test]
async fn what_is_ticked_takes_the_place_of_the_manuals_words_and_says_so() {
    let home = adapted().await;
    let asked = home.get("/en/export").await.body;
    for session in ["dual-loyalty", "pain-relief"] {
        let tick = format!("name=\"adapted\" value=\"{session}\"");
        assert!(asked.contains(&tick), "{session}");
    }
    let mut zip = made(
        &home,
        "kind=site&lang=en&readers=trainers&adapted=dual-loyalty",
    )
    .await;
    let session = page(&mut zip, "en/sessions/dual-loyalty.html");
    assert!(session.contains(HERS) && !session.contains(MANUALS));
    assert_eq!(
        session.matches(MARK).count(),
        2,
        "at its head and at the section"
    );
    assert!(
        !session.contains("adapt/opening-case"),
        "nobody edits a copy"
    );
    assert!(page(&mut zip, "index/en.js").contains("A mayor telephones"));
    let other = page(&mut zip, "en/sessions/pain-relief.html");
    assert!(
        !other.contains("77 min") && !other.contains(MARK),
        "it was not ticked"
    );
    for name in names(&zip) {
        if name.ends_with(".html") || name.ends_with(".js") {
            let page = page(&mut zip, &name);
            for own in ["Amina", "Nobody but me"] {
                assert!(!page.contains(own), "{name} holds {own}");
            }
        }
    }
}

#[tokio::test]
async fn without_a_tick_a_copy_is_the_manual() {
    let home = adapted().await;
    let mut zip = made(&home, "kind=site&lang=en&readers=learners").await;
    let session = page(&mut zip, "en/sessions/dual-loyalty.html");
    assert!(session.contains(MANUALS) && !session.contains(HERS));
    assert!(!session.contains(MARK));
    let nobody = Home::new();
    let asked = nobody.get("/en/export").await.body;
    assert!(
        !asked.contains("name=\"adapted\""),
        "nothing is adapted there"
    );
}

#[tokio::test]
async fn her_copy_goes_off_the_desk_with_her_workbook() {
    let home = adapted().await;
    made(
        &home,
        "kind=scorm&lang=en&session=dual-loyalty&adapted=dual-loyalty",
    )
    .await;
    home.post("/en/people/close", "").await;
    let left = home.get("/en/export/file").await;
    assert_eq!(left.status, StatusCode::NOT_FOUND);
    // The manual's own words are anybody's.
    made(&home, "kind=scorm&lang=en&session=dual-loyalty").await;
}

#[tokio::test]
async fn what_was_handed_on_goes_into_every_kind_of_copy() {
    let [without, with] = handed().await;
    assert!(
        adaptations(without.as_bytes())
            .expect("a programme")
            .is_empty()
    );
    assert!(adaptations(&with.as_bytes()[..with.len() / 2]).is_err());
    let layer = Arc::new(adaptations(with.as_bytes()).expect("a programme"));
    let home = Home::new();
    let copy = || pages::export::Carried {
        adaptations: Arc::clone(&layer),
        ..copy(&["en"], Readers::Learners)
    };
    let watch = Watch::default();
    let has = |files: &[File], name: &str| {
        let page = text(files, name);
        assert!(page.contains(HERS) && page.contains(MARK), "{name}");
    };
    let made = site(&home.house, copy(), &watch).await.expect("a site");
    has(&made, "en/sessions/dual-loyalty.html");
    let made = book(&home.house, copy(), &watch).await.expect("a book");
    has(&made, "EPUB/en/sessions/dual-loyalty.xhtml");
    let cover = text(&made, "EPUB/en/book/cover.xhtml");
    assert!(cover.contains("with adaptations"), "{cover}");
    let made = lessons(&home.house, copy(), &watch)
        .await
        .expect("a package");
    has(&made, "en/sessions/dual-loyalty.html");
}
