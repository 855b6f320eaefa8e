//! Putting words where others stood, and nothing else.

use crate::passage::{Kind, Passage};

/// A file's text with the mark and the line ends it had, so that it can be written as it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Text {
    has_mark: bool,
    has_returns: bool,
    pub(crate) text: String,
}

const MARK: &str = "\u{feff}";

impl Text {
    /// Nothing where the bytes are no UTF-8.
    pub(crate) fn read(bytes: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(bytes).ok()?;
        let bare = text.strip_prefix(MARK).unwrap_or(text);
        Some(Self {
            has_mark: bare.len() != text.len(),
            has_returns: bare.contains("\r\n"),
            text: bare.to_owned(),
        })
    }

    /// A file that is not there yet.
    pub(crate) fn new(text: String) -> Self {
        Self {
            has_mark: false,
            has_returns: false,
            text,
        }
    }

    /// The bytes to write.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        let mark = if self.has_mark { MARK } else { "" };
        format!("{mark}{}", self.text).into_bytes()
    }

    /// The same file with other words in these bytes.
    pub(crate) fn with(&self, bytes: std::ops::Range<usize>, words: &str) -> Self {
        let mut text = self.text.clone();
        text.replace_range(bytes, &self.ends(words));
        Self {
            text,
            ..self.clone()
        }
    }

    /// Lines ended as the file ends them.
    fn ends(&self, words: &str) -> String {
        let plain = words.replace("\r\n", "\n");
        if self.has_returns {
            plain.replace('\n', "\r\n")
        } else {
            plain
        }
    }
}

/// Words as they may stand in a passage's place: on one line, but for a message; a bar inside a cell ends no cell.
pub(crate) fn fitted(kind: Kind, words: &str) -> String {
    if matches!(kind, Kind::Message | Kind::Term) {
        return words.replace("\r\n", "\n").trim_end().to_owned();
    }
    let line = words.split(['\r', '\n']).map(str::trim);
    let line: Vec<&str> = line.filter(|line| !line.is_empty()).collect();
    let line = line.join(" ");
    match kind {
        Kind::Cell => {
            let mut out = String::with_capacity(line.len());
            let mut before = ' ';
            for c in line.chars() {
                if c == '|' && before != '\\' {
                    out.push('\\');
                }
                out.push(c);
                before = c;
            }
            out
        }
        _ => line,
    }
}

/// Whether both texts have the same passages at the same places, with other words at most in `key`.
pub(crate) fn is_same_but(before: &[Passage], after: &[Passage], key: &str) -> bool {
    before.len() == after.len()
        && before.iter().zip(after).all(|(before, after)| {
            before.key == after.key
                && before.kind == after.kind
                && (before.key == key || before.hash == after.hash)
        })
}
