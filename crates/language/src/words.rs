//! What one reader is told.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use jiff::civil::{Date, DateTime, Time};

use crate::format::{Counting, Digits, Formats};
use crate::locales::Language;
use crate::{Args, Dir, InstrumentName, Lang, Term};

/// What a reader is told: in her language, else in the next one of the chain. Cheap to clone.
#[derive(Clone)]
pub struct Words(Arc<Inner>);

struct Inner {
    lang: Lang,
    dir: Dir,
    chain: Vec<Arc<Language>>,
    formats: Arc<Formats>,
}

/// A text and the language it is in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The text; the message's id where `missing`.
    pub text: String,
    /// The language that served it.
    pub lang: Lang,
    /// Whether that is not the reader's language: the page sets `lang` and `dir` on it.
    pub fallback: bool,
    /// Whether no language of the chain has it.
    pub missing: bool,
}

/// A message's text and some of its attributes, all from one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaidTogether {
    /// The message's own text.
    pub value: Said,
    /// The attributes asked for, in that order.
    pub attributes: Vec<Said>,
}

impl Said {
    /// The direction of the language that served it.
    pub fn dir(&self) -> Dir {
        self.lang.dir()
    }
}

impl fmt::Display for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl Words {
    pub(crate) fn new(wanted: &Lang, chain: Vec<Arc<Language>>) -> Words {
        let (lang, formats) = match chain.first() {
            Some(first) => (first.lang.clone(), Arc::clone(first.formats())),
            None => (wanted.clone(), Arc::new(Formats::new(wanted))),
        };
        Words(Arc::new(Inner {
            dir: lang.dir(),
            lang,
            chain,
            formats,
        }))
    }

    /// The reader's language: the first of the chain that has any messages.
    pub fn lang(&self) -> &Lang {
        &self.0.lang
    }

    /// The direction of the reader's language.
    pub fn dir(&self) -> Dir {
        self.0.dir
    }

    /// What a message says. The one function every message goes through.
    ///
    /// A message that is not there, has only attributes, or fails anywhere (a variable that was not given, a
    /// term or function that does not exist) is missing in that language: the next one is asked.
    pub fn message(&self, id: &str, args: &Args) -> Said {
        self.first(
            |language| language.bundle().value(id, args),
            || id.to_owned(),
        )
    }

    /// What an attribute of a message says; falls back as [`Words::message`] does, by itself. For a text that
    /// stands beside the message's own, see [`Words::together`].
    pub fn attribute(&self, id: &str, attribute: &str, args: &Args) -> Said {
        self.first(
            |language| language.bundle().attribute(id, attribute, args),
            || format!("{id}.{attribute}"),
        )
    }

    /// A message's text and these attributes, from the first language that has them all.
    pub fn together(&self, id: &str, attributes: &[&str], args: &Args) -> SaidTogether {
        let ask = |language: &Language| {
            let bundle = language.bundle();
            let attribute = |name: &&str| bundle.attribute(id, name, args);
            let texts = attributes
                .iter()
                .map(attribute)
                .collect::<Option<Vec<_>>>()?;
            Some((bundle.value(id, args)?, texts))
        };
        match self
            .0
            .chain
            .iter()
            .find_map(|language| Some((language, ask(language)?)))
        {
            Some((language, (value, texts))) => SaidTogether {
                value: self.said(language, value),
                attributes: texts
                    .into_iter()
                    .map(|text| self.said(language, text))
                    .collect(),
            },
            None => SaidTogether {
                value: self.message(id, args),
                attributes: attributes
                    .iter()
                    .map(|name| self.attribute(id, name, args))
                    .collect(),
            },
        }
    }

    fn first(
        &self,
        ask: impl Fn(&Language) -> Option<String>,
        missing: impl FnOnce() -> String,
    ) -> Said {
        match self
            .0
            .chain
            .iter()
            .find_map(|language| Some((language, ask(language)?)))
        {
            Some((language, text)) => self.said(language, text),
            None => {
                let lang = self.lang().clone();
                Said {
                    text: missing(),
                    lang,
                    fallback: false,
                    missing: true,
                }
            }
        }
    }

