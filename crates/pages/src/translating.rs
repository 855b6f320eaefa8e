//! What lies on the translator's desk: which folder is open, what was saved last, what was counted and remembered.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use language::{Files, Lang};
use manual::check::Known;
use translation::desk::{Folder, Undo};
use translation::{Amount, Memory, PageId, Stock, pages};

use crate::house::House;
use crate::outside::Outside;
use crate::texts::Texts;

/// So many saves can be taken back.
const UNDONE: usize = 50;

/// What lies on the desk, for whoever sits at this machine.
#[derive(Default)]
pub(crate) struct Translating(Mutex<Inner>);

#[derive(Default)]
struct Inner {
    saved: Vec<Undo>,
    is_marking: bool,
    /// What was worked out from the words of this generation.
    generation: u64,
    amounts: HashMap<Lang, Amounts>,
    /// Kept beyond a generation: what was translated before helps while the new ones are being read.
    memories: HashMap<Lang, (u64, Arc<Memory>)>,
    known: Option<Arc<Known>>,
    messages: Option<Arc<Files>>,
}

/// How far each page is in one language.
pub(crate) type Amounts = Arc<Vec<(PageId, Amount)>>;

impl Translating {
    fn with<T>(&self, does: impl FnOnce(&mut Inner) -> T) -> T {
        does(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Whether messages carry their ids.
    pub(crate) fn is_marking(&self) -> bool {
        self.with(|inner| inner.is_marking)
    }

    pub(crate) fn mark(&self, is_marking: bool) {
        self.with(|inner| inner.is_marking = is_marking);
    }

    pub(crate) fn remember(&self, undo: Undo) {
        self.with(|inner| {
            inner.saved.push(undo);
            let more = inner.saved.len().saturating_sub(UNDONE);
            inner.saved.drain(..more);
        });
    }

    /// The last save, to take it back.
    pub(crate) fn last(&self) -> Option<Undo> {
        self.with(|inner| inner.saved.last().cloned())
    }

    pub(crate) fn forget_last(&self) {
        self.with(|inner| inner.saved.pop());
    }

    fn of_generation<T>(&self, texts: &Texts, get: impl FnOnce(&mut Inner) -> T) -> T {
        self.with(|inner| {
            if inner.generation != texts.generation {
                inner.generation = texts.generation;
                inner.amounts.clear();
                (inner.known, inner.messages) = (None, None);
            }
            get(inner)
        })
    }

    /// The files of the messages and their records.
    pub(crate) fn messages(&self, texts: &Texts) -> Arc<Files> {
        self.of_generation(texts, |inner| {
            let files = inner
                .messages
                .get_or_insert_with(|| Arc::new(texts.message_files()));
            Arc::clone(files)
        })
    }

    /// What the checker of the manual must know.
    pub(crate) fn known(&self, texts: &Texts) -> Arc<Known> {
        if let Some(known) = self.of_generation(texts, |inner| inner.known.clone()) {
            return known;
        }
        let figures: Vec<&str> = figure::ids().collect();
        let known = Arc::new(Known::new(&texts.locales, &figures));
        self.of_generation(texts, |inner| inner.known = Some(Arc::clone(&known)));
        known
    }

    /// How far each page is.
    pub(crate) fn amounts(&self, texts: &Texts, lang: &Lang) -> Amounts {
        if let Some(amounts) = self.of_generation(texts, |inner| inner.amounts.get(lang).cloned()) {
            return amounts;
        }
        let messages = self.messages(texts);
        let stock = stock(texts, &messages);
        let count = |page: PageId| {
            let amount = stock.beside(&page, lang).amount();
            (page, amount)
        };
        let pages = pages(&texts.manual, &texts.locales);
        let amounts: Amounts = Arc::new(pages.into_iter().map(count).collect());
        let kept = (lang.clone(), Arc::clone(&amounts));
        self.of_generation(texts, |inner| inner.amounts.insert(kept.0, kept.1));
        amounts
    }

    fn keep_memory(&self, texts: &Texts, lang: &Lang) -> Arc<Memory> {
        let messages = texts.message_files();
        let memory = Arc::new(Memory::of(&stock(texts, &messages), lang));
        let kept = (texts.generation, Arc::clone(&memory));
        self.with(|inner| inner.memories.insert(lang.clone(), kept));
        memory
    }
}

/// The words in use, as the translator's tools want them.
pub(crate) fn stock<'a>(texts: &'a Texts, messages: &'a Files) -> Stock<'a> {
    Stock {
        manual: &texts.manual,
        locales: &texts.locales,
        messages,
    }
}

impl House {
    /// The folder that is open; its halves are nothing where none is.
    pub(crate) fn folder_at_work(&self) -> Folder {
        let Outside {
            manuals, locales, ..
        } = self.outside();
        Folder { manuals, locales }
    }

    /// Works in the folder at a path from now on.
    pub(crate) fn work_in(self: &Arc<Self>, folder: Folder) {
        self.translating.with(|inner| {
            inner.saved.clear();
            inner.memories.clear();
        });
        self.set_outside(Outside {
            manuals: folder.manuals,
            locales: folder.locales,
            ..self.outside()
        });
    }
}

/// What was translated before into a language. Where words changed since it was read, it is read again meanwhile: nobody
/// waits for it after each save.
pub(crate) fn memory(house: &Arc<House>, texts: &Arc<Texts>, lang: &Lang) -> Arc<Memory> {
    let kept = house.translating.with(|inner| {
        let (generation, memory) = inner.memories.get(lang)?.clone();
        // Whoever asks next finds it as it is: one is read at a time.
        inner
            .memories
            .insert(lang.clone(), (texts.generation, Arc::clone(&memory)));
        Some((generation, memory))
    });
    let Some((generation, memory)) = kept else {
        return house.translating.keep_memory(texts, lang);
    };
    if generation != texts.generation {
        let (house, texts, lang) = (Arc::clone(house), Arc::clone(texts), lang.clone());
        std::thread::spawn(move || house.translating.keep_memory(&texts, &lang));
    }
    memory
}

/// A path as a person types or pastes it: with quotation marks around it, or a tilde for her own folder.
pub(crate) fn path_of(typed: &str) -> PathBuf {
    let typed = typed.trim().trim_matches(['"', '\'']);
    match (typed.strip_prefix("~/"), dirs::home_dir()) {
        (Some(rest), Some(home)) => home.join(rest),
        _ => Path::new(typed).to_owned(),
    }
}
