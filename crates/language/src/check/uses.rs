//! Which messages the program asks for: read from its templates and its code.
//!
//! A message is asked for by its id, written out, or by an id that the code puts together. The second cannot be
//! followed by reading, so each such family of ids is declared beside the messages, with what may stand for its
//! star; a call that puts an id together which no family covers is found.

use std::collections::{BTreeMap, BTreeSet};

use crate::files::Lines;
use crate::{Files, Finding, Lang, Locales};

pub(crate) mod rules {
    use crate::Rule;

    /// The program asks for a message that is not there. `$id`.
    pub const MESSAGE_UNDEFINED: Rule = Rule("message-undefined");
    /// A message that nothing asks for. `$id`.
    pub const MESSAGE_UNUSED: Rule = Rule("message-unused");
    /// An id is put together in code and no family covers it. `$pattern`.
    pub const FAMILY_UNDECLARED: Rule = Rule("message-family-undeclared");
    /// A family that no message belongs to. `$pattern`.
    pub const FAMILY_EMPTY: Rule = Rule("message-family-empty");
}

/// A family of messages whose ids are put together in code: `theme-*`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Family {
    /// The id with one star.
    pub pattern: String,
    /// What may stand for the star; each of these messages must be there. Where it is not known beforehand, every
    /// text in the code that begins as the pattern does is the id of a message.
    pub of: Option<BTreeSet<String>>,
}

impl Family {
    fn ends(&self) -> (&str, &str) {
        self.pattern.split_once('*').unwrap_or((&self.pattern, ""))
    }

    fn covers(&self, id: &str) -> bool {
        let (before, after) = self.ends();
        let star = id
            .strip_prefix(before)
            .and_then(|rest| rest.strip_suffix(after));
        star.is_some_and(|star| {
            !star.is_empty() && self.of.as_ref().is_none_or(|of| of.contains(star))
        })
    }

    /// The ids that must be there.
    fn ids(&self) -> impl Iterator<Item = String> {
        let (before, after) = self.ends();
        self.of
            .iter()
            .flatten()
            .map(move |star| format!("{before}{star}{after}"))
    }

    /// Whether a text of the code is the id of one of its messages.
    fn claims(&self, text: &str) -> bool {
        let (before, _) = self.ends();
        self.of.is_none() && text.len() > before.len() && text.starts_with(before)
    }
}

/// What the program asks for and is not there, and what is there and nobody asks for, in the source language.
/// `code` are the program's templates and sources, `families_file` is where the families are declared.
pub fn uses(
    locales: &Locales,
    source: &Lang,
    code: &Files,
    families: &[Family],
    families_file: &str,
) -> Vec<Finding> {
    let entries = locales.entries(source);
    let known: BTreeSet<&str> = entries.iter().map(|entry| entry.id.as_str()).collect();
    let (mut findings, mut used) = (Vec::new(), BTreeSet::new());
    for (path, bytes) in code.iter().filter(|(path, _)| is_code(path)) {
        let text = String::from_utf8_lossy(bytes);
        let text = without_tests(&text);
        let read = Read::of(text, families, calls(path));
        let lines = Lines::of(text.as_bytes());
        for (id, at) in &read.asked {
            if !known.contains(id.as_str()) {
                let finding = Finding::damage(rules::MESSAGE_UNDEFINED, path);
                findings.push(finding.at(lines.line_at(*at)).with("id", id));
            }
        }
        for (pattern, at) in &read.undeclared {
            let finding = Finding::damage(rules::FAMILY_UNDECLARED, path);
            findings.push(finding.at(lines.line_at(*at)).with("pattern", pattern));
        }
        used.extend(read.literals);
    }
    findings.extend(of_families(families, &known, families_file));
    findings.extend(unused(locales, source, families, &used));
    findings
}

fn of_families(families: &[Family], known: &BTreeSet<&str>, file: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    for family in families {
        for id in family.ids().filter(|id| !known.contains(id.as_str())) {
            findings.push(Finding::damage(rules::MESSAGE_UNDEFINED, file).with("id", id));
        }
        if !known.iter().any(|id| family.covers(id)) {
            let finding = Finding::damage(rules::FAMILY_EMPTY, file);
            findings.push(finding.with("pattern", &family.pattern));
        }
    }
    findings
}

/// Terms are asked for by the manual, and by what is not written yet.
fn unused(
    locales: &Locales,
    source: &Lang,
    families: &[Family],
    used: &BTreeSet<String>,
) -> Vec<Finding> {
    let entries = locales.entries(source);
    let referred = referred(locales, source);
    let is_used = |id: &str| {
        used.contains(id)
            || referred.contains(id)
            || families.iter().any(|family| family.covers(id))
    };
    let unused = entries
        .iter()
        .filter(|entry| !entry.is_term() && !is_used(&entry.id));
    unused
        .map(|entry| {
            let finding =
                Finding::damage(rules::MESSAGE_UNUSED, format!("{source}/{}", entry.file));
            finding.at(entry.line).with("id", &entry.id)
        })
        .collect()
}

/// The messages that other messages refer to.
fn referred(locales: &Locales, source: &Lang) -> BTreeSet<String> {
    let pieces = locales
        .entries(source)
        .iter()
        .flat_map(super::look::pieces_of);
    let leaves = pieces.flat_map(|piece| piece.leaves());
    let names = leaves.flat_map(|leaf| leaf.references);
    names
        .map(|name| name.split('.').next().unwrap_or_default().to_owned())
        .collect()
}

