//! A hand-over: one file with what changed since the last one, to be read by a person and taken in by a program.
//!
//! ```text
//! # hand-over pt
//! # sha256 4f2a…
//! [words/dual-loyalty#triads.p2] translated
//! source: The words of the source language it was made from
//! was: What stood there at the last hand-over; no such line where nothing did
//! now: What stands there
//! ```

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use language::{Lang, Locales};
use manual::Manual;
use sha2::{Digest as _, Sha256};

use super::unit::{Brought, Unit, read_address, units};
use crate::desk::{Folder, Refusal};
use crate::disk::write_whole;
use crate::records::Kept;
use crate::state::State;
use crate::summary::Stock;

/// What stood where at the last hand-over.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Base(BTreeMap<String, String>);

/// Why a file is no hand-over. Nothing of it was taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum UnreadableHandOver {
    /// It is something else.
    #[error("no hand-over")]
    Other,
    /// It was cut off or changed on its way.
    #[error("checksum")]
    Damaged,
}

impl Base {
    /// What stands there now.
    #[must_use]
    pub fn of(units: &[Unit]) -> Self {
        let said = units
            .iter()
            .filter_map(|unit| Some((unit.address(), unit.target.clone()?)));
        Self(said.collect())
    }

    /// As a file: one line for each passage.
    #[must_use]
    pub fn write(&self) -> String {
        self.0
            .iter()
            .map(|(address, words)| format!("{address}\t{}\n", escaped(words)))
            .collect()
    }

    /// Reads what [`Base::write`] wrote; lines that are none are left out.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let line = |line: &str| {
            let (address, words) = line.split_once('\t')?;
            Some((address.to_owned(), unescaped(words)))
        };
        Self(text.lines().filter_map(line).collect())
    }

    fn changes<'u>(
        &self,
        units: &'u [Unit],
    ) -> impl Iterator<Item = (&'u Unit, &'u str, Option<&str>)> {
        units.iter().filter_map(|unit| {
            let now = unit.target.as_deref()?;
            let was = self.0.get(&unit.address()).map(String::as_str);
            (was != Some(now)).then_some((unit, now, was))
        })
    }
}

/// What changed since the last hand-over, as a file, and how many passages that are.
#[must_use]
pub fn hand_over(lang: &Lang, units: &[Unit], base: &Base) -> (String, usize) {
    let mut body = String::new();
    let mut count = 0;
    for (unit, now, was) in base.changes(units) {
        count += 1;
        let kept = match unit.state {
            State::Translated => Kept::Translated,
            State::Reviewed => Kept::Reviewed,
            State::Missing | State::Draft | State::Stale(_) => Kept::Draft,
        };
        let source = escaped(unit.was.as_deref().unwrap_or(&unit.source));
        let _ = writeln!(
            body,
            "\n[{}] {}\nsource: {source}",
            unit.address(),
            kept.as_str()
        );
        if let Some(was) = was {
            let _ = writeln!(body, "was: {}", escaped(was));
        }
        let _ = writeln!(body, "now: {}", escaped(now));
    }
    let sum = checksum(&body);
    (format!("# hand-over {lang}\n# sha256 {sum}\n{body}"), count)
}

/// A hand-over that was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HandedOver {
    /// The file.
    pub path: PathBuf,
    /// How many passages are in it.
    pub count: usize,
}

/// What changed in a language since its last hand-over; the first one is measured by the words of the program.
///
/// # Errors
/// A file of the language is no text, or the system refuses to read it.
pub fn changed_since(
    stock: &Stock<'_>,
    folder: &Folder,
    lang: &Lang,
) -> Result<(String, usize), Refusal> {
    let all = units(stock, folder, lang)?;
    Ok(hand_over(lang, &all, &last(folder, lang)?))
}

