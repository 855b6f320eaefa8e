//! The links of a page: which there are, and how they read in a file.

use std::collections::BTreeSet;

use crate::export::address::{between, file_of, parts};

/// What stands before an address of ours, in pages and in styles. Text never holds these: its quotation marks are
/// escaped.
const BEFORE: [&str; 4] = [" href=\"", " src=\"", " action=\"", "url(\""];

/// The addresses of our own that a text names, without query and place.
pub(crate) fn named(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    walk(text, |piece| {
        if let Piece::Link { link, .. } = piece {
            found.insert(parts(link).0.to_owned());
        }
    });
    found
}

/// The text as it stands in a file: its links lead to the files of the addresses that are `known`; a link to what does
/// not go along is plain words.
pub(crate) fn in_file(address: &str, text: &str, known: &BTreeSet<String>, ending: &str) -> String {
    let file = file_of(address, ending);
    let mut out = String::with_capacity(text.len());
    walk(text, |piece| match piece {
        Piece::Text(text) => out.push_str(text),
        Piece::Link { before, link } => {
            let (to, place) = parts(link);
            if known.contains(to) {
                out.push_str(before);
                if to != address || place.is_empty() {
                    out.push_str(&between(&file, &file_of(to, ending)));
                }
                out.push_str(place);
                out.push('"');
            }
        }
    });
    out
}

enum Piece<'a> {
    Text(&'a str),
    /// Without its closing quotation mark.
    Link {
        before: &'static str,
        link: &'a str,
    },
}

/// Goes through a text once, link by link.
fn walk<'a>(text: &'a str, mut each: impl FnMut(Piece<'a>)) {
    let mut rest = text;
    while let Some((at, before)) = next(rest) {
        let start = at + before.len();
        let length = rest[start..].find('"').unwrap_or(rest.len() - start);
        each(Piece::Text(&rest[..at]));
        each(Piece::Link {
            before,
            link: &rest[start..start + length],
        });
        rest = rest.get(start + length + 1..).unwrap_or_default();
    }
    each(Piece::Text(rest));
}

/// The first address of ours: one that begins with a slash.
fn next(text: &str) -> Option<(usize, &'static str)> {
    let first = |before: &'static str| {
        let mut from = 0;
        while let Some(at) = text[from..].find(before) {
            let after = &text[from + at + before.len()..];
            if after.starts_with('/') && !after.starts_with("//") {
                return Some((from + at, before));
            }
            from += at + before.len();
        }
        None
    };
    BEFORE.into_iter().filter_map(first).min()
}

#[cfg(test)]
mod tests {
    use super::{in_file, named};
    use std::collections::BTreeSet;

    const PAGE: &str = r##"<a href="/fr/a#x">a</a> <a class="t" href="/fr/b">b</a> <a href="https://e.org">e</a> <a href="#x">x</a>"##;

    #[test]
    fn links_are_named_once() {
        let named: Vec<String> = named(PAGE).into_iter().collect();
        assert_eq!(named, ["/fr/a", "/fr/b"]);
    }

    #[test]
    fn links_lead_to_files_or_nowhere() {
        let known: BTreeSet<String> = ["/fr/a".to_owned(), "/fr/sessions/c".to_owned()].into();
        assert_eq!(
            in_file("/fr/sessions/c", PAGE, &known, "html"),
            r##"<a href="../a.html#x">a</a> <a class="t">b</a> <a href="https://e.org">e</a> <a href="#x">x</a>"##
        );
        assert_eq!(
            in_file("/fr/a", r##"<a href="/fr/a#x">"##, &known, "html"),
            r##"<a href="#x">"##
        );
    }
}