fn is_code(path: &str) -> bool {
    let is_test =
        path.contains("/tests/") || path.contains("/examples/") || path.ends_with("tests.rs");
    !is_test
        && [".rs", ".html", ".js", ".svg"]
            .iter()
            .any(|ending| path.ends_with(ending))
}

/// A Rust file ends, for us, where its tests begin: they ask for messages that are not there on purpose.
fn without_tests(text: &str) -> &str {
    let tests = text
        .match_indices("#[cfg(test)]")
        .find(|(at, mark)| text[at + mark.len()..].trim_start().starts_with("mod "));
    tests.map_or(text, |(at, _)| &text[..at])
}

/// What one file of the program asks for.
#[derive(Default)]
struct Read {
    /// Everything in quotes that could be an id.
    literals: BTreeSet<String>,
    /// What is an id for sure, and where.
    asked: BTreeMap<String, usize>,
    /// Ids put together that no family covers.
    undeclared: BTreeMap<String, usize>,
}

/// A call whose first text is the id of a message.
struct Call {
    begins: &'static str,
    /// What must follow the text to be sure.
    follows: &'static [&'static str],
}

const CALLS: [Call; 8] = [
    call(".say(", &[")"]),
    call(".plain(", &[")"]),
    call(".with(", &[", &args", ", &Args"]),
    call(".plain_with(", &[","]),
    call(".message(", &[", &args", ", &Args"]),
    call(".attribute(", &[", \""]),
    call("say(words, ", &[")"]),
    call("say_with(words, ", &[","]),
];

const fn call(begins: &'static str, follows: &'static [&'static str]) -> Call {
    Call { begins, follows }
}

/// Scripts ask for no messages: what they say is in the page.
fn calls(path: &str) -> &'static [Call] {
    if path.ends_with(".js") { &[] } else { &CALLS }
}

impl Read {
    fn of(text: &str, families: &[Family], calls: &[Call]) -> Read {
        let mut read = Read::default();
        for (at, literal) in literals(text) {
            let before = text[..at].trim_end();
            let after = squeezed(&text[at + literal.len() + 2..]);
            if is_id(literal) {
                read.literals.insert(literal.to_owned());
                let is_sure = calls
                    .iter()
                    .any(|call| call.is_before(before) && call.is_sure(&after));
                let is_claimed = families.iter().any(|family| family.claims(literal));
                if is_sure || is_claimed && !before.ends_with("Rule(") {
                    read.asked.entry(literal.to_owned()).or_insert(at);
                }
            }
            let covers = |pattern: &str| families.iter().any(|f| is_within(pattern, &f.pattern));
            if let Some(pattern) = put_together(before, literal, calls).filter(|p| !covers(p)) {
                read.undeclared.entry(pattern).or_insert(at);
            }
        }
        read
    }
}

impl Call {
    fn is_before(&self, before: &str) -> bool {
        before.ends_with(self.begins.trim_end())
    }

    fn is_sure(&self, after: &str) -> bool {
        self.follows
            .iter()
            .any(|follows| after.starts_with(follows))
    }
}

/// The pattern of the ids that a call puts together: of `say(&format!("theme-{}", …))` it is `theme-*`.
fn put_together(before: &str, literal: &str, calls: &[Call]) -> Option<String> {
    let before = before.strip_suffix("format!(")?;
    let before = before.trim_end_matches(['&', ' ', '\n']);
    let asks = calls.iter().any(|call| call.is_before(before));
    pattern(literal).filter(|_| asks)
}

/// A line break before the next argument counts as a space.
fn squeezed(text: &str) -> String {
    let start: String = text.chars().take(80).collect();
    start.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Everything between two straight quotes that has no line break, with where its first quote stands. A text that
/// stands between two others is among them; it is no id.
fn literals(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let quotes: Vec<usize> = text.match_indices('"').map(|(at, _)| at).collect();
    let pairs: Vec<(usize, usize)> = quotes.windows(2).map(|pair| (pair[0], pair[1])).collect();
    pairs
        .into_iter()
        .map(|(from, to)| (from, &text[from + 1..to]))
        .filter(|(_, literal)| !literal.contains('\n'))
}

fn is_id(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && !text.ends_with('-')
        && text
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// `theme-{}` is `theme-*`; `None` for a text that puts no id together.
fn pattern(literal: &str) -> Option<String> {
    let mut pattern = String::new();
    let mut rest = literal;
    while let Some((before, after)) = rest.split_once('{') {
        pattern.push_str(before);
        pattern.push('*');
        rest = after.split_once('}')?.1;
    }
    pattern.push_str(rest);
    let is_kebab = pattern
        .bytes()
        .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-' || b == b'*');
    (pattern.contains('*') && is_kebab && pattern.starts_with(|c: char| c.is_ascii_lowercase()))
        .then_some(pattern)
}

/// Whether every id of one pattern is one of the other: `figure-*-*` is within `figure-*`.
fn is_within(pattern: &str, family: &str) -> bool {
    let (before, after) = family.split_once('*').unwrap_or((family, ""));
    pattern.starts_with(before) && pattern.ends_with(after)
}
