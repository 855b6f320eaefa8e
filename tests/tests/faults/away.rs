//! No right to write, no folder any more, another file in its place.

use super::answer::Tried;
use super::deeds::{DEEDS, Deed, lost_from};
use super::full::{Done, bring_back_closed, create, open, remember};
use super::row::{Row, is_root};
use super::stick::Stick;
use anyhow::Context as _;
use std::fs;
use std::path::Path;
use workbook::{Cover, Passphrase, Person, Workbook};

const NOT_ROOT: &str = "needs root, to mount a small file system";
/// The whole stick, in kilobytes.
pub(crate) const ROOM: usize = 6 * 1024;

pub(crate) fn not_tried(fault: &str, during: &str) -> Row {
    Row {
        not_tried: Some(NOT_ROOT),
        ..Row::of(fault, during)
    }
}

pub(crate) fn rows() -> anyhow::Result<Vec<Row>> {
    let mut rows = vec![
        marked_read_only().context("marked")?,
        removed().context("removed")?,
        file_removed().context("file removed")?,
        replaced().context("replaced")?,
    ];
    if is_root() {
        rows.extend([
            read_only()?,
            read_only_stick()?,
            pulled()?,
            pulled_from_aside()?,
        ]);
    } else {
        rows.extend(
            ["read-only disk", "read-only stick", "stick pulled out"]
                .map(|fault| not_tried(fault, "everything that writes")),
        );
    }
    Ok(rows)
}

/// A workbook with some of everything, acknowledged, and a backup.
pub(crate) fn written(path: &Path) -> anyhow::Result<Done> {
    let workbook = Workbook::create(path, &Person::default())?;
    let mut done = Done::new();
    for n in 0..60 {
        let deed = DEEDS[n % DEEDS.len()];
        if !deed.erases() {
            deed.act(&workbook, n)?;
            done.insert((deed, n));
        }
    }
    workbook.back_up()?;
    Ok(done)
}

/// The marks of a file and of its folder are respected, even by root.
fn marked_read_only() -> anyhow::Result<Row> {
    let mut row = Row::of("read-only folder, read-only file", "opening");
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("a.hrhw");
    let done = written(&path)?;
    for marked in [folder.path(), &path] {
        let before = fs::metadata(marked)?.permissions();
        let mut after = before.clone();
        after.set_readonly(true);
        fs::set_permissions(marked, after)?;
        row.try_with(done.len());
        let opened = open(&path);
        if opened.is_ok() {
            row.lost.push("opened all the same".to_owned());
        }
        row.say(opened);
        fs::set_permissions(marked, before)?;
        row.lost.extend(lost_from(&path, &done)?);
    }
    Ok(row)
}

/// The disk cannot be written from some moment on, with the workbook closed and open.
fn read_only() -> anyhow::Result<Row> {
    let mut row = Row::of(
        "read-only disk",
        "opening, a new workbook, a backup brought back, what the machine remembers",
    );
    let stick = Stick::of(ROOM)?;
    let path = stick.path().join("a.hrhw");
    let done = written(&path)?;
    stick.make_read_only()?;
    for act in [create, open, bring_back_closed, remember] {
        row.try_with(done.len());
        row.say(act(&path));
    }
    stick.make_writable()?;
    row.lost.extend(lost_from(&path, &done)?);
    Ok(row)
}

/// The stick on which a backup or a copy shall go cannot be written; the workbook lies elsewhere.
fn read_only_stick() -> anyhow::Result<Row> {
    let mut row = Row::of(
        "read-only stick",
        "a backup on it, a copy handed over to it",
    );
    let (stick, folder) = (Stick::of(ROOM)?, tempfile::tempdir()?);
    let path = folder.path().join("a.hrhw");
    let done = written(&path)?;
    stick.make_read_only()?;
    let workbook = Workbook::open(&path)?;
    for answer in [
        workbook.back_up_to(stick.path()),
        workbook.hand_over_to(stick.path(), Cover::None),
    ] {
        row.try_with(done.len());
        if answer.is_ok() {
            row.lost
                .push("acknowledged on a read-only stick".to_owned());
        }
        row.heard(answer);
    }
    drop(workbook);
    row.lost.extend(lost_from(&path, &done)?);
    Ok(row)
}

