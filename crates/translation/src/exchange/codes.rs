//! The placeables of a passage, as other programs can keep them: each has a name that is the same in every language.

use std::collections::BTreeMap;

/// A piece of a passage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Piece {
    /// Words.
    Words(String),
    /// A placeable: its name and how it is written.
    Code { name: String, raw: String },
    /// The beginning of a placeable that holds words: `{ TERM("dual-loyalty", "`.
    Open { name: String, raw: String },
    /// Its end.
    Close { raw: String },
}

/// Cuts a passage into words and placeables. A message with selectors or attributes is one piece of words: no other
/// program knows them, and who translates them sees them as they are.
pub(crate) fn pieces(text: &str) -> Vec<Piece> {
    let mut counts = BTreeMap::new();
    let mut out = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find('{') {
        let Some(length) = length_of(&rest[start..]) else {
            break;
        };
        words(&rest[..start], &mut out);
        code(&rest[start..start + length], &mut counts, &mut out);
        rest = &rest[start + length..];
    }
    words(rest, &mut out);
    out
}

/// Whether an entry of a file of messages is more than one pattern.
pub(crate) fn is_compound(entry: &str) -> bool {
    entry.contains("->")
        || entry
            .lines()
            .skip(1)
            .any(|line| line.trim_start().starts_with('.'))
}

fn words(text: &str, out: &mut Vec<Piece>) {
    if !text.is_empty() {
        out.push(Piece::Words(text.to_owned()));
    }
}

/// How long the placeable at the beginning is, braces included; nothing where it has no end.
fn length_of(text: &str) -> Option<usize> {
    let (mut depth, mut is_quoted, mut is_escaped) = (0_u32, false, false);
    for (at, c) in text.char_indices() {
        match c {
            _ if is_escaped => is_escaped = false,
            '\\' if is_quoted => is_escaped = true,
            '"' => is_quoted = !is_quoted,
            '{' if !is_quoted => depth += 1,
            '}' if !is_quoted => {
                depth -= 1;
                if depth == 0 {
                    return Some(at + 1);
                }
            }
            _ => {}
        }
    }
    None
}

fn code(raw: &str, counts: &mut BTreeMap<String, u32>, out: &mut Vec<Piece>) {
    let inner = raw[1..raw.len() - 1].trim();
    let base = base_of(inner);
    let count = counts.entry(base.clone()).or_default();
    *count += 1;
    let name = if *count == 1 {
        base
    } else {
        format!("{base}_{count}")
    };
    let shown = inner
        .starts_with("TERM")
        .then(|| shown_words(raw))
        .flatten();
    match shown {
        Some((start, end)) => {
            out.push(Piece::Open {
                name,
                raw: raw[..start].to_owned(),
            });
            words(&raw[start..end], out);
            out.push(Piece::Close {
                raw: raw[end..].to_owned(),
            });
        }
        None => out.push(Piece::Code {
            name,
            raw: raw.to_owned(),
        }),
    }
}

/// Where the words of a TERM begin and end: its second argument.
fn shown_words(raw: &str) -> Option<(usize, usize)> {
    let quotes: Vec<usize> = raw.match_indices('"').map(|(at, _)| at).collect();
    match quotes.as_slice() {
        [_, _, start, end] => Some((start + 1, *end)),
        _ => None,
    }
}

/// `TERM("dual-loyalty", "…")` is `TERM_dual_loyalty`, `-dual-loyalty(form: …)` is `NAME_dual_loyalty`, `$count` is
/// `count`: letters, digits and low lines, as format strings have them.
fn base_of(inner: &str) -> String {
    if let Some(name) = inner.strip_prefix('$') {
        return plain(name);
    }
    if let Some(term) = inner.strip_prefix('-') {
        return format!("NAME_{}", plain(term.split('(').next().unwrap_or(term)));
    }
    let function = inner.split('(').next().unwrap_or(inner);
    let argument = inner.split('"').nth(1).unwrap_or_default();
    let variable = inner.split('$').nth(1).unwrap_or_default();
    let variable = variable
        .split(|c: char| !c.is_alphanumeric() && c != '-')
        .next();
    let about = if argument.is_empty() {
        variable.unwrap_or_default()
    } else {
        argument
    };
    if about.is_empty() {
        plain(function)
    } else {
        format!("{}_{}", plain(function), plain(about))
    }
}

