//! The text as marks see it: every block with its words.

use manual::{BlockRef, Renderer, Text};

/// A block of the text as it is now.
#[derive(Debug, Clone)]
pub struct Passage<'a> {
    /// The block.
    pub block: BlockRef<'a>,
    /// Its words, placeables resolved.
    pub words: String,
}

/// Every block of a text that has words, in reading order. `renderer` writes in the language it is asked for.
pub fn passages<'a, 'r>(
    text: &Text<'a>,
    renderer: impl Fn(&'a language::Lang) -> Renderer<'r>,
) -> Vec<Passage<'a>> {
    let blocks = text.blocks().into_iter();
    let passage = |(lang, block): (&'a language::Lang, &'a manual::Block)| Passage {
        block: BlockRef::new(lang, block),
        words: renderer(lang).words_of(block),
    };
    blocks
        .map(passage)
        .filter(|passage| !passage.words.is_empty())
        .collect()
}
