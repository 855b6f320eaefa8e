//! The entries of a file with the places they stand at, for what compares languages and for what changes one
//! entry and nothing else.

use std::ops::Range;
use std::sync::Arc;

use fluent_syntax::ast;
use fluent_syntax::parser;

use crate::files::Lines;
use crate::fluent::{parseable, range_in};

/// One message or term of a file.
#[derive(Debug)]
pub struct Entry {
    /// The file, relative to its language's folder: `app.ftl`.
    pub file: Arc<str>,
    /// The line of the file (from 1) the id stands on.
    pub line: u32,
    /// The bytes of the entry in the file's text (without a byte order mark), from its id, or a term's `-`, to the
    /// end of its last line without the line break.
    pub span: Range<usize>,
    /// As [`Entry::span`], with the comment above it.
    pub span_with_comment: Range<usize>,
    /// The id: `part-roles`, for a term with its hyphen: `-dual-loyalty`.
    pub id: String,
    /// The comment above it, one line per line.
    pub comment: Option<String>,
    /// Its own text; a term always has one.
    pub value: Option<ast::Pattern<String>>,
    /// Its attributes in order.
    pub attributes: Vec<ast::Attribute<String>>,
}

impl Entry {
    /// Whether it is a term and no message.
    pub fn is_term(&self) -> bool {
        self.id.starts_with('-')
    }

    /// The pattern of an attribute.
    pub fn attribute(&self, name: &str) -> Option<&ast::Pattern<String>> {
        self.attributes
            .iter()
            .find(|attribute| attribute.id.name == name)
            .map(|a| &a.value)
    }
}

/// A part of a file that is no entry.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Unparsable {
    pub(crate) line: u32,
    /// Why, as one word in kebab case.
    pub(crate) reason: &'static str,
    /// The line's text.
    pub(crate) text: String,
}

/// The messages and terms of a file's text (without a byte order mark), in order; what is no entry is left out.
pub fn entries(file: &str, text: &str) -> Vec<Entry> {
    parse(file, text).0
}