    fn said(&self, language: &Language, text: String) -> Said {
        let lang = language.lang.clone();
        Said {
            text,
            fallback: lang != *self.lang(),
            lang,
            missing: false,
        }
    }

    /// A number with the language's separators.
    pub fn number(&self, number: impl Number) -> String {
        self.0.formats.number(number.to_f64(), Digits::default())
    }

    /// A ratio in whole hundredths: `0.42` as "42 %".
    pub fn percent(&self, ratio: f64) -> String {
        match self.0.chain.first() {
            Some(language) => language.context().percent(ratio, Digits::default()),
            None => (ratio * 100.0).to_string(),
        }
    }

    /// How long something takes: "35 min", "1 h 30".
    pub fn minutes(&self, minutes: u32) -> String {
        match self.0.chain.first() {
            Some(language) => language.context().minutes(minutes),
            None => minutes.to_string(),
        }
    }

    /// A date with the month as a word.
    pub fn date(&self, date: Date) -> String {
        self.0.formats.date(date)
    }

    /// A time of day in hours and minutes.
    pub fn time(&self, time: Time) -> String {
        self.0.formats.time(time)
    }

    /// A date and a time of day.
    pub fn date_time(&self, at: DateTime) -> String {
        self.0.formats.date_time(at)
    }

    /// "a, b and c".
    pub fn list<S: AsRef<str>>(&self, items: &[S]) -> String {
        self.0.formats.list(items)
    }

    /// Sorts as the language's dictionaries do, numbers by their size.
    pub fn sort<T>(&self, items: &mut [T], key: impl Fn(&T) -> &str) {
        items.sort_by(|left, right| self.compare(key(left), key(right)));
    }

    /// The order of two texts in the language's dictionaries.
    pub fn compare(&self, left: &str, right: &str) -> Ordering {
        self.0.formats.compare(left, right)
    }

    /// The plural categories a message in the reader's language may select by: `one`, `many`, `other`.
    pub fn plural_categories(&self, counting: Counting) -> Vec<&'static str> {
        self.0.formats.plurals(counting)
    }

    /// A term of the glossary, in the first language of the chain that has it.
    pub fn term(&self, slug: &str) -> Option<&Term> {
        self.0
            .chain
            .iter()
            .find_map(|language| language.terms().get(slug))
    }

    /// All terms of the glossary, each in the first language that has it, sorted by the form they are listed
    /// under.
    pub fn glossary(&self) -> Vec<&Term> {
        let mut terms = BTreeMap::new();
        for (slug, term) in self.0.chain.iter().flat_map(|language| language.terms()) {
            terms.entry(slug).or_insert(term);
        }
        let mut terms: Vec<&Term> = terms.into_values().collect();
        self.sort(&mut terms, |term| &term.default);
        terms
    }

    /// The names of an instrument, in the first language of the chain that has them.
    pub fn instrument(&self, id: &str) -> Option<&InstrumentName> {
        self.0
            .chain
            .iter()
            .find_map(|language| language.instruments().get(id))
    }

    /// A citation: the instrument's short name and the provision as the language writes it. `unit` is the unit
    /// of the instrument's facts (`art`, `para`, `rule`, …), `None` where it has none; without a provision the
    /// whole document is cited.
    ///
    /// Where no language words the unit, the text is name and provision side by side, and `missing`.
    pub fn cite(&self, short: &str, unit: Option<&str>, provision: Option<&str>) -> Said {
        self.first(
            |language| language.notation().cite(short, unit, provision),
            || format!("{short}, {}", provision.unwrap_or_default()),
        )
    }
}

/// A number that can be shown; integers up to 2⁵³ are exact.
pub trait Number {
    /// The number as a float.
    fn to_f64(self) -> f64;
}

macro_rules! number {
    ($($type:ty),*) => {$(
        impl Number for $type {
            fn to_f64(self) -> f64 {
                self as f64
            }
        }
    )*};
}
number!(i32, i64, u8, u16, u32, u64, usize, f64);
