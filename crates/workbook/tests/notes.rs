//! Notes: versions, sittings, heads, restoring, erasing.

#![expect(clippy::unwrap_used, reason = "a test that fails says where")]

use std::{fs, path::PathBuf};
use tempfile::TempDir;
use workbook::{
    MAX_NOTE_BYTES, NoteEdit, Person, SaveError, SavedNote, Sitting, VersionId, Workbook,
};

const SESSION: &str = "dual-loyalty";
const PROMPT: &str = "reflect-1";

struct Desk {
    folder: TempDir,
    workbook: Workbook,
}

fn desk() -> Desk {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.hrhw");
    Desk {
        workbook: Workbook::create(&path, &Person::default()).unwrap(),
        folder,
    }
}

impl Desk {
    fn path(&self) -> PathBuf {
        self.folder.path().join("a.hrhw")
    }

    fn save(&self, text: &str, sitting: Sitting, parent: Option<VersionId>) -> SavedNote {
        self.workbook
            .save_note(&edit(text, sitting, parent))
            .unwrap()
    }

    /// The words of every version, the newest first; heads are marked.
    fn versions(&self) -> Vec<String> {
        let versions = self.workbook.note_versions(SESSION, PROMPT).unwrap();
        versions
            .iter()
            .map(|v| format!("{}{}", v.text, if v.head { "*" } else { "" }))
            .collect()
    }

    fn text(&self) -> Option<String> {
        self.workbook
            .note(SESSION, PROMPT)
            .unwrap()
            .map(|note| note.text)
    }

    fn reopened(self) -> Desk {
        let path = self.path();
        let Desk { folder, workbook } = self;
        workbook.close();
        Desk {
            workbook: Workbook::open(&path).unwrap(),
            folder,
        }
    }
}

fn edit(text: &str, sitting: Sitting, parent: Option<VersionId>) -> NoteEdit {
    let (session, prompt) = (SESSION.into(), PROMPT.into());
    NoteEdit {
        session,
        prompt,
        text: text.into(),
        sitting,
        parent,
    }
}

#[test]
fn a_note_is_there_after_closing() {
    let desk = desk();
    assert_eq!(desk.text(), None);
    let saved = desk.save("Кому я верна? \u{0} ‏לא", Sitting::begin(), None);
    let desk = desk.reopened();
    let note = desk.workbook.note(SESSION, PROMPT).unwrap().unwrap();
    assert_eq!(note.text, "Кому я верна? \u{0} ‏לא");
    assert_eq!((note.version, note.versions), (saved.version, 1));
    assert_eq!(
        note.saved_at.as_millisecond(),
        saved.saved_at.as_millisecond()
    );
    assert_eq!(note.heads, [saved.version]);
}

#[test]
fn one_version_is_kept_for_each_sitting() {
    let desk = desk();
    let monday = Sitting::begin();
    let first = desk.save("M", monday, None);
    // A page may go on naming the version it began with, or the one it was told.
    let same = desk.save("Mo", monday, None);
    let again = desk.save("Mon", monday, Some(same.version));
    assert_eq!((first.version, again.version), (same.version, same.version));
    assert_eq!(desk.versions(), ["Mon*"]);
    let tuesday = Sitting::begin();
    let second = desk.save("Mon, tue", tuesday, Some(again.version));
    desk.save("Mon, tues", tuesday, Some(again.version));
    assert_eq!(desk.versions(), ["Mon, tues*", "Mon"]);
    assert_ne!(second.version, first.version);
}

#[test]
fn saving_twice_is_saving_once() {
    let desk = desk();
    let sitting = Sitting::begin();
    let first = desk.save("once", sitting, None);
    assert_eq!(desk.save("once", sitting, None), first);
    assert_eq!(
        desk.save("once", Sitting::begin(), Some(first.version)),
        first
    );
    let desk = desk.reopened();
    let again = desk.save("once", sitting, None);
    assert_eq!(again.version, first.version);
    assert_eq!(desk.versions(), ["once*"]);
}

#[test]
fn two_versions_made_from_the_same_one_are_both_kept() {
    let desk = desk();
    let start = desk.save("start", Sitting::begin(), None).version;
    let (left, right) = (Sitting::begin(), Sitting::begin());
    desk.save("left", left, Some(start));
    let on_right = desk.save("right", right, Some(start)).version;
    assert_eq!(desk.versions(), ["right*", "left*", "start"]);
    // Each goes on in its own version.
    let on_left = desk.save("left, more", left, Some(start)).version;
    assert_eq!(desk.versions(), ["left, more*", "right*", "start"]);
    let note = desk.workbook.note(SESSION, PROMPT).unwrap().unwrap();
    assert_eq!((note.heads, note.versions), (vec![on_left, on_right], 3));
    let notes = desk.workbook.notes(SESSION).unwrap();
    assert_eq!(notes.len(), 1);
    assert_eq!(notes[0].heads.len(), 2);
}

#[test]
fn words_written_after_a_version_was_seen_stay_a_head() {
    let desk = desk();
    let here = Sitting::begin();
    let seen = desk.save("seen", here, None).version;
    desk.save("seen, and more", here, Some(seen));
    desk.save("elsewhere", Sitting::begin(), Some(seen));
    assert_eq!(desk.versions(), ["elsewhere*", "seen, and more*"]);
}

