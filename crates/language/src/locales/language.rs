//! The messages of one language, parsed when first needed.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, OnceLock};

use super::rules;
use crate::fluent::{Bundle, Context};
use crate::format::{self, Formats, Notation};
use crate::term;
use crate::{Args, Entry, Finding, InstrumentName, Lang, Term, entry};

/// One file of a language.
#[derive(Clone)]
pub(crate) struct Source {
    /// Where it lies: `fr/app.ftl`.
    pub(crate) path: String,
    /// Its name in the language's folder: `app.ftl`.
    pub(crate) name: String,
    /// Its text without a byte order mark.
    pub(crate) text: Cow<'static, str>,
}

/// One language: its files, and what is made of them when it is first needed.
pub(crate) struct Language {
    pub(crate) lang: Lang,
    files: Vec<Source>,
    english: Option<Arc<Language>>,
    formats: Arc<Formats>,
    notation: OnceLock<Arc<Notation>>,
    context: OnceLock<Arc<Context>>,
    bundle: OnceLock<Bundle>,
    parsed: OnceLock<Parsed>,
    terms: OnceLock<BTreeMap<String, Term>>,
    instruments: OnceLock<BTreeMap<String, InstrumentName>>,
}

struct Parsed {
    entries: Vec<Entry>,
    findings: Vec<Finding>,
}

impl Language {
    pub(super) fn new(lang: Lang, files: Vec<Source>, english: Option<Arc<Language>>) -> Language {
        Language {
            formats: Arc::new(Formats::new(&lang)),
            lang,
            files,
            english,
            notation: OnceLock::new(),
            context: OnceLock::new(),
            bundle: OnceLock::new(),
            parsed: OnceLock::new(),
            terms: OnceLock::new(),
            instruments: OnceLock::new(),
        }
    }

    pub(super) fn files(&self) -> &[Source] {
        &self.files
    }

    /// Every page names every language: where that is one plain line, it is read by itself, and the messages of languages
    /// that nobody reads are not parsed for it.
    pub(super) fn native_name(&self) -> String {
        let own_line = self.files.iter().find_map(|file| plain_name(&file.text));
        let name = own_line.map(str::to_owned);
        name.or_else(|| self.bundle().value("language-name", &Args::new()))
            .unwrap_or_else(|| self.lang.to_string())
    }

    pub(crate) fn formats(&self) -> &Arc<Formats> {
        &self.formats
    }

    pub(crate) fn bundle(&self) -> &Bundle {
        self.bundle.get_or_init(|| {
            let texts: Vec<&str> = self.files.iter().map(|file| &*file.text).collect();
            Bundle::new(&self.lang, self.context(), &texts)
        })
    }

    pub(crate) fn notation(&self) -> &Arc<Notation> {
        self.notation.get_or_init(|| {
            let files = self
                .files
                .iter()
                .filter(|f| format::NOTATION_FILES.contains(&f.name.as_str()));
            Arc::new(Notation::new(
                &self.lang,
                files.map(|file| file.text.to_string()),
            ))
        })
    }

    /// What the language's functions work with.
    pub(crate) fn context(&self) -> &Arc<Context> {
        self.context.get_or_init(|| {
            let english = self
                .english
                .as_ref()
                .map(|english| Arc::clone(english.notation()));
            Arc::new(Context {
                formats: Arc::clone(&self.formats),
                notations: [Arc::clone(self.notation())]
                    .into_iter()
                    .chain(english)
                    .collect(),
            })
        })
    }

    pub(super) fn entries(&self) -> &[Entry] {
        &self.parsed().entries
    }

    pub(super) fn findings(&self) -> &[Finding] {
        &self.parsed().findings
    }

    pub(crate) fn terms(&self) -> &BTreeMap<String, Term> {
        self.terms
            .get_or_init(|| term::terms(&self.lang, &self.entries_of("glossary.ftl")))
    }

    pub(crate) fn instruments(&self) -> &BTreeMap<String, InstrumentName> {
        self.instruments
            .get_or_init(|| term::instruments(&self.lang, &self.entries_of("instruments.ftl")))
    }

    fn entries_of(&self, file: &str) -> Vec<&Entry> {
        self.entries()
            .iter()
            .filter(|entry| &*entry.file == file)
            .collect()
    }

    fn parsed(&self) -> &Parsed {
        self.parsed.get_or_init(|| {
            let (mut entries, mut findings) = (Vec::new(), Vec::new());
            for file in &self.files {
                let (found, unparsable) = entry::parse(&file.name, &file.text);
                entries.extend(found);
                findings.extend(unparsable.into_iter().map(|part| {
                    Finding::damage(rules::ENTRY_UNPARSABLE, &file.path)
                        .at(part.line)
                        .with("reason", part.reason)
                        .with("text", part.text)
                }));
            }
            findings.extend(duplicates(&self.lang, &entries));
            Parsed { entries, findings }
        })
    }
}

fn duplicates(lang: &Lang, entries: &[Entry]) -> Vec<Finding> {
    let mut first: HashMap<&str, &Entry> = HashMap::with_capacity(entries.len());
    let path = |entry: &Entry| format!("{lang}/{}", entry.file);
    let twice = entries.iter().filter_map(|entry| {
        let earlier = *first.entry(&entry.id).or_insert(entry);
        let finding = Finding::damage(rules::ENTRY_DUPLICATE, path(entry)).at(entry.line);
        (!std::ptr::eq(earlier, entry)).then(|| {
            finding
                .with("id", &entry.id)
                .with("other-file", path(earlier))
                .with("other-line", earlier.line.to_string())
        })
    });
    twice.collect()
}

/// The language's name, if its message is one line without placeables.
fn plain_name(text: &str) -> Option<&str> {
    let (_, after) = text.split_once("\nlanguage-name = ")?;
    let (name, next) = after.split_once('\n').unwrap_or((after, ""));
    let is_plain = !next.starts_with([' ', '\t', '.', '}']) && !name.contains(['{', '}']);
    Some(name.trim()).filter(|name| is_plain && !name.is_empty())
}
