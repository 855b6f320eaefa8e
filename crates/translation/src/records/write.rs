//! A record as a file: one line for each passage, so that two people's changes merge, and a change is seen in a
//! comparison of two files.
//!
//! TOML was tried first: three lines for each passage, quotes inside of quotes, and ten times as long to read.

use std::fmt::Write as _;

use super::{Kept, Line, Record, Target};

const HEAD: &str = "# What each passage was translated from; FORMAT.md says how to read it.\n";

/// A line of a record that could not be read; the others were.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("line {0} is no line of a record")]
pub struct UnreadableRecord(
    /// The line, from 1.
    pub u32,
);

impl Record {
    /// Reads what can be read, and says which lines could not be: after a merge that went wrong, those around the marks.
    #[must_use]
    pub fn read(text: &str) -> (Self, Vec<UnreadableRecord>) {
        let (mut record, mut wrong) = (Self::default(), Vec::new());
        for (number, line) in (1..).zip(text.trim_start_matches('\u{feff}').lines()) {
            let line = line.trim_end_matches('\r');
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            match read_line(line) {
                Some(line) => record.lines.push(line),
                None => wrong.push(UnreadableRecord(number)),
            }
        }
        (record, wrong)
    }

    /// The record as a file.
    #[must_use]
    pub fn write(&self) -> String {
        let mut out = String::from(HEAD);
        for line in &self.lines {
            let kept = line.kept.as_str();
            let _ = write!(out, "{}\t{kept}\t", line.key);
            match &line.target {
                Some(Target { key, hash }) if *key == line.key => {
                    let _ = write!(out, "{hash:016x}");
                }
                Some(Target { key, hash }) => {
                    let _ = write!(out, "{key}:{hash:016x}");
                }
                None => out.push('-'),
            }
            out.push('\t');
            escape(&line.source, &mut out);
            out.push('\n');
        }
        out
    }
}

fn read_line(line: &str) -> Option<Line> {
    let mut cells = line.splitn(4, '\t');
    let (key, kept, target) = (cells.next()?, cells.next()?, cells.next()?);
    let source = unescape(cells.next()?);
    let kept = Kept::ALL.into_iter().find(|one| one.as_str() == kept)?;
    let target = match target {
        "-" => None,
        target => {
            let (own, hash) = target.rsplit_once(':').unwrap_or((key, target));
            Some(Target {
                key: own.to_owned(),
                hash: u64::from_str_radix(hash, 16).ok()?,
            })
        }
    };
    Some(Line {
        key: key.to_owned(),
        kept,
        target,
        source,
    })
}

fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => {}
            c => out.push(c),
        }
    }
}

fn unescape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    // As in writing: what an editor put at the ends of lines is none of the words.
    let mut chars = text.chars().filter(|c| *c != '\r');
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next() {
                Some('n') => out.push('\n'),
                Some('t') => out.push('\t'),
                Some(other) => out.push(other),
                None => out.push('\\'),
            },
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(key: &str, kept: Kept, target: Option<(&str, u64)>, source: &str) -> Line {
        Line {
            key: key.to_owned(),
            kept,
            target: target.map(|(key, hash)| Target {
                key: key.to_owned(),
                hash,
            }),
            source: source.to_owned(),
        }
    }

    #[test]
    fn a_record_is_read_back() {
        let record = Record {
            lines: vec![
                line(
                    "front.title",
                    Kept::Reviewed,
                    Some(("front.title", 0)),
                    "Two masters",
                ),
                line("a.p1", Kept::Draft, Some(("a.p2", u64::MAX)), "x\\y \t z"),
                line(
                    "-term",
                    Kept::Translated,
                    None,
                    "-term = { $form ->\n   *[a] A\n}",
                ),
                line("a.p3", Kept::Untouched, Some(("a.p3", 7)), ""),
            ],
        };
        let text = record.write();
        assert_eq!(text.lines().count(), 5);
        assert_eq!(Record::read(&text), (record.clone(), Vec::new()));
        assert_eq!(Record::read(&text.replace('\n', "\r\n")).0, record);
    }

    #[test]
    fn what_is_no_line_is_told() {
        #[track_caller]
        fn check(text: &str, lines: usize, wrong: &[u32]) {
            let (record, unread) = Record::read(text);
            let unread: Vec<u32> = unread.iter().map(|one| one.0).collect();
            assert_eq!(
                (record.lines.len(), unread.as_slice()),
                (lines, wrong),
                "{text}"
            );
        }
        check("", 0, &[]);
        check("a\tdraft\t-\tx\n", 1, &[]);
        check("<<<<<<< ours\na\tdraft\t-\tx\n=======\n", 1, &[1, 3]);
        check("a\tfinished\t-\tx\na\tdraft\tno\tx\n", 0, &[1, 2]);
    }
}
