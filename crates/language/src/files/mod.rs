//! The files of a folder, wherever it lies.

mod folder;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::Path;

pub use folder::{Limits, ReadFolderError};
use rust_embed::RustEmbed;

use crate::{Finding, Rule};

/// Why a file or folder could not be read, or not wholly.
pub(crate) mod rules {
    use crate::Rule;

    /// A file is larger than [`Limits::file_bytes`](crate::Limits); it is left out. `$limit` in bytes.
    pub const FILE_TOO_LARGE: Rule = Rule("file-too-large");
    /// The folder holds more than [`Limits`](crate::Limits) allow; the rest is left out. `$limit` is a count.
    pub const TOO_MANY_FILES: Rule = Rule("too-many-files");
    /// A file or folder cannot be opened or read; `$reason` is a word of the operating system.
    pub const UNREADABLE: Rule = Rule("file-unreadable");
    /// A link leads out of the folder, or nowhere; it is not followed.
    pub const LINK_OUTSIDE: Rule = Rule("link-outside");
    /// A name is not Unicode; the file is left out.
    pub const NAME_NOT_UNICODE: Rule = Rule("file-name-not-unicode");
    /// A text is UTF-16, not UTF-8; it is left out.
    pub const UTF16: Rule = Rule("file-utf16");
    /// A text is not UTF-8; it is left out. The line is that of the first wrong byte.
    pub const NOT_UTF8: Rule = Rule("file-not-utf8");
    /// A text begins with a byte order mark; it is read without it.
    pub const BYTE_ORDER_MARK: Rule = Rule("file-byte-order-mark");
}

/// The files of a folder: embedded in the program, or read from a disk. Names are relative, with `/` between
/// them.
#[derive(Clone, Debug, Default)]
pub struct Files {
    bytes: BTreeMap<String, Cow<'static, [u8]>>,
    findings: Vec<Finding>,
}

impl Files {
    /// The files that are part of the program.
    pub fn embedded<E: RustEmbed>() -> Files {
        let bytes = E::iter()
            .filter_map(|name| Some((name.to_string(), E::get(&name)?.data)))
            .collect();
        Files {
            bytes,
            findings: Vec::new(),
        }
    }

    /// Reads a folder of the disk, within [`Limits::default`]. What could not be read is in
    /// [`Files::findings`]; hidden files and editors' copies (`.x`, `x~`) are not part of it.
    ///
    /// # Errors
    /// When the folder itself is not there, is no folder or cannot be listed.
    pub fn read(folder: &Path) -> Result<Files, ReadFolderError> {
        folder::read(folder, Limits::default())
    }

    /// As [`Files::read`], within other limits.
    ///
    /// # Errors
    /// As [`Files::read`].
    pub fn read_within(folder: &Path, limits: Limits) -> Result<Files, ReadFolderError> {
        folder::read(folder, limits)
    }

    /// Files made of names and bytes, for what comes from neither program nor disk.
    pub fn from_pairs<N: Into<String>, B: Into<Vec<u8>>>(
        pairs: impl IntoIterator<Item = (N, B)>,
    ) -> Files {
        let bytes = pairs
            .into_iter()
            .map(|(name, bytes)| (name.into(), Cow::Owned(bytes.into())))
            .collect();
        Files {
            bytes,
            findings: Vec::new(),
        }
    }

    /// The bytes of one file.
    pub fn get(&self, name: &str) -> Option<&[u8]> {
        self.bytes.get(name).map(AsRef::as_ref)
    }

    /// All files, sorted by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.bytes
            .iter()
            .map(|(name, bytes)| (name.as_str(), bytes.as_ref()))
    }

    /// These files, with those of `over` in their place where both have one.
    #[must_use]
    pub fn overlay(mut self, over: Files) -> Files {
        self.bytes.extend(over.bytes);
        self.findings.extend(over.findings);
        self
    }

    /// What could not be read of a folder.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// The text of one file without a byte order mark, or why it is none.
    ///
    /// `None` when the file is not there or is no UTF-8; what is wrong with it is added to `findings`.
    pub fn text<'a>(&'a self, name: &str, findings: &mut Vec<Finding>) -> Option<&'a str> {
        text(name, self.get(name)?, findings)
    }

    /// All files with their bytes to be kept, sorted by name: what is part of the program stays there.
    pub(crate) fn lasting(&self) -> impl Iterator<Item = (&str, Cow<'static, [u8]>)> {
        self.bytes
            .iter()
            .map(|(name, bytes)| (name.as_str(), bytes.clone()))
    }
}