#[test]
fn a_sitting_does_not_write_on_in_a_version_that_another_was_made_from() {
    let desk = desk();
    let here = Sitting::begin();
    let mine = desk.save("mine", here, None).version;
    desk.save("mine, changed there", Sitting::begin(), Some(mine));
    desk.save("mine, changed here", here, Some(mine));
    assert_eq!(
        desk.versions(),
        ["mine, changed here*", "mine, changed there*", "mine"]
    );
}

#[test]
fn after_reopening_a_sitting_goes_on_in_a_new_version() {
    let desk = desk();
    let sitting = Sitting::begin();
    desk.save("before", sitting, None);
    let desk = desk.reopened();
    desk.save("before, after", sitting, None);
    assert_eq!(desk.versions(), ["before, after*", "before"]);
}

#[test]
fn a_long_text_does_not_vanish_by_a_slip() {
    let desk = desk();
    let sitting = Sitting::begin();
    let long = "What I saw on the ward. ".repeat(20);
    let saved = desk.save(&long, sitting, None).version;
    desk.save("", sitting, Some(saved));
    assert_eq!(desk.versions(), ["*".to_owned(), long]);
}

#[test]
fn an_old_version_comes_back_as_a_new_one() {
    let desk = desk();
    let old = desk.save("old", Sitting::begin(), None).version;
    let new = desk.save("new", Sitting::begin(), Some(old)).version;
    let sitting = Sitting::begin();
    let back = desk.workbook.restore_note(old, sitting).unwrap();
    assert_eq!(desk.versions(), ["old*", "new", "old"]);
    assert!(desk.workbook.note_versions(SESSION, PROMPT).unwrap()[0].restored);
    assert_eq!(
        desk.workbook.restore_note(back.version, sitting).unwrap(),
        back
    );
    desk.workbook.restore_note(new, sitting).unwrap();
    assert_eq!(desk.versions(), ["new*", "old", "new", "old"]);
}

#[test]
fn restoring_settles_heads() {
    let desk = desk();
    let left = desk.save("left", Sitting::begin(), None).version;
    desk.save("right", Sitting::begin(), None);
    desk.workbook.restore_note(left, Sitting::begin()).unwrap();
    assert_eq!(desk.versions(), ["left*", "right", "left"]);
}

#[test]
fn a_note_too_long_is_refused_and_the_old_one_kept() {
    let desk = desk();
    let sitting = Sitting::begin();
    let whole = "я".repeat(5_000_000 / 2);
    let saved = desk.save(&whole, sitting, None);
    let over = "x".repeat(MAX_NOTE_BYTES + 1);
    let refused = desk
        .workbook
        .save_note(&edit(&over, sitting, Some(saved.version)));
    let expected = MAX_NOTE_BYTES + 1;
    assert!(
        matches!(refused, Err(SaveError::TooLong { bytes, limit: MAX_NOTE_BYTES }) if bytes == expected)
    );
    assert_eq!(desk.text().unwrap(), whole);
    desk.save("and on", Sitting::begin(), Some(saved.version));
}

#[test]
fn erased_words_are_in_no_byte_of_the_folder() {
    let desk = desk();
    let planted: Vec<String> = (0..40).map(|n| format!("zanzibar-{n}-witness")).collect();
    let mut parent = None;
    for (n, word) in planted.iter().enumerate() {
        let other = NoteEdit {
            prompt: format!("other-{n}"),
            ..edit(&"kept ".repeat(n * 30), Sitting::begin(), None)
        };
        desk.workbook.save_note(&other).unwrap();
        parent = Some(
            desk.save(&word.repeat(n * 20 + 1), Sitting::begin(), parent)
                .version,
        );
    }
    assert!(
        found(&desk, "witness"),
        "the search itself must find words that are there"
    );
    desk.workbook.erase_note(SESSION, PROMPT).unwrap();
    assert!(!found(&desk, "zanzibar") && !found(&desk, "witness"));
    assert_eq!((desk.text(), desk.versions().len()), (None, 0));
    assert_eq!(desk.workbook.notes(SESSION).unwrap().len(), planted.len());
    let desk = desk.reopened();
    assert!(!found(&desk, "zanzibar") && !found(&desk, "witness"));
    assert!(found(&desk, "kept kept"));
}

#[test]
fn after_erasing_the_open_box_can_be_saved_again() {
    let desk = desk();
    let sitting = Sitting::begin();
    let erased = desk.save("gone", sitting, None).version;
    desk.workbook.erase_note(SESSION, PROMPT).unwrap();
    let refused = desk.workbook.restore_note(erased, sitting);
    assert!(matches!(refused, Err(SaveError::NoSuchVersion)));
    desk.save("begun anew", sitting, Some(erased));
    assert_eq!(desk.versions(), ["begun anew*"]);
    desk.workbook.erase_note("no-session", "no-prompt").unwrap();
}

/// Whether the bytes of `word` are anywhere in the folder's files.
fn found(desk: &Desk, word: &str) -> bool {
    // The workbook is open: its files are read by another process, because our
    // closing a handle of them would release SQLite's locks.
    let output = std::process::Command::new("grep")
        .args(["-rqaF", "--", word])
        .arg(desk.folder.path())
        .output()
        .unwrap();
    assert!(
        output.status.code().is_some_and(|code| code < 2),
        "{output:?}"
    );
    assert!(fs::exists(desk.path()).unwrap());
    output.status.success()
}
