//! The folder a translator works in: `manuals` and `locales` inside of one she chose. The desk writes nowhere else.

use std::io;
use std::path::{Path, PathBuf};

use language::{Files, Lang, Locales};
use manual::Manual;

use crate::disk::write_whole;
use crate::page::{PageId, PageKind, pages};
use crate::records::{Kept, Taking, keep_all};
use crate::summary::Stock;

/// A translator's folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folder {
    /// Facts and words of sessions and voices; nothing where there is no such folder.
    pub manuals: Option<PathBuf>,
    /// Messages; nothing where there is no such folder.
    pub locales: Option<PathBuf>,
}

/// Why a folder cannot be worked in.
#[derive(Debug, thiserror::Error)]
pub enum FolderTrouble {
    /// There is no such folder.
    #[error("no such folder")]
    Missing,
    /// It holds neither `manuals` nor `locales`.
    #[error("neither manuals nor locales")]
    Empty,
    /// It is not empty: a copy would be laid over something else.
    #[error("not empty")]
    NotEmpty,
    /// The system refuses.
    #[error(transparent)]
    Io(#[from] io::Error),
}

impl Folder {
    /// The folder at a path, which holds `manuals`, `locales` or both.
    ///
    /// # Errors
    /// There is none, or it holds neither.
    pub fn at(root: &Path) -> Result<Self, FolderTrouble> {
        if !root.is_dir() {
            return Err(FolderTrouble::Missing);
        }
        let inside = |name: &str| Some(root.join(name)).filter(|path| path.is_dir());
        let folder = Self {
            manuals: inside("manuals"),
            locales: inside("locales"),
        };
        if folder.manuals.is_none() && folder.locales.is_none() {
            return Err(FolderTrouble::Empty);
        }
        Ok(folder)
    }

    /// Where the files of a page lie.
    pub(crate) fn of(&self, page: &PageId) -> Option<&Path> {
        match page.kind {
            PageKind::Words => self.manuals.as_deref(),
            PageKind::Messages => self.locales.as_deref(),
        }
    }

    /// Begins a language: its folders, so that it is one from now on. What is there already stays.
    ///
    /// # Errors
    /// The system refuses.
    pub fn begin(&self, lang: &Lang, name: &str) -> Result<(), FolderTrouble> {
        if let Some(manuals) = &self.manuals {
            std::fs::create_dir_all(manuals.join(lang.as_str()))?;
        }
        if let Some(locales) = &self.locales {
            let app = locales.join(lang.as_str()).join("app.ftl");
            if !app.exists() {
                // A name of one line: a brace or a line break in it would be something else.
                let name: String = name
                    .chars()
                    .filter(|c| !c.is_control() && !"{}".contains(*c))
                    .collect();
                write_whole(
                    &app,
                    format!("language-name = {}\n", name.trim()).as_bytes(),
                )?;
            }
        }
        Ok(())
    }
}

/// Copies words into a new or empty folder, as `manuals` and `locales`, with a record of what each translation is made
/// from, and opens it.
///
/// # Errors
/// There is something in it already, or the system refuses.
pub fn copy_words(root: &Path, manuals: &Files, locales: &Files) -> Result<Folder, FolderTrouble> {
    std::fs::create_dir_all(root)?;
    if std::fs::read_dir(root)?.next().is_some() {
        return Err(FolderTrouble::NotEmpty);
    }
    for (name, files) in [("manuals", manuals), ("locales", locales)] {
        for (path, bytes) in files.iter() {
            put(&root.join(name).join(path), bytes)?;
        }
    }
    let folder = Folder::at(root)?;
    record_all(&folder, manuals, locales)?;
    Ok(folder)
}

/// A file where none is: nothing is lost if it is not written whole.
fn put(path: &Path, bytes: &[u8]) -> io::Result<()> {
    std::fs::create_dir_all(path.parent().unwrap_or(path))?;
    std::fs::write(path, bytes)
}

/// The words that are part of the program are all translated from each other.
fn record_all(folder: &Folder, manuals: &Files, messages: &Files) -> Result<(), FolderTrouble> {
    let manual = Manual::open(manuals.clone());
    let (locales, _) = Locales::from_files(messages);
    let stock = Stock {
        manual: &manual,
        locales: &locales,
        messages,
    };
    let langs = manual.languages.iter().map(|facts| &facts.id);
    let langs: Vec<&Lang> = langs.filter(|lang| **lang != manual.source).collect();
    for page in pages(&manual, &locales) {
        let Some(root) = folder.of(&page) else {
            continue;
        };
        for lang in &langs {
            let beside = stock.beside(&page, lang);
            let standings = beside.standings();
            let record = keep_all(&beside.sides(), &standings, Kept::Translated, Taking::New);
            if !record.lines.is_empty() {
                put(&root.join(page.record(lang)), record.write().as_bytes())?;
            }
        }
    }
    Ok(())
}
