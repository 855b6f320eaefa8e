//! The person, her settings, her progress.

#![expect(clippy::unwrap_used, reason = "a test that fails says where")]

use std::path::PathBuf;
use tempfile::TempDir;
use workbook::{Person, Purpose, SaveError, Settings, Workbook};

fn desk() -> (TempDir, PathBuf, Workbook) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.hrhw");
    let workbook = Workbook::create(&path, &Person::default()).unwrap();
    (folder, path, workbook)
}

#[test]
fn a_person_is_as_she_said() {
    let (_folder, path, workbook) = desk();
    assert_eq!(workbook.person().unwrap(), Person::default());
    for name in [
        "Nadia",
        "",
        "👩🏽‍⚕️".repeat(300).as_str(),
        "\u{202e}aidaN\u{200f}",
        &"я".repeat(300),
    ] {
        let person = Person {
            name: name.to_owned(),
            lang: Some("ru".to_owned()),
            purposes: vec![Purpose::Translate, Purpose::Lead],
        };
        workbook.set_person(&person).unwrap();
        assert_eq!(workbook.person().unwrap(), person);
    }
    let known = workbook.person().unwrap();
    let long = Person {
        name: "x".repeat(70_000),
        ..known.clone()
    };
    assert!(matches!(
        workbook.set_person(&long),
        Err(SaveError::TooLong { bytes: 70_000, .. })
    ));
    workbook.close();
    assert_eq!(Workbook::open(&path).unwrap().person().unwrap(), known);
}

#[test]
fn settings_are_kept_and_unset() {
    let (_folder, path, workbook) = desk();
    assert_eq!(workbook.settings().unwrap(), Settings::default());
    let chosen = Settings {
        theme: Some("dark".into()),
        text_size: Some(150),
        trainer_words: true,
    };
    workbook.set_settings(&chosen).unwrap();
    workbook.close();
    let workbook = Workbook::open(&path).unwrap();
    assert_eq!(workbook.settings().unwrap(), chosen);
    workbook.set_settings(&Settings::default()).unwrap();
    assert_eq!(workbook.settings().unwrap(), Settings::default());
}

#[test]
fn progress_joins_what_was_read_and_finished() {
    let (_folder, path, workbook) = desk();
    for section in ["triads", "triads", "opening"] {
        workbook.mark_read("dual-loyalty", section).unwrap();
    }
    workbook.finish("dual-loyalty").unwrap();
    workbook.finish("dual-loyalty").unwrap();
    workbook.mark_read("checklist", "triads").unwrap();
    workbook.close();
    let workbook = Workbook::open(&path).unwrap();
    let progress = workbook.progress().unwrap();
    let of = &progress.sessions["dual-loyalty"];
    assert_eq!(of.read.iter().collect::<Vec<_>>(), ["opening", "triads"]);
    assert!(of.finished.is_some());
    assert!(progress.sessions["checklist"].finished.is_none());
    workbook.reopen("dual-loyalty").unwrap();
    let sheet = workbook.sheet("dual-loyalty").unwrap();
    let of = &sheet.progress.sessions["dual-loyalty"];
    assert_eq!((of.finished, of.read.len()), (None, 2));
    assert_eq!(sheet.progress.sessions["checklist"].read.len(), 1);
    workbook.finish("dual-loyalty").unwrap();
    let sheet = workbook.sheet("dual-loyalty").unwrap();
    assert!(sheet.progress.sessions["dual-loyalty"].finished.is_some());
    assert_eq!(workbook.read_sections("checklist").unwrap().len(), 1);
}

#[test]
fn the_last_place_is_the_one_set_last() {
    let (_folder, path, workbook) = desk();
    assert_eq!(workbook.place().unwrap(), None);
    for (session, block) in [("a", "x.p1"), ("b", "y.p2"), ("a", "x.p9")] {
        workbook.set_place(session, block).unwrap();
        let place = workbook.place().unwrap().unwrap();
        assert_eq!(
            (place.session.as_str(), place.block.as_str()),
            (session, block)
        );
    }
    workbook.close();
    let progress = Workbook::open(&path).unwrap().progress().unwrap();
    assert_eq!(progress.place, progress.sessions["a"].place);
    assert_eq!(progress.sessions["b"].place.as_ref().unwrap().block, "y.p2");
}

#[cfg(unix)]
#[test]
fn a_file_that_was_removed_or_replaced_takes_no_saves() {
    let (folder, path, workbook) = desk();
    workbook.finish("a").unwrap();
    std::fs::rename(&path, folder.path().join("elsewhere")).unwrap();
    assert!(matches!(workbook.finish("b"), Err(SaveError::Gone)));
    std::fs::write(&path, "another").unwrap();
    assert!(matches!(workbook.finish("c"), Err(SaveError::Gone)));
    std::fs::remove_file(&path).unwrap();
    std::fs::rename(folder.path().join("elsewhere"), &path).unwrap();
    workbook.finish("d").unwrap();
    std::fs::remove_file(folder.path().join("a.hrhw-wal")).unwrap();
    assert!(matches!(workbook.finish("e"), Err(SaveError::Gone)));
    // Closing saves what can be saved.
    workbook.close();
    assert!(
        Workbook::open(&path)
            .unwrap()
            .progress()
            .unwrap()
            .sessions
            .contains_key("e")
    );
}
