//! Two copies of the app, clocks that are years off, paths that programs stumble over.

use super::deeds::{DEEDS, Deed, lost_from};
use super::row::{Row, start};
use anyhow::Context as _;
use std::collections::BTreeSet;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use workbook::{Passphrase, Person, Workbook, backups};

type Done = BTreeSet<(Deed, usize)>;

/// Gives a program another clock.
const FAKETIME: &str = "/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1";
/// Ten years on, ten years back, as it is; and a clock that runs a hundred times too fast.
const CLOCKS: [&str; 4] = ["+10y", "-10y", "+0", "+0 x100"];

pub(crate) fn rows() -> anyhow::Result<Vec<Row>> {
    Ok(vec![two_copies()?, clocks()?, paths()?, too_deep()?])
}

fn write(workbook: &Workbook, from: usize) -> anyhow::Result<Done> {
    let mut done = Done::new();
    for (n, deed) in (from..).zip(DEEDS) {
        deed.act(workbook, n)?;
        done.insert((deed, n));
    }
    Ok(done)
}

/// The second one is told that the workbook is in use; the first one goes on.
fn two_copies() -> anyhow::Result<Row> {
    let mut row = Row::of("two copies of the app", "on one workbook");
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("a.hrhw");
    let workbook = Workbook::create(&path, &Person::default())?;
    let mut done = Done::new();
    for round in 0..5 {
        done.extend(write(&workbook, round * 100)?);
        row.try_with(done.len());
        row.heard(Workbook::open(&path));
        let status = start("write", &path, 1_000_000)?.wait()?;
        if status.success() {
            row.lost.push("another program wrote as well".to_owned());
        }
    }
    drop(workbook);
    row.lost.extend(lost_from(&path, &done)?);
    Ok(row)
}

/// Writes go on whatever the clock says, the last one counts, and the newest backup is the newest.
fn clocks() -> anyhow::Result<Row> {
    let mut row = Row::of(
        "clock ten years forward and back, and too fast",
        "writing everything, backups",
    );
    if !Path::new(FAKETIME).exists() {
        row.not_tried = Some("needs libfaketime");
        return Ok(row);
    }
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("a.hrhw");
    Workbook::create(&path, &Person::default())?.close();
    let mut done = Done::new();
    for round in 0..if crate::is_sample() { 1 } else { 3 } {
        for (at, clock) in CLOCKS.into_iter().enumerate() {
            let from = (round * CLOCKS.len() + at) * 1000;
            done.extend(under(clock, &path, from)?);
            row.try_with(done.len());
            row.lost.extend(lost_from(&path, &done)?);
            let newest = backups(&path).into_iter().next().context("a backup")?;
            let copy = path.with_file_name("copy.hrhw");
            std::fs::copy(&newest.path, &copy)?;
            row.lost.extend(
                lost_from(&copy, &done)?
                    .into_iter()
                    .map(|what| format!("{what} in the newest backup")),
            );
            std::fs::remove_file(&copy)?;
        }
    }
    Ok(row)
}

/// Writes until one of everything is acknowledged, and makes a backup, in programs with that clock.
fn under(clock: &str, path: &Path, from: usize) -> anyhow::Result<Done> {
    let mut done = Done::new();
    let mut child = with_clock("write", clock, path, from)?;
    let said = BufReader::new(child.stdout.take().context("its output")?);
    for line in said.lines() {
        done.extend(super::killed::acknowledgement(&line?));
        if done.len() >= 2 * DEEDS.len() {
            break;
        }
    }
    child.kill()?;
    child.wait()?;
    anyhow::ensure!(
        done.len() >= 2 * DEEDS.len(),
        "it ended early under {clock}"
    );
    let status = with_clock("backup", clock, path, 0)?.wait()?;
    anyhow::ensure!(status.success(), "no backup under {clock}");
    Ok(done)
}

fn with_clock(
    task: &str,
    clock: &str,
    path: &Path,
    from: usize,
) -> anyhow::Result<std::process::Child> {
    let clock = [
        ("LD_PRELOAD", FAKETIME),
        ("FAKETIME", clock),
        ("FAKETIME_DONT_FAKE_MONOTONIC", "1"),
    ];
    super::row::start_with(task, path, from, &clock)
}

/// Spaces, Cyrillic, signs that mean something elsewhere, and 250 letters.
fn paths() -> anyhow::Result<Row> {
    let mut row = Row::of(
        "paths with spaces, Cyrillic, signs and 250 letters",
        "everything",
    );
    let folder = tempfile::tempdir()?;
    let long = PathBuf::from("папка с длинным именем ".repeat(4))
        .join("and one of signs %00 ?#&;' ".repeat(6))
        .join("d".repeat(20));
    anyhow::ensure!(
        long.to_string_lossy().chars().count() >= 250,
        "{}",
        long.to_string_lossy().chars().count()
    );
    for name in [
        "with spaces",
        "с русскими буквами",
        "a'b\"c;d&e?f#g%20h",
        "-n",
        "été 🌱 日本",
        "...",
    ]
    .map(PathBuf::from)
    .iter()
    .chain([&long])
    {
        let inside = folder.path().join(name);
        std::fs::create_dir_all(&inside)?;
        let path = inside.join("мой файл.hrhw");
        let workbook = Workbook::create(&path, &Person::default())?;
        let done = write(&workbook, 0)?;
        row.try_with(done.len());
        let backup = workbook.back_up()?;
        let phrase = || Passphrase::new("nine grey geese");
        workbook.set_passphrase(None, phrase())?;
        workbook.set_passphrase(phrase(), None)?;
        workbook.back_up_to(&inside)?;
        let newest = backups(&path).into_iter().next().context("a backup")?;
        anyhow::ensure!(newest.number > backup.number, "the backups are counted");
        workbook.restore(&newest.path)?;
        drop(workbook);
        row.lost.extend(lost_from(&path, &done)?);
    }
    Ok(row)
}

/// Deeper than SQLite can name what belongs to a workbook: said before anything is begun, and nothing is left there.
fn too_deep() -> anyhow::Result<Row> {
    let mut row = Row::of("a path longer than SQLite takes", "a new workbook, opening");
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("a.hrhw");
    let workbook = Workbook::create(&path, &Person::default())?;
    let done = write(&workbook, 0)?;
    drop(workbook);
    let deep = folder
        .path()
        .join("д".repeat(100))
        .join("е".repeat(100))
        .join("ж".repeat(100));
    std::fs::create_dir_all(&deep)?;
    row.try_with(0);
    row.heard(Workbook::create(&deep.join("b.hrhw"), &Person::default()));
    std::fs::rename(&path, deep.join("a.hrhw"))?;
    row.try_with(done.len());
    row.heard(Workbook::open(&deep.join("a.hrhw")));
    std::fs::rename(deep.join("a.hrhw"), &path)?;
    if row.said.contains("done") || deep.read_dir()?.next().is_some() {
        row.lost.push("something was begun there".to_owned());
    }
    row.lost.extend(lost_from(&path, &done)?);
    let workbook = Workbook::open(&path)?;
    row.try_with(done.len());
    row.heard(workbook.back_up_to(&deep));
    Ok(row)
}
