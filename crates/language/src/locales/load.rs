//! From the files of a folder to the sources of each language.

use std::collections::{BTreeMap, BTreeSet};

use super::rules;
use super::source::Source;
use crate::{Files, Finding, Lang};

/// The `.ftl` files under each language's folder, not read yet. Files of other kinds, and those beside the folders, are
/// none of ours.
pub(super) fn by_language(
    files: &Files,
    findings: &mut Vec<Finding>,
) -> BTreeMap<Lang, Vec<Source>> {
    let mut languages: BTreeMap<Lang, Vec<Source>> = BTreeMap::new();
    let mut refused = BTreeSet::new();
    for (path, bytes) in files.lasting().filter(|(path, _)| path.ends_with(".ftl")) {
        let Some((folder, name)) = path.split_once('/') else {
            continue;
        };
        let Ok(lang) = folder.parse::<Lang>() else {
            if refused.insert(folder.to_owned()) {
                let finding = Finding::damage(rules::FOLDER_NOT_A_LANGUAGE, folder);
                findings.push(finding.with("name", folder));
            }
            continue;
        };
        let sources = languages.entry(lang).or_default();
        sources.push(Source::new(path, name, bytes));
    }
    languages
}
