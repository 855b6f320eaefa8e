//! Files that are opened outside the window.

use http::StatusCode;
use workbook::{Person, Workbook};

use crate::support::Home;

#[tokio::test]
async fn a_workbook_comes_onto_the_desk_and_is_left_there_when_it_is_opened_again() {
    let home = Home::new();
    let file = home.folder.path().join("Надя.hrhw");
    let person = Person {
        lang: Some(String::from("ru")),
        ..Person::default()
    };
    drop(Workbook::create(&file, &person).expect("a workbook"));
    assert_eq!(home.house.take_up(&file), "/ru/");
    let first = home.workbook();
    assert_eq!(home.house.take_up(&file), "/ru/");
    assert!(std::sync::Arc::ptr_eq(&first, &home.workbook()));
}

#[tokio::test]
async fn what_is_no_workbook_is_told_about_and_the_one_on_the_desk_stays() {
    let home = Home::of_amina().await;
    let file = home.folder.path().join("photo.hrhw");
    std::fs::write(&file, b"a photograph, by its ending a workbook").expect("written");
    for (wrong, name) in [(file, "photo.hrhw"), ("/nowhere/my.hrhw".into(), "my.hrhw")] {
        let page = home.house.take_up(&wrong);
        assert_eq!(page, "/en/welcome");
        let got = home.get(&page).await;
        assert!(got.body.contains(name), "{}", got.body);
    }
    assert_eq!(home.get("/en/settings").await.status, StatusCode::OK);
    assert!(home.house.viewer().desk().is_some());
}

#[tokio::test]
async fn a_pack_is_looked_at_and_nothing_is_installed() {
    let home = Home::new();
    let file = home.folder.path().join("новый %20&язык.HRHWPACK");
    std::fs::write(&file, b"no pack").expect("written");
    let page = home.house.take_up(&file);
    assert!(page.starts_with("/fr/packs/look?path=%"), "{page}");
    let got = home.get(&page).await;
    assert_eq!(got.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        got.body.contains("новый %20&#38;язык.HRHWPACK"),
        "{}",
        got.body
    );
}
