//! How a message reaches a template: through one function that knows its id.

use askama::Template;
use askama::filters::HtmlSafe;
use language::{Args, Said, Words};

/// The messages of a page, in the reader's language.
#[derive(Clone)]
pub struct Told {
    words: Words,
    /// Whether each message carries its id, unseen, so that a click on it finds its source.
    is_marked: bool,
}

impl Told {
    /// Tells in the language of `words`.
    #[must_use]
    pub fn new(words: Words) -> Self {
        Self {
            words,
            is_marked: false,
        }
    }

    /// The same, each message with its id.
    #[must_use]
    pub(crate) fn marked(self) -> Self {
        Self {
            is_marked: true,
            ..self
        }
    }

    /// Whether each message carries its id.
    pub(crate) fn is_marked(&self) -> bool {
        self.is_marked
    }

    /// The words behind, for numbers, dates and lists.
    #[must_use]
    pub fn words(&self) -> &Words {
        &self.words
    }

    /// The one function: every message of every page comes through here.
    fn message(&self, id: &str, args: &Args<'_>) -> Shown {
        let mut said = self.words.message(id, args);
        if self.is_marked {
            said.text.push_str(&unseen(id));
        }
        Shown {
            is_fallback: said.lang != *self.words.lang(),
            said,
        }
    }

    /// A message as content of an element; a fallback shows its language.
    #[must_use]
    pub fn say(&self, id: &str) -> Shown {
        self.message(id, &Args::new())
    }

    /// A message with arguments, as content of an element.
    #[must_use]
    pub fn with(&self, id: &str, args: &Args<'_>) -> Shown {
        self.message(id, args)
    }

    /// A message as plain text, for an attribute or a title.
    #[must_use]
    pub fn plain(&self, id: &str) -> String {
        self.message(id, &Args::new()).said.text
    }

    /// An attribute of a message as plain text: what can be done about a problem, the hint of a choice.
    #[must_use]
    pub fn attribute(&self, id: &str, attribute: &str) -> String {
        self.words.attribute(id, attribute, &Args::new()).text
    }

    /// A message with arguments as plain text.
    #[must_use]
    pub fn plain_with(&self, id: &str, args: &Args<'_>) -> String {
        self.message(id, args).said.text
    }
}

/// An id in characters that no font shows: it goes wherever the message goes, into attributes and titles too, where no
/// element could carry it.
fn unseen(id: &str) -> String {
    const FIRST: u32 = 0xE0000;
    const LAST: char = '\u{E007F}';
    let tags = id.bytes().filter(u8::is_ascii_graphic);
    let tags = tags.filter_map(|byte| char::from_u32(FIRST + u32::from(byte)));
    tags.chain([LAST]).collect()
}

/// A message on its way into HTML: escaped, and marked where it came from another language.
#[derive(Debug, Clone, Template)]
#[template(path = "shown.html")]
pub struct Shown {
    said: Said,
    is_fallback: bool,
}

impl HtmlSafe for Shown {}

impl Shown {
    /// Its words alone.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.said.text
    }
}
