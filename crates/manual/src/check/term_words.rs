//! Whether a sentence's words hold a form of a term.
//!
//! A stemmer was tried in thought and left out: none joins пытки with пыток, and the glossary has the forms.

use unicode_normalization::UnicodeNormalization;

/// Words as they are compared: without difference of case, ё and е, kinds of apostrophe, hyphen and space.
pub(super) fn fold(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for ch in words.nfc().flat_map(char::to_lowercase) {
        match ch {
            '\u{ad}' | '\u{2068}' | '\u{2069}' => {}
            'ё' => out.push('е'),
            '’' | '‘' | 'ʼ' => out.push('\''),
            '\u{2011}' | '\u{2010}' => out.push('-'),
            ch if ch.is_whitespace() && !out.ends_with(' ') => out.push(' '),
            ch if ch.is_whitespace() => {}
            ch => out.push(ch),
        }
    }
    out
}

/// Whether folded words hold a folded form as whole words: articles and contractions may stand around it.
pub(super) fn holds(words: &str, form: &str) -> bool {
    let part_of_a_word = |ch: Option<char>| ch.is_some_and(char::is_alphanumeric);
    words.match_indices(form).any(|(at, _)| {
        let before = words[..at].chars().next_back();
        let after = words[at + form.len()..].chars().next();
        !part_of_a_word(before) && !part_of_a_word(after)
    })
}

#[cfg(test)]
mod tests {
    use super::{fold, holds};

    #[test]
    fn words_hold_a_form() {
        #[track_caller]
        fn check(words: &str, form: &str, expected: bool) {
            assert_eq!(
                holds(&fold(words), &fold(form)),
                expected,
                "{words:?} {form:?}"
            );
        }
        check("Dual loyalty", "dual loyalty", true);
        check("du droit à la santé", "droit à la santé", true);
        check("l'égalité réelle", "égalité réelle", true);
        check("d’une personne", "d'une personne", true);
        check("Её учёт", "ее учет", true);
        check("e\u{301}thique", "éthique", true);
        check("dual\u{a0}loyalty", "dual loyalty", true);
        check("disloyalty", "loyalty", false);
        check("loyalty", "loyalties", false);
        check("", "loyalty", false);
    }
}
