//! A language beside the source language: what is missing, what is too much, what was renamed.

use std::collections::{BTreeMap, BTreeSet};

use super::leaf::Leaf;
use super::look::{Language, Piece, pieces_of};
use super::selects::same_piece;
use crate::{Entry, Finding, Rule};

pub(crate) mod rules {
    use crate::Rule;

    /// A message is not translated yet. `$id`.
    pub const MESSAGE_MISSING: Rule = Rule("message-missing");
    /// A message that the source language does not have. `$id`.
    pub const MESSAGE_EXTRA: Rule = Rule("message-extra");
    /// An attribute is not translated yet. `$id` with the attribute.
    pub const ATTRIBUTE_MISSING: Rule = Rule("attribute-missing");
    /// An attribute that the source language does not have. `$id` with the attribute.
    pub const ATTRIBUTE_EXTRA: Rule = Rule("attribute-extra");
    /// A variable of the source language is not shown. `$id`, `$name`, `$variant` (the variants concerned, or
    /// `all`).
    pub const VARIABLE_MISSING: Rule = Rule("variable-missing");
    /// A variable that the program does not give. `$id`, `$name`, `$variant`.
    pub const VARIABLE_UNKNOWN: Rule = Rule("variable-unknown");
    /// A variable has another name than in the source language. `$id`, `$name`, `$expected`, `$variant`.
    pub const VARIABLE_RENAMED: Rule = Rule("variable-renamed");
    /// A term or message is not referred to as in the source language. `$id`, `$name`, `$variant`.
    pub const REFERENCE_MISSING: Rule = Rule("reference-missing");
    /// A term or message is referred to that the source language does not refer to. `$id`, `$name`, `$variant`.
    pub const REFERENCE_EXTRA: Rule = Rule("reference-extra");
    /// A function of the source language is not called. `$id`, `$name`, `$variant`.
    pub const FUNCTION_MISSING: Rule = Rule("function-missing");
    /// A function is called that the source language does not call. `$id`, `$name`, `$variant`.
    pub const FUNCTION_EXTRA: Rule = Rule("function-extra");
    /// Tags or addresses are not those of the source language. `$id`, `$expected`, `$found`, `$variant`.
    pub const MARKUP_DIFFERS: Rule = Rule("markup-differs");
}

pub(super) fn check(language: &Language, source: &Language, findings: &mut Vec<Finding>) {
    for entry in source.by_id.values() {
        match language.by_id.get(entry.id.as_str()) {
            Some(own) => attributes(language, own, entry, findings),
            None => findings.push(missing(language, entry)),
        }
    }
    for entry in language.by_id.values() {
        if !source.by_id.contains_key(entry.id.as_str()) {
            let finding = Finding::damage(rules::MESSAGE_EXTRA, language.path(entry));
            findings.push(finding.at(entry.line).with("id", &entry.id));
        }
    }
    for piece in language.pieces().filter(is_compared) {
        if let Some(same) = same_piece(source, &piece) {
            let given = given(source, &same);
            Compared {
                language,
                source,
                piece,
                given,
            }
            .check(&same, findings);
        }
    }
}

/// A term's forms and its remarks are each language's own.
fn is_compared(piece: &Piece) -> bool {
    !piece.entry.is_term() || piece.attribute.is_some_and(|name| !is_remark(name))
}

/// What a glossary says about a term in one language and perhaps not in another.
fn is_remark(attribute: &str) -> bool {
    matches!(attribute, "gender" | "also" | "note" | "unverified")
}

fn missing(language: &Language, entry: &Entry) -> Finding {
    Finding::gap(rules::MESSAGE_MISSING, language.path(entry)).with("id", &entry.id)
}

fn attributes(language: &Language, own: &Entry, source: &Entry, findings: &mut Vec<Finding>) {
    let path = || language.path(own);
    if own.value.is_none() && source.value.is_some() {
        let finding = Finding::gap(rules::MESSAGE_MISSING, path()).at(own.line);
        findings.push(finding.with("id", &own.id));
    }
    let names = |entry: &Entry| -> BTreeSet<String> {
        let names = entry.attributes.iter().map(|a| a.id.name.clone());
        names
            .filter(|name| !entry.is_term() || !is_remark(name))
            .collect()
    };
    let (own_names, source_names) = (names(own), names(source));
    for name in source_names.difference(&own_names) {
        let finding = Finding::gap(rules::ATTRIBUTE_MISSING, path()).at(own.line);
        findings.push(finding.with("id", format!("{}.{name}", own.id)));
    }
    for name in own_names.difference(&source_names) {
        let line = language.line(own, &format!(".{name} "));
        let finding = Finding::damage(rules::ATTRIBUTE_EXTRA, path()).at(line);
        findings.push(finding.with("id", format!("{}.{name}", own.id)));
    }
}

