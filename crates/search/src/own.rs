//! What a person wrote herself, taken apart for an index that her workbook keeps.
//!
//! Nobody says in which language a note is written, and notes change language within a line. A word is taken apart as
//! each language with its letters does, and found as any of them would.

use language::{Lang, Locales};
use strsim::osa_distance;

use crate::analysis::{Analysis, Word, fold};
use crate::concepts::meets;
use crate::index::Form;
use crate::keyboard::other_layout;
use crate::lemmas::Lemmas;
use crate::query::errors_in;
use crate::show::{Piece, cut};

/// Takes apart words of which the language is not known.
pub struct Own {
    languages: Vec<(Lang, Analysis)>,
}

/// What a word of a query may be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sought {
    /// The keys under which it may stand.
    pub keys: Vec<String>,
    /// How the word begins, where it may go on.
    pub begun: Option<String>,
}

impl Own {
    /// For the languages of the locales.
    #[must_use]
    pub fn new(locales: &Locales) -> Self {
        let analysis = |lang: &Lang| {
            let lemmas = Lemmas::of_language(lang, &locales.words(lang));
            (lang.clone(), Analysis::new(lang, lemmas))
        };
        Self {
            languages: locales.languages().iter().map(analysis).collect(),
        }
    }

    /// The keys of each word of a text, for the index.
    #[must_use]
    pub fn keys(&self, text: &str) -> Vec<Vec<String>> {
        let words = self.words(text);
        words.iter().map(|word| self.keys_of(&word.form)).collect()
    }

    /// What the words of a query may be; the last one may only be begun.
    #[must_use]
    pub fn sought(&self, query: &str) -> Vec<Sought> {
        let words = self.words(query);
        let last = words.len().saturating_sub(1);
        let is_begun = |at: usize| at == last && !query.ends_with(char::is_whitespace);
        let sought = |(at, word): (usize, &Word)| Sought {
            keys: self.keys_of(&word.form),
            begun: is_begun(at)
                .then(|| fold(&word.form))
                .filter(|begun| begun.chars().count() > 1),
        };
        words.iter().enumerate().map(sought).collect()
    }

    /// The query as it would have come out on the other keyboard.
    #[must_use]
    pub fn on_the_other_keyboard(query: &str) -> Option<String> {
        other_layout(query)
    }

    /// Whether a text holds every word of a query.
    #[must_use]
    pub fn holds(&self, text: &str, sought: &[Sought]) -> bool {
        let there = self.keys(text);
        let holds = |one: &Sought| there.iter().any(|keys| one.is_met_by(keys));
        sought.iter().all(holds)
    }

    /// The same words with their typing errors forgiven: a word that is none of those `known` may be the nearest of them.
    /// For when nothing was found; nothing, where no word changes.
    #[must_use]
    pub fn forgiving(sought: &[Sought], known: &[&[String]]) -> Option<Vec<Sought>> {
        let mut is_changed = false;
        let mut forgive = |one: &Sought| {
            let near = one.nearest(known);
            is_changed |= !near.is_empty();
            Sought {
                keys: one.keys.iter().cloned().chain(near).collect(),
                begun: one.begun.clone(),
            }
        };
        let forgiven = sought.iter().map(&mut forgive).collect();
        is_changed.then_some(forgiven)
    }

    /// A piece of a text around the words that were sought.
    #[must_use]
    pub fn pieces(&self, text: &str, sought: &[Sought]) -> Vec<Piece> {
        let words = self.words(text);
        let is_match = |word: &&Word| {
            let keys = self.keys_of(&word.form);
            sought.iter().any(|one| one.is_met_by(&keys))
        };
        let matches = words
            .iter()
            .filter(is_match)
            .map(|word| word.range.clone())
            .collect();
        cut(text, &words, matches)
    }

    fn words(&self, text: &str) -> Vec<Word> {
        // French alone takes l’ and d’ from its words, which no other language minds.
        let french = self
            .languages
            .iter()
            .find(|(lang, _)| lang.as_ref().starts_with("fr"));
        let analysis = french.or(self.languages.first());
        analysis
            .map(|(_, analysis)| analysis.words(text))
            .unwrap_or_default()
    }

