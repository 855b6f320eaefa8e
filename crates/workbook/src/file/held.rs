//! Which files this process has open.
//!
//! Between processes SQLite's lock decides. Inside one it is not enough: merely
//! opening and closing the same file by other means (to read its header) would
//! release the lock, so such a file must not be touched at all. One list for
//! the whole process, as the locks themselves are the process's.

use super::whereabouts::FileId;
use std::{
    collections::BTreeSet,
    sync::{Mutex, MutexGuard, PoisonError},
};

static HELD: Mutex<BTreeSet<FileId>> = Mutex::new(BTreeSet::new());

/// The right to touch a file, until dropped.
pub(crate) struct Hold(FileId);

impl Hold {
    /// Takes it, or nothing if this process has the file open already.
    pub(crate) fn take(id: FileId) -> Option<Hold> {
        // Not `then_some`: a hold made in vain would be dropped, and let go of
        // what somebody else holds.
        held().insert(id.clone()).then(|| Hold(id))
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        held().remove(&self.0);
    }
}

fn held() -> MutexGuard<'static, BTreeSet<FileId>> {
    HELD.lock().unwrap_or_else(PoisonError::into_inner)
}
