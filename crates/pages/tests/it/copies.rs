//! Copies of a workbook, joined and handed over, as a person meets them.

use std::path::PathBuf;

use axum::body::Body;
use http::{Request, StatusCode, header};
use workbook::{Cover, LeafId, NoteEdit, Passphrase, Sitting, Workbook};

use crate::support::Home;

const PHRASE: &str = "copper+lantern+weaves+nineteen+goats";

/// Words with a passphrase as a form has them.
fn words() -> String {
    PHRASE.replace('+', " ")
}

/// A workbook with a note, and a copy of it in which the note was written on, as a file.
struct Two {
    home: Home,
    file: PathBuf,
    note: String,
}

impl Two {
    async fn with(cover: Cover) -> Two {
        let home = Home::of_amina().await;
        let note = format!("/en/sessions/dual-loyalty/notes/{}", home.prompt());
        home.post(&note, "text=seen+by+both").await;
        let file = home.folder.path().join("stick").join("copy.hrhw");
        std::fs::create_dir_all(file.parent().expect("a folder")).expect("it is made");
        let own = file.with_file_name("own.hrhw");
        std::fs::write(
            &own,
            home.workbook().handed_over(Cover::Own).expect("a copy"),
        )
        .expect("it is written");
        let copy = Workbook::open(&own).expect("it opens");
        write(&copy, &home.prompt(), "written at the clinic");
        std::fs::write(&file, copy.handed_over(cover).expect("a copy")).expect("it is written");
        copy.close();
        let seen = home.workbook().note("dual-loyalty", &home.prompt());
        let seen = seen.expect("a read").expect("a note").version;
        home.post(&note, format!("text=written+at+home&parent={seen}"))
            .await;
        Two { home, file, note }
    }

    async fn bring(&self, wish: &str) -> String {
        let form = format!("path={}&wish={wish}", self.file.display());
        let brought = self.home.post("/en/safety/copies/bring", form).await;
        assert_eq!(
            brought.location, "/en/safety/copies/look",
            "{}",
            brought.body
        );
        self.look().await
    }

    async fn look(&self) -> String {
        let page = self.home.get("/en/safety/copies/look").await.body;
        page.replace(['\u{2068}', '\u{2069}'], "")
    }
}

fn write(workbook: &Workbook, prompt: &str, text: &str) {
    let now = workbook.note("dual-loyalty", prompt).expect("a read");
    let edit = NoteEdit {
        session: "dual-loyalty".into(),
        prompt: prompt.into(),
        text: text.into(),
        sitting: Sitting::begin(),
        parent: now.map(|note| note.version),
    };
    workbook.save_note(&edit).expect("it is saved");
}

