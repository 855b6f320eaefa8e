//! A program that writes is killed at random moments, again and again.

use super::deeds::{DEEDS, Deed, lost_from, turn};
use super::row::{FILE, FROM, Row, start};
use std::collections::BTreeSet;
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::time::Duration;
use workbook::{Folder, Machine, Person, Workbook};

/// Looked at after so many rounds; between, several kills follow each other.
const LOOK_EVERY: usize = 5;
/// Then another file is begun: each is looked at as a whole, which takes the longer the more is in it.
const ROUNDS_OF_A_FILE: usize = 50;

type Done = BTreeSet<(Deed, usize)>;

/// Kills a child in so many rounds while it writes everything a workbook knows, and the machine's settings.
pub(crate) fn while_writing(rounds: usize) -> anyhow::Result<Vec<Row>> {
    let mut rows: Vec<Row> = DEEDS
        .iter()
        .map(|deed| Row::of("killed", deed.name()))
        .collect();
    let mut settings = Row::of("killed", "what the machine remembers");
    let mut left = rounds;
    while left > 0 {
        let now = left.min(ROUNDS_OF_A_FILE);
        one_file(now, &mut rows, &mut settings)?;
        left -= now;
    }
    rows.push(settings);
    let acknowledged: usize = rows.iter().map(|row| row.acknowledged).sum();
    anyhow::ensure!(
        acknowledged > rounds,
        "{acknowledged} writes in {rounds} rounds: they were killed before they began"
    );
    Ok(rows)
}

fn one_file(rounds: usize, rows: &mut [Row], settings: &mut Row) -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("a.hrhw");
    Workbook::create(&path, &Person::default())?.close();
    let mut done = Done::new();
    let mut lost = BTreeSet::new();
    for round in 1..=rounds {
        done.extend(killed(&path, done.len() + round)?);
        if round % LOOK_EVERY == 0 || round == rounds {
            lost.extend(lost_from(&path, &done)?);
        }
    }
    for (deed, row) in DEEDS.iter().zip(rows) {
        let is_of_this = |what: &&String| what.starts_with(&format!("{deed:?} "));
        row.tried += rounds;
        row.acknowledged += done.iter().filter(|(one, _)| one == deed).count();
        row.lost.extend(lost.iter().filter(is_of_this).cloned());
    }
    look_at_settings(folder.path(), &done, settings)?;
    settings.tried += rounds;
    Ok(())
}

/// The settings file is written at each turn; it must be whole, and no older than the last one acknowledged.
fn look_at_settings(folder: &Path, done: &Done, row: &mut Row) -> anyhow::Result<()> {
    let folder = Folder::at(folder);
    let kept: usize = folder
        .machine()?
        .theme
        .and_then(|theme| theme.parse().ok())
        .unwrap_or(0);
    let last = done.iter().map(|(_, n)| *n).max().unwrap_or(0);
    row.acknowledged += done.len();
    if kept < last || !folder.take_notices().is_empty() {
        row.lost.push(format!("{last}: {kept} is kept"));
    }
    Ok(())
}

/// Runs the child, kills it at a random moment, answers what it acknowledged.
fn killed(path: &Path, from: usize) -> anyhow::Result<Done> {
    let mut child = start("write", path, from)?;
    std::thread::sleep(Duration::from_micros(u64::from(fastrand::u32(0..150_000))));
    child.kill()?;
    let mut said = Vec::new();
    if let Some(mut out) = child.stdout.take() {
        out.read_to_end(&mut said)?;
    }
    let status = child.wait()?;
    let said = String::from_utf8_lossy(&said).into_owned();
    anyhow::ensure!(status.code().is_none(), "it ended by itself: {said}");
    Ok(said.lines().filter_map(acknowledgement).collect())
}

/// Reads "done <n> ."; the full stop tells a whole line.
pub(crate) fn acknowledgement(line: &str) -> Option<(Deed, usize)> {
    let (_, rest) = line.split_once("done ")?;
    let n = rest.strip_suffix(" .")?.parse().ok()?;
    Some((turn(n), n))
}

/// Writes until it is killed.
pub(crate) fn child() -> anyhow::Result<()> {
    let path = PathBuf::from(std::env::var(FILE)?);
    let from: usize = std::env::var(FROM)?.parse()?;
    let folder = Folder::at(path.parent().unwrap_or(Path::new(".")));
    let workbook = Workbook::open(&path)?;
    for n in from.. {
        turn(n).act(&workbook, n)?;
        let machine = Machine {
            theme: Some(n.to_string()),
            ..Machine::default()
        };
        folder.set_machine(&machine)?;
        let mut out = std::io::stdout().lock();
        writeln!(out, "done {n} .")?;
        out.flush()?;
    }
    Ok(())
}
