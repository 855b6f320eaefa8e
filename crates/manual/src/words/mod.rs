//! What a person reads: one Markdown file of one session in one language, as values.

mod block;
mod builder;
mod fragment;
mod front_matter;
mod hash;
mod inline;
mod lines;
mod markdown;
mod node;
mod placeable;
mod run;
mod sections;
mod target;

pub use block::{Block, BlockId, BlockKind, NotABlockId};
pub use fragment::fragment;
pub use inline::{Inline, Target, Variable, keys};
pub use node::{AlertKind, Cell, ColumnAlign, Item, Node};
pub use sections::{Heading, PartWords, SectionWords, SessionWords};

pub(crate) use front_matter::FrontMatter;
pub(crate) use inline::key_name;
pub(crate) use sections::{ACCOUNT, Origin, Role, Shape, add_blocks, read_words};
