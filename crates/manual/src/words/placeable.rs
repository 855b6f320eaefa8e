//! Placeables of Markdown: `{ CITE("gc14", "42") }` and their like, parsed once by Fluent's own parser.

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, PatternElement};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::inline::{Inline, Variable};

/// A placeable, read.
#[derive(Debug, PartialEq)]
pub(super) enum Placeable {
    /// Stands among words.
    Inline(Inline),
    /// `{ FIGURE("id") }`: stands alone.
    Figure(Box<str>),
    /// `{ LINES("4") }`: stands alone.
    Lines(u8),
}

/// Why braces are not a placeable.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum NotPlaceable {
    Syntax,
    Unknown(String),
    Arguments(String),
}

/// End of the placeable that begins at the start of `text`: the offset after its closing brace, on the same line.
pub(super) fn end(text: &str) -> Option<usize> {
    let mut quoted = false;
    let mut escaped = false;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'\n' | b'\r' => return None,
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            b'}' if !quoted => return Some(at + 1),
            b'{' if !quoted && at > 0 => return None,
            _ => {}
        }
    }
    None
}

/// Reads one placeable, braces included. `scratch` is only there to be used again.
pub(super) fn read(source: &str, scratch: &mut String) -> Result<Placeable, NotPlaceable> {
    scratch.clear();
    scratch.push_str("k = ");
    scratch.push_str(&language::parseable(source));
    let resource =
        fluent_syntax::parser::parse_runtime(scratch.as_str()).map_err(|_| NotPlaceable::Syntax)?;
    let [Entry::Message(message)] = resource.body.as_slice() else {
        return Err(NotPlaceable::Syntax);
    };
    let elements = message
        .value
        .as_ref()
        .map(|pattern| pattern.elements.as_slice());
    match elements {
        Some(
            [
                PatternElement::Placeable {
                    expression: Expression::Inline(expression),
                },
            ],
        ) => inline(expression),
        Some([PatternElement::Placeable { .. }]) => Err(NotPlaceable::Unknown("->".to_owned())),
        _ => Err(NotPlaceable::Syntax),
    }
}

fn inline(expression: &InlineExpression<&str>) -> Result<Placeable, NotPlaceable> {
    match expression {
        InlineExpression::FunctionReference { id, arguments } => function(id.name, arguments),
        InlineExpression::TermReference {
            id,
            attribute: None,
            arguments,
        } => term(id.name, arguments.as_ref()),
        InlineExpression::VariableReference { id } => Variable::ALL
            .into_iter()
            .find(|variable| variable.name() == id.name)
            .map(|variable| Placeable::Inline(Inline::Variable(variable)))
            .ok_or_else(|| NotPlaceable::Unknown(format!("${}", id.name))),
        InlineExpression::TermReference { id, .. } => {
            Err(NotPlaceable::Unknown(format!("-{}", id.name)))
        }
        InlineExpression::MessageReference { id, .. } => {
            Err(NotPlaceable::Unknown(id.name.to_owned()))
        }
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            Err(NotPlaceable::Unknown((*value).to_owned()))
        }
        InlineExpression::Placeable { .. } => Err(NotPlaceable::Syntax),
    }
}

fn term(name: &str, arguments: Option<&CallArguments<&str>>) -> Result<Placeable, NotPlaceable> {
    let wrong = || NotPlaceable::Arguments(format!("-{name}"));
    let form = match arguments {
        None => None,
        Some(CallArguments { positional, named }) => {
            match (positional.as_slice(), named.as_slice()) {
                ([], []) => None,
                ([], [only]) if only.name.name == "form" => {
                    Some(string(&only.value).ok_or_else(wrong)?)
                }
                _ => return Err(wrong()),
            }
        }
    };
    Ok(Placeable::Inline(Inline::TermForm {
        slug: name.into(),
        form,
    }))
}

fn function(name: &str, arguments: &CallArguments<&str>) -> Result<Placeable, NotPlaceable> {
    let wrong = || NotPlaceable::Arguments(name.to_owned());
    let given: Option<Vec<Box<str>>> = arguments.positional.iter().map(string).collect();
    let mut given = given
        .filter(|_| arguments.named.is_empty())
        .ok_or_else(wrong)?
        .into_iter();
    let (first, second) = (given.next(), given.next());
    if given.next().is_some() {
        return Err(wrong());
    }
    let read = match (name, first, second) {
        ("TERM", Some(slug), Some(words)) => Placeable::Inline(Inline::Term { slug, words }),
        ("CITE", Some(instrument), provision) => Placeable::Inline(Inline::Cite {
            instrument,
            provision,
        }),
        ("SESSION", Some(slug), None) => Placeable::Inline(Inline::Session(slug)),
        ("MINUTES", Some(section), None) => Placeable::Inline(Inline::Minutes(section)),
        ("LABEL", Some(id), None) => Placeable::Inline(Inline::Label(id)),
        ("KEY", Some(chord), None) => Placeable::Inline(Inline::Key(chord)),
        ("HELP", Some(id), None) => Placeable::Inline(Inline::Help(id)),
        ("BLANK", None, None) => Placeable::Inline(Inline::Blank),
        ("FIGURE", Some(figure), None) => Placeable::Figure(figure),
        ("LINES", Some(count), None) => Placeable::Lines(lines(&count).ok_or_else(wrong)?),
        (
            "TERM" | "CITE" | "SESSION" | "MINUTES" | "LABEL" | "KEY" | "HELP" | "BLANK" | "FIGURE"
            | "LINES",
            ..,
        ) => return Err(wrong()),
        _ => return Err(NotPlaceable::Unknown(name.to_owned())),
    };
    Ok(read)
}

/// More lines than fit on a page are a slip of the finger.
fn lines(count: &str) -> Option<u8> {
    count.parse().ok().filter(|count| (1..=40).contains(count))
}

fn string(expression: &InlineExpression<&str>) -> Option<Box<str>> {
    match expression {
        InlineExpression::StringLiteral { value } => Some(unescape_unicode_to_string(value).into()),
        _ => None,
    }
}
