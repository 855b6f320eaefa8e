//! The thread that owns the file, and the one way in which anything changes.

use crate::{
    Change, Integrity, JoinError, OpenError, Person, ReadError, SaveError,
    file::{self, Hold, Opened, Whereabouts},
    lock::{self, Lock, LockState, Secret},
    person,
};
use jiff::Timestamp;
use rusqlite::{Connection, Transaction, TransactionBehavior};
use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path, PathBuf},
    sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel, sync_channel},
    sync::{Arc, Mutex, PoisonError},
    thread::JoinHandle,
    time::Duration,
};
use uuid::Uuid;

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

/// What the thread has before it: the open file and the counting of changes.
pub(crate) struct Desk {
    // Dropped in this order: the connection before the right to touch the file.
    pub(crate) conn: Connection,
    // None only while the file is exchanged.
    pub(crate) hold: Option<Hold>,
    pub(crate) whereabouts: Whereabouts,
    pub(crate) lock: Option<Lock>,
    last: Option<Stamp>,
    journal_in_use: bool,
    indexed: Indexed,
}

/// What is known of the index of the notes until the next change.
#[derive(Default)]
struct Indexed {
    /// Whether it knows of every change.
    is_whole: bool,
    /// Its keys, once they were read: reading them takes longer than a search may.
    keys: Option<Arc<[String]>>,
}

/// Which change this is: what decides what came after what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Stamp {
    /// This opening of the file.
    pub(crate) device: Uuid,
    /// Higher than that of every change in the file.
    pub(crate) counter: i64,
    /// For people to read.
    pub(crate) at: Timestamp,
}

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

impl Desk {
    fn of(opened: Opened) -> Desk {
        Desk {
            conn: opened.conn,
            hold: Some(opened.hold),
            whereabouts: opened.whereabouts,
            lock: opened.lock,
            last: None,
            journal_in_use: false,
            indexed: Indexed::default(),
        }
    }

    /// Closes. If the file was removed or replaced meanwhile, what it held goes into a backup, as long as it can be read;
    /// and its journal goes, which SQLite leaves lying there for the next file of that name.
    fn leave(mut self) {
        let stray = self.whereabouts.stray_journal().map(Path::to_owned);
        if stray.is_some() {
            let _ = self.back_up();
        }
        drop(self);
        if let Some(journal) = stray {
            let _ = file::wipe::wipe(&journal);
        }
    }

    /// Moves the journal into the file. If that fails nothing is lost: the
    /// journal keeps the changes, and the next change tries again.
    fn settle(&mut self) {
        let _ = file::empty_the_journal(&self.conn);
        self.journal_in_use = false;
    }

    /// The connection, to read from.
    pub(crate) fn conn(&self) -> &Connection {
        &self.conn
    }

    /// This opening of the file, if it has changed anything yet.
    pub(crate) fn device(&self) -> Option<Uuid> {
        self.last.map(|stamp| stamp.device)
    }

    /// The one way in which a workbook changes: everything that `work` writes,
    /// and the counting of it, or nothing. When this returns well it is on the
    /// disk, in the file that lies at our path.
    pub(crate) fn transact<T>(
        &mut self,
        change: Change,
        work: impl FnOnce(&Transaction, &Stamp) -> rusqlite::Result<T>,
    ) -> Result<T, SaveError> {
        let stamp = self
            .next_stamp()
            .map_err(|error| SaveError::of(change, error))?;
        let value = transact(&mut self.conn, change, stamp, work)?;
        self.last = Some(stamp);
        self.journal_in_use = true;
        self.indexed = Indexed::default();
        if self.whereabouts.unchanged() {
            Ok(value)
        } else {
            Err(SaveError::Gone)
        }
    }

    /// Takes over what another copy of the file holds, all of it or nothing. It is no change that anybody makes here, so
    /// it is not counted; what is written next comes after everything that was taken over.
    pub(crate) fn take_over<T>(
        &mut self,
        work: impl FnOnce(&Transaction) -> Result<T, JoinError>,
    ) -> Result<T, JoinError> {
        let tx = self
            .conn
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(JoinError::ours)?;
        let value = work(&tx)?;
        let highest = highest(&tx).map_err(JoinError::ours)?;
        tx.commit().map_err(JoinError::ours)?;
        if let Some(last) = &mut self.last {
            last.counter = highest;
        }
        self.journal_in_use = true;
        self.indexed = Indexed::default();
        match self.whereabouts.unchanged() {
            true => Ok(value),
            false => Err(SaveError::Gone.into()),
        }
    }

