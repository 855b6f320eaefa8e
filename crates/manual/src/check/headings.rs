//! Headings: the ids of the facts, in their order; and those a language has no words for yet.

use std::collections::BTreeSet;

use language::{Finding, Lang};

use super::page::Page;
use crate::rules;
use crate::session::Session;

/// A language without the file: nothing of it is translated.
pub(super) fn check_file(session: &Session, lang: &Lang, found: &mut Vec<Finding>) {
    let path = format!("{lang}/{}.md", session.slug);
    found.push(Finding::gap(rules::WORDS_FILE_MISSING, &path).with("path", &path));
}

pub(super) fn check(page: &Page<'_>, source: Option<&Page<'_>>, found: &mut Vec<Finding>) {
    check_order(page, found);
    if let Some(source) = source.filter(|source| source.lang != page.lang) {
        check_missing(page, source, found);
    }
}

/// Headings of the text in the order of the facts, sections as sections and parts as parts. The first that is not
/// so is told: what follows is mostly its echo.
fn check_order(page: &Page<'_>, found: &mut Vec<Finding>) {
    let sections = page.session.facts.sections.iter();
    let declared: Vec<(&str, Place)> = sections
        .flat_map(|section| {
            let parts = section
                .parts
                .iter()
                .map(|part| (part.id.as_str(), Place::Part));
            std::iter::once((section.id.as_str(), Place::Section)).chain(parts)
        })
        .collect();
    let known: BTreeSet<&str> = declared.iter().map(|(id, _)| *id).collect();
    let mut seen = BTreeSet::new();
    let written: Vec<_> = written(page)
        .into_iter()
        .filter(|(id, ..)| known.contains(id) && seen.insert(*id))
        .collect();
    let expected = declared.iter().filter(|(id, _)| seen.contains(id));
    let wrong = expected
        .zip(&written)
        .find(|(wanted, (id, place, _))| **wanted != (*id, *place));
    let Some(((wanted, place), (id, _, line))) = wrong else {
        return;
    };
    let finding = if wanted == id {
        page.damage_at(rules::HEADING_WRONG_MARK, *line)
            .with("id", *id)
            .with("mark", place.mark())
    } else {
        page.damage_at(rules::HEADING_MISPLACED, *line)
            .with("id", *id)
            .with("expected", *wanted)
    };
    found.push(finding);
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Section,
    Part,
}

impl Place {
    /// What such a heading begins with.
    fn mark(self) -> &'static str {
        match self {
            Self::Section => "##",
            Self::Part => "###",
        }
    }
}

fn written<'a>(page: &Page<'a>) -> Vec<(&'a str, Place, u32)> {
    let mut all = Vec::new();
    for section in &page.words.sections {
        all.push((
            section.heading.id(),
            Place::Section,
            section.heading.block.line,
        ));
        let parts = section.parts.iter().map(|part| &part.heading);
        all.extend(parts.map(|heading| (heading.id(), Place::Part, heading.block.line)));
    }
    all
}

/// What the source says and this language does not say yet.
fn check_missing(page: &Page<'_>, source: &Page<'_>, found: &mut Vec<Finding>) {
    let has: BTreeSet<&str> = page.words.headings().map(|heading| heading.id()).collect();
    for id in source
        .words
        .headings()
        .map(|heading| heading.id())
        .filter(|id| !has.contains(id))
    {
        found.push(Finding::gap(rules::WORDS_MISSING, page.path).with("id", id));
    }
}
