//! What a card is about: its natural key, the same in every copy of a workbook and in every language.

use std::fmt;
use std::str::FromStr;

/// One card.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Card {
    /// A key message.
    Message {
        /// The session's slug.
        session: String,
        /// The address of its block.
        block: String,
    },
    /// A term of the glossary, by its slug.
    Term(String),
    /// A question of a quiz that was once missed.
    Question {
        /// The session's slug.
        session: String,
        /// The question's id.
        question: String,
    },
}

/// The text is not the key of a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not-a-card")]
pub struct NotACard;

impl fmt::Display for Card {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Message { session, block } => write!(f, "message/{session}/{block}"),
            Self::Term(slug) => write!(f, "term/{slug}"),
            Self::Question { session, question } => write!(f, "question/{session}/{question}"),
        }
    }
}

impl FromStr for Card {
    type Err = NotACard;

    fn from_str(key: &str) -> Result<Self, NotACard> {
        let steps: Vec<&str> = key.split('/').collect();
        if steps.iter().any(|step| step.is_empty()) {
            return Err(NotACard);
        }
        match steps[..] {
            ["message", session, block] => Ok(Self::Message {
                session: session.to_owned(),
                block: block.to_owned(),
            }),
            ["term", slug] => Ok(Self::Term(slug.to_owned())),
            ["question", session, question] => Ok(Self::Question {
                session: session.to_owned(),
                question: question.to_owned(),
            }),
            _ => Err(NotACard),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Card, NotACard};

    #[test]
    fn keys_are_read_back() {
        for key in [
            "message/dual-loyalty/key-messages.a2",
            "term/dual-loyalty",
            "question/dual-loyalty/quiz-file",
        ] {
            let card: Card = key.parse().expect(key);
            assert_eq!(card.to_string(), key);
        }
        for key in [
            "",
            "term",
            "term/",
            "term/a/b",
            "message/a",
            "other/a",
            "message//b",
        ] {
            assert_eq!(key.parse::<Card>(), Err(NotACard), "{key}");
        }
    }
}
