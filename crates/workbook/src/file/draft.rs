//! A file in the making: beside the one it will replace, for its owner's eyes only, gone if it comes to nothing.

use super::wipe;
use std::{
    ffi::{OsStr, OsString},
    fs, io,
    path::Path,
};
use tempfile::TempPath;

const ENDING: &str = ".part";

/// An empty file beside `path`, named after it.
pub(crate) fn beside(path: &Path) -> io::Result<TempPath> {
    let draft = tempfile::Builder::new()
        .prefix(&prefix(path))
        .suffix(ENDING)
        .tempfile_in(folder_of(path))?;
    Ok(draft.into_temp_path())
}

/// Wipes what a crash left of drafts of the file at `path`. Only whoever holds that file may call this: nobody else is
/// at work on drafts of it then.
pub(crate) fn sweep(path: &Path) {
    let Ok(listing) = fs::read_dir(folder_of(path)) else {
        return;
    };
    let prefix = prefix(path);
    for left in listing.flatten() {
        let name = left.file_name();
        let is_ours = starts_with(&name, &prefix)
            && (ends_with(&name, ENDING)
                || ends_with(&name, ".part-journal")
                || ends_with(&name, ".part-wal"));
        if is_ours {
            // What cannot be removed now is tried again at the next opening.
            let _ = wipe::wipe(&left.path());
        }
    }
}

/// Wipes what a crash left of drafts in a folder of backups. Only whoever holds their workbook may call this.
pub(crate) fn sweep_folder(folder: &Path) {
    for left in fs::read_dir(folder).into_iter().flatten().flatten() {
        if ends_with(&left.file_name(), ENDING) {
            let _ = wipe::wipe(&left.path());
        }
    }
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
