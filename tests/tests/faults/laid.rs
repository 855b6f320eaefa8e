//! What lies there before something large is begun.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use workbook::{Cover, NoteEdit, Passphrase, Person, Sitting, Workbook};

pub(crate) type Done = anyhow::Result<()>;

pub(crate) const SESSION: &str = "dual-loyalty";
pub(crate) const NOTES: usize = 150;
/// So many more were written in the other copy.
pub(crate) const OTHER_NOTES: usize = 60;
pub(crate) const ERASED: &str = "to be erased for good";

/// The files of a folder, where nobody else works on them.
pub(crate) fn copied(from: &Path) -> anyhow::Result<tempfile::TempDir> {
    let folder = tempfile::tempdir()?;
    let done = std::process::Command::new("cp")
        .arg("-r")
        .arg(from.join("."))
        .arg(folder.path())
        .status()?;
    anyhow::ensure!(done.success(), "cp");
    Ok(folder)
}

/// The words of the nth note.
pub(crate) fn text(n: usize) -> String {
    format!("note {n}: what I would do, and whom I would ask. ").repeat(40)
}

pub(crate) fn edit(prompt: &str, text: &str) -> NoteEdit {
    NoteEdit {
        session: SESSION.to_owned(),
        prompt: prompt.to_owned(),
        text: text.to_owned(),
        sitting: Sitting::begin(),
        parent: None,
    }
}

fn made(path: &Path) -> anyhow::Result<Workbook> {
    let workbook = Workbook::create(path, &Person::default())?;
    for n in 0..NOTES {
        workbook.save_note(&edit(&n.to_string(), &text(n)))?;
    }
    workbook.save_note(&edit("erased", ERASED))?;
    Ok(workbook)
}

pub(crate) fn nothing(_: &Path) -> Done {
    Ok(())
}

pub(crate) fn written(path: &Path) -> Done {
    made(path).map(drop)
}

pub(crate) fn with_backup(path: &Path) -> Done {
    made(path)?.back_up()?;
    Ok(())
}

pub(crate) fn with_stick(path: &Path) -> Done {
    fs::create_dir(stick(path))?;
    written(path)
}

/// The other copy has notes of its own, and one that both changed.
pub(crate) fn with_copy(path: &Path) -> Done {
    let workbook = made(path)?;
    fs::write(other(path), workbook.handed_over(Cover::None)?)?;
    workbook.save_note(&edit("both", "on this side"))?;
    drop(workbook);
    let copy = Workbook::open(&other(path))?;
    copy.save_note(&edit("both", "on that side"))?;
    for n in NOTES..NOTES + OTHER_NOTES {
        copy.save_note(&edit(&n.to_string(), &text(n)))?;
    }
    copy.close();
    Ok(())
}

pub(crate) fn locked(path: &Path) -> Done {
    let workbook = made(path)?;
    workbook.back_up()?;
    workbook.set_passphrase(None, Passphrase::new("first"))?;
    Ok(())
}

pub(crate) fn damaged(path: &Path) -> Done {
    written(path)?;
    damage(path, path)
}

/// Writes the file without its middle page.
pub(crate) fn damage(from: &Path, to: &Path) -> Done {
    let mut bytes = fs::read(from)?;
    let middle = bytes.len() / 2 / 4096 * 4096;
    bytes[middle..middle + 4096].fill(0);
    Ok(fs::write(to, bytes)?)
}

pub(crate) fn golden(path: &Path) -> Done {
    let golden = house::programs::root().join("crates/workbook/tests/golden/schema_1.hrhw");
    fs::copy(golden, path)?;
    Ok(())
}

/// Two packs beside the workbook, the older one installed.
pub(crate) fn packs(path: &Path) -> Done {
    let (text, _) = pack::new_key(None)?;
    let secret = pack::Secret::read(&text, None)?;
    for (name, made) in [
        ("older", "2026-01-01T00:00:00Z"),
        ("newer", "2026-02-01T00:00:00Z"),
    ] {
        let pack = pack::make(&order(made)?, &secret)?;
        fs::write(path.with_file_name(name), pack.bytes())?;
    }
    shelf(path).install(&pack::open_file(&path.with_file_name("older"))?, CONSENT)?;
    Ok(())
}

static PT: LazyLock<(language::Files, language::Files)> = LazyLock::new(|| {
    let folder = house::programs::root().join("tests/fixtures/pt-pack");
    let read =
        |name: &str| language::Files::read(&folder.join(name)).expect("the fixture is there");
    (read("manuals"), read("locales"))
});

fn order(made: &str) -> anyhow::Result<pack::Order<'static>> {
    Ok(pack::Order {
        lang: language::Lang::new("pt"),
        manuals: &PT.0,
        locales: &PT.1,
        edition: "2026.1".to_owned(),
        by: "Ana".to_owned(),
        made: made.parse()?,
    })
}

pub(crate) const CONSENT: pack::Consent = pack::Consent {
    trusts_key: true,
    wants_older: true,
};

pub(crate) fn shelf(path: &Path) -> pack::Shelf {
    pack::Shelf::at(path.with_file_name("packs"))
}

pub(crate) fn stick(path: &Path) -> PathBuf {
    path.with_file_name("stick")
}

/// Where the other copy lies.
pub(crate) fn other(path: &Path) -> PathBuf {
    path.with_file_name("other")
}
