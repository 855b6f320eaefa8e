//! The words of one block by themselves, as they are kept outside of any file.

use super::block::Block;
use super::markdown;
use super::sections::Shape;

/// Reads one block's words as they are written in a file, placeables and stress included, on one line.
///
/// The block's hash and words are those it has in a file; its place says nothing. Nothing for what cannot stand in
/// running text, such as a figure.
#[must_use]
pub fn fragment(words: &str) -> Option<Block> {
    // A heading is the one block whose words never begin something else: a list, a table, an alert.
    let text = format!("## {} {{#words}}\n", words.replace(['\r', '\n'], " "));
    let read = markdown::read("", &text, 0, Shape::Session);
    let block = read.sections.into_iter().next()?.heading.block;
    (&*block.id.heading == "words").then_some(block)
}

#[cfg(test)]
mod tests {
    use super::fragment;
    use crate::words::sections::Shape;

    #[test]
    fn words_have_the_hash_they_have_in_a_file() {
        for words in [
            "Read the case aloud.",
            "Ask **slowly**: { TERM(\"consent\", \"consent\") }, see { CITE(\"gc14\", \"42\") }",
            "1. is no list here",
            "- nor here",
            "> [!NOTE] nor here",
            "a [link](https://example.org/a)",
            "{ $session-minutes } minutes",
            "ends in a brace { BLANK() }",
        ] {
            let file = format!("## H {{#h}}\n\n- x {words}\n");
            let read = crate::words::markdown::read("", &file, 0, Shape::Session);
            let crate::Node::List { items, .. } = &read.sections[0].blocks[0] else {
                panic!("{words}");
            };
            let own = fragment(&format!("x {words}")).expect(words);
            assert_eq!(own.id.hash, items[0].block.id.hash, "{words}");
            assert_eq!(own.inlines, items[0].block.inlines, "{words}");
        }
    }

    #[test]
    fn a_line_break_is_a_space() {
        let hash = |words: &str| fragment(words).expect(words).id.hash;
        assert_eq!(hash("one\ntwo"), hash("one two"));
        assert_ne!(hash("one two"), hash("one three"));
    }
}
