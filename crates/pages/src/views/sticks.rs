//! Sticks and other drives that are plugged in now, so that nobody has to type a path.

use std::path::{Path, PathBuf};

/// The folders of drives that can be taken out, as far as the system shows them in its usual places.
pub(crate) fn sticks() -> Vec<String> {
    let mut found: Vec<String> = places()
        .iter()
        .flat_map(|place| folders_in(place))
        .filter(|folder| is_writable(folder))
        .map(|folder| folder.display().to_string())
        .collect();
    found.sort();
    found.truncate(8);
    found
}

#[cfg(not(windows))]
fn places() -> Vec<PathBuf> {
    if cfg!(target_os = "macos") {
        return vec![PathBuf::from("/Volumes")];
    }
    let person = std::env::var_os("USER").unwrap_or_default();
    ["/media", "/run/media"]
        .iter()
        .map(|place| Path::new(place).join(&person))
        .collect()
}

#[cfg(not(windows))]
fn folders_in(place: &Path) -> Vec<PathBuf> {
    let listing = std::fs::read_dir(place).into_iter().flatten().flatten();
    listing
        .map(|entry| entry.path())
        .filter(|path| path.is_dir() && !path.is_symlink())
        .collect()
}

#[cfg(windows)]
fn places() -> Vec<PathBuf> {
    ('D'..='Z')
        .map(|letter| PathBuf::from(format!("{letter}:\\")))
        .collect()
}

#[cfg(windows)]
fn folders_in(place: &Path) -> Vec<PathBuf> {
    Some(place.to_owned())
        .filter(|place| place.is_dir())
        .into_iter()
        .collect()
}

fn is_writable(folder: &Path) -> bool {
    std::fs::metadata(folder).is_ok_and(|facts| !facts.permissions().readonly())
}
