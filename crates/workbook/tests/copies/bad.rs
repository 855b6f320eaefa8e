//! What is brought by mistake, or by somebody who means harm.

use super::Machine;
use rusqlite::Connection;
use std::{
    fs,
    path::{Path, PathBuf},
};
use workbook::{JoinError, OpenError, Person, SCHEMA_VERSION, Workbook};

/// A copy that somebody changed with a program of hers, as a file.
fn tampered(machine: &Machine, sql: &str) -> PathBuf {
    let mut copy = machine.copy();
    let path = copy.close();
    let kept = machine.path("tampered.hrhw");
    let conn = Connection::open(&path).unwrap();
    conn.execute_batch(sql).unwrap();
    conn.close().unwrap();
    fs::copy(&path, &kept).unwrap();
    kept
}

fn refused(machine: &Machine, path: &Path) -> String {
    let before = machine.dump();
    let why = match machine.brought(path, None) {
        Err(why) => why,
        Ok(copy) => machine.workbook().join(&copy).expect_err("it is refused"),
    };
    assert_eq!(machine.dump(), before);
    match why {
        JoinError::NotOpened(why) => format!("{why:?}"),
        why => format!("{why:?}"),
    }
}

#[test]
fn what_is_no_copy_of_this_workbook_is_refused_by_its_name() {
    let machine = Machine::begun();
    machine.write("p", "words that stay");
    let text = machine.path("text.hrhw");
    fs::write(&text, "not a workbook").unwrap();
    let stranger = machine.path("stranger.hrhw");
    Workbook::create(&stranger, &Person::default())
        .unwrap()
        .close();
    let cut = machine.path("cut.hrhw");
    let whole = fs::read(tampered(&machine, "")).unwrap();
    fs::write(&cut, &whole[..whole.len() / 2]).unwrap();
    let noise = machine.path("noise.hrhw");
    let mut rng = fastrand::Rng::with_seed(7);
    fs::write(&noise, (0..8192).map(|_| rng.u8(..)).collect::<Vec<_>>()).unwrap();
    let empty = machine.path("empty.hrhw");
    fs::write(&empty, "").unwrap();
    let check = |path: &Path, expect: &str| {
        assert_eq!(refused(&machine, path), expect, "{}", path.display());
    };
    check(machine.workbook().path(), "Itself");
    check(&machine.path("nothing.hrhw"), "Missing");
    check(machine.folder.path(), "NotAWorkbook");
    check(&text, "NotAWorkbook");
    check(&empty, "NotAWorkbook");
    check(&stranger, "Stranger");
    check(&cut, "Damaged");
    check(&noise, "Locked");
    let newer = tampered(
        &machine,
        &format!("PRAGMA user_version = {}", SCHEMA_VERSION + 1),
    );
    assert!(refused(&machine, &newer).starts_with("Newer"));
}

#[test]
fn a_copy_that_is_open_here_is_left_alone() {
    let machine = Machine::begun();
    let other = machine.copy();
    let why = machine
        .brought(other.workbook().path(), None)
        .err()
        .unwrap();
    assert!(
        matches!(why, JoinError::NotOpened(OpenError::InUse)),
        "{why:?}"
    );
    other.workbook().finish("s").unwrap();
}

#[test]
fn nothing_that_was_planted_in_a_copy_comes_along() {
    let machine = Machine::begun();
    machine.write("p", "words that stay");
    let check = |sql: &str| {
        assert_eq!(
            refused(&machine, &tampered(&machine, sql)),
            "Damaged",
            "{sql}"
        )
    };
    // Nothing could ever be later than this.
    check("UPDATE registers SET counter = 9223372036854775807");
    check("UPDATE devices SET counter = 9223372036854775807");
    check("CREATE TRIGGER t AFTER INSERT ON marks BEGIN DELETE FROM note_versions; END");
    check("DROP TABLE marks; CREATE VIEW marks AS SELECT * FROM attempts");
    check("ALTER TABLE note_versions ADD COLUMN more TEXT");
    check("DROP TABLE entries");
    // Values that our schema refuses, in a table that does not.
    check(
        "DROP TABLE places; CREATE TABLE places (session TEXT NOT NULL PRIMARY KEY, block TEXT NOT NULL,
         device BLOB NOT NULL, counter INTEGER NOT NULL, at INTEGER NOT NULL) WITHOUT ROWID;
         INSERT INTO places SELECT 's', 'b', id, 'many', 'never' FROM devices LIMIT 1",
    );
    check(
        "PRAGMA foreign_keys = OFF; INSERT INTO marks (id, kind, session, item, device, counter, made_at)
         VALUES (randomblob(16), 'read', 's', 'i', randomblob(16), 1, 0)",
    );
}

#[test]
fn copies_of_every_older_schema_are_joined_and_not_changed() {
    let golden = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    for version in 1..=SCHEMA_VERSION {
        let old = golden.join(format!("schema_{version}.hrhw"));
        let bytes = fs::read(&old).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let own = folder.path().join("own.hrhw");
        fs::write(&own, &bytes).unwrap();
        let workbook = Workbook::open(&own).unwrap();
        workbook.finish("later").unwrap();
        let machine = Machine {
            folder,
            workbook: Some(workbook),
        };
        let copy = machine.brought(&old, None).unwrap();
        let joined = machine.workbook().join(&copy).unwrap();
        assert!(joined.is_nothing(), "schema {version}: {joined:?}");
        assert_eq!(fs::read(&old).unwrap(), bytes);
        assert!(!golden.join(format!("schema_{version}.hrhw-wal")).exists());
    }
}

#[test]
fn a_copy_made_by_hand_while_the_app_ran_brings_its_journal_along() {
    let machine = Machine::begun();
    let other = machine.copy();
    other.write("p", "in the journal still");
    let path = other.workbook().path();
    let by_hand = machine.path("by hand.hrhw");
    fs::copy(path, &by_hand).unwrap();
    let journal = |path: &Path| format!("{}-wal", path.display());
    fs::copy(journal(path), journal(&by_hand)).unwrap();
    let copy = machine.brought(&by_hand, None).unwrap();
    machine.workbook().join(&copy).unwrap();
    assert_eq!(machine.says("p"), ["in the journal still"]);
}
