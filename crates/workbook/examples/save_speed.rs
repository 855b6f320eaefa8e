//! What saving a note costs above one bare SQLite transaction with the same
//! pragmas, both measured here and now:
//! `cargo run --release -p workbook --example save_speed [FOLDER]`.
//!
//! The bare transaction replaces the text of one row, as a save in a sitting
//! does. The two take turns, so that what else the machine does hits both.
//! Prints one row of JSON: medians in milliseconds.

use rusqlite::Connection;
use std::{
    env,
    path::{Path, PathBuf},
    time::Instant,
};
use workbook::{NoteEdit, PRAGMAS, Person, Sitting, VersionId, Workbook};

const ROUNDS: usize = 400;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let place = env::args_os()
        .nth(1)
        .map_or_else(env::temp_dir, PathBuf::from);
    let folder = tempfile::tempdir_in(place)?;
    let bare = bare(&folder.path().join("bare.sqlite"))?;
    let workbook = Workbook::create(&folder.path().join("a.hrhw"), &Person::default())?;
    let mut edit = edit();
    let (mut floor, mut save) = (Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        let text = text(round);
        floor.push(millis(|| bare_save(&bare, &text))?);
        edit.text = text;
        save.push(millis(|| save_note(&workbook, &mut edit))?);
    }
    row("saving a note", median(save), median(floor), ("times", 1.5));
    Ok(())
}

fn row(what: &str, ours: f64, floor: f64, (goal, good): (&str, f64)) {
    println!(
        "{{\"what\":\"{what}\",\"ours\":{ours:.4},\"floor\":{floor:.4},\"unit\":\"ms\",\"{goal}\":{good}}}"
    );
}

fn bare(path: &Path) -> rusqlite::Result<Connection> {
    let conn = Connection::open(path)?;
    PRAGMAS
        .iter()
        .try_for_each(|(name, value)| conn.pragma_update(None, name, value))?;
    conn.execute_batch("CREATE TABLE t (id INTEGER PRIMARY KEY, text TEXT) STRICT")?;
    conn.execute("INSERT INTO t VALUES (1, '')", ())?;
    Ok(conn)
}

fn bare_save(conn: &Connection, text: &str) -> rusqlite::Result<()> {
    let tx = conn.unchecked_transaction()?;
    tx.prepare_cached("UPDATE t SET text = ?1 WHERE id = 1")?
        .execute([text])?;
    tx.commit()
}

fn save_note(workbook: &Workbook, edit: &mut NoteEdit) -> Result<(), workbook::SaveError> {
    let version: VersionId = workbook.save_note(edit)?.version;
    edit.parent = Some(version);
    Ok(())
}

fn edit() -> NoteEdit {
    NoteEdit {
        session: "dual-loyalty".into(),
        prompt: "reflect-1".into(),
        text: String::new(),
        sitting: Sitting::begin(),
        parent: None,
    }
}

/// A note of some length, another one each round.
fn text(round: usize) -> String {
    format!("{round}: what I would do, and whom I would ask. ").repeat(20)
}

fn millis<E>(work: impl FnOnce() -> Result<(), E>) -> Result<f64, E> {
    let start = Instant::now();
    work()?;
    Ok(start.elapsed().as_secs_f64() * 1e3)
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}
