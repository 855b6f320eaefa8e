//! What is being printed: each order on a thread of its own, its files kept in memory until newer orders take their
//! place. Nothing of it is kept anywhere else.

use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

use paper::{Pdf, Press, PressError, Sheet, Watch, file_name};
use tokio::sync::watch;
use uuid::Uuid;

/// So many orders are remembered; the files of older ones are made again in a moment.
const REMEMBERED: usize = 6;

/// The press, and the last orders.
#[derive(Default)]
pub(crate) struct Printing {
    press: OnceLock<Press>,
    jobs: Mutex<VecDeque<Arc<Job>>>,
}

/// One order on its way.
pub(crate) struct Job {
    /// Its name in addresses.
    pub(crate) id: Uuid,
    /// What it is, in the reader's language.
    pub(crate) title: String,
    /// Where it was ordered, without the language.
    pub(crate) from: String,
    watch: Watch,
    done: AtomicU32,
    sheets: AtomicU32,
    state: watch::Sender<State>,
}

/// How it stands.
#[derive(Clone)]
pub(crate) enum State {
    /// It is being made.
    Running,
    /// The files, in order.
    Made(Arc<Vec<Made>>),
    /// Somebody stopped it.
    Stopped,
    /// A template could not be set.
    Failed,
}

/// A file that was made.
pub(crate) struct Made {
    /// Its name, in the language of the sheet.
    pub(crate) name: String,
    /// How many pages it has.
    pub(crate) pages: usize,
    /// The PDF.
    pub(crate) bytes: Vec<u8>,
}

impl Printing {
    /// Begins an order. `sheets` is called on the order's own thread.
    pub(crate) fn begin(
        &self,
        title: String,
        from: String,
        languages: Vec<String>,
        sheets: impl FnOnce() -> Vec<Sheet> + Send + 'static,
    ) -> Arc<Job> {
        let job = Arc::new(Job {
            id: Uuid::new_v4(),
            title,
            from,
            watch: Watch::default(),
            done: AtomicU32::new(0),
            sheets: AtomicU32::new(0),
            state: watch::Sender::new(State::Running),
        });
        let mut jobs = self.jobs.lock().unwrap_or_else(PoisonError::into_inner);
        jobs.push_back(Arc::clone(&job));
        if jobs.len() > REMEMBERED
            && let Some(old) = jobs.pop_front()
        {
            old.watch.stop();
        }
        drop(jobs);
        // Opened by the first order: whoever prints nothing does not pay for its fonts.
        let press = self.press.get_or_init(Press::new).clone();
        let own = Arc::clone(&job);
        let work = move || {
            // A panic in the typesetter is no reason to wait for ever.
            let run = AssertUnwindSafe(|| own.run(&press, &languages, sheets));
            if catch_unwind(run).is_err() {
                own.state.send_replace(State::Failed);
            }
        };
        if std::thread::Builder::new()
            .name("paper".into())
            .spawn(work)
            .is_err()
        {
            job.state.send_replace(State::Failed);
        }
        job
    }

    /// Another person sits down: nothing that was ordered before is hers to see.
    pub(crate) fn forget(&self) {
        let mut jobs = self.jobs.lock().unwrap_or_else(PoisonError::into_inner);
        for job in jobs.drain(..) {
            job.stop();
        }
    }

    /// The order of this name, if it is still remembered.
    pub(crate) fn job(&self, id: &str) -> Option<Arc<Job>> {
        let id: Uuid = id.parse().ok()?;
        let jobs = self.jobs.lock().unwrap_or_else(PoisonError::into_inner);
        jobs.iter().find(|job| job.id == id).cloned()
    }
}

impl Job {
    /// How it stands now.
    pub(crate) fn state(&self) -> State {
        self.state.borrow().clone()
    }

    /// Waits until it has ended, but no longer than this.
    pub(crate) async fn ended(&self, patience: Duration) -> State {
        let mut states = self.state.subscribe();
        let end = states.wait_for(|state| !matches!(state, State::Running));
        // The sender lives as long as the job.
        let _ = tokio::time::timeout(patience, end).await;
        self.state()
    }

    /// How far it is, of a hundred.
    pub(crate) fn percent(&self) -> u32 {
        let sheets = self.sheets.load(Ordering::Relaxed);
        let (step, steps) = self.watch.progress();
        let within = (step * 100).checked_div(steps).unwrap_or(0);
        let done = self.done.load(Ordering::Relaxed) * 100 + within.min(99);
        done.checked_div(sheets).unwrap_or(0).min(99)
    }

    /// Stops it at its next step.
    pub(crate) fn stop(&self) {
        self.watch.stop();
    }

    fn run(&self, press: &Press, languages: &[String], sheets: impl FnOnce() -> Vec<Sheet>) {
        let sheets = sheets();
        let count = u32::try_from(sheets.len()).unwrap_or(u32::MAX);
        self.sheets.store(count, Ordering::Relaxed);
        let tags: Vec<&str> = languages.iter().map(String::as_str).collect();
        let mut all = Vec::new();
        for sheet in &sheets {
            match press.print(sheet, &self.watch) {
                Ok(Pdf { bytes, pages, .. }) => all.push(Made {
                    name: file_name(sheet, &tags),
                    pages,
                    bytes,
                }),
                Err(error) => return self.end_with(&error),
            }
            self.done.fetch_add(1, Ordering::Relaxed);
        }
        self.state.send_replace(State::Made(Arc::new(all)));
    }

    fn end_with(&self, error: &PressError) {
        let end = match error {
            PressError::Stopped => State::Stopped,
            PressError::NotSet(why) => {
                eprintln!("{}", why.join("\n"));
                State::Failed
            }
        };
        self.state.send_replace(end);
    }
}

#[cfg(test)]
mod tests {
    use super::{Printing, State};
    use language::{Lang, Locales};
    use manual::Manual;
    use std::time::Duration;

    /// A long order that was stopped ends without files.
    #[tokio::test(flavor = "multi_thread")]
    async fn an_order_can_be_stopped() {
        let printing = Printing::default();
        let job = printing.begin(String::new(), String::new(), Vec::new(), || {
            let (manual, locales) = (Manual::embedded(), Locales::embedded());
            let source = paper::Source {
                manual: &manual,
                locales: &locales,
            };
            vec![paper::whole(source, &Lang::new("en"))]
        });
        job.stop();
        let state = job.ended(Duration::from_secs(300)).await;
        assert!(matches!(state, State::Stopped));
        assert!(printing.job(&job.id.to_string()).is_some());
        assert!(printing.job("not an order").is_none());
    }
}
