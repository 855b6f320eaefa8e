//! Diagrams: SVG templates whose labels are messages.
//!
//! A template of `ui/diagrams/` marks the places of its labels; the words are the messages
//! `figure-<id>-<label>` of `locales/*/figures.ftl`. A label is measured with the font it is drawn in and broken
//! into the lines of its place, so every language has its own picture from one drawing. The message
//! `figure-<id>` is the title, and its attribute `alternative` says in words all that the picture says.
//!
//! Text is drawn as text, not as outlines: it can be searched, and it takes the page's colours.

mod check;
mod drawing;
mod font;
mod label;
mod layout;
mod lines;
mod palette;
mod template;
mod write;

pub use check::{LABEL_TOO_LONG, check, message_ids};
pub use drawing::{Drawing, draw, ids, standalone};
pub use font::{Face, Fonts};
pub use label::{Anchor, From, Label, Says};
pub use layout::{Area, FLOOR, Placed, place};
pub use palette::{Palette, paint_names};
pub use template::{Element, Piece, Template, TemplateError};
