//! What a person writes beside an exercise, and every version of it.

mod erase;
mod index;
mod read;
mod save;

use crate::{Change, ReadError, SaveError, Sitting, VersionId, Workbook};
use jiff::Timestamp;
use std::sync::Arc;

pub use index::Key;
pub(crate) use read::{of_session, time, uuid, version_id};
pub(crate) use save::keeps_most;

/// The largest note that is stored, in bytes of UTF-8: several thick books. The
/// limit keeps a mistaken paste from filling a stick with versions of itself.
pub const MAX_NOTE_BYTES: usize = 8 * 1024 * 1024;

/// A note as it is now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The session's slug.
    pub session: String,
    /// The prompt that asked for it.
    pub prompt: String,
    /// Its words, exactly as they were given.
    pub text: String,
    /// The version these words are.
    pub version: VersionId,
    /// When they were saved, by the machine's clock.
    pub saved_at: Timestamp,
    /// How many versions are kept, this one included.
    pub versions: usize,
    /// The versions from which none was made yet, `version` first. More than
    /// one if it was written on in two places that did not know of each other.
    pub heads: Vec<VersionId>,
    /// What the other heads say, where that is something else.
    pub others: Vec<String>,
}

/// A version of a note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoteVersion {
    /// Its name.
    pub version: VersionId,
    /// Its words.
    pub text: String,
    /// When its sitting began to be saved, by the machine's clock.
    pub made_at: Timestamp,
    /// When its last words were saved, by the machine's clock.
    pub saved_at: Timestamp,
    /// Whether no version was made from it yet.
    pub head: bool,
    /// Whether it was brought back from an older one.
    pub restored: bool,
}

/// What is to be saved.
#[derive(Clone, Debug)]
pub struct NoteEdit {
    /// The session's slug.
    pub session: String,
    /// The prompt that asks for the note.
    pub prompt: String,
    /// All its words.
    pub text: String,
    /// The stretch of writing they come from.
    pub sitting: Sitting,
    /// The version that was in the box: when the sitting began, or the one that
    /// an earlier save of this sitting answered (either will do). None if there
    /// was no note.
    pub parent: Option<VersionId>,
}

/// What was saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SavedNote {
    /// The version that has the words now.
    pub version: VersionId,
    /// When, by the machine's clock.
    pub saved_at: Timestamp,
}

/// What a note is attached to.
#[derive(Clone, Debug)]
pub(crate) struct Anchor {
    session: String,
    kind: &'static str,
    id: String,
}

impl Anchor {
    fn prompt(session: &str, prompt: &str) -> Anchor {
        Anchor {
            session: session.to_owned(),
            kind: "prompt",
            id: prompt.to_owned(),
        }
    }
}

impl Workbook {
    /// The note at a prompt, if there is one.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn note(&self, session: &str, prompt: &str) -> Result<Option<Note>, ReadError> {
        let anchor = Anchor::prompt(session, prompt);
        self.read(move |conn| read::note(conn, &anchor))
    }

    /// The notes in a session, by their prompts' ids.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn notes(&self, session: &str) -> Result<Vec<Note>, ReadError> {
        let session = session.to_owned();
        self.read(move |conn| of_session(conn, &session))
    }

    /// The notes at the prompts of all sessions, by session and prompt.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn all_notes(&self) -> Result<Vec<Note>, ReadError> {
        self.read(read::all)
    }

    /// Brings the index of the notes up to date: `keys` says under which keys a
    /// text is found, `edition` which way of saying so this is. Done quickly
    /// where nothing has changed since.
    ///
    /// # Errors
    /// The index is as it was; what was indexed is found.
    pub fn index_notes(
        &self,
        edition: &str,
        keys: impl Fn(&str) -> Vec<String> + Send + 'static,
    ) -> Result<(), SaveError> {
        let edition = edition.to_owned();
        self.change(move |desk| {
            index::catch_up(desk, &edition, &keys)
                .map_err(|error| SaveError::of(Change::IndexNotes, error))
        })
    }

    /// The notes in whose newest words every one of `words` stands under one of
    /// its keys, the best first, at most `most`. Their `versions` are not counted.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn find_notes(&self, words: Vec<Vec<Key>>, most: u32) -> Result<Vec<Note>, ReadError> {
        self.read(move |conn| index::find(conn, &words, most))
    }

    /// Every key under which a word of the notes stands in their index: for
    /// words that were typed wrongly.
    ///
    /// # Errors
    /// The workbook cannot be read.
    pub fn note_keys(&self) -> Result<Arc<[String]>, ReadError> {
        self.look(|desk| desk.note_keys(index::known))?
            .map_err(ReadError::from)
    }

    /// Saves a note. When this returns well the words are on the disk.
    ///
    /// Within a sitting the sitting's version is replaced, as long as nothing
    /// was made from it, and unless most of a longer text would vanish. Words
    /// that are saved already are not saved again, so asking twice is well.
    ///
    /// # Errors
    /// Nothing that was saved before is lost by any of them.
    pub fn save_note(&self, edit: &NoteEdit) -> Result<SavedNote, SaveError> {
        let (bytes, limit) = (edit.text.len(), MAX_NOTE_BYTES);
        if bytes > limit {
            return Err(SaveError::TooLong { bytes, limit });
        }
        let edit = edit.clone();
        self.change(move |desk| save::save(desk, &edit))
    }

    /// Every version of a note, the newest first.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn note_versions(
        &self,
        session: &str,
        prompt: &str,
    ) -> Result<Vec<NoteVersion>, ReadError> {
        let anchor = Anchor::prompt(session, prompt);
        self.read(move |conn| read::versions(conn, &anchor))
    }

    /// Brings an old version's words back, as a new version made from the note
    /// as it is now; so this can be taken back in the same way.
    ///
    /// # Errors
    /// [`SaveError::NoSuchVersion`]; else as any save.
    pub fn restore_note(
        &self,
        version: VersionId,
        sitting: Sitting,
    ) -> Result<SavedNote, SaveError> {
        self.change(move |desk| save::restore(desk, version, sitting))
    }

    /// Settles a note that has several heads: `text` is made from all the versions that the person saw. One that was
    /// written on since then stays a head.
    ///
    /// # Errors
    /// As [`Workbook::save_note`].
    pub fn settle_note(
        &self,
        session: &str,
        prompt: &str,
        text: &str,
        seen: Vec<VersionId>,
        sitting: Sitting,
    ) -> Result<SavedNote, SaveError> {
        let (bytes, limit) = (text.len(), MAX_NOTE_BYTES);
        if bytes > limit {
            return Err(SaveError::TooLong { bytes, limit });
        }
        let (anchor, text) = (Anchor::prompt(session, prompt), text.to_owned());
        self.change(move |desk| save::settle(desk, &anchor, &text, &seen, sitting))
    }

    /// Removes every version of a note for good, from the file's last byte on
    /// this disk too. Copies of the file are not reached. Takes time as the
    /// file is large. With no such note it makes sure of the disk again.
    ///
    /// # Errors
    /// The note may be gone already while its traces on the disk are not; they
    /// are removed at the next opening or the next call.
    pub fn erase_note(&self, session: &str, prompt: &str) -> Result<(), SaveError> {
        let anchor = Anchor::prompt(session, prompt);
        self.change(move |desk| {
            erase::forget(desk, &anchor)?;
            desk.purge()
                .map_err(|error| SaveError::of(Change::EraseNote, error))
        })
    }
}
