//! The messages of one language, parsed when first needed.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, OnceLock};

use super::rules;
use super::source::Source;
use crate::fluent::{Bundle, Context};
use crate::format::{self, Formats, Notation};
use crate::term;
use crate::{Args, Entry, Finding, InstrumentName, Lang, Term, entry};

/// One language: its files, and what is made of them when it is first needed.
pub(crate) struct Language {
    pub(crate) lang: Lang,
    files: Vec<Source>,
    name: OnceLock<String>,
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
            name: OnceLock::new(),
            english,
            notation: OnceLock::new(),
            context: OnceLock::new(),
            bundle: OnceLock::new(),
            parsed: OnceLock::new(),
            terms: OnceLock::new(),
            instruments: OnceLock::new(),
        }
    }

    /// The files that can be read, and their text.
    pub(super) fn texts(&self) -> impl Iterator<Item = (&Source, &str)> {
        let with_text = |file| Some((file, Source::text(file)?));
        self.files.iter().filter_map(with_text)
    }

    /// Every page names every language: where that is one plain line, it is read by itself, and the messages of languages
    /// that nobody reads are not parsed for it.
    pub(super) fn native_name(&self) -> &str {
        self.name.get_or_init(|| {
            let own_line = self.texts().find_map(|(_, text)| plain_name(text));
            let name = own_line.map(str::to_owned);
            name.or_else(|| self.bundle().value("language-name", &Args::new()))
                .unwrap_or_else(|| self.lang.to_string())
        })
    }

    pub(crate) fn formats(&self) -> &Arc<Formats> {
        &self.formats
    }

    pub(crate) fn bundle(&self) -> &Bundle {
        self.bundle.get_or_init(|| {
            let texts: Vec<&str> = self.texts().map(|(_, text)| text).collect();
            Bundle::new(&self.lang, self.context(), &texts)
        })
    }

    pub(crate) fn notation(&self) -> &Arc<Notation> {
        self.notation.get_or_init(|| {
            let is_notation = |file: &Source| format::NOTATION_FILES.contains(&file.name.as_str());
            let files = self.files.iter().filter(|file| is_notation(file));
            Arc::new(Notation::new(
                &self.lang,
                files.filter_map(Source::text).map(str::to_owned),
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
            .get_or_init(|| term::terms(&self.lang, &self.read("glossary.ftl")))
    }

    pub(crate) fn instruments(&self) -> &BTreeMap<String, InstrumentName> {
        self.instruments
            .get_or_init(|| term::instruments(&self.lang, &self.read("instruments.ftl")))
    }

    /// The entries of one file, without the others: a reader meets terms and instruments, and no other message as it
    /// stands.
    fn read(&self, file: &str) -> Vec<Entry> {
        let texts = self.texts().filter(|(source, _)| source.name == file);
        let entries = texts.flat_map(|(source, text)| entry::parse(&source.name, text).0);
        entries.collect()
    }

    fn parsed(&self) -> &Parsed {
        self.parsed.get_or_init(|| {
            let whole = self.files.iter().flat_map(Source::findings).cloned();
            let (mut entries, mut findings) = (Vec::new(), whole.collect::<Vec<_>>());
            for (file, text) in self.texts() {
                let (found, unparsable) = entry::parse(&file.name, text);
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
