//! What writes a text: the renderer, and what a person marked in the text.
//!
//! Marks are written on the server, into the words themselves: they are there without script, on paper and in every
//! engine. (The engines' own custom highlights want script, and one of ours has none.)

use std::cell::{Cell, RefCell};
use std::ops::{Deref, Range};

use super::{Renderer, escape};
use crate::words::BlockId;

/// Something that a person marked in a text, as it is shown there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Highlight {
    /// The address of its block.
    pub block: String,
    /// Its bytes in the block's words ([`Renderer::words_of`]); nothing where the block as a whole is meant.
    pub range: Option<Range<usize>>,
    /// Its kind, a class of the page's styles.
    pub class: &'static str,
    /// Where its sign at the block's end leads.
    pub href: String,
    /// What its sign says, in the language of the page.
    pub label: String,
}

pub(super) struct Pen<'a> {
    renderer: &'a Renderer<'a>,
    highlights: &'a [Highlight],
    /// Those of the block that is being written.
    here: RefCell<Vec<&'a Highlight>>,
    /// How many bytes of its words are written.
    at: Cell<usize>,
}

impl<'a> Deref for Pen<'a> {
    type Target = Renderer<'a>;

    fn deref(&self) -> &Self::Target {
        self.renderer
    }
}

impl<'a> Pen<'a> {
    pub(super) fn new(renderer: &'a Renderer<'a>, highlights: &'a [Highlight]) -> Self {
        Self {
            renderer,
            highlights,
            here: RefCell::default(),
            at: Cell::default(),
        }
    }

    /// Begins the words of a block.
    pub(super) fn begin(&self, id: &BlockId) {
        if self.highlights.is_empty() {
            return;
        }
        let address = id.to_string();
        let own = self.highlights.iter().filter(|one| one.block == address);
        *self.here.borrow_mut() = own.collect();
        self.at.set(0);
    }

    /// Goes past words that are not written as words: a line break, a blank.
    pub(super) fn pass(&self, words: &str) {
        self.at.set(self.at.get() + words.len());
    }

    /// Writes words, those that are marked in a `mark` element.
    pub(super) fn write(&self, words: &str, out: &mut String) {
        let here = self.here.borrow();
        if here.is_empty() {
            return escape::text(words, out);
        }
        let from = self.at.get();
        self.pass(words);
        for piece in pieces(&here, words, from) {
            let at = from + piece.start;
            let marked = here.iter().rfind(|one| covers(one, at));
            let text = words.get(piece).unwrap_or_default();
            match marked {
                None => escape::text(text, out),
                Some(one) => {
                    out.extend(["<mark class=\"mine ", one.class, "\">"]);
                    escape::text(text, out);
                    out.push_str("</mark>");
                }
            }
        }
    }

    /// The signs of the marks, after the words of their block: a link within a link is none.
    pub(super) fn signs(&self, out: &mut String) {
        for one in self.here.borrow_mut().drain(..) {
            out.extend(["<a class=\"sign ", one.class]);
            out.push_str(if one.range.is_none() {
                " whole\""
            } else {
                "\""
            });
            escape::attribute("href", &one.href, out);
            escape::attribute("title", &one.label, out);
            escape::attribute("aria-label", &one.label, out);
            out.push_str("></a>");
        }
    }
}

fn covers(one: &Highlight, at: usize) -> bool {
    one.range.as_ref().is_some_and(|range| range.contains(&at))
}

/// The words cut wherever a mark begins or ends. `from`: where in the block they stand.
fn pieces(here: &[&Highlight], words: &str, from: usize) -> Vec<Range<usize>> {
    let edges = here.iter().filter_map(|one| one.range.as_ref());
    let mut cuts: Vec<usize> = edges
        .flat_map(|range| [range.start, range.end])
        .filter_map(|edge| edge.checked_sub(from))
        .filter(|cut| *cut < words.len() && words.is_char_boundary(*cut))
        .chain([0, words.len()])
        .collect();
    cuts.sort_unstable();
    cuts.dedup();
    cuts.windows(2).map(|pair| pair[0]..pair[1]).collect()
}
