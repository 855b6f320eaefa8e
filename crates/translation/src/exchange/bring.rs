//! A file that somebody brings, whatever it is: what is in it and its name say what it holds.

use std::path::Path;

use language::Lang;

use super::handover::read_hand_over;
use super::po::read_po;
use super::unit::{Brought, bring_file};
use super::xliff_read::read_xliff;
use crate::summary::Stock;

/// Why nothing of a file can be taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotBrought {
    /// It is nothing that is known, or not written as its name says.
    #[error("unknown")]
    Unknown,
    /// A hand-over that was cut off or changed on its way.
    #[error("damaged")]
    Damaged,
    /// A hand-over of another language.
    #[error("another language")]
    OtherLanguage,
}

/// The passages of a file: PO, XLIFF, a hand-over, or Markdown and Fluent as they lie in our folders. `file` is its
/// name; that of a voice has its folder before it.
///
/// # Errors
/// It is none of these, or not whole.
pub fn bring(
    stock: &Stock<'_>,
    lang: &Lang,
    file: &Path,
    text: &str,
) -> Result<Vec<Brought>, NotBrought> {
    let is_hand_over = text
        .trim_start_matches('\u{feff}')
        .starts_with("# hand-over ");
    if is_hand_over {
        let (own, all) = read_hand_over(text).map_err(|_| NotBrought::Damaged)?;
        return match own == *lang {
            true => Ok(all),
            false => Err(NotBrought::OtherLanguage),
        };
    }
    match ending(file).as_str() {
        "po" => read_po(text).map_err(|_| NotBrought::Unknown),
        "xlf" | "xliff" => read_xliff(text).map_err(|_| NotBrought::Unknown),
        "md" | "ftl" => bring_file(stock, lang, &name_of(file), text).ok_or(NotBrought::Unknown),
        _ => Err(NotBrought::Unknown),
    }
}

/// How a file's name ends, in small letters.
#[must_use]
pub fn ending(file: &Path) -> String {
    let ending = file.extension().and_then(|ending| ending.to_str());
    ending.unwrap_or_default().to_ascii_lowercase()
}

/// The name of a page's file: that of a voice or of help has its folder before it.
fn name_of(file: &Path) -> String {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let is_in = |folder: &&str| file.parent().is_some_and(|path| path.ends_with(folder));
    match ["voices", "help"].iter().find(|folder| is_in(folder)) {
        Some(folder) => format!("{folder}/{name}"),
        None => name.into_owned(),
    }
}
