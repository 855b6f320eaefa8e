//! The language's own habits of writing, in the words of Markdown.

use language::Finding;
use language::check::{PLACEABLE, typography};

use super::page::Page;
use crate::words::Inline;

pub(super) fn check(page: &Page<'_>, found: &mut Vec<Finding>) {
    let mut text = String::new();
    for block in page.words.blocks() {
        text.clear();
        read(&block.inlines, &mut text);
        let slips = typography(page.lang, &text);
        found.extend(
            slips
                .iter()
                .map(|slip| slip.finding(page.path, block.line, &text)),
        );
    }
}

/// What a reader reads, with a mark where a placeable stands.
fn read(inlines: &[Inline], out: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(text) => out.push_str(text),
            Inline::Term { words, .. } => out.push_str(words),
            Inline::Emphasis(words) | Inline::Strong(words) | Inline::Link { words, .. } => {
                read(words, out)
            }
            Inline::Break => out.push('\n'),
            Inline::Code(_)
            | Inline::TermForm { .. }
            | Inline::Cite { .. }
            | Inline::Session(_)
            | Inline::Minutes(_)
            | Inline::Variable(_)
            | Inline::Label(_)
            | Inline::Key(_)
            | Inline::Help(_)
            | Inline::Blank => out.push(PLACEABLE),
        }
    }
}
