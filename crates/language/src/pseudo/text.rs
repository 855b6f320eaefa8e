//! A text taken apart into words and what must stay as it is; and the words changed.

/// A piece of a text.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    Words(&'a str),
    Fixed(&'a str),
}

/// The pieces of a text in order.
pub(super) fn pieces(text: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let (piece, after) = next(rest);
        rest = after;
        Some(piece)
    })
}

fn next(text: &str) -> (Piece<'_>, &str) {
    if let Some(length) = fixed(text) {
        let (fixed, rest) = text.split_at(length);
        return (Piece::Fixed(fixed), rest);
    }
    let begins = text.char_indices().skip(1).find(|(at, _)| {
        let is_word_start = !text[..*at].ends_with(char::is_alphanumeric);
        fixed(&text[*at..])
            .is_some_and(|_| is_word_start || !text[*at..].starts_with(char::is_alphanumeric))
    });
    let (words, rest) = text.split_at(begins.map_or(text.len(), |(at, _)| at));
    (Piece::Words(words), rest)
}

/// How many bytes at the start of the text must stay as they are.
fn fixed(text: &str) -> Option<usize> {
    match text.as_bytes().first()? {
        b'{' => in_braces(text),
        b'`' => text[1..].find('`').map(|end| end + 2),
        b'[' if text.starts_with("[!") => text.find(']').map(|end| end + 1),
        b']' if text.starts_with("](") => text.find(')').map(|end| end + 1),
        b'h' => address(text),
        _ => None,
    }
}

fn in_braces(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    text.char_indices().find_map(|(at, c)| {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        (depth == 0).then_some(at + 1)
    })
}

fn address(text: &str) -> Option<usize> {
    let is_address = text.starts_with("http://") || text.starts_with("https://");
    is_address.then(|| text.find(char::is_whitespace).unwrap_or(text.len()))
}

/// The letter with an accent.
pub(super) fn accented(c: char) -> char {
    const PLAIN: &str = "AaBbCcDdEeGgHhIiJjKkLlMmNnOoPpRrSsTtUuVvWwXxYyZz";
    const ACCENTED: &str = "ÅåƁƀÇçÐðÉéĜĝĤĥÎîĴĵĶķĻļṀṁÑñÖöÞþŔŕŠšŢţÛûṼṽŴŵẊẋÝýŽž";
    changed(c, PLAIN, ACCENTED)
}

/// A letter of a script that is written from right to left, and that has no capitals.
pub(super) fn right_to_left(c: char) -> char {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyz";
    const ARABIC: &str = "ابصدهفغحيجكلمنوثقرستعطشخئز";
    changed(c.to_ascii_lowercase(), PLAIN, ARABIC)
}

fn changed(c: char, from: &str, to: &str) -> char {
    let at = from.chars().position(|plain| plain == c);
    at.and_then(|at| to.chars().nth(at)).unwrap_or(c)
}

/// For each hundred characters, so many more.
const LONGER_BY: usize = 40;

/// The text with its vowels drawn out until it is longer by two fifths; where it has too few, its last letter.
pub(super) fn longer(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 3 / 2);
    let (mut owed, mut last) = (0, None);
    for c in text.chars() {
        out.push(c);
        owed += LONGER_BY;
        if "aeiouyAEIOUY".contains(c) {
            let more = owed / 100;
            out.extend(std::iter::repeat_n(c.to_ascii_lowercase(), more));
            owed %= 100;
        }
        if c.is_alphabetic() {
            last = Some((out.len(), c));
        }
    }
    if let Some((at, letter)) = last {
        let more: String = std::iter::repeat_n(letter, owed / 100).collect();
        out.insert_str(at, &more);
    }
    out
}
