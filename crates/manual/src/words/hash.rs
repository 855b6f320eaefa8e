//! A hash of words that is the same on every machine and in every version.
//!
//! It is stored with marks and translations, so the standard library's hasher, which may change, will not do.
//! FNV was tried first: one multiplication for each byte took a quarter of the reading. This one folds eight bytes
//! with one multiplication, however the words come in pieces.
//! Runs of white space of any sort count as one space: a no-break space put right is no change of words.

const START: u64 = 0x243f_6a88_85a3_08d3;
const FACTOR: u64 = 0x9e37_79b9_7f4a_7c15;

/// Hashes words piece by piece.
#[derive(Debug, Clone)]
pub(crate) struct WordsHash {
    state: u64,
    /// Up to eight bytes that are not folded in yet.
    chunk: u64,
    filled: u32,
    length: u64,
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
            state: START,
            chunk: 0,
            filled: 0,
            length: 0,
            space: Space::AtStart,
        }
    }

    /// Adds text, cut where it may be.
    pub(crate) fn text(&mut self, text: &str) {
        let bytes = text.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            let width = space_width(&bytes[at..]);
            if width > 0 {
                if self.space == Space::Written {
                    self.space = Space::Pending;
                }
                at += width;
                continue;
            }
            let end = words_end(bytes, at);
            self.flush_space();
            self.bytes(&bytes[at..end]);
            at = end;
        }
    }

    /// Adds something that is not a word, such as the kind of a placeable: never mistaken for text.
    pub(crate) fn mark(&mut self, mark: u8) {
        self.flush_space();
        self.byte(0);
        self.byte(mark);
    }

    pub(crate) fn finish(&self) -> u64 {
        let tail = fold(self.state ^ self.chunk, FACTOR);
        fold(tail ^ self.length, START | 1)
    }

    fn flush_space(&mut self) {
        if self.space == Space::Pending {
            self.byte(b' ');
        }
        self.space = Space::Written;
    }

    fn bytes(&mut self, mut bytes: &[u8]) {
        while self.filled > 0
            && let [first, rest @ ..] = bytes
        {
            self.byte(*first);
            bytes = rest;
        }
        let (chunks, rest) = bytes.as_chunks::<8>();
        for chunk in chunks {
            self.state = fold(self.state ^ u64::from_le_bytes(*chunk), FACTOR);
        }
        self.length += 8 * chunks.len() as u64;
        rest.iter().for_each(|byte| self.byte(*byte));
    }

    fn byte(&mut self, byte: u8) {
        self.chunk |= u64::from(byte) << (8 * self.filled);
        self.filled += 1;
        self.length += 1;
        if self.filled == 8 {
            self.state = fold(self.state ^ self.chunk, FACTOR);
            (self.chunk, self.filled) = (0, 0);
        }
    }
}

/// The two halves of a product, one over the other.
fn fold(left: u64, right: u64) -> u64 {
    let product = u128::from(left) * u128::from(right);
    #[expect(
        clippy::cast_possible_truncation,
        reason = "each half is wanted by itself"
    )]
    let halves = (product as u64, (product >> 64) as u64);
    halves.0 ^ halves.1
}

/// Where words end that are parted by single plain spaces, as nearly all words are.
fn words_end(bytes: &[u8], from: usize) -> usize {
    let is_word = |at: usize| at < bytes.len() && space_width(&bytes[at..]) == 0;
    let mut at = from;
    while at < bytes.len() {
        // The last of eight bytes is the first of the next: two spaces in a row are always seen together.
        while let Some((eight, _)) = bytes[at..].split_first_chunk::<8>()
            && !may_part_in(u64::from_le_bytes(*eight))
        {
            at += 7;
        }
        let window = &bytes[at..bytes.len().min(at + 8)];
        let parted = window
            .windows(2)
            .position(|pair| may_part(pair[0], pair[1]));
        at += parted.unwrap_or(window.len() - 1);
        let goes_on = is_word(at) || bytes[at] == b' ' && is_word(at + 1);
        if !goes_on {
            return at;
        }
        at += 1;
    }
    at
}

/// As [`may_part`] for eight bytes at once; a false alarm costs only time.
fn may_part_in(eight: u64) -> bool {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGHS: u64 = 0x8080_8080_8080_8080;
    let below = |bytes: u64, limit: u64| bytes.wrapping_sub(ONES * limit) & !bytes & HIGHS;
    let equal = |byte: u8| below(eight ^ (ONES * u64::from(byte)), 1);
    let spaces = equal(b' ');
    below(eight, u64::from(b' ')) | equal(0xC2) | equal(0xE2) | (spaces & (spaces >> 8)) != 0
}

/// Whether words may end here otherwise than by a single plain space. No branches: a guess at where words end is
/// wrong too often to be worth it.
fn may_part(byte: u8, next: u8) -> bool {
    let leads_space = |byte: u8| (byte == 0xC2) | (byte == 0xE2);
    (byte < b' ') | leads_space(byte) | ((byte == b' ') & ((next <= b' ') | leads_space(next)))
}

/// How many bytes of white space a text begins with, one character at most; 0 for a word.
fn space_width(bytes: &[u8]) -> usize {
    match bytes {
        [..=b' ', ..] => 1,
        [0xC2, 0xA0, ..] => 2,
        // From U+2000 to U+200A, and U+202F: the spaces of typesetters.
        [0xE2, 0x80, 0x80..=0x8A | 0xAF, ..] => 3,
        _ => 0,
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

    /// Marks and translations hang on these: they must never change.
    #[test]
    fn is_for_ever() {
        assert_eq!(hash(&[]), EMPTY);
        assert_eq!(hash(&["Две лояльности"]), LOYALTIES);
    }

    const EMPTY: u64 = 18_283_930_640_924_058_808;
    const LOYALTIES: u64 = 8_498_555_847_482_020_966;

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
        let long = "Deux mots « entre guillemets », puis  encore — et d’autres ; enfin la suite.";
        let cuts = long.char_indices().map(|(at, _)| long.split_at(at));
        cuts.for_each(|(start, end)| {
            assert_eq!(hash(&[start, end]), hash(&[long]), "{start}|{end}")
        });
        assert_eq!(hash(&[&long.replace(' ', "\u{a0} ")]), hash(&[long]));
    }

    #[test]
    fn other_words_have_another_hash() {
        let words: Vec<String> = (0..20_000)
            .map(|nth| format!("{nth} word {}", nth * 7))
            .collect();
        let hashes: std::collections::HashSet<u64> =
            words.iter().map(|word| hash(&[word])).collect();
        assert_eq!(hashes.len(), words.len());
        assert_ne!(hash(&["aaaaaaaa"]), hash(&["aaaaaaaaaaaaaaaa"]));
    }
}
