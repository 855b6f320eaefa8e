//! The packs of this machine, and the keys it trusts.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use language::{Files, Lang};
use serde::{Deserialize, Serialize};

use crate::fault::Fault;
use crate::key::Key;
use crate::read::{ENDING, LARGEST_PACK, Pack, verified};

/// A folder with the packs of this machine and the keys it trusts.
#[derive(Debug, Clone)]
pub struct Shelf {
    folder: PathBuf,
}

/// A pack on the shelf.
#[derive(Debug)]
pub struct Installed {
    /// Its language, by the name of its file.
    pub language: Lang,
    /// What is in it; it is not read where that is a fault.
    pub pack: Result<Pack, Fault>,
    /// Whether this machine trusts its key; it is not read otherwise.
    pub is_trusted: bool,
}

/// A key that somebody at this machine said to trust.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trusted {
    /// The whole key.
    pub key: String,
    /// Who signed with it, as the first pack said.
    pub by: String,
}

/// What a person said before a pack is installed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Consent {
    /// She trusts the key of this pack from now on.
    pub trusts_key: bool,
    /// She wants it though a newer one is installed.
    pub wants_older: bool,
}

/// Why a sound pack was not installed.
#[derive(Debug, thiserror::Error)]
pub enum NotInstalled {
    /// Nobody here has said to trust its key.
    #[error("unknown key")]
    UnknownKey,
    /// A newer one is installed, made at this time.
    #[error("older than the one of {0}")]
    Older(Timestamp),
    /// The system refuses.
    #[error(transparent)]
    Io(#[from] io::Error),
}

#[derive(Default, Serialize, Deserialize)]
struct Keys {
    #[serde(default)]
    key: Vec<Trusted>,
}

impl Shelf {
    /// The shelf in this folder, which need not be there yet.
    #[must_use]
    pub fn at(folder: impl Into<PathBuf>) -> Self {
        Self {
            folder: folder.into(),
        }
    }

    /// The packs, by language. Each is verified anew.
    #[must_use]
    pub fn installed(&self) -> Vec<Installed> {
        self.with_ending(ENDING)
            .into_iter()
            .map(|(language, path)| {
                let pack = read(&path);
                Installed {
                    is_trusted: pack
                        .as_ref()
                        .is_ok_and(|pack| self.trusts(&pack.manifest.key)),
                    language,
                    pack,
                }
            })
            .collect()
    }

    /// The words of every pack that is sound and trusted: of the manual, and messages.
    #[must_use]
    pub fn words(&self) -> (Files, Files) {
        let sound = self.installed().into_iter().filter(|one| one.is_trusted);
        let packs = sound.filter_map(|one| one.pack.ok());
        packs.fold(
            (Files::default(), Files::default()),
            |(manuals, locales), pack| {
                (manuals.overlay(pack.manuals), locales.overlay(pack.locales))
            },
        )
    }

    /// The languages whose packs were put away and can be put back.
    #[must_use]
    pub fn put_away(&self) -> Vec<Lang> {
        self.with_ending(AWAY)
            .into_iter()
            .map(|(lang, _)| lang)
            .collect()
    }

    fn with_ending(&self, ending: &str) -> Vec<(Lang, PathBuf)> {
        let Ok(entries) = std::fs::read_dir(&self.folder) else {
            return Vec::new();
        };
        let paths = entries.flatten().map(|entry| entry.path());
        let mut all: Vec<(Lang, PathBuf)> = paths
            .filter(|path| path.extension().is_some_and(|own| own == ending))
            .filter_map(|path| Some((path.file_stem()?.to_str()?.parse().ok()?, path)))
            .collect();
        all.sort();
        all
    }

    /// Whether somebody at this machine said to trust this key.
    #[must_use]
    pub fn trusts(&self, key: &Key) -> bool {
        let key = key.to_string();
        self.trusted().iter().any(|one| one.key == key)
    }

    /// The keys this machine trusts; none where the list cannot be read.
    #[must_use]
    pub fn trusted(&self) -> Vec<Trusted> {
        let text = std::fs::read_to_string(self.folder.join(KEYS)).unwrap_or_default();
        toml::from_str::<Keys>(&text).unwrap_or_default().key
    }

