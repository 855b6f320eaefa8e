//! Words of a block without any markup, for search, counting and speech.

use super::Renderer;
use crate::words::{Block, Inline};

/// The words of one block, placeables resolved.
pub(super) fn words(renderer: &Renderer<'_>, block: &Block) -> String {
    let mut out = String::with_capacity(block.bytes.len());
    inlines(renderer, &block.inlines, &mut out);
    out.truncate(out.trim_end().len());
    out
}

fn inlines(renderer: &Renderer<'_>, all: &[Inline], out: &mut String) {
    for inline in all {
        match inline {
            Inline::Text(text) | Inline::Code(text) => out.push_str(text),
            Inline::Emphasis(words) | Inline::Strong(words) | Inline::Link { words, .. } => {
                inlines(renderer, words, out);
            }
            Inline::Break => out.push('\n'),
            Inline::Term { words, .. } => out.push_str(words),
            Inline::TermForm { slug, form } => {
                out.push_str(&renderer.term_form(slug, form.as_deref()).text)
            }
            Inline::Cite {
                instrument,
                provision,
            } => {
                out.push_str(&renderer.cite(instrument, provision.as_deref()).text);
            }
            Inline::Session(slug) => out.push_str(&renderer.session_title(slug).text),
            Inline::Minutes(section) => out.push_str(&renderer.minutes(section).text),
            Inline::Variable(variable) => out.push_str(&renderer.variable(*variable)),
            Inline::Label(id) => out.push_str(&renderer.label(id).text),
            Inline::Key(chord) => out.push_str(&renderer.keys(chord)),
            Inline::Help(id) => out.push_str(&renderer.help_title(id).text),
            Inline::Blank => out.push('…'),
        }
    }
}
