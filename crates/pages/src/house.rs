//! What every request may need: the texts, the desk, the folder of workbooks, the shell.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use language::{Lang, Words};
use notify::RecommendedWatcher;
use tokio::sync::watch;
use workbook::{Folder, FolderError, Machine, OpenError, Settings, Workbook};

use crate::bringing::Table;
use crate::desk::Watchfulness;
use crate::export::Exports;
use crate::joining::Joining;
use crate::lead::Lead;
use crate::outside::Outside;
use crate::packs::PackWords;
use crate::printing::Printing;
use crate::shell::{NoShell, Shell, WindowAction};
use crate::texts::Texts;
use crate::translating::Translating;
use crate::viewer::{Desk, Viewer};

/// What the house is built from.
pub struct Setup {
    /// Where the workbooks of this machine lie.
    pub folder: Folder,
    /// The desktop around the pages.
    pub shell: Arc<dyn Shell>,
    /// The languages the system is set to, most wanted first.
    pub system_languages: Vec<Lang>,
    /// Folders whose sessions and locales replace the built-in ones.
    pub outside: Outside,
    /// A workbook to open at once.
    pub workbook: Option<PathBuf>,
    /// The words that are built in: [`Texts::embedded`], which whoever has something else to do meanwhile reads on a
    /// thread of its own.
    pub texts: Texts,
}

impl Setup {
    /// Pages without a desktop around them, with the built-in words alone, on a machine set to one language.
    #[must_use]
    pub fn bare(folder: Folder, system_language: &str) -> Self {
        Self {
            folder,
            shell: Arc::new(NoShell),
            system_languages: vec![Lang::new(system_language)],
            outside: Outside::default(),
            workbook: None,
            texts: Texts::embedded(),
        }
    }
}

/// A workbook that could not be opened, until the person has read about it.
#[derive(Clone)]
pub struct NotOpened {
    /// The file.
    pub path: PathBuf,
    /// Why.
    pub why: Arc<OpenError>,
}

/// What every request may need.
pub struct House {
    texts: RwLock<Arc<Texts>>,
    desk: Mutex<Option<Desk>>,
    not_opened: Mutex<Option<NotOpened>>,
    pub(crate) watchfulness: Mutex<Watchfulness>,
    /// One try at a time: many at once would pass the wait by.
    pub(crate) trying: tokio::sync::Mutex<()>,
    pub(crate) folder: Folder,
    pub(crate) shell: Arc<dyn Shell>,
    system_languages: Vec<Lang>,
    outside: RwLock<Outside>,
    watcher: Mutex<Option<RecommendedWatcher>>,
    /// What lies on the translator's desk.
    pub(crate) translating: Translating,
    /// The file a translator brought.
    pub(crate) brought: Table,
    /// The generation of the texts, for pages that wait for the next one.
    generation: watch::Sender<u64>,
    reading: Mutex<()>,
    /// What the folders outside looked like when they were read.
    stamp: Mutex<u64>,
    /// What a led workshop needs while the program runs.
    pub(crate) lead: Lead,
    pub(crate) printing: Printing,
    /// Copies in the making.
    pub(crate) exports: Exports,
    /// Another copy of the open workbook, brought to be joined.
    pub(crate) joining: Joining,
}

impl House {
    /// Builds the house, and opens the workbook that was asked for. One that does not open is told about on the first
    /// page; it never keeps the house shut.
    #[must_use]
    pub fn new(setup: Setup) -> Arc<Self> {
        let house = Self {
            texts: RwLock::new(Arc::new(setup.texts)),
            desk: Mutex::new(None),
            not_opened: Mutex::new(None),
            watchfulness: Mutex::default(),
            trying: tokio::sync::Mutex::default(),
            folder: setup.folder,
            shell: setup.shell,
            system_languages: setup.system_languages,
            outside: RwLock::new(setup.outside),
            watcher: Mutex::new(None),
            translating: Translating::default(),
            brought: Table::default(),
            generation: watch::Sender::new(0),
            reading: Mutex::new(()),
            stamp: Mutex::new(0),
            lead: Lead::default(),
            printing: Printing::default(),
            exports: Exports::default(),
            joining: Joining::default(),
        };
        house.folder.put_away_drafts();
        if let Some(path) = &setup.workbook {
            house.open(path).ok();
        }
        let house = Arc::new(house);
        crate::watch::watch(&house);
        crate::keeping::keep(&house);
        if house.outside() != Outside::default() || PackWords::of(&house.shelf()).is_some() {
            house.read_outside();
        }
        house
    }

