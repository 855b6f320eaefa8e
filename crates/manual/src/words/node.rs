//! The tree between two headings: what a text is made of besides words.

use super::block::Block;

/// Something that stands between two headings.
#[derive(Debug, Clone, PartialEq)]
pub enum Node {
    /// A paragraph.
    Paragraph(Block),
    /// A list.
    List {
        /// Number of the first item; nothing for a list without numbers.
        start: Option<u64>,
        /// Its items.
        items: Vec<Item>,
    },
    /// A table with a header row.
    Table {
        /// How each column is aligned.
        columns: Vec<ColumnAlign>,
        /// The header's cells.
        header: Vec<Cell>,
        /// The other rows' cells.
        rows: Vec<Vec<Cell>>,
    },
    /// A coloured box.
    Alert {
        /// What it is for.
        kind: AlertKind,
        /// What stands in it.
        nodes: Vec<Node>,
    },
    /// A diagram.
    Figure {
        /// The block that stands for it.
        block: Block,
        /// The diagram's id.
        figure: Box<str>,
    },
    /// Ruled lines to write on.
    Lines {
        /// The block that stands for them.
        block: Block,
        /// How many.
        count: u8,
    },
}

/// A list item.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// In a checklist: whether it is ticked.
    pub checked: Option<bool>,
    /// Its first words; empty if it begins with something else.
    pub block: Block,
    /// What follows, such as the feedback of a quiz option.
    pub nodes: Vec<Node>,
}

/// A table cell.
pub type Cell = Block;

/// How a column is aligned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColumnAlign {
    /// As the language reads.
    Start,
    /// In the middle.
    Center,
    /// Against reading direction, for figures.
    End,
}

impl From<pulldown_cmark::Alignment> for ColumnAlign {
    fn from(alignment: pulldown_cmark::Alignment) -> Self {
        use pulldown_cmark::Alignment;
        match alignment {
            Alignment::None | Alignment::Left => Self::Start,
            Alignment::Center => Self::Center,
            Alignment::Right => Self::End,
        }
    }
}

/// What an alert is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AlertKind {
    /// For the trainer alone.
    Note,
    /// A variation.
    Tip,
    /// A key message.
    Important,
    /// Safety.
    Warning,
    /// What not to do.
    Caution,
}

impl From<pulldown_cmark::BlockQuoteKind> for AlertKind {
    fn from(kind: pulldown_cmark::BlockQuoteKind) -> Self {
        use pulldown_cmark::BlockQuoteKind;
        match kind {
            BlockQuoteKind::Note => Self::Note,
            BlockQuoteKind::Tip => Self::Tip,
            BlockQuoteKind::Important => Self::Important,
            BlockQuoteKind::Warning => Self::Warning,
            BlockQuoteKind::Caution => Self::Caution,
        }
    }
}

impl AlertKind {
    /// Its word in classes and message ids.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Tip => "tip",
            Self::Important => "important",
            Self::Warning => "warning",
            Self::Caution => "caution",
        }
    }
}

impl Node {
    /// Calls with every block of the node, in reading order.
    pub fn each_block<'a>(&'a self, seen: &mut dyn FnMut(&'a Block)) {
        match self {
            Self::Paragraph(block) | Self::Figure { block, .. } | Self::Lines { block, .. } => {
                seen(block)
            }
            Self::List { items, .. } => {
                for item in items {
                    seen(&item.block);
                    item.nodes.iter().for_each(|node| node.each_block(seen));
                }
            }
            Self::Table { header, rows, .. } => {
                header.iter().chain(rows.iter().flatten()).for_each(seen)
            }
            Self::Alert { nodes, .. } => nodes.iter().for_each(|node| node.each_block(seen)),
        }
    }
}
