//! Answers as they stand on paper: a letter for each option that was chosen.

use std::collections::BTreeSet;

use thiserror::Error;

/// The text names no option.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("not an answer")]
pub struct NotAnAnswer;

/// Russian letters in their own order; the Latin ones are the alphabet's first.
const CYRILLIC: &str = "абвгдежз";

/// What was chosen, from 1: "b", "B", "2", "a c", "1,3", "б". A letter that Latin and Cyrillic share counts as Cyrillic
/// when it is written so. Nothing, or a dash, is no answer.
///
/// # Errors
/// The text holds something else.
pub fn read_letters(text: &str) -> Result<BTreeSet<u32>, NotAnAnswer> {
    let is_between = |c: char| c.is_whitespace() || ",;+/&.)(".contains(c);
    let text = text.trim().to_lowercase();
    if ["-", "–", "—", "?"].contains(&text.as_str()) {
        return Ok(BTreeSet::new());
    }
    text.chars()
        .filter(|c| !is_between(*c))
        .map(|c| option(c).ok_or(NotAnAnswer))
        .collect()
}

fn option(letter: char) -> Option<u32> {
    let place = match letter {
        'a'..='h' => return Some(u32::from(letter) - u32::from('a') + 1),
        '1'..='8' => return letter.to_digit(10),
        _ => CYRILLIC.chars().position(|c| c == letter)?,
    };
    u32::try_from(place + 1).ok()
}

/// What was chosen in the letters that stand before the options on paper, in their order: "b", "а в"; nothing for no
/// answer.
#[must_use]
pub fn show_letters(chosen: &BTreeSet<u32>, letters: &[&str]) -> String {
    let letter = |option: &u32| letters.get((*option as usize).checked_sub(1)?).copied();
    let letters: Vec<&str> = chosen.iter().filter_map(letter).collect();
    letters.join(" ")
}

#[cfg(test)]
mod tests {
    use super::{NotAnAnswer, read_letters, show_letters};

    #[test]
    fn answers_are_read_as_people_write_them() {
        let check = |text: &str, expect: &[u32]| {
            let read = read_letters(text).expect(text);
            assert_eq!(read.into_iter().collect::<Vec<_>>(), expect, "{text}");
        };
        check("b", &[2]);
        check(" C) ", &[3]);
        check("3", &[3]);
        check("a, c", &[1, 3]);
        check("ac", &[1, 3]);
        check("б", &[2]);
        check("В", &[3]); // The third letter of the Russian alphabet, not the Latin B.
        check("", &[]);
        check("–", &[]);
        for text in ["yes", "9", "z", "0", "1.5.x", "=A1"] {
            assert_eq!(read_letters(text), Err(NotAnAnswer), "{text}");
        }
        for (text, shown) in [("", ""), ("a", "а"), ("b d", "б г"), ("3", "в")] {
            let chosen = read_letters(text).unwrap();
            let letters = show_letters(&chosen, &["а", "б", "в", "г"]);
            assert_eq!(
                (letters.as_str(), read_letters(&letters)),
                (shown, Ok(chosen))
            );
        }
    }
}
