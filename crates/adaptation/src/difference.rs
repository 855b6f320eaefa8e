//! What differs between two texts, word by word.

use similar::{ChangeTag, TextDiff};

/// A stretch of two texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// In both.
    Same(String),
    /// In the first only.
    Gone(String),
    /// In the second only.
    New(String),
}

/// How `new` differs from `old`, word by word, in the order of reading.
#[must_use]
pub fn differences(old: &str, new: &str) -> Vec<Piece> {
    let difference = TextDiff::from_words(old, new);
    let mut pieces: Vec<Piece> = Vec::new();
    for change in difference.iter_all_changes() {
        let words = change.value();
        match (pieces.last_mut(), change.tag()) {
            (Some(Piece::Same(text)), ChangeTag::Equal)
            | (Some(Piece::Gone(text)), ChangeTag::Delete)
            | (Some(Piece::New(text)), ChangeTag::Insert) => text.push_str(words),
            (_, ChangeTag::Equal) => pieces.push(Piece::Same(words.to_owned())),
            (_, ChangeTag::Delete) => pieces.push(Piece::Gone(words.to_owned())),
            (_, ChangeTag::Insert) => pieces.push(Piece::New(words.to_owned())),
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbours_are_one_piece() {
        let pieces = differences("wait ten minutes here", "wait five minutes here");
        let expected = [
            Piece::Same("wait ".into()),
            Piece::Gone("ten".into()),
            Piece::New("five".into()),
            Piece::Same(" minutes here".into()),
        ];
        assert_eq!(pieces, expected);
    }
}