/// The stick is pulled out while the workbook on it is open: nothing is acknowledged any more.
fn pulled() -> anyhow::Result<Row> {
    let mut row = Row::of("stick pulled out", "every kind of write, a passphrase");
    let stick = Stick::of(ROOM)?;
    let path = stick.path().join("a.hrhw");
    let done = written(&path)?;
    let workbook = Workbook::open(&path)?;
    Deed::Note.act(&workbook, 3000)?;
    stick.pull()?;
    nothing_is_acknowledged(&mut row, &workbook, done.len());
    refused(&mut row, backed_up(&workbook), done.len());
    drop(workbook);
    // What lay on the stick is not written to the disk on which it was plugged in.
    if fs::read_dir(stick.path())?.next().is_some() {
        row.lost.push("something is where the stick was".to_owned());
    }
    Ok(row)
}

/// The stick that held the backups is pulled out; the workbook goes on.
fn pulled_from_aside() -> anyhow::Result<Row> {
    let mut row = Row::of(
        "stick pulled out",
        "a backup on it, of a workbook elsewhere",
    );
    let (stick, folder) = (Stick::of(ROOM)?, tempfile::tempdir()?);
    let path = folder.path().join("a.hrhw");
    let mut done = written(&path)?;
    let workbook = Workbook::open(&path)?;
    let place = stick.path().join("backups");
    fs::create_dir(&place)?;
    workbook.back_up_to(&place)?;
    stick.pull()?;
    row.try_with(done.len());
    row.heard(workbook.back_up_to(&place));
    for n in 3000..3000 + DEEDS.len() {
        let deed = DEEDS[n % DEEDS.len()];
        row.heard(deed.act(&workbook, n));
        done.insert((deed, n));
    }
    drop(workbook);
    row.lost.extend(lost_from(&path, &done)?);
    Ok(row)
}

/// Every kind of write, and a passphrase: each is refused, with words.
fn nothing_is_acknowledged(row: &mut Row, workbook: &Workbook, acknowledged: usize) {
    let mut tried: Vec<Tried> = (3001..)
        .zip(DEEDS)
        .map(|(n, deed)| Ok(deed.act(workbook, n)?))
        .collect();
    let set = workbook.set_passphrase(None, Passphrase::new("one"));
    tried.push(set.map(drop).map_err(Into::into));
    for one in tried {
        refused(row, one, acknowledged);
    }
}

fn refused(row: &mut Row, tried: Tried, acknowledged: usize) {
    row.try_with(acknowledged);
    if tried.is_ok() {
        row.lost
            .push("acknowledged, though nothing can keep it".to_owned());
    }
    row.say(tried);
}

fn backed_up(workbook: &Workbook) -> Tried {
    workbook.back_up()?;
    Ok(())
}

/// The whole folder is removed under an open workbook.
fn removed() -> anyhow::Result<Row> {
    let mut row = Row::of("folder removed", "every kind of write, a passphrase");
    let folder = tempfile::tempdir()?;
    let inside = folder.path().join("inside");
    fs::create_dir(&inside)?;
    let path = inside.join("a.hrhw");
    written(&path)?;
    let workbook = Workbook::open(&path)?;
    Deed::Note.act(&workbook, 3000)?;
    fs::remove_dir_all(&inside)?;
    nothing_is_acknowledged(&mut row, &workbook, 0);
    refused(&mut row, backed_up(&workbook), 0);
    Ok(row)
}

/// The file alone is removed; its newest backup is brought back.
fn file_removed() -> anyhow::Result<Row> {
    let mut row = Row::of("file removed", "every kind of write, a passphrase");
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("a.hrhw");
    let mut done = written(&path)?;
    let workbook = Workbook::open(&path)?;
    Deed::Note.act(&workbook, 3000)?;
    done.insert((Deed::Note, 3000));
    fs::remove_file(&path)?;
    nothing_is_acknowledged(&mut row, &workbook, done.len());
    drop(workbook);
    row.say(open(&path));
    row.say(bring_back_closed(&path));
    row.lost.extend(lost_from(&path, &done)?);
    Ok(row)
}

/// Another workbook is put in the place of the open one.
fn replaced() -> anyhow::Result<Row> {
    let mut row = Row::of("file replaced", "every kind of write, a passphrase");
    let folder = tempfile::tempdir()?;
    let (path, other) = (folder.path().join("a.hrhw"), folder.path().join("b.hrhw"));
    let mut done = written(&path)?;
    let of_other = written(&other)?;
    let workbook = Workbook::open(&path)?;
    Deed::Note.act(&workbook, 3000)?;
    fs::rename(&other, &path)?;
    nothing_is_acknowledged(&mut row, &workbook, of_other.len());
    drop(workbook);
    // The journal of the file that went belongs to no one now; the one that came must not read it.
    row.lost.extend(lost_from(&path, &of_other)?);
    // What the file that went held is in its newest backup.
    row.say(bring_back_closed(&path));
    done.insert((Deed::Note, 3000));
    row.lost.extend(lost_from(&path, &done)?);
    Ok(row)
}
