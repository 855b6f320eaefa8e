//! From the manual's blocks to pieces of a sheet, in one language.

use language::{Args, Lang, Locales, Words};
use manual::{
    AlertKind, Anchors, Block, ColumnAlign, Heading, Inline, Item as Listed, Manual, NoLinks, Node,
    Renderer, Session, Target,
};

use crate::hue::{Hue, palette};
use crate::sheet::{Item, Piece, Run, Table};

fn label_id(kind: AlertKind) -> &'static str {
    match kind {
        AlertKind::Note => "alert-note",
        AlertKind::Tip => "alert-tip",
        AlertKind::Important => "alert-important",
        AlertKind::Warning => "alert-warning",
        AlertKind::Caution => "alert-caution",
    }
}

/// What sheets are made from: the manual and the words of every language.
#[derive(Clone, Copy)]
pub struct Source<'a> {
    /// The manual, its files from outside laid over it where there are any.
    pub manual: &'a Manual,
    /// Messages, terms and names.
    pub locales: &'a Locales,
}

/// Writes the blocks of one session in one language.
pub(crate) struct Composer<'a> {
    manual: &'a Manual,
    session: &'a Session,
    pub(crate) words: Words,
    hue: &'static Hue,
}

impl<'a> Composer<'a> {
    pub(crate) fn new(
        source: Source<'a>,
        session: &'a Session,
        lang: &Lang,
        hue: &'static Hue,
    ) -> Self {
        Self {
            manual: source.manual,
            session,
            words: source.locales.words(lang),
            hue,
        }
    }

    pub(crate) fn nodes(&self, nodes: &[Node]) -> Vec<Piece> {
        nodes.iter().filter_map(|node| self.node(node)).collect()
    }

    pub(crate) fn heading(&self, heading: &Heading) -> Vec<Run> {
        self.block(&heading.block)
    }

    pub(crate) fn block(&self, block: &Block) -> Vec<Run> {
        self.runs(&block.inlines)
    }

    /// A message without arguments, in the language of the text.
    pub(crate) fn say(&self, id: &str) -> String {
        self.words.message(id, &Args::new()).text
    }

    /// A figure, if there is one of this id.
    pub(crate) fn figure(&self, id: &str) -> Option<Piece> {
        let drawing = figure::draw(id, &self.words)?;
        Some(Piece::Figure {
            svg: figure::standalone(id, &self.words, &palette(self.hue))?,
            title: drawing.title.text,
            alternative: drawing.alternative.text,
        })
    }

    fn node(&self, node: &Node) -> Option<Piece> {
        Some(match node {
            Node::Paragraph(block) => Piece::Paragraph {
                runs: self.block(block),
            },
            Node::List { start, items } => Piece::List {
                start: *start,
                items: items.iter().map(|item| self.item(item)).collect(),
            },
            Node::Table {
                columns,
                header,
                rows,
            } => self.table(columns, header, rows),
            Node::Alert { kind, nodes } => Piece::Alert {
                kind: kind.as_str(),
                label: self.say(label_id(*kind)),
                pieces: self.nodes(nodes),
            },
            Node::Figure { figure, .. } => return self.figure(figure),
            Node::Lines { count, .. } => Piece::Lines {
                count: *count,
                label: self.say("lines-to-write-on"),
            },
        })
    }

    fn item(&self, item: &Listed) -> Item {
        Item {
            to_tick: item.checked.is_some(),
            runs: self.block(&item.block),
            pieces: self.nodes(&item.nodes),
        }
    }

    fn table(&self, columns: &[ColumnAlign], header: &[Block], rows: &[Vec<Block>]) -> Piece {
        let cells = |row: &[Block]| row.iter().map(|cell| self.block(cell)).collect::<Vec<_>>();
        let aligned = (0..header.len()).map(|column| match columns.get(column) {
            Some(ColumnAlign::Center) => "center",
            Some(ColumnAlign::End) => "end",
            _ => "start",
        });
        Piece::Table(Table::new(
            aligned.collect(),
            cells(header),
            rows.iter().map(|row| cells(row)).collect(),
        ))
    }

    fn runs(&self, inlines: &[Inline]) -> Vec<Run> {
        inlines
            .iter()
            .filter_map(|inline| self.run(inline))
            .collect()
    }

    fn run(&self, inline: &Inline) -> Option<Run> {
        Some(match inline {
            Inline::Text(text) | Inline::Code(text) => Run::text(&**text),
            Inline::Emphasis(words) => Run::Emphasis {
                runs: self.runs(words),
            },
            Inline::Strong(words) => Run::Strong {
                runs: self.runs(words),
            },
            Inline::Break => Run::Break,
            Inline::Blank => Run::Blank,
            Inline::Link {
                target: Target::External(url),
                words,
            } => Run::Link {
                url: url.to_string(),
                runs: self.runs(words),
            },
            // To another place of the session: on paper it may be on another sheet.
            Inline::Link { words, .. } => Run::Emphasis {
                runs: self.runs(words),
            },
            placeable => self.placeable(placeable)?,
        })
    }

    fn placeable(&self, inline: &Inline) -> Option<Run> {
        let renderer = Renderer {
            manual: self.manual,
            session: self.session,
            words: &self.words,
            links: &NoLinks,
            anchors: Anchors::None,
        };
        let (text, lang) = renderer.says(inline)?;
        Some(match lang {
            Some(lang) => Run::In { lang, text },
            None => Run::Text { text },
        })
    }
}
