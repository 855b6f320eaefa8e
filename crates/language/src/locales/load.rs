//! From the files of a folder to the sources of each language.

use std::collections::{BTreeMap, BTreeSet};

use super::language::Source;
use super::rules;
use crate::{Files, Finding, Lang};

/// The `.ftl` files under each language's folder. Files of other kinds, and those beside the folders, are none
/// of ours.
pub(super) fn by_language(
    files: &Files,
    findings: &mut Vec<Finding>,
) -> BTreeMap<Lang, Vec<Source>> {
    let mut languages: BTreeMap<Lang, Vec<Source>> = BTreeMap::new();
    let mut refused = BTreeSet::new();
    for (path, _) in files.iter().filter(|(path, _)| path.ends_with(".ftl")) {
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
        let text = files.lasting_text(path, findings);
        if let Some(line) = text.as_deref().and_then(too_deep) {
            findings.push(Finding::damage(rules::TOO_DEEP, path).at(line));
        } else if let Some(text) = text {
            sources.push(Source {
                path: path.to_owned(),
                name: name.to_owned(),
                text,
            });
        }
    }
    languages
}

/// More braces or calls inside each other than any message has. The parser calls itself for each, and a file of
/// braces alone would exhaust the stack.
const DEEPEST: usize = 64;

/// The line (from 1) where braces are too deep in each other.
fn too_deep(text: &str) -> Option<u32> {
    let mut depth = 0_usize;
    text.split('\n').zip(1..).find_map(|(line, number)| {
        if begins_an_entry(line) {
            depth = 0;
        }
        let deepest = line.bytes().fold(depth, |deepest, byte| {
            match byte {
                b'{' | b'(' => depth += 1,
                b'}' | b')' => depth = depth.saturating_sub(1),
                _ => {}
            }
            deepest.max(depth)
        });
        (deepest > DEEPEST).then_some(number)
    })
}

/// A comment, or an id and an equals sign: where the parser, too, leaves what came before.
fn begins_an_entry(line: &str) -> bool {
    let id = |before: &str| {
        before
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b" -_".contains(&b))
    };
    line.starts_with('#')
        || !line.starts_with(' ') && line.split_once('=').is_some_and(|(before, _)| id(before))
}