    /// Does what `work` does, looks at what came of it, and takes it back.
    pub(crate) fn rehearse<T>(
        &mut self,
        work: impl FnOnce(&Transaction) -> Result<T, JoinError>,
    ) -> Result<T, JoinError> {
        let tx = self
            .conn
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(JoinError::ours)?;
        // Dropped, it rolls back.
        work(&tx)
    }

    /// Lays another file on the desk in the place of this one, which is closed already.
    pub(crate) fn change_file(&mut self, opened: Opened) {
        self.conn = opened.conn;
        self.hold = Some(opened.hold);
        self.whereabouts = opened.whereabouts;
        self.lock = opened.lock;
        // What is written from now on is written by another device.
        self.last = None;
        self.journal_in_use = false;
        self.indexed = Indexed::default();
    }

    /// Whether the index knows of every change.
    pub(crate) fn is_indexed(&self) -> bool {
        self.indexed.is_whole
    }

    /// Writes what is made from what the file holds, the index: no change that
    /// anybody made, so it is not counted.
    pub(crate) fn derive(
        &mut self,
        work: impl FnOnce(&Transaction) -> rusqlite::Result<()>,
    ) -> rusqlite::Result<()> {
        let tx = self
            .conn
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        work(&tx)?;
        tx.commit()?;
        self.journal_in_use = true;
        self.indexed = Indexed {
            is_whole: true,
            keys: None,
        };
        Ok(())
    }

    /// Every key of the index, as it is now: from the file the first time.
    pub(crate) fn note_keys(
        &mut self,
        read: impl FnOnce(&Connection) -> rusqlite::Result<Arc<[String]>>,
    ) -> rusqlite::Result<Arc<[String]>> {
        if let Some(keys) = &self.indexed.keys {
            return Ok(Arc::clone(keys));
        }
        let keys = read(&self.conn)?;
        self.indexed.keys = Some(Arc::clone(&keys));
        Ok(keys)
    }

    fn next_stamp(&self) -> rusqlite::Result<Stamp> {
        let at = now();
        match self.last {
            Some(last) => Ok(Stamp {
                counter: last.counter + 1,
                at,
                ..last
            }),
            None => first_stamp(&self.conn, at),
        }
    }
}

/// The time as the file keeps it: what a save answers is what is read later.
fn now() -> Timestamp {
    let now = Timestamp::now();
    Timestamp::from_millisecond(now.as_millisecond()).unwrap_or(now)
}

/// The stamp of the first change of an opening: a fresh device, which counts on
/// from the highest counter in the file.
fn first_stamp(conn: &Connection, at: Timestamp) -> rusqlite::Result<Stamp> {
    Ok(Stamp {
        device: Uuid::new_v4(),
        counter: highest(conn)? + 1,
        at,
    })
}

/// The counter of the last change in the file, whoever made it.
pub(crate) fn highest(conn: &Connection) -> rusqlite::Result<i64> {
    conn.query_row("SELECT coalesce(max(counter), 0) FROM devices", (), |row| {
        row.get(0)
    })
}

fn transact<T>(
    conn: &mut Connection,
    change: Change,
    stamp: Stamp,
    work: impl FnOnce(&Transaction, &Stamp) -> rusqlite::Result<T>,
) -> Result<T, SaveError> {
    let run = || {
        let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        count(&tx, &stamp)?;
        let value = work(&tx, &stamp)?;
        tx.commit()?;
        Ok(value)
    };
    run().map_err(|error| SaveError::of(change, error))
}

fn count(tx: &Transaction, stamp: &Stamp) -> rusqlite::Result<()> {
    tx.prepare_cached(include_str!("desk/count.sql"))?
        .execute((
            stamp.device.as_bytes(),
            stamp.counter,
            stamp.at.as_millisecond(),
        ))?;
    Ok(())
}

#[cfg(test)]
mod tests;
