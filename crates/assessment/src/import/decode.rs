//! From the bytes of a file to its text, whichever office wrote it.

use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1251, WINDOWS_1252};

/// The largest table that is read, in bytes: far more than a group's answers.
pub const LARGEST_FILE: usize = 512 * 1024;

/// In which encoding a file was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, with or without its mark.
    Utf8,
    /// UTF-16, either order.
    Utf16,
    /// Windows-1251, Cyrillic.
    Windows1251,
    /// Windows-1252, western Europe.
    Windows1252,
}

impl Encoding {
    /// Its name, the same in every language.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Utf16 => "UTF-16",
            Self::Windows1251 => "Windows-1251",
            Self::Windows1252 => "Windows-1252",
        }
    }
}

/// A text and how it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decoded {
    /// The text, without a byte order mark.
    pub text: String,
    /// In which encoding it was.
    pub encoding: Encoding,
}

/// The text of these bytes. It never fails: what no encoding knows becomes U+FFFD, and is seen before anything is done.
#[must_use]
pub fn decode(bytes: &[u8]) -> Decoded {
    let (encoding, codec) = match bytes {
        [0xFF, 0xFE, ..] => (Encoding::Utf16, UTF_16LE),
        [0xFE, 0xFF, ..] => (Encoding::Utf16, UTF_16BE),
        _ => match nothing_between(bytes) {
            Some(codec) => (Encoding::Utf16, codec),
            None => match std::str::from_utf8(bytes) {
                Ok(text) => return Decoded::utf8(text),
                Err(_) => by_neighbours(bytes),
            },
        },
    };
    let (text, _) = codec.decode_with_bom_removal(bytes);
    Decoded {
        text: text.into_owned(),
        encoding,
    }
}

impl Decoded {
    fn utf8(text: &str) -> Self {
        Self {
            text: text.trim_start_matches('\u{FEFF}').to_owned(),
            encoding: Encoding::Utf8,
        }
    }
}

/// UTF-16 without a mark: separators and digits have an empty byte beside them.
fn nothing_between(bytes: &[u8]) -> Option<&'static encoding_rs::Encoding> {
    let empty = |at: usize| {
        bytes
            .iter()
            .skip(at)
            .step_by(2)
            .filter(|byte| **byte == 0)
            .count()
    };
    let (even, odd) = (empty(0), empty(1));
    match (even, odd) {
        (0, 0) => None,
        _ if odd > even => Some(UTF_16LE),
        _ => Some(UTF_16BE),
    }
}

/// Of the two old encodings: a Cyrillic word is a run of high bytes, an accent in a western word stands beside plain
/// letters. Beside neither stand the letters of answers, which are mostly what a table holds: they are Cyrillic if
/// nothing says otherwise, since no answer has an accent.
fn by_neighbours(bytes: &[u8]) -> (Encoding, &'static encoding_rs::Encoding) {
    let is_high = |byte: u8| byte >= 0xC0 || matches!(byte, 0xA8 | 0xB8);
    let pairs = || bytes.windows(2).map(|pair| (pair[0], pair[1]));
    let in_runs = pairs().filter(|(one, other)| is_high(*one) && is_high(*other));
    let beside_plain = pairs().filter(|(one, other)| {
        (is_high(*one) && other.is_ascii_alphabetic())
            || (one.is_ascii_alphabetic() && is_high(*other))
    });
    if in_runs.count() >= beside_plain.count() {
        (Encoding::Windows1251, WINDOWS_1251)
    } else {
        (Encoding::Windows1252, WINDOWS_1252)
    }
}

#[cfg(test)]
mod tests {
    use super::{Encoding, decode};

    #[test]
    fn a_table_is_read_whichever_office_wrote_it() {
        let check = |bytes: &[u8], text: &str, encoding: Encoding| {
            let decoded = decode(bytes);
            assert_eq!((decoded.text.as_str(), decoded.encoding), (text, encoding));
        };
        let russian = "Участник;1;2\r\nЛина;б;а\r\n";
        check(russian.as_bytes(), russian, Encoding::Utf8);
        check(
            format!("\u{FEFF}{russian}").as_bytes(),
            russian,
            Encoding::Utf8,
        );
        let cyrillic = encoding_rs::WINDOWS_1251.encode(russian).0;
        check(&cyrillic, russian, Encoding::Windows1251);
        for answers in [
            "7;A;а;б;в;а\r\n",
            "Участник;вариант;1\r\nЛина;A;а;б;в;а;в;б;а;а;б;в\r\n",
        ] {
            let cyrillic = encoding_rs::WINDOWS_1251.encode(answers).0;
            check(&cyrillic, answers, Encoding::Windows1251);
        }
        let french = "Prénom;1\r\nHélène;b\r\nÉmile;c\r\n";
        let western = encoding_rs::WINDOWS_1252.encode(french).0;
        check(&western, french, Encoding::Windows1252);
        let little: Vec<u8> = russian.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = russian.encode_utf16().flat_map(u16::to_be_bytes).collect();
        check(
            &[&[0xFF, 0xFE], &little[..]].concat(),
            russian,
            Encoding::Utf16,
        );
        check(
            &[&[0xFE, 0xFF], &big[..]].concat(),
            russian,
            Encoding::Utf16,
        );
        check(&little, russian, Encoding::Utf16);
        check(&big, russian, Encoding::Utf16);
        check(b"", "", Encoding::Utf8);
    }
}
