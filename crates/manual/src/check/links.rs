//! Links to a place in the same text.

use std::collections::BTreeSet;

use language::Finding;

use super::page::{Page, each_inline};
use crate::rules;
use crate::words::{Block, Inline, Target};

pub(super) fn check(page: &Page<'_>, found: &mut Vec<Finding>) {
    let blocks = page.words.blocks();
    let links: Vec<(&Block, &str)> = blocks.iter().flat_map(|block| links_of(block)).collect();
    if links.is_empty() {
        return;
    }
    let places: BTreeSet<String> = blocks.iter().map(|block| block.id.to_string()).collect();
    for (block, to) in links.into_iter().filter(|(_, to)| !places.contains(*to)) {
        found.push(page.damage(rules::LINK_BROKEN, block).with("target", to));
    }
}

fn links_of(block: &Block) -> Vec<(&Block, &str)> {
    let mut links = Vec::new();
    each_inline(&block.inlines, &mut |inline| {
        if let Inline::Link {
            target: Target::Here(to),
            ..
        } = inline
        {
            links.push((block, &**to));
        }
    });
    links
}
