//! The messages of a pseudo-language.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::{parser, serializer};

use super::Pseudo;
use crate::Files;

/// How numbers and units are written is no text: a unit in other letters would be another unit.
const NOTATION: &str = "numbers.ftl";

/// The English messages of these files in a pseudo-language, as files of its own folder.
pub fn messages(pseudo: Pseudo, files: &Files) -> Files {
    let lang = pseudo.lang();
    let made = files.iter().filter_map(|(path, bytes)| {
        let name = path
            .strip_prefix("en/")
            .filter(|name| name.ends_with(".ftl"))?;
        let english = std::str::from_utf8(bytes).ok()?;
        let text = if name == NOTATION {
            english.to_owned()
        } else {
            translated(pseudo, english)
        };
        Some((format!("{lang}/{name}"), text))
    });
    Files::from_pairs(made)
}

fn translated(pseudo: Pseudo, english: &str) -> String {
    let mut resource: Resource<String> = match parser::parse(english.to_owned()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    for entry in &mut resource.body {
        let (value, attributes) = match entry {
            Entry::Message(message) => (message.value.as_mut(), &mut message.attributes),
            Entry::Term(term) => (Some(&mut term.value), &mut term.attributes),
            _ => continue,
        };
        value
            .into_iter()
            .for_each(|pattern| change(pseudo, pattern));
        for attribute in attributes {
            change(pseudo, &mut attribute.value);
        }
    }
    serializer::serialize(&resource)
}

/// Changes the words of a pattern; what stands in braces keeps its names, and its variants are patterns again.
fn change(pseudo: Pseudo, pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = pseudo.text(value),
            PatternElement::Placeable { expression } => change_expression(pseudo, expression),
        }
    }
}

fn change_expression(pseudo: Pseudo, expression: &mut Expression<String>) {
    match expression {
        Expression::Select { variants, .. } => {
            for variant in variants {
                change(pseudo, &mut variant.value);
            }
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            change_expression(pseudo, expression);
        }
        Expression::Inline(_) => {}
    }
}
