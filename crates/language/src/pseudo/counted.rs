//! Messages as they stand with numbers of one plural class, whichever number there is.

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, Variant, VariantKey,
};
use fluent_syntax::{parser, serializer};

use crate::Files;

/// The classes there are in any language.
const CLASSES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The messages of these files that have words for numbers of a class, with those words wherever they count: each file
/// that changes by that. To see how long every form is; which number stands in it says nothing.
pub fn of_class(class: &str, files: &Files) -> Files {
    let made = files.iter().filter_map(|(path, bytes)| {
        let text = std::str::from_utf8(bytes).ok()?;
        if !path.ends_with(".ftl") || !text.contains(&format!("[{class}]")) {
            return None;
        }
        Some((path, narrowed(class, text)))
    });
    Files::from_pairs(made)
}

fn narrowed(class: &str, text: &str) -> String {
    let mut resource: Resource<String> = match parser::parse(text.to_owned()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    for entry in &mut resource.body {
        let (value, attributes) = match entry {
            Entry::Message(message) => (message.value.as_mut(), &mut message.attributes),
            Entry::Term(term) => (Some(&mut term.value), &mut term.attributes),
            _ => continue,
        };
        value.into_iter().for_each(|pattern| narrow(class, pattern));
        for attribute in attributes {
            narrow(class, &mut attribute.value);
        }
    }
    serializer::serialize(&resource)
}

/// Puts the words of the class in the place of each select that counts; those of others may count further inside.
fn narrow(class: &str, pattern: &mut Pattern<String>) {
    let elements = std::mem::take(&mut pattern.elements);
    for element in elements {
        match element {
            PatternElement::Placeable {
                expression: Expression::Select { selector, variants },
            } => match chosen(class, &variants) {
                Some(at) => {
                    let mut inner = variants[at].value.clone();
                    narrow(class, &mut inner);
                    pattern.elements.extend(inner.elements);
                }
                None => pattern
                    .elements
                    .push(narrowed_inside(class, selector, variants)),
            },
            other => pattern.elements.push(other),
        }
    }
}

fn narrowed_inside(
    class: &str,
    selector: InlineExpression<String>,
    mut variants: Vec<Variant<String>>,
) -> PatternElement<String> {
    for variant in &mut variants {
        narrow(class, &mut variant.value);
    }
    PatternElement::Placeable {
        expression: Expression::Select { selector, variants },
    }
}

/// The words of the class, in a select whose every name is that of a class.
fn chosen(class: &str, variants: &[Variant<String>]) -> Option<usize> {
    let name = |variant: &Variant<String>| match &variant.key {
        VariantKey::Identifier { name } => Some(name.clone()),
        VariantKey::NumberLiteral { .. } => None,
    };
    let mut names = variants.iter().filter_map(name);
    if !names.all(|name| CLASSES.contains(&name.as_str())) {
        return None;
    }
    variants
        .iter()
        .position(|variant| name(variant).as_deref() == Some(class))
}

#[cfg(test)]
mod tests {
    use super::of_class;
    use crate::{Files, Locales, args};

    #[test]
    fn the_words_of_a_class_stand_for_every_number() {
        let text = "pages = Есть { $count ->\n    [0] ничего\n    [one] страница\n    [few] страницы\n   *[many] страниц\n}.\nplain = Слово\nform = { $form ->\n    [one-more] а\n   *[few] б\n}\n";
        let files = Files::from_pairs([("ru/app.ftl", text)]);
        let said = |class: &str, number: i64, id: &str| {
            let files = files.clone().overlay(of_class(class, &files));
            let (locales, findings) = Locales::from_files(&files);
            assert!(findings.is_empty(), "{findings:?}");
            let words = locales.words(&"ru".parse().expect("a tag"));
            let said = words.message(id, &args! { "count" => number }).text;
            said.replace(['\u{2068}', '\u{2069}'], "")
        };
        let check = |class: &str, number: i64, expect: &str| {
            assert_eq!(said(class, number, "pages"), expect, "{class} {number}");
        };
        check("one", 5, "Есть страница.");
        check("few", 0, "Есть страницы.");
        check("two", 0, "Есть ничего.");
        assert_eq!(said("few", 1, "plain"), "Слово");
    }
}