/// The text of these bytes without a byte order mark, or why they are none.
pub(crate) fn text<'a>(
    name: &str,
    bytes: &'a [u8],
    findings: &mut Vec<Finding>,
) -> Option<&'a str> {
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        findings.push(Finding::damage(rules::UTF16, name));
        return None;
    }
    let (bytes, mark) = match bytes.strip_prefix(b"\xEF\xBB\xBF") {
        Some(rest) => (
            rest,
            Some(Finding::damage(rules::BYTE_ORDER_MARK, name).at(1)),
        ),
        None => (bytes, None),
    };
    findings.extend(mark);
    if let Ok(text) = simdutf8::basic::from_utf8(bytes) {
        return Some(text);
    }
    // Who says where it goes wrong takes longer to say that it does not.
    std::str::from_utf8(bytes)
        .map_err(|error| findings.push(not_utf8(name, bytes, error.valid_up_to())))
        .ok()
}

/// UTF-16 without a mark has a zero byte in nearly every character.
fn not_utf8(name: &str, bytes: &[u8], valid: usize) -> Finding {
    let rule: Rule = if bytes.contains(&0) {
        rules::UTF16
    } else {
        rules::NOT_UTF8
    };
    Finding::damage(rule, name).at(Lines::of(bytes).line_at(valid))
}

/// The lines of a text, to say on which one a byte lies without counting from the first again.
#[derive(Debug)]
pub struct Lines {
    /// Where each line begins.
    starts: Vec<usize>,
}

impl Lines {
    /// Reads where the lines of a text begin.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Lines {
        let breaks = bytes.iter().enumerate().filter(|(_, byte)| **byte == b'\n');
        Lines {
            starts: [0]
                .into_iter()
                .chain(breaks.map(|(at, _)| at + 1))
                .collect(),
        }
    }

    /// The line (from 1) a byte lies on.
    #[must_use]
    pub fn line_at(&self, offset: usize) -> u32 {
        let line = self.starts.partition_point(|start| *start <= offset);
        u32::try_from(line).unwrap_or(u32::MAX)
    }

    /// The first byte of a line (from 1); of the last one for a line that is not there.
    pub(crate) fn start_of(&self, line: u32) -> usize {
        let last = self.starts.len() - 1;
        self.starts[last.min(line.saturating_sub(1) as usize)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_utf8_or_a_finding() {
        #[track_caller]
        fn check(bytes: &[u8], text: Option<&str>, expect: &[(Rule, u32)]) {
            let files = Files::from_pairs([("a.ftl", bytes)]);
            let mut findings = Vec::new();
            assert_eq!(files.text("a.ftl", &mut findings), text);
            let found: Vec<_> = findings.iter().map(|f| (f.rule, f.line)).collect();
            assert_eq!(found, expect);
        }
        check("é".as_bytes(), Some("é"), &[]);
        check(b"", Some(""), &[]);
        check(b"\xEF\xBB\xBFa", Some("a"), &[(rules::BYTE_ORDER_MARK, 1)]);
        check(b"\xFF\xFEa\0", None, &[(rules::UTF16, 0)]);
        check(b"\xFE\xFF\0a", None, &[(rules::UTF16, 0)]);
        check(b"a\n\xE9t\xE9", None, &[(rules::NOT_UTF8, 2)]);
        check(b"\x3F\x04\xEF\0", None, &[(rules::UTF16, 1)]);
    }

    #[test]
    fn an_overlay_replaces_and_adds() {
        let below = Files::from_pairs([("a", "1"), ("b", "1")]);
        let files = below.overlay(Files::from_pairs([("b", "2"), ("c", "2")]));
        let all: Vec<_> = files.iter().collect();
        assert_eq!(all, [("a", &b"1"[..]), ("b", b"2"), ("c", b"2")]);
        assert_eq!(files.get("d"), None);
    }
}
