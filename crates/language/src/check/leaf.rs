//! A message with its selects chosen one way: one of the texts a reader may be told.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::keys;
use super::typography::PLACEABLE;

/// One of the texts a pattern may become.
#[derive(Clone, Debug, Default)]
pub(super) struct Leaf {
    /// What is read, with one [`PLACEABLE`] for each value that is not known yet.
    pub(super) text: String,
    /// The variables that are shown in it.
    pub(super) variables: BTreeSet<String>,
    /// The terms and messages it refers to: `-app-name`, `find-go`.
    pub(super) references: BTreeSet<String>,
    /// The functions it calls; `NUMBER` alone changes nothing and is left out.
    pub(super) functions: BTreeSet<String>,
    /// Which variant was chosen for each variable that selects.
    pub(super) chosen: BTreeMap<String, String>,
}

/// More texts than any message has; the rest of a pattern is then read with its default variants.
const MOST: usize = 400;

/// All texts a pattern may become.
pub(super) fn leaves(pattern: &Pattern<String>) -> Vec<Leaf> {
    let mut leaves = vec![Leaf::default()];
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                leaves.iter_mut().for_each(|leaf| leaf.text.push_str(value));
            }
            PatternElement::Placeable { expression } => leaves = with(leaves, expression),
        }
    }
    leaves
}

/// The text of a pattern with the default variant of each select.
pub(super) fn default_text(pattern: &Pattern<String>) -> String {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable {
                expression: Expression::Select { variants, .. },
            } => {
                let default = variants.iter().find(|variant| variant.default);
                text.push_str(&default.map_or(String::new(), |v| default_text(&v.value)));
            }
            PatternElement::Placeable { .. } => text.push(PLACEABLE),
        }
    }
    text
}

fn with(mut leaves: Vec<Leaf>, expression: &Expression<String>) -> Vec<Leaf> {
    match expression {
        Expression::Inline(InlineExpression::Placeable { expression }) => with(leaves, expression),
        Expression::Inline(inline) => {
            leaves.iter_mut().for_each(|leaf| leaf.show(inline));
            leaves
        }
        Expression::Select { selector, variants } => with_variants(&leaves, selector, variants),
    }
}

fn with_variants(
    leaves: &[Leaf],
    selector: &InlineExpression<String>,
    variants: &[Variant<String>],
) -> Vec<Leaf> {
    let variable = keys::selecting(selector).map(|(name, _)| name);
    let full = leaves.len() * variants.len() > MOST;
    let variants = variants.iter().filter(|variant| variant.default || !full);
    let mut all = Vec::new();
    for variant in variants {
        let key = keys::name(&variant.key);
        let inner = self::leaves(&variant.value);
        for leaf in leaves {
            // A select on the same variable further on takes the variant that was taken before.
            let before = variable.and_then(|name| leaf.chosen.get(name));
            if before.is_some_and(|before| before != key) && !full {
                continue;
            }
            let room = if full { 1 } else { inner.len() };
            all.extend(inner.iter().take(room).map(|inner| {
                let mut leaf = leaf.joined(inner);
                if let Some(name) = variable {
                    leaf.chosen.insert(name.to_owned(), key.to_owned());
                }
                leaf
            }));
        }
    }
    // Two selects on one variable with other keys: nothing agrees, and nothing is left.
    if all.is_empty() { leaves.to_vec() } else { all }
}

impl Leaf {
    fn joined(&self, other: &Leaf) -> Leaf {
        let mut leaf = self.clone();
        leaf.text.push_str(&other.text);
        leaf.variables.extend(other.variables.iter().cloned());
        leaf.references.extend(other.references.iter().cloned());
        leaf.functions.extend(other.functions.iter().cloned());
        leaf.chosen
            .extend(other.chosen.iter().map(|(k, v)| (k.clone(), v.clone())));
        leaf
    }

    fn show(&mut self, inline: &InlineExpression<String>) {
        // A literal is written by the program's rules, unless it is there to keep a space.
        if let InlineExpression::StringLiteral { value } = inline {
            let literal = unescape_unicode_to_string(value);
            if literal.trim().is_empty() {
                return self.text.push_str(&literal);
            }
        }
        self.text.push(PLACEABLE);
        self.refer(inline);
    }

    fn refer(&mut self, inline: &InlineExpression<String>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.clone());
            }
            InlineExpression::MessageReference { id, attribute } => {
                self.references
                    .insert(reference("", id, attribute.as_ref()));
            }
            InlineExpression::TermReference { id, attribute, .. } => {
                self.references
                    .insert(reference("-", id, attribute.as_ref()));
            }
            InlineExpression::FunctionReference { id, arguments } => {
                if id.name != "NUMBER" {
                    self.functions.insert(id.name.clone());
                }
                arguments
                    .positional
                    .iter()
                    .for_each(|argument| self.refer(argument));
            }
            _ => {}
        }
    }

    /// Tags and addresses in the text, in their order: what must be the same in every language.
    pub(super) fn markup(&self) -> Vec<String> {
        let tag = |rest: &str| {
            let end = rest.find('>')?;
            let inside = &rest[1..end];
            let named = inside
                .trim_start_matches('/')
                .starts_with(|c: char| c.is_ascii_alphabetic());
            (named && !inside.contains(['<', '\n'])).then(|| rest[..=end].to_owned())
        };
        let address = |rest: &str| {
            let ends = |c: char| c.is_whitespace() || "«»”)>,;".contains(c) || c == PLACEABLE;
            let end = rest.find(ends).unwrap_or(rest.len());
            Some(
                rest[..end]
                    .trim_end_matches(['.', ':', '!', '?'])
                    .to_owned(),
            )
        };
        let mut markup: Vec<String> = self
            .text
            .char_indices()
            .filter_map(|(at, c)| match c {
                '<' => tag(&self.text[at..]),
                'h' if self.text[at..].starts_with("https://") => address(&self.text[at..]),
                _ => None,
            })
            .collect();
        markup.sort();
        markup
    }
}

fn reference(
    mark: &str,
    id: &fluent_syntax::ast::Identifier<String>,
    attribute: Option<&fluent_syntax::ast::Identifier<String>>,
) -> String {
    let attribute = attribute.map_or(String::new(), |name| format!(".{}", name.name));
    format!("{mark}{}{attribute}", id.name)
}
