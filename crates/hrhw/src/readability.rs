//! How easily a text reads: each language's own formula of the Flesch kind, where 100 is very easy and 0 very hard.

use language::Lang;

/// What a formula counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) words: usize,
    pub(crate) sentences: usize,
    pub(crate) syllables: usize,
}

impl Counts {
    /// Counts a block. What stands in braces is not counted: its words come from elsewhere.
    pub(crate) fn of(block: &str) -> Self {
        let text = without_placeables(block);
        let words: Vec<&str> = text
            .split_whitespace()
            .filter(|word| word.chars().any(char::is_alphabetic))
            .collect();
        let ends = |word: &&&str| {
            word.trim_end_matches(['”', '»', '"', ')', '’'])
                .ends_with(['.', '!', '?', '…', ':'])
        };
        Self {
            words: words.len(),
            // A heading or an item without a full stop is a sentence, too.
            sentences: words
                .iter()
                .filter(ends)
                .count()
                .max(usize::from(!words.is_empty())),
            syllables: words.iter().map(|word| syllables(word)).sum(),
        }
    }

    pub(crate) fn plus(self, other: Self) -> Self {
        Self {
            words: self.words + other.words,
            sentences: self.sentences + other.sentences,
            syllables: self.syllables + other.syllables,
        }
    }

    /// The ease of reading by the formula of the language: Flesch (English), Kandel and Moles (French), Fernández Huerta
    /// (Spanish), Oborneva (Russian). `None`: no formula for the language is known to us, or there are no words.
    #[expect(
        clippy::cast_precision_loss,
        reason = "counts of words are far below the limit"
    )]
    pub(crate) fn ease(self, lang: &Lang) -> Option<f64> {
        let (start, per_sentence, per_word) = match lang.as_str() {
            "en" => (206.835, 1.015, 84.6),
            "fr" => (207.0, 1.015, 73.6),
            "es" => (206.84, 1.02, 60.0),
            "ru" => (206.835, 1.3, 60.1),
            _ => return None,
        };
        let (words, sentences) = (self.words as f64, self.sentences as f64);
        let ease =
            start - per_sentence * words / sentences - per_word * self.syllables as f64 / words;
        (self.words > 0).then_some((ease * 10.0).round() / 10.0)
    }
}

fn without_placeables(block: &str) -> String {
    let mut depth = 0_usize;
    let outside = |c: &char| {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => return depth == 0,
        }
        false
    };
    block.chars().filter(outside).collect()
}

/// Runs of vowels: what the formulas' authors counted by ear, near enough for a comparison. Every Russian vowel is one.
fn syllables(word: &str) -> usize {
    let mut count = 0;
    let mut was_vowel = false;
    for c in word.to_lowercase().chars() {
        let is_cyrillic = "аеёиоуыэюя".contains(c);
        let is_latin = "aeiouyáéíóúüàâèêëîïôùûœæ".contains(c);
        count += usize::from(is_cyrillic || (is_latin && !was_vowel));
        was_vowel = is_latin;
    }
    count.max(1)
}

#[cfg(test)]
mod tests {
    use super::{Counts, syllables};
    use language::Lang;

    #[test]
    fn syllables_are_runs_of_vowels() {
        for (word, expected) in [
            ("здоровья", 3),
            ("right", 1),
            ("dignity", 3),
            ("santé", 2),
            ("derecho", 3),
            ("№", 1),
        ] {
            assert_eq!(syllables(word), expected, "{word}");
        }
    }

    #[test]
    fn easy_text_reads_more_easily_than_hard_text() {
        let ease = |text: &str| {
            Counts::of(text)
                .ease(&Lang::new("en"))
                .expect("English has a formula")
        };
        let easy = ease("The cat sat. It saw a dog. The dog ran off.");
        let hard = ease(
            "Institutional accountability necessitates comprehensive implementation of participatory procedures.",
        );
        assert!(easy > 90.0 && hard < 0.0, "{easy} {hard}");
        assert_eq!(
            Counts::of("{ TERM(\"x\", \"y\") }").ease(&Lang::new("en")),
            None
        );
        assert_eq!(Counts::of("слово").ease(&Lang::new("pt")), None);
    }
}
