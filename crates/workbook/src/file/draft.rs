//! A file in the making: beside the one it will replace, for its owner's eyes only, gone if it comes to nothing.

use super::{FileId, Hold, wipe};
use rusqlite::{Connection, ErrorCode, OpenFlags};
use std::{
    ffi::{OsStr, OsString},
    fs, io,
    path::Path,
    time::Duration,
};
use tempfile::TempPath;

const ENDING: &str = ".part";
/// How the draft of a workbook begins that has no name yet.
const NEW: &str = "new-";
/// What follows the name of the file that a draft is for.
const FOR: &str = ".hrhw.";

/// An empty file in `folder`, for a workbook that is made there.
pub(crate) fn of_new(folder: &Path) -> io::Result<TempPath> {
    let draft = tempfile::Builder::new()
        .prefix(NEW)
        .suffix(ENDING)
        .tempfile_in(folder)?;
    Ok(draft.into_temp_path())
}

/// An empty file beside `path`, named after it.
pub(crate) fn beside(path: &Path) -> io::Result<TempPath> {
    let draft = tempfile::Builder::new()
        .prefix(&prefix(path))
        .suffix(ENDING)
        .tempfile_in(folder_of(path))?;
    Ok(draft.into_temp_path())
}

/// Wipes what a crash left of drafts of the file at `path`, and of its backups. Only whoever holds that file may call
/// this: nobody else is at work on drafts of it then.
pub(crate) fn sweep(path: &Path) {
    sweep_in(folder_of(path), &prefix(path));
    sweep_folder(&crate::backup::folder(path));
}

fn sweep_in(folder: &Path, prefix: &OsStr) {
    for left in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = left.file_name();
        if starts_with(&name, prefix) && is_draft(&name) {
            // What cannot be removed now is tried again at the next opening.
            let _ = wipe::wipe(&left.path());
        }
    }
}

/// A draft, or the journal of one.
fn is_draft(name: &OsStr) -> bool {
    [ENDING, ".part-journal", ".part-wal"]
        .iter()
        .any(|ending| ends_with(name, ending))
}

/// Wipes what a crash left in `folder` of drafts of files that never came to be: nobody will open these and sweep. A draft
/// that somebody is at work on is left.
pub(crate) fn sweep_orphans(folder: &Path) {
    for left in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = left.path();
        if is_orphan(&path) && nobody_writes(&path) {
            for of_draft in ["-wal", "-journal", ""] {
                let mut name = path.clone().into_os_string();
                name.push(of_draft);
                // What cannot be removed now is tried again at the next start.
                let _ = wipe::wipe(Path::new(&name));
            }
        }
    }
}

fn is_orphan(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let file = name.find(FOR).map(|end| &name[..end + FOR.len() - 1]);
    let is_ours = match file {
        Some(file) => !path.with_file_name(file).exists(),
        None => name.starts_with(NEW),
    };
    is_ours && name.ends_with(ENDING)
}

/// Whoever makes a workbook holds its draft, in this process by our own list, in others by SQLite's lock.
fn nobody_writes(path: &Path) -> bool {
    let Some(_hold) = FileId::of(path).ok().and_then(Hold::take) else {
        return false;
    };
    !is_locked_by_another(path)
}

fn is_locked_by_another(path: &Path) -> bool {
    super::begin();
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let tried = Connection::open_with_flags(path, flags).and_then(|conn| {
        conn.busy_timeout(Duration::ZERO)?;
        conn.execute_batch("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; ROLLBACK")
    });
    let code = tried.err().and_then(|error| error.sqlite_error_code());
    matches!(
        code,
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked)
    )
}

/// Wipes what a crash left of drafts in a folder of backups. Only whoever holds their workbook may call this.
pub(crate) fn sweep_folder(folder: &Path) {
    sweep_in(folder, OsStr::new(""));
}

/// The folder in which the file at `path` lies.
pub(crate) fn folder_of(path: &Path) -> &Path {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    folder.unwrap_or(Path::new("."))
}

fn prefix(path: &Path) -> OsString {
    let mut prefix = path.file_name().unwrap_or_default().to_owned();
    prefix.push(".");
    prefix
}

fn starts_with(name: &OsStr, start: &OsStr) -> bool {
    name.as_encoded_bytes()
        .starts_with(start.as_encoded_bytes())
}

fn ends_with(name: &OsStr, end: &str) -> bool {
    name.as_encoded_bytes().ends_with(end.as_bytes())
}
