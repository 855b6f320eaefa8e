//! Folders of words outside the program: those a person named, or those that lie beside the app. They replace whole
//! sessions and whole locales, and while one of their files is broken, its last good version stays in use.

use std::collections::BTreeSet;
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash as _, Hasher as _};
use std::path::{Path, PathBuf};

use language::pseudo::{self, Pseudo};
use language::{Files, Finding, Locales, ReadFolderError, Severity};
use manual::Manual;

/// The folders whose words replace the built-in ones.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outside {
    /// Sessions, facts and words.
    pub manuals: Option<PathBuf>,
    /// Messages.
    pub locales: Option<PathBuf>,
    /// A language that nobody speaks, made from the built-in English, beside the built-in ones.
    pub pseudo: Option<Pseudo>,
}

impl Outside {
    /// The folders a person named; where she named none, `manuals` and `locales` beside the running program.
    #[must_use]
    pub fn given_or_beside_the_app(manuals: Option<PathBuf>, locales: Option<PathBuf>) -> Self {
        let beside = |name: &str| {
            let folder = std::env::current_exe().ok()?.parent()?.join(name);
            folder.is_dir().then_some(folder)
        };
        Self {
            manuals: manuals.or_else(|| beside("manuals")),
            locales: locales.or_else(|| beside("locales")),
            pseudo: None,
        }
    }

    /// Every folder there is.
    pub fn folders(&self) -> impl Iterator<Item = &Path> {
        [&self.manuals, &self.locales]
            .into_iter()
            .filter_map(|folder| folder.as_deref())
    }

    /// What the folders look like without opening a file: names, sizes, times. Two that are the same hold the same words.
    pub(crate) fn stamp(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        let mut open: Vec<PathBuf> = self.folders().map(Path::to_owned).collect();
        while let Some(folder) = open.pop() {
            let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
            let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
            paths.sort();
            for path in paths {
                let Ok(facts) = path.symlink_metadata() else {
                    continue;
                };
                (&path, facts.len(), facts.modified().ok()).hash(&mut hasher);
                if facts.is_dir() {
                    open.push(path);
                }
            }
        }
        hasher.finish()
    }
}

/// The built-in words, and beside them those of a pseudo-language.
pub(crate) fn with_pseudo(pseudo: Pseudo) -> (Manual, Locales) {
    let (manuals, locales) = (Manual::embedded_files(), Locales::embedded_files());
    let manuals = manuals
        .clone()
        .overlay(manual::pseudo::words(pseudo, &manuals));
    let locales = locales.clone().overlay(pseudo::messages(pseudo, &locales));
    (Manual::open(manuals), Locales::from_files(&locales).0)
}

/// Something that is read from files, and the files of it that were last good.
pub(crate) struct Read<T> {
    pub(crate) value: T,
    pub(crate) good: Files,
    pub(crate) findings: Vec<Finding>,
}

/// Reads the manual with the outside folder's sessions in the place of the built-in ones.
pub(crate) fn manual(folder: &Path, last_good: &Files, built_in: &Files) -> Read<Manual> {
    read(folder, last_good, built_in, session_of, |outside| {
        Manual::from_files(&replaced(built_in, outside, session_of))
    })
}

/// Reads the messages with the outside folder's locales in the place of the built-in ones.
pub(crate) fn locales(folder: &Path, last_good: &Files, built_in: &Files) -> Read<Locales> {
    read(folder, last_good, built_in, locale_of, |outside| {
        Locales::from_files(&replaced(built_in, outside, locale_of))
    })
}

/// The built-in messages with other locales in the place of those they replace.
pub(crate) fn with_locales(built_in: &Files, over: &Files) -> Files {
    replaced(built_in, over, locale_of)
}

/// What is replaced as a whole: `manual.toml` and `instruments.toml` alone, a session, a voice or a page of help with its words
/// in all languages. Words without facts stand for themselves: they are a new language of a built-in session.
fn session_of(path: &str) -> Option<String> {
    let facts = path.strip_suffix(".toml")?;
    let slug = facts.strip_prefix("sessions/").or_else(|| {
        ["voices/", "help/"]
            .iter()
            .any(|own| facts.starts_with(own))
            .then_some(facts)
    })?;
    Some(format!("/{slug}.md"))
}

/// A locale is a folder.
fn locale_of(path: &str) -> Option<String> {
    path.split_once('/').map(|(lang, _)| format!("{lang}/"))
}

/// The built-in files without those that belong to something the outside replaces, and the outside's over them.
fn replaced(built_in: &Files, outside: &Files, whole: fn(&str) -> Option<String>) -> Files {
    let gone: BTreeSet<String> = outside.iter().filter_map(|(path, _)| whole(path)).collect();
    let is_gone = |path: &str| gone.iter().any(|mark| belongs(path, mark));
    let kept = built_in
        .iter()
        .filter(|(path, _)| !is_gone(path))
        .map(|(path, bytes)| (path, bytes.to_vec()));
    Files::from_pairs(kept).overlay(outside.clone())
}

