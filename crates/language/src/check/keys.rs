//! The keys of variants, and what stands before a select's arrow.

use fluent_syntax::ast::{
    Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};

use crate::Counting;

/// The names of the plural categories, in CLDR's order.
pub(super) const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// What translators and their programs write instead of a category.
const TRANSLATED: [(&str, &[&str]); 6] = [
    ("zero", &["cero", "zéro", "ноль", "нуль", "null", "nulo"]),
    (
        "one",
        &[
            "un",
            "une",
            "uno",
            "una",
            "один",
            "одна",
            "одно",
            "um",
            "uma",
            "ein",
            "eins",
            "singular",
            "singulier",
        ],
    ),
    (
        "two",
        &["deux", "dos", "два", "две", "dois", "duas", "zwei", "dual"],
    ),
    (
        "few",
        &[
            "peu",
            "quelques",
            "pocos",
            "pocas",
            "poco",
            "мало",
            "несколько",
            "немного",
            "poucos",
            "wenige",
        ],
    ),
    (
        "many",
        &[
            "beaucoup",
            "plusieurs",
            "muchos",
            "muchas",
            "много",
            "многие",
            "muitos",
            "viele",
        ],
    ),
    (
        "other",
        &[
            "autre",
            "autres",
            "otro",
            "otra",
            "otros",
            "otras",
            "другое",
            "другие",
            "другой",
            "другая",
            "остальное",
            "прочее",
            "outro",
            "outros",
            "andere",
            "plural",
            "pluriel",
        ],
    ),
];

/// The category a translated word stands for.
pub(super) fn category_of(word: &str) -> Option<&'static str> {
    let word = word.to_lowercase();
    let row = TRANSLATED
        .iter()
        .find(|(_, words)| words.contains(&word.as_str()));
    row.map(|(category, _)| *category)
}

/// The variable a select asks, and how it counts.
pub(super) fn selecting(selector: &InlineExpression<String>) -> Option<(&str, Counting)> {
    match selector {
        InlineExpression::VariableReference { id } => Some((&id.name, Counting::Cardinal)),
        InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
            let InlineExpression::VariableReference { id } = arguments.positional.first()? else {
                return None;
            };
            let is_ordinal = arguments.named.iter().any(|named| {
                let ordinal = matches!(&named.value, InlineExpression::StringLiteral { value } if value == "ordinal");
                named.name.name == "type" && ordinal
            });
            let counting = if is_ordinal {
                Counting::Ordinal
            } else {
                Counting::Cardinal
            };
            Some((&id.name, counting))
        }
        _ => None,
    }
}

/// A variant's key as it is written.
pub(super) fn name(key: &VariantKey<String>) -> &str {
    match key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

/// Whether a key is a number: `[0]`.
pub(super) fn is_number(key: &str) -> bool {
    key.starts_with(|c: char| c.is_ascii_digit() || c == '-')
}

/// A select of a pattern.
pub(super) struct Select<'a> {
    pub(super) variable: &'a str,
    pub(super) counting: Counting,
    pub(super) variants: &'a [Variant<String>],
}

impl Select<'_> {
    pub(super) fn keys(&self) -> impl Iterator<Item = &str> {
        self.variants.iter().map(|variant| name(&variant.key))
    }

    /// Whether all of its keys are categories or numbers, and one is a category.
    pub(super) fn counts(&self) -> bool {
        self.keys()
            .all(|key| is_number(key) || CATEGORIES.contains(&key))
            && self.keys().any(|key| CATEGORIES.contains(&key))
    }
}

/// The selects of a pattern that ask a variable, those inside of others too.
pub(super) fn selects(pattern: &Pattern<String>) -> Vec<Select<'_>> {
    let mut all = Vec::new();
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            collect(expression, &mut all);
        }
    }
    all
}

fn collect<'a>(expression: &'a Expression<String>, all: &mut Vec<Select<'a>>) {
    match expression {
        Expression::Select { selector, variants } => {
            if let Some((variable, counting)) = selecting(selector) {
                all.push(Select {
                    variable,
                    counting,
                    variants,
                });
            }
            all.extend(variants.iter().flat_map(|variant| selects(&variant.value)));
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => collect(expression, all),
        Expression::Inline(_) => {}
    }
}
