//! An open workbook: one thread that changes it, and readers that take their turn.

use crate::{
    Change, Integrity, OpenError, Person, ReadError, SaveError,
    desk::{Desk, Stamp, first_stamp, now, transact},
    file::{self, Opened},
    lock::{self, LockState, Secret},
    person,
};
use rusqlite::{Connection, Transaction};
use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path, PathBuf},
    sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel, sync_channel},
    sync::{Arc, Mutex, PoisonError},
    thread::JoinHandle,
    time::Duration,
};

/// An open workbook. One thread of its own changes the file; calls from any
/// thread wait for it. What is read is read where it is asked for, one at a
/// time: on an idle machine, waking a thread took longer than reading a page.
/// Dropping the workbook closes the file.
pub struct Workbook {
    path: PathBuf,
    lock: Arc<LockState>,
    desk: Arc<SharedDesk>,
    // None only while closing.
    jobs: Option<Sender<Job>>,
    thread: Option<JoinHandle<()>>,
}

type Job = Box<dyn FnOnce(&mut Desk) + Send>;

/// What lies open; nothing once it is closed.
struct SharedDesk(Mutex<Option<Desk>>);

impl SharedDesk {
    /// Does something with what lies open. Nothing if it is closed, or if the
    /// work panicked: that ends this piece of work only, and rolls its
    /// transaction back. The next save shall not suffer.
    fn with<T>(&self, work: impl FnOnce(&mut Desk) -> T) -> Option<T> {
        let mut desk = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let desk = desk.as_mut()?;
        catch_unwind(AssertUnwindSafe(|| work(desk))).ok()
    }

    fn take(&self) -> Option<Desk> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

/// After this much quiet the journal is moved into the file, so that a file
/// copied by hand, or a stick pulled out, has everything in one piece.
const QUIET: Duration = Duration::from_secs(2);

impl Workbook {
    /// Makes a workbook at `path` for `person` and opens it.
    ///
    /// # Errors
    /// [`OpenError::Exists`] if something is there; then, and after any other
    /// error, nothing was changed.
    pub fn create(path: &Path, person: &Person) -> Result<Workbook, OpenError> {
        file::create(path, |conn| {
            let fill = |tx: &Transaction, stamp: &Stamp| person::write(tx, stamp, person);
            person::measure(person)?;
            transact(conn, Change::SetPerson, first_stamp(conn, now())?, fill)?;
            Ok(())
        })?;
        Workbook::open(path)
    }

    /// Opens the workbook at `path`.
    ///
    /// # Errors
    /// Says why not; then neither the file nor its folder was changed.
    pub fn open(path: &Path) -> Result<Workbook, OpenError> {
        Workbook::take(file::open(path, None)?, false)
    }

    /// Opens the locked workbook at `path`. Making the key takes some tenths of a second. One that is not locked opens
    /// whatever the secret is.
    ///
    /// # Errors
    /// [`OpenError::NotUnlocked`] if the secret is wrong, or the file damaged or foreign; else as [`Workbook::open`].
    pub fn unlock(path: &Path, secret: &Secret) -> Result<Workbook, OpenError> {
        let by_code = matches!(secret, Secret::Code(_));
        Workbook::take(file::open(path, Some(secret))?, by_code)
    }

    fn take(opened: Opened, by_code: bool) -> Result<Workbook, OpenError> {
        let path = opened.whereabouts.path().to_owned();
        let mut desk = Desk::of(opened);
        desk.resume()?;
        let after = lock::lock_after(desk.conn())?;
        let lock = Arc::new(LockState::new(desk.lock.is_some(), by_code, after));
        let desk = Arc::new(SharedDesk(Mutex::new(Some(desk))));
        let (jobs, inbox) = channel();
        let shared = Arc::clone(&desk);
        let thread = std::thread::Builder::new()
            .name("workbook".into())
            .spawn(move || work(&shared, &inbox))?;
        Ok(Workbook {
            path,
            lock,
            desk,
            jobs: Some(jobs),
            thread: Some(thread),
        })
    }

    pub(crate) fn lock_state(&self) -> &Arc<LockState> {
        &self.lock
    }

    /// Where the file lies.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// SQLite's full check of the file. Takes time as the file is large.
    ///
    /// # Errors
    /// If the check itself could not be made.
    pub fn check(&self) -> Result<Integrity, ReadError> {
        self.look(|desk| file::integrity(&desk.conn))?
    }

    /// Closes the file, everything in one piece. Dropping does the same.
    pub fn close(self) {
        drop(self);
    }

    /// Reads something.
    pub(crate) fn read<T>(
        &self,
        work: impl FnOnce(&Connection) -> rusqlite::Result<T>,
    ) -> Result<T, ReadError> {
        self.look(|desk| work(&desk.conn))?.map_err(ReadError::from)
    }

    /// Looks at what lies open, here and now; waits for whoever is at it.
    pub(crate) fn look<T>(&self, work: impl FnOnce(&mut Desk) -> T) -> Result<T, ReadError> {
        self.desk.with(work).ok_or(ReadError::Closed)
    }

    /// Changes something.
    pub(crate) fn change<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Desk) -> Result<T, SaveError> + Send + 'static,
    ) -> Result<T, SaveError> {
        self.ask(work).ok_or(SaveError::Closed)?
    }

    /// Has the thread do something and waits. Nothing if it could not: it has
    /// ended, or the work panicked.
    fn ask<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Desk) -> T + Send + 'static,
    ) -> Option<T> {
        let (answer, answered) = sync_channel(1);
        let job: Job = Box::new(move |desk| {
            // Nobody may be waiting any more; the work is done all the same.
            let _ = answer.send(work(desk));
        });
        self.jobs.as_ref()?.send(job).ok()?;
        answered.recv().ok()
    }
}

impl Drop for Workbook {
    fn drop(&mut self) {
        self.jobs = None;
        if let Some(thread) = self.thread.take() {
            // Panics of work were caught; there is nothing to say about others.
            let _ = thread.join();
        }
    }
}

/// Serves until the workbook is dropped; then the connection closes, which
/// moves the journal into the file.
fn work(shared: &SharedDesk, inbox: &Receiver<Job>) {
    while let Some(job) = next(shared, inbox) {
        shared.with(job);
    }
    if let Some(desk) = shared.take() {
        desk.leave();
    }
}

fn next(shared: &SharedDesk, inbox: &Receiver<Job>) -> Option<Job> {
    if shared.with(|desk| desk.journal_in_use) == Some(true) {
        match inbox.recv_timeout(QUIET) {
            Ok(job) => return Some(job),
            Err(RecvTimeoutError::Disconnected) => return None,
            Err(RecvTimeoutError::Timeout) => shared.with(Desk::settle),
        };
    }
    inbox.recv().ok()
}
