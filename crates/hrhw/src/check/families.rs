//! Messages whose ids are put together in code: `locales/families.toml` says what may stand for their stars.

use std::collections::{BTreeMap, BTreeSet};

use language::check::Family;
use language::{Files, Finding, Locales, Rule};
use manual::Manual;
use serde::Deserialize;

use super::{Folder, Texts};

/// Where the families are declared, in the folder of messages.
const FILE: &str = "families.toml";

/// The file cannot be read. `$detail`.
const FAMILIES: Rule = Rule("message-families");

#[derive(Deserialize)]
struct Declared {
    family: BTreeMap<String, Stars>,
}

/// What may stand for the star.
#[derive(Deserialize)]
#[serde(untagged)]
enum Stars {
    Names(BTreeSet<String>),
    Source(Source),
}

/// Where the names are found.
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Source {
    /// In the code, written out: whatever begins as the pattern does.
    Code,
    /// In the code, as names of rules.
    Rules,
    /// The parts of the manual.
    Parts,
    /// The ready programmes of the manual.
    Programmes,
    /// In the messages alone: what asks for them is read at run time.
    Messages,
}

/// The findings about messages that are asked for and about those that are not.
pub(super) fn check(
    code: &Files,
    texts: &Texts,
    manual: &Manual,
    locales: &Locales,
) -> Vec<Finding> {
    let text = texts.locales.get(FILE).unwrap_or_default();
    let declared: Declared = match toml::from_slice(text) {
        Ok(declared) => declared,
        Err(error) => {
            return vec![Finding::damage(FAMILIES, FILE).with("detail", error.message())];
        }
    };
    let families: Vec<Family> = declared
        .family
        .into_iter()
        .map(|(pattern, stars)| Family {
            of: names(stars, &pattern, code, manual, locales),
            pattern,
        })
        .collect();
    language::check::uses(locales, &manual.source, code, &families, FILE)
}

/// A file of messages, or of the program.
pub(super) fn folder_of(finding: &Finding) -> Folder {
    if finding.file.ends_with(".ftl") || finding.file == FILE {
        Folder::Locales
    } else {
        Folder::Code
    }
}

fn names(
    stars: Stars,
    pattern: &str,
    code: &Files,
    manual: &Manual,
    locales: &Locales,
) -> Option<BTreeSet<String>> {
    let source = match stars {
        Stars::Names(names) => return Some(names),
        Stars::Source(source) => source,
    };
    match source {
        Source::Code => None,
        Source::Rules => Some(rules(code)),
        Source::Parts => Some(manual.parts.iter().map(|part| part.id.clone()).collect()),
        Source::Programmes => Some(manual.programmes.iter().map(|p| p.id.clone()).collect()),
        Source::Messages => Some(messages(pattern, manual, locales)),
    }
}

fn messages(pattern: &str, manual: &Manual, locales: &Locales) -> BTreeSet<String> {
    let (before, after) = pattern.split_once('*').unwrap_or((pattern, ""));
    let entries = locales.entries(&manual.source).iter();
    let star = |id: &str| Some(id.strip_prefix(before)?.strip_suffix(after)?.to_owned());
    entries.filter_map(|entry| star(&entry.id)).collect()
}

/// The names of all rules: `Rule("…")` in the sources.
fn rules(code: &Files) -> BTreeSet<String> {
    let sources = code
        .iter()
        .filter(|(path, _)| path.ends_with(".rs") && path.contains("/src/"));
    let mut names = BTreeSet::new();
    for (_, bytes) in sources {
        let text = String::from_utf8_lossy(bytes);
        let pieces: Vec<&str> = text.split("Rule(\"").collect();
        let declared = pieces
            .windows(2)
            .filter(|pair| pair[0].trim_end().ends_with("Rule ="));
        names.extend(declared.filter_map(|pair| Some(pair[1].split_once('"')?.0.to_owned())));
    }
    names
}
