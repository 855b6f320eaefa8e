//! First run, and two people at one machine.

use http::StatusCode;

use crate::support::Home;

#[tokio::test]
async fn the_first_page_welcomes_in_the_systems_language() {
    let home = Home::new();
    assert_eq!(home.get("/").await.location, "/fr/welcome");
    let welcome = home.get("/fr/welcome").await;
    assert!(welcome.body.contains(r#"lang="fr""#), "{}", welcome.body);
    assert!(welcome.body.contains(r#"name="name""#));
}

#[tokio::test]
async fn a_name_a_language_and_a_purpose_make_a_workbook() {
    let home = Home::new();
    let got = home
        .post(
            "/en/people",
            "name=%20%D0%9D%D0%B0%D0%B4%D1%8F%20&lang=ru&lead=yes&translate=yes",
        )
        .await;
    assert_eq!(
        (got.status, got.location.as_str()),
        (StatusCode::SEE_OTHER, "/ru/")
    );
    let person = home.workbook().person().expect("a person");
    assert_eq!(person.name, "Надя");
    assert_eq!(person.lang.as_deref(), Some("ru"));
    assert_eq!(
        person.purposes,
        [workbook::Purpose::Lead, workbook::Purpose::Translate]
    );
    assert_eq!(home.get("/").await.location, "/ru/");
}

#[tokio::test]
async fn a_file_name_tells_nothing_of_the_person() {
    let home = Home::of_amina().await;
    let path = home.workbook().path().to_owned();
    let name = path
        .file_name()
        .and_then(|name| name.to_str())
        .expect("a name")
        .to_lowercase();
    assert!(!name.contains("amina") && name.ends_with(".hrhw"), "{name}");
}

#[tokio::test]
async fn the_welcome_shows_of_each_person_what_she_chose() {
    let home = Home::of_amina().await;
    home.post("/en/people/close", "").await;
    home.post("/en/people", "name=Bintou&lang=fr&shown=nothing")
        .await;
    home.post("/en/people/close", "").await;
    let welcome = home.get("/en/welcome").await.body;
    assert!(welcome.contains(">Amina</button>"), "{welcome}");
    assert!(!welcome.contains("Bintou"), "{welcome}");
    assert_eq!(welcome.matches(r#"action="/en/people/open""#).count(), 2);
}

#[tokio::test]
async fn a_workbook_opens_by_its_button_and_no_other_file_does() {
    let home = Home::of_amina().await;
    let path = home.workbook().path().to_owned();
    let file = path
        .file_name()
        .and_then(|name| name.to_str())
        .expect("a name")
        .to_owned();
    home.post("/en/people/close", "").await;
    assert!(home.house.viewer().desk().is_none());
    let outside = home
        .post("/en/people/open", "file=..%2F..%2Fetc%2Fpasswd")
        .await;
    assert_eq!(outside.status, StatusCode::NOT_FOUND);
    let got = home.post("/en/people/open", format!("file={file}")).await;
    assert_eq!(
        (got.status, got.location.as_str()),
        (StatusCode::SEE_OTHER, "/en/")
    );
    assert_eq!(home.workbook().person().expect("a person").name, "Amina");
}

#[tokio::test]
async fn a_workbook_that_does_not_open_is_told_about_and_left_alone() {
    let home = Home::with(|folder| {
        let path = folder.path().join("letter.hrhw");
        std::fs::write(&path, "Dear colleague").expect("a file");
        Some(path)
    });
    let welcome = home.get("/en/welcome").await.body;
    assert!(welcome.contains("This file is not a workbook"), "{welcome}");
    assert!(welcome.contains("letter.hrhw"));
    let path = home.folder.path().join("letter.hrhw");
    assert_eq!(
        std::fs::read_to_string(path).expect("the file"),
        "Dear colleague"
    );
}

#[tokio::test]
async fn settings_change_the_name_and_what_is_shown() {
    let home = Home::of_amina().await;
    let got = home
        .post("/en/settings", "name=Mina&shown=nothing&lead=yes")
        .await;
    assert_eq!(got.location, "/en/settings?saved=yes");
    assert_eq!(home.workbook().person().expect("a person").name, "Mina");
    home.post("/en/people/close", "").await;
    let welcome = home.get("/en/welcome").await.body;
    assert!(
        !welcome.contains("Mina") && !welcome.contains("Amina"),
        "{welcome}"
    );
}

#[tokio::test]
async fn a_look_is_kept_in_the_workbook_and_for_this_machine() {
    let home = Home::of_amina().await;
    home.post("/en/look", "theme=night&back=/about").await;
    home.post("/en/look", "text_size=larger&back=/about").await;
    assert!(
        home.get("/en/about")
            .await
            .body
            .contains(r#"data-theme="night" data-size="larger""#)
    );
    home.post("/en/people/close", "").await;
    assert!(
        home.get("/en/welcome")
            .await
            .body
            .contains(r#"data-theme="night" data-size="larger""#)
    );
}
