//! The whole manual: everything below `manuals/`.

use std::collections::BTreeMap;
use std::sync::Arc;

use language::{Files, Finding, Lang, Rule};

use crate::facts::{
    Catalogue, Instruments, LanguageFacts, Log, Part, Programme, SessionFacts, read_help,
    read_session, read_voice,
};
use crate::help::HelpPage;
use crate::rules;
use crate::session::{Session, words_findings};
use crate::voice::Voice;

#[derive(rust_embed::RustEmbed)]
#[folder = "../../manuals"]
// What translations were made from, for translators: no reader needs it.
#[exclude = "*.record"]
struct Embedded;

/// The manual as values.
#[derive(Debug)]
pub struct Manual {
    /// The edition, such as `2026.1`.
    pub edition: String,
    /// The language it is written in first.
    pub source: Lang,
    /// Its languages, in order.
    pub languages: Vec<LanguageFacts>,
    /// Its parts, in order.
    pub parts: Vec<Part>,
    /// Its ready programmes, in order.
    pub programmes: Vec<Programme>,
    /// The instruments it cites.
    pub instruments: Instruments,
    sessions: Vec<Session>,
    by_slug: BTreeMap<String, usize>,
    voices: BTreeMap<String, Voice>,
    help: Vec<HelpPage>,
    files: Arc<Files>,
    findings: Vec<Finding>,
}

impl Manual {
    /// The manual that is part of the program. Facts are read now, words on first use.
    #[must_use]
    pub fn embedded() -> Self {
        Self::open(Files::embedded::<Embedded>())
    }

    /// The files of the manual that is part of the program, for what lays others over them.
    #[must_use]
    pub fn embedded_files() -> Files {
        Files::embedded::<Embedded>()
    }

    /// Reads everything now, and says what is wrong. Never fails.
    #[must_use]
    pub fn from_files(files: &Files) -> (Self, Vec<Finding>) {
        let manual = Self::open(files.clone());
        let findings = manual.findings();
        (manual, findings)
    }

    /// Facts are read now, words on first use. Never fails.
    #[must_use]
    pub fn open(files: Files) -> Self {
        Self::open_beside(files, None)
    }

    /// As [`Manual::open`], after some of this manual's files changed: facts whose file did not are not read again.
    #[must_use]
    pub fn reopened(&self, files: Files) -> Self {
        Self::open_beside(files, Some(self))
    }

    fn open_beside(files: Files, before: Option<&Self>) -> Self {
        let files = Arc::new(files);
        let mut findings = files.findings().to_vec();
        let catalogue =
            read_file(&files, "manual.toml", &mut findings, Catalogue::read).unwrap_or_default();
        let instruments = read_file(&files, "instruments.toml", &mut findings, Instruments::read)
            .unwrap_or_default();
        let mut manual = Self {
            edition: catalogue.edition,
            source: catalogue.source.unwrap_or_else(|| Lang::new("en")),
            languages: catalogue.languages,
            parts: catalogue.parts,
            programmes: catalogue.programmes,
            instruments,
            sessions: Vec::new(),
            by_slug: BTreeMap::new(),
            voices: BTreeMap::new(),
            help: Vec::new(),
            files: Arc::clone(&files),
            findings,
        };
        manual.add_languages(&files);
        manual.add_sessions(&files, before);
        manual.add_voices(&files);
        manual.add_help(&files);
        manual.find_words_without_facts(&files);
        manual
    }

    /// Everything that is wrong, sorted by file and line; reads what was not read yet.
    #[must_use]
    pub fn findings(&self) -> Vec<Finding> {
        let mut all = self.findings.clone();
        all.extend(self.texts().flat_map(words_findings));
        all.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
        all
    }

    /// The session of this slug.
    #[must_use]
    pub fn session(&self, slug: &str) -> Option<&Session> {
        self.by_slug.get(slug).and_then(|at| self.sessions.get(*at))
    }

    /// All sessions in the order of the manual; those no part lists come last.
    pub fn sessions(&self) -> impl ExactSizeIterator<Item = &Session> {
        self.sessions.iter()
    }

    /// All voices, by id.
    pub fn voices(&self) -> impl ExactSizeIterator<Item = &Voice> {
        self.voices.values()
    }

