//! A page of help: how the app itself is used, written as the manual is.

use std::sync::Arc;

use language::{Files, Lang};

use crate::facts::HelpFacts;
use crate::session::{Served, Session};

/// One page of help.
#[derive(Debug)]
pub struct HelpPage {
    /// Its id.
    pub id: String,
    /// What holds in every language.
    pub facts: HelpFacts,
    session: Session,
}

impl HelpPage {
    /// A page whose words lie in `<lang>/help/<id>.md` for each of these languages that has the file.
    pub(crate) fn new(
        id: &str,
        facts: HelpFacts,
        source: &Lang,
        files: &Arc<Files>,
        langs: &[Lang],
    ) -> Self {
        let like = facts.as_session();
        let session = Session::new(&format!("help/{id}"), like, source, files, langs);
        Self {
            id: id.to_owned(),
            facts,
            session,
        }
    }

    /// The page as the reader, the renderer and [`crate::align()`] want it. Its slug `help/<id>` is that of no session.
    #[must_use]
    pub fn session_like(&self) -> &Session {
        &self.session
    }

    /// Its title in the first of these languages that has one, else in the source language, else its slug.
    #[must_use]
    pub fn title<'a>(&'a self, chain: &[Lang]) -> Served<'a, &'a str> {
        self.session.title(chain)
    }

    /// What it is about in the first of these languages that says it, else in the source language, else nothing.
    #[must_use]
    pub fn summary<'a>(&'a self, chain: &[Lang]) -> Served<'a, &'a str> {
        self.session.summary(chain)
    }
}
