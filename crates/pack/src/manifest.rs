//! What a pack says of itself; this is what is signed.

use jiff::Timestamp;
use language::Lang;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::fault::Fault;
use crate::key::Key;

/// How packs are laid out, counted up when an older program could no longer read them.
pub(crate) const FORMAT: u32 = 1;

/// What a pack says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Manifest {
    /// The language.
    pub language: Lang,
    /// What the language calls itself.
    pub name: String,
    /// The edition of the manual that it was translated from.
    pub edition: String,
    /// When it was made; of two packs of a language this tells the older one.
    pub made: Timestamp,
    /// Who made it, in their own words; nothing proves it but the key.
    pub by: String,
    /// The key that signed it.
    pub key: Key,
    pub(crate) files: Vec<Listed>,
}

/// One file of a pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Listed {
    pub(crate) path: String,
    pub(crate) bytes: u64,
    pub(crate) sha256: String,
}

/// As it is written.
#[derive(Serialize, Deserialize)]
struct Written {
    format: u32,
    language: String,
    name: String,
    edition: String,
    made: String,
    by: String,
    key: String,
    #[serde(default)]
    file: Vec<Listed>,
}

#[derive(Deserialize)]
struct Format {
    format: u32,
}

impl Listed {
    pub(crate) fn of(path: &str, bytes: &[u8]) -> Self {
        Self {
            path: path.to_owned(),
            bytes: bytes.len() as u64,
            sha256: sha256(bytes),
        }
    }
}

/// The hash of some bytes in hexadecimal digits.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

impl Manifest {
    pub(crate) fn read(text: &str) -> Result<Self, Fault> {
        let Format { format } = toml::from_str(text).map_err(|_| Fault::NoManifest)?;
        if format > FORMAT {
            return Err(Fault::Newer(format));
        }
        let written: Written = toml::from_str(text).map_err(|_| Fault::NoManifest)?;
        let language = written.language;
        Ok(Self {
            language: language
                .parse()
                .map_err(|_| Fault::Language(language.clone()))?,
            name: one_line(&written.name),
            edition: one_line(&written.edition),
            made: written.made.parse().map_err(|_| Fault::NoManifest)?,
            by: one_line(&written.by),
            key: written.key.parse().map_err(|_| Fault::WrongSignature)?,
            files: written.file,
        })
    }

    pub(crate) fn write(&self) -> String {
        let written = Written {
            format: FORMAT,
            language: self.language.to_string(),
            name: one_line(&self.name),
            edition: self.edition.clone(),
            made: self.made.to_string(),
            by: one_line(&self.by),
            key: self.key.to_string(),
            file: self.files.clone(),
        };
        toml::to_string(&written).expect("strings and numbers are TOML")
    }

    /// How many sessions and voices, and how many files of messages it holds.
    #[must_use]
    pub fn counts(&self) -> (usize, usize) {
        let of = |root: &str| {
            self.files
                .iter()
                .filter(|file| file.path.starts_with(root))
                .count()
        };
        (of("manuals/"), of("locales/"))
    }
}

/// What is shown beside a name of ours must not reach beyond its line.
fn one_line(text: &str) -> String {
    let is_plain = |c: &char| {
        !c.is_control()
            && !('\u{2028}'..='\u{202e}').contains(c)
            && !('\u{2066}'..='\u{2069}').contains(c)
    };
    text.chars().filter(is_plain).take(120).collect()
}
