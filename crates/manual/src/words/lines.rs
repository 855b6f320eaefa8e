//! From byte offsets to line numbers, counting each byte once as long as one asks in order.

/// Counts lines of one text.
pub(crate) struct LineCounter<'a> {
    bytes: &'a [u8],
    at: usize,
    line: u32,
}

impl<'a> LineCounter<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self {
            bytes: text.as_bytes(),
            at: 0,
            line: 1,
        }
    }

    /// Line of an offset, 1-based.
    pub(crate) fn line(&mut self, offset: usize) -> u32 {
        let offset = offset.min(self.bytes.len());
        if offset < self.at {
            self.line -= breaks(&self.bytes[offset..self.at]);
        } else {
            self.line += breaks(&self.bytes[self.at..offset]);
        }
        self.at = offset;
        self.line
    }
}

fn breaks(bytes: &[u8]) -> u32 {
    bytes.iter().map(|byte| u32::from(*byte == b'\n')).sum()
}
