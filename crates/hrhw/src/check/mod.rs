//! `hrhw check`: everything that is wrong with the manual's words and messages.

mod families;
mod folders;
mod render;
mod report;

use std::process::ExitCode;

use clap::ArgMatches;
use language::{Finding, Lang, Locales, Severity, Words};
use manual::Manual;

pub(crate) use folders::Texts;
pub use folders::{Folders, NotRead};
use render::{NotRendered, Rendered};

use crate::args::folders_of;
use crate::wording::{print, say};

/// Which folder a finding's file lies in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Folder {
    /// The manual's facts and words.
    Manuals,
    /// The messages.
    Locales,
    /// The program's templates and sources, in a checkout.
    Code,
    /// The pages as a browser shows them.
    Pages,
}

impl Folder {
    /// As it is called in the report.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Manuals => "manuals",
            Self::Locales => "locales",
            Self::Code => "code",
            Self::Pages => "pages",
        }
    }
}

/// A finding and where it belongs.
#[derive(Clone, Debug)]
pub struct Found {
    /// The folder its file lies in.
    pub folder: Folder,
    /// What was found.
    pub finding: Finding,
    /// The language the file is in; none for facts and code.
    pub language: Option<Lang>,
    /// Whether it makes the check fail: damage always, a gap in a language that says it is complete.
    pub is_error: bool,
}

/// What a check found.
#[derive(Clone, Debug)]
pub struct Checked {
    /// All findings, by folder, file and line.
    pub found: Vec<Found>,
    /// The languages and whether they say that they are complete.
    pub languages: Vec<(Lang, bool)>,
    /// The manual's edition.
    pub edition: String,
    /// How often a page was looked at in a browser; nothing where none was asked for or found.
    pub rendered: Option<usize>,
}

impl Checked {
    /// How many findings make the check fail.
    #[must_use]
    pub fn errors(&self) -> usize {
        self.found.iter().filter(|found| found.is_error).count()
    }

    /// How many findings are of this severity.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        let of = |found: &&Found| found.finding.severity == severity;
        self.found.iter().filter(of).count()
    }

    /// Takes up what a browser saw; a page's language is the first step of its address.
    fn add(&mut self, rendered: Rendered) {
        let found = rendered.findings.into_iter().map(|finding| Found {
            folder: Folder::Pages,
            language: finding.file.split('/').next().map(Lang::new),
            is_error: true,
            finding,
        });
        self.found.extend(found);
        self.rendered = Some(rendered.looks);
    }
}

/// Checks the words of these folders; where none is given, those of the program.
///
/// # Errors
/// When a folder that was named cannot be read at all.
pub fn check(folders: &Folders) -> Result<Checked, NotRead> {
    let texts = folders.read()?;
    let manual = Manual::open(texts.manuals.clone());
    let (locales, in_messages) = if texts.is_named(Folder::Locales) {
        language::check::messages(&texts.locales, &manual.source)
    } else {
        (Locales::from_files(&texts.locales).0, Vec::new())
    };
    let mut all: Vec<(Folder, Finding)> = Vec::new();
    let mut add = |folder, findings: Vec<Finding>| {
        all.extend(findings.into_iter().map(|finding| (folder, finding)));
    };
    if texts.is_named(Folder::Manuals) {
        let figures: Vec<&str> = figure::ids().collect();
        let known = manual::check::Known::new(&locales, &figures);
        add(Folder::Manuals, manual::check::all(&manual, &known));
    }
    if texts.is_named(Folder::Locales) {
        add(Folder::Locales, in_messages);
        for lang in locales.languages() {
            add(Folder::Locales, labels(&locales, lang));
        }
    }
    if let Some(code) = &texts.code {
        for finding in families::check(code, &texts, &manual, &locales) {
            add(families::folder_of(&finding), vec![finding]);
        }
    }
    all.retain(|(folder, finding)| texts.is_asked_about(*folder, &finding.file));
    Ok(checked(all, &manual, &locales))
}

