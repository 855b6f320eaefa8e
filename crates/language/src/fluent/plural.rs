//! Plural categories from ICU4X in a bundle whose own rules are old (French and Spanish lack `many`).
//!
//! fluent-bundle matches a number against `[one]` by its own rules and lets nobody replace them. But it matches a
//! text against `[one]` letter by letter. So a select that counts is rewritten before it is added:
//! `{ $n -> [0] … [one] … *[other] … }` becomes `{ PLURAL($n, 0) -> … }`, and our PLURAL answers with the
//! category's name, or with one of the numbers given to it where the count is exactly that. The rewriting puts
//! bytes into the source; the serializer would change its white space.

use std::ops::Range;

use fluent_syntax::ast::{InlineExpression, Variant, VariantKey};

/// A select whose variants are plural categories: where its selector stands in the source, and its exact
/// numbers.
#[derive(Debug)]
pub(super) struct Counted<'a> {
    selector: Selector,
    exact: Vec<&'a str>,
}

#[derive(Debug)]
enum Selector {
    /// `$count`: the bytes of the name without the dollar sign.
    Variable(Range<usize>),
    /// `NUMBER($count, type: "ordinal")`: the bytes of the function's name and of the first argument's name.
    Function(Range<usize>, Range<usize>),
}

impl<'a> Counted<'a> {
    /// `None` for a selector that is no variable and no `NUMBER` of a variable: fluent-bundle handles it.
    pub(super) fn new(
        source: &str,
        selector: &InlineExpression<&'a str>,
        variants: &[Variant<&'a str>],
    ) -> Option<Counted<'a>> {
        let selector = match selector {
            InlineExpression::VariableReference { id } => {
                Selector::Variable(range_in(source, id.name))
            }
            InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
                let InlineExpression::VariableReference { id: variable } =
                    arguments.positional.first()?
                else {
                    return None;
                };
                Selector::Function(range_in(source, id.name), range_in(source, variable.name))
            }
            _ => return None,
        };
        let exact = variants.iter().filter_map(|variant| match variant.key {
            VariantKey::NumberLiteral { value } => Some(value),
            VariantKey::Identifier { .. } => None,
        });
        Some(Counted {
            selector,
            exact: exact.collect(),
        })
    }

    /// The bytes to replace and what with, in order.
    fn replacements(&self, source: &str) -> Vec<(Range<usize>, String)> {
        let exact: String = self
            .exact
            .iter()
            .map(|number| format!(", {number}"))
            .collect();
        match &self.selector {
            Selector::Variable(name) => {
                let text = format!("PLURAL(${}{exact})", &source[name.clone()]);
                vec![(name.start - 1..name.end, text)]
            }
            Selector::Function(function, name) => {
                vec![
                    (function.clone(), "PLURAL".to_owned()),
                    (name.end..name.end, exact),
                ]
            }
        }
    }
}

/// The source with every counting select asking PLURAL. `counted` is in the order of the source, outer selects
/// before those inside of them.
pub(super) fn rewrite(source: &str, counted: &[Counted]) -> String {
    let mut written = String::with_capacity(source.len() + counted.len() * 16);
    let mut copied = 0;
    for (range, text) in counted
        .iter()
        .flat_map(|select| select.replacements(source))
    {
        written.push_str(&source[copied..range.start]);
        written.push_str(&text);
        copied = range.end;
    }
    written.push_str(&source[copied..]);
    written
}

/// Where a slice of `source` lies in it.
pub(crate) fn range_in(source: &str, slice: &str) -> Range<usize> {
    let start = slice.as_ptr() as usize - source.as_ptr() as usize;
    start..start + slice.len()
}
