//! Saving: words into a file, and beside it what they were made from.

use std::path::Path;

use language::Lang;

use super::folder::Folder;
use super::page::{Loaded, load, read_file};
use super::refusal::Refusal;
use super::splice::Text;
use crate::disk::write_whole;
use crate::page::PageId;
use crate::passage::Passage;
use crate::records::{Kept, Record, Taking, accept, keep_all, spare};
use crate::summary::Stock;

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

impl Loaded {
    /// Says a passage on the page as it lies here. Nothing is written.
    ///
    /// # Errors
    /// Why the page is as it was.
    pub(crate) fn say(&mut self, stock: &Stock<'_>, said: &Said<'_>) -> Result<(), Refusal> {
        let (_, standing) = self.standing(said.key).ok_or(Refusal::NoPassage)?;
        let now = self.own_words(standing).unwrap_or_default();
        if said.seen.is_some_and(|seen| fold(seen) != fold(now)) {
            return Err(Refusal::Clash(now.to_owned()));
        }
        let (text, after) = self.changed(stock, said.key, said.words)?;
        self.take(text, after, said);
        Ok(())
    }

    /// The page after words were put in: what was there before counts as it did; the passage is made from the source of
    /// now.
    fn take(&mut self, text: Text, after: Vec<Passage>, said: &Said<'_>) {
        self.begin_record();
        self.own = Some(text);
        self.is_changed = true;
        self.beside.own = after;
        // What came with it in the source's words is begun, no more.
        self.standings = self.beside.standings();
        self.beside.record = Some(self.all(Kept::Draft));
        self.standings = self.beside.standings();
        if let Some((at, _)) = self.standing(said.key) {
            self.keep(at, said.kept);
        }
    }

    /// Writes down that a passage is still right, begun or reviewed as it is; one whose source is gone is forgotten.
    ///
    /// # Errors
    /// There is no such passage, or it has no words.
    pub(crate) fn accept(&mut self, key: &str, kept: Kept) -> Result<(), Refusal> {
        self.begin_record();
        let (at, standing) = self.standing(key).ok_or(Refusal::NoPassage)?;
        standing.own.ok_or(Refusal::NoPlace)?;
        self.keep(at, kept);
        Ok(())
    }

    fn keep(&mut self, at: usize, kept: Kept) {
        let record = accept(&self.beside.sides(), &self.standings, at, kept);
        self.beside.record = Some(record);
        self.standings = self.beside.standings();
    }

    /// Where nothing was written down yet, whatever is there counts as translated.
    fn begin_record(&mut self) {
        if self.beside.record.is_none() {
            self.beside.record = Some(self.all(Kept::Translated));
            self.standings = self.beside.standings();
        }
    }

    fn all(&self, kept: Kept) -> Record {
        keep_all(&self.beside.sides(), &self.standings, kept, Taking::New)
    }

    /// Writes the page into the folder: its words, then what they were made from.
    ///
    /// # Errors
    /// Another program has written in the file since it was read, or the system refuses. Nothing was changed then.
    pub(crate) fn write(&self, folder: &Folder, key: &str) -> Result<Undo, Refusal> {
        let root = folder.of(&self.page).ok_or(Refusal::NoFolder)?;
        let lang = &self.beside.lang;
        let (path, beside) = (
            root.join(self.page.file(lang)),
            root.join(self.page.record(lang)),
        );
        let file = read_file(&path)?;
        if file != self.on_disk {
            return Err(Refusal::Clash(String::new()));
        }
        let record = read_file(&beside)?;
        let own = self.own.as_ref().filter(|_| self.is_changed);
        let written = match own {
            Some(own) => own.bytes(),
            None => file.clone().unwrap_or_default(),
        };
        if self.is_changed {
            write_whole(&path, &written)?;
        }
        if let Some(now) = &self.beside.record {
            write_whole(&beside, now.write().as_bytes())?;
        }
        Ok(Undo {
            page: self.page.clone(),
            lang: lang.clone(),
            key: key.to_owned(),
            file,
            written,
            record,
        })
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
    folder.of(page).ok_or(Refusal::NoFolder)?;
    let mut loaded = load(stock, folder, page, lang)?;
    loaded.say(stock, said)?;
    loaded.write(folder, said.key)
}

/// A browser sends line ends of its own.
fn fold(text: &str) -> String {
    text.replace("\r\n", "\n").trim().to_owned()
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
    folder.of(page).ok_or(Refusal::NoFolder)?;
    let mut loaded = load(stock, folder, page, lang)?;
    loaded.accept(key, kept)?;
    loaded.write(folder, key)
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
    let now = read_file(&path)?.unwrap_or_default();
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