/// The variables the program gives: those the source language uses, and those that a comment of its file names
/// for this message.
fn given(source: &Language, same: &Piece) -> BTreeSet<String> {
    let mut names: BTreeSet<String> = pieces_of(same.entry)
        .flat_map(|piece| piece.leaves())
        .flat_map(|leaf| leaf.variables.into_iter().chain(leaf.chosen.into_keys()))
        .collect();
    let entries = source
        .entries
        .iter()
        .filter(|other| other.file == same.entry.file);
    for other in entries {
        let comment = other.comment.as_deref().unwrap_or_default();
        let is_about =
            other.id == same.entry.id || words(comment).any(|word| word == same.entry.id);
        if is_about {
            names.extend(
                words(comment)
                    .filter_map(|word| word.strip_prefix('$'))
                    .map(str::to_owned),
            );
        }
    }
    names
}

/// The words of a comment, ids and variables whole.
fn words(comment: &str) -> impl Iterator<Item = &str> {
    comment
        .split(|c: char| !c.is_ascii_alphanumeric() && !"$-_".contains(c))
        .filter(|word| !word.is_empty())
}

/// One message or attribute beside the same of the source language.
struct Compared<'a> {
    language: &'a Language<'a>,
    source: &'a Language<'a>,
    piece: Piece<'a>,
    given: BTreeSet<String>,
}

/// What differs, with the variants in which it does.
type Differing = BTreeMap<String, Vec<String>>;

type Facet = fn(&Leaf) -> &BTreeSet<String>;

