//! Making a pack from the folders of words.

use std::io::{Cursor, Write as _};

use jiff::Timestamp;
use language::{Files, Lang, Locales};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::fault::Fault;
use crate::key::{BadKey, Secret};
use crate::manifest::{Listed, Manifest};
use crate::name::{MANIFEST, SIGNATURE, is_of, is_words};
use crate::read::{Pack, open};

/// What a pack is made of.
pub struct Order<'a> {
    /// The language.
    pub lang: Lang,
    /// The folder of the manual; other languages in it are left out.
    pub manuals: &'a Files,
    /// The folder of the locales; other languages in it are left out.
    pub locales: &'a Files,
    /// The edition of the manual it was translated from.
    pub edition: String,
    /// Who makes it, in their own words.
    pub by: String,
    /// Now.
    pub made: Timestamp,
}

/// Why a pack was not made.
#[derive(Debug, thiserror::Error)]
pub enum NotMade {
    /// The folders hold no words of this language.
    #[error("no words")]
    NoWords,
    /// The key is none.
    #[error(transparent)]
    Key(#[from] BadKey),
    /// Whoever got it would have to refuse it.
    #[error(transparent)]
    Fault(#[from] Fault),
}

/// Makes a pack and reads it as its receivers will.
///
/// # Errors
/// Why none was made.
pub fn make(order: &Order<'_>, secret: &Secret) -> Result<Pack, NotMade> {
    let files = files_of(order);
    if files.is_empty() {
        return Err(NotMade::NoWords);
    }
    let manifest = Manifest {
        language: order.lang.clone(),
        name: Locales::from_files(order.locales)
            .0
            .native_name(&order.lang),
        edition: order.edition.clone(),
        made: order.made,
        by: order.by.clone(),
        key: secret.key()?,
        files: files
            .iter()
            .map(|(path, bytes)| Listed::of(path, bytes))
            .collect(),
    };
    let text = manifest.write();
    let signature = secret.sign(text.as_bytes(), &format!("{} {}", order.lang, order.made))?;
    let head = [
        (MANIFEST.to_owned(), text.as_bytes()),
        (SIGNATURE.to_owned(), signature.as_bytes()),
    ];
    Ok(open(zipped(head.into_iter().chain(files)))?)
}

/// The words of this language; what else lies in its folders (records, an editor's copies) is not for readers.
fn files_of<'a>(order: &Order<'a>) -> Vec<(String, &'a [u8])> {
    let of = |root: &'static str, files: &'a Files| {
        files
            .iter()
            .map(move |(path, bytes)| (format!("{root}/{path}"), bytes))
    };
    of("locales", order.locales)
        .chain(of("manuals", order.manuals))
        .filter(|(path, _)| is_words(path) && is_of(path, &order.lang))
        .collect()
}

/// Files of the same time, so that the same words make the same archive.
fn zipped<'a>(files: impl Iterator<Item = (String, &'a [u8])>) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().unix_permissions(0o644);
    for (path, bytes) in files {
        archive
            .start_file(path, options)
            .expect("memory takes another file");
        archive.write_all(bytes).expect("memory takes its bytes");
    }
    archive.finish().expect("memory takes the end").into_inner()
}
