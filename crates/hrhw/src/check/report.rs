//! What a check says, for a person and for a program.

use std::path::Path;

use language::{Args, Finding, ReadFolderError, Severity, Words, args};
use serde_json::{Value, json};

use super::{Checked, Folder, Folders, Found, NotRead};
use crate::wording::{say, say_with, unmarked};

/// The version of the JSON; a change that would break its readers raises it.
const VERSION: u32 = 1;

/// Damage, then gaps, each with its place, what is wrong and how to mend it; then how much there is.
pub(super) fn text(words: &Words, folders: &Folders, checked: &Checked) -> String {
    let mut lines = Vec::new();
    for (severity, title) in [
        (Severity::Damage, "check-damage"),
        (Severity::Gap, "check-gaps"),
    ] {
        let found: Vec<&Found> = checked
            .found
            .iter()
            .filter(|found| found.finding.severity == severity)
            .collect();
        if !found.is_empty() {
            lines.push(say(words, title));
            lines.extend(found.iter().map(|found| entry(words, folders, found)));
            lines.push(String::new());
        }
    }
    lines.push(summary(words, checked));
    lines.join("\n") + "\n"
}

fn entry(words: &Words, folders: &Folders, found: &Found) -> String {
    let (message, mend) = worded(words, &found.finding);
    format!("  {}\n    {message}\n    {mend}", place(folders, found))
}

/// `locales/fr/app.ftl:12`, as an editor opens it.
fn place(folders: &Folders, found: &Found) -> String {
    let folder = match found.folder {
        Folder::Manuals => folders.manuals.as_deref().unwrap_or(Path::new("manuals")),
        Folder::Locales => folders.locales.as_deref().unwrap_or(Path::new("locales")),
        Folder::Code => Path::new(""),
        // An address.
        Folder::Pages => Path::new("/"),
    };
    let file = folder.join(&found.finding.file).display().to_string();
    match found.finding.line {
        0 => file,
        line => format!("{file}:{line}"),
    }
}

fn summary(words: &Words, checked: &Checked) -> String {
    let count = |severity| checked.count(severity) as u64;
    if checked.found.is_empty() {
        return say(words, "check-nothing");
    }
    let counts = args! { "damage" => count(Severity::Damage), "gaps" => count(Severity::Gap) };
    let verdict = if checked.errors() == 0 {
        "check-passed"
    } else {
        "check-failed"
    };
    let errors = args! { "errors" => checked.errors() as u64 };
    format!(
        "{}\n{}",
        say_with(words, "check-counts", &counts),
        say_with(words, verdict, &errors)
    )
}

/// What is wrong and how to mend it.
fn worded(words: &Words, finding: &Finding) -> (String, String) {
    let said = words.together(&finding.message_id(), &["mend"], &finding.message_args());
    let mend = said
        .attributes
        .first()
        .map_or("", |mend| mend.text.as_str());
    (unmarked(&said.value.text), unmarked(mend))
}

/// The report as JSON; `docs/check.md` describes it.
pub(super) fn json(words: &Words, checked: &Checked) -> String {
    let report = json!({
        "version": VERSION,
        "edition": checked.edition,
        "passed": checked.errors() == 0,
        "errors": checked.errors(),
        "damage": checked.count(Severity::Damage),
        "gaps": checked.count(Severity::Gap),
        "rendered": checked.rendered,
        "languages": checked.languages.iter().map(|(lang, complete)| json!({
            "language": lang.as_str(),
            "complete": complete,
            "damage": of(checked, lang, Severity::Damage),
            "gaps": of(checked, lang, Severity::Gap),
        })).collect::<Vec<_>>(),
        "findings": checked.found.iter().map(|found| finding(words, found)).collect::<Vec<_>>(),
    });
    format!("{report:#}\n")
}

fn of(checked: &Checked, lang: &language::Lang, severity: Severity) -> usize {
    let is_of = |found: &&Found| {
        found.language.as_ref() == Some(lang) && found.finding.severity == severity
    };
    checked.found.iter().filter(is_of).count()
}

fn finding(words: &Words, found: &Found) -> Value {
    let (message, mend) = worded(words, &found.finding);
    let args = found.finding.args.iter();
    let args = args.map(|(name, value)| ((*name).to_owned(), Value::from(value.as_str())));
    json!({
        "rule": found.finding.rule.0,
        "severity": match found.finding.severity {
            Severity::Damage => "damage",
            Severity::Gap => "gap",
        },
        "error": found.is_error,
        "folder": found.folder.as_str(),
        "file": found.finding.file,
        "line": found.finding.line,
        "language": found.language.as_ref().map(|lang| lang.as_str()),
        "message": message,
        "mend": mend,
        "args": args.collect::<serde_json::Map<_, _>>(),
    })
}

/// Which folder cannot be read, and why.
pub(super) fn refusal(words: &Words, error: &NotRead) -> String {
    let id = match error.error {
        ReadFolderError::Missing(_) => "check-folder-missing",
        ReadFolderError::NotAFolder(_) => "check-folder-not-a-folder",
        ReadFolderError::Io(..) => "check-folder-unreadable",
    };
    let path = error.path.display().to_string();
    let args = Args::new().with("path", path);
    let said = words.together(id, &["mend"], &args);
    let mend = said
        .attributes
        .first()
        .map_or("", |mend| mend.text.as_str());
    format!("{}\n{}\n", unmarked(&said.value.text), unmarked(mend))
}