impl Compared<'_> {
    fn check(&self, same: &Piece, findings: &mut Vec<Finding>) {
        let (own, source) = (self.piece.leaves(), same.leaves());
        self.variables(&own, &source, findings);
        self.facet(
            &own,
            &source,
            |leaf| &leaf.references,
            [rules::REFERENCE_MISSING, rules::REFERENCE_EXTRA],
            findings,
        );
        self.facet(
            &own,
            &source,
            |leaf| &leaf.functions,
            [rules::FUNCTION_MISSING, rules::FUNCTION_EXTRA],
            findings,
        );
        self.markup(&own, &source, findings);
    }

    fn variables(&self, own: &[Leaf], source: &[Leaf], findings: &mut Vec<Finding>) {
        let (mut missing, mut unknown) = self.differing(own, source, |leaf| &leaf.variables);
        // What a comment offers besides, as a number written in another way, is shown in the place of another one.
        let offered = unknown.keys().filter(|name| self.given.contains(*name));
        let offered = offered.count();
        missing = missing.into_iter().skip(offered).collect();
        unknown.retain(|name, _| !self.given.contains(name));
        for (name, variants) in asked(own) {
            if !self.given.contains(&name) {
                unknown.entry(name).or_insert(variants);
            }
        }
        // One variable too few and one too many: it was renamed. With more of them, the order tells.
        if missing.len() == unknown.len() {
            for ((expected, _), (name, variants)) in missing.iter().zip(&unknown) {
                let finding =
                    self.found(rules::VARIABLE_RENAMED, &format!("${name}"), own, variants);
                findings.push(finding.with("name", name).with("expected", expected));
            }
            return;
        }
        self.tell(rules::VARIABLE_MISSING, &missing, own, findings);
        self.tell(rules::VARIABLE_UNKNOWN, &unknown, own, findings);
    }

    fn facet(
        &self,
        own: &[Leaf],
        source: &[Leaf],
        facet: Facet,
        rules: [Rule; 2],
        findings: &mut Vec<Finding>,
    ) {
        let (missing, extra) = self.differing(own, source, facet);
        self.tell(rules[0], &missing, own, findings);
        self.tell(rules[1], &extra, own, findings);
    }

    /// What every fitting text of the source language has and one of ours has not, and what one of ours has and
    /// none of the source language's.
    fn differing(&self, own: &[Leaf], source: &[Leaf], facet: Facet) -> (Differing, Differing) {
        let (mut missing, mut extra) = (Differing::new(), Differing::new());
        for leaf in own {
            let fitting = fitting(leaf, source);
            let all: BTreeSet<&String> = fitting.iter().flat_map(|leaf| facet(leaf)).collect();
            let needed = |name: &&&String| {
                let mut full = fitting
                    .iter()
                    .filter(|leaf| !self.source.may_leave_out(leaf, name))
                    .peekable();
                full.peek().is_some() && full.all(|leaf| facet(leaf).contains(**name))
            };
            let lost = |name: &&&String| {
                !facet(leaf).contains(**name) && !self.language.may_leave_out(leaf, name)
            };
            for name in all.iter().filter(needed).filter(lost) {
                missing
                    .entry((*name).clone())
                    .or_default()
                    .push(variant(leaf));
            }
            for name in facet(leaf).iter().filter(|name| !all.contains(name)) {
                extra.entry(name.clone()).or_default().push(variant(leaf));
            }
        }
        (missing, extra)
    }

    fn tell(&self, rule: Rule, differing: &Differing, own: &[Leaf], findings: &mut Vec<Finding>) {
        for (name, variants) in differing {
            findings.push(self.found(rule, name, own, variants).with("name", name));
        }
    }

    fn markup(&self, own: &[Leaf], source: &[Leaf], findings: &mut Vec<Finding>) {
        for leaf in own {
            let fitting = fitting(leaf, source);
            let markup = leaf.markup();
            let Some(expected) = fitting.first().map(|leaf| leaf.markup()) else {
                continue;
            };
            if fitting.iter().all(|other| other.markup() != markup) {
                let finding = self.found(rules::MARKUP_DIFFERS, "", own, &[variant(leaf)]);
                let finding = finding.with("expected", expected.join(" "));
                findings.push(finding.with("found", markup.join(" ")));
                return;
            }
        }
    }

    /// `words` stand where the finding is; `variants` are those concerned, out of all of `own`.
    fn found(&self, rule: Rule, words: &str, own: &[Leaf], variants: &[String]) -> Finding {
        let entry = self.piece.entry;
        let first = self.language.line_of(self.piece);
        let is_all = variants.len() == own.len();
        let mut line = self.language.line(entry, words).max(first);
        if let [one] = variants
            && !is_all
        {
            line = self.language.line(entry, &format!("[{one}]")).max(first);
        }
        let shown = if is_all {
            "all".to_owned()
        } else {
            variants.join(", ")
        };
        Finding::damage(rule, self.language.path(entry))
            .at(line)
            .with("id", self.piece.id())
            .with("variant", shown)
    }
}

impl Language<'_> {
    /// Whether a text need not show this number: its variant stands for exactly one.
    fn may_leave_out(&self, leaf: &Leaf, name: &str) -> bool {
        leaf.chosen
            .get(name)
            .is_some_and(|key| super::keys::is_number(key) || self.is_one_number(key))
    }
}

/// The variables that only select, with the variants: none, since all are concerned.
fn asked(own: &[Leaf]) -> impl Iterator<Item = (String, Vec<String>)> {
    let names: BTreeSet<String> = own
        .iter()
        .flat_map(|leaf| leaf.chosen.keys().cloned())
        .collect();
    let all: Vec<String> = own.iter().map(variant).collect();
    names.into_iter().map(move |name| (name, all.clone()))
}

/// The texts of the source language that are said where this one is: of selects on a kind the same variant,
/// plurals all.
fn fitting<'s>(leaf: &Leaf, source: &'s [Leaf]) -> Vec<&'s Leaf> {
    let is_kind =
        |key: &str| !super::keys::is_number(key) && !super::keys::CATEGORIES.contains(&key);
    let fits = |other: &&Leaf| {
        leaf.chosen
            .iter()
            .filter(|(_, key)| is_kind(key))
            .all(|(name, key)| other.chosen.get(name).is_none_or(|other| other == key))
    };
    let fitting: Vec<&Leaf> = source.iter().filter(fits).collect();
    if fitting.is_empty() {
        source.iter().collect()
    } else {
        fitting
    }
}

/// How a reader finds a text in the file: the keys of its variants.
fn variant(leaf: &Leaf) -> String {
    let keys: Vec<&str> = leaf.chosen.values().map(String::as_str).collect();
    keys.join(" ")
}