fn plain(text: &str) -> String {
    let plain: String = text
        .trim()
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { '_' })
        .collect();
    if plain.starts_with(|c: char| c.is_ascii_digit()) || plain.is_empty() {
        format!("c{plain}")
    } else {
        plain
    }
}

/// The names of the placeables of a text, sorted.
pub(crate) fn names(text: &str) -> Vec<String> {
    let mut names: Vec<String> = pieces(text)
        .into_iter()
        .filter_map(|piece| match piece {
            Piece::Code { name, .. } | Piece::Open { name, .. } => Some(name),
            _ => None,
        })
        .collect();
    names.sort();
    names
}

/// The placeables of the source that a translation does not have.
#[must_use]
pub fn lost(source: &str, target: &str) -> Vec<String> {
    if is_compound(source) || is_compound(target) {
        return lost_variables(source, target);
    }
    let mut have = names(target);
    let mut lost = names(source);
    lost.retain(|name| match have.iter().position(|own| own == name) {
        Some(at) => {
            have.remove(at);
            false
        }
        None => true,
    });
    lost
}

/// Among selectors and attributes the variables alone are compared: how many plural forms there are is the language's own.
fn lost_variables(source: &str, target: &str) -> Vec<String> {
    let of = |text: &str| -> Vec<String> {
        let mut all: Vec<String> = text
            .split('$')
            .skip(1)
            .map(|rest| {
                rest.split(|c: char| !c.is_alphanumeric() && c != '-' && c != '_')
                    .next()
                    .unwrap_or_default()
                    .to_owned()
            })
            .collect();
        all.sort();
        all.dedup();
        all
    };
    let have = of(target);
    of(source)
        .into_iter()
        .filter(|name| !have.contains(name))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{Piece, lost, names, pieces};

    fn raw(pieces: &[Piece]) -> String {
        let one = |piece: &Piece| match piece {
            Piece::Words(text) => text.clone(),
            Piece::Code { raw, .. } | Piece::Open { raw, .. } | Piece::Close { raw } => raw.clone(),
        };
        pieces.iter().map(one).collect()
    }

    #[test]
    fn pieces_are_the_text_again_and_names_are_names() {
        let check = |text: &str, expected: &[&str]| {
            assert_eq!(raw(&pieces(text)), text);
            assert_eq!(names(text), expected, "{text}");
        };
        check("Plain words.", &[]);
        check(
            "This is { TERM(\"dual-loyalty\", \"dual loyalty\") } ({ CITE(\"gc14\", \"12(a)-(d)\") }).",
            &["CITE_gc14", "TERM_dual_loyalty"],
        );
        check(
            "{ -dual-loyalty(form: \"plural\") } { -dual-loyalty }",
            &["NAME_dual_loyalty", "NAME_dual_loyalty_2"],
        );
        check(
            "{ $count } of { $of } { BLANK() } { NUMBER($n) }",
            &["BLANK", "NUMBER_n", "count", "of"],
        );
        check("an open { brace", &[]);
    }

    #[test]
    fn a_lost_placeable_is_noticed() {
        let check = |source: &str, target: &str, expected: &[&str]| {
            assert_eq!(lost(source, target), expected)
        };
        check("{ $a } b", "b { $a }", &[]);
        check("{ $a } b", "b", &["a"]);
        check("{ -x } { -x }", "{ -x(form: \"genitive\") }", &["NAME_x_2"]);
        check(
            "x = { $n ->\n *[other] { $n } of { $of }\n}",
            "x = { $n ->\n *[other] { $n }\n}",
            &["of"],
        );
    }
}
