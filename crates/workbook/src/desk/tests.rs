//! What cannot be seen from outside: stamps, a full disk, a panic, a crash in
//! the middle of a purge.

use crate::{NoteEdit, PRAGMAS, Person, SaveError, Sitting, VersionId, Workbook};
use rusqlite::types::Value;
use tempfile::TempDir;

fn workbook() -> (TempDir, Workbook) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.hrhw");
    let workbook = Workbook::create(&path, &Person::default()).unwrap();
    (folder, workbook)
}

fn reopened(workbook: Workbook) -> Workbook {
    let path = workbook.path().to_owned();
    workbook.close();
    Workbook::open(&path).unwrap()
}

fn edit(prompt: &str, text: &str, parent: Option<VersionId>) -> NoteEdit {
    let (session, prompt) = ("s".into(), prompt.into());
    NoteEdit {
        session,
        prompt,
        text: text.into(),
        sitting: Sitting::begin(),
        parent,
    }
}

/// One number out of the file.
fn number(workbook: &Workbook, sql: &'static str) -> i64 {
    workbook
        .read(move |conn| conn.query_row(sql, (), |row| row.get(0)))
        .unwrap()
}

fn run(workbook: &Workbook, sql: String) {
    workbook.read(move |conn| conn.execute_batch(&sql)).unwrap();
}

#[test]
fn each_opening_that_writes_is_a_device_and_counts_on() {
    let (_folder, workbook) = workbook();
    let devices = "SELECT count(*) FROM devices";
    let highest = "SELECT max(counter) FROM devices";
    assert_eq!(
        (number(&workbook, devices), number(&workbook, highest)),
        (1, 1)
    );
    workbook.finish("a").unwrap();
    workbook.finish("b").unwrap();
    workbook.finish("b").unwrap();
    assert_eq!(
        (number(&workbook, devices), number(&workbook, highest)),
        (2, 3)
    );
    let workbook = reopened(reopened(workbook));
    assert_eq!(number(&workbook, devices), 2, "reading makes no device");
    workbook.finish("c").unwrap();
    assert_eq!(
        (number(&workbook, devices), number(&workbook, highest)),
        (3, 4)
    );
    let repeated = "SELECT count(*) - count(DISTINCT counter) FROM marks";
    assert_eq!(number(&workbook, repeated), 0);
}

#[test]
fn the_clock_decides_nothing() {
    let (_folder, workbook) = workbook();
    let old = workbook.save_note(&edit("p", "old", None)).unwrap().version;
    run(
        &workbook,
        "UPDATE note_versions SET saved_at = saved_at + 315360000000".into(),
    );
    workbook.save_note(&edit("p", "new", Some(old))).unwrap();
    workbook.save_note(&edit("q", "left", None)).unwrap();
    run(
        &workbook,
        "UPDATE note_versions SET saved_at = 9e15, made_at = -9e15".into(),
    );
    workbook.save_note(&edit("q", "right", None)).unwrap();
    assert_eq!(workbook.note("s", "p").unwrap().unwrap().text, "new");
    assert_eq!(workbook.note("s", "q").unwrap().unwrap().text, "right");
}

#[test]
fn a_full_disk_stops_one_save_and_no_later_one() {
    let (_folder, workbook) = workbook();
    workbook.save_note(&edit("p", "kept", None)).unwrap();
    let pages = number(&workbook, "PRAGMA page_count");
    run(&workbook, format!("PRAGMA max_page_count = {pages}"));
    let long = "x".repeat(500_000);
    assert!(matches!(
        workbook.save_note(&edit("q", &long, None)),
        Err(SaveError::Full)
    ));
    assert_eq!(workbook.note("s", "p").unwrap().unwrap().text, "kept");
    assert_eq!(workbook.note("s", "q").unwrap(), None);
    workbook.finish("a").unwrap();
    run(&workbook, "PRAGMA max_page_count = 1000000".into());
    workbook.save_note(&edit("q", &long, None)).unwrap();
    let workbook = reopened(workbook);
    assert_eq!(workbook.note("s", "q").unwrap().unwrap().text, long);
}

#[test]
fn a_panic_ends_one_piece_of_work_only() {
    let (_folder, workbook) = workbook();
    let failed = workbook.change::<()>(|desk| {
        desk.transact(crate::Change::Finish, |tx, _| {
            tx.execute("DELETE FROM registers", ())?;
            panic!("this panic belongs to the test")
        })
    });
    assert!(matches!(failed, Err(SaveError::Closed)));
    assert!(number(&workbook, "SELECT count(*) FROM registers") > 0);
    workbook.finish("a").unwrap();
}

#[test]
fn a_purge_that_a_crash_interrupted_is_done_at_the_next_opening() {
    let (_folder, workbook) = workbook();
    workbook.save_note(&edit("p", "secret", None)).unwrap();
    let due = "SELECT count(*) FROM upkeep";
    run(&workbook, include_str!("../notes/purge_due.sql").into());
    assert_eq!(number(&workbook, due), 1);
    assert_eq!(number(&reopened(workbook), due), 0);
}

#[test]
fn erasing_leaves_a_tombstone_for_each_version() {
    let (_folder, workbook) = workbook();
    let first = workbook.save_note(&edit("p", "one", None)).unwrap().version;
    workbook.save_note(&edit("p", "two", Some(first))).unwrap();
    workbook.erase_note("s", "p").unwrap();
    assert_eq!(number(&workbook, "SELECT count(*) FROM tombstones"), 2);
    for empty in [
        "SELECT count(*) FROM note_versions",
        "SELECT count(*) FROM note_parents",
        "SELECT count(*) FROM upkeep",
    ] {
        assert_eq!(number(&workbook, empty), 0, "{empty}");
    }
}

#[test]
fn the_pragmas_hold() {
    let (_folder, workbook) = workbook();
    // As SQLite answers them: FULL is 2, ON is 1, MEMORY is 2.
    let meant = [("FULL", "2"), ("ON", "1"), ("OFF", "0"), ("MEMORY", "2")];
    for (name, value) in PRAGMAS {
        let answer = workbook
            .read(|conn| conn.pragma_query_value(None, name, |row| row.get::<_, Value>(0)))
            .unwrap();
        let answer = match answer {
            Value::Integer(number) => number.to_string(),
            Value::Text(text) => text,
            other => panic!("{name} is {other:?}"),
        };
        let as_number = meant
            .iter()
            .find(|(word, _)| word == value)
            .map(|(_, number)| *number);
        assert!(
            answer.eq_ignore_ascii_case(value) || Some(answer.as_str()) == as_number,
            "{name} is {answer}"
        );
    }
}

#[test]
fn full_text_search_and_encryption_are_compiled_in() {
    let (_folder, workbook) = workbook();
    run(
        &workbook,
        "CREATE VIRTUAL TABLE temp.t USING fts5 (x); INSERT INTO t VALUES ('duty');".into(),
    );
    assert_eq!(
        number(&workbook, "SELECT count(*) FROM t WHERE t MATCH 'duty'"),
        1
    );
    let cipher: String = workbook
        .read(|conn| conn.pragma_query_value(None, "cipher_version", |row| row.get(0)))
        .unwrap();
    assert!(!cipher.is_empty());
}

#[test]
fn many_threads_may_ask_at_once() {
    let (_folder, workbook) = workbook();
    std::thread::scope(|scope| {
        for n in 0..8 {
            let workbook = &workbook;
            scope.spawn(move || workbook.finish(&format!("session-{n}")).unwrap());
        }
    });
    assert_eq!(workbook.progress().unwrap().sessions.len(), 8);
}
