//! Saving one passage: in the file, and beside it what it was made from.

use std::io;
use std::path::Path;

use language::{Files, Lang, Locales};
use manual::Manual;

use super::folder::Folder;
use super::insert::with_place;
use super::splice::{Text, fitted, is_same_but};
use crate::disk::write_whole;
use crate::page::{PageId, PageKind};
use crate::passage::Passage;
use crate::records::{Kept, Record, Taking, accept, keep_all, spare};
use crate::standing::Standing;
use crate::summary::{PageBeside, Stock};

/// Why a passage is not saved. Nothing was changed then.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// The source has no such passage.
    #[error("no such passage")]
    NoPassage,
    /// The folder that is open does not hold this kind of file.
    #[error("no folder for it")]
    NoFolder,
    /// The file is no text that can be read.
    #[error("not UTF-8")]
    NotText,
    /// Another program has changed the passage since it was shown; these are its words now.
    #[error("changed elsewhere")]
    Clash(String),
    /// The words would be something else than this passage: a list, a heading, two paragraphs.
    #[error("other structure")]
    Structure,
    /// There are no words.
    #[error("empty")]
    Empty,
    /// There is no place for it in the file as it stands.
    #[error("no place")]
    NoPlace,
    /// The system refuses.
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// A page as it lies on the disk now.
#[derive(Debug, Clone)]
pub struct Loaded {
    /// Both languages beside each other.
    pub beside: PageBeside,
    /// Where each passage stands.
    pub standings: Vec<Standing>,
    source_text: String,
    own: Option<Text>,
    page: PageId,
}

/// What a save changed, to undo it.
#[derive(Debug, Clone)]
pub struct Undo {
    /// The page.
    pub page: PageId,
    /// The language.
    pub lang: Lang,
    /// The passage.
    pub key: String,
    file: Option<Vec<u8>>,
    written: Vec<u8>,
    record: Option<Vec<u8>>,
}

/// What is to be said.
#[derive(Debug, Clone, Copy)]
pub struct Said<'a> {
    /// The passage's address in the source.
    pub key: &'a str,
    /// The words.
    pub words: &'a str,
    /// The words that were there when the person began; nothing to overwrite whatever is there.
    pub seen: Option<&'a str>,
    /// How far they are.
    pub kept: Kept,
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
            .map(|root| read(&root.join(path)))
            .transpose()?
            .flatten();
        Ok(on_disk.or_else(|| in_use(stock, page.kind, path).map(<[u8]>::to_vec)))
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
        page: page.clone(),
    })
}

fn in_use<'s>(stock: &Stock<'s>, kind: PageKind, path: &str) -> Option<&'s [u8]> {
    match kind {
        PageKind::Words => stock.manual.files().get(path),
        PageKind::Messages => stock.messages.get(path),
    }
}

