//! How far a long piece of work is, and whether it should go on.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use crate::export::ExportError;

/// Shared between the work and whoever waits for it.
#[derive(Debug, Default)]
pub struct Watch {
    done: AtomicUsize,
    of: AtomicUsize,
    stopped: AtomicBool,
}

impl Watch {
    /// Asks the work to stop; it does so before its next page.
    pub fn stop(&self) {
        self.stopped.store(true, Ordering::Relaxed);
    }

    /// How many pages are done, and of how many that are known so far.
    #[must_use]
    pub fn far(&self) -> (usize, usize) {
        (
            self.done.load(Ordering::Relaxed),
            self.of.load(Ordering::Relaxed),
        )
    }

    pub(crate) fn is_at(&self, done: usize, of: usize) -> Result<(), ExportError> {
        self.done.store(done, Ordering::Relaxed);
        self.of.store(of, Ordering::Relaxed);
        if self.stopped.load(Ordering::Relaxed) {
            Err(ExportError::Stopped)
        } else {
            Ok(())
        }
    }
}
