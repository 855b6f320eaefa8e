//! One language as the rules look at it.

use std::collections::BTreeMap;

use fluent_syntax::ast::Pattern;

use super::leaf::{self, Leaf};
use super::typography::{PLACEABLE, typography};
use crate::format::{Counting, Formats};
use crate::{Entry, Finding, Lang, Locales};

/// One language: its entries by id, its files' text, its plurals.
pub(super) struct Language<'a> {
    pub(super) lang: Lang,
    pub(super) entries: &'a [Entry],
    /// The first entry of each id: the one that counts.
    pub(super) by_id: BTreeMap<&'a str, &'a Entry>,
    pub(super) texts: BTreeMap<&'a str, &'a str>,
    formats: Formats,
}

/// A message's own text or one of its attributes.
#[derive(Clone, Copy)]
pub(super) struct Piece<'a> {
    pub(super) entry: &'a Entry,
    pub(super) attribute: Option<&'a str>,
    pub(super) pattern: &'a Pattern<String>,
}

impl<'a> Language<'a> {
    pub(super) fn new(locales: &'a Locales, lang: &Lang) -> Language<'a> {
        let entries = locales.entries(lang);
        let mut by_id = BTreeMap::new();
        for entry in entries {
            by_id.entry(entry.id.as_str()).or_insert(entry);
        }
        Language {
            lang: lang.clone(),
            entries,
            by_id,
            texts: locales.sources(lang).collect(),
            formats: Formats::new(lang),
        }
    }

    /// The path of an entry's file: `fr/app.ftl`.
    pub(super) fn path(&self, entry: &Entry) -> String {
        format!("{}/{}", self.lang, entry.file)
    }

    /// The plural categories of the language.
    pub(super) fn categories(&self, counting: Counting) -> Vec<&'static str> {
        self.formats.plurals(counting)
    }

    /// Whether this category stands for one number only, which then need not be written: `one` in English is 1,
    /// but in Russian 21 too.
    pub(super) fn is_one_number(&self, category: &str) -> bool {
        let of = |n: u32| {
            self.formats.plural(
                f64::from(n),
                crate::format::Digits::default(),
                Counting::Cardinal,
            )
        };
        (0..=200).filter(|n| of(*n) == category).count() == 1
    }

    /// The messages and attributes that are said to readers; a term's remarks are not.
    pub(super) fn pieces(&self) -> impl Iterator<Item = Piece<'a>> {
        self.entries.iter().flat_map(pieces_of)
    }

    /// The line (from 1) in an entry's file where `words` stand in that entry; its first line if they do not.
    pub(super) fn line(&self, entry: &Entry, words: &str) -> u32 {
        let text = self.texts.get(&*entry.file).copied().unwrap_or_default();
        let own = text.get(entry.span.clone()).unwrap_or_default();
        let before = own.find(words).map_or("", |at| &own[..at]);
        let lines = before.matches('\n').count();
        entry.line + u32::try_from(lines).unwrap_or(0)
    }

    /// The line an attribute, or the message itself, begins on.
    pub(super) fn line_of(&self, piece: Piece) -> u32 {
        match piece.attribute {
            Some(name) => self.line(piece.entry, &format!(".{name} ")),
            None => piece.entry.line,
        }
    }
}

/// An entry's own text and its attributes.
pub(super) fn pieces_of(entry: &Entry) -> impl Iterator<Item = Piece<'_>> {
    let value = entry.value.iter().map(move |pattern| Piece {
        entry,
        attribute: None,
        pattern,
    });
    value.chain(entry.attributes.iter().map(move |attribute| Piece {
        entry,
        attribute: Some(attribute.id.name.as_str()),
        pattern: &attribute.value,
    }))
}

impl Piece<'_> {
    /// `find-count`, `trouble-broken.what`.
    pub(super) fn id(&self) -> String {
        match self.attribute {
            Some(name) => format!("{}.{name}", self.entry.id),
            None => self.entry.id.clone(),
        }
    }

    pub(super) fn leaves(&self) -> Vec<Leaf> {
        leaf::leaves(self.pattern)
    }
}

/// Attributes that name a property and are no sentences. `also` is a list of words, parted by semicolons.
const PROPERTIES: [&str; 2] = ["gender", "unverified"];

pub(super) fn check_typography(language: &Language, findings: &mut Vec<Finding>) {
    let said = language.pieces().filter(|piece| {
        !piece
            .attribute
            .is_some_and(|name| PROPERTIES.contains(&name))
    });
    for piece in said {
        let first = language.line_of(piece);
        for mut leaf in piece.leaves() {
            if piece.attribute == Some("also") {
                leaf.text = leaf.text.replace(';', "\n");
            }
            for slip in typography(&language.lang, &leaf.text) {
                let mut finding = slip.finding(&language.path(piece.entry), first, &leaf.text);
                let words = known_words(&leaf.text, &slip.span);
                finding.line = language.line(piece.entry, words).max(first);
                findings.push(finding.with("id", piece.id()));
            }
        }
    }
}

/// The words around a slip that stand in the file as they are: on its line, between two placeables.
fn known_words<'t>(text: &'t str, span: &std::ops::Range<usize>) -> &'t str {
    let ends = ['\n', PLACEABLE];
    let start = text[..span.start].rfind(ends).map_or(0, |at| {
        at + text[at..].chars().next().map_or(1, char::len_utf8)
    });
    let end = text[span.end..]
        .find(ends)
        .map_or(text.len(), |at| span.end + at);
    &text[start..end]
}

/// How many words the messages of a language have, each said once in its default variants.
pub fn words(locales: &Locales, lang: &Lang) -> usize {
    let pieces = locales.entries(lang).iter().flat_map(pieces_of);
    let said = pieces.filter(|piece| {
        !piece
            .attribute
            .is_some_and(|name| PROPERTIES.contains(&name))
    });
    said.map(|piece| leaf::default_text(piece.pattern).split_whitespace().count())
        .sum()
}