    /// The folders whose words replace the built-in ones.
    pub(crate) fn outside(&self) -> Outside {
        let outside = self.outside.read().unwrap_or_else(PoisonError::into_inner);
        outside.clone()
    }

    /// Other folders from now on; the words in use are theirs when this returns.
    pub(crate) fn set_outside(self: &Arc<Self>, outside: Outside) {
        *self.outside.write().unwrap_or_else(PoisonError::into_inner) = outside;
        crate::watch::watch(self);
        // What was last good in the folder before is nothing to the new one.
        let fresh = Texts {
            generation: self.texts().generation,
            ..Texts::embedded()
        };
        *self.texts.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(fresh);
        self.read_outside();
    }

    pub(crate) fn keep_watcher(&self, watcher: Option<RecommendedWatcher>) {
        *self.watcher.lock().unwrap_or_else(PoisonError::into_inner) = watcher;
    }

    /// Reads the folders outside again, and lets the pages know that wait for it.
    pub(crate) fn read_outside(&self) {
        let _one_at_a_time = self.reading.lock().unwrap_or_else(PoisonError::into_inner);
        self.read_now();
    }

    /// Only while `reading` is held.
    fn read_now(&self) {
        let (outside, packs) = (self.outside(), PackWords::of(&self.shelf()));
        // Before reading: what changes meanwhile is read again.
        let stamp = outside.stamp();
        let next = Arc::new(self.texts().next(&outside, packs));
        *self.stamp.lock().unwrap_or_else(PoisonError::into_inner) = stamp;
        let generation = next.generation;
        *self.texts.write().unwrap_or_else(PoisonError::into_inner) = next;
        self.generation.send_replace(generation);
    }

    /// Reads the folders outside again unless they are as they were read: what the desk itself has saved it has read
    /// already.
    pub(crate) fn read_what_changed(&self) {
        // Who is reading just now knows of the change already: asked before she has done, that would not be seen.
        let _one_at_a_time = self.reading.lock().unwrap_or_else(PoisonError::into_inner);
        let known = *self.stamp.lock().unwrap_or_else(PoisonError::into_inner);
        if self.outside().stamp() != known {
            self.read_now();
        }
    }

    /// Waits until the texts are newer than `known`, and says which they are.
    pub(crate) async fn newer_than(&self, known: u64) -> u64 {
        let mut generations = self.generation.subscribe();
        // The sender lives as long as the house.
        generations
            .wait_for(|now| *now > known)
            .await
            .map_or(known, |now| *now)
    }

