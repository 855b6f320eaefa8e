//! The manual as values: catalogue, sessions, sections, blocks; reads, aligns and renders `manuals/`.
//!
//! Facts are written once in TOML and read at start; words are Markdown, one file per session and language, and
//! read when they are first asked for. Reading never fails: what is wrong becomes a [`language::Finding`], and
//! the good parts are kept.

mod align;
pub mod check;
mod facts;
mod help;
mod manual;
pub mod pseudo;
mod render;
pub mod rules;
mod session;
mod voice;
mod words;

pub use align::{Alignment, BlockRef, Match, Sure, align};
pub use facts::{
    Audience, DayItem, Form, Group, Grouping, HelpFacts, Instrument, InstrumentKind, Instruments,
    LanguageFacts, Layout, Material, Part, PartFacts, PartKind, Per, Programme, SectionFacts,
    SectionKind, SessionFacts, Unit, VoiceFacts, Warning,
};
pub use help::HelpPage;
pub use manual::Manual;
pub use render::{Anchors, Highlight, Links, NoLinks, Question, QuestionOption, Renderer};
pub use session::{Served, ServedPart, ServedSection, Session, Text};
pub use voice::Voice;
pub use words::{
    AlertKind, Block, BlockId, BlockKind, Cell, ColumnAlign, Heading, Inline, Item, Node,
    NotABlockId, PartWords, SectionWords, SessionWords, Target, Variable, fragment, keys,
};
