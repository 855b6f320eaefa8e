//! A message as boxes to write in: one for each text a reader may be told, and back into the language of the file.

use fluent_syntax::ast::{
    Attribute, Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource,
    VariantKey,
};
use fluent_syntax::{parser, serializer};
use language::{Counting, Lang, parseable};

/// A message or term taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Boxes {
    /// Its id, for a term with the hyphen.
    pub id: String,
    /// Its own text, then its attributes.
    pub boxed: Vec<Boxed>,
}

/// A message's own text or one of its attributes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Boxed {
    /// The attribute's name; nothing for the message's own text.
    pub attribute: Option<String>,
    /// What stands before the arrow where there are several texts: `$count`.
    pub selector: Option<String>,
    /// The texts, each under its key; one without a key where there is but one.
    pub slots: Vec<Slot>,
}

/// One text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot {
    /// `one`, `genitive-plural`, `0`; empty where there is but one text.
    pub key: String,
    /// Numbers it is said with, as the language writes them; empty where it is not chosen by a number.
    pub examples: Vec<String>,
    /// Whether it is said where no other fits.
    pub is_default: bool,
    /// The text, with placeables as in the file; empty where it is not written yet.
    pub text: String,
}

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Takes an entry apart, with the boxes that the language wants: all its plural categories, all its forms. Nothing for
/// what is no entry, or has texts within texts: that is written as it stands in the file.
#[must_use]
pub fn open_entry(lang: &Lang, text: &str) -> Option<Boxes> {
    let resource = parser::parse(parseable(text).into_owned()).ok()?;
    let [entry] = resource.body.as_slice() else {
        return None;
    };
    let (id, value, attributes) = match entry {
        Entry::Message(message) => (
            message.id.name.clone(),
            message.value.as_ref(),
            &message.attributes,
        ),
        Entry::Term(term) => (
            format!("-{}", term.id.name),
            Some(&term.value),
            &term.attributes,
        ),
        _ => return None,
    };
    let own = value.map(|pattern| (None, pattern));
    let named = attributes
        .iter()
        .map(|attribute| (Some(attribute.id.name.clone()), &attribute.value));
    let boxed: Option<Vec<Boxed>> = own
        .into_iter()
        .chain(named)
        .map(|(attribute, pattern)| boxed(lang, attribute, pattern))
        .collect();
    Some(Boxes { id, boxed: boxed? })
}

fn boxed(lang: &Lang, attribute: Option<String>, pattern: &Pattern<String>) -> Option<Boxed> {
    let selects: Vec<usize> = (0..pattern.elements.len())
        .filter(|at| is_select(&pattern.elements[*at]))
        .collect();
    match selects.as_slice() {
        [] => Some(Boxed {
            attribute,
            selector: None,
            slots: vec![Slot {
                key: String::new(),
                examples: Vec::new(),
                is_default: true,
                text: written(pattern),
            }],
        }),
        [at] => several(lang, attribute, pattern, *at),
        _ => None,
    }
}

fn is_select(element: &PatternElement<String>) -> bool {
    matches!(
        element,
        PatternElement::Placeable {
            expression: Expression::Select { .. }
        }
    )
}

/// One text for each variant, with what stands around the select in each.
fn several(
    lang: &Lang,
    attribute: Option<String>,
    pattern: &Pattern<String>,
    at: usize,
) -> Option<Boxed> {
    let PatternElement::Placeable {
        expression: Expression::Select { selector, variants },
    } = &pattern.elements[at]
    else {
        return None;
    };
    if variants
        .iter()
        .any(|variant| variant.value.elements.iter().any(is_select))
    {
        return None;
    }
    let slots = variants.iter().map(|variant| {
        let whole = pattern.elements[..at]
            .iter()
            .chain(&variant.value.elements)
            .chain(&pattern.elements[at + 1..]);
        Slot {
            key: key(&variant.key).to_owned(),
            examples: Vec::new(),
            is_default: variant.default,
            text: written(&Pattern {
                elements: whole.cloned().collect(),
            }),
        }
    });
    let selector = selector_of(selector);
    Some(Boxed {
        slots: wanted(lang, &selector, slots.collect()),
        attribute,
        selector: Some(selector),
    })
}

/// The boxes a language wants: what there is, and what its plural categories or the forms of its terms lack.
fn wanted(lang: &Lang, selector: &str, have: Vec<Slot>) -> Vec<Slot> {
    let is_number = |key: &str| key.starts_with(|c: char| c.is_ascii_digit() || c == '-');
    let counts = have
        .iter()
        .all(|slot| is_number(&slot.key) || CATEGORIES.contains(&slot.key.as_str()));
    let keys: Vec<(String, Vec<String>)> = if counts {
        let ordinal = selector.contains("ordinal");
        let counting = if ordinal {
            Counting::Ordinal
        } else {
            Counting::Cardinal
        };
        let numbers = have.iter().filter(|slot| is_number(&slot.key));
        let numbers = numbers.map(|slot| (slot.key.clone(), vec![slot.key.clone()]));
        let categories = language::plurals(lang, counting).into_iter();
        numbers
            .chain(categories.map(|(name, examples)| (name.to_owned(), examples)))
            .collect()
    } else if selector == "$form" {
        let forms = language::check::form_names(lang).unwrap_or_default();
        let own = have.iter().map(|slot| slot.key.as_str());
        let own =
            own.filter(|key| language::check::form_names(lang).is_none() || forms.contains(key));
        let missing = forms
            .iter()
            .copied()
            .filter(|form| !have.iter().any(|slot| slot.key == *form));
        own.chain(missing)
            .map(|key| (key.to_owned(), Vec::new()))
            .collect()
    } else {
        have.iter()
            .map(|slot| (slot.key.clone(), Vec::new()))
            .collect()
    };
    let text_of = |key: &str| have.iter().find(|slot| slot.key == key);
    let mut slots: Vec<Slot> = keys
        .into_iter()
        .map(|(key, examples)| Slot {
            text: text_of(&key)
                .map(|slot| slot.text.clone())
                .unwrap_or_default(),
            is_default: if counts {
                key == "other"
            } else {
                text_of(&key).is_some_and(|slot| slot.is_default)
            },
            key,
            examples,
        })
        .collect();
    if !slots.iter().any(|slot| slot.is_default)
        && let Some(first) = slots.first_mut()
    {
        first.is_default = true;
    }
    slots
}

