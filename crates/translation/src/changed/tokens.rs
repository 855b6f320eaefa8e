//! A text as words, spaces and placeables.

use unicode_segmentation::UnicodeSegmentation as _;

/// Words, marks, runs of space, and each placeable as one; together they are the text.
pub(crate) fn tokens(text: &str) -> Vec<&str> {
    let mut all = Vec::new();
    let mut rest = text;
    while let Some(brace) = rest.find('{') {
        let (before, from) = rest.split_at(brace);
        all.extend(before.split_word_bounds());
        let length = placeable(from).unwrap_or(1);
        all.push(&from[..length]);
        rest = &from[length..];
    }
    all.extend(rest.split_word_bounds());
    all
}

/// How long the placeable is that a text begins with; nothing for one with others inside, such as a select.
fn placeable(text: &str) -> Option<usize> {
    let end = text.find('}')?;
    let inside = &text[1..end];
    (!inside.contains(['{', '\n']) && !inside.contains("->")).then_some(end + 1)
}

#[cfg(test)]
mod tests {
    use super::tokens;

    #[test]
    fn tokens_are_the_whole_text() {
        let text = "It’s { CITE(\"a\", \"1\") }, { $n -> [one] x *[other] { $n } y } 3.5 % } {";
        assert_eq!(tokens(text).concat(), text);
        assert!(tokens(text).contains(&"{ CITE(\"a\", \"1\") }"));
        assert!(tokens(text).contains(&"{ $n }"));
        assert!(tokens(text).contains(&"3.5"));
    }
}
