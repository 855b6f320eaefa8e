//! What every page asks about the lock, without a trip to the file.

use std::sync::atomic::{AtomicBool, AtomicU16, Ordering};

/// Minutes without a sign of life after which a workbook with a passphrase locks, unless its person chose otherwise.
pub const LOCK_AFTER: u16 = 10;

/// The most minutes that can be chosen.
pub const MAX_LOCK_AFTER: u16 = 240;

/// Whether there is a passphrase, whether it was passed by with the code, and after how many minutes the workbook locks; 0 for never.
#[derive(Debug, Default)]
pub(crate) struct LockState {
    has_passphrase: AtomicBool,
    by_code: AtomicBool,
    after: AtomicU16,
}

impl LockState {
    pub(crate) fn new(has_passphrase: bool, by_code: bool, after: u16) -> Self {
        Self {
            has_passphrase: AtomicBool::new(has_passphrase),
            by_code: AtomicBool::new(by_code),
            after: AtomicU16::new(after),
        }
    }

    pub(crate) fn has_passphrase(&self) -> bool {
        self.has_passphrase.load(Ordering::Acquire)
    }

    pub(crate) fn set_passphrase(&self, has: bool) {
        self.by_code.store(false, Ordering::Release);
        self.has_passphrase.store(has, Ordering::Release);
    }

    /// Whether it was opened by its code: then the passphrase may be changed without the old one, which is forgotten.
    pub(crate) fn by_code(&self) -> bool {
        self.by_code.load(Ordering::Acquire)
    }

    pub(crate) fn after(&self) -> u16 {
        self.after.load(Ordering::Acquire)
    }

    pub(crate) fn set_after(&self, minutes: u16) {
        self.after.store(minutes, Ordering::Release);
    }
}
