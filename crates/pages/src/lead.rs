//! What a led workshop needs while the program runs, and nobody misses afterwards: the steps back, when clocks were set,
//! whether the projector is dark. Everything else is in the workbook.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::Timestamp;
use tokio::sync::watch;
use workbook::{EntryId, LeafId, Sitting};
use workshop::{Beat, Programme};

/// How many changes of a programme can be taken back.
const STEPS_BACK: usize = 50;

/// The memory of the pages under `/lead`.
pub(crate) struct Lead {
    tables: Mutex<BTreeMap<LeafId, Table>>,
    /// Counts up with whatever the run or the projector shows, for pages that wait.
    news: watch::Sender<u64>,
    /// When the program started, on both clocks: the wall clock may be set meanwhile.
    started: (Timestamp, Beat),
}

/// One workshop's.
#[derive(Default)]
struct Table {
    sitting: Option<Sitting>,
    before: Vec<Programme>,
    beats: BTreeMap<EntryId, Beat>,
    is_dark: bool,
}

impl Default for Lead {
    fn default() -> Self {
        Self {
            tables: Mutex::default(),
            news: watch::Sender::new(0),
            started: (Timestamp::now(), Beat::now()),
        }
    }
}

impl Lead {
    fn tables(&self) -> MutexGuard<'_, BTreeMap<LeafId, Table>> {
        self.tables.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// One sitting for each workshop until the program ends: its steps back are kept here.
    pub(crate) fn sitting(&self, id: LeafId) -> Sitting {
        let mut tables = self.tables();
        let table = tables.entry(id).or_default();
        *table.sitting.get_or_insert_with(Sitting::begin)
    }

    /// Remembers what a programme was before a change.
    pub(crate) fn remember(&self, id: LeafId, before: Programme) {
        let mut tables = self.tables();
        let table = tables.entry(id).or_default();
        if table.before.len() == STEPS_BACK {
            table.before.remove(0);
        }
        table.before.push(before);
    }

    /// What the programme was before its last change, which is forgotten now.
    pub(crate) fn step_back(&self, id: LeafId) -> Option<Programme> {
        self.tables().get_mut(&id)?.before.pop()
    }

    /// Whether there is a change to take back.
    pub(crate) fn can_step_back(&self, id: LeafId) -> bool {
        let tables = self.tables();
        tables
            .get(&id)
            .is_some_and(|table| !table.before.is_empty())
    }

    /// Sets the clock of what was just entered.
    pub(crate) fn set_beat(&self, id: LeafId, entry: EntryId) {
        let mut tables = self.tables();
        let table = tables.entry(id).or_default();
        table.beats.insert(entry, Beat::now());
    }

    /// How long ago something was entered, if it was since the program started.
    pub(crate) fn since(&self, id: LeafId, entry: EntryId) -> Option<Duration> {
        let tables = self.tables();
        Some(tables.get(&id)?.beats.get(&entry)?.elapsed())
    }

    /// The time by the wall clock as it was when the program started, however it was set since.
    pub(crate) fn now(&self) -> Timestamp {
        let (at, beat) = self.started;
        at.checked_add(beat.elapsed())
            .unwrap_or_else(|_| Timestamp::now())
    }

    /// Whether the projector shows nothing.
    pub(crate) fn is_dark(&self, id: LeafId) -> bool {
        self.tables().get(&id).is_some_and(|table| table.is_dark)
    }

    /// Makes the projector dark, or light again.
    pub(crate) fn darken(&self, id: LeafId, is_dark: bool) {
        self.tables().entry(id).or_default().is_dark = is_dark;
        self.tell();
    }

    /// Another person sits down: nothing of the last one's stays.
    pub(crate) fn forget(&self) {
        self.tables().clear();
        self.tell();
    }

    /// Lets the pages know that wait.
    pub(crate) fn tell(&self) {
        self.news.send_modify(|news| *news += 1);
    }

    /// Which news the pages of this moment show.
    pub(crate) fn news(&self) -> u64 {
        *self.news.borrow()
    }

    /// Waits for news after `known`.
    pub(crate) async fn newer_than(&self, known: u64) -> u64 {
        let mut news = self.news.subscribe();
        // The sender lives as long as the house.
        news.wait_for(|now| *now > known)
            .await
            .map_or(known, |now| *now)
    }
}
