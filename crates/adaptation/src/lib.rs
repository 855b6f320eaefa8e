//! What a trainer changes in a session for her country and her room.
//!
//! The manual's own files are never touched. An adaptation is a [`Layer`]: words of sections in one language
//! ([`AdaptedWords`]) and facts of a session in all languages ([`AdaptedFacts`]). Laid over the manual's files it gives
//! files again, which are read like any others; so everything that shows or prints a session shows it adapted, and
//! nothing else needs to know.
//!
//! Each adaptation remembers the manual's text that it was made from. When an edition brings another one, the two are
//! shown with their differences, and the trainer chooses.

mod bounds;
mod difference;
mod facts;
mod layer;
mod section;
mod words;

pub use difference::{Piece, differences};
pub use facts::{AdaptedFacts, AddedSection};
pub use layer::Layer;
pub use section::source_of;
pub use words::{AdaptedWords, Standing};
