//! From values to HTML and to plain words.
//!
//! pulldown-cmark's own HTML writer was tried: it knows nothing of placeables, gives blocks no ids and lets raw
//! HTML through.

mod escape;
mod html;
mod pen;
mod plain;
mod question;
mod resolve;

pub use pen::Highlight;
pub use question::{Question, QuestionOption};

use language::{Lang, Words};

use crate::manual::Manual;
use crate::session::{ServedPart, Session};
use crate::words::{Block, BlockId, Heading, Inline, Node};
use pen::Pen;

/// Addresses and figures, which only the house knows. What it returns is escaped here, except figures.
pub trait Links {
    /// Address of a session's page.
    fn session(&self, slug: &str) -> String;
    /// Address of a glossary term.
    fn term(&self, slug: &str) -> String;
    /// Address of an instrument, or of one of its provisions.
    fn instrument(&self, id: &str, provision: Option<&str>) -> String;
    /// Address through which something outside is reached.
    fn external(&self, url: &str) -> String;
    /// A figure in the language of the text around it, as HTML that can be trusted; nothing if there is none of this
    /// id.
    fn figure(&self, id: &str, words: &Words) -> Option<String>;
    /// Address of a page of help; nobody is led there where there is no app around the text.
    fn help(&self, id: &str) -> String {
        format!("#{id}")
    }
    /// Address of the app's page that has this message as its title; nothing if there is none.
    fn page(&self, _title: &str) -> Option<String> {
        None
    }
}

/// Where there are no addresses, on paper or in an index: what a placeable says is taken without its link.
#[derive(Debug, Clone, Copy)]
pub struct NoLinks;

impl Links for NoLinks {
    fn session(&self, _: &str) -> String {
        String::new()
    }
    fn term(&self, _: &str) -> String {
        String::new()
    }
    fn instrument(&self, _: &str, _: Option<&str>) -> String {
        String::new()
    }
    fn external(&self, _: &str) -> String {
        String::new()
    }
    fn figure(&self, _: &str, _: &Words) -> Option<String> {
        None
    }
}

/// Writes the blocks of one session in one language.
///
/// A text that fell back is in another language than the page: it is rendered with the words of its own language,
/// `locales.words(served.lang)`, so that terms, citations and labels are in the language around them.
#[derive(Clone, Copy)]
pub struct Renderer<'a> {
    /// The manual, for titles of sessions and for instruments.
    pub manual: &'a Manual,
    /// The session whose blocks are rendered, for its minutes and group.
    pub session: &'a Session,
    /// Messages, terms and names in the language of the text.
    pub words: &'a Words,
    /// Addresses and figures.
    pub links: &'a dyn Links,
    /// Whether its blocks can be pointed at.
    pub anchors: Anchors,
}

/// Whether the blocks carry `id` and `data-b`. An id stands once on a page: of two texts beside each other, one has
/// them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchors {
    /// Each block its own.
    Own,
    /// No block has any.
    None,
}

impl Renderer<'_> {
    /// A heading's words as HTML, without the heading element: the page knows its level. The element wants
    /// `id` and `data-b` from [`Renderer::block_attributes`].
    #[must_use]
    pub fn heading_html(&self, heading: &Heading) -> String {
        self.heading_html_marked(heading, &[])
    }

    /// The same, with what a person marked.
    #[must_use]
    pub fn heading_html_marked(&self, heading: &Heading, marks: &[Highlight]) -> String {
        let mut out = String::new();
        html::words(&Pen::new(self, marks), &heading.block, &mut out);
        out
    }

    /// A heading's words as plain text.
    #[must_use]
    pub fn heading_text(&self, heading: &Heading) -> String {
        plain::words(self, &heading.block)
    }

    /// The attributes ` id="…" data-b="…"` of a block's element, with the space before them; nothing without
    /// [`Anchors::Own`].
    #[must_use]
    pub fn block_attributes(&self, id: &BlockId) -> String {
        let mut out = String::new();
        html::block_attributes(self.anchors, id, &mut out);
        out
    }

    /// Nodes as HTML: placeables resolved, everything escaped, every block with its `id` and `data-b`, if it has them.
    #[must_use]
    pub fn html(&self, nodes: &[Node]) -> String {
        self.html_marked(nodes, &[])
    }

    /// The same, with what a person marked.
    #[must_use]
    pub fn html_marked(&self, nodes: &[Node], marks: &[Highlight]) -> String {
        let mut out = String::with_capacity(nodes.len() * 512);
        html::nodes(&Pen::new(self, marks), nodes, &mut out);
        out
    }

    /// What a placeable says, and its language where that is not the language of the text; nothing for what is no
    /// placeable or has no words. For what is written otherwise than as HTML.
    #[must_use]
    pub fn says(&self, placeable: &Inline) -> Option<(String, Option<Lang>)> {
        resolve::says(self, placeable)
    }

    /// The words of one block, placeables resolved: what a mark's place is counted in.
    #[must_use]
    pub fn words_of(&self, block: &Block) -> String {
        plain::words(self, block)
    }

    /// A part of kind question, taken apart.
    #[must_use]
    pub fn question(&self, part: &ServedPart<'_>) -> Question {
        question::read(self, part, &[])
    }

    /// The same, with what a person marked.
    #[must_use]
    pub fn question_marked(&self, part: &ServedPart<'_>, marks: &[Highlight]) -> Question {
        question::read(self, part, marks)
    }

    /// The words of each block, in reading order, placeables resolved; blocks without words are left out.
    #[must_use]
    pub fn plain(&self, nodes: &[Node]) -> Vec<(BlockId, String)> {
        let mut all = Vec::new();
        let mut add = |block: &crate::Block| {
            let words = plain::words(self, block);
            if !words.is_empty() {
                all.push((block.id.clone(), words));
            }
        };
        nodes.iter().for_each(|node| node.each_block(&mut add));
        all
    }
}
