//! A sheet: what one file says, as values. The templates of `ui/paper/` read it as JSON and know how it looks.

use language::Lang;
use serde::Serialize;

/// What one file says.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Sheet {
    /// What it is called: the file, the document, its first line.
    pub title: String,
    /// The template that sets it.
    pub form: Form,
    /// The language of whatever names no other.
    pub lang: Lang,
    /// What stands at the head of every page: what belongs to which session.
    pub head: String,
    /// What stands at the foot of every page: the manual and its edition.
    pub foot: String,
    /// The hue of its part, as `#26437a`.
    pub hue: &'static str,
    /// The ground of its part.
    pub wash: &'static str,
    /// Its pieces, in order.
    pub pieces: Vec<Piece>,
}

/// How a sheet lies on paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Form {
    /// Running text on A4, its pages counted.
    Pages,
    /// Copies to hand out on A4: each begins at page one.
    Copies,
    /// Cards to cut out of A4, with cutting marks.
    Cards,
    /// One sheet for the wall each, A3.
    Posters,
    /// One board to play on each, A3 across.
    Boards,
    /// Slides, 16:9.
    Slides,
    /// One statement a page, A4 across.
    Statements,
}

/// Words in a line.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "k", rename_all = "kebab-case")]
pub enum Run {
    /// Plain words.
    Text {
        /// The words.
        text: String,
    },
    /// Stressed words.
    Emphasis {
        /// The words.
        runs: Vec<Run>,
    },
    /// Strongly stressed words.
    Strong {
        /// The words.
        runs: Vec<Run>,
    },
    /// Words that lead somewhere outside.
    Link {
        /// Where to.
        url: String,
        /// The words.
        runs: Vec<Run>,
    },
    /// Words of another language than those around them.
    In {
        /// Their language.
        lang: Lang,
        /// The words.
        text: String,
    },
    /// A small drawing in a line: what stands beside it in numbers.
    Drawing {
        /// How wide it is, in em; nothing for as wide as there is room.
        width: Option<f64>,
        /// The picture.
        svg: String,
        /// All that it says, in words.
        alternative: String,
    },
    /// A line break.
    Break,
    /// A short blank to fill in.
    Blank,
}

/// One piece of a sheet.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "k", rename_all = "kebab-case")]
pub enum Piece {
    /// A heading.
    Heading {
        /// 1 to 5, none left out on the way down.
        level: u8,
        /// The words.
        runs: Vec<Run>,
        /// The same in the second language.
        second: Option<Second>,
        /// What stands at the end of its line: minutes.
        aside: Option<String>,
    },
    /// A paragraph.
    Paragraph {
        /// The words.
        runs: Vec<Run>,
    },
    /// A line in small letters: what something is for.
    Small {
        /// The words.
        runs: Vec<Run>,
    },
    /// A list.
    List {
        /// Number of the first item; nothing for a list without numbers.
        start: Option<u64>,
        /// Its items.
        items: Vec<Item>,
    },
    /// A table.
    Table(Table),
    /// A box with a word at its head.
    Alert {
        /// `note`, `tip`, `important`, `warning`, `caution`.
        kind: &'static str,
        /// The word at its head.
        label: String,
        /// What stands in it.
        pieces: Vec<Piece>,
    },
    /// A diagram.
    Figure {
        /// The picture.
        svg: String,
        /// What it is called.
        title: String,
        /// All that it says, in words.
        alternative: String,
    },
    /// Ruled lines to write on.
    Lines {
        /// How many.
        count: u8,
        /// Their name, for who cannot see them.
        label: String,
    },
    /// What to fill in at the head of a sheet: a word and a line to write on, side by side.
    Fields {
        /// The words.
        labels: Vec<String>,
    },
    /// Names and values: the facts of a session.
    Facts {
        /// Each a name and its value.
        pairs: Vec<(String, String)>,
    },
    /// A question with its options.
    Question(Question),
    /// The same in two languages, side by side, or one below the other where there is no room.
    Two {
        /// In the first language.
        first: Vec<Piece>,
        /// In the second.
        second: Vec<Piece>,
        /// The second language.
        lang: Lang,
    },
    /// Pieces in another language than the sheet's.
    In {
        /// Their language.
        lang: Lang,
        /// The pieces.
        pieces: Vec<Piece>,
    },
    /// What stays together: a card, a poster, a slide, a statement.
    Unit {
        /// What stands small at its foot.
        mark: String,
        /// What stands on it.
        pieces: Vec<Piece>,
    },
    /// A new page.
    NewPage,
    /// The next copy, or the next sheet of a set: a new page, and the first of it.
    NextCopy,
    /// The table of contents.
    Contents {
        /// What stands above it.
        title: String,
    },
    /// Nothing to see: the press reports that it has come so far.
    At {
        /// The how manieth of the sheet, from 0.
        step: u32,
    },
}

/// A heading's words in the second language.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Second {
    /// The language.
    pub lang: Lang,
    /// The words.
    pub runs: Vec<Run>,
}

/// A list item.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Item {
    /// Whether a box to tick stands before it.
    pub to_tick: bool,
    /// Its first words.
    pub runs: Vec<Run>,
    /// What follows.
    pub pieces: Vec<Piece>,
}

/// A table; its header row stands again on every page.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Table {
    /// `start`, `center` or `end` of each column.
    pub aligned: Vec<&'static str>,
    /// How wide each column is, as a share.
    pub shares: Vec<f64>,
    /// The header's cells.
    pub header: Vec<Vec<Run>>,
    /// The other rows' cells; one without words is for writing in.
    pub rows: Vec<Vec<Vec<Run>>>,
}

/// A question with its options.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Question {
    /// Its number.
    pub number: u32,
    /// The question, once in each language.
    pub asked: Vec<Asked>,
}

/// A question in one language.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Asked {
    /// The language.
    pub lang: Lang,
    /// The question itself.
    pub runs: Vec<Run>,
    /// What stands between it and its options.
    pub stem: Vec<Piece>,
    /// The letter and the words of each option.
    pub options: Vec<(String, Vec<Run>)>,
}

impl Run {
    /// Plain words.
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self::Text { text: text.into() }
    }

    /// How many characters it takes, about.
    pub(crate) fn length(&self) -> usize {
        match self {
            Self::Text { text } | Self::In { text, .. } => text.chars().count(),
            Self::Emphasis { runs } | Self::Strong { runs } | Self::Link { runs, .. } => {
                runs.iter().map(Self::length).sum()
            }
            Self::Break => 0,
            Self::Blank | Self::Drawing { .. } => 18,
        }
    }
}

impl Piece {
    /// A heading in one language.
    pub(crate) fn heading(level: u8, text: impl Into<String>) -> Self {
        Self::Heading {
            level,
            runs: vec![Run::text(text)],
            second: None,
            aside: None,
        }
    }

    /// A paragraph of plain words.
    pub(crate) fn paragraph(text: impl Into<String>) -> Self {
        Self::Paragraph {
            runs: vec![Run::text(text)],
        }
    }

    /// A small line of plain words.
    pub(crate) fn small(text: impl Into<String>) -> Self {
        Self::Small {
            runs: vec![Run::text(text)],
        }
    }

    /// Whether it takes the whole width of a page.
    pub(crate) fn is_wide(&self) -> bool {
        matches!(self, Self::Table(_) | Self::Figure { .. })
    }
}
