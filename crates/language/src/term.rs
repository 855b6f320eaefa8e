//! Terms of the glossary and names of instruments, read from the syntax tree: a bundle gives nobody a term's
//! attributes.

use std::collections::BTreeMap;

use fluent_syntax::ast::{
    Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::{Entry, Lang};

/// A term of the glossary in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// Its id in every language: `dual-loyalty`.
    pub slug: String,
    /// The language it is in.
    pub lang: Lang,
    /// Its forms by name (`singular`, `genitive-plural`), in the file's order; empty for a term of one form.
    pub forms: Vec<(String, String)>,
    /// The form it is listed under.
    pub default: String,
    /// What it means, in one or two sentences.
    pub definition: Option<String>,
    /// `masculine`, `feminine` or `neuter`.
    pub gender: Option<String>,
    /// Other accepted words.
    pub also: Vec<String>,
    /// For translators.
    pub note: Option<String>,
    /// Whether this rendering was not seen in a source.
    pub unverified: bool,
}

/// The names of an instrument (a treaty, a declaration, a report) in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InstrumentName {
    /// Its id in every language: `gc14`.
    pub id: String,
    /// The language the names are in.
    pub lang: Lang,
    /// As used in a citation: "CESCR GC 14".
    pub short: String,
    /// Its official title.
    pub title: Option<String>,
}

/// The terms of a language's glossary by slug.
pub(crate) fn terms(lang: &Lang, entries: &[Entry]) -> BTreeMap<String, Term> {
    let words = Terms(entries);
    let pairs = entries
        .iter()
        .filter_map(|entry| Some((slug(entry)?, words.term(lang, entry)?)));
    pairs.collect()
}

/// The names of a language's instruments by id.
pub(crate) fn instruments(lang: &Lang, entries: &[Entry]) -> BTreeMap<String, InstrumentName> {
    let words = Terms(entries);
    let names = entries.iter().filter_map(|entry| {
        let id = slug(entry)?;
        let name = InstrumentName {
            id: id.clone(),
            lang: lang.clone(),
            short: words.flat(entry.value.as_ref()?, None, 0),
            title: words.attribute(entry, "title"),
        };
        Some((id, name))
    });
    names.collect()
}

fn slug(entry: &Entry) -> Option<String> {
    entry.id.strip_prefix('-').map(str::to_owned)
}

/// The terms a text may refer to.
struct Terms<'a>(&'a [Entry]);

impl Terms<'_> {
    fn term(&self, lang: &Lang, entry: &Entry) -> Option<Term> {
        let value = entry.value.as_ref()?;
        let forms = form_names(value).into_iter();
        let also = self.attribute(entry, "also").unwrap_or_default();
        Some(Term {
            slug: slug(entry)?,
            lang: lang.clone(),
            forms: forms
                .map(|form| (form.to_owned(), self.flat(value, Some(form), 0)))
                .collect(),
            default: self.flat(value, None, 0),
            definition: self.attribute(entry, "definition"),
            gender: self.attribute(entry, "gender"),
            also: also
                .split(';')
                .map(|w| w.trim().to_owned())
                .filter(|w| !w.is_empty())
                .collect(),
            note: self.attribute(entry, "note"),
            unverified: entry.attribute("unverified").is_some(),
        })
    }

    fn attribute(&self, entry: &Entry, name: &str) -> Option<String> {
        let text = self.flat(entry.attribute(name)?, None, 0);
        (!text.is_empty()).then_some(text)
    }

    /// The text of a pattern with `form` chosen in its select, else the default. A variable has no value here
    /// and leaves nothing behind.
    fn flat(&self, pattern: &Pattern<String>, form: Option<&str>, depth: u8) -> String {
        let texts = pattern.elements.iter().map(|element| match element {
            PatternElement::TextElement { value } => value.clone(),
            PatternElement::Placeable { expression } => self.expression(expression, form, depth),
        });
        texts.collect::<String>().trim().to_owned()
    }

    fn expression(&self, expression: &Expression<String>, form: Option<&str>, depth: u8) -> String {
        match expression {
            Expression::Select { variants, .. } => chosen(variants, form)
                .map(|v| self.flat(&v.value, form, depth))
                .unwrap_or_default(),
            Expression::Inline(InlineExpression::StringLiteral { value }) => {
                unescape_unicode_to_string(value).into_owned()
            }
            Expression::Inline(InlineExpression::NumberLiteral { value }) => value.clone(),
            Expression::Inline(InlineExpression::TermReference {
                id,
                attribute: None,
                arguments,
            }) => {
                let form =
                    arguments
                        .iter()
                        .flat_map(|a| &a.named)
                        .find_map(|named| match &named.value {
                            InlineExpression::StringLiteral { value }
                                if named.name.name == "form" =>
                            {
                                Some(value.as_str())
                            }
                            _ => None,
                        });
                self.referred(&id.name, form, depth)
            }
            _ => String::new(),
        }
    }

    /// A term inside a term. Two deep is enough, and terms that name each other come to an end.
    fn referred(&self, name: &str, form: Option<&str>, depth: u8) -> String {
        let named = |entry: &&Entry| entry.id.strip_prefix('-') == Some(name);
        let value = self
            .0
            .iter()
            .find(named)
            .and_then(|entry| entry.value.as_ref());
        match value {
            Some(value) if depth < 2 => self.flat(value, form, depth + 1),
            _ => String::new(),
        }
    }
}

