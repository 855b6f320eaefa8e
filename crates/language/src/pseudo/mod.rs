//! Languages that nobody speaks, made from English to see what a page does with another one: longer words, letters with
//! accents, a script that is written from right to left. Whoever sees plain English on such a page has found words that
//! are in no message; whoever sees a word cut off has found a place that is too narrow.
//!
//! Placeables, code and addresses are left alone, or the text would break and prove nothing.

mod counted;
mod messages;
mod text;

use std::str::FromStr;

use crate::Lang;

pub use counted::of_class;
pub use messages::messages;

/// A language that nobody speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pseudo {
    /// English with accents on its letters.
    Accented,
    /// English, longer by two fifths.
    Long,
    /// English in letters that are written from right to left.
    RightToLeft,
}

/// There is no pseudo-language of this name.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no pseudo-language: {0:?}")]
pub struct NoSuchPseudo(
    /// The name that was given.
    pub String,
);

impl Pseudo {
    /// All of them.
    pub const ALL: [Pseudo; 3] = [Pseudo::Accented, Pseudo::Long, Pseudo::RightToLeft];

    /// Its name on a command line.
    pub fn as_str(self) -> &'static str {
        match self {
            Pseudo::Accented => "accented",
            Pseudo::Long => "long",
            Pseudo::RightToLeft => "rtl",
        }
    }

    /// Its tag, in a region that is nobody's. `ar` gives it the direction.
    pub fn lang(self) -> Lang {
        Lang::new(match self {
            Pseudo::Accented => "en-XA",
            Pseudo::Long => "en-XC",
            Pseudo::RightToLeft => "ar-XB",
        })
    }

    /// A text in it. Placeables and attributes in braces, code, addresses and the marks of a coloured box stay as they
    /// are.
    pub fn text(self, english: &str) -> String {
        text::pieces(english)
            .map(|piece| match piece {
                text::Piece::Words(words) => self.words(words),
                text::Piece::Fixed(fixed) => fixed.to_owned(),
            })
            .collect()
    }

    fn words(self, english: &str) -> String {
        match self {
            Pseudo::Accented => english.chars().map(text::accented).collect(),
            Pseudo::RightToLeft => english.chars().map(text::right_to_left).collect(),
            Pseudo::Long => text::longer(english),
        }
    }
}

impl FromStr for Pseudo {
    type Err = NoSuchPseudo;

    fn from_str(name: &str) -> Result<Self, NoSuchPseudo> {
        let found = Self::ALL.into_iter().find(|one| one.as_str() == name);
        found.ok_or_else(|| NoSuchPseudo(name.to_owned()))
    }
}

#[cfg(test)]
mod tests;
