//! Putting right what a language writes in its own way: quotation marks, dashes, spaces.

use language::Lang;
use language::check::{PLACEABLE, typography};

/// The words as the language writes them; placeables stay as they are.
#[must_use]
pub fn mended(lang: &Lang, words: &str) -> String {
    let (mut plain, mut placeables) = (String::with_capacity(words.len()), Vec::new());
    let mut rest = words;
    while let Some((before, from)) = rest.split_once('{') {
        plain.push_str(before);
        let Some((inside, after)) = from.split_once('}') else {
            return words.to_owned();
        };
        placeables.push(inside);
        plain.push(PLACEABLE);
        rest = after;
    }
    plain.push_str(rest);
    for slip in typography(lang, &plain).iter().rev() {
        plain.replace_range(slip.span.clone(), slip.mend);
    }
    let mut placeables = placeables.into_iter();
    plain
        .split(PLACEABLE)
        .enumerate()
        .map(|(nth, part)| match nth {
            0 => part.to_owned(),
            _ => format!("{{{}}}{part}", placeables.next().unwrap_or_default()),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::mended;
    use language::Lang;

    #[test]
    fn marks_and_spaces_are_put_right() {
        #[track_caller]
        fn check(lang: &str, words: &str, expect: &str) {
            assert_eq!(mended(&Lang::new(lang), words), expect);
        }
        check("en", "It is { $n }.", "It is { $n }.");
        check(
            "fr",
            "Quoi ? { CITE(\"a\", \"1\") }",
            "Quoi\u{202f}? { CITE(\"a\", \"1\") }",
        );
        check("fr", "{ $a } ; { $b", "{ $a } ; { $b");
    }
}
