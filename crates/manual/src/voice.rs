//! A voice: a short account in the first person that belongs to a session, with two questions to its reader.

use std::sync::Arc;

use language::{Files, Lang};

use crate::facts::VoiceFacts;
use crate::session::{Served, ServedSection, Session};
use crate::words::ACCOUNT;

/// One voice of the manual.
#[derive(Debug)]
pub struct Voice {
    /// Its id.
    pub id: String,
    /// What holds in every language.
    pub facts: VoiceFacts,
    session: Session,
}

impl Voice {
    /// A voice whose words lie in `<lang>/voices/<id>.md` for each of these languages that has the file.
    pub(crate) fn new(
        id: &str,
        facts: VoiceFacts,
        source: &Lang,
        files: &Arc<Files>,
        langs: &[Lang],
    ) -> Self {
        let slug = format!("voices/{id}");
        let like = facts.as_session(ACCOUNT);
        let session = Session::new(&slug, like, source, files, langs).into_voice();
        Self {
            id: id.to_owned(),
            facts,
            session,
        }
    }

    /// The voice as the reader, the renderer and [`crate::align()`] want it: a session of one section. Its slug
    /// `voices/<id>` is that of no session, so notes can hang on it.
    #[must_use]
    pub fn session_like(&self) -> &Session {
        &self.session
    }

    /// Its title in the first of these languages that has one, else in the source language, else its id.
    #[must_use]
    pub fn title<'a>(&'a self, chain: &[Lang]) -> Served<'a, &'a str> {
        self.session.title(chain)
    }

    /// Its summary in the first of these languages that has one, else in the source language, else nothing.
    #[must_use]
    pub fn summary<'a>(&'a self, chain: &[Lang]) -> Served<'a, &'a str> {
        self.session.summary(chain)
    }

    /// The account, and as its parts the two questions. Its own heading has no words.
    #[must_use]
    pub fn account<'a>(&'a self, chain: &[Lang]) -> Option<ServedSection<'a>> {
        self.session.text(chain).sections.into_iter().next()
    }
}
