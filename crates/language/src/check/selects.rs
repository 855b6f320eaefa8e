//! Selects: plural categories, translated keywords, variants that lost their number.

use super::keys::{self, CATEGORIES, Select};
use super::look::{Language, Piece};
use crate::{Finding, Rule};

pub(crate) mod rules {
    use crate::Rule;

    /// A select that counts lacks categories of the language. `$id`, `$categories`, and `$needed`, all of them.
    pub const PLURAL_MISSING: Rule = Rule("plural-category-missing");
    /// A select that counts has a category the language does not have. `$id`, `$category`, `$needed`.
    pub const PLURAL_FOREIGN: Rule = Rule("plural-category-foreign");
    /// A select that counts does not end with `*[other]`, so that a number without a variant gets a wrong one.
    /// `$id`, `$category` it falls back to.
    pub const PLURAL_DEFAULT: Rule = Rule("plural-default");
    /// A word in brackets was translated: `[uno]`. `$id`, `$word`, and `$keyword`, what it should be.
    pub const KEYWORD_TRANSLATED: Rule = Rule("keyword-translated");
    /// A variant that the source language does not have. `$id`, `$variant`, `$known`.
    pub const VARIANT_UNKNOWN: Rule = Rule("variant-unknown");
    /// One variant stands twice in a select. `$id`, `$variant`.
    pub const VARIANT_DUPLICATE: Rule = Rule("variant-duplicate");
    /// A variant does not show the number although it stands for several numbers. `$id`, `$variant`, `$name`.
    pub const NUMBER_LOST: Rule = Rule("number-lost");
}

pub(super) fn check(language: &Language, source: Option<&Language>, findings: &mut Vec<Finding>) {
    for piece in language.pieces().filter(|piece| !is_term_value(piece)) {
        let same = source.and_then(|source| same_piece(source, &piece));
        let known: Vec<Select> = same.map_or(Vec::new(), |piece| keys::selects(piece.pattern));
        let mut told = Told {
            language,
            piece,
            findings,
        };
        for select in keys::selects(piece.pattern) {
            let known = known.iter().find(|known| known.variable == select.variable);
            told.duplicates(&select);
            if counts(&select, known) {
                told.plural(&select);
            } else if let Some(known) = known {
                told.variants(&select, known);
            }
        }
        told.lost_numbers();
    }
}

/// The forms of a term have rules of their own.
fn is_term_value(piece: &Piece) -> bool {
    piece.entry.is_term() && piece.attribute.is_none()
}

pub(super) fn same_piece<'a>(source: &Language<'a>, piece: &Piece) -> Option<Piece<'a>> {
    let entry = source.by_id.get(piece.entry.id.as_str())?;
    super::look::pieces_of(entry).find(|other| other.attribute == piece.attribute)
}

/// Whether a select counts: by its own keys, or because it does in the source language. `known` is the source
/// language's select on the same variable.
fn counts(select: &Select, known: Option<&Select>) -> bool {
    if let Some(known) = known {
        return known.counts();
    }
    let is_like = |key: &str| {
        keys::is_number(key) || CATEGORIES.contains(&key) || keys::category_of(key).is_some()
    };
    select.counts() || select.keys().all(is_like) && select.keys().any(|key| !keys::is_number(key))
}

struct Told<'a, 'f> {
    language: &'a Language<'a>,
    piece: Piece<'a>,
    findings: &'f mut Vec<Finding>,
}

impl Told<'_, '_> {
    fn found(&mut self, rule: Rule, key: &str, args: &[(&'static str, &str)]) {
        let entry = self.piece.entry;
        let line = self.language.line(entry, &format!("[{key}]"));
        let mut finding = Finding::damage(rule, self.language.path(entry))
            .at(line.max(self.language.line_of(self.piece)))
            .with("id", self.piece.id());
        for (name, value) in args {
            finding = finding.with(name, *value);
        }
        self.findings.push(finding);
    }

    fn duplicates(&mut self, select: &Select) {
        let all: Vec<&str> = select.keys().collect();
        for (at, key) in all.iter().enumerate() {
            if all[..at].contains(key) {
                self.found(rules::VARIANT_DUPLICATE, key, &[("variant", key)]);
            }
        }
    }

    fn plural(&mut self, select: &Select) {
        let needed = self.language.categories(select.counting);
        let shown = brackets(&needed);
        let mut translated = false;
        for key in select.keys().filter(|key| !keys::is_number(key)) {
            if !CATEGORIES.contains(&key) {
                let keyword = keys::category_of(key).map_or(shown.clone(), |k| format!("[{k}]"));
                self.found(
                    rules::KEYWORD_TRANSLATED,
                    key,
                    &[("word", key), ("keyword", &keyword)],
                );
                translated = true;
            } else if !needed.contains(&key) {
                let args = [("category", key), ("needed", shown.as_str())];
                self.found(rules::PLURAL_FOREIGN, key, &args);
            }
        }
        if !translated {
            self.missing(select, &needed, &shown);
        }
    }

    /// Only `*[other]`, perhaps beside exact numbers, is a sentence that needs no plural.
    fn missing(&mut self, select: &Select, needed: &[&str], shown: &str) {
        let has = |category: &str| select.keys().any(|key| key == category);
        let missing: Vec<&str> = needed
            .iter()
            .copied()
            .filter(|category| !has(category))
            .collect();
        let only_other = missing.len() + 1 == needed.len() && has("other");
        if !missing.is_empty() && !only_other {
            let args = [("categories", &*brackets(&missing)), ("needed", shown)];
            return self.found(rules::PLURAL_MISSING, "", &args);
        }
        let default = select.variants.iter().find(|variant| variant.default);
        let default = default.map_or("", |variant| keys::name(&variant.key));
        if default != "other" {
            self.found(rules::PLURAL_DEFAULT, default, &[("category", default)]);
        }
    }

    /// A select on a kind: its words are the program's, not the language's.
    fn variants(&mut self, select: &Select, known: &Select) {
        let names: Vec<&str> = known.keys().collect();
        for key in select.keys().filter(|key| !names.contains(key)) {
            let shown = brackets(&names);
            self.found(
                rules::VARIANT_UNKNOWN,
                key,
                &[("variant", key), ("known", &shown)],
            );
        }
    }

    /// In a select that shows its number in one variant, every variant that stands for several numbers does.
    fn lost_numbers(&mut self) {
        let leaves = self.piece.leaves();
        for select in keys::selects(self.piece.pattern)
            .iter()
            .filter(|select| select.counts())
        {
            let name = select.variable;
            let shows = |key: &str| {
                let of =
                    |leaf: &&super::leaf::Leaf| leaf.chosen.get(name).is_some_and(|k| k == key);
                leaves
                    .iter()
                    .filter(of)
                    .all(|leaf| leaf.variables.contains(name))
            };
            if !select.keys().any(shows) {
                continue;
            }
            for key in select.keys().filter(|key| !keys::is_number(key)) {
                if !shows(key) && !self.language.is_one_number(key) {
                    self.found(rules::NUMBER_LOST, key, &[("variant", key), ("name", name)]);
                }
            }
        }
    }
}

/// `[one] [few]`.
fn brackets(names: &[&str]) -> String {
    let names: Vec<String> = names.iter().map(|name| format!("[{name}]")).collect();
    names.join(" ")
}
