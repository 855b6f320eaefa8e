//! A file that a translator brought: looked at on a thread of its own, then taken in as she chose. It stays until another
//! takes its place.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use language::Lang;
use tokio::sync::watch;
use translation::exchange::{Brought, Deed, Taken, TakenIn, take};
use uuid::Uuid;

use crate::house::House;
use crate::translating::stock;

/// The file that was brought last.
#[derive(Default)]
pub(crate) struct Table(Mutex<Option<Arc<Bringing>>>);

/// One file on its way in.
pub(crate) struct Bringing {
    /// Its name in addresses.
    pub(crate) id: Uuid,
    /// The language it is in.
    pub(crate) lang: Lang,
    /// What the file is called.
    pub(crate) name: String,
    all: AtomicUsize,
    done: AtomicUsize,
    is_stopped: AtomicBool,
    state: watch::Sender<State>,
}

/// How it stands.
#[derive(Clone)]
pub(crate) enum State {
    /// Something is being done.
    Running,
    /// What would become of each passage.
    Looked(Arc<Vec<Taken>>),
    /// What became of each that was to be taken in; and whether somebody stopped it before the end.
    Taken(Arc<Vec<Taken>>, Ended),
    /// Nothing came of it: it was stopped, or the program failed.
    Nothing(Ended),
}

/// How something ended.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ended {
    /// By itself.
    Whole,
    /// Somebody stopped it.
    Stopped,
    /// The program failed.
    Failed,
}

impl Table {
    /// The file of this name, if it still lies here.
    pub(crate) fn file(&self, id: &str) -> Option<Arc<Bringing>> {
        let id: Uuid = id.parse().ok()?;
        let lying = self
            .0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone();
        lying.filter(|one| one.id == id)
    }

    /// Lays a file here and looks at what would become of each passage.
    pub(crate) fn lay(
        &self,
        house: &Arc<House>,
        lang: Lang,
        name: String,
        brought: Vec<Brought>,
    ) -> Arc<Bringing> {
        let one = Arc::new(Bringing {
            id: Uuid::new_v4(),
            lang,
            name,
            all: AtomicUsize::new(0),
            done: AtomicUsize::new(0),
            is_stopped: AtomicBool::new(false),
            state: watch::Sender::new(State::Running),
        });
        let before = self
            .0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .replace(Arc::clone(&one));
        if let Some(before) = before {
            before.stop();
        }
        one.begin(house, brought, Deed::Look);
        one
    }
}

impl Bringing {
    /// How it stands now.
    pub(crate) fn state(&self) -> State {
        self.state.borrow().clone()
    }

    /// Waits until it has ended, but no longer than this.
    pub(crate) async fn ended(&self, patience: Duration) -> State {
        let mut states = self.state.subscribe();
        let end = states.wait_for(|state| !matches!(state, State::Running));
        // The sender lives as long as this.
        let _ = tokio::time::timeout(patience, end).await;
        self.state()
    }

    /// How far it is, of a hundred.
    pub(crate) fn percent(&self) -> usize {
        let all = self.all.load(Ordering::Relaxed).max(1);
        (self.done.load(Ordering::Relaxed) * 100 / all).min(99)
    }

    /// Stops it before the next passage.
    pub(crate) fn stop(&self) {
        self.is_stopped.store(true, Ordering::Relaxed);
    }

    /// Takes in what was chosen. Nothing begins while something is being done.
    pub(crate) fn take(self: &Arc<Self>, house: &Arc<House>, chosen: Vec<Brought>) {
        if !matches!(self.state(), State::Running) {
            self.state.send_replace(State::Running);
            self.begin(house, chosen, Deed::Take);
        }
    }

    fn begin(self: &Arc<Self>, house: &Arc<House>, brought: Vec<Brought>, deed: Deed) {
        self.all.store(brought.len(), Ordering::Relaxed);
        self.done.store(0, Ordering::Relaxed);
        self.is_stopped.store(false, Ordering::Relaxed);
        let (own, house) = (Arc::clone(self), Arc::clone(house));
        let run = move || {
            let run = std::panic::AssertUnwindSafe(|| own.run(&house, brought, deed));
            let state = std::panic::catch_unwind(run);
            own.state
                .send_replace(state.unwrap_or(State::Nothing(Ended::Failed)));
        };
        let begun = std::thread::Builder::new()
            .name("bringing".into())
            .spawn(run);
        if begun.is_err() {
            self.state.send_replace(State::Nothing(Ended::Failed));
        }
    }

    fn run(&self, house: &Arc<House>, brought: Vec<Brought>, deed: Deed) -> State {
        let texts = house.texts();
        let messages = house.translating.messages(&texts);
        let goes_on = |done| {
            self.done.store(done, Ordering::Relaxed);
            !self.is_stopped.load(Ordering::Relaxed)
        };
        let TakenIn { taken, undo } = take(
            &stock(&texts, &messages),
            &house.folder_at_work(),
            &self.lang,
            brought,
            deed,
            &goes_on,
        );
        let ended = match self.is_stopped.load(Ordering::Relaxed) {
            true => Ended::Stopped,
            false => Ended::Whole,
        };
        match deed {
            Deed::Look if ended == Ended::Stopped => State::Nothing(ended),
            Deed::Look => State::Looked(Arc::new(taken)),
            Deed::Take | Deed::TakeAll => {
                for undo in undo {
                    house.translating.remember(undo);
                }
                house.read_outside();
                State::Taken(Arc::new(taken), ended)
            }
        }
    }
}
