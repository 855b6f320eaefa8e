//! The folders that are checked.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use language::{Files, Lang, Locales, ReadFolderError};
use manual::Manual;

use super::Folder;

/// The folders a person named; where she named none, the words that are part of the program.
#[derive(Clone, Debug, Default)]
pub struct Folders {
    /// Facts and words of sessions.
    pub manuals: Option<PathBuf>,
    /// Messages.
    pub locales: Option<PathBuf>,
}

/// A folder that was named cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("{path}: {error}")]
pub struct NotRead {
    /// The folder.
    pub path: PathBuf,
    /// Why.
    #[source]
    pub error: ReadFolderError,
}

/// What the folders hold.
pub(crate) struct Texts {
    pub(crate) manuals: Files,
    pub(crate) locales: Files,
    /// The templates and sources that ask for the messages, where the messages lie in a checkout.
    pub(crate) code: Option<Files>,
    own_manuals: Option<Files>,
    own_locales: Option<Files>,
}

impl Folders {
    pub(crate) fn read(&self) -> Result<Texts, NotRead> {
        let own_manuals = self.manuals.as_deref().map(read).transpose()?;
        let own_locales = self.locales.as_deref().map(read).transpose()?;
        let code = self.locales.as_deref().and_then(checkout);
        Ok(Texts {
            manuals: over(
                Manual::embedded_files(),
                own_manuals.as_ref(),
                "manual.toml",
                |_| None,
            ),
            locales: over(
                Locales::embedded_files(),
                own_locales.as_ref(),
                "en/",
                |path| path.split_once('/').map(|(lang, _)| format!("{lang}/")),
            ),
            code: code.map(|root| code_of(&root)).transpose()?,
            own_manuals,
            own_locales,
        })
    }
}

impl Texts {
    fn own(&self, folder: Folder) -> (Option<&Files>, &Files) {
        match folder {
            Folder::Locales => (self.own_locales.as_ref(), &self.locales),
            Folder::Manuals | Folder::Code | Folder::Pages => {
                (self.own_manuals.as_ref(), &self.manuals)
            }
        }
    }

    /// Whether a folder was named, or none was: the other one is there to compare with.
    pub(crate) fn is_named(&self, folder: Folder) -> bool {
        self.own(folder).0.is_some() || self.own_manuals.is_none() && self.own_locales.is_none()
    }

    /// Whether a folder that was named has something in a language; every language where none was named.
    pub(crate) fn has_own(&self, lang: &Lang) -> bool {
        let start = format!("{lang}/");
        let own = [&self.own_manuals, &self.own_locales];
        let mut named = own.into_iter().flatten();
        let has = |files: &Files| files.iter().any(|(path, _)| path.starts_with(&start));
        own.iter().all(|files| files.is_none()) || named.any(has)
    }

    /// Whether a file lies in a folder that was named. A folder with one language is compared with the program's
    /// own words, which are not its author's business.
    pub(crate) fn is_asked_about(&self, folder: Folder, file: &str) -> bool {
        let (Some(own), all) = self.own(folder) else {
            return true;
        };
        if folder == Folder::Code {
            return true;
        }
        // What is missing in a folder lies in no folder: it is asked about where its language is.
        let first = |path: &str| path.split('/').next().map(str::to_owned);
        let is_missing = all.get(file).is_none();
        let has_language = own.iter().any(|(path, _)| first(path) == first(file));
        let is_unread = own.findings().iter().any(|finding| finding.file == file);
        own.get(file).is_some()
            || is_missing && (has_language || stands_alone(own, all))
            || is_unread
    }
}

fn stands_alone(own: &Files, all: &Files) -> bool {
    own.iter().count() == all.iter().count()
}

fn read(path: &Path) -> Result<Files, NotRead> {
    Files::read(path).map_err(|error| NotRead {
        path: path.to_owned(),
        error,
    })
}

/// The files of a folder, over the program's own unless it has what makes it stand alone. `whole` names what the
/// folder replaces as a whole.
fn over(
    built_in: Files,
    own: Option<&Files>,
    alone: &str,
    whole: fn(&str) -> Option<String>,
) -> Files {
    let Some(own) = own else {
        return built_in;
    };
    if own.iter().any(|(path, _)| path.starts_with(alone)) {
        return own.clone();
    }
    let gone: BTreeSet<String> = own.iter().filter_map(|(path, _)| whole(path)).collect();
    let kept = built_in
        .iter()
        .filter(|(path, _)| !gone.iter().any(|start| path.starts_with(start)));
    let kept = kept.map(|(path, bytes)| (path, bytes.to_vec()));
    Files::from_pairs(kept).overlay(own.clone())
}

/// The checkout the messages lie in: the folder above, if it has what asks for them.
fn checkout(locales: &Path) -> Option<PathBuf> {
    let root = locales.canonicalize().ok()?.parent()?.to_owned();
    let has = |name: &str| root.join(name).exists();
    (has("locales/families.toml") && has("ui")).then_some(root)
}

/// Where the program asks for messages.
const CODE: [&str; 3] = ["ui", "crates", "src-tauri"];

fn code_of(root: &Path) -> Result<Files, NotRead> {
    let mut pairs: Vec<(String, Vec<u8>)> = Vec::new();
    for name in CODE.into_iter().filter(|name| root.join(name).is_dir()) {
        let files = read(&root.join(name))?;
        pairs.extend(
            files
                .iter()
                .map(|(path, bytes)| (format!("{name}/{path}"), bytes.to_vec())),
        );
    }
    Ok(Files::from_pairs(pairs))
}
