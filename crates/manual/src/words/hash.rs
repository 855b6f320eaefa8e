//! A hash of words that is the same on every machine and in every version: FNV-1a, 64 bits.
//!
//! It is stored with marks and translations, so the standard library's hasher, which may change, will not do.
//! Runs of white space of any sort count as one space: a no-break space put right is no change of words.

const BASIS: u64 = 0xcbf2_9ce4_8422_2325;
const PRIME: u64 = 0x0000_0100_0000_01b3;

/// Hashes words piece by piece.
#[derive(Debug, Clone)]
pub(crate) struct WordsHash {
    state: u64,
    space: Space,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Space {
    AtStart,
    Pending,
    Written,
}

impl WordsHash {
    pub(crate) fn new() -> Self {
        Self {
            state: BASIS,
            space: Space::AtStart,
        }
    }

    /// Adds text, cut where it may be.
    pub(crate) fn text(&mut self, text: &str) {
        for ch in text.chars() {
            if ch.is_whitespace() {
                if self.space == Space::Written {
                    self.space = Space::Pending;
                }
                continue;
            }
            if self.space == Space::Pending {
                self.byte(b' ');
            }
            self.space = Space::Written;
            let mut bytes = [0; 4];
            for byte in ch.encode_utf8(&mut bytes).bytes() {
                self.byte(byte);
            }
        }
    }

    /// Adds something that is not a word, such as the kind of a placeable: never mistaken for text.
    pub(crate) fn mark(&mut self, mark: u8) {
        if self.space == Space::Pending {
            self.byte(b' ');
        }
        self.space = Space::Written;
        self.byte(0);
        self.byte(mark);
    }

    pub(crate) fn finish(&self) -> u64 {
        self.state
    }

    fn byte(&mut self, byte: u8) {
        self.state = (self.state ^ u64::from(byte)).wrapping_mul(PRIME);
    }
}

#[cfg(test)]
mod tests {
    use super::WordsHash;

    fn hash(pieces: &[&str]) -> u64 {
        let mut hash = WordsHash::new();
        pieces.iter().for_each(|piece| hash.text(piece));
        hash.finish()
    }

    #[test]
    fn is_fnv_1a() {
        assert_eq!(hash(&["foobar"]), 0x8594_4171_f739_67e8);
        assert_eq!(hash(&[]), 0xcbf2_9ce4_8422_2325);
    }

    #[test]
    fn white_space_and_cuts_do_not_matter() {
        for pieces in [
            &["a b"][..],
            &["a", " ", "b"],
            &[" a\u{a0}\n", "b "],
            &["a\u{202f}", "b"],
        ] {
            assert_eq!(hash(pieces), hash(&["a b"]), "{pieces:?}");
        }
        assert_ne!(hash(&["ab"]), hash(&["a b"]));
    }
}
