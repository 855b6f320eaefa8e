//! Everything a page about one session needs, in one trip to the file.

use crate::{
    Note, Person, Progress, ReadError, Settings, Study, Workbook, notes,
    person::{self, Registers},
    progress,
};

/// What a session's page needs to know of its reader.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// Who she is.
    pub person: Person,
    /// How she likes to read.
    pub settings: Settings,
    /// What she wants while she studies.
    pub study: Study,
    /// Her notes in this session.
    pub notes: Vec<Note>,
    /// Her progress, in all sessions: the list beside a session shows it.
    pub progress: Progress,
}

impl Workbook {
    /// Reads all of it at once: it is of one moment.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn sheet(&self, session: &str) -> Result<Sheet, ReadError> {
        let session = session.to_owned();
        self.read(move |conn| {
            let registers = Registers::read(conn)?;
            Ok(Sheet {
                person: person::person(&registers),
                settings: person::settings(&registers),
                study: person::study(&registers),
                notes: notes::of_session(conn, &session)?,
                progress: progress::progress(conn)?,
            })
        })
    }
}
