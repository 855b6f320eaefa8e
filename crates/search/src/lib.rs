//! Finding a passage of the manual, as somebody types it: inflected, without accents, with a typing error, on the wrong
//! keyboard, in another language.
//!
//! The index is our own and lies in memory. The manual is small (some ten thousand blocks a language): an index of
//! plain maps is built in a fraction of a second, needs no file, and lets one word stand under several keys, which is
//! what inflection needs. FTS5 was weighed: it would want every word stemmed before it goes in, and knows neither
//! typing errors nor which of a block's words matched.

mod analysis;
mod build;
mod concepts;
mod index;
mod keyboard;
mod lemmas;
mod naming;
mod own;
mod portable;
mod query;
mod show;

use std::sync::{Arc, OnceLock};

use language::{Lang, Locales};
use manual::Manual;

pub use index::Kind;
pub use naming::Naming;
pub use own::{Own, Sought};
pub use portable::{Passage, Portable};
pub use show::Piece;

use concepts::Concepts;
use index::Index;

/// The indexes of one manual, each built when its language is first asked for.
#[derive(Default)]
pub struct Search {
    indexes: Vec<(Lang, OnceLock<Arc<Index>>)>,
    concepts: OnceLock<Concepts>,
    own: OnceLock<Own>,
}

/// A passage that was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// The session's slug (`voices/…` for a voice, `help/…` for help); empty for a term or an instrument.
    pub session: String,
    /// The id of the section; the slug or id of a term or an instrument.
    pub section: String,
    /// The block's id, as it stands in an address.
    pub block: String,
    /// The language of the passage.
    pub language: Lang,
    /// What it is.
    pub kind: Kind,
    /// The whole passage.
    pub text: String,
    /// The title of its session, or the name of the term or instrument.
    pub title: String,
    /// A piece of the passage around the words that matched.
    pub pieces: Vec<Piece>,
    /// The term of the glossary, in the query's language, through which it was found; none where the query's own words
    /// stand in it.
    pub through: Option<String>,
    /// How good it is; for comparing hits of one query only.
    pub score: f32,
}

impl Search {
    /// Indexes for these languages, none built yet.
    #[must_use]
    pub fn new(languages: &[Lang]) -> Self {
        let indexes = languages
            .iter()
            .map(|lang| (lang.clone(), OnceLock::new()))
            .collect();
        Self {
            indexes,
            concepts: OnceLock::new(),
            own: OnceLock::new(),
        }
    }

    /// Builds the index of a language, if it is not built yet: for a thread in the background.
    pub fn prepare(&self, manual: &Manual, locales: &Locales, lang: &Lang) {
        self.index(manual, locales, lang);
        self.concepts(locales);
    }

    /// What takes apart the words of the person herself.
    pub fn own(&self, locales: &Locales) -> &Own {
        self.own.get_or_init(|| Own::new(locales))
    }

    /// The best passages in `lang`, best first, at most `limit`.
    #[must_use]
    pub fn find(
        &self,
        manual: &Manual,
        locales: &Locales,
        lang: &Lang,
        query: &str,
        limit: usize,
    ) -> Vec<Hit> {
        let Some(index) = self.index(manual, locales, lang) else {
            return Vec::new();
        };
        query::find(index, self.concepts(locales), query, limit)
    }

    /// The passages of a language that are kept, with all that is needed to find them elsewhere; `None` where there is no
    /// such language.
    #[must_use]
    pub fn portable(
        &self,
        manual: &Manual,
        locales: &Locales,
        lang: &Lang,
        keeps: &dyn Fn(&Passage) -> bool,
    ) -> Option<Portable> {
        Some(portable::portable(
            self.index(manual, locales, lang)?,
            keeps,
        ))
    }

    fn index(&self, manual: &Manual, locales: &Locales, lang: &Lang) -> Option<&Index> {
        let (_, index) = self.indexes.iter().find(|(known, _)| known == lang)?;
        Some(index.get_or_init(|| Arc::new(build::index(manual, locales, lang))))
    }

    fn concepts(&self, locales: &Locales) -> &Concepts {
        self.concepts.get_or_init(|| Concepts::of(locales))
    }
}
