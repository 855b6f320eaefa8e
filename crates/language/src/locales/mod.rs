//! The messages of every language.

mod language;
mod load;
mod source;

use std::sync::{Arc, OnceLock};

use fluent_langneg::{LanguageIdentifier, NegotiationStrategy, negotiate_languages};
use rust_embed::RustEmbed;

use crate::{Entry, Files, Finding, Lang, Words};
pub(crate) use language::Language;

/// What can be wrong with the messages of a language, read by themselves.
pub(crate) mod rules {
    use crate::Rule;

    /// A part of a file is no Fluent entry and is left out. `$reason` is a word such as `expected-token`, `$text`
    /// the line it was found on.
    pub const ENTRY_UNPARSABLE: Rule = Rule("entry-unparsable");
    /// An id stands twice in a language; the first one counts. `$id`, and the first one's `$other-file` and
    /// `$other-line`.
    pub const ENTRY_DUPLICATE: Rule = Rule("entry-duplicate");
    /// Braces stand inside braces deeper than any message has; the file is left out.
    pub const TOO_DEEP: Rule = Rule("braces-too-deep");
    /// A folder's name is no language tag; its files are left out. `$name`.
    pub const FOLDER_NOT_A_LANGUAGE: Rule = Rule("folder-not-a-language");
}

/// The languages the manual is made in, in the order they are offered; others follow by their name.
const FIRST: [&str; 4] = ["en", "fr", "es", "ru"];

/// The language every chain of fallbacks ends with.
const LAST: &str = "en";

#[derive(RustEmbed)]
#[folder = "../../locales"]
// What translations were made from, for translators: no reader needs it.
#[exclude = "*.record"]
struct Embedded;

/// The messages of every language, one bundle each, never merged. Cheap to clone; a language's files are parsed
/// when it is first spoken.
#[derive(Clone)]
pub struct Locales(Arc<Inner>);

struct Inner {
    tags: Vec<Lang>,
    languages: Vec<Arc<Language>>,
}

impl Locales {
    /// The messages that are part of the program.
    pub fn embedded() -> Locales {
        static EMBEDDED: OnceLock<Locales> = OnceLock::new();
        EMBEDDED
            .get_or_init(|| Locales::load(&Files::embedded::<Embedded>(), &mut Vec::new()))
            .clone()
    }

    /// The files of the messages that are part of the program, to lay others over them.
    pub fn embedded_files() -> Files {
        Files::embedded::<Embedded>()
    }

    /// The messages of these files, `<language>/<name>.ftl`, and everything wrong with them. Never fails: what
    /// cannot be read is left out.
    pub fn from_files(files: &Files) -> (Locales, Vec<Finding>) {
        let mut findings = files.findings().to_vec();
        let locales = Locales::load(files, &mut findings);
        for language in &locales.0.languages {
            findings.extend_from_slice(language.findings());
        }
        (locales, findings)
    }

    fn load(files: &Files, findings: &mut Vec<Finding>) -> Locales {
        let mut sources = load::by_language(files, findings);
        let last = Lang::new(LAST);
        // English first: the others' notation falls back to it.
        let english = sources
            .remove(&last)
            .map(|files| Arc::new(Language::new(last, files, None)));
        let others = sources
            .into_iter()
            .map(|(lang, files)| Arc::new(Language::new(lang, files, english.clone())));
        let languages = in_order(others.chain(english.clone()).collect());
        Locales(Arc::new(Inner {
            tags: languages
                .iter()
                .map(|language| language.lang.clone())
                .collect(),
            languages,
        }))
    }

    /// All languages: en, fr, es, ru, then others by their own name.
    pub fn languages(&self) -> &[Lang] {
        &self.0.tags
    }

    /// The language that suits best who wants these, in the order she prefers them; else English.
    pub fn negotiate(&self, wanted: &[Lang]) -> Lang {
        let parse = |lang: &Lang| lang.as_str().parse::<LanguageIdentifier>().ok();
        let requested: Vec<_> = wanted.iter().filter_map(parse).collect();
        let available: Vec<_> = self.0.tags.iter().filter_map(parse).collect();
        let strategy = NegotiationStrategy::Filtering;
        let best = negotiate_languages(&requested, &available, None, strategy);
        best.first()
            .map_or_else(|| Lang::new(LAST), |best| Lang::new(&best.to_string()))
    }

    /// What a reader of this language is told; where it says nothing, the language without its region, then
    /// English.
    pub fn words(&self, lang: &Lang) -> Words {
        let names = lang.and_parents().chain([LAST]);
        let mut chain: Vec<Arc<Language>> = Vec::new();
        for language in names.filter_map(|name| self.language(name)) {
            if !chain.iter().any(|earlier| earlier.lang == language.lang) {
                chain.push(Arc::clone(language));
            }
        }
        Words::new(lang, chain)
    }

    /// What a language calls itself (its message `language-name`), else its tag.
    pub fn native_name(&self, lang: &Lang) -> String {
        self.language(lang.as_str()).map_or_else(
            || lang.to_string(),
            |language| language.native_name().to_owned(),
        )
    }

    /// The messages and terms of one language by file and place, as they stand; of an id that stands twice, both.
    pub fn entries(&self, lang: &Lang) -> &[Entry] {
        self.language(lang.as_str())
            .map_or(&[], |language| language.entries())
    }

    /// The files of one language, by name, and their text.
    pub fn sources(&self, lang: &Lang) -> impl Iterator<Item = (&str, &str)> {
        let files = self
            .language(lang.as_str())
            .map(|language| language.texts());
        files
            .into_iter()
            .flatten()
            .map(|(file, text)| (file.name.as_str(), text))
    }

    fn language(&self, tag: &str) -> Option<&Arc<Language>> {
        self.0
            .languages
            .iter()
            .find(|language| language.lang.as_str() == tag)
    }
}

fn in_order(languages: Vec<Arc<Language>>) -> Vec<Arc<Language>> {
    let place = |language: &Language| FIRST.iter().position(|tag| *tag == language.lang.as_str());
    let (mut first, mut others): (Vec<_>, Vec<_>) = languages
        .into_iter()
        .partition(|language| place(language).is_some());
    first.sort_by_key(|language| place(language));
    others
        .sort_by_cached_key(|language| (language.native_name().to_owned(), language.lang.clone()));
    first.extend(others);
    first
}

#[cfg(test)]
mod tests;
