//! Files beside a workbook that are not as they were left: its journal, and what the machine remembers.

use super::answer::Refusal;
use super::damaged::{Done, Harm, Laid, write};
use super::deeds::{Deed, lost, missing};
use super::row::Row;
use std::fs;
use std::path::PathBuf;
use std::process::Command;
use tempfile::TempDir;
use workbook::{Folder, Machine, Person, Workbook, restore};

/// A workbook as a power cut leaves it, its last writes in the journal alone.
struct Crashed {
    folder: TempDir,
    before: Done,
    after: Done,
}

impl Crashed {
    fn new() -> anyhow::Result<Self> {
        let (folder, origin) = (tempfile::tempdir()?, tempfile::tempdir()?);
        let path = origin.path().join("a.hrhw");
        let (workbook, before) = write(&path)?;
        workbook.close();
        let workbook = Workbook::open(&path)?;
        let mut after = before.clone();
        for n in 1000..1020 {
            Deed::Note.act(&workbook, n)?;
            after.insert((Deed::Note, n));
        }
        // Reading the open file here would let go of its lock: another program copies it.
        let done = Command::new("cp")
            .arg("-r")
            .arg(origin.path().join("."))
            .arg(folder.path())
            .status()?;
        anyhow::ensure!(done.success(), "cp");
        Ok(Self {
            folder,
            before,
            after,
        })
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("a.hrhw")
    }

    fn journal(&self) -> PathBuf {
        self.folder.path().join("a.hrhw-wal")
    }
}

/// Harm to the journal: what the file itself holds is never lost with it.
pub(crate) fn harmed(how: &str, rounds: usize, harm: Harm) -> anyhow::Result<Row> {
    let mut row = Row::of(how, "the journal of a workbook after a crash");
    let crashed = Crashed::new()?;
    let (file, whole) = (fs::read(crashed.path())?, fs::read(crashed.journal())?);
    let mut kept = Vec::new();
    for _ in 0..rounds {
        let mut bytes = whole.clone();
        harm(&mut bytes);
        fs::write(crashed.path(), &file)?;
        fs::write(crashed.journal(), bytes)?;
        row.try_with(crashed.before.len());
        let Some(workbook) = row.heard(Workbook::open(&crashed.path())) else {
            row.lost.push("the workbook does not open".to_owned());
            continue;
        };
        row.lost.extend(lost(&workbook, &crashed.before)?);
        kept.push(
            crashed.after.len() - crashed.before.len() - missing(&workbook, &crashed.after)?.len(),
        );
    }
    kept.sort_unstable();
    let most = crashed.after.len() - crashed.before.len();
    row.said.insert(format!(
        "of {most} writes in the journal alone {} are there in the middle",
        kept[kept.len() / 2]
    ));
    Ok(row)
}

/// The journal of another workbook lies beside: it is refused, and changes nothing.
pub(crate) fn foreign() -> anyhow::Result<Row> {
    let mut row = Row::of("another workbook's journal", "a workbook, closed");
    let (ours, other) = (Laid::plain()?, Crashed::new()?);
    let journal = ours.folder.path().join("a.hrhw-wal");
    fs::copy(other.journal(), &journal)?;
    row.try_with(ours.done.len());
    match row.heard(ours.open()?) {
        Some(workbook) => row.lost.extend(lost(&workbook, &ours.done)?),
        None if fs::read(ours.path())? != ours.bytes => {
            row.lost.push("the file was changed".to_owned())
        }
        None => {
            // What the page offers then: the newest backup.
            restore(&ours.path(), &ours.backup()?, None)?;
            row.lost.extend(lost(&ours.open()??, &ours.done)?);
        }
    }
    Ok(row)
}

/// Losing what the machine remembers loses no workbook, and the app says so once.
pub(crate) fn settings(how: &str, rounds: usize, harm: Harm) -> anyhow::Result<Row> {
    let mut row = Row::of(how, "the settings file");
    let laid = tempfile::tempdir()?;
    let path = laid.path().join("a.hrhw");
    Workbook::create(&path, &Person::default())?.close();
    let folder = Folder::at(laid.path());
    let machine = Machine {
        language: Some("fr".to_owned()),
        ..Machine::default()
    };
    folder.show_as(&path, Some("Amina"))?;
    folder.set_machine(&machine)?;
    let file = laid.path().join("people.toml");
    let whole = fs::read(&file)?;
    for _ in 0..rounds {
        let mut bytes = whole.clone();
        harm(&mut bytes);
        fs::write(&file, bytes)?;
        row.try_with(1);
        let listed = row.heard(folder.list());
        if listed.is_none_or(|listed| listed.len() != 1) {
            row.lost.push("the workbook is not listed".to_owned());
        }
        if !folder.take_notices().is_empty() {
            // As the first page says it.
            row.say(Err(Refusal::Worded("people-file-set-aside")));
        }
        // The app goes on: the next choice is kept.
        folder.set_machine(&machine)?;
        if folder.machine()? != machine {
            row.lost.push("the next choice".to_owned());
        }
    }
    Ok(row)
}
