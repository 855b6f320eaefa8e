//! A page on the desk: both languages as they lie in the folder, and the file with other words in it.

use std::io;
use std::path::Path;

use language::{Files, Lang, Locales};
use manual::Manual;

use super::folder::Folder;
use super::insert::with_place;
use super::refusal::Refusal;
use super::splice::{Text, fitted, is_same_but};
use crate::page::{PageId, PageKind};
use crate::passage::Passage;
use crate::standing::Standing;
use crate::summary::{PageBeside, Stock};

/// A page as it lies on the disk now.
#[derive(Debug, Clone)]
pub struct Loaded {
    /// Both languages beside each other.
    pub beside: PageBeside,
    /// Where each passage stands.
    pub standings: Vec<Standing>,
    pub(super) source_text: String,
    pub(super) own: Option<Text>,
    /// The translation's file in the folder, as it was read.
    pub(super) on_disk: Option<Vec<u8>>,
    /// Whether its words are others since.
    pub(super) is_changed: bool,
    pub(super) page: PageId,
}

/// Reads a page from the folder; what it does not hold, from the words that are in use.
///
/// # Errors
/// The translation's file is no text, or the system refuses to read it.
pub fn load(
    stock: &Stock<'_>,
    folder: &Folder,
    page: &PageId,
    lang: &Lang,
) -> Result<Loaded, Refusal> {
    let source = &stock.manual.source;
    let root = folder.of(page);
    let read = |path: &str| -> Result<Option<Vec<u8>>, Refusal> {
        let on_disk = root
            .map(|root| read_file(&root.join(path)))
            .transpose()?
            .flatten();
        Ok(on_disk.or_else(|| in_use(stock, page.kind, path).map(<[u8]>::to_vec)))
    };
    let on_disk = match root {
        Some(root) => read_file(&root.join(page.file(lang)))?,
        None => None,
    };
    let own_bytes = read(&page.file(lang))?;
    let own = own_bytes
        .as_deref()
        .map(|bytes| Text::read(bytes).ok_or(Refusal::NotText))
        .transpose()?;
    let mut pairs = Vec::new();
    for path in needed(page, source, lang) {
        if let Some(bytes) = read(&path)? {
            pairs.push((path, bytes));
        }
    }
    let files = Files::from_pairs(pairs);
    let source_text = files
        .text(&page.file(source), &mut Vec::new())
        .unwrap_or_default()
        .to_owned();
    let beside = beside(stock, files, page, lang);
    Ok(Loaded {
        standings: beside.standings(),
        beside,
        source_text,
        own,
        on_disk,
        is_changed: false,
        page: page.clone(),
    })
}

fn in_use<'s>(stock: &Stock<'s>, kind: PageKind, path: &str) -> Option<&'s [u8]> {
    match kind {
        PageKind::Words => stock.manual.files().get(path),
        PageKind::Messages => stock.messages.get(path),
    }
}

