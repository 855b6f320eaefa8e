//! What lies open, and the one way in which anything changes.

use crate::{
    Change, JoinError, SaveError,
    file::{self, Hold, Opened, Whereabouts},
    lock::Lock,
};
use jiff::Timestamp;
use rusqlite::{Connection, Transaction, TransactionBehavior};
use std::{path::Path, sync::Arc};
use uuid::Uuid;

/// The open file and the counting of changes.
pub(crate) struct Desk {
    // Dropped in this order: the connection before the right to touch the file.
    pub(crate) conn: Connection,
    // None only while the file is exchanged.
    pub(crate) hold: Option<Hold>,
    pub(crate) whereabouts: Whereabouts,
    pub(crate) lock: Option<Lock>,
    last: Option<Stamp>,
    pub(crate) journal_in_use: bool,
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

impl Desk {
    pub(crate) fn of(opened: Opened) -> Desk {
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
    pub(crate) fn leave(mut self) {
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
    pub(crate) fn settle(&mut self) {
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
pub(crate) fn now() -> Timestamp {
    let now = Timestamp::now();
    Timestamp::from_millisecond(now.as_millisecond()).unwrap_or(now)
}

/// The stamp of the first change of an opening: a fresh device, which counts on
/// from the highest counter in the file.
pub(crate) fn first_stamp(conn: &Connection, at: Timestamp) -> rusqlite::Result<Stamp> {
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

pub(crate) fn transact<T>(
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