    /// The words of this moment.
    #[must_use]
    pub fn texts(&self) -> Arc<Texts> {
        Arc::clone(&self.texts.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// The words of this moment as somebody sees them: with what the workbook on her desk changes in the manual.
    pub(crate) fn texts_of(&self, viewer: &Viewer) -> Arc<Texts> {
        match viewer.desk() {
            Some(desk) => desk.adapted.over(self.texts()),
            None => self.texts(),
        }
    }

    /// Who sits at this machine: the owner of the open workbook, or nobody yet. For the owner's own doors only.
    #[must_use]
    pub fn viewer(&self) -> Viewer {
        let desk = self.desk.lock().unwrap_or_else(PoisonError::into_inner);
        desk.clone().map_or(Viewer::Nobody, Viewer::Owner)
    }

    /// Lays a workbook on the desk, in the place of the one that lay there.
    ///
    /// # Errors
    /// The file is not a workbook, damaged, in use, newer than this program; nothing in it is changed, and the
    /// workbook on the desk stays.
    pub fn open(&self, path: &Path) -> Result<Arc<Workbook>, Arc<OpenError>> {
        match crate::desk::patiently(|| Workbook::open(path)) {
            Ok(workbook) => Ok(self.lay_down(workbook)),
            Err(why) => Err(self.remember_not_opened(path, why)),
        }
    }

    pub(crate) fn remember_not_opened(&self, path: &Path, why: OpenError) -> Arc<OpenError> {
        let why = Arc::new(why);
        let not_opened = NotOpened {
            path: path.to_owned(),
            why: Arc::clone(&why),
        };
        *self
            .not_opened
            .lock()
            .unwrap_or_else(PoisonError::into_inner) = Some(not_opened);
        why
    }

    /// Whoever was told about it has done something else.
    pub(crate) fn forget_not_opened(&self) {
        *self
            .not_opened
            .lock()
            .unwrap_or_else(PoisonError::into_inner) = None;
    }

    pub(crate) fn lay_down(&self, workbook: Workbook) -> Arc<Workbook> {
        self.lead.forget();
        self.printing.forget();
        self.joining.forget();
        self.exports.forget_own();
        let workbook = Arc::new(workbook);
        let desk = Desk::new(Arc::clone(&workbook));
        *self.desk.lock().unwrap_or_else(PoisonError::into_inner) = Some(desk);
        *self
            .not_opened
            .lock()
            .unwrap_or_else(PoisonError::into_inner) = None;
        workbook
    }

    /// Takes the workbook off the desk. The file closes when the last request on it is done.
    pub fn close(&self) {
        self.lead.forget();
        self.printing.forget();
        self.joining.forget();
        self.exports.forget_own();
        *self.desk.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    /// The workbook that was asked for and did not open.
    pub(crate) fn not_opened(&self) -> Option<NotOpened> {
        self.not_opened
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// The language for a person: her own choice, then what this machine last used, then the system's.
    #[must_use]
    pub fn language(&self) -> Lang {
        let chosen = self
            .viewer()
            .desk()
            .and_then(|desk| desk.workbook.person().ok()?.lang);
        let wanted: Vec<Lang> = chosen
            .or_else(|| self.machine().language)
            .map(|tag| Lang::new(&tag))
            .into_iter()
            .chain(self.system_languages.iter().cloned())
            .collect();
        self.texts().locales.negotiate(&wanted)
    }

    /// Where `/` leads: the first page in the person's language, or the welcome of somebody new.
    #[must_use]
    pub fn front(&self, viewer: &Viewer) -> String {
        let lang = self.language();
        match viewer {
            Viewer::Nobody if self.waiting().is_some() => format!("/{lang}/unlock"),
            Viewer::Nobody => format!("/{lang}/welcome"),
            Viewer::Owner(_) | Viewer::Guest(_) => format!("/{lang}/"),
        }
    }

    /// What this machine remembers; nothing where its settings cannot be read.
    fn machine(&self) -> Machine {
        self.folder.machine().unwrap_or_default()
    }

    /// How pages look where no workbook is open: as they last did on this machine.
    pub(crate) fn machine_settings(&self) -> Settings {
        let Machine {
            theme, text_size, ..
        } = self.machine();
        Settings {
            theme,
            text_size,
            trainer_words: false,
        }
    }

    /// Remembers a look for the pages before any workbook is open.
    pub(crate) fn keep_look(&self, settings: &Settings) -> Result<(), FolderError> {
        let Settings {
            theme, text_size, ..
        } = settings.clone();
        self.folder.set_machine(&Machine {
            theme,
            text_size,
            ..self.machine()
        })
    }

    /// Remembers the language of the person who sits here now, and that her workbook was the last one open.
    pub(crate) fn settle_in(&self, lang: &Lang, workbook: &Path) -> Result<(), FolderError> {
        self.folder.set_last_opened(Some(workbook))?;
        self.folder.set_machine(&Machine {
            language: Some(lang.to_string()),
            ..self.machine()
        })?;
        self.shell.window(WindowAction::LanguageChanged);
        Ok(())
    }

    /// The words of the reader's language, for menus and title.
    #[must_use]
    pub fn words(&self) -> Words {
        self.texts().locales.words(&self.language())
    }
}
