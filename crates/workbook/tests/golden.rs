//! Workbooks of every schema version there was, as they were written then. The
//! app of today opens each and finds everything in it.

#![expect(clippy::unwrap_used, reason = "a test that fails says where")]

use serde::{Deserialize, Serialize};
use std::{fs, path::PathBuf};
use workbook::{
    Answer, Entry, Integrity, Leaf, LeafId, NewAttempt, NoteEdit, Person, Purpose, SCHEMA_VERSION,
    Settings, Sitting, Workbook,
};

fn golden(version: u32) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    folder.join(format!("schema_{version}.hrhw"))
}

fn person() -> Person {
    Person {
        name: "Ирина".into(),
        lang: Some("ru".into()),
        purposes: vec![Purpose::Lead, Purpose::Study],
    }
}

fn settings() -> Settings {
    Settings {
        theme: Some("dark".into()),
        text_size: Some(130),
        trainer_words: true,
    }
}

/// Writes the golden file of the schema as it is now. Run once, before a schema
/// is released: `cargo test -p workbook --test golden -- --ignored`.
#[test]
#[ignore = "writes the golden file of a new schema version"]
fn write_golden() {
    let path = golden(SCHEMA_VERSION);
    assert!(!path.exists(), "what was released is not written again");
    let workbook = Workbook::create(&path, &person()).unwrap();
    workbook.set_settings(&settings()).unwrap();
    let first = workbook.save_note(&edit("first words", None)).unwrap();
    workbook
        .save_note(&edit("second words", Some(first.version)))
        .unwrap();
    workbook
        .save_note(&edit("other words", Some(first.version)))
        .unwrap();
    let erased = NoteEdit {
        prompt: "erased".into(),
        ..edit("gone", None)
    };
    workbook.save_note(&erased).unwrap();
    workbook.erase_note("dual-loyalty", "erased").unwrap();
    workbook.mark_read("dual-loyalty", "triads").unwrap();
    workbook.finish("dual-loyalty").unwrap();
    workbook.finish("right-to-health-checklist").unwrap();
    workbook.reopen("right-to-health-checklist").unwrap();
    workbook.set_place("dual-loyalty", "triads.p2").unwrap();
    workbook.keep_attempt(&attempt()).unwrap();
    let leaf = Words {
        words: "kept".into(),
    };
    workbook
        .keep_leaf(LeafId::named("words", "one"), &leaf, Sitting::begin())
        .unwrap();
    workbook.enter("dual-loyalty", &leaf).unwrap();
    workbook.close();
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Words {
    words: String,
}

impl Leaf for Words {
    const KIND: &'static str = "words";
}

impl Entry for Words {
    const KIND: &'static str = "words";
}

fn attempt() -> NewAttempt {
    let answer = |question: &str, chosen: &[u32], is_right| Answer {
        question: question.into(),
        chosen: chosen.iter().copied().collect(),
        is_right,
    };
    NewAttempt {
        session: "dual-loyalty".into(),
        seconds: Some(95),
        answers: vec![
            answer("quiz-a", &[1, 3], false),
            answer("quiz-b", &[2], true),
        ],
    }
}

fn edit(text: &str, parent: Option<workbook::VersionId>) -> NoteEdit {
    NoteEdit {
        session: "dual-loyalty".into(),
        prompt: "reflect-1".into(),
        text: text.into(),
        sitting: Sitting::begin(),
        parent,
    }
}

#[test]
fn every_schema_version_is_read() {
    for version in 1..=SCHEMA_VERSION {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("copy.hrhw");
        fs::copy(golden(version), &path).unwrap();
        let workbook = Workbook::open(&path).unwrap();
        assert_eq!(workbook.check().unwrap(), Integrity::Whole);
        everything_is_there(&workbook);
        if version >= 2 {
            attempts_are_there(&workbook);
        }
        if version >= 3 {
            leaves_and_entries_are_there(&workbook);
        }
        workbook.save_note(&edit("words of today", None)).unwrap();
    }
}

fn everything_is_there(workbook: &Workbook) {
    assert_eq!(
        (workbook.person().unwrap(), workbook.settings().unwrap()),
        (person(), settings())
    );
    let versions = workbook.note_versions("dual-loyalty", "reflect-1").unwrap();
    let words: Vec<_> = versions.iter().map(|v| (v.text.as_str(), v.head)).collect();
    assert_eq!(
        words,
        [
            ("other words", true),
            ("second words", true),
            ("first words", false)
        ]
    );
    assert_eq!(workbook.note("dual-loyalty", "erased").unwrap(), None);
    let progress = workbook.progress().unwrap();
    let session = &progress.sessions["dual-loyalty"];
    assert!(session.read.contains("triads") && session.finished.is_some());
    assert!(!progress.sessions.contains_key("right-to-health-checklist"));
    assert_eq!(progress.place.unwrap().block, "triads.p2");
}

fn attempts_are_there(workbook: &Workbook) {
    let attempts = workbook.attempts("dual-loyalty").unwrap();
    assert_eq!(attempts.len(), 1);
    assert_eq!(attempts[0].seconds, Some(95));
    assert_eq!(attempts[0].answers, attempt().answers);
    assert!(
        workbook
            .attempts("right-to-health-checklist")
            .unwrap()
            .is_empty()
    );
}

fn leaves_and_entries_are_there(workbook: &Workbook) {
    let words = Words {
        words: "kept".into(),
    };
    let id = LeafId::named("words", "one");
    assert_eq!(workbook.leaf::<Words>(id).unwrap().unwrap().leaf, words);
    let entries = workbook.entries::<Words>(Some("dual-loyalty")).unwrap();
    assert_eq!((entries.len(), &entries[0].entry), (1, &words));
}

/// Whoever changes a schema that has a golden file makes a new version of it.
#[test]
fn a_new_file_has_the_schema_of_the_newest_golden_one() {
    let folder = tempfile::tempdir().unwrap();
    let (new, copy) = (
        folder.path().join("new.hrhw"),
        folder.path().join("copy.hrhw"),
    );
    Workbook::create(&new, &Person::default()).unwrap().close();
    fs::copy(golden(SCHEMA_VERSION), &copy).unwrap();
    let schema = |path| -> Vec<(String, Option<String>)> {
        let conn = rusqlite::Connection::open(path).unwrap();
        let mut query = conn
            .prepare("SELECT name, sql FROM sqlite_schema ORDER BY name")
            .unwrap();
        let rows = query
            .query_map((), |row| Ok((row.get(0)?, row.get(1)?)))
            .unwrap();
        rows.map(Result::unwrap).collect()
    };
    assert_eq!(schema(new), schema(copy));
}
