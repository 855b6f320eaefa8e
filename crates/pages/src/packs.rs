//! The packs of this machine under everything else: what is built in with their words over it, and where packs are found.

use std::path::{Path, PathBuf};

use language::{Files, Lang, Locales};
use manual::Manual;
use pack::{ENDING, Shelf};

use crate::house::House;
use crate::outside;

/// The folder of packs inside that of the workbooks.
const FOLDER: &str = "packs";
/// How many packs are listed that were found beside.
const MOST_FOUND: usize = 40;

/// The words of the installed packs, named as in the folders of the manual and of the locales.
pub(crate) struct PackWords {
    pub(crate) manuals: Files,
    pub(crate) locales: Files,
}

impl PackWords {
    /// Nothing where no sound pack is installed: then nothing is read that is not asked for.
    pub(crate) fn of(shelf: &Shelf) -> Option<Self> {
        let (manuals, locales) = shelf.words();
        let is_empty = manuals.iter().next().is_none() && locales.iter().next().is_none();
        (!is_empty).then(|| Self {
            manuals: Manual::embedded_files().overlay(manuals),
            locales: outside::with_locales(&Locales::embedded_files(), &locales),
        })
    }
}

impl PackWords {
    /// What is built in alone.
    pub(crate) fn none() -> Self {
        Self {
            manuals: Manual::embedded_files(),
            locales: Locales::embedded_files(),
        }
    }
}

impl House {
    /// The packs of this machine.
    pub(crate) fn shelf(&self) -> Shelf {
        Shelf::at(self.folder.path().join(FOLDER))
    }

    /// Whether a language is there without any pack.
    pub(crate) fn is_built_in(lang: &Lang) -> bool {
        Locales::embedded().languages().contains(lang)
    }
}

/// The page that shows a pack before it is installed, without its language.
pub(crate) fn page_about(file: &Path) -> String {
    let path: String = file
        .to_string_lossy()
        .bytes()
        .map(|byte| format!("%{byte:02X}"))
        .collect();
    format!("/packs/look?path={path}")
}

/// Whether a file is named like a pack: what is in it is looked at on its page, which says what is wrong with it.
pub(crate) fn is_pack(file: &Path) -> bool {
    file.extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case(ENDING))
}

/// Packs that lie where a stick or a download would put them; never searched deeper than one folder.
pub(crate) fn found_beside() -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = places()
        .into_iter()
        .flat_map(|place| entries(&place))
        .collect();
    found.retain(|path| is_pack(path));
    found.sort();
    found.dedup();
    found.truncate(MOST_FOUND);
    found
}

fn places() -> Vec<PathBuf> {
    let mut places: Vec<PathBuf> = dirs::download_dir().into_iter().collect();
    if cfg!(windows) {
        places.extend(('D'..='Z').map(|drive| PathBuf::from(format!("{drive}:\\"))));
        return places;
    }
    for mounts in ["/media", "/run/media", "/Volumes"] {
        for mount in entries(&PathBuf::from(mounts)) {
            // Some systems put a folder for each person between.
            places.extend(entries(&mount).into_iter().filter(|path| path.is_dir()));
            places.push(mount);
        }
    }
    places
}

fn entries(folder: &PathBuf) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).take(2_000).collect()
}
