//! Whether the words of a pack are words: files that can be read, without markup.

use language::{Files, Finding, Locales, Severity};
use manual::{Manual, rules};

use crate::fault::Fault;
use crate::read::Pack;

/// Refuses markup, and files that cannot be read as what they should be. Gaps are no fault: a language grows.
pub(crate) fn check(pack: &Pack) -> Result<(), Fault> {
    let source = Manual::embedded().source;
    if pack.manifest.language == source {
        return Err(Fault::Language(source.to_string()));
    }
    markup_in_messages(&pack.locales)?;
    let mut findings = of_manual(&pack.manuals);
    let is_markup = |finding: &&Finding| {
        [rules::RAW_HTML, rules::LINK_TARGET, rules::IMAGE].contains(&finding.rule)
    };
    if let Some(finding) = findings.iter().find(is_markup) {
        return Err(Fault::Markup(finding.file.clone()));
    }
    findings.extend(of_messages(&pack.locales));
    if findings.is_empty() {
        Ok(())
    } else {
        Err(Fault::Words(findings))
    }
}

/// Pages write messages as text, so markup in one does nothing; but no message needs any, and whoever put it there meant
/// something by it.
fn markup_in_messages(files: &Files) -> Result<(), Fault> {
    let opens = |bytes: &[u8]| {
        let pairs = bytes.windows(2);
        pairs.into_iter().any(|pair| {
            pair[0] == b'<' && (pair[1].is_ascii_alphabetic() || b"/!?".contains(&pair[1]))
        })
    };
    match files.iter().find(|(_, bytes)| opens(bytes)) {
        Some((path, _)) => Err(Fault::Markup(path.to_owned())),
        None => Ok(()),
    }
}

/// What is damaged in the words, read beside the facts alone: the other languages are nothing to them.
fn of_manual(words: &Files) -> Vec<Finding> {
    let built_in = Manual::embedded_files();
    let facts = built_in.iter().filter(|(path, _)| path.ends_with(".toml"));
    let facts = Files::from_pairs(facts.map(|(path, bytes)| (path, bytes.to_vec())));
    let (_, findings) = Manual::from_files(&facts.overlay(words.clone()));
    damage_in(words, findings)
}

fn of_messages(words: &Files) -> Vec<Finding> {
    let (_, findings) = Locales::from_files(words);
    damage_in(words, findings)
}

fn damage_in(words: &Files, findings: Vec<Finding>) -> Vec<Finding> {
    let is_ours = |finding: &Finding| {
        finding.severity == Severity::Damage
            && words.get(&finding.file).is_some()
            && !is_absence(finding)
    };
    findings.into_iter().filter(is_ours).collect()
}

/// A heading that is not translated yet is a gap of a language that grows.
fn is_absence(finding: &Finding) -> bool {
    [rules::ID_WITHOUT_HEADING, rules::HEADING_MISPLACED].contains(&finding.rule)
}
