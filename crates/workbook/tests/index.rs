//! The index of the notes: what is found, what no longer is, and what is in no byte of the file.

#![expect(clippy::unwrap_used, reason = "a test that fails says where")]

use std::fs;
use std::time::Instant;
use workbook::{Key, NoteEdit, Person, Sitting, VersionId, Workbook};

struct Desk {
    workbook: Workbook,
    _folder: tempfile::TempDir,
}

fn desk() -> Desk {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.hrhw");
    Desk {
        workbook: Workbook::create(&path, &Person::default()).unwrap(),
        _folder: folder,
    }
}

fn keys(text: &str) -> Vec<String> {
    text.split_whitespace().map(str::to_lowercase).collect()
}

impl Desk {
    fn write(&self, prompt: &str, text: &str, parent: Option<VersionId>) -> VersionId {
        let edit = NoteEdit {
            session: "dual-loyalty".into(),
            prompt: prompt.into(),
            text: text.into(),
            sitting: Sitting::begin(),
            parent,
        };
        self.workbook.save_note(&edit).unwrap().version
    }

    fn found(&self, words: &[Key]) -> Vec<String> {
        self.workbook.index_notes("1", keys).unwrap();
        let words = words.iter().map(|key| vec![key.clone()]).collect();
        let mut found: Vec<_> = self.workbook.find_notes(words, 50).unwrap();
        found.sort_by(|one, other| one.prompt.cmp(&other.prompt));
        found.into_iter().map(|note| note.prompt).collect()
    }
}

fn whole(word: &str) -> Key {
    Key::Whole(word.into())
}

#[test]
fn every_word_must_stand_in_the_newest_words() {
    let desk = desk();
    desk.write("a", "Начальник просил фамилии", None);
    let old = desk.write("b", "Фамилии никто не просил", None);
    assert_eq!(desk.found(&[whole("фамилии")]), ["a", "b"]);
    assert_eq!(desk.found(&[whole("фамилии"), whole("начальник")]), ["a"]);
    assert_eq!(desk.found(&[Key::Begun("нача".into())]), ["a"]);
    assert_eq!(desk.found(&[whole("нача")]), [""; 0]);
    assert_eq!(desk.found(&[]), [""; 0]);
    // Words that were written over are not what she wrote.
    desk.write("b", "Всё иначе", Some(old));
    assert_eq!(desk.found(&[whole("фамилии")]), ["a"]);
    assert_eq!(desk.found(&[whole("иначе")]), ["b"]);
}

#[test]
fn nothing_that_is_typed_is_taken_for_an_operator() {
    let desk = desk();
    desk.write("a", "a \"b\" AND c* (d) l'eau x:y", None);
    for word in [
        "\"b\"", "and", "c*", "(d)", "l'eau", "x:y", "OR", "\"", "NEAR(", "'",
    ] {
        let found = desk.found(&[whole(&word.to_lowercase())]);
        assert_eq!(
            found.is_empty(),
            ["or", "\"", "near(", "'"].contains(&word.to_lowercase().as_str()),
            "{word}"
        );
    }
}

#[test]
fn an_erased_note_is_in_no_byte_of_the_index() {
    let desk = desk();
    desk.write("a", "zylqwertz stays", None);
    desk.write("b", "xhorobavlik goes", None);
    assert_eq!(desk.found(&[whole("xhorobavlik")]), ["b"]);
    desk.workbook.erase_note("dual-loyalty", "b").unwrap();
    assert_eq!(desk.found(&[whole("xhorobavlik")]), [""; 0]);
    assert_eq!(desk.found(&[whole("zylqwertz")]), ["a"]);
    let path = desk.workbook.path().to_owned();
    desk.workbook.close();
    let bytes = fs::read(path).unwrap();
    let holds = |word: &str| bytes.windows(word.len()).any(|run| run == word.as_bytes());
    assert!(holds("zylqwertz") && !holds("horobavlik"));
}

#[test]
fn the_keys_are_those_of_the_words_as_they_are() {
    let desk = desk();
    let known = || {
        desk.workbook.index_notes("1", keys).unwrap();
        desk.workbook.note_keys().unwrap().to_vec()
    };
    assert_eq!(known(), [""; 0]);
    let first = desk.write("a", "one two", None);
    assert_eq!(known(), ["one", "two"]);
    assert_eq!(known(), ["one", "two"], "asked once more");
    desk.write("a", "two three", Some(first));
    assert_eq!(known(), ["three", "two"]);
    desk.workbook.erase_note("dual-loyalty", "a").unwrap();
    assert_eq!(desk.workbook.note_keys().unwrap().len(), 0, "at once");
}

#[test]
fn another_way_of_taking_words_apart_indexes_anew() {
    let desk = desk();
    desk.write("a", "NURSES", None);
    assert_eq!(desk.found(&[whole("nurses")]), ["a"]);
    let path = desk.workbook.path().to_owned();
    desk.workbook.close();
    let workbook = Workbook::open(&path).unwrap();
    workbook
        .index_notes("2", |text| {
            vec![text.to_lowercase().replace("nurses", "nurse")]
        })
        .unwrap();
    let found = |key: &str| {
        workbook
            .find_notes(vec![vec![whole(key)]], 9)
            .unwrap()
            .len()
    };
    assert_eq!((found("nurse"), found("nurses")), (1, 0));
}

#[test]
fn two_thousand_notes_are_asked_in_milliseconds() {
    let desk = desk();
    for at in 0..2_000 {
        let text = format!(
            "word{} word{} nurse {}",
            at % 97,
            at % 31,
            "and so on ".repeat(40)
        );
        desk.write(&format!("p{at}"), &text, None);
    }
    let begun = Instant::now();
    desk.workbook.index_notes("1", keys).unwrap();
    println!("2,000 notes indexed in {:?}", begun.elapsed());
    let begun = Instant::now();
    for at in 0..100 {
        let words = vec![
            vec![whole("nurse")],
            vec![whole(&format!("word{}", at % 31))],
        ];
        assert!(!desk.workbook.find_notes(words, 20).unwrap().is_empty());
    }
    println!(
        "one question among 2,000 notes: {:?}",
        begun.elapsed() / 100
    );
    assert!(begun.elapsed().as_millis() < 2_500);
}
