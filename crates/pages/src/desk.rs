//! The desk's lock: what the house does when a workbook is locked, unlocked or backed up.

use std::path::PathBuf;
use std::sync::{Arc, PoisonError};
use std::time::{Duration, Instant};

use workbook::{OpenError, Secret, Workbook};

use crate::house::House;

/// So many wrong tries cost nothing but the time of a try.
const FREE_TRIES: u32 = 2;
/// The longest that a wrong try makes the next one wait, in seconds.
const LONGEST_WAIT: u64 = 30;

/// Signs of life, and wrong tries.
pub(crate) struct Watchfulness {
    last_sign: Instant,
    wrong_tries: u32,
}

impl Default for Watchfulness {
    fn default() -> Self {
        Self {
            last_sign: Instant::now(),
            wrong_tries: 0,
        }
    }
}

impl House {
    fn watchful<T>(&self, look: impl FnOnce(&mut Watchfulness) -> T) -> T {
        look(
            &mut self
                .watchfulness
                .lock()
                .unwrap_or_else(PoisonError::into_inner),
        )
    }

    /// Somebody asked for a page or sent something.
    pub(crate) fn sign_of_life(&self) {
        self.watchful(|watch| watch.last_sign = Instant::now());
    }

    /// Whether nobody gave a sign of life for as long as the person on the desk chose.
    pub(crate) fn is_idle(&self) -> bool {
        let viewer = self.viewer();
        let Some(desk) = viewer.desk() else {
            return false;
        };
        let after = u64::from(desk.workbook.lock_after()) * 60;
        let quiet = self.watchful(|watch| watch.last_sign.elapsed());
        after > 0 && quiet > Duration::from_secs(after)
    }

    /// Locks the workbook on the desk if it has a passphrase.
    pub(crate) fn lock_if_it_can(&self) {
        let has_passphrase = self
            .viewer()
            .desk()
            .is_some_and(|desk| desk.workbook.has_passphrase());
        if has_passphrase {
            self.put_away();
        }
    }

    /// Takes the workbook off the desk, backed up. A locked one waits at the door to be unlocked.
    pub(crate) fn put_away(&self) {
        let viewer = self.viewer();
        let Some(desk) = viewer.desk() else { return };
        let workbook = Arc::clone(&desk.workbook);
        drop(viewer);
        self.close();
        // What fails here the next opening makes up for.
        let _ = workbook.back_up_if_changed();
        // Another request may hold it still: it shall not keep the key in memory.
        workbook.let_go();
        if workbook.has_passphrase() {
            self.remember_not_opened(workbook.path(), OpenError::Locked);
        }
    }

    /// The same when its person has done: nothing waits at the door.
    pub(crate) fn put_away_for_good(&self) {
        self.put_away();
        self.forget_not_opened();
    }

    /// Backs up the workbook on the desk if it has changed. Whether a backup was made.
    pub(crate) fn back_up(&self) -> bool {
        let viewer = self.viewer();
        let made = viewer.desk().map(|desk| desk.workbook.back_up_if_changed());
        matches!(made, Some(Ok(Some(_))))
    }

    /// The file that waits at the door, if it is one that a secret might open.
    pub(crate) fn waiting(&self) -> Option<PathBuf> {
        let not_opened = self.not_opened()?;
        let may_open = matches!(
            *not_opened.why,
            OpenError::Locked | OpenError::NotUnlocked | OpenError::Damaged
        );
        may_open.then_some(not_opened.path)
    }

    /// How long the next try has to wait. Each wrong one doubles it.
    pub(crate) fn wait_of_next_try(&self) -> Duration {
        let wrong = self.watchful(|watch| watch.wrong_tries);
        match wrong.checked_sub(FREE_TRIES) {
            None | Some(0) => Duration::ZERO,
            Some(more) => Duration::from_secs((1 << (more - 1).min(5)).min(LONGEST_WAIT)),
        }
    }

    /// Remembers that somebody guessed wrong.
    pub(crate) fn wrong_try(&self) {
        self.watchful(|watch| watch.wrong_tries += 1);
    }

    /// Tries a secret on the file at the door, and lays it on the desk if it opens.
    pub(crate) fn unlock(&self, secret: &Secret) -> Result<Arc<Workbook>, Arc<OpenError>> {
        let path = self.waiting().ok_or_else(|| Arc::new(OpenError::Missing))?;
        match patiently(|| Workbook::unlock(&path, secret)) {
            Ok(workbook) => {
                self.watchful(|watch| *watch = Watchfulness::default());
                Ok(self.lay_down(workbook))
            }
            Err(why) => {
                if matches!(why, OpenError::NotUnlocked) {
                    self.watchful(|watch| watch.wrong_tries += 1);
                }
                Err(self.remember_not_opened(&path, why))
            }
        }
    }
}

/// Another request may hold the file still for a moment after it was put away.
pub(crate) fn patiently<T>(open: impl Fn() -> Result<T, OpenError>) -> Result<T, OpenError> {
    for _ in 0..20 {
        match open() {
            Err(OpenError::InUse) => std::thread::sleep(Duration::from_millis(100)),
            opened => return opened,
        }
    }
    open()
}
