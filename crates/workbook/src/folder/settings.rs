//! The settings file of a folder: `people.toml`.

use serde::{Deserialize, Serialize};
use std::{
    collections::BTreeMap,
    fs::{self, File},
    io::{self, Read, Write},
    path::{Path, PathBuf},
};
use toml::Table;

/// What the first page must know before any workbook is open.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Machine {
    /// The language (BCP 47) last chosen on this machine.
    pub language: Option<String>,
    /// The theme's id last chosen on this machine.
    pub theme: Option<String>,
    /// The size of text, in percent of the usual, last chosen on this machine.
    pub text_size: Option<u16>,
}

/// All of the file.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Settings {
    pub(crate) last_opened: Option<String>,
    pub(crate) machine: Kept,
    people: BTreeMap<String, Shown>,
    // Here and below: what another version of the app keeps is not lost.
    #[serde(flatten)]
    rest: Table,
}

/// What the machine remembers.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Kept {
    #[serde(flatten)]
    pub(crate) known: Machine,
    #[serde(flatten)]
    rest: Table,
}

/// What one person chose to show.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Shown {
    shown_as: Option<String>,
    #[serde(flatten)]
    rest: Table,
}

/// Why the file was not read.
pub(crate) enum Broken {
    /// Its content is not what it should be.
    Content,
    /// The file system would not let us.
    Io(io::Error),
}

const NAME: &str = "people.toml";

/// No such file grows near this, with thousands of people.
const MAX_BYTES: u64 = 4 * 1024 * 1024;

impl Settings {
    /// Reads the file; if there is none, everything is unset.
    pub(crate) fn read(folder: &Path) -> Result<Settings, Broken> {
        let file = match File::open(folder.join(NAME)) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Settings::default()),
            file => file.map_err(Broken::Io)?,
        };
        let mut bytes = Vec::new();
        file.take(MAX_BYTES + 1)
            .read_to_end(&mut bytes)
            .map_err(unreadable)?;
        if bytes.len() as u64 > MAX_BYTES {
            return Err(Broken::Content);
        }
        toml::from_slice(&bytes).map_err(|_| Broken::Content)
    }

    /// Writes the file: beside, flushed, renamed. It is whole at any moment.
    pub(crate) fn write(&self, folder: &Path) -> io::Result<()> {
        let text = toml::to_string(self).map_err(io::Error::other)?;
        let mut draft = tempfile::NamedTempFile::new_in(folder)?;
        draft.write_all(text.as_bytes())?;
        draft.as_file().sync_all()?;
        draft.persist(folder.join(NAME))?;
        Ok(())
    }

    pub(crate) fn shown_as(&self, key: &str) -> Option<String> {
        self.people.get(key)?.shown_as.clone()
    }

    pub(crate) fn forget(&mut self, key: &str) {
        self.people.remove(key);
        if self.last_opened.as_deref() == Some(key) {
            self.last_opened = None;
        }
    }

    pub(crate) fn show_as(&mut self, key: String, shown_as: Option<&str>) {
        self.people.entry(key).or_default().shown_as = shown_as.map(str::to_owned);
    }
}

/// A folder of that name is content that is not what it should be.
fn unreadable(error: io::Error) -> Broken {
    match error.kind() {
        io::ErrorKind::IsADirectory => Broken::Content,
        _ => Broken::Io(error),
    }
}

/// Renames a broken file out of the way. Returns where it is now.
pub(crate) fn set_aside(folder: &Path) -> io::Result<PathBuf> {
    let free = (1..).map(|n| folder.join(format!("{NAME}.broken-{n}")));
    let kept_as = free
        .into_iter()
        .find(|path| fs::symlink_metadata(path).is_err());
    let kept_as = kept_as.expect("numbers do not end");
    fs::rename(folder.join(NAME), &kept_as)?;
    Ok(kept_as)
}