fn key(key: &VariantKey<String>) -> &str {
    match key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

/// What stands before the arrow, as it is written.
fn selector_of(selector: &InlineExpression<String>) -> String {
    let pattern = Pattern {
        elements: vec![PatternElement::Placeable {
            expression: Expression::Inline(selector.clone()),
        }],
    };
    let written = written(&pattern);
    written
        .trim_start_matches('{')
        .trim_end_matches('}')
        .trim()
        .to_owned()
}

/// A pattern as it is written in a file, without the indent of its lines.
fn written(pattern: &Pattern<String>) -> String {
    let message = Message {
        id: fluent_syntax::ast::Identifier {
            name: "x".to_owned(),
        },
        value: Some(pattern.clone()),
        attributes: Vec::<Attribute<String>>::new(),
        comment: None,
    };
    let resource = Resource {
        body: vec![Entry::Message(message)],
    };
    let text = serializer::serialize(&resource);
    let text = text.strip_prefix("x =").unwrap_or(&text).trim();
    text.lines()
        .map(str::trim_start)
        .collect::<Vec<_>>()
        .join("\n")
}

/// The boxes for a passage: those of its translation, with what the source has besides, empty.
#[must_use]
pub fn boxes_beside(lang: &Lang, source: &str, own: Option<&str>) -> Option<Boxes> {
    let mut wanted = open_entry(lang, source)?;
    for slot in wanted.boxed.iter_mut().flat_map(|boxed| &mut boxed.slots) {
        slot.text.clear();
    }
    let Some(own) = own else {
        return Some(wanted);
    };
    let mut boxes = open_entry(lang, own)?;
    for boxed in wanted.boxed {
        if !boxes
            .boxed
            .iter()
            .any(|own| own.attribute == boxed.attribute)
        {
            boxes.boxed.push(boxed);
        }
    }
    boxes.boxed.sort_by_key(|boxed| boxed.attribute.is_some());
    Some(boxes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::compose;

    fn open(lang: &str, text: &str) -> Boxes {
        open_entry(&Lang::new(lang), text).expect(text)
    }

    fn keys(boxed: &Boxed) -> Vec<&str> {
        boxed.slots.iter().map(|slot| slot.key.as_str()).collect()
    }

    #[test]
    fn what_is_taken_apart_goes_together_again() {
        for text in [
            "a = A",
            "a = A { $n } b",
            "a = First\n    second",
            "a =\n    .label = L\n    .mend = M { -term }",
            "a = { $n ->\n    [one] { $n } day\n   *[other] { $n } days\n}",
            "a = { $n ->\n    [0] none\n    [one] { $n } day\n   *[other] { $n } days\n}\n    .x = Y",
            "-t = { $form ->\n   *[singular] a\n    [plural] b\n}\n    .definition = D.",
        ] {
            assert_eq!(compose(&open("en", text)), text);
        }
    }

    #[test]
    fn a_language_has_its_own_boxes() {
        let text = "a = Found { $n ->\n    [one] one\n   *[other] { $n }\n} here";
        #[track_caller]
        fn check(lang: &str, text: &str, expect: &[&str]) {
            assert_eq!(keys(&open(lang, text).boxed[0]), expect, "{lang}");
        }
        check("en", text, &["one", "other"]);
        check("fr", text, &["one", "many", "other"]);
        check("es", text, &["one", "many", "other"]);
        check("ru", text, &["one", "few", "many", "other"]);
        let boxes = open("ru", text);
        assert_eq!(boxes.boxed[0].slots[0].text, "Found one here");
        assert_eq!(boxes.boxed[0].slots[0].examples, ["1", "21", "101"]);
        assert_eq!(boxes.boxed[0].slots[1].examples, ["2", "3", "4", "22"]);
        let term = "-t = { $form ->\n   *[nominative] a\n}";
        assert_eq!(open("ru", term).boxed[0].slots.len(), 12);
        check(
            "fr",
            "-t = { $form ->\n   *[singular] a\n}",
            &["singular", "plural"],
        );
    }

    #[test]
    fn texts_within_texts_stay_as_they_are_written() {
        let text = "a = { $n ->\n    [one] { $m ->\n       *[other] x\n    }\n   *[other] y\n}";
        assert_eq!(open_entry(&Lang::new("en"), text), None);
        assert_eq!(open_entry(&Lang::new("en"), "no entry"), None);
    }

    #[test]
    fn a_text_is_never_taken_for_syntax() {
        let mut boxes = open("en", "a = A");
        boxes.boxed[0].slots[0].text = "One\n.two\n[three]\n*four".to_owned();
        let text = compose(&boxes);
        let again = open("en", &text);
        assert_eq!(again.boxed.len(), 1, "{text}");
        assert_eq!(again.boxed[0].slots[0].text.lines().count(), 4);
    }
}
