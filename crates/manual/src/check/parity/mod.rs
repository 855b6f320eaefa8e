//! The same in every language: what a text is made of, and what it cites, links to and counts.
//!
//! Terms are not compared: one language says “they” where another repeats the word.

mod anchors;
mod structure;

use language::Finding;

use super::page::Page;
use crate::words::{Heading, Node};

pub(super) fn check(source: &Page<'_>, page: &Page<'_>, found: &mut Vec<Finding>) {
    let differing = structure::check(source, page, found);
    anchors::check(source, page, &differing, found);
}

/// Every heading of a text with what stands below it.
fn groups<'a>(page: &Page<'a>) -> Vec<(&'a Heading, &'a [Node])> {
    let mut all: Vec<(&Heading, &[Node])> = Vec::new();
    for section in &page.words.sections {
        all.push((&section.heading, &section.blocks));
        all.extend(
            section
                .parts
                .iter()
                .map(|part| (&part.heading, part.blocks.as_slice())),
        );
    }
    all
}