    /// The voice of this id.
    #[must_use]
    pub fn voice(&self, id: &str) -> Option<&Voice> {
        self.voices.get(id)
    }

    /// The pages of help, in their order.
    pub fn help(&self) -> impl ExactSizeIterator<Item = &HelpPage> {
        self.help.iter()
    }

    /// The page of help of this id.
    #[must_use]
    pub fn help_page(&self, id: &str) -> Option<&HelpPage> {
        self.help.iter().find(|page| page.id == id)
    }

    /// All that has a file of words in each language: the sessions, and what is like one, voices and pages of help.
    pub fn texts(&self) -> impl Iterator<Item = &Session> {
        let voices = self.voices().map(Voice::session_like);
        let help = self.help().map(HelpPage::session_like);
        self.sessions().chain(voices).chain(help)
    }

    /// The session of this slug, or what is like one: `dual-loyalty`, `voices/night-shift`, `help/keys`.
    #[must_use]
    pub fn text(&self, slug: &str) -> Option<&Session> {
        match slug.split_once('/') {
            None => self.session(slug),
            Some(("voices", id)) => self.voice(id).map(Voice::session_like),
            Some(("help", id)) => self.help_page(id).map(HelpPage::session_like),
            Some(_) => None,
        }
    }

    /// What was wrong when the manual was opened: with facts, not with words.
    pub(crate) fn opening_findings(&self) -> &[Finding] {
        &self.findings
    }

    /// One of its files as it is written, without a byte order mark; nothing if it is not there or no text. The bytes of
    /// its blocks are offsets in it.
    #[must_use]
    pub fn file_text(&self, path: &str) -> Option<&str> {
        self.files.text(path, &mut Vec::new())
    }

    /// The files it was read from, for what lays others over them.
    #[must_use]
    pub fn files(&self) -> &Files {
        &self.files
    }

    /// The part that lists this session.
    #[must_use]
    pub fn part_of(&self, slug: &str) -> Option<&Part> {
        self.parts
            .iter()
            .find(|part| part.sessions.iter().any(|listed| listed == slug))
    }

    /// A language is a folder: one that is dropped in counts, though `manual.toml` does not name it.
    fn add_languages(&mut self, files: &Files) {
        let mut known: Vec<&str> = self
            .languages
            .iter()
            .map(|facts| facts.id.as_ref())
            .collect();
        let mut found = Vec::new();
        for (path, _) in files.iter() {
            let Some((folder, name)) = path.split_once('/') else {
                continue;
            };
            if !known.contains(&folder) && name.ends_with(".md") {
                known.push(folder);
                found.push(folder);
            }
        }
        let canonical = |folder: &&str| {
            folder
                .parse()
                .ok()
                .filter(|lang: &Lang| lang.as_ref() == *folder)
        };
        let found: Vec<Lang> = found.iter().filter_map(canonical).collect();
        self.languages
            .extend(found.into_iter().map(|id| LanguageFacts {
                id,
                complete: false,
            }));
    }

    fn add_sessions(&mut self, files: &Arc<Files>, before: Option<&Self>) {
        let mut facts = read_all_facts(files, before, &mut self.findings);
        let listed: Vec<String> = self
            .parts
            .iter()
            .flat_map(|part| part.sessions.iter().cloned())
            .collect();
        for slug in listed {
            match facts.remove(&slug) {
                Some(facts) => self.add_session(&slug, facts, files),
                None if self.by_slug.contains_key(&slug) => {}
                None => self.found(rules::SESSION_WITHOUT_FACTS, "manual.toml", &slug),
            }
        }
        for (slug, facts) in facts {
            self.found(rules::SESSION_NOT_LISTED, &facts_path(&slug), &slug);
            self.add_session(&slug, facts, files);
        }
    }

    /// A session's facts, if these files have the same and nothing was wrong with them.
    fn unchanged_facts(&self, files: &Files, path: &str, slug: &str) -> Option<&SessionFacts> {
        let sound = !self.findings.iter().any(|finding| finding.file == path);
        let same = self.files.get(path) == files.get(path);
        let session = self.session(slug).filter(|_| sound && same)?;
        Some(&session.facts)
    }

