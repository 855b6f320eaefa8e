//! One block's words while they are being read.

use super::hash::WordsHash;
use super::inline::{Inline, Target};
use super::placeable::Placeable;

/// More stress within stress than this is not read as such: it bounds recursion everywhere.
const MAX_DEPTH: usize = 8;

/// What opened, and what its end makes of the words between.
#[derive(Debug)]
pub(super) enum Mark {
    Emphasis,
    Strong,
    Link(Target),
    /// Its words stay, itself does not.
    Dropped,
}

/// What a run of words becomes.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum RunKind {
    Paragraph,
    /// Words of a tight list item, which has no paragraph of its own.
    Loose,
    Heading,
    Cell,
}

/// Words being collected.
#[derive(Debug)]
pub(super) struct Run {
    pub(super) kind: RunKind,
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) alone: Option<Placeable>,
    open: Vec<(Mark, Vec<Inline>)>,
    done: Vec<Inline>,
    text: String,
    hash: WordsHash,
    too_deep: usize,
}

impl Run {
    /// Begins a run; `text` is an empty string to be used again.
    pub(super) fn new(kind: RunKind, start: usize, end: usize, text: String) -> Self {
        Self {
            kind,
            start,
            end,
            alone: None,
            open: Vec::new(),
            done: Vec::new(),
            text,
            hash: WordsHash::new(),
            too_deep: 0,
        }
    }

    pub(super) fn text(&mut self, text: &str) {
        self.text.push_str(text);
    }

    pub(super) fn push(&mut self, inline: Inline) {
        self.flush();
        hash_inline(&inline, &mut self.hash);
        self.words().push(inline);
    }

    /// Opens stress or a link; false when it is nested too deep, its words then stay plain.
    pub(super) fn open(&mut self, mark: Mark) -> bool {
        if self.open.len() >= MAX_DEPTH {
            self.too_deep += 1;
            return false;
        }
        self.flush();
        self.open.push((mark, Vec::new()));
        true
    }

    pub(super) fn close(&mut self) {
        if self.too_deep > 0 {
            self.too_deep -= 1;
            return;
        }
        self.flush();
        let Some((mark, words)) = self.open.pop() else {
            return;
        };
        match mark {
            // Its words belonged to a placeable that was read as a whole.
            Mark::Emphasis | Mark::Strong if words.is_empty() => {}
            Mark::Emphasis => self.words().push(Inline::Emphasis(words)),
            Mark::Strong => self.words().push(Inline::Strong(words)),
            Mark::Link(target) => {
                let (Target::External(to) | Target::Here(to)) = &target;
                self.hash.mark(b'L');
                self.hash.text(to);
                self.words().push(Inline::Link { target, words });
            }
            Mark::Dropped => self.words().extend(words),
        }
    }

    /// The words, their hash, and the emptied string.
    pub(super) fn finish(mut self) -> (Vec<Inline>, u64, String) {
        while !self.open.is_empty() {
            self.close();
        }
        self.flush();
        (self.done, self.hash.finish(), self.text)
    }

    fn words(&mut self) -> &mut Vec<Inline> {
        let words = self
            .open
            .last_mut()
            .map_or(&mut self.done, |(_, words)| words);
        // Most blocks are one plain text: the usual room for four would be three quarters empty.
        if words.capacity() == 0 {
            words.reserve_exact(1);
        }
        words
    }

    fn flush(&mut self) {
        if self.text.is_empty() {
            return;
        }
        self.hash.text(&self.text);
        let text = Inline::Text(self.text.as_str().into());
        self.text.clear();
        self.words().push(text);
    }
}

fn hash_inline(inline: &Inline, hash: &mut WordsHash) {
    let mut args = |mark: u8, args: &[&str]| {
        for arg in args {
            hash.mark(mark);
            hash.text(arg);
        }
        hash.mark(0);
    };
    match inline {
        // The surface words are words: whether they are linked to the glossary is not.
        Inline::Term { words, .. } => hash.text(words),
        Inline::TermForm { slug, form } => args(b'-', &[slug, form.as_deref().unwrap_or_default()]),
        Inline::Cite {
            instrument,
            provision,
        } => {
            args(
                b'C',
                &[instrument, provision.as_deref().unwrap_or_default()],
            );
        }
        Inline::Session(slug) => args(b'S', &[slug]),
        Inline::Minutes(section) => args(b'M', &[section]),
        Inline::Variable(variable) => args(b'$', &[variable.name()]),
        Inline::Label(id) => args(b'L', &[id]),
        Inline::Key(chord) => args(b'K', &[chord]),
        Inline::Help(id) => args(b'H', &[id]),
        Inline::Blank => args(b'_', &[]),
        Inline::Break => hash.text(" "),
        Inline::Code(text) | Inline::Text(text) => hash.text(text),
        Inline::Emphasis(_) | Inline::Strong(_) | Inline::Link { .. } => {}
    }
}
