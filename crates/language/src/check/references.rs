//! Terms, messages, forms and functions that a language refers to and does not have: the whole message is then
//! said in another language.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};

use super::keys;
use super::look::{Language, Piece};
use crate::{Entry, Finding, Rule, function_names};

pub(crate) mod rules {
    use crate::Rule;

    /// A term that the language does not have. `$id`, `$name`.
    pub const TERM_UNKNOWN: Rule = Rule("message-term-unknown");
    /// A message, or an attribute of one, that the language does not have. `$id`, `$name`.
    pub const MESSAGE_UNKNOWN: Rule = Rule("message-unknown");
    /// A form that the term does not have. `$id`, `$name`, `$form`, `$known`.
    pub const TERM_FORM_UNKNOWN: Rule = Rule("message-form-unknown");
    /// A function that does not exist. `$id`, `$name`, `$known`.
    pub const FUNCTION_UNKNOWN: Rule = Rule("function-unknown");
    /// A message refers to itself, perhaps through others. `$id`, `$through`.
    pub const REFERENCE_CYCLE: Rule = Rule("reference-cycle");
}

/// Everything a pattern refers to.
#[derive(Default)]
struct References<'a> {
    /// The term and the form it is asked in.
    terms: Vec<(&'a str, Option<&'a str>)>,
    /// `find-go`, `trouble-broken.what`.
    messages: Vec<String>,
    functions: BTreeSet<&'a str>,
}

pub(super) fn check(language: &Language, findings: &mut Vec<Finding>) {
    let mut leads: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for piece in language.pieces() {
        let references = References::of(piece.pattern);
        unknown(language, piece, &references, findings);
        let leads = leads.entry(&piece.entry.id).or_default();
        leads.extend(references.ids());
    }
    for entry in language.by_id.values() {
        if let Some(through) = way_back(&leads, &entry.id) {
            let finding = Finding::damage(rules::REFERENCE_CYCLE, language.path(entry));
            let finding = finding.at(entry.line).with("id", &entry.id);
            findings.push(finding.with("through", through.join(" → ")));
        }
    }
}

fn unknown(
    language: &Language,
    piece: Piece,
    references: &References,
    findings: &mut Vec<Finding>,
) {
    let mut found = |rule: Rule, words: &str, name: &str, more: &[(&'static str, String)]| {
        let line = language
            .line(piece.entry, words)
            .max(language.line_of(piece));
        let finding = Finding::damage(rule, language.path(piece.entry)).at(line);
        let finding = finding.with("id", piece.id()).with("name", name);
        findings.push(
            more.iter()
                .fold(finding, |f, (name, value)| f.with(name, value)),
        );
    };
    for (term, form) in &references.terms {
        let words = format!("-{term}");
        match language.by_id.get(words.as_str()) {
            None => found(rules::TERM_UNKNOWN, &words, &words, &[]),
            Some(entry) => {
                let known = forms(entry);
                let is_unknown = |form: &&&str| !known.contains(form);
                if let Some(form) = form.as_ref().filter(is_unknown) {
                    let more = [("form", (*form).to_owned()), ("known", known.join(", "))];
                    found(rules::TERM_FORM_UNKNOWN, form, &words, &more);
                }
            }
        }
    }
    for name in references
        .messages
        .iter()
        .filter(|name| !has_message(language, name))
    {
        found(rules::MESSAGE_UNKNOWN, name, name, &[]);
    }
    let known: Vec<&str> = function_names().collect();
    for name in references
        .functions
        .iter()
        .filter(|name| !known.contains(name))
    {
        found(
            rules::FUNCTION_UNKNOWN,
            name,
            name,
            &[("known", known.join(", "))],
        );
    }
}

fn has_message(language: &Language, name: &str) -> bool {
    let (id, attribute) = name
        .split_once('.')
        .map_or((name, None), |(id, a)| (id, Some(a)));
    language.by_id.get(id).is_some_and(|entry| match attribute {
        Some(attribute) => entry.attribute(attribute).is_some(),
        None => entry.value.is_some(),
    })
}

/// The names of a term's forms.
pub(super) fn forms(entry: &Entry) -> Vec<&str> {
    let selects = entry.value.as_ref().map(keys::selects).unwrap_or_default();
    let form = selects.into_iter().find(|select| select.variable == "form");
    let variants = form.map_or(&[][..], |select| select.variants);
    variants
        .iter()
        .filter_map(|variant| match &variant.key {
            VariantKey::Identifier { name } => Some(name.as_str()),
            VariantKey::NumberLiteral { .. } => None,
        })
        .collect()
}

/// The ids passed on the way from an id back to itself; only for the first of them, so that a circle is told once.
fn way_back<'a>(leads: &'a BTreeMap<&str, BTreeSet<String>>, id: &'a str) -> Option<Vec<&'a str>> {
    let mut ways = vec![vec![id]];
    let mut seen = BTreeSet::new();
    while let Some(way) = ways.pop() {
        let last = way.last().copied().unwrap_or(id);
        for next in leads.get(last).into_iter().flatten() {
            if next == id {
                let is_first = way.iter().all(|other| id <= *other);
                return is_first.then_some([&way[..], &[id]].concat());
            }
            if seen.insert(next) {
                ways.push([&way[..], &[next.as_str()]].concat());
            }
        }
    }
    None
}

impl<'a> References<'a> {
    fn of(pattern: &'a Pattern<String>) -> References<'a> {
        let mut references = References::default();
        references.pattern(pattern);
        references
    }

    fn ids(&self) -> impl Iterator<Item = String> {
        let id = |name: &String| name.split('.').next().unwrap_or_default().to_owned();
        let terms = self.terms.iter().map(|(term, _)| format!("-{term}"));
        terms.chain(self.messages.iter().map(id))
    }

    fn pattern(&mut self, pattern: &'a Pattern<String>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &'a Expression<String>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                variants
                    .iter()
                    .for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &'a InlineExpression<String>) {
        match inline {
            InlineExpression::TermReference { id, arguments, .. } => {
                let named = arguments.iter().flat_map(|arguments| &arguments.named);
                let form = named
                    .filter(|named| named.name.name == "form")
                    .find_map(|named| match &named.value {
                        InlineExpression::StringLiteral { value } => Some(value.as_str()),
                        _ => None,
                    });
                self.terms.push((&id.name, form));
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute
                    .as_ref()
                    .map_or(String::new(), |a| format!(".{}", a.name));
                self.messages.push(format!("{}{attribute}", id.name));
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.functions.insert(&id.name);
                arguments
                    .positional
                    .iter()
                    .for_each(|argument| self.inline(argument));
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            _ => {}
        }
    }
}