/// The entries of a file's text, and what could not be read of it.
pub(crate) fn parse(file: &str, text: &str) -> (Vec<Entry>, Vec<Unparsable>) {
    let fit = parseable(text);
    let text = &*fit;
    let (borrowed, errors) = match parser::parse(text) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    // The syntax tree has no places. But the parser of borrowed text gives slices of it, and a slice knows where
    // it lies; the parser of owned text gives the same tree to keep.
    let owned = match parser::parse(text.to_owned()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let lines = Lines::of(text.as_bytes());
    let starts: Vec<usize> = borrowed
        .body
        .iter()
        .map(|entry| start(text, entry))
        .collect();
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    let file: Arc<str> = file.into();
    let entries = borrowed
        .body
        .iter()
        .zip(owned.body)
        .zip(starts.iter().zip(ends))
        .filter_map(|((slices, kept), (&from, to))| {
            let to = from + text[from..to].trim_end().len();
            let at = id_start(text, slices)?;
            entry(&file, lines.line_at(at), at..to, from..to, kept)
        });
    (
        entries.collect(),
        errors
            .iter()
            .map(|error| unparsable(text, &lines, error))
            .collect(),
    )
}

fn entry(
    file: &Arc<str>,
    line: u32,
    span: Range<usize>,
    span_with_comment: Range<usize>,
    kept: ast::Entry<String>,
) -> Option<Entry> {
    let (id, value, attributes, comment) = match kept {
        ast::Entry::Message(message) => (
            message.id.name,
            message.value,
            message.attributes,
            message.comment,
        ),
        ast::Entry::Term(term) => (
            format!("-{}", term.id.name),
            Some(term.value),
            term.attributes,
            term.comment,
        ),
        _ => return None,
    };
    Some(Entry {
        file: Arc::clone(file),
        line,
        span,
        span_with_comment,
        id,
        comment: comment.map(|comment| comment.content.join("\n")),
        value,
        attributes,
    })
}

/// Where an entry with its comment begins: the start of the line of its first slice.
fn start(text: &str, entry: &ast::Entry<&str>) -> usize {
    let slice = match entry {
        ast::Entry::Message(message) => first_of(message.comment.as_ref(), message.id.name),
        ast::Entry::Term(term) => first_of(term.comment.as_ref(), term.id.name),
        ast::Entry::Comment(comment)
        | ast::Entry::GroupComment(comment)
        | ast::Entry::ResourceComment(comment) => first_of(Some(comment), &text[text.len()..]),
        ast::Entry::Junk { content } => content,
    };
    let at = range_in(text, slice).start;
    text[..at]
        .rfind('\n')
        .map_or(0, |line_break| line_break + 1)
}

/// A comment's first line that is a slice of the text; an empty line need not be one.
fn first_of<'a>(comment: Option<&ast::Comment<&'a str>>, id: &'a str) -> &'a str {
    comment
        .and_then(|comment| comment.content.first())
        .copied()
        .unwrap_or(id)
}

fn id_start(text: &str, entry: &ast::Entry<&str>) -> Option<usize> {
    match entry {
        ast::Entry::Message(message) => Some(range_in(text, message.id.name).start),
        ast::Entry::Term(term) => Some(range_in(text, term.id.name).start - 1),
        _ => None,
    }
}

fn unparsable(text: &str, lines: &Lines, error: &parser::ParserError) -> Unparsable {
    let line = lines.line_at(error.pos.start);
    let shown = text[lines.start_of(line)..]
        .lines()
        .next()
        .unwrap_or_default();
    Unparsable {
        line,
        reason: reason(&error.kind),
        text: shown.trim().chars().take(120).collect(),
    }
}

fn reason(kind: &parser::ErrorKind) -> &'static str {
    use parser::ErrorKind as K;
    match kind {
        K::ExpectedToken(_) => "expected-token",
        K::ExpectedCharRange { .. } => "expected-char-range",
        K::ExpectedMessageField { .. } => "expected-message-field",
        K::ExpectedTermField { .. } => "expected-term-field",
        K::ForbiddenCallee => "forbidden-callee",
        K::MissingDefaultVariant => "missing-default-variant",
        K::MissingValue => "missing-value",
        K::MultipleDefaultVariants => "multiple-default-variants",
        K::MessageReferenceAsSelector => "message-reference-as-selector",
        K::TermReferenceAsSelector => "term-reference-as-selector",
        K::MessageAttributeAsSelector => "message-attribute-as-selector",
        K::TermAttributeAsPlaceable => "term-attribute-as-placeable",
        K::UnterminatedStringLiteral => "unterminated-string-literal",
        K::PositionalArgumentFollowsNamed => "positional-argument-follows-named",
        K::DuplicatedNamedArgument(_) => "duplicated-named-argument",
        K::UnknownEscapeSequence(_) => "unknown-escape-sequence",
        K::InvalidUnicodeEscapeSequence(_) => "invalid-unicode-escape-sequence",
        K::UnbalancedClosingBrace => "unbalanced-closing-brace",
        K::ExpectedInlineExpression => "expected-inline-expression",
        K::ExpectedSimpleExpressionAsSelector => "expected-simple-expression-as-selector",
        K::ExpectedLiteral => "expected-literal",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "### A file\n\n# About one\n# in two lines\none = One\n    more\n    .mend = x\n\n\
        ## A group\n-two = { $form ->\n   *[a] A\n}\n\nbroken\n#\n# after\nthree = é\n";

    #[test]
    fn entries_know_their_bytes() {
        let (entries, _) = parse("a.ftl", TEXT);
        #[track_caller]
        fn check(entry: &Entry, id: &str, line: u32, span: &str, with_comment: &str) {
            assert_eq!((entry.id.as_str(), entry.line), (id, line));
            assert_eq!(&TEXT[entry.span.clone()], span);
            assert_eq!(&TEXT[entry.span_with_comment.clone()], with_comment);
        }
        let one = "one = One\n    more\n    .mend = x";
        check(
            &entries[0],
            "one",
            5,
            one,
            &format!("# About one\n# in two lines\n{one}"),
        );
        let two = "-two = { $form ->\n   *[a] A\n}";
        check(&entries[1], "-two", 10, two, two);
        check(
            &entries[2],
            "three",
            17,
            "three = é",
            "#\n# after\nthree = é",
        );
        assert_eq!(
            entries[0].comment.as_deref(),
            Some("About one\nin two lines")
        );
        assert!(entries[0].attribute("mend").is_some());
        assert_eq!(entries.len(), 3);
    }

    #[test]
    fn what_is_no_entry_is_told() {
        #[track_caller]
        fn check(text: &str, expect: &[(u32, &str)]) {
            let (_, unparsable) = parse("a.ftl", text);
            let found: Vec<_> = unparsable.iter().map(|u| (u.line, u.reason)).collect();
            assert_eq!(found, expect);
        }
        check("a = A\n", &[]);
        check("a = A\nbroken\nb = B\n", &[(2, "expected-token")]);
        check(
            "a = { $n ->\n  [one] x\n}\n",
            &[(3, "missing-default-variant")],
        );
        check("a = {\u{a0}$n }\n", &[(1, "expected-inline-expression")]);
        check("", &[]);
    }

    #[test]
    fn windows_line_ends_keep_their_places() {
        let text = "# c\r\na = A\r\n\r\nb = B\r\n";
        let (entries, _) = parse("a.ftl", text);
        assert_eq!(&text[entries[1].span.clone()], "b = B");
        assert_eq!(entries[1].line, 4);
    }
}