    fn language_tags(&self) -> Vec<Lang> {
        let tags = self.languages.iter().map(|facts| facts.id.clone());
        tags.collect()
    }

    fn add_session(&mut self, slug: &str, facts: SessionFacts, files: &Arc<Files>) {
        let langs = self.language_tags();
        let session = Session::new(slug, facts, &self.source, files, &langs);
        self.by_slug.insert(slug.to_owned(), self.sessions.len());
        self.sessions.push(session);
    }

    fn add_help(&mut self, files: &Arc<Files>) {
        let langs = self.language_tags();
        for (id, path) in facts_below("help/", files) {
            let log = &mut self.findings;
            if let Some(facts) = read_file(files, path, log, read_help).flatten() {
                find_duplicate_ids(path, &facts.as_session(), log);
                let page = HelpPage::new(id, facts, &self.source, files, &langs);
                self.help.push(page);
            }
        }
        self.help.sort_by_key(|page| page.facts.place);
    }

    fn add_voices(&mut self, files: &Arc<Files>) {
        let langs = self.language_tags();
        for (id, path) in facts_below("voices/", files) {
            let log = &mut self.findings;
            if let Some(facts) = read_file(files, path, log, read_voice).flatten() {
                let voice = Voice::new(id, facts, &self.source, files, &langs);
                self.voices.insert(id.to_owned(), voice);
            }
        }
    }

    fn find_words_without_facts(&mut self, files: &Files) {
        for (path, _) in files.iter() {
            let Some((folder, name)) = path.split_once('/') else {
                continue;
            };
            let Some(slug) = name.strip_suffix(".md") else {
                continue;
            };
            let is_ours = matches!(slug.split_once('/'), None | Some(("voices" | "help", _)));
            let has_facts = !is_ours || self.text(slug).is_some();
            let is_words = self
                .languages
                .iter()
                .any(|facts| facts.id.as_ref() == folder);
            if is_words && !has_facts {
                self.found(rules::WORDS_WITHOUT_FACTS, path, slug);
            }
        }
    }

    fn found(&mut self, rule: Rule, file: &str, slug: &str) {
        self.findings
            .push(Finding::damage(rule, file).with("slug", slug));
    }
}

/// Reads one TOML file; a missing or unreadable one is reported.
fn read_file<T>(
    files: &Files,
    path: &str,
    findings: &mut Vec<Finding>,
    read: impl FnOnce(&mut Log<'_>) -> T,
) -> Option<T> {
    if files.get(path).is_none() {
        findings.push(Finding::damage(rules::FILE_MISSING, path).with("path", path));
        return None;
    }
    let source = files.text(path, findings)?;
    let mut log = Log::new(path, source);
    let value = read(&mut log);
    findings.append(&mut log.findings);
    Some(value)
}

/// The facts files of a folder: their names without ending, and their paths.
fn facts_below<'f>(folder: &'f str, files: &'f Files) -> impl Iterator<Item = (&'f str, &'f str)> {
    files.iter().filter_map(move |(path, _)| {
        let id = path.strip_prefix(folder)?.strip_suffix(".toml")?;
        (!id.contains('/')).then_some((id, path))
    })
}

fn facts_path(slug: &str) -> String {
    format!("sessions/{slug}.toml")
}

fn read_all_facts(
    files: &Files,
    before: Option<&Manual>,
    findings: &mut Vec<Finding>,
) -> BTreeMap<String, SessionFacts> {
    let mut all = BTreeMap::new();
    for (slug, path) in facts_below("sessions/", files) {
        if let Some(facts) = before.and_then(|manual| manual.unchanged_facts(files, path, slug)) {
            all.insert(slug.to_owned(), facts.clone());
        } else if let Some(facts) = read_file(files, path, findings, read_session).flatten() {
            find_duplicate_ids(path, &facts, findings);
            all.insert(slug.to_owned(), facts);
        }
    }
    all
}

fn find_duplicate_ids(path: &str, facts: &SessionFacts, findings: &mut Vec<Finding>) {
    let mut seen = std::collections::HashSet::new();
    for (id, line) in facts.ids() {
        if !seen.insert(id) {
            findings.push(
                Finding::damage(rules::FACTS_ID_DUPLICATE, path)
                    .at(line)
                    .with("id", id),
            );
        }
    }
}