/// Writes what changed in a language since its last hand-over into a folder, and remembers beside the words that it was
/// handed over. Nothing where nothing changed.
///
/// # Errors
/// The language cannot be read, no folder is open, or the system refuses to write.
pub fn hand_over_into(
    stock: &Stock<'_>,
    folder: &Folder,
    lang: &Lang,
    out: &Path,
) -> Result<Option<HandedOver>, Refusal> {
    let kept = base_path(folder, lang).ok_or(Refusal::NoFolder)?;
    let all = units(stock, folder, lang)?;
    let (text, count) = hand_over(lang, &all, &last(folder, lang)?);
    if count == 0 {
        return Ok(None);
    }
    let sum = text.lines().nth(1).unwrap_or_default();
    let short = sum.get(sum.len().saturating_sub(8)..).unwrap_or_default();
    let path = out.join(format!("{lang}-{short}.handover"));
    write_whole(&path, text.as_bytes())?;
    write_whole(&kept, Base::of(&all).write().as_bytes())?;
    Ok(Some(HandedOver { path, count }))
}

/// What stood where at the last hand-over lies beside the words, hidden from readers of the folder.
fn base_path(folder: &Folder, lang: &Lang) -> Option<PathBuf> {
    let root = folder.manuals.as_ref().or(folder.locales.as_ref())?;
    Some(root.join(format!(".handed-over-{lang}")))
}

fn last(folder: &Folder, lang: &Lang) -> Result<Base, Refusal> {
    let kept = base_path(folder, lang).ok_or(Refusal::NoFolder)?;
    match std::fs::read_to_string(kept) {
        Ok(text) => Ok(Base::read(&text)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => built_in(lang),
        Err(error) => Err(error.into()),
    }
}

fn built_in(lang: &Lang) -> Result<Base, Refusal> {
    let (manual, messages) = (Manual::embedded(), Locales::embedded_files());
    let stock = Stock {
        manual: &manual,
        locales: &Locales::embedded(),
        messages: &messages,
    };
    let nowhere = Folder {
        manuals: None,
        locales: None,
    };
    Ok(Base::of(&units(&stock, &nowhere, lang)?))
}

/// Reads a hand-over: its language and its passages.
///
/// # Errors
/// It is none, or not whole.
pub fn read_hand_over(text: &str) -> Result<(Lang, Vec<Brought>), UnreadableHandOver> {
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    let mut lines = text.splitn(3, '\n');
    let lang = lines
        .next()
        .and_then(|line| line.strip_prefix("# hand-over "));
    let lang: Lang = lang
        .and_then(|tag| tag.trim().parse().ok())
        .ok_or(UnreadableHandOver::Other)?;
    let sum = lines
        .next()
        .and_then(|line| line.strip_prefix("# sha256 "))
        .ok_or(UnreadableHandOver::Damaged)?;
    let body = lines.next().unwrap_or_default();
    if checksum(body) != sum.trim() {
        return Err(UnreadableHandOver::Damaged);
    }
    let blocks = body.split("\n[").filter(|block| !block.trim().is_empty());
    let read: Option<Vec<Brought>> = blocks.map(read_block).collect();
    read.map(|all| (lang, all))
        .ok_or(UnreadableHandOver::Damaged)
}

fn read_block(block: &str) -> Option<Brought> {
    let mut lines = block.trim_start_matches(['\n', '[']).lines();
    let (address, kept) = lines.next()?.split_once("] ")?;
    let (page, key) = read_address(address)?;
    let (mut source, mut was, mut now) = (None, None, None);
    for line in lines {
        match line.split_once(": ") {
            Some(("source", words)) => source = Some(unescaped(words)),
            Some(("was", words)) => was = Some(unescaped(words)),
            Some(("now", words)) => now = Some(unescaped(words)),
            _ => {}
        }
    }
    Some(Brought {
        page,
        key,
        source,
        was: Some(was),
        target: now?,
        kept: Kept::ALL.into_iter().find(|one| one.as_str() == kept)?,
    })
}

fn checksum(body: &str) -> String {
    Sha256::digest(body.as_bytes())
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\")
        .replace('\n', "\\n")
        .replace('\t', "\\t")
        .replace('\r', "")
}

fn unescaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match (c, if c == '\\' { chars.next() } else { None }) {
            ('\\', Some('n')) => out.push('\n'),
            ('\\', Some('t')) => out.push('\t'),
            ('\\', Some(other)) => out.push(other),
            (c, _) => out.push(c),
        }
    }
    out
}
