//! No room on the disk: a small file system is filled, more and more of it is freed, and everything that writes is tried.

use super::acts::brought;
use super::answer::{Refusal, Tried};
use super::away::{self, ROOM};
use super::deeds::{DEEDS, Deed, lost_from, missing};
use super::laid::{self, other, shelf};
use super::row::{Row, is_root};
use super::stick::Stick;
use anyhow::Context as _;
use pages::export::{ExportError, write_file, write_folder};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use workbook::{
    Backup, Cover, Folder, Machine, Passphrase, Person, SaveError, Workbook, backups, recover,
    restore,
};

/// So much is left, in kilobytes, when something is tried; in the everyday run every third of them.
const LEFT: [usize; 10] = [0, 4, 12, 40, 100, 150, 200, 300, 400, 900];

fn left() -> impl Iterator<Item = usize> {
    let step = if super::is_sample() { 3 } else { 1 };
    LEFT.into_iter().step_by(step)
}

pub(crate) type Done = BTreeSet<(Deed, usize)>;

/// What is tried while there is no room: what it is called, what it needs laid out while there is room, and the act.
type Try = (&'static str, fn(&Path) -> laid::Done, fn(&Path) -> Tried);

const TRIES: &[Try] = &[
    ("a new workbook", laid::nothing, create),
    ("opening", laid::nothing, open),
    ("migration from the first schema", lay_old, migrate),
    ("a backup", laid::nothing, back_up),
    ("bringing a backup back", laid::nothing, bring_back),
    (
        "bringing a backup back, of a closed workbook",
        laid::nothing,
        bring_back_closed,
    ),
    ("taking in another copy", lay_other, take_in),
    ("handing over a copy", laid::nothing, hand_over),
    ("setting and changing the passphrase", laid::nothing, pass),
    ("erasing for good", laid::nothing, erase),
    ("reading a damaged workbook out", lay_damaged, read_out),
    ("what the machine remembers", laid::nothing, remember),
    ("installing a language pack", laid::packs, install),
    ("an export into a file", laid::nothing, export_file),
    ("an export into a folder", laid::nothing, export_folder),
];

pub(crate) fn rows() -> anyhow::Result<Vec<Row>> {
    if !is_root() {
        return Ok(vec![away::not_tried("disk full", "everything that writes")]);
    }
    let mut rows = vec![full_while_saving()?];
    for one in TRIES {
        rows.push(full(one).context(one.0)?);
    }
    Ok(rows)
}

/// Saves until nothing goes any more, with all kinds of writes.
fn full_while_saving() -> anyhow::Result<Row> {
    let mut row = Row::of("disk full", "every kind of write");
    let stick = Stick::of(ROOM)?;
    let path = stick.path().join("a.hrhw");
    let mut done = away::written(&path)?;
    let workbook = Workbook::open(&path)?;
    for (round, left) in left().enumerate() {
        stick.fill_but(left)?;
        for n in 0..10 * DEEDS.len() {
            let n = 1000 * (round + 1) + n;
            let deed = DEEDS[n % DEEDS.len()];
            let answer = deed.act(&workbook, n);
            row.tried += 1;
            if answer.is_ok() {
                done.insert((deed, n));
            }
            row.heard(answer);
        }
        row.lost.extend(missing(&workbook, &done)?);
    }
    row.acknowledged = done.len();
    drop(workbook);
    row.lost.extend(lost_from(&path, &done)?);
    stick.empty()?;
    row.lost.extend(lost_from(&path, &done)?);
    Ok(row)
}

/// Tries one thing with more and more room, and once more when there is enough.
fn full((during, lay, act): &Try) -> anyhow::Result<Row> {
    let mut row = Row::of("disk full", during);
    for left in left() {
        let stick = Stick::of(ROOM)?;
        let path = stick.path().join("a.hrhw");
        let done = away::written(&path)?;
        lay(&path)?;
        stick.fill_but(left)?;
        row.try_with(done.len());
        row.say(act(&path));
        row.lost.extend(
            lost_from(&path, &done)
                .unwrap_or_else(|error| vec![format!("{left} kB left: {error:#}")]),
        );
        stick.empty()?;
        if let Err(why) = act(&path) {
            row.lost
                .push(format!("with room again, after {left} kB: {why:?}"));
        }
        row.lost.extend(lost_from(&path, &done)?);
    }
    Ok(row)
}

fn lay_old(path: &Path) -> laid::Done {
    laid::golden(&path.with_file_name("old.hrhw"))
}

fn lay_damaged(path: &Path) -> laid::Done {
    laid::damage(path, &path.with_file_name("damaged.hrhw"))
}

fn lay_other(path: &Path) -> laid::Done {
    let workbook = Workbook::open(path)?;
    fs::write(other(path), workbook.handed_over(Cover::None)?)?;
    let copy = Workbook::open(&other(path))?;
    for n in 5000..5020 {
        Deed::Note.act(&copy, n)?;
    }
    Ok(())
}

fn wrong(what: &str) -> Refusal {
    Refusal::Wrong(what.to_owned())
}

pub(crate) fn create(path: &Path) -> Tried {
    let path = path.with_file_name("new.hrhw");
    if path.exists() {
        return open(&path);
    }
    Workbook::create(&path, &Person::default())?;
    Ok(())
}

pub(crate) fn open(path: &Path) -> Tried {
    Workbook::open(path)?;
    Ok(())
}

fn migrate(path: &Path) -> Tried {
    let workbook = Workbook::open(&path.with_file_name("old.hrhw"))?;
    let versions = workbook.note_versions("dual-loyalty", "reflect-1")?;
    if versions.len() < 3 {
        return Err(wrong("a note of the old file is lost"));
    }
    Ok(())
}

fn back_up(path: &Path) -> Tried {
    Workbook::open(path)?.back_up()?;
    Ok(())
}

fn newest(path: &Path) -> Result<Backup, Refusal> {
    let newest = backups(path).into_iter().next();
    newest.ok_or_else(|| wrong("no backup is there"))
}

fn bring_back(path: &Path) -> Tried {
    let backup = newest(path)?;
    Ok(Workbook::open(path)?.restore(&backup.path)?)
}

pub(crate) fn bring_back_closed(path: &Path) -> Tried {
    Ok(restore(path, &newest(path)?.path, None)?)
}

/// All that the other copy holds is there, or none of it.
fn take_in(path: &Path) -> Tried {
    let workbook = Workbook::open(path)?;
    let joined = brought(&workbook, &other(path)).and_then(|copy| workbook.join(&copy));
    let came = (5000..5020)
        .map(|n| workbook.note("dual-loyalty", &n.to_string()))
        .collect::<Result<Vec<_>, _>>()?;
    let came = came.iter().flatten().count();
    match (joined, came) {
        (Ok(_), 20) => Ok(()),
        (Err(why), 0 | 20) => Err(why.into()),
        (_, came) => Err(wrong(&format!("{came} of 20 notes came"))),
    }
}

fn hand_over(path: &Path) -> Tried {
    let folder = path.parent().unwrap_or(Path::new("."));
    let copy = Workbook::open(path)?.hand_over_to(folder, Cover::None)?;
    fs::remove_file(copy).map_err(|error| wrong(&error.to_string()))
}

/// There and back, so that whoever looks needs no passphrase; if the way back fails, it is gone with more room.
fn pass(path: &Path) -> Tried {
    let workbook = Workbook::open(path)?;
    let phrase = Passphrase::new;
    let changed = workbook
        .set_passphrase(None, phrase("one"))
        .and_then(|_| workbook.set_passphrase(phrase("one"), phrase("two")));
    // Removing needs room as well; some is made.
    fs::remove_file(path.with_file_name("filler")).ok();
    let is_removed = !workbook.has_passphrase()
        || ["two", "one"]
            .into_iter()
            .any(|old| workbook.set_passphrase(phrase(old), None).is_ok());
    if !is_removed {
        return Err(wrong("the passphrase cannot be removed"));
    }
    changed?;
    Ok(())
}

fn erase(path: &Path) -> Tried {
    Ok(Deed::Erase.act(&Workbook::open(path)?, 5000)?)
}

fn read_out(path: &Path) -> Tried {
    let path = path.with_file_name("damaged.hrhw");
    if Workbook::open(&path).is_err() {
        recover(&path, None)?;
    }
    Ok(())
}

pub(crate) fn remember(path: &Path) -> Tried {
    let folder = Folder::at(path.parent().unwrap_or(Path::new(".")));
    let machine = Machine {
        theme: Some("night".repeat(400)),
        ..Machine::default()
    };
    let kept = folder.set_machine(&machine);
    let now = folder.machine()?;
    match kept {
        Ok(()) if now == machine => Ok(()),
        Err(why) if now == Machine::default() => Err(why.into()),
        _ => Err(wrong("the settings file is torn")),
    }
}

fn install(path: &Path) -> Tried {
    let pack = pack::open_file(&path.with_file_name("newer"))
        .map_err(|fault| wrong(&format!("{fault:?}")))?;
    let answer = shelf(path).install(&pack, laid::CONSENT);
    let torn = super::looks::pack_is_whole(path).map_err(|error| wrong(&error.to_string()))?;
    if !torn.is_empty() {
        return Err(wrong("the pack is torn"));
    }
    Ok(answer?)
}

fn export_file(path: &Path) -> Tried {
    let answer = write_file(&out(path, "file"), &vec![7; 700 * 1024]);
    exported(answer, &out(path, "file"))
}

fn export_folder(path: &Path) -> Tried {
    let place = out(path, "folder");
    if place.exists() {
        return Ok(());
    }
    let files: Vec<_> = (0..70)
        .map(|n| (format!("{n}/index.html"), vec![7; 10 * 1024]))
        .collect();
    exported(write_folder(&place, &files), &place)
}

fn out(path: &Path, name: &str) -> PathBuf {
    path.with_file_name(format!("out-{name}"))
}

fn exported(answer: Result<(), ExportError>, place: &Path) -> Tried {
    if answer.is_err() && place.exists() {
        return Err(wrong("a torn export has its last name"));
    }
    Ok(answer?)
}

/// What a save says when the disk has no room: the words of the table are those of the box.
#[test]
fn a_full_disk_has_words() {
    let said = super::answer::words(pages::NotSaved::from(&SaveError::Full).id());
    assert!(said.is_ok_and(|words| words.contains("full")));
}
