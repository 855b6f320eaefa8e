//! Finding an action by its name.

use language::Lang;

use crate::analysis::{Analysis, fold};
use crate::concepts::meets;
use crate::lemmas::Lemmas;

/// What a query may name, taken apart once for however many names there are.
pub struct Naming {
    analysis: Analysis,
    asked: Vec<Asked>,
}

/// A word of the query.
struct Asked {
    keys: Vec<String>,
    begun: String,
}

impl Naming {
    /// For names in this language.
    #[must_use]
    pub fn of(lang: &Lang, query: &str) -> Self {
        let analysis = Analysis::new(lang, Lemmas::listed(lang));
        let words = analysis.words(query);
        let asked = words.iter().map(|word| Asked {
            keys: analysis.keys(&word.form),
            begun: fold(&word.form),
        });
        Self {
            asked: asked.collect(),
            analysis,
        }
    }

    /// Whether each word of the query stands in a name, inflected or begun. A query without a word names nothing.
    #[must_use]
    pub fn is_in(&self, name: &str) -> bool {
        let there = self.analysis.words(name);
        let is_there = |asked: &Asked| {
            there.iter().any(|known| {
                meets(&self.analysis.keys(&known.form), &asked.keys)
                    || fold(&known.form).starts_with(&asked.begun)
            })
        };
        !self.asked.is_empty() && self.asked.iter().all(is_there)
    }
}