/// Whether a file is part of what a mark names: of a folder (`fr/`), or of a session or voice, in whichever language
/// (`/dual-loyalty.md`, `/voices/night-shift.md`).
fn belongs(path: &str, mark: &str) -> bool {
    if mark.ends_with('/') {
        return path.starts_with(mark);
    }
    path.find('/').is_some_and(|lang| &path[lang..] == mark)
}

/// How often a broken file is replaced by its last good version before the whole folder is: breaking one file can break
/// another that agrees with it only in its new form.
const ROUNDS: usize = 3;

fn read<T>(
    folder: &Path,
    last_good: &Files,
    built_in: &Files,
    whole: fn(&str) -> Option<String>,
    parse: impl Fn(&Files) -> (T, Vec<Finding>),
) -> Read<T> {
    let mut outside = match Files::read(folder) {
        Ok(files) => files,
        Err(error) => {
            return Read {
                value: parse(last_good).0,
                good: last_good.clone(),
                findings: vec![unreadable(folder, &error)],
            };
        }
    };
    let (mut value, mut findings) = parse(&outside);
    // What is wrong in the built-in files is not this person's to mend.
    findings.retain(|finding| {
        built_in.get(&finding.file).is_none() || outside.get(&finding.file).is_some()
    });
    let mut broken = broken_files(&findings, &outside);
    for _ in 0..ROUNDS {
        if broken.is_empty() {
            return Read {
                value,
                good: outside,
                findings,
            };
        }
        outside = mended(&outside, &broken, last_good, whole);
        let (again, left) = parse(&outside);
        value = again;
        broken = broken_files(&left, &outside);
    }
    let (value, _) = if broken.is_empty() {
        (value, Vec::new())
    } else {
        parse(last_good)
    };
    Read {
        value,
        good: if broken.is_empty() {
            outside
        } else {
            last_good.clone()
        },
        findings,
    }
}

/// The folder itself cannot be read: a stick was pulled out, a folder renamed.
fn unreadable(folder: &Path, error: &ReadFolderError) -> Finding {
    let folder = folder.display().to_string();
    Finding::damage(language::rules::UNREADABLE, folder).with("reason", error.to_string())
}

/// The files in which something is damaged, beyond what can be read all the same.
fn broken_files(findings: &[Finding], outside: &Files) -> BTreeSet<String> {
    let is_broken = |finding: &&Finding| {
        finding.severity == Severity::Damage && finding.rule != language::rules::BYTE_ORDER_MARK
    };
    let files = findings
        .iter()
        .filter(is_broken)
        .map(|finding| finding.file.clone());
    files.filter(|file| outside.get(file).is_some()).collect()
}

/// The files with each broken one in its last good version; one that never was good goes, with all it belongs to.
fn mended(
    outside: &Files,
    broken: &BTreeSet<String>,
    last_good: &Files,
    whole: fn(&str) -> Option<String>,
) -> Files {
    let never_good = broken.iter().filter(|file| last_good.get(file).is_none());
    let gone: BTreeSet<String> = never_good
        .flat_map(|file| [Some(file.clone()), whole(file)])
        .flatten()
        .collect();
    let is_gone = |path: &str| gone.contains(path) || gone.iter().any(|mark| belongs(path, mark));
    let kept = outside
        .iter()
        .filter(|(path, _)| !is_gone(path))
        .map(|(path, bytes)| {
            let good = if broken.contains(path) {
                last_good.get(path)
            } else {
                None
            };
            (path, good.unwrap_or(bytes).to_vec())
        });
    Files::from_pairs(kept)
}

#[cfg(test)]
mod tests {
    use super::{belongs, locale_of, session_of};

    #[test]
    fn a_session_and_a_locale_are_replaced_whole() {
        let check = |mark: Option<String>, path: &str, expected: bool| {
            assert_eq!(
                mark.is_some_and(|mark| belongs(path, &mark)),
                expected,
                "{path}"
            );
        };
        check(
            session_of("sessions/dual-loyalty.toml"),
            "ru/dual-loyalty.md",
            true,
        );
        check(
            session_of("sessions/dual-loyalty.toml"),
            "ru/equal-care.md",
            false,
        );
        check(
            session_of("pt/dual-loyalty.md"),
            "ru/dual-loyalty.md",
            false,
        );
        check(locale_of("fr/app.ftl"), "fr/glossary.ftl", true);
        check(locale_of("fr/app.ftl"), "ru/app.ftl", false);
    }
}