    /// The keys of a word in every language with its letters, and the word itself without accents.
    fn keys_of(&self, form: &str) -> Vec<String> {
        let is_cyrillic = form.chars().any(|c| ('\u{400}'..='\u{52f}').contains(&c));
        let mut keys = vec![fold(form)];
        let speaking = self
            .languages
            .iter()
            .filter(|(lang, _)| (lang.as_ref() == "ru") == is_cyrillic);
        for key in speaking.flat_map(|(_, analysis)| analysis.keys(form)) {
            if !keys.contains(&key) {
                keys.push(key);
            }
        }
        keys
    }
}

impl Sought {
    /// The known words that are the fewest typing errors away; none where the word is known as it is.
    fn nearest(&self, known: &[&[String]]) -> Vec<String> {
        let is_known = known.iter().any(|keys| self.is_met_by(keys));
        let Some(word) = self.keys.first().filter(|_| !is_known) else {
            return Vec::new();
        };
        let shape = Form::of(word);
        let away = |distance: usize| -> Vec<String> {
            let near = known.iter().copied().flatten().filter(|other| {
                Form::of(other).may_be_near(&shape, distance)
                    && osa_distance(word, other) == distance
            });
            near.cloned().collect()
        };
        let mut by_distance = (1..=errors_in(shape.length)).map(away);
        by_distance
            .find(|near| !near.is_empty())
            .unwrap_or_default()
    }

    fn is_met_by(&self, keys: &[String]) -> bool {
        let goes_on = |begun: &String| keys.iter().any(|word| word.starts_with(begun));
        meets(keys, &self.keys) || self.begun.as_ref().is_some_and(goes_on)
    }
}

#[cfg(test)]
mod tests {
    use super::Own;
    use language::Locales;

    #[test]
    fn words_of_any_language_are_found() {
        let own = Own::new(&Locales::embedded());
        let check = |text: &str, query: &str, expect: bool| {
            assert_eq!(
                own.holds(text, &own.sought(query)),
                expect,
                "{text} / {query}"
            );
        };
        check(
            "Начальник просил фамилии пациенток",
            "пациентка фамилия",
            true,
        );
        check("Ребёнка привезли ночью", "дети", true);
        check("Ребёнка привезли ночью", "РЕБЕНОК", true);
        check(
            "J’ai parlé à l’infirmière de l’hôpital",
            "hopital infirmières",
            true,
        );
        check("Los niños no firmaron", "nino firmar", true);
        check("Two nurses refused", "nurse refus", true);
        check("Two nurses refused", "doctor", false);
        check("Two nurses refused", "two doctors", false);
        check("", "x", false);
    }

    #[test]
    fn typing_errors_are_forgiven() {
        let own = Own::new(&Locales::embedded());
        let text = "Заведующая просила фамилии; le consentement manquait";
        let known: Vec<String> = own.keys(text).into_iter().flatten().collect();
        let check = |query: &str, expect: bool| {
            let forgiven = Own::forgiving(&own.sought(query), &[&known]);
            let is_found = forgiven.is_some_and(|sought| own.holds(text, &sought));
            assert_eq!(is_found, expect, "{query}");
        };
        check("фамлиии ", true);
        check("consetnement ", true);
        check("заведущая фамилии ", true);
        // What is known needs no forgiving, and what is far away gets none.
        check("фамилии ", false);
        check("прививка ", false);
    }

    #[test]
    fn what_was_sought_is_told_apart() {
        let own = Own::new(&Locales::embedded());
        let pieces = own.pieces("Просил фамилии пациенток", &own.sought("фамилия"));
        let marked: Vec<_> = pieces.iter().filter(|piece| piece.is_match).collect();
        assert_eq!(marked.len(), 1);
        assert_eq!(marked[0].text, "фамилии");
    }
}
