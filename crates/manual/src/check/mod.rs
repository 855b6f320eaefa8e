//! Rules about the manual's files. Each rule is a small function that adds what it finds; none stops another.
//!
//! What makes a file unreadable is found by reading it. Here is what a reader would stumble over although every file
//! can be read: names nobody knows, minutes that do not add up, questions without an answer, languages that say
//! different things. A session is checked by itself, so that one file can be checked again while somebody writes.

mod catalogue;
mod facts_file;
mod front;
mod headings;
mod instruments;
mod known;
mod links;
mod minutes;
mod names;
mod page;
mod parity;
mod provision;
mod questions;
mod required;
mod term_words;
mod typography;
mod voice;

use language::{Finding, Lang};

use crate::manual::Manual;
use crate::session::{Session, words_findings};
use crate::voice::Voice;
use facts_file::FactsFile;
pub use known::Known;
use page::Page;

/// Everything that is wrong with the manual, in reading and beyond, by file and line.
#[must_use]
pub fn all(manual: &Manual, known: &Known) -> Vec<Finding> {
    let mut found = manual.opening_findings().to_vec();
    catalogue::check(manual, &mut found);
    instruments::check(manual, known, &mut found);
    for session in manual.sessions() {
        check_session(manual, known, session, &mut found);
    }
    for voice in manual.voices() {
        check_voice(manual, known, voice, &mut found);
    }
    for page in manual.help() {
        check_words(manual, known, page.session_like(), &mut found);
    }
    sorted(found)
}

/// What can be wrong because of one file: with its session, voice or page of help in all languages, or with the file
/// alone.
///
/// Other sessions that name something in this file are not looked at again; [`all`] does.
#[must_use]
pub fn file(manual: &Manual, known: &Known, path: &str) -> Vec<Finding> {
    let mut found = Vec::new();
    match subject(path) {
        Subject::Catalogue => catalogue::check(manual, &mut found),
        Subject::Instruments => instruments::check(manual, known, &mut found),
        Subject::Session(slug) => {
            if let Some(session) = manual.session(slug) {
                check_session(manual, known, session, &mut found);
            }
        }
        Subject::Voice(id) => {
            if let Some(voice) = manual.voice(id) {
                check_voice(manual, known, voice, &mut found);
            }
        }
        Subject::Help(id) => {
            if let Some(page) = manual.help_page(id) {
                check_words(manual, known, page.session_like(), &mut found);
            }
        }
        Subject::Other => {}
    }
    let same = |finding: &&Finding| finding.file == path || is_of(subject(path), &finding.file);
    found.extend(manual.opening_findings().iter().filter(same).cloned());
    sorted(found)
}

/// What is wrong with the words of one language by themselves, whatever the source says: for words that are meant to
/// differ from it, as a trainer's own.
#[must_use]
pub fn alone(manual: &Manual, known: &Known, session: &Session, lang: &Lang) -> Vec<Finding> {
    let mut found = words_findings(session);
    found.extend_from_slice(manual.opening_findings());
    if let Some(page) = Page::new(manual, known, session, lang) {
        check_page(&page, None, &mut found);
    }
    found.retain(|finding| session.words_path(lang) == Some(finding.file.as_str()));
    sorted(found)
}

/// What a file is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Subject<'a> {
    Catalogue,
    Instruments,
    Session(&'a str),
    Voice(&'a str),
    Help(&'a str),
    Other,
}

fn subject(path: &str) -> Subject<'_> {
    let (folder, name) = path.split_once('/').unwrap_or(("", path));
    match (folder, name) {
        ("", "manual.toml") => Subject::Catalogue,
        ("", "instruments.toml") => Subject::Instruments,
        ("sessions", name) => name
            .strip_suffix(".toml")
            .map_or(Subject::Other, Subject::Session),
        ("voices", name) => name
            .strip_suffix(".toml")
            .map_or(Subject::Other, Subject::Voice),
        ("help", name) => name
            .strip_suffix(".toml")
            .map_or(Subject::Other, Subject::Help),
        (_, name) => name
            .strip_suffix(".md")
            .map_or(Subject::Other, words_subject),
    }
}

/// What the words of this slug are about.
fn words_subject(slug: &str) -> Subject<'_> {
    match slug.split_once('/') {
        Some(("voices", id)) => Subject::Voice(id),
        Some(("help", id)) => Subject::Help(id),
        _ => Subject::Session(slug),
    }
}

fn is_of(about: Subject<'_>, file: &str) -> bool {
    about != Subject::Other && subject(file) == about
}

fn sorted(mut found: Vec<Finding>) -> Vec<Finding> {
    found.sort_by(|a, b| {
        (&a.file, a.line, a.rule, &a.args).cmp(&(&b.file, b.line, b.rule, &b.args))
    });
    found.dedup();
    found
}

fn check_session(manual: &Manual, known: &Known, session: &Session, found: &mut Vec<Finding>) {
    let file = FactsFile::of_session(manual, session);
    minutes::check(&file, found);
    names::check_facts(manual, known, &file, found);
    catalogue::check_needs(manual, session, &file, found);
    if !session.is_coming() {
        required::check(manual, &file, session.words(&manual.source), found);
        questions::check(&file, session.words(&manual.source), found);
    }
    check_words(manual, known, session, found);
}

fn check_voice(manual: &Manual, known: &Known, voice: &Voice, found: &mut Vec<Finding>) {
    voice::check(manual, known, voice, found);
    check_words(manual, known, voice.session_like(), found);
}

/// The rules about words, the same for a session, a voice and a page of help.
fn check_words(manual: &Manual, known: &Known, session: &Session, found: &mut Vec<Finding>) {
    found.extend(words_findings(session));
    let source = Page::new(manual, known, session, &manual.source);
    for language in &manual.languages {
        let Some(page) = Page::new(manual, known, session, &language.id) else {
            headings::check_file(session, &language.id, found);
            continue;
        };
        check_page(&page, source.as_ref(), found);
        if let Some(source) = source.as_ref().filter(|source| source.lang != page.lang) {
            parity::check(source, &page, found);
        }
    }
}

fn check_page(page: &Page<'_>, source: Option<&Page<'_>>, found: &mut Vec<Finding>) {
    front::check(page, found);
    headings::check(page, source, found);
    names::check(page, found);
    links::check(page, found);
    typography::check(page, found);
}

#[cfg(test)]
mod tests {
    use super::{Subject, subject};

    #[test]
    fn a_file_tells_what_it_is_about() {
        for (path, about) in [
            ("manual.toml", Subject::Catalogue),
            ("instruments.toml", Subject::Instruments),
            ("sessions/a.toml", Subject::Session("a")),
            ("fr/a.md", Subject::Session("a")),
            ("voices/a.toml", Subject::Voice("a")),
            ("fr/voices/a.md", Subject::Voice("a")),
            ("help/a.toml", Subject::Help("a")),
            ("fr/help/a.md", Subject::Help("a")),
            ("STYLE.md", Subject::Session("STYLE")),
            ("fr/a.txt", Subject::Other),
        ] {
            assert_eq!(subject(path), about, "{path}");
        }
    }
}
