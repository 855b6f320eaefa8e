//! A copy in the making, while the person does something else: one at a time.

use std::sync::{Arc, Mutex, PoisonError};

use crate::export::ExportError;
use crate::export::carried::{Carried, Form};
use crate::export::pack::zipped;
use crate::export::watch::Watch;
use crate::export::{book, lessons, site};
use crate::house::House;

/// The copy that was asked for last.
#[derive(Default)]
pub(crate) struct Exports(Mutex<Option<Arc<Job>>>);

/// One copy in the making.
pub(crate) struct Job {
    /// What the file is to be called.
    pub(crate) name: String,
    pub(crate) watch: Watch,
    /// Words of a workbook go along.
    is_own: bool,
    state: Mutex<State>,
}

/// How it is with a copy.
#[derive(Clone)]
pub(crate) enum State {
    Running,
    Ready(Arc<Vec<u8>>),
    Stopped,
    Failed,
}

impl Exports {
    /// The copy that was asked for last, whatever became of it.
    pub(crate) fn last(&self) -> Option<Arc<Job>> {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// The workbook goes off the desk, and its words with it.
    pub(crate) fn forget_own(&self) {
        let mut last = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(job) = last.take_if(|job| job.is_own) {
            job.watch.stop();
        }
    }

    fn replace(&self, job: &Arc<Job>) {
        let mut last = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(before) = last.replace(Arc::clone(job)) {
            before.watch.stop();
        }
    }
}

impl Job {
    /// Begins a copy; one that was in the making is stopped.
    pub(crate) fn begin(house: &Arc<House>, carried: Carried) {
        let job = Arc::new(Self {
            name: name_of(&carried),
            is_own: !carried.adaptations.is_empty(),
            watch: Watch::default(),
            state: Mutex::new(State::Running),
        });
        house.exports.replace(&job);
        let house = Arc::clone(house);
        tokio::spawn(async move {
            let made = make(&house, carried, &job.watch).await;
            job.ended(match made {
                Ok(bytes) => State::Ready(Arc::new(bytes)),
                Err(ExportError::Stopped) => State::Stopped,
                Err(_) => State::Failed,
            });
        });
    }

    pub(crate) fn state(&self) -> State {
        self.state
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    fn ended(&self, state: State) {
        *self.state.lock().unwrap_or_else(PoisonError::into_inner) = state;
    }
}

async fn make(house: &Arc<House>, carried: Carried, watch: &Watch) -> Result<Vec<u8>, ExportError> {
    let files = match carried.form {
        Form::Site => site(house, carried, watch).await?,
        Form::Book => book(house, carried, watch).await?,
        Form::Lesson => lessons(house, carried, watch).await?,
    };
    // Pressing keeps a thread busy for seconds.
    let pressed = tokio::task::spawn_blocking(move || zipped(&files)).await;
    pressed.unwrap_or(Err(ExportError::Stopped))
}

fn name_of(carried: &Carried) -> String {
    let tags: Vec<&str> = carried
        .languages
        .iter()
        .map(language::Lang::as_str)
        .collect();
    let what = carried.session.as_deref().unwrap_or("manual");
    let (kind, ending) = match carried.form {
        Form::Site => ("site", "zip"),
        Form::Book => ("book", "epub"),
        Form::Lesson => ("scorm", "zip"),
    };
    let adapted = if carried.adaptations.is_empty() {
        ""
    } else {
        "adapted-"
    };
    format!("{what}-{kind}-{adapted}{}.{ending}", tags.join("-"))
}
