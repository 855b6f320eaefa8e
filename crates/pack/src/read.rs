//! Reading a pack: everything within bounds and in memory, then the signature, then the list, then the words.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{Cursor, Read as _};
use std::path::Path;

use language::Files;
use zip::ZipArchive;

use crate::fault::Fault;
use crate::manifest::{Listed, Manifest};
use crate::name::{MANIFEST, SIGNATURE, is_of, is_words};
use crate::words;

/// What the name of a pack ends in.
pub const ENDING: &str = "hrhwpack";
/// The largest pack, in bytes. The built-in words of a language take less than 2 MB, packed less than 1.
pub const LARGEST_PACK: u64 = 32 << 20;
/// The most files in a pack.
const MOST_FILES: usize = 2_000;
/// The largest file in a pack, and all of them together, in bytes.
const LARGEST_FILE: u64 = 4 << 20;
const LARGEST_WHOLE: u64 = 48 << 20;

/// A pack that was read whole and whose signature holds. Whether its signer is trusted is another question.
#[derive(Debug)]
pub struct Pack {
    /// What it says of itself.
    pub manifest: Manifest,
    /// Words of sessions and voices, named as in the folder of the manual.
    pub manuals: Files,
    /// Messages, named as in the folder of the locales.
    pub locales: Files,
    bytes: Vec<u8>,
}

/// Reads a pack from a file.
///
/// # Errors
/// Why it is refused.
pub fn open_file(path: &Path) -> Result<Pack, Fault> {
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(Fault::Unreadable)?;
    if !file.metadata().map_err(Fault::Unreadable)?.is_file() {
        return Err(Fault::NotWhole);
    }
    file.take(LARGEST_PACK + 1)
        .read_to_end(&mut bytes)
        .map_err(Fault::Unreadable)?;
    open(bytes)
}

/// Reads a pack that somebody brings: with its words checked.
///
/// # Errors
/// Why it is refused.
pub fn open(bytes: Vec<u8>) -> Result<Pack, Fault> {
    let pack = verified(bytes)?;
    words::check(&pack)?;
    Ok(pack)
}

/// Reads a pack whose words were checked when it was installed.
pub(crate) fn verified(bytes: Vec<u8>) -> Result<Pack, Fault> {
    if bytes.len() as u64 > LARGEST_PACK {
        return Err(Fault::TooLarge(LARGEST_PACK));
    }
    let mut files = unpacked(&bytes)?;
    let manifest = files.remove(MANIFEST).ok_or(Fault::NoManifest)?;
    let text = std::str::from_utf8(&manifest).map_err(|_| Fault::NoManifest)?;
    let signature = files.remove(SIGNATURE).ok_or(Fault::NotSigned)?;
    let signature = String::from_utf8(signature).map_err(|_| Fault::WrongSignature)?;
    let read = Manifest::read(text)?;
    if !read.key.has_signed(&manifest, &signature) {
        return Err(Fault::WrongSignature);
    }
    is_as_signed(&read, &files)?;
    let of = |root: &str| {
        let inside = files
            .iter()
            .filter_map(|(path, bytes)| Some((path.strip_prefix(root)?, bytes.clone())));
        Files::from_pairs(inside)
    };
    Ok(Pack {
        manuals: of("manuals/"),
        locales: of("locales/"),
        manifest: read,
        bytes,
    })
}

fn unpacked(bytes: &[u8]) -> Result<BTreeMap<String, Vec<u8>>, Fault> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Fault::NotWhole)?;
    if archive.len() > MOST_FILES {
        return Err(Fault::TooManyFiles(MOST_FILES));
    }
    let mut files = BTreeMap::new();
    let mut left = LARGEST_WHOLE;
    for at in 0..archive.len() {
        let (name, content) = unpack(&mut archive, at, left)?;
        left -= content.len() as u64;
        files.insert(name, content);
    }
    Ok(files)
}

/// One file. What the archive says of its size is not believed: bytes are counted as they come.
fn unpack(
    archive: &mut ZipArchive<Cursor<&[u8]>>,
    at: usize,
    left: u64,
) -> Result<(String, Vec<u8>), Fault> {
    let file = archive.by_index(at).map_err(|_| Fault::NotWhole)?;
    let name = String::from_utf8_lossy(file.name_raw()).into_owned();
    if file.is_symlink() {
        return Err(Fault::Link(name));
    }
    let is_ours = name == MANIFEST || name == SIGNATURE || is_words(&name);
    if file.is_dir() || !is_ours {
        return Err(Fault::OddName(name));
    }
    let limit = left.min(LARGEST_FILE);
    let mut content = Vec::new();
    file.take(limit + 1)
        .read_to_end(&mut content)
        .map_err(|_| Fault::NotWhole)?;
    if content.len() as u64 > limit {
        return Err(Fault::Bomb(if limit == left {
            LARGEST_WHOLE
        } else {
            LARGEST_FILE
        }));
    }
    Ok((name, content))
}

/// Every file is on the list and as the list says, every file of the list is there, and all are of one language.
fn is_as_signed(manifest: &Manifest, files: &BTreeMap<String, Vec<u8>>) -> Result<(), Fault> {
    let listed: BTreeMap<&str, &Listed> = manifest
        .files
        .iter()
        .map(|file| (file.path.as_str(), file))
        .collect();
    if let Some(missing) = listed.keys().find(|path| !files.contains_key(**path)) {
        return Err(Fault::NotAsSigned((*missing).to_owned()));
    }
    for (path, bytes) in files {
        if listed
            .get(path.as_str())
            .is_none_or(|file| **file != Listed::of(path, bytes))
        {
            return Err(Fault::NotAsSigned(path.clone()));
        }
        if !is_of(path, &manifest.language) {
            return Err(Fault::OddName(path.clone()));
        }
    }
    if files.is_empty() {
        Err(Fault::NoManifest)
    } else {
        Ok(())
    }
}

impl Pack {
    /// The file it was read from, byte for byte.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The hash of the whole file: that what is installed is what was looked at.
    #[must_use]
    pub fn hash(&self) -> String {
        crate::manifest::sha256(&self.bytes)
    }
}
