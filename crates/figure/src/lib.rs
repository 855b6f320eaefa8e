//! Diagrams: SVG templates whose labels are messages.
//!
//! A template of `ui/diagrams/` marks the places of its labels; the words are the messages
//! `figure-<id>-<label>` of `locales/*/figures.ftl`. A label is measured with the font it is drawn in and broken
//! into the lines of its place, so every language has its own picture from one drawing. The message
//! `figure-<id>` is the title, and its attribute `alternative` says in words all that the picture says.
//!
//! A template is a plain SVG file, 608 units wide (about a pixel each in the reading column), without words, ids or
//! styles. Colours are classes, `fill-part` or `stroke-edge`, for the names of [`paint_names`]. A place for words is a
//! `<text>` with a `class`, `x`, `y`, `font-size`, and
//!
//! | attribute | meaning | without it |
//! |---|---|---|
//! | `data-label` or `data-number` | the end of the message's id, or a number | required |
//! | `data-width` | how wide a line may be | required |
//! | `data-lines` | how many lines there may be | 1 |
//! | `data-face` | `sans`, `sans-bold`, `serif-bold`, `serif-italic` | `sans` |
//! | `text-anchor` | what `x` is: `start`, `middle`, `end` | `start` |
//! | `data-from` | what `y` is of all lines: `top`, `middle`, `bottom` | `top` |
//! | `data-below` | the label under whose lines it stands; `y` is then the gap | |
//!
//! `cargo run -p figure --example sheet` shows all of them on one page.
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
