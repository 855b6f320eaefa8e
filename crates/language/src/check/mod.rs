//! What can be found wrong in messages before a reader sees them.
//!
//! Every language is compared with the source language, message by message and, inside of them, variant by
//! variant. What a file says by itself (a tab, a no-break space, a translated keyword) is looked for in its text,
//! since Fluent's parser only tells that something there is no message.

mod compare;
mod keys;
mod leaf;
mod look;
mod references;
mod selects;
mod terms;
mod traps;
mod typography;
mod uses;

use std::collections::BTreeMap;

use crate::{Files, Finding, Lang, Locales};

pub use look::words;
pub use terms::form_names;
pub use typography::{PLACEABLE, Slip, typography};
pub use uses::{Family, uses};

/// The rules of this folder.
pub(crate) mod rules {
    pub use super::compare::rules::*;
    pub use super::references::rules::*;
    pub use super::selects::rules::*;
    pub use super::terms::rules::*;
    pub use super::traps::rules::*;
    pub use super::typography::rules::*;
    pub use super::uses::rules::*;
}

/// Reads these files, `<language>/<name>.ftl`, and tells everything that is wrong with their messages, sorted by
/// file and line. `source` is the language the others are compared with.
pub fn messages(files: &Files, source: &Lang) -> (Locales, Vec<Finding>) {
    let (locales, mut findings) = Locales::from_files(files);
    let languages: BTreeMap<&Lang, look::Language> = locales
        .languages()
        .iter()
        .map(|lang| (lang, look::Language::new(&locales, lang)))
        .collect();
    for language in languages.values() {
        traps::check(language, &mut findings);
        let english = languages.get(source);
        selects::check(language, english, &mut findings);
        references::check(language, &mut findings);
        terms::check(language, &mut findings);
        look::check_typography(language, &mut findings);
        if let Some(english) = english.filter(|english| english.lang != language.lang) {
            compare::check(language, english, &mut findings);
        }
    }
    sort(&mut findings);
    (locales, findings)
}

/// By file and line; what is found twice is told once.
pub fn sort(findings: &mut Vec<Finding>) {
    findings.sort_by(|a, b| {
        (&a.file, a.line, a.rule, &a.args).cmp(&(&b.file, b.line, b.rule, &b.args))
    });
    findings.dedup();
}

#[cfg(test)]
mod tests;