/// The labels of diagrams that are too long in this language; those that are not translated have no length.
fn labels(locales: &Locales, lang: &Lang) -> Vec<Finding> {
    let entries = locales.entries(lang);
    let has = |id: &str| entries.iter().any(|entry| entry.id == id);
    if !entries.iter().any(|entry| entry.id.starts_with("figure-")) {
        return Vec::new();
    }
    let mut found = figure::check(&locales.words(lang));
    found.retain(|finding| {
        finding
            .args
            .iter()
            .any(|(name, id)| *name == "id" && has(id))
    });
    found
}

fn checked(all: Vec<(Folder, Finding)>, manual: &Manual, locales: &Locales) -> Checked {
    let languages = languages(manual, locales);
    let mut found: Vec<Found> = all
        .into_iter()
        .map(|(folder, finding)| {
            let first = finding.file.split('/').next().unwrap_or_default();
            let of = languages.iter().find(|(lang, _)| lang.as_str() == first);
            let of = of.filter(|_| folder != Folder::Code);
            let is_complete = of.is_some_and(|(_, complete)| *complete);
            Found {
                folder,
                language: of.map(|(lang, _)| lang.clone()),
                is_error: finding.severity == Severity::Damage || is_complete,
                finding,
            }
        })
        .collect();
    let place = |found: &Found| {
        let finding = &found.finding;
        (
            found.folder,
            finding.file.clone(),
            finding.line,
            finding.rule,
            finding.args.clone(),
        )
    };
    found.sort_by_cached_key(place);
    found.dedup_by(|a, b| place(a) == place(b));
    Checked {
        found,
        languages,
        edition: manual.edition.clone(),
        rendered: None,
    }
}

/// The manual's languages in its order, then those that have messages only.
pub(crate) fn languages(manual: &Manual, locales: &Locales) -> Vec<(Lang, bool)> {
    let mut languages: Vec<(Lang, bool)> = manual
        .languages
        .iter()
        .map(|facts| (facts.id.clone(), facts.complete))
        .collect();
    for lang in locales.languages() {
        if !languages.iter().any(|(known, _)| known == lang) {
            languages.push((lang.clone(), false));
        }
    }
    languages
}

/// Prints what was found; 0 only if nothing of it is an error, 2 if a folder could not be read.
pub(crate) fn run(words: &Words, given: &ArgMatches) -> ExitCode {
    let folders = folders_of(given);
    let mut checked = match check(&folders) {
        Ok(checked) => checked,
        Err(error) => return refuse(words, &error),
    };
    let mut is_whole = true;
    if given.get_flag("render") {
        is_whole = look(words, &folders, &mut checked);
    }
    if given.get_flag("json") {
        print(&report::json(words, &checked));
    } else {
        print(&report::text(words, &folders, &checked));
    }
    match checked.errors() {
        _ if !is_whole => ExitCode::from(2),
        0 => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    }
}

/// Looks at the pages in a browser. Without one that is said, and the words alone are checked; `false` where the look
/// began and did not come to its end.
fn look(words: &Words, folders: &Folders, checked: &mut Checked) -> bool {
    let Ok(texts) = folders.read() else {
        return false;
    };
    match render::render(words, folders, &texts) {
        Ok(rendered) => {
            let is_stopped = rendered.is_stopped;
            checked.add(rendered);
            if is_stopped {
                eprintln!("{}", say(words, "render-stopped"));
            }
            !is_stopped
        }
        Err(error) => {
            eprintln!("{}", error.worded(words));
            matches!(error, NotRendered::NoBrowser)
        }
    }
}

/// Says which folder cannot be read, and why.
pub(crate) fn refuse(words: &Words, error: &NotRead) -> ExitCode {
    eprint!("{}", report::refusal(words, error));
    ExitCode::from(2)
}