pub(super) fn read_file(path: &Path) -> Result<Option<Vec<u8>>, Refusal> {
    match std::fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// The files a page is made of.
fn needed(page: &PageId, source: &Lang, lang: &Lang) -> Vec<String> {
    let mut paths = vec![
        page.file(source),
        page.file(lang),
        page.record(source),
        page.record(lang),
    ];
    if page.kind == PageKind::Words {
        let facts = match page.name.contains('/') {
            true => format!("{}.toml", page.name),
            false => format!("sessions/{}.toml", page.name),
        };
        paths.extend(["manual.toml".to_owned(), facts]);
    }
    paths
}

fn beside(stock: &Stock<'_>, files: Files, page: &PageId, lang: &Lang) -> PageBeside {
    match page.kind {
        PageKind::Words => {
            let manual = Manual::open(files);
            Stock {
                manual: &manual,
                ..*stock
            }
            .beside(page, lang)
        }
        PageKind::Messages => {
            let (locales, _) = Locales::from_files(&files);
            Stock {
                locales: &locales,
                messages: &files,
                ..*stock
            }
            .beside(page, lang)
        }
    }
}

impl Loaded {
    /// The standing of a passage.
    #[must_use]
    pub fn standing(&self, key: &str) -> Option<(usize, &Standing)> {
        let mut all = self.standings.iter().enumerate();
        all.find(|(_, standing)| standing.key == key)
    }

    /// The words of a passage's translation as they stand in the file.
    #[must_use]
    pub fn own_words(&self, standing: &Standing) -> Option<&str> {
        Some(&self.beside.own[standing.own?].text)
    }

    fn passages(&self, stock: &Stock<'_>, text: &Text) -> Vec<Passage> {
        if self.page.kind == PageKind::Messages {
            return crate::message_passages(&self.page.file(&self.beside.lang), &text.text);
        }
        let mut pairs = Vec::new();
        for path in needed(&self.page, &self.beside.source_lang, &self.beside.lang) {
            if let Some(bytes) = in_use(stock, self.page.kind, &path) {
                pairs.push((path, bytes.to_vec()));
            }
        }
        pairs.push((self.page.file(&self.beside.lang), text.bytes()));
        let manual = Manual::open(Files::from_pairs(pairs));
        crate::passages(&manual, &self.page.name, &self.beside.lang)
    }

    /// The file with these words in it.
    ///
    /// # Errors
    /// Nothing is written here: what is refused would not be that passage, or has no place.
    pub fn with_words(
        &self,
        stock: &Stock<'_>,
        key: &str,
        words: &str,
    ) -> Result<Vec<u8>, Refusal> {
        Ok(self.changed(stock, key, words)?.0.bytes())
    }

    pub(super) fn changed(
        &self,
        stock: &Stock<'_>,
        key: &str,
        words: &str,
    ) -> Result<(Text, Vec<Passage>), Refusal> {
        let (_, standing) = self.standing(key).ok_or(Refusal::NoPassage)?;
        let source = &self.beside.source[standing.source.ok_or(Refusal::NoPassage)?];
        let words = fitted(source.kind, words);
        if words.is_empty() {
            return Err(Refusal::Empty);
        }
        let (text, before, target) = match (standing.own, &self.own) {
            (Some(at), Some(own)) => (
                own.clone(),
                self.beside.own.clone(),
                self.beside.own[at].key.clone(),
            ),
            _ => self.with_place(stock, standing)?,
        };
        let place = before
            .iter()
            .find(|passage| passage.key == target)
            .ok_or(Refusal::NoPlace)?;
        let text = text.with(place.bytes.clone(), &words);
        let after = self.passages(stock, &text);
        if !is_same_but(&before, &after, &target) {
            return Err(Refusal::Structure);
        }
        Ok((text, after))
    }

    /// The file with a place for a passage that is not there, its passages, and which of them it is.
    fn with_place(
        &self,
        stock: &Stock<'_>,
        standing: &Standing,
    ) -> Result<(Text, Vec<Passage>, String), Refusal> {
        let at = standing.source.ok_or(Refusal::NoPassage)?;
        let (source, own) = (&self.beside.source, &self.beside.own);
        let mut text = with_place(&self.source_text, source, at, self.own.as_ref(), own)
            .ok_or(Refusal::NoPlace)?;
        let mut passages = self.passages(stock, &text);
        let hash = source[at].hash;
        let is_it = |passage: &&Passage| passage.hash == hash && passage.kind == source[at].kind;
        if self.own.is_none() && !passages.iter().any(|passage| is_it(&passage)) {
            // A new file has its title now; the passage has its place in the second step.
            text = with_place(&self.source_text, source, at, Some(&text), &passages)
                .ok_or(Refusal::NoPlace)?;
            passages = self.passages(stock, &text);
        }
        // Words that stand twice: the one that was not there before.
        let known: Vec<&str> = own
            .iter()
            .filter(|passage| passage.hash == hash)
            .map(|passage| passage.key.as_str())
            .collect();
        let same_key = passages
            .iter()
            .find(|passage| passage.key == standing.key && is_it(passage));
        let new = same_key.or_else(|| {
            passages
                .iter()
                .find(|passage| is_it(passage) && !known.contains(&passage.key.as_str()))
        });
        let key = new.ok_or(Refusal::NoPlace)?.key.clone();
        Ok((text, passages, key))
    }
}