#[tokio::test]
async fn a_copy_is_looked_at_joined_and_both_versions_are_shown_and_settled() {
    let two = Two::with(Cover::None).await;
    let look = two.bring("join").await;
    assert!(look.contains("1 note and 0 replaced"), "{look}");
    assert!(look.contains("1 thing was changed in both"), "{look}");
    let session = two.home.get("/en/sessions/dual-loyalty").await.body;
    assert!(!session.contains("see both"), "nothing was joined yet");
    two.home.post("/en/safety/copies/join", "").await;
    let joined = two.look().await;
    for text in [
        "Joined",
        "written at home",
        "written at the clinic",
        "Settle it",
    ] {
        assert!(joined.contains(text), "{text}: {joined}");
    }
    let session = two.home.get("/en/sessions/dual-loyalty").await.body;
    assert!(session.contains("see both"));
    let versions = format!("{}/versions", two.note);
    let page = two.home.get(&versions).await.body;
    assert!(page.contains("Two versions, both yours"), "{page}");
    let seen = page
        .split(r#"name="seen" value=""#)
        .nth(1)
        .expect("what was seen");
    let seen = seen
        .split('"')
        .next()
        .expect("a value")
        .trim()
        .replace(' ', "+");
    let form = format!("text=home+and+clinic&seen={seen}");
    two.home.post(&format!("{}/settle", two.note), form).await;
    let page = two.home.get(&versions).await.body;
    assert!(!page.contains("Two versions, both yours"));
    for text in [
        "home and clinic",
        "written at home",
        "written at the clinic",
    ] {
        assert!(page.contains(text), "{text}");
    }
    let once_more = two.bring("join").await;
    assert!(once_more.contains("holds nothing"), "{once_more}");
}

#[tokio::test]
async fn a_locked_copy_asks_for_its_passphrase_and_never_shows_it() {
    let cover = Cover::Passphrase(Passphrase::new(&words()).expect("a passphrase"));
    let two = Two::with(cover).await;
    let look = two.bring("join").await;
    assert!(look.contains("passphrase of its own"), "{look}");
    let unlock = "/en/safety/copies/unlock";
    let wrong = two.home.post(unlock, "passphrase=guess").await;
    assert_eq!(wrong.status, StatusCode::FORBIDDEN);
    assert!(wrong.body.contains("not right"), "{}", wrong.body);
    two.home.post(unlock, format!("passphrase={PHRASE}")).await;
    let look = two.look().await;
    assert!(
        look.contains("0 replaced") && !look.contains("copper"),
        "{look}"
    );
    two.home.post("/en/safety/copies/join", "").await;
    assert!(two.look().await.contains("written at the clinic"));
}

#[tokio::test]
async fn what_is_no_copy_is_refused_in_words() {
    let home = Home::of_amina().await;
    let stranger = home.folder.path().join("away");
    std::fs::create_dir(&stranger).expect("a folder");
    let stranger = stranger.join("stranger.hrhw");
    Workbook::create(&stranger, &workbook::Person::default())
        .expect("it is made")
        .close();
    let text = home.folder.path().join("text.txt");
    std::fs::write(&text, "words").expect("it is written");
    let own = home.workbook().path().to_owned();
    let check = async |path: &std::path::Path, expect: &str| {
        let form = format!("path={}", path.display());
        home.post("/en/safety/copies/bring", form).await;
        let look = home.get("/en/safety/copies/look").await.body;
        assert!(look.contains(expect), "{expect}: {look}");
        assert!(look.contains("Nothing was changed"), "{look}");
        home.post("/en/safety/copies/join", "").await;
        assert!(
            home.get("/en/safety/copies/look")
                .await
                .body
                .contains(expect)
        );
    };
    check(&stranger, "not a copy of this workbook").await;
    check(&own, "this very workbook").await;
    check(&text, "not a workbook").await;
    check(&home.folder.path().join("nothing.hrhw"), "no such file").await;
    check(std::path::Path::new(""), "no such file").await;
}

#[tokio::test]
async fn a_file_that_was_chosen_is_sent_as_it_is() {
    let two = Two::with(Cover::None).await;
    let bytes = std::fs::read(&two.file).expect("the copy");
    let send = async |bytes: Vec<u8>| {
        let request = Request::post("/en/safety/copies/file?wish=join&name=copy.hrhw")
            .header(header::CONTENT_TYPE, "application/octet-stream")
            .header(header::ACCEPT, "application/json")
            .body(Body::from(bytes))
            .expect("a request");
        two.home.send(request).await.body
    };
    assert!(send(bytes).await.contains("/en/safety/copies/look"));
    assert!(two.look().await.contains("0 replaced"));
    send(b"not a workbook".to_vec()).await;
    assert!(two.look().await.contains("not a workbook"));
}

#[tokio::test]
async fn handing_over_is_one_file_that_opens_with_its_passphrase() {
    let two = Two::with(Cover::None).await;
    let there = two.home.folder.path().join("there");
    std::fs::create_dir(&there).expect("a folder");
    let over = "/en/safety/copies/hand-over";
    let check = async |form: &str, expect: &str| {
        let got = two.home.post(over, form.to_owned()).await;
        assert_eq!(got.status, StatusCode::UNPROCESSABLE_ENTITY, "{form}");
        assert!(got.body.contains(expect), "{form}: {}", got.body);
    };
    check("cover=passphrase&new=&again=", "write a passphrase").await;
    check("cover=passphrase&new=password1&again=password1", "weak").await;
    check(
        &format!("cover=passphrase&new={PHRASE}&again=x"),
        "not alike",
    )
    .await;
    check("cover=open&folder=%2Fno%2Fsuch%2Ffolder", "no such folder").await;
    let folder = there.display();
    let form = format!("cover=passphrase&new={PHRASE}&again={PHRASE}&folder={folder}");
    let got = two.home.post(over, form).await;
    assert_eq!(
        got.location, "/en/safety/copies?done=handed",
        "{}",
        got.body
    );
    let given = std::fs::read_dir(&there).expect("the folder").next();
    let given = given.expect("a file").expect("an entry").path();
    let secret = workbook::Secret::Passphrase(Passphrase::new(&words()).expect("words"));
    let opened = Workbook::unlock(&given, &secret).expect("it opens");
    let note = opened.note("dual-loyalty", &two.home.prompt());
    assert_eq!(
        note.expect("a read").expect("a note").text,
        "written at home"
    );
    let saved = two.home.post(over, "cover=open").await;
    let disposition = saved.headers.get(header::CONTENT_DISPOSITION);
    let disposition = disposition.and_then(|value| value.to_str().ok());
    assert!(
        disposition.is_some_and(|value| value.contains(".hrhw")),
        "{disposition:?}"
    );
    assert!(saved.body.starts_with("SQLite format 3"));
}

#[tokio::test]
async fn a_backup_on_a_stick_is_chosen_where_it_lies() {
    let two = Two::with(Cover::None).await;
    let look = two.bring("restore").await;
    assert!(look.contains("It holds 1 note"), "{look}");
    // What was brought to be restored is not joined by another button.
    two.home.post("/en/safety/copies/join", "").await;
    let back = two.home.post("/en/safety/copies/restore", "").await;
    assert_eq!(back.location, "/en/safety?done=restored", "{}", back.body);
    let session = two.home.get("/en/sessions/dual-loyalty").await.body;
    assert!(session.contains("written at the clinic") && !session.contains("written at home"));
    assert_eq!(two.look().await, "", "nothing is at hand any more");
}

#[tokio::test]
async fn a_damaged_workbook_takes_a_backup_from_wherever_it_lies() {
    let two = Two::with(Cover::None).await;
    let path = two.home.workbook().path().to_owned();
    two.home.post("/en/people/close", "").await;
    let mut bytes = std::fs::read(&path).expect("the file");
    bytes[4096..].fill(0);
    std::fs::write(&path, &bytes).expect("it is written");
    let file = path.file_name().and_then(|name| name.to_str());
    let form = format!("file={}", file.expect("a name"));
    two.home.post("/en/people/open", form).await;
    let form = format!("act=restore-from&path={}", two.file.display());
    let back = two.home.post("/en/unlock", form).await;
    assert_eq!(back.status, StatusCode::SEE_OTHER, "{}", back.body);
    let session = two.home.get("/en/sessions/dual-loyalty").await.body;
    assert!(session.contains("written at the clinic"));
}

#[tokio::test]
async fn what_else_has_two_sides_is_settled_by_choosing() {
    let home = Home::of_amina().await;
    let id = LeafId::fresh();
    let plan = |title: &str| action::Plan {
        title: title.into(),
        ..action::Plan::default()
    };
    let workbook = home.workbook();
    let seen = workbook.keep_leaf(id, &plan("first"), Sitting::begin());
    let seen = seen.expect("it is kept").version;
    for title in ["The call at home", "The call at the clinic"] {
        workbook
            .keep_leaf_made_from(id, &plan(title), Sitting::begin(), seen)
            .expect("it is kept");
    }
    let page = home.get("/en/safety/copies").await.body;
    assert!(
        page.contains("A plan") && page.contains("The call at home"),
        "{page}"
    );
    let heads = workbook.heads_of("plan", id).expect("a read");
    let form = format!("kind=plan&leaf={id}&version={}", heads[1].version);
    let settled = home.post("/en/safety/copies/settle", form.clone()).await;
    assert_eq!(settled.location, "/en/safety/copies?done=settled");
    assert!(
        !home
            .get("/en/safety/copies")
            .await
            .body
            .contains("The call at home")
    );
    let again = home.post("/en/safety/copies/settle", form).await;
    assert_eq!(again.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn locking_lets_go_of_a_copy_at_hand_and_nobody_has_one() {
    let two = Two::with(Cover::None).await;
    two.bring("join").await;
    two.home.post("/en/people/close", "").await;
    for path in ["/en/safety/copies", "/en/safety/copies/look"] {
        assert_eq!(
            two.home.get(path).await.status,
            StatusCode::FORBIDDEN,
            "{path}"
        );
    }
    let left = std::fs::read_dir(two.home.folder.path()).expect("the folder");
    let names = left.map(|entry| entry.expect("an entry").file_name());
    let drafts: Vec<_> = names
        .filter(|name| name.to_string_lossy().contains(".part"))
        .collect();
    assert!(drafts.is_empty(), "{drafts:?}");
}

#[tokio::test]
async fn a_workbook_comes_to_another_computer_in_a_file() {
    let two = Two::with(Cover::None).await;
    let clinic = Home::new();
    let brought = clinic
        .post("/en/people/bring", format!("path={}", two.file.display()))
        .await;
    assert_eq!(brought.status, StatusCode::SEE_OTHER, "{}", brought.body);
    let session = clinic.get("/en/sessions/dual-loyalty").await.body;
    assert!(session.contains("written at the clinic") && session.contains("Amina"));
    let refused = clinic.post("/en/people/bring", "path=nothing.hrhw").await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(refused.body.contains("not there"), "{}", refused.body);
}