    /// Trusts a key no more: its packs are not read until it is trusted again.
    ///
    /// # Errors
    /// The system refuses.
    pub fn distrust(&self, id: &str) -> io::Result<()> {
        let is_other = |one: &Trusted| one.key.parse::<Key>().is_ok_and(|key| key.id() != id);
        let key = self.trusted().into_iter().filter(is_other).collect();
        self.keep_keys(&Keys { key })
    }

    fn trust(&self, pack: &Pack) -> io::Result<()> {
        let mut keys = Keys {
            key: self.trusted(),
        };
        keys.key.push(Trusted {
            key: pack.manifest.key.to_string(),
            by: pack.manifest.by.clone(),
        });
        self.keep_keys(&keys)
    }

    fn keep_keys(&self, keys: &Keys) -> io::Result<()> {
        let text = toml::to_string(keys).expect("strings are TOML");
        self.write(KEYS, text.as_bytes())
    }

    /// What has to be asked before this pack is installed; nothing: it can be.
    ///
    /// # Errors
    /// That is what it answers with.
    pub fn may_install(&self, pack: &Pack, consent: Consent) -> Result<(), NotInstalled> {
        let manifest = &pack.manifest;
        let now = read(&self.path(&manifest.language)).ok();
        match now.filter(|now| now.manifest.made > manifest.made) {
            Some(now) if !consent.wants_older => {
                return Err(NotInstalled::Older(now.manifest.made));
            }
            _ => {}
        }
        if consent.trusts_key || self.trusts(&manifest.key) {
            Ok(())
        } else {
            Err(NotInstalled::UnknownKey)
        }
    }

    /// Installs a pack in the place of the language's pack before it.
    ///
    /// # Errors
    /// It may not be, or the system refuses; the shelf is then as it was.
    pub fn install(&self, pack: &Pack, consent: Consent) -> Result<(), NotInstalled> {
        self.may_install(pack, consent)?;
        if !self.trusts(&pack.manifest.key) {
            self.trust(pack)?;
        }
        let lang = &pack.manifest.language;
        self.write(&format!("{lang}.{ENDING}"), pack.bytes())?;
        let _ = std::fs::remove_file(self.away(lang));
        Ok(())
    }

    /// Takes a pack off the shelf; it can be put back.
    ///
    /// # Errors
    /// There is none, or the system refuses.
    pub fn remove(&self, lang: &Lang) -> io::Result<()> {
        std::fs::rename(self.path(lang), self.away(lang))
    }

    /// Puts back the pack that was removed last.
    ///
    /// # Errors
    /// There is none, or the system refuses.
    pub fn put_back(&self, lang: &Lang) -> io::Result<()> {
        if self.path(lang).exists() {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        std::fs::rename(self.away(lang), self.path(lang))
    }

    fn path(&self, lang: &Lang) -> PathBuf {
        self.folder.join(format!("{lang}.{ENDING}"))
    }

    fn away(&self, lang: &Lang) -> PathBuf {
        self.folder.join(format!("{lang}.{AWAY}"))
    }

    /// Whole or not at all: under another name first.
    fn write(&self, name: &str, bytes: &[u8]) -> io::Result<()> {
        std::fs::create_dir_all(&self.folder)?;
        let beside = self.folder.join(format!(".{name}.new"));
        let written = std::fs::File::create(&beside).and_then(|mut file| {
            file.write_all(bytes)?;
            file.sync_all()
        });
        let done = written.and_then(|()| std::fs::rename(&beside, self.folder.join(name)));
        if done.is_err() {
            let _ = std::fs::remove_file(&beside);
        }
        done
    }
}

/// What the name of a pack that was put away ends in.
const AWAY: &str = "hrhwpack-away";
/// The list of trusted keys.
const KEYS: &str = "trusted.toml";

fn read(path: &Path) -> Result<Pack, Fault> {
    use std::io::Read as _;
    let mut bytes = Vec::new();
    let file = std::fs::File::open(path).map_err(Fault::Unreadable)?;
    file.take(LARGEST_PACK + 1)
        .read_to_end(&mut bytes)
        .map_err(Fault::Unreadable)?;
    verified(bytes)
}
