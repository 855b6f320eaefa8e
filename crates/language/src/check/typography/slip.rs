//! One slip, and what a person is told of it.

use std::ops::Range;

use super::PLACEABLE;
use crate::{Finding, Rule};

/// One place where a text breaks its language's habits of writing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slip {
    /// Which habit.
    pub rule: Rule,
    /// The bytes that are wrong; empty where something is missing.
    pub span: Range<usize>,
    /// What they should be.
    pub mend: &'static str,
}

impl Slip {
    /// The finding about this slip of `text`, which begins on `line` of `file`; the line breaks before the slip
    /// are counted.
    pub fn finding(&self, file: &str, line: u32, text: &str) -> Finding {
        let before = text[..self.span.start].matches('\n').count();
        let around = around(text, &self.span);
        let show = |text: &str| text.replace(PLACEABLE, "{ … }");
        let mended = [
            &text[around.start..self.span.start],
            self.mend,
            &text[self.span.end..around.end],
        ];
        Finding::damage(self.rule, file)
            .at(line + u32::try_from(before).unwrap_or(u32::MAX - line))
            .with("here", show(&text[around]))
            .with("mend", show(&mended.concat()))
    }
}

/// The words around a slip: up to twelve characters on each side, on its line.
fn around(text: &str, span: &Range<usize>) -> Range<usize> {
    let before = text[..span.start].char_indices().rev();
    let start = before
        .take_while(|(_, c)| *c != '\n')
        .take(12)
        .last()
        .map_or(span.start, |(at, _)| at);
    let after = text[span.end..].char_indices();
    let end = after
        .take_while(|(_, c)| *c != '\n')
        .take(12)
        .last()
        .map_or(span.end, |(at, c)| span.end + at + c.len_utf8());
    start..end
}
