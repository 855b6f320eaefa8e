//! What is done while something goes wrong.

use super::laid::{CONSENT, Done, SESSION, other, shelf, stick, text};
use anyhow::Context as _;
use pages::export::{File, write_file, write_folder, zipped};
use std::path::{Path, PathBuf};
use workbook::{
    Cover, Folder, JoinError, OtherCopy, Passphrase, Person, Secret, Workbook, backups, recover,
};

fn phrase(text: &str) -> anyhow::Result<Passphrase> {
    Passphrase::new(text).context("a passphrase")
}

fn secret(text: &str) -> anyhow::Result<Secret> {
    Ok(Secret::Passphrase(phrase(text)?))
}

/// Where an export goes.
pub(crate) fn out(path: &Path) -> PathBuf {
    path.with_file_name("out")
}

/// Opens the file with whichever of the passphrases it has.
pub(crate) fn drop_in(path: &Path) -> anyhow::Result<(Workbook, &'static str)> {
    if let Ok(workbook) = Workbook::open(path) {
        return Ok((workbook, ""));
    }
    for word in ["first", "second"] {
        if let Ok(workbook) = Workbook::unlock(path, &secret(word)?) {
            return Ok((workbook, word));
        }
    }
    anyhow::bail!("no passphrase opens it")
}

pub(crate) fn create(path: &Path) -> Done {
    Workbook::create(path, &Person::default())?.close();
    Ok(())
}

/// What a start of the app does with the folder, whoever comes then; and a workbook can be begun.
pub(crate) fn start_the_app(path: &Path) -> Done {
    let folder = Folder::at(path.parent().context("a folder")?);
    folder.put_away_drafts();
    if path.exists() {
        open(path)
    } else {
        create(path)
    }
}

pub(crate) fn open(path: &Path) -> Done {
    Workbook::open(path)?.close();
    Ok(())
}

pub(crate) fn back_up(path: &Path) -> Done {
    Workbook::open(path)?.back_up()?;
    Ok(())
}

pub(crate) fn back_up_to_stick(path: &Path) -> Done {
    Workbook::open(path)?.back_up_to(&stick(path))?;
    Ok(())
}

pub(crate) fn hand_over(path: &Path) -> Done {
    Workbook::open(path)?.hand_over_to(&stick(path), Cover::None)?;
    Ok(())
}

pub(crate) fn restore(path: &Path) -> Done {
    let workbook = Workbook::open(path)?;
    let backup = backups(path).into_iter().last().context("a backup")?;
    Ok(workbook.restore(&backup.path)?)
}

pub(crate) fn merge(path: &Path) -> Done {
    let workbook = Workbook::open(path)?;
    let copy = brought(&workbook, &other(path))?;
    workbook.rehearse(&copy)?;
    workbook.join(&copy)?;
    Ok(())
}

/// Another copy, looked at and ready to be taken in.
pub(crate) fn brought(workbook: &Workbook, from: &Path) -> Result<OtherCopy, JoinError> {
    let brought = workbook.bring(from)?;
    let opened = workbook.open_brought(brought, None);
    opened.map_err(|(_, why)| why)
}

pub(crate) fn lock(path: &Path) -> Done {
    Workbook::open(path)?.set_passphrase(None, Some(phrase("second")?))?;
    Ok(())
}

pub(crate) fn relock(path: &Path) -> Done {
    let workbook = Workbook::unlock(path, &secret("first")?)?;
    workbook.set_passphrase(Some(phrase("first")?), Some(phrase("second")?))?;
    Ok(())
}

pub(crate) fn unlock(path: &Path) -> Done {
    Workbook::unlock(path, &secret("first")?)?.set_passphrase(Some(phrase("first")?), None)?;
    Ok(())
}

pub(crate) fn read_out(path: &Path) -> Done {
    recover(path, None)?;
    Ok(())
}

pub(crate) fn erase(path: &Path) -> Done {
    Ok(Workbook::open(path)?.erase_note(SESSION, "erased")?)
}

pub(crate) fn install(path: &Path) -> Done {
    let pack = pack::open_file(&path.with_file_name("newer"))?;
    Ok(shelf(path).install(&pack, CONSENT)?)
}

/// What an export is made of.
pub(crate) fn files() -> Vec<File> {
    (0..300)
        .map(|n| (format!("pages/{n}.html"), text(n).repeat(20).into_bytes()))
        .collect()
}

pub(crate) fn export_file(path: &Path) -> Done {
    Ok(write_file(&out(path), &zipped(&files())?)?)
}

pub(crate) fn export_folder(path: &Path) -> Done {
    Ok(write_folder(&out(path), &files())?)
}
