//! What must be there afterwards.

use super::acts::{drop_in, files, open, out};
use super::laid::{Done, ERASED, NOTES, OTHER_NOTES, SESSION, shelf, stick, text};
use anyhow::Context as _;
use pages::export::{File, zipped};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use workbook::{Integrity, Workbook, backups, set_aside};

/// What is missing, by name.
pub(crate) type Lost = anyhow::Result<Vec<String>>;

fn whole(workbook: &Workbook) -> Done {
    anyhow::ensure!(
        workbook.check()? == Integrity::Whole,
        "it does not hold together"
    );
    Ok(())
}

fn missing_notes(workbook: &Workbook) -> Lost {
    whole(workbook)?;
    let texts = texts_of(workbook)?;
    let is_missing = |n: &usize| !texts.contains(&text(*n));
    Ok((0..NOTES)
        .filter(is_missing)
        .map(|n| format!("note {n}"))
        .collect())
}

fn texts_of(workbook: &Workbook) -> anyhow::Result<BTreeSet<String>> {
    let notes = workbook.notes(SESSION)?;
    Ok(notes.into_iter().map(|note| note.text).collect())
}

/// The file, every backup of it, and what lies on the stick.
pub(crate) fn all_there(path: &Path) -> Lost {
    let (workbook, word) = drop_in(path)?;
    let mut lost = missing_notes(&workbook)?;
    drop(workbook);
    let on_stick = fs::read_dir(stick(path)).into_iter().flatten().flatten();
    let on_stick = on_stick
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "hrhw"));
    let own = backups(path).into_iter().map(|backup| backup.path);
    for backup in own.chain(on_stick) {
        lost.extend(of_backup(path, &backup, word)?);
    }
    Ok(lost)
}

fn of_backup(path: &Path, backup: &Path, word: &str) -> Lost {
    let copy = path.with_file_name("copy.hrhw");
    fs::copy(backup, &copy)?;
    let (workbook, of_backup) = drop_in(&copy)?;
    let mut lost: Vec<String> = missing_notes(&workbook)?
        .into_iter()
        .map(|what| format!("{what} in a backup"))
        .collect();
    if of_backup != word {
        lost.push(format!(
            "a backup has the passphrase {of_backup:?}, the file {word:?}"
        ));
    }
    drop(workbook);
    fs::remove_file(&copy)?;
    Ok(lost)
}

/// And no draft is left that somebody else could read.
pub(crate) fn all_there_locked(path: &Path) -> Lost {
    let mut lost = all_there(path)?;
    lost.extend(drafts(path)?);
    Ok(lost)
}

/// What is left of drafts, beside the file, among its backups and on the stick.
pub(crate) fn drafts(path: &Path) -> Lost {
    let beside = path.parent().context("a folder")?;
    let mut left = Vec::new();
    for folder in [beside, &beside.join("backups/a"), &stick(path)] {
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let name = entry?.file_name().to_string_lossy().into_owned();
            if name.contains(".part") || name.contains(".new") {
                left.push(format!("{name} is left"));
            }
        }
    }
    Ok(left)
}

/// Everything of the other copy is there, or nothing of it; what both changed is there twice.
pub(crate) fn joined_or_not(path: &Path) -> Lost {
    let mut lost = all_there(path)?;
    let came = came(path)?;
    if !matches!(came, (0, 1) | (OTHER_NOTES, 2)) {
        lost.push(format!("{came:?} came of the other copy"));
    }
    Ok(lost)
}

/// It is all there now.
pub(crate) fn is_joined(path: &Path) -> Done {
    let came = came(path)?;
    anyhow::ensure!(came == (OTHER_NOTES, 2), "{came:?} came of the other copy");
    Ok(())
}

/// How many notes of the other copy are there, and how many sides of the one that both wrote.
fn came(path: &Path) -> anyhow::Result<(usize, usize)> {
    let workbook = Workbook::open(path)?;
    let texts = texts_of(&workbook)?;
    let came = (NOTES..NOTES + OTHER_NOTES).filter(|n| texts.contains(&text(*n)));
    let both: BTreeSet<String> = workbook
        .note_versions(SESSION, "both")?
        .into_iter()
        .map(|version| version.text)
        .collect();
    anyhow::ensure!(both.contains("on this side"), "this side of {both:?}");
    Ok((came.count(), both.len()))
}

pub(crate) fn all_but_erased(path: &Path) -> Lost {
    let mut lost = all_there(path)?;
    let workbook = Workbook::open(path)?;
    let is_erased = workbook.note(SESSION, "erased")?.is_none();
    workbook.close();
    let holds = |path: &Path| {
        fs::read(path).is_ok_and(|bytes| {
            bytes
                .windows(ERASED.len())
                .any(|part| part == ERASED.as_bytes())
        })
    };
    let kept = backups(path).into_iter().any(|backup| holds(&backup.path)) || holds(path);
    if is_erased && kept {
        lost.push("what was erased is still in a file".to_owned());
    }
    Ok(lost)
}

pub(crate) fn whole_or_none(path: &Path) -> Lost {
    if path.exists() {
        open(path)?;
    }
    Ok(Vec::new())
}

pub(crate) fn golden_is_there(path: &Path) -> Lost {
    let workbook = Workbook::open(path)?;
    whole(&workbook)?;
    let words: Vec<String> = workbook
        .note_versions(SESSION, "reflect-1")?
        .into_iter()
        .map(|version| version.text)
        .collect();
    let wanted = ["first words", "second words", "other words"];
    let lost = wanted
        .into_iter()
        .filter(|text| !words.iter().any(|word| word == text));
    Ok(lost.map(str::to_owned).collect())
}

/// The damaged file is kept, at its place or set aside, and what is readable of it comes out.
pub(crate) fn still_readable(path: &Path) -> Lost {
    let kept = match Workbook::open(path) {
        Ok(workbook) => {
            let left = NOTES - missing_notes(&workbook)?.len();
            if left < NOTES / 2 {
                return Ok(vec![format!("only {left} notes came out")]);
            }
            set_aside(path).into_iter().next().map(|kept| kept.path)
        }
        Err(_) => Some(path.to_owned()),
    };
    let is_whole = |kept: &Path| fs::metadata(kept).is_ok_and(|facts| facts.len() > 100 * 4096);
    let is_there = kept.is_some_and(|kept| is_whole(&kept));
    Ok(unless(is_there, "the damaged file"))
}

pub(crate) fn pack_is_whole(path: &Path) -> Lost {
    let installed = shelf(path).installed();
    let is_whole = installed.len() == 1
        && installed
            .iter()
            .all(|one| one.pack.is_ok() && one.is_trusted);
    Ok(unless(is_whole, "the pack"))
}

pub(crate) fn file_is_whole(path: &Path) -> Lost {
    let whole = zipped(&files())?;
    let is_well = fs::read(out(path)).map_or(true, |bytes| bytes == whole);
    Ok(unless(is_well, "the file is torn"))
}

pub(crate) fn folder_is_whole(path: &Path) -> Lost {
    let is_torn =
        |(name, bytes): &File| fs::read(out(path).join(name)).map_or(true, |there| there != *bytes);
    let torn = files().iter().filter(|file| is_torn(file)).count();
    let is_well = torn == 0 || !out(path).exists();
    Ok(unless(is_well, &format!("{torn} files of the folder")))
}

fn unless(is_well: bool, what: &str) -> Vec<String> {
    if is_well {
        Vec::new()
    } else {
        vec![what.to_owned()]
    }
}
