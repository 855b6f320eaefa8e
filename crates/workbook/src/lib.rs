//! One person's file: notes, progress, the name she gave, how she likes to read.
//!
//! A [`Workbook`] is one SQLite file with our own `application_id`, ending in
//! `.hrhw`. It can be copied, carried on a stick, deleted. A [`Folder`] is where
//! workbooks lie on one machine, and what is known before any of them is open.
//!
//! # Opening changes nothing
//! A file that is not a workbook, is damaged, read-only, in use or made by a
//! newer version is refused with an [`OpenError`], and neither the file nor
//! anything beside it is changed. `file/open.rs` says how.
//!
//! # Locked
//! A workbook with a passphrase is encrypted as a whole by SQLCipher. `lock/mod.rs` says how its key is made, and
//! `lock/change.rs` how it is changed without leaving a readable copy.
//!
//! # Order without clocks
//! Every change is stamped with a device and a counter, by the one function
//! through which all changes go (`Desk::transact`).
//!
//! - A *device* is one opening of the file in which something was written: a
//!   fresh random id, made at the first change. It is not kept in a settings
//!   file or in the workbook for the next opening, because then a copied file,
//!   a restored backup or a cloned disk would go on counting under an id that
//!   another copy also uses, and two different changes would bear one name.
//!   The price is a row of some thirty bytes for each opening that wrote.
//! - The *counter* goes on from the highest one in the file, whichever device
//!   wrote it: what was made after something was seen always has the higher
//!   number. Counter, then device, decide between two values of one register.
//! - A note's version names the versions it was made from, and their revision.
//!   Two versions made from the same one are both kept and both are *heads*.
//! - What is undone or erased leaves a tombstone.
//!
//! Wall time is stored for people to read and decides nothing. `copies/mod.rs` says how copies are joined.

mod backup;
mod copies;
mod desk;
mod dump;
mod entries;
mod error;
mod file;
mod folder;
mod id;
mod leaves;
mod lock;
mod notes;
mod open;
mod person;
mod progress;
mod quiz;
mod sheet;

pub use backup::{
    Backup, Place as BackupPlace, Recovered, SetAside, backups, is_readable_by_all,
    newest_that_opens, recover, remove, restore, set_aside,
};
pub use copies::{Brought, Cover, JoinError, Joined, OtherCopy, TwoSided};
pub use dump::Table;
pub use entries::{Entered, Entry, EntryId};
pub use error::{Change, OpenError, ReadError, SaveError, SqlFault};
pub use file::{APPLICATION_ID, ENDING, Integrity, PRAGMAS, SCHEMA_VERSION};
pub use folder::{Folder, FolderError, Listed, Machine, Notice};
pub use id::{NotAVersion, Sitting, VersionId};
pub use leaves::{Head, Kept, Leaf, LeafId, LeafVersion, MAX_BODY_BYTES, SavedLeaf};
pub use lock::{
    CodeError, LOCK_AFTER, MAX_LOCK_AFTER, MAX_PASSPHRASE_BYTES, Passphrase, RecoveryCode, Secret,
    Strength, strength,
};
pub use notes::{Key, MAX_NOTE_BYTES, Note, NoteEdit, NoteVersion, SavedNote};
pub use open::Workbook;
pub use person::{MAX_FACT_BYTES, Person, Purpose, Settings, Study};
pub use progress::{Place, Progress, SessionProgress};
pub use quiz::{Answer, Attempt, AttemptId, MAX_ANSWERS, NewAttempt};
pub use sheet::Sheet;
