//! A passage: what is translated as one, as it is written in its file.

use std::ops::Range;

use language::{Entry, Lang};
use manual::{Block, BlockId, BlockKind, Manual, fragment};

/// What a passage is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// The title of a session or voice.
    Title,
    /// Its summary.
    Summary,
    /// A heading.
    Heading,
    /// A paragraph.
    Paragraph,
    /// The words of a list item.
    Item,
    /// A table cell.
    Cell,
    /// A paragraph of an alert.
    Alert,
    /// A message of the interface with its attributes.
    Message,
    /// A term or a name with its attributes.
    Term,
}

/// A passage of one language's file.
#[derive(Debug, Clone)]
pub struct Passage {
    /// Its address in the file: `triads.p2`, `front.title`, `find-count`, `-dual-loyalty`.
    pub key: String,
    /// What it is.
    pub kind: Kind,
    /// As it is written; words of a block on one line, a message with its lines.
    pub text: String,
    /// Hash of its words: the same however they are laid out.
    pub hash: u64,
    /// Its bytes in the file, without a byte order mark.
    pub bytes: Range<usize>,
    /// Its first line in the file, from 1.
    pub line: u32,
    /// In how many lists, tables and alerts it stands.
    pub(crate) depth: u8,
    /// The comment above a message.
    pub comment: Option<String>,
}

impl Passage {
    /// Whether it is an entry of a file of messages.
    pub(crate) fn is_message(&self) -> bool {
        matches!(self.kind, Kind::Message | Kind::Term)
    }

    /// How many words it has, placeables counted as one each.
    #[must_use]
    pub fn words(&self) -> usize {
        self.text
            .split_whitespace()
            .filter(|word| word.contains(char::is_alphanumeric))
            .count()
    }
}

/// The address of a session's title.
pub(crate) const TITLE: &str = "front.title";
/// The address of a session's summary.
pub(crate) const SUMMARY: &str = "front.summary";

/// The passages of a session, a voice or a page of help in one language, in the order of the file; none where it has no words.
#[must_use]
pub fn passages(manual: &Manual, slug: &str, lang: &Lang) -> Vec<Passage> {
    let read = || {
        let session = manual.text(slug)?;
        let text = manual.file_text(session.words_path(lang)?)?;
        let mut all = front(text);
        let blocks = session.words(lang)?.blocks();
        all.extend(blocks.into_iter().filter_map(|block| of_block(text, block)));
        Some(all)
    };
    read().unwrap_or_default()
}

/// Title and summary, from the lines between the two fences.
fn front(text: &str) -> Vec<Passage> {
    let mut all = Vec::new();
    let mut at = 0;
    for (line, number) in text.split_inclusive('\n').zip(1..) {
        if number > 1 && line.trim_end() == "---" {
            break;
        }
        let named = [
            ("title:", Kind::Title, TITLE),
            ("summary:", Kind::Summary, SUMMARY),
        ];
        for (name, kind, key) in named {
            if let Some(value) = line.trim_start().strip_prefix(name) {
                let start = at + line.len() - value.len();
                all.extend(written(
                    text,
                    start..at + line.len(),
                    kind,
                    key.to_owned(),
                    number,
                    0,
                ));
            }
        }
        at += line.len();
    }
    all
}

fn of_block(text: &str, block: &Block) -> Option<Passage> {
    let kind = match block.id.kind {
        BlockKind::Heading => Kind::Heading,
        BlockKind::Paragraph => Kind::Paragraph,
        BlockKind::Item => Kind::Item,
        BlockKind::Cell => Kind::Cell,
        BlockKind::Alert => Kind::Alert,
        BlockKind::Figure => return None,
    };
    if block.is_empty() {
        return None;
    }
    let bytes = match kind {
        Kind::Heading => heading_words(text, block.bytes.clone()),
        _ => block.bytes.clone(),
    };
    let key = block.id.to_string();
    let passage = written(text, bytes, kind, key, block.line, block.depth)?;
    Some(Passage {
        hash: block.id.hash,
        ..passage
    })
}

/// The bytes between a heading's marks and its id.
fn heading_words(text: &str, bytes: Range<usize>) -> Range<usize> {
    let written = text.get(bytes.clone()).unwrap_or_default();
    let start = bytes.start + written.len() - written.trim_start_matches(['#', ' ', '\t']).len();
    let end = written.rfind("{#").map_or(bytes.end, |at| bytes.start + at);
    start..end.max(start)
}

/// A passage of these bytes without the white space around them; nothing where nothing is left.
fn written(
    text: &str,
    bytes: Range<usize>,
    kind: Kind,
    key: String,
    line: u32,
    depth: u8,
) -> Option<Passage> {
    let raw = text.get(bytes.clone())?;
    let start = bytes.start + raw.len() - raw.trim_start().len();
    let raw = raw.trim();
    if raw.is_empty() {
        return None;
    }
    let words = on_one_line(raw, kind);
    let hash = match kind {
        Kind::Title | Kind::Summary => fragment(&words).map_or(0, |block| block.id.hash),
        _ => 0,
    };
    Some(Passage {
        key,
        kind,
        hash,
        bytes: start..start + raw.len(),
        text: words,
        line,
        depth,
        comment: None,
    })
}

/// Lines joined by one space, without what the file puts before each.
fn on_one_line(raw: &str, kind: Kind) -> String {
    let bare = |line: &str| {
        let line = line.trim();
        let line = if kind == Kind::Alert {
            line.strip_prefix('>').unwrap_or(line).trim_start()
        } else {
            line
        };
        line.to_owned()
    };
    raw.lines().map(bare).collect::<Vec<_>>().join(" ")
}

/// The messages and terms of one file's text (without a byte order mark), in order.
#[must_use]
pub fn message_passages(file: &str, text: &str) -> Vec<Passage> {
    let entries = language::entry::entries(file, text);
    entries.iter().map(|entry| of_entry(text, entry)).collect()
}

fn of_entry(text: &str, entry: &Entry) -> Passage {
    let own = &text[entry.span.clone()];
    let own = own.replace('\r', "");
    Passage {
        key: entry.id.clone(),
        kind: if entry.is_term() {
            Kind::Term
        } else {
            Kind::Message
        },
        hash: message_hash(&own),
        text: own,
        bytes: entry.span.clone(),
        line: entry.line,
        depth: 0,
        comment: entry.comment.clone(),
    }
}

/// Hash of what an entry says: the same however its lines are broken and indented.
pub(crate) fn message_hash(text: &str) -> u64 {
    let fit = language::parseable(text);
    let said = fluent_syntax::parser::parse(&*fit).map_or_else(
        |_| text.to_owned(),
        |resource| fluent_syntax::serializer::serialize(&resource),
    );
    fnv(said.split_whitespace())
}

/// FNV-1a over words: the same on every machine and in every version.
fn fnv<'a>(words: impl Iterator<Item = &'a str>) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for word in words {
        for byte in word.bytes().chain([b' ']) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }
    hash
}

/// The block id of an address with its hash; nothing for a title or summary.
pub(crate) fn block_id(key: &str, hash: u64) -> Option<BlockId> {
    if key == TITLE || key == SUMMARY {
        return None;
    }
    Some(key.parse::<BlockId>().ok()?.with_hash(hash))
}
