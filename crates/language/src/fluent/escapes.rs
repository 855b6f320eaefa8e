//! Escapes that the parser of Fluent cannot be given.

use std::borrow::Cow;

/// The text, fit to be parsed: in an escape that a letter of two bytes or more cuts short, as in `"\u00é"`, a question
/// mark stands for the `u`. The parser refuses that as an escape it does not know; the other it would show to whoever
/// reads the error, cut that letter in two, and panic. Offsets stay the same.
///
/// It does not look whether the escape stands between quotes: who asks that has to know all that the parser knows.
pub fn parseable(text: &str) -> Cow<'_, str> {
    if cut_escapes(text).next().is_none() {
        return Cow::Borrowed(text);
    }
    let mut bytes = text.as_bytes().to_vec();
    for at in cut_escapes(text) {
        bytes[at] = b'?';
    }
    String::from_utf8(bytes).map_or(Cow::Borrowed(text), Cow::Owned)
}

/// Where the `u` of such an escape stands.
fn cut_escapes(text: &str) -> impl Iterator<Item = usize> {
    text.match_indices('\\').filter_map(|(at, _)| {
        let rest = &text.as_bytes()[at + 1..];
        let digits = match rest.first()? {
            b'u' => 4,
            b'U' => 6,
            _ => return None,
        };
        let given = rest[1..].iter().take(digits);
        let given = given.take_while(|byte| byte.is_ascii_hexdigit()).count();
        let next = rest.get(1 + given)?;
        (given < digits && !next.is_ascii()).then_some(at + 1)
    })
}

#[cfg(test)]
mod tests {
    use super::parseable;
    use crate::{Files, Lang, Locales};

    #[test]
    fn an_escape_that_a_letter_cuts_short_is_refused() {
        for (given, fit) in [
            (r#"a = { "\u00é" }"#, r#"a = { "\?00é" }"#),
            (r#"a = { "\Uж" }"#, r#"a = { "\?ж" }"#),
            (r#"a = { "\u00e9é" }"#, r#"a = { "\u00e9é" }"#),
            (r#"a = { "\u00" }é"#, r#"a = { "\u00" }é"#),
            ("a = \\", "a = \\"),
        ] {
            assert_eq!(parseable(given), fit);
            let text = format!("{given}\nb = B\n");
            let (locales, _) = Locales::from_files(&Files::from_pairs([("en/a.ftl", text)]));
            let words = locales.words(&Lang::new("en"));
            assert_eq!(words.message("b", &crate::Args::new()).text, "B", "{given}");
        }
    }
}
