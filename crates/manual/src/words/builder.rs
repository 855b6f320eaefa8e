//! Puts blocks where they belong: in the list item, alert, table, part or section that is open.

use std::ops::Range;
use std::sync::Arc;

use language::{Finding, Rule};

use super::block::{Block, BlockId, BlockKind};
use super::hash::WordsHash;
use super::inline::Inline;
use super::lines::LineCounter;
use super::node::{AlertKind, ColumnAlign, Item, Node};
use super::placeable::Placeable;
use super::sections::{ACCOUNT, Heading, PartWords, SectionWords, Shape};
use crate::rules;

/// Lists and alerts nested deeper are flattened: it bounds recursion everywhere.
const MAX_DEPTH: usize = 12;
/// More findings than this in one file tell nobody anything.
const MAX_FINDINGS: usize = 200;

/// Something that holds nodes, not closed yet.
enum Container {
    Alert {
        kind: AlertKind,
        nodes: Vec<Node>,
    },
    List {
        start: Option<u64>,
        items: Vec<Item>,
    },
    Item {
        item: Item,
        has_words: bool,
    },
    Table {
        columns: Vec<ColumnAlign>,
        rows: Vec<Vec<Block>>,
    },
}

/// What is left of a heading's level.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Level {
    Section,
    Part,
}

/// Words of a block that is finished, but has no place yet.
pub(super) struct Words {
    pub(super) inlines: Vec<Inline>,
    pub(super) hash: u64,
    pub(super) bytes: Range<usize>,
}

/// The text as far as it was read.
pub(super) struct Builder<'a> {
    file: &'a str,
    shape: Shape,
    lines: LineCounter<'a>,
    heading: Arc<str>,
    ordinals: [u32; 6],
    stack: Vec<Container>,
    too_deep: usize,
    pub(super) sections: Vec<SectionWords>,
    pub(super) findings: Vec<Finding>,
}

impl<'a> Builder<'a> {
    pub(super) fn new(file: &'a str, text: &'a str, shape: Shape) -> Self {
        Self {
            file,
            shape,
            lines: LineCounter::new(text),
            heading: "".into(),
            ordinals: [0; 6],
            stack: Vec::new(),
            too_deep: 0,
            sections: Vec::new(),
            findings: Vec::new(),
        }
    }

