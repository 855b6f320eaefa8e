//! The folder of workbooks and its settings file.

use std::fs;
use workbook::{Folder, FolderError, Listed, Machine, Notice, Person, Workbook};

#[test]
fn each_person_shows_what_she_chose() {
    let home = tempfile::tempdir().unwrap();
    let folder = Folder::at(home.path().join("deep/er"));
    assert_eq!(folder.list().unwrap(), []);
    let person = Person {
        name: "Nadia".into(),
        ..Person::default()
    };
    let paths = [folder.new_path().unwrap(), folder.new_path().unwrap()];
    for path in &paths {
        Workbook::create(path, &person).unwrap();
        assert!(!path.to_string_lossy().contains("Nadia"));
    }
    fs::write(folder.path().join("notes.txt"), "").unwrap();
    folder
        .show_as(&paths[1], Some("N. 👩🏽‍⚕️ \"quoted\"\n"))
        .unwrap();
    let shown = |path: &std::path::Path| {
        let entries = folder.list().unwrap();
        assert_eq!(entries.len(), 2);
        entries
            .into_iter()
            .find(|Listed { path: at, .. }| at == path)
            .unwrap()
            .shown_as
    };
    assert_eq!(shown(&paths[0]), None);
    assert_eq!(shown(&paths[1]).as_deref(), Some("N. 👩🏽‍⚕️ \"quoted\"\n"));
    folder.show_as(&paths[1], None).unwrap();
    assert_eq!(shown(&paths[1]), None);
    assert_eq!(folder.take_notices(), []);
}

#[test]
fn a_broken_settings_file_is_set_aside_and_loses_no_workbook() {
    let long = vec![b'x'; 5 * 1024 * 1024];
    let broken: [&[u8]; 5] = [
        &[0; 4096],
        b"\xff\xfe",
        b"people = 7",
        b"last_opened = [",
        &long,
    ];
    let home = tempfile::tempdir().unwrap();
    let folder = Folder::at(home.path());
    let path = folder.new_path().unwrap();
    Workbook::create(&path, &Person::default()).unwrap();
    let settings = home.path().join("people.toml");
    for (n, bytes) in broken.into_iter().enumerate() {
        fs::write(&settings, bytes).unwrap();
        assert_eq!(
            folder.list().unwrap(),
            [Listed {
                path: path.clone(),
                shown_as: None
            }]
        );
        let kept_as = home.path().join(format!("people.toml.broken-{}", n + 1));
        assert!(fs::read(&kept_as).unwrap() == bytes);
        assert_eq!(
            folder.take_notices(),
            [Notice::SettingsSetAside { kept_as }]
        );
        folder.show_as(&path, Some("me")).unwrap();
        assert_eq!(folder.list().unwrap()[0].shown_as.as_deref(), Some("me"));
        assert_eq!(folder.take_notices(), []);
    }
}

#[test]
fn what_the_machine_remembers() {
    let home = tempfile::tempdir().unwrap();
    let folder = Folder::at(home.path());
    assert_eq!(folder.machine().unwrap(), Machine::default());
    assert_eq!(folder.last_opened().unwrap(), None);
    let machine = Machine {
        language: Some("es".into()),
        theme: None,
        text_size: Some(120),
    };
    folder.set_machine(&machine).unwrap();
    for path in [home.path().join("a.hrhw"), "/media/stick/b.hrhw".into()] {
        folder.set_last_opened(Some(&path)).unwrap();
        assert_eq!(folder.last_opened().unwrap(), Some(path));
    }
    let again = Folder::at(home.path());
    assert_eq!(again.machine().unwrap(), machine);
    again.set_last_opened(None).unwrap();
    assert_eq!(folder.last_opened().unwrap(), None);
}

#[test]
fn what_another_version_keeps_in_the_settings_file_stays() {
    let home = tempfile::tempdir().unwrap();
    let settings = home.path().join("people.toml");
    let theirs = "new = 1\n[machine]\nvolume = 7\ntheme = \"dark\"\n\
        [people.\"a.hrhw\"]\nshown_as = \"A\"\ncolour = \"red\"\n[later]\nx = [1, 2]\n";
    fs::write(&settings, theirs).unwrap();
    let folder = Folder::at(home.path());
    folder
        .show_as(&home.path().join("a.hrhw"), Some("B"))
        .unwrap();
    folder
        .set_machine(&Machine {
            text_size: Some(90),
            ..folder.machine().unwrap()
        })
        .unwrap();
    let text = fs::read_to_string(&settings).unwrap();
    for kept in [
        "new = 1",
        "volume = 7",
        "theme = \"dark\"",
        "colour = \"red\"",
        "x = [1, 2]",
    ] {
        assert!(text.contains(kept), "{kept} is not in {text}");
    }
    assert!(
        text.contains("text_size = 90") && text.contains("shown_as = \"B\""),
        "{text}"
    );
    assert_eq!(folder.take_notices(), []);
}

#[test]
fn nothing_is_left_beside_the_settings_file() {
    let home = tempfile::tempdir().unwrap();
    let folder = Folder::at(home.path());
    (0..5).for_each(|n| {
        folder
            .show_as(&home.path().join("a.hrhw"), Some(&n.to_string()))
            .unwrap()
    });
    assert_eq!(fs::read_dir(home.path()).unwrap().count(), 1);
}

#[test]
fn a_settings_file_that_is_a_folder() {
    let home = tempfile::tempdir().unwrap();
    fs::create_dir(home.path().join("people.toml")).unwrap();
    let folder = Folder::at(home.path());
    assert_eq!(folder.list().unwrap(), []);
    assert_eq!(folder.take_notices().len(), 1);
    folder.set_last_opened(None).unwrap();
}

#[test]
fn a_folder_that_cannot_be_made() {
    let home = tempfile::tempdir().unwrap();
    fs::write(home.path().join("file"), "").unwrap();
    let folder = Folder::at(home.path().join("file"));
    assert!(matches!(folder.new_path(), Err(FolderError::Io(_))));
}

/// What a crash left of workbooks that never came to be goes at the next start; what somebody is at work on stays, and
/// what belongs to a file that is there is left to its next opening.
#[test]
fn drafts_without_a_file_are_put_away() {
    let home = tempfile::tempdir().unwrap();
    let at = |name: &str| home.path().join(name);
    for gone in [
        "new-aBc1.part",
        "new-aBc1.part-wal",
        "gone.hrhw.aBc2.part",
        "gone.hrhw.aBc2.part-journal",
    ] {
        fs::write(at(gone), "what she wrote").unwrap();
    }
    for stays in [
        "here.hrhw",
        "here.hrhw.aBc3.part",
        "new-plans.txt",
        "other.part",
    ] {
        fs::write(at(stays), "hers").unwrap();
    }
    let busy = rusqlite::Connection::open(at("new-aBc4.part")).unwrap();
    busy.execute_batch(
        "PRAGMA locking_mode = EXCLUSIVE; CREATE TABLE t (a); BEGIN EXCLUSIVE; INSERT INTO t VALUES (1)",
    )
    .unwrap();
    Folder::at(home.path()).put_away_drafts();
    let mut left: Vec<String> = fs::read_dir(home.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| !name.starts_with("new-aBc4.part-"))
        .collect();
    left.sort();
    assert_eq!(
        left,
        [
            "here.hrhw",
            "here.hrhw.aBc3.part",
            "new-aBc4.part",
            "new-plans.txt",
            "other.part"
        ]
    );
    drop(busy);
}
