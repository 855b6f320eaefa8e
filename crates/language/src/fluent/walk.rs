//! Finds in parsed messages the selects that count and the functions that are called.

use std::collections::BTreeSet;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};

use super::plural::Counted;

/// The selects whose variants are plural categories, and the names of all functions called, in a resource made
/// of `source`.
pub(super) fn selects_and_calls<'a>(
    source: &str,
    resource: &'a FluentResource,
) -> (Vec<Counted<'a>>, BTreeSet<&'a str>) {
    // The parser's slices lie in the resource's own copy of the source, of the same length.
    debug_assert_eq!(source.len(), resource.source().len());
    let mut walk = Walk {
        source: resource.source(),
        counted: Vec::new(),
        called: BTreeSet::new(),
    };
    resource.entries().for_each(|entry| walk.entry(entry));
    (walk.counted, walk.called)
}

struct Walk<'a> {
    source: &'a str,
    counted: Vec<Counted<'a>>,
    called: BTreeSet<&'a str>,
}

impl<'a> Walk<'a> {
    fn entry(&mut self, entry: &'a Entry<&'a str>) {
        let (value, attributes) = match entry {
            Entry::Message(message) => (message.value.as_ref(), &message.attributes),
            Entry::Term(term) => (Some(&term.value), &term.attributes),
            _ => return,
        };
        let attributes = attributes.iter().map(|attribute| &attribute.value);
        value
            .into_iter()
            .chain(attributes)
            .for_each(|pattern| self.pattern(pattern));
    }

    fn pattern(&mut self, pattern: &'a Pattern<&'a str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &'a Expression<&'a str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                if variants.iter().any(is_plural) {
                    self.counted
                        .extend(Counted::new(self.source, selector, variants));
                }
                self.inline(selector);
                variants
                    .iter()
                    .for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &'a InlineExpression<&'a str>) {
        match inline {
            InlineExpression::FunctionReference { id, arguments } => {
                self.called.insert(id.name);
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

fn is_plural(variant: &Variant<&str>) -> bool {
    match variant.key {
        VariantKey::Identifier { name } => {
            matches!(name, "zero" | "one" | "two" | "few" | "many" | "other")
        }
        VariantKey::NumberLiteral { .. } => false,
    }
}