fn read(path: &Path) -> Result<Option<Vec<u8>>, Refusal> {
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

    fn changed(
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

/// Says a passage in its file, and writes down what it was made from.
///
/// # Errors
/// Why nothing was changed.
pub fn save(
    stock: &Stock<'_>,
    folder: &Folder,
    page: &PageId,
    lang: &Lang,
    said: &Said<'_>,
) -> Result<Undo, Refusal> {
    let root = folder.of(page).ok_or(Refusal::NoFolder)?;
    let loaded = load(stock, folder, page, lang)?;
    let (_, standing) = loaded.standing(said.key).ok_or(Refusal::NoPassage)?;
    let now = loaded.own_words(standing).unwrap_or_default();
    if said.seen.is_some_and(|seen| fold(seen) != fold(now)) {
        return Err(Refusal::Clash(now.to_owned()));
    }
    let (text, after) = loaded.changed(stock, said.key, said.words)?;
    let path = root.join(page.file(lang));
    let undo = Undo {
        page: page.clone(),
        lang: lang.clone(),
        key: said.key.to_owned(),
        file: read(&path)?,
        written: text.bytes(),
        record: read(&root.join(page.record(lang)))?,
    };
    write_whole(&path, &undo.written)?;
    let record = record_after(&loaded, after, said);
    write_whole(&root.join(page.record(lang)), record.write().as_bytes())?;
    Ok(undo)
}

/// A browser sends line ends of its own.
fn fold(text: &str) -> String {
    text.replace("\r\n", "\n").trim().to_owned()
}

/// The record after a save: what was there before counts as it did; the passage is made from the source of now.
fn record_after(loaded: &Loaded, after: Vec<Passage>, said: &Said<'_>) -> Record {
    let known = loaded.beside.record.is_some();
    let mut beside = loaded.beside.clone();
    if !known {
        let sides = beside.sides();
        beside.record = Some(keep_all(
            &sides,
            &loaded.standings,
            Kept::Translated,
            Taking::New,
        ));
    }
    beside.own = after;
    // What came with it in the source's words is begun, no more.
    let sides = beside.sides();
    beside.record = Some(keep_all(
        &sides,
        &beside.standings(),
        Kept::Draft,
        Taking::New,
    ));
    let standings = beside.standings();
    let at = standings
        .iter()
        .position(|standing| standing.key == said.key);
    at.map_or_else(
        || beside.record.clone().unwrap_or_default(),
        |at| accept(&beside.sides(), &standings, at, said.kept),
    )
}

/// Writes down that a passage is still right, begun or reviewed, without changing its words; a passage whose source is
/// gone is forgotten.
///
/// # Errors
/// Why nothing was changed.
pub fn accept_passage(
    stock: &Stock<'_>,
    folder: &Folder,
    page: &PageId,
    lang: &Lang,
    key: &str,
    kept: Kept,
) -> Result<Undo, Refusal> {
    let root = folder.of(page).ok_or(Refusal::NoFolder)?;
    let mut loaded = load(stock, folder, page, lang)?;
    if loaded.beside.record.is_none() {
        let sides = loaded.beside.sides();
        loaded.beside.record = Some(keep_all(
            &sides,
            &loaded.standings,
            Kept::Translated,
            Taking::New,
        ));
        loaded.standings = loaded.beside.standings();
    }
    let (at, standing) = loaded.standing(key).ok_or(Refusal::NoPassage)?;
    standing.own.ok_or(Refusal::NoPlace)?;
    let record = accept(&loaded.beside.sides(), &loaded.standings, at, kept);
    let file = read(&root.join(page.file(lang)))?;
    let path = root.join(page.record(lang));
    let undo = Undo {
        page: page.clone(),
        lang: lang.clone(),
        key: key.to_owned(),
        written: file.clone().unwrap_or_default(),
        file,
        record: read(&path)?,
    };
    write_whole(&path, record.write().as_bytes())?;
    Ok(undo)
}

/// Writes down beside the source that the change of a passage touches no translation.
///
/// # Errors
/// Why nothing was changed.
pub fn spare_passage(
    stock: &Stock<'_>,
    folder: &Folder,
    page: &PageId,
    lang: &Lang,
    key: &str,
) -> Result<(), Refusal> {
    let root = folder.of(page).ok_or(Refusal::NoFolder)?;
    let loaded = load(stock, folder, page, lang)?;
    let (_, standing) = loaded.standing(key).ok_or(Refusal::NoPassage)?;
    let beside = &loaded.beside;
    let record =
        spare(beside.untouched.as_ref(), &beside.sides(), standing).ok_or(Refusal::NoPassage)?;
    let path = root.join(page.record(&beside.source_lang));
    Ok(write_whole(&path, record.write().as_bytes())?)
}

/// Takes a save back, if nobody has written in the file since.
///
/// # Errors
/// Why nothing was changed.
pub fn undo(folder: &Folder, undo: &Undo) -> Result<(), Refusal> {
    let root = folder.of(&undo.page).ok_or(Refusal::NoFolder)?;
    let path = root.join(undo.page.file(&undo.lang));
    let now = read(&path)?.unwrap_or_default();
    if now != undo.written {
        return Err(Refusal::Clash(String::new()));
    }
    put_back(&path, undo.file.as_deref())?;
    put_back(
        &root.join(undo.page.record(&undo.lang)),
        undo.record.as_deref(),
    )
}

fn put_back(path: &Path, bytes: Option<&[u8]>) -> Result<(), Refusal> {
    match bytes {
        Some(bytes) => Ok(write_whole(path, bytes)?),
        None if path.exists() => Ok(std::fs::remove_file(path)?),
        None => Ok(()),
    }
}
