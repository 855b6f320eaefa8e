//! From a query in one language to the words of another, through the glossary's concepts.

use std::collections::{BTreeMap, HashMap, HashSet};

use language::{Lang, Locales, Term};

use crate::analysis::{Analysis, Word};
use crate::lemmas::Lemmas;

/// The glossary in every language, taken apart.
pub(crate) struct Concepts {
    languages: Vec<Speaking>,
}

/// The glossary in one language.
struct Speaking {
    lang: Lang,
    analysis: Analysis,
    /// For each term: its name and its forms.
    terms: BTreeMap<String, (String, Vec<Form>)>,
}

/// The keys of each word of a form.
type Form = Vec<Vec<String>>;

/// What a query in another language says in this one.
pub(crate) struct Translated {
    /// The term in the query's own language.
    pub(crate) through: String,
    /// Its words in the reader's language.
    pub(crate) words: Vec<String>,
}

/// A word of a term stands for the concept only if it is not in every other term: at least this share of the terms that
/// hold the query's word must hold the translated one.
const SHARE: f32 = 0.6;

impl Concepts {
    pub(crate) fn of(locales: &Locales) -> Self {
        Self {
            languages: locales
                .languages()
                .iter()
                .map(|lang| Speaking::of(locales, lang))
                .collect(),
        }
    }

    /// What the query says in `lang`, if it is in another language.
    pub(crate) fn translate(&self, query: &str, lang: &Lang) -> Vec<Translated> {
        let Some(own) = self
            .languages
            .iter()
            .find(|speaking| speaking.lang == *lang)
        else {
            return Vec::new();
        };
        let others = self
            .languages
            .iter()
            .filter(|speaking| speaking.lang != *lang);
        others.flat_map(|other| other.said_in(query, own)).collect()
    }
}

impl Speaking {
    fn of(locales: &Locales, lang: &Lang) -> Self {
        let words = locales.words(lang);
        let analysis = Analysis::new(lang, Lemmas::of_language(lang, &words));
        let own = words
            .glossary()
            .into_iter()
            .filter(|term| term.lang == *lang);
        let terms = own
            .map(|term| {
                (
                    term.slug.clone(),
                    (term.default.clone(), forms(&analysis, term)),
                )
            })
            .collect();
        Self {
            lang: lang.clone(),
            analysis,
            terms,
        }
    }

    fn said_in(&self, query: &str, own: &Self) -> Vec<Translated> {
        let asked: Vec<Vec<String>> = self.keys_of(&self.analysis.words(query));
        let whole = self.whole_terms(&asked, own);
        if whole.is_empty() {
            self.single_words(&asked, own)
        } else {
            whole
        }
    }

    fn keys_of(&self, words: &[Word]) -> Vec<Vec<String>> {
        words
            .iter()
            .map(|word| self.analysis.keys(&word.form))
            .collect()
    }

    /// Terms that stand whole in the query.
    fn whole_terms(&self, asked: &[Vec<String>], own: &Self) -> Vec<Translated> {
        let holds = |form: &Form| {
            !form.is_empty() && asked.windows(form.len()).any(|run| run_meets(run, form))
        };
        let held = self
            .terms
            .iter()
            .filter(|(_, (_, forms))| forms.iter().any(holds));
        let translated = held.filter_map(|(slug, (name, _))| {
            let (there, _) = own.terms.get(slug)?;
            let words = own
                .analysis
                .words(there)
                .into_iter()
                .map(|word| word.form)
                .collect();
            Some(Translated {
                through: name.clone(),
                words,
            })
        });
        translated.collect()
    }

    /// A single word of terms: what the terms that hold it have in common in the other language.
    fn single_words(&self, asked: &[Vec<String>], own: &Self) -> Vec<Translated> {
        let translated = asked.iter().filter_map(|keys| {
            let holds = |forms: &Vec<Form>| forms.iter().flatten().any(|word| meets(word, keys));
            let held: Vec<&String> = self
                .terms
                .iter()
                .filter(|(_, (_, forms))| holds(forms))
                .map(|(slug, _)| slug)
                .collect();
            let word = own.in_common(&held)?;
            let (name, _) = self.terms.get(*held.first()?)?;
            Some(Translated {
                through: name.clone(),
                words: vec![word],
            })
        });
        translated.collect()
    }

    /// The word that most of these terms hold, and the fewest others.
    fn in_common(&self, slugs: &[&String]) -> Option<String> {
        let names = |slug: &String| {
            self.terms
                .get(slug)
                .map(|(name, _)| name.as_str())
                .unwrap_or_default()
        };
        let mut share: HashMap<String, (usize, String)> = HashMap::new();
        for slug in slugs {
            let mut seen = HashSet::new();
            for word in self
                .analysis
                .words(names(slug))
                .into_iter()
                .filter(|word| word.form.chars().count() > 2)
            {
                let key = self.analysis.keys(&word.form).remove(0);
                if seen.insert(key.clone()) {
                    share.entry(key).or_insert((0, word.form)).0 += 1;
                }
            }
        }
        #[expect(clippy::cast_precision_loss, reason = "there are a hundred terms")]
        let wanted = (slugs.len() as f32 * SHARE).ceil();
        #[expect(clippy::cast_precision_loss, reason = "there are a hundred terms")]
        let common = share
            .into_iter()
            .filter(|(_, (times, _))| *times as f32 >= wanted);
        let elsewhere = |key: &str| {
            self.terms
                .values()
                .filter(|(_, forms)| {
                    forms
                        .iter()
                        .flatten()
                        .any(|word| word.contains(&key.to_owned()))
                })
                .count()
        };
        common
            .min_by_key(|(key, _)| elsewhere(key))
            .map(|(_, (_, form))| form)
    }
}

fn forms(analysis: &Analysis, term: &Term) -> Vec<Form> {
    let keys = |form: &str| {
        analysis
            .words(form)
            .iter()
            .map(|word| analysis.keys(&word.form))
            .collect()
    };
    let named = term
        .forms
        .iter()
        .map(|(_, form)| form.as_str())
        .chain([term.default.as_str()]);
    named
        .chain(term.also.iter().map(String::as_str))
        .map(keys)
        .collect()
}

fn run_meets(run: &[Vec<String>], form: &[Vec<String>]) -> bool {
    run.iter()
        .zip(form)
        .all(|(asked, there)| meets(asked, there))
}

/// Two words are the same if they share a key.
pub(crate) fn meets(one: &[String], other: &[String]) -> bool {
    one.iter().any(|key| other.contains(key))
}
