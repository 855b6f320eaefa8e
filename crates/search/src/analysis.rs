//! Words of a text, and the keys under which a word is found.

use std::collections::HashMap;
use std::ops::Range;

use language::Lang;
use snowball_stemmers_rs::{Algorithm, Stemmer};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use unicode_segmentation::UnicodeSegmentation;

use crate::lemmas::Lemmas;

/// A word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Word {
    /// Where it stands.
    pub(crate) range: Range<usize>,
    /// In lower case, accents kept.
    pub(crate) form: String,
}

/// How one language's words are taken apart.
pub(crate) struct Analysis {
    stemmer: Option<Stemmer>,
    lemmas: Lemmas,
    elides: bool,
}

/// What a French word may lose before an apostrophe.
const ELISIONS: [&str; 12] = [
    "l", "d", "qu", "s", "n", "j", "c", "m", "t", "jusqu", "lorsqu", "puisqu",
];

impl Analysis {
    pub(crate) fn new(lang: &Lang, lemmas: Lemmas) -> Self {
        let algorithm = match lang.as_str().split('-').next().unwrap_or_default() {
            "en" => Some(Algorithm::English),
            "fr" => Some(Algorithm::French),
            "es" => Some(Algorithm::Spanish),
            "ru" => Some(Algorithm::Russian),
            "pt" => Some(Algorithm::Portuguese),
            _ => None,
        };
        Self {
            stemmer: algorithm.map(Stemmer::create),
            lemmas,
            elides: lang.as_str().starts_with("fr"),
        }
    }

    /// The words of a text, without what is elided before them.
    pub(crate) fn words(&self, text: &str) -> Vec<Word> {
        text.unicode_word_indices()
            .map(|(at, word)| self.word(at, word))
            .collect()
    }

    fn word(&self, at: usize, word: &str) -> Word {
        let kept = if self.elides {
            without_elision(word)
        } else {
            without_possessive(word)
        };
        let start = at + (kept.as_ptr() as usize - word.as_ptr() as usize);
        Word {
            range: start..start + kept.len(),
            form: kept.to_lowercase(),
        }
    }

    /// The keys of a word, the plainest first. Two words are the same to a reader if they share one: a stem with its
    /// accents, a stem without, or a form that a list knows. (Stemmers need accents, and people leave them out.)
    pub(crate) fn keys(&self, form: &str) -> Vec<String> {
        let folded = fold(form);
        let mut keys = vec![self.stem(&folded)];
        let mut add = |key: String| {
            if !keys.contains(&key) {
                keys.push(key);
            }
        };
        add(fold(&self.stem(form)));
        if let Some(lemma) = self.lemmas.of(&folded) {
            add(format!("={lemma}"));
        }
        keys
    }

    fn stem(&self, form: &str) -> String {
        self.stemmer.as_ref().map_or_else(
            || form.to_owned(),
            |stemmer| stemmer.stem(form).into_owned(),
        )
    }
}

/// Remembers the keys of each form: a text uses the same few thousand again and again.
pub(crate) struct Keys<'a> {
    analysis: &'a Analysis,
    known: HashMap<String, Vec<String>>,
}

impl<'a> Keys<'a> {
    pub(crate) fn new(analysis: &'a Analysis) -> Self {
        Self {
            analysis,
            known: HashMap::new(),
        }
    }

    pub(crate) fn of(&mut self, form: &str) -> &[String] {
        if !self.known.contains_key(form) {
            self.known.insert(form.to_owned(), self.analysis.keys(form));
        }
        &self.known[form]
    }

    /// Every form that was met, with its keys.
    pub(crate) fn into_forms(self) -> HashMap<String, Vec<String>> {
        self.known
    }
}

fn without_elision(word: &str) -> &str {
    let Some(at) = word.find(['’', '\'']) else {
        return word;
    };
    let before = word[..at].to_lowercase();
    let after = word[at..].trim_start_matches(['’', '\'']);
    if ELISIONS.contains(&before.as_str()) && !after.is_empty() {
        after
    } else {
        word
    }
}

fn without_possessive(word: &str) -> &str {
    ["’s", "'s", "’", "'"]
        .iter()
        .find_map(|end| word.strip_suffix(end))
        .unwrap_or(word)
}

/// Lower case without accents, as people type it: é is e, ё is е, ñ is n. й stays: it is a letter, not an и.
pub(crate) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.to_lowercase().nfd() {
        match c {
            '\u{0306}' if folded.ends_with('и') => {
                folded.pop();
                folded.push('й');
            }
            'œ' => folded.push_str("oe"),
            'æ' => folded.push_str("ae"),
            '’' => folded.push('\''),
            c if is_combining_mark(c) => {}
            c => folded.push(c),
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::{Analysis, fold};
    use crate::lemmas::Lemmas;
    use language::Lang;

    fn meet(lang: &str, one: &str, other: &str) -> bool {
        let analysis = Analysis::new(&Lang::new(lang), Lemmas::listed(&Lang::new(lang)));
        let keys = |text: &str| {
            let words = analysis.words(text);
            words
                .iter()
                .flat_map(|word| analysis.keys(&word.form))
                .collect::<Vec<_>>()
        };
        keys(one).iter().any(|key| keys(other).contains(key))
    }

    #[test]
    fn inflections_meet() {
        for (lang, one, other) in [
            ("ru", "здоровья", "здоровье"),
            ("ru", "пыток", "пытки"),
            ("ru", "ребёнка", "дети"),
            ("ru", "людей", "человек"),
            ("ru", "ребенок", "ребёнком"),
            ("fr", "l’hôpital", "hopital"),
            ("fr", "infirmières", "infirmière"),
            ("fr", "d’accès", "acces"),
            ("es", "informaciones", "informacion"),
            ("es", "información", "informacion"),
            ("es", "niños", "nino"),
            ("en", "workers’", "worker"),
            ("en", "children", "child"),
        ] {
            assert!(
                meet(lang, one, other),
                "{lang}: {one} does not find {other}"
            );
        }
        assert!(!meet("en", "pain", "paint"));
    }

    #[test]
    fn folding_leaves_letters() {
        assert_eq!(fold("Ёжик ЙОД Œuvre Niño"), "ежик йод oeuvre nino");
    }
}