fn form_names(pattern: &Pattern<String>) -> Vec<&str> {
    let variants = pattern.elements.iter().find_map(|element| match element {
        PatternElement::Placeable {
            expression: Expression::Select { variants, .. },
        } => Some(variants),
        _ => None,
    });
    variants.into_iter().flatten().map(key).collect()
}

fn key(variant: &Variant<String>) -> &str {
    match &variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

fn chosen<'v>(variants: &'v [Variant<String>], form: Option<&str>) -> Option<&'v Variant<String>> {
    let asked = variants.iter().find(|variant| Some(key(variant)) == form);
    asked.or_else(|| variants.iter().find(|variant| variant.default))
}

#[cfg(test)]
mod tests {
    use super::*;

    const GLOSSARY: &str = "\
-dual-loyalty = { $form ->
   *[singular] dual loyalty
    [plural] dual loyalties
}
    .definition = Two duties, as in { -torture } or { -dual-loyalty(form: \"plural\") }.
    .gender = feminine
    .also = divided loyalty; conflict of loyalties ;
    .unverified = yes
-torture = torture
-round = a { -round }
message = not a term
";

    fn glossary() -> BTreeMap<String, Term> {
        let (entries, _) = crate::entry::parse("glossary.ftl", GLOSSARY);
        terms(&Lang::new("en"), &entries)
    }

    #[test]
    fn a_term_has_forms_and_attributes() {
        let term = glossary().remove("dual-loyalty").unwrap();
        let forms = [("singular", "dual loyalty"), ("plural", "dual loyalties")];
        assert_eq!(
            term.forms,
            forms.map(|(name, text)| (name.to_owned(), text.to_owned()))
        );
        assert_eq!(term.default, "dual loyalty");
        assert_eq!(term.also, ["divided loyalty", "conflict of loyalties"]);
        assert_eq!(term.gender.as_deref(), Some("feminine"));
        let definition = "Two duties, as in torture or dual loyalties.";
        assert_eq!(term.definition.as_deref(), Some(definition));
        assert!(term.unverified);
    }

    #[test]
    fn a_term_of_one_form_has_no_names_of_forms() {
        let glossary = glossary();
        assert_eq!(glossary["torture"].forms, []);
        assert_eq!(glossary["torture"].default, "torture");
        assert!(!glossary["torture"].unverified);
        assert_eq!(glossary["round"].default, "a a a");
        assert_eq!(glossary.len(), 3);
    }
}
