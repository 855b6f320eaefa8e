//! What a person marks in the text, and finding it again after the text has changed.
//!
//! A mark hangs on a block and on words: the block says where it was, the words what it was. Blocks are found again by
//! [`manual::align`]; words within a block by themselves, with what stood before and after them, and where they were
//! edited, by the run of words that is most like them.

mod again;
mod mark;
mod passage;
mod quote;
mod similar;

pub use again::{Found, elsewhere, find_again};
pub use mark::{Kind, MOST_WORDS, Mark};
pub use passage::{Passage, passages};
pub use quote::{Asked, Quote, find_words, quote};