    pub(super) fn found(&mut self, rule: Rule, at: usize, args: Vec<(&'static str, String)>) {
        if self.findings.len() < MAX_FINDINGS {
            let line = self.lines.line(at);
            self.findings.push(Finding {
                args,
                ..Finding::damage(rule, self.file).at(line)
            });
        } else if self.findings.len() == MAX_FINDINGS {
            let limit = MAX_FINDINGS.to_string();
            self.findings
                .push(Finding::damage(rules::TOO_MANY, self.file).with("limit", limit));
        }
    }

    pub(super) fn is_inside(&self) -> bool {
        !self.stack.is_empty() || self.too_deep > 0
    }

    /// Ends a heading: what follows belongs to it.
    pub(super) fn heading(&mut self, level: Level, id: &str, words: Words) {
        self.open_account(words.bytes.start);
        self.heading = id.into();
        self.ordinals = [0; 6];
        let heading = Heading {
            block: self.block(BlockKind::Heading, words),
        };
        match (level, self.sections.last_mut()) {
            (Level::Part, Some(section)) => section.parts.push(PartWords {
                heading,
                blocks: Vec::new(),
            }),
            (Level::Part, None) => {
                let at = heading.block.bytes.start;
                self.found(rules::PART_WITHOUT_SECTION, at, vec![("id", id.to_owned())]);
                self.sections.push(SectionWords {
                    heading,
                    blocks: Vec::new(),
                    parts: Vec::new(),
                });
            }
            (Level::Section, _) => {
                self.sections.push(SectionWords {
                    heading,
                    blocks: Vec::new(),
                    parts: Vec::new(),
                });
            }
        }
    }

    pub(super) fn paragraph(&mut self, words: Words) {
        match self.stack.last_mut() {
            Some(Container::Item { item, has_words }) if !*has_words && item.nodes.is_empty() => {
                *has_words = true;
                item.block.id.hash = words.hash;
                item.block.inlines = words.inlines;
                item.block.bytes = words.bytes;
            }
            Some(Container::Alert { .. }) => {
                let block = self.block(BlockKind::Alert, words);
                self.push(Node::Paragraph(block));
            }
            _ => {
                let block = self.block(BlockKind::Paragraph, words);
                self.push(Node::Paragraph(block));
            }
        }
    }

    /// A figure or lines that stand alone.
    pub(super) fn alone(&mut self, placeable: Placeable, bytes: Range<usize>) {
        let mut hash = WordsHash::new();
        hash.mark(b'F');
        match &placeable {
            Placeable::Figure(figure) => hash.text(figure),
            Placeable::Lines(count) => hash.mark(*count),
            Placeable::Inline(_) => {}
        }
        let words = Words {
            inlines: Vec::new(),
            hash: hash.finish(),
            bytes,
        };
        let block = self.block(BlockKind::Figure, words);
        match placeable {
            Placeable::Figure(figure) => self.push(Node::Figure { block, figure }),
            Placeable::Lines(count) => self.push(Node::Lines { block, count }),
            Placeable::Inline(_) => {}
        }
    }

    pub(super) fn cell(&mut self, words: Words) {
        let block = self.block(BlockKind::Cell, words);
        if let Some(Container::Table { rows, .. }) = self.stack.last_mut()
            && let Some(row) = rows.last_mut()
        {
            row.push(block);
        }
    }

    pub(super) fn row(&mut self) {
        if let Some(Container::Table { rows, .. }) = self.stack.last_mut() {
            rows.push(Vec::new());
        }
    }

    pub(super) fn tick(&mut self, checked: bool) {
        if self.too_deep == 0
            && let Some(Container::Item { item, .. }) = self.stack.last_mut()
        {
            item.checked = Some(checked);
        }
    }

    pub(super) fn open_alert(&mut self, kind: AlertKind, at: usize) {
        self.open(
            Container::Alert {
                kind,
                nodes: Vec::new(),
            },
            1,
            at,
        );
    }

    pub(super) fn open_table(&mut self, columns: Vec<ColumnAlign>, at: usize) {
        self.open(
            Container::Table {
                columns,
                rows: Vec::new(),
            },
            1,
            at,
        );
    }

    /// A list needs room for its items too.
    pub(super) fn open_list(&mut self, start: Option<u64>, at: usize) {
        self.open(
            Container::List {
                start,
                items: Vec::new(),
            },
            2,
            at,
        );
    }

    pub(super) fn open_item(&mut self, bytes: Range<usize>) {
        if self.too_deep > 0 {
            self.too_deep += 1;
            return;
        }
        let at = bytes.start;
        let hash = WordsHash::new().finish();
        // The item's number is given now, before those of the items inside it.
        let block = self.block(
            BlockKind::Item,
            Words {
                inlines: Vec::new(),
                hash,
                bytes,
            },
        );
        let item = Item {
            checked: None,
            block,
            nodes: Vec::new(),
        };
        self.open(
            Container::Item {
                item,
                has_words: false,
            },
            1,
            at,
        );
    }

    fn open(&mut self, container: Container, room: usize, at: usize) {
        if self.too_deep > 0 || self.stack.len() + room > MAX_DEPTH {
            if self.too_deep == 0 {
                self.found(rules::TOO_DEEP, at, Vec::new());
            }
            self.too_deep += 1;
        } else {
            self.stack.push(container);
        }
    }

    /// Closes the innermost list, item, alert or table.
    pub(super) fn close(&mut self) {
        if self.too_deep > 0 {
            self.too_deep -= 1;
            return;
        }
        match self.stack.pop() {
            Some(Container::Alert { kind, nodes }) => self.push(Node::Alert { kind, nodes }),
            Some(Container::List { start, items }) => self.push(Node::List { start, items }),
            Some(Container::Item { item, .. }) => {
                if let Some(Container::List { items, .. }) = self.stack.last_mut() {
                    items.push(item);
                }
            }
            Some(Container::Table { columns, mut rows }) => {
                let header = if rows.is_empty() {
                    Vec::new()
                } else {
                    rows.remove(0)
                };
                self.push(Node::Table {
                    columns,
                    header,
                    rows,
                });
            }
            None => {}
        }
    }

    fn push(&mut self, node: Node) {
        let nodes = match self.stack.last_mut() {
            Some(
                Container::Alert { nodes, .. }
                | Container::Item {
                    item: Item { nodes, .. },
                    ..
                },
            ) => nodes,
            _ => match self.sections.last_mut() {
                Some(section) => section
                    .parts
                    .last_mut()
                    .map_or(&mut section.blocks, |part| &mut part.blocks),
                None => return self.before_heading(&node),
            },
        };
        nodes.push(node);
    }

    fn before_heading(&mut self, node: &Node) {
        let mut first = None;
        node.each_block(&mut |block| first = first.or(Some(block.bytes.start)));
        self.found(
            rules::WORDS_BEFORE_HEADING,
            first.unwrap_or_default(),
            Vec::new(),
        );
    }

    /// A voice begins without a heading: its first words open the section that holds them.
    fn open_account(&mut self, at: usize) {
        if self.shape == Shape::Session || !self.sections.is_empty() {
            return;
        }
        self.heading = ACCOUNT.into();
        let id = BlockId {
            heading: Arc::clone(&self.heading),
            kind: BlockKind::Heading,
            ordinal: 1,
            hash: WordsHash::new().finish(),
        };
        let block = Block {
            id,
            inlines: Vec::new(),
            bytes: at..at,
            line: self.lines.line(at),
            depth: 0,
        };
        self.sections.push(SectionWords {
            heading: Heading { block },
            blocks: Vec::new(),
            parts: Vec::new(),
        });
    }

    fn block(&mut self, kind: BlockKind, words: Words) -> Block {
        self.open_account(words.bytes.start);
        let ordinal = &mut self.ordinals[kind.index()];
        *ordinal += 1;
        let id = BlockId {
            heading: Arc::clone(&self.heading),
            kind,
            ordinal: *ordinal,
            hash: words.hash,
        };
        let line = self.lines.line(words.bytes.start);
        let depth = u8::try_from(self.stack.len()).unwrap_or(u8::MAX);
        Block {
            id,
            inlines: words.inlines,
            bytes: words.bytes,
            line,
            depth,
        }
    }
}
