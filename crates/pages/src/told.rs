//! How a message reaches a template: through one function that knows its id.

use askama::Template;
use askama::filters::HtmlSafe;
use language::{Args, Said, Words};

/// The messages of a page, in the reader's language.
#[derive(Clone)]
pub struct Told {
    words: Words,
}

impl Told {
    /// Tells in the language of `words`.
    #[must_use]
    pub fn new(words: Words) -> Self {
        Self { words }
    }

    /// The words behind, for numbers, dates and lists.
    #[must_use]
    pub fn words(&self) -> &Words {
        &self.words
    }

    /// The one function: every message of every page comes through here.
    fn message(&self, id: &str, args: &Args<'_>) -> Shown {
        let said = self.words.message(id, args);
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
