//! What was read, what was finished, and where the person was.

mod marks;
mod place;

pub use place::Place;

use crate::{Change, ReadError, SaveError, Workbook};
use jiff::Timestamp;
use marks::Kind;
use rusqlite::Connection;
use std::collections::{BTreeMap, BTreeSet};

/// Progress over all sessions in which there is any.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// By the session's slug.
    pub sessions: BTreeMap<String, SessionProgress>,
    /// Where she was last, of all sessions.
    pub place: Option<Place>,
}

/// Progress in one session.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SessionProgress {
    /// Ids of the sections that were read.
    pub read: BTreeSet<String>,
    /// When it was finished, if it is.
    pub finished: Option<Timestamp>,
    /// Where she was in it last.
    pub place: Option<Place>,
}

impl Workbook {
    /// Remembers that a section was read. Twice is as once.
    ///
    /// # Errors
    /// As any save.
    pub fn mark_read(&self, session: &str, section: &str) -> Result<(), SaveError> {
        let (session, section) = (session.to_owned(), section.to_owned());
        self.change(move |desk| marks::set(desk, Change::MarkRead, Kind::Read, &session, &section))
    }

    /// Ids of the sections of a session that were read.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn read_sections(&self, session: &str) -> Result<BTreeSet<String>, ReadError> {
        let session = session.to_owned();
        self.read(move |conn| Ok(session_progress(conn, &session)?.read))
    }

    /// Remembers that a session is finished. Twice is as once.
    ///
    /// # Errors
    /// As any save.
    pub fn finish(&self, session: &str) -> Result<(), SaveError> {
        let session = session.to_owned();
        self.change(move |desk| marks::set(desk, Change::Finish, Kind::Finished, &session, ""))
    }

    /// Takes back that a session is finished. What was read stays read.
    ///
    /// # Errors
    /// As any save.
    pub fn reopen(&self, session: &str) -> Result<(), SaveError> {
        let session = session.to_owned();
        self.change(move |desk| marks::unset(desk, Change::Reopen, Kind::Finished, &session, ""))
    }

    /// Progress over all sessions.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn progress(&self) -> Result<Progress, ReadError> {
        self.read(progress)
    }

    /// Remembers where she is: the block that is uppermost before her.
    ///
    /// # Errors
    /// As any save.
    pub fn set_place(&self, session: &str, block: &str) -> Result<(), SaveError> {
        let (session, block) = (session.to_owned(), block.to_owned());
        self.change(move |desk| place::set(desk, &session, &block))
    }

    /// Where she was last, of all sessions.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn place(&self) -> Result<Option<Place>, ReadError> {
        self.read(|conn| Ok(progress(conn)?.place))
    }
}

/// Progress over all sessions, read from an open file.
pub(crate) fn progress(conn: &Connection) -> rusqlite::Result<Progress> {
    let mut progress = Progress::default();
    for mark in marks::all(conn)? {
        let session = progress.sessions.entry(mark.session.clone()).or_default();
        mark.enter(session);
    }
    for place in place::all(conn)? {
        progress
            .sessions
            .entry(place.session.clone())
            .or_default()
            .place = Some(place.clone());
        progress.place.get_or_insert(place);
    }
    Ok(progress)
}

/// Progress in one session, read from an open file.
pub(crate) fn session_progress(
    conn: &Connection,
    session: &str,
) -> rusqlite::Result<SessionProgress> {
    let mut progress = SessionProgress {
        place: place::of(conn, session)?,
        ..Default::default()
    };
    for mark in marks::of(conn, session)? {
        mark.enter(&mut progress);
    }
    Ok(progress)
}
