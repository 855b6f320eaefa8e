//! Copies of one workbook: joined with no losing side, handed over as one file.
//!
//! Two copies know each other by the devices that wrote in both before they parted. A file that shares none with this
//! one was begun on its own and belongs to somebody else: it is not joined.
//!
//! What is brought is never opened where it lies: it is copied beside the workbook first, so that neither a stick that
//! is pulled out nor an older schema matters, and nothing in it is changed. The copy is written over when it is done with.
//!
//! `join.rs` says how two copies become one. It is no change that anybody makes, so it is not counted: joined in any
//! order, twice or three ways, copies hold the same rows.

mod brought;
mod forms;
mod hand_over;
mod join;
mod take_in;
mod tally;
mod two;

pub use brought::{Brought, OtherCopy};
pub use hand_over::Cover;
pub use tally::Joined;
pub use two::TwoSided;

use crate::{Change, OpenError, ReadError, SaveError, Workbook, file, lock};
use rusqlite::ErrorCode;
use std::sync::Arc;
use thiserror::Error;

/// Why another copy was not taken in. The workbook and the copy are as they were.
#[derive(Debug, Error)]
pub enum JoinError {
    /// It is the very file that is open.
    #[error("the open file itself")]
    Itself,
    /// A workbook that was begun on its own: it shares no change with this one.
    #[error("not a copy of this workbook")]
    Stranger,
    /// It cannot be opened, or is not sound.
    #[error(transparent)]
    NotOpened(#[from] OpenError),
    /// The workbook could not be written.
    #[error(transparent)]
    NotSaved(#[from] SaveError),
}

impl JoinError {
    /// The copy could not be read.
    pub(crate) fn theirs(error: rusqlite::Error) -> JoinError {
        JoinError::NotOpened(error.into())
    }

    /// The workbook could not be written. A row that its schema refuses is the copy's fault.
    pub(crate) fn ours(error: rusqlite::Error) -> JoinError {
        match error.sqlite_error_code() {
            Some(ErrorCode::ConstraintViolation | ErrorCode::TypeMismatch) => {
                JoinError::NotOpened(OpenError::Damaged)
            }
            _ => JoinError::NotSaved(SaveError::of(Change::Join, error)),
        }
    }
}

impl Workbook {
    /// Says what [`Workbook::join`] would do, by doing it and taking it back.
    ///
    /// # Errors
    /// As [`Workbook::join`].
    pub fn rehearse(&self, copy: &OtherCopy) -> Result<Joined, JoinError> {
        let copy = copy.clone();
        self.try_change(move |desk| {
            copy.with(|from| desk.rehearse(|tx| join::everything(tx, from)))
        })
    }

    /// Takes in everything that the other copy holds. What the workbook held before is backed up first, and what it
    /// holds now afterwards; what was erased in one of the two is erased for good, as [`Workbook::erase_note`] does.
    ///
    /// # Errors
    /// [`JoinError::NotOpened`] if the copy turns out not to be sound; else as any save. All of it is taken in or
    /// nothing.
    pub fn join(&self, copy: &OtherCopy) -> Result<Joined, JoinError> {
        let (copy, state) = (copy.clone(), Arc::clone(self.lock_state()));
        self.try_change(move |desk| {
            desk.back_up()?;
            let joined = copy.with(|from| desk.take_over(|tx| join::everything(tx, from)))?;
            // What fails from here on the next opening makes up for: what was joined is on the disk.
            let _ = desk.resume();
            let _ = desk.back_up();
            if let Ok(minutes) = lock::lock_after(desk.conn()) {
                state.set_after(minutes);
            }
            Ok(joined)
        })
    }

    /// Puts another copy, most likely a backup from a stick, in the place of what the workbook holds now, which is backed
    /// up first and kept. The workbook keeps the passphrase that it has.
    ///
    /// # Errors
    /// As [`Workbook::restore`].
    pub fn restore_from(&self, copy: &OtherCopy) -> Result<(), JoinError> {
        let (copy, state) = (copy.clone(), Arc::clone(self.lock_state()));
        self.try_change(move |desk| {
            desk.back_up()?;
            copy.with(|from| {
                let lock = desk.lock.clone();
                let draft =
                    file::draft::beside(desk.whereabouts.path()).map_err(SaveError::of_io)?;
                file::copy(from, &draft, lock.as_ref()).map_err(JoinError::ours)?;
                let original = file::digest(from).map_err(JoinError::theirs)?;
                file::prove(&draft, lock.as_ref(), &original)?;
                desk.exchange(draft, lock, file::Old::Left)?;
                Ok(())
            })?;
            let minutes = lock::lock_after(desk.conn());
            state.set_after(minutes.map_err(|error| SaveError::of(Change::Restore, error))?);
            Ok(())
        })
    }

    /// What was written in two copies that did not know of each other, and is not settled yet.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn two_sided(&self) -> Result<TwoSided, ReadError> {
        self.read(two::two_sided)
    }

    fn try_change<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut crate::desk::Desk) -> Result<T, JoinError> + Send + 'static,
    ) -> Result<T, JoinError> {
        self.change(move |desk| Ok(work(desk)))?
    }
}
