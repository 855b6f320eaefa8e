//! Locking, unlocking, backups, damage, the archive and removing, as a person meets them.

use std::io::Read as _;

use http::StatusCode;

use crate::support::Home;

const PHRASE: &str = "copper+lantern+weaves+nineteen+goats";

async fn locked() -> Home {
    let home = Home::of_amina().await;
    let note = format!("/en/sessions/dual-loyalty/notes/{}", home.prompt());
    home.post(&note, "text=what+I+saw").await;
    let set = home
        .post(
            "/en/safety/passphrase",
            format!("new={PHRASE}&again={PHRASE}"),
        )
        .await;
    assert_eq!(set.status, StatusCode::OK, "{}", set.body);
    assert!(set.body.contains("Recovery code"), "{}", set.body);
    home
}

/// The groups of the code that a page shows.
fn code_on(page: &str) -> String {
    let list = page
        .split(r#"<ol class="code""#)
        .nth(1)
        .and_then(|rest| rest.split("</ol>").next());
    let groups = list.expect("a code").split("<li>").skip(1);
    groups
        .map(|group| group.split('<').next().unwrap_or_default())
        .collect::<Vec<_>>()
        .join("-")
}

#[tokio::test]
async fn a_weak_or_mistyped_passphrase_changes_nothing() {
    let home = Home::of_amina().await;
    let check = async |form: &str, expect: &str| {
        let got = home.post("/en/safety/passphrase", form.to_owned()).await;
        assert_eq!(got.status, StatusCode::UNPROCESSABLE_ENTITY, "{form}");
        assert!(got.body.contains(expect), "{form}: {}", got.body);
        assert!(!home.workbook().has_passphrase(), "{form}");
    };
    check("new=password1&again=password1", "weak").await;
    check(&format!("new={PHRASE}&again=other"), "not alike").await;
    check("new=&again=", "write a passphrase").await;
    let wanted = home
        .post(
            "/en/safety/passphrase",
            "new=password1&again=password1&weak=yes",
        )
        .await;
    assert_eq!(wanted.status, StatusCode::OK);
    assert!(home.workbook().has_passphrase());
}

#[tokio::test]
async fn locked_it_shows_nothing_and_opens_with_its_passphrase() {
    let home = locked().await;
    let locked = home.post_json("/en/lock", "").await;
    assert!(locked.body.contains("/en/unlock"), "{}", locked.body);
    assert!(home.house.viewer().desk().is_none());
    assert_eq!(home.get("/").await.location, "/en/unlock");
    let session = home.get("/en/sessions/dual-loyalty").await.body;
    assert!(!session.contains("what I saw") && !session.contains("Amina"));
    let wrong = home.post("/en/unlock", "passphrase=guess").await;
    assert_eq!(wrong.status, StatusCode::FORBIDDEN);
    assert!(wrong.body.contains("these look alike"), "{}", wrong.body);
    let right = home
        .post("/en/unlock", format!("passphrase={PHRASE}"))
        .await;
    assert_eq!(
        (right.status, right.location.as_str()),
        (StatusCode::SEE_OTHER, "/en/")
    );
    let session = home.get("/en/sessions/dual-loyalty").await.body;
    assert!(session.contains("what I saw"));
}

#[tokio::test]
async fn a_forgotten_passphrase_is_passed_by_with_the_printed_code() {
    let home = locked().await;
    let shown = home.post("/en/safety/code", format!("old={PHRASE}")).await;
    let code = code_on(&shown.body);
    home.post("/en/lock", "").await;
    let slip = format!("code=0{}", &code[1..]);
    let code_form = format!("code={code}");
    if !code.starts_with('0') {
        let got = home.post("/en/unlock", slip).await;
        assert!(got.body.contains("group"), "{}", got.body);
    }
    let got = home.post("/en/unlock", code_form).await;
    assert_eq!(got.status, StatusCode::SEE_OTHER, "{}", got.body);
    let page = home.get("/en/safety").await.body;
    assert!(
        !page.contains(r#"id="old""#),
        "the old one is not asked for"
    );
}

#[tokio::test]
async fn each_wrong_try_makes_the_next_one_wait() {
    let home = locked().await;
    home.post("/en/lock", "").await;
    for _ in 0..3 {
        home.post("/en/unlock", "passphrase=guess").await;
    }
    let start = std::time::Instant::now();
    home.post("/en/unlock", "passphrase=guess").await;
    assert!(start.elapsed().as_millis() >= 1000);
}

#[tokio::test]
async fn a_backup_is_made_tried_and_brought_back() {
    let home = Home::of_amina().await;
    let note = format!("/en/sessions/dual-loyalty/notes/{}", home.prompt());
    home.post(&note, "text=first+words").await;
    let made = home.post("/en/safety/backups", "").await;
    assert_eq!(made.location, "/en/safety?done=backed-up");
    let shown = home.get("/en/safety").await.body;
    assert!(shown.contains("Last tested restore"), "{shown}");
    let number = workbook::backups(home.workbook().path())[0].number;
    home.post(&note, "text=second+words").await;
    let back = home
        .post("/en/safety/restore", format!("number={number}"))
        .await;
    assert_eq!(back.location, "/en/safety?done=restored", "{}", back.body);
    let session = home.get("/en/sessions/dual-loyalty").await.body;
    assert!(session.contains("first words") && !session.contains("second words"));
    assert_eq!(
        home.post("/en/safety/restore", "number=99").await.status,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn a_damaged_workbook_leads_to_its_newest_good_backup() {
    let home = Home::of_amina().await;
    let note = format!("/en/sessions/dual-loyalty/notes/{}", home.prompt());
    home.post(&note, "text=kept+words").await;
    home.post("/en/safety/backups", "").await;
    let path = home.workbook().path().to_owned();
    home.post("/en/people/close", "").await;
    let mut bytes = std::fs::read(&path).expect("the file");
    bytes[4096..].fill(0);
    std::fs::write(&path, &bytes).expect("it is written");
    let file = path
        .file_name()
        .and_then(|name| name.to_str())
        .expect("a name");
    let opened = home.post("/en/people/open", format!("file={file}")).await;
    assert_eq!(opened.location, "/en/unlock");
    let page = home.get("/en/unlock").await.body;
    assert!(
        page.contains("damaged") && page.contains("There is a good backup"),
        "{page}"
    );
    let back = home.post("/en/unlock", "act=restore").await;
    assert_eq!(back.status, StatusCode::SEE_OTHER, "{}", back.body);
    let session = home.get("/en/sessions/dual-loyalty").await.body;
    assert!(session.contains("kept words"));
    let kept = workbook::set_aside(&path);
    assert_eq!(std::fs::read(&kept[0].path).expect("kept"), bytes);
}

#[tokio::test]
async fn everything_leaves_in_one_archive() {
    let home = Home::of_amina().await;
    let note = format!("/en/sessions/dual-loyalty/notes/{}", home.prompt());
    home.post(&note, "text=%3Dwords+to+take+along").await;
    let mut request = http::Request::get("/fr/safety/archive");
    request
        .extensions_mut()
        .expect("a request")
        .insert(home.house.viewer());
    let request = request.body(axum::body::Body::empty()).expect("a request");
    let answer = tower::ServiceExt::oneshot(pages::owner_router(&home.house), request)
        .await
        .expect("an answer");
    let bytes = axum::body::to_bytes(answer.into_body(), usize::MAX)
        .await
        .expect("a body");
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes.to_vec())).expect("a zip");
    let mut read = |name: &str| {
        let mut text = String::new();
        archive
            .by_name(name)
            .expect(name)
            .read_to_string(&mut text)
            .expect("text");
        text
    };
    assert!(read("README.txt").contains("notes.md"));
    assert!(read("notes.md").contains("=words to take along"));
    assert!(read("tables/note_versions.csv").contains("'=words to take along"));
    let all: serde_json::Value = serde_json::from_str(&read("workbook.json")).expect("JSON");
    assert_eq!(
        all["tables"]["note_versions"][0]["text"],
        "=words to take along"
    );
}

#[tokio::test]
async fn removing_leaves_no_file_of_hers() {
    let home = Home::of_amina().await;
    home.post("/en/safety/backups", "").await;
    let before = home.get("/en/safety/delete").await.body;
    assert!(before.contains("flash storage"), "{before}");
    let gone = home.post("/en/safety/delete", "").await;
    assert!(gone.body.contains("is gone"), "{}", gone.body);
    let left: Vec<_> = std::fs::read_dir(home.folder.path())
        .expect("the folder")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    assert_eq!(left.len(), 1, "{left:?}");
    let settings = std::fs::read_to_string(&left[0]).expect("the settings file");
    assert!(!settings.contains("Amina"), "{settings}");
}

#[tokio::test]
async fn nobody_is_told_so() {
    let home = Home::new();
    for path in ["/en/safety", "/en/safety/delete", "/en/safety/archive"] {
        assert_eq!(home.get(path).await.status, StatusCode::FORBIDDEN, "{path}");
    }
    assert_eq!(home.get("/en/unlock").await.location, "/en/welcome");
    assert_eq!(home.post("/en/lock", "").await.location, "/en/welcome");
}

/// What a panic says reaches a log or a crash report; what somebody wrote must not.
#[test]
fn a_panic_does_not_tell_what_somebody_wrote() {
    let child = std::process::Command::new(std::env::current_exe().expect("this test"))
        .args([
            "--exact",
            "safety::child_that_panics",
            "--ignored",
            "--nocapture",
        ])
        .output()
        .expect("it runs");
    let said = String::from_utf8_lossy(&child.stderr);
    assert!(
        said.contains("panic at ") && said.contains("safety.rs"),
        "{said}"
    );
    assert!(!said.contains("planted words"), "{said}");
}

#[test]
#[ignore = "run by a_panic_does_not_tell_what_somebody_wrote"]
fn child_that_panics() {
    pages::tell_panics_by_place();
    let note: Result<(), &str> = std::hint::black_box(Err("planted words"));
    let _ = std::panic::catch_unwind(|| note.expect("a note"));
}
