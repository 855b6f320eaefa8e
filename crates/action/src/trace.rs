//! What in a text could lead to a person, where it can be told in every language: figures and addresses.
//!
//! Names are not looked for. A list of names is right in no language, and a warning that cries at every capital letter
//! is soon not read any more.

use crate::read_day;

/// What was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trace {
    /// It looks like a telephone number, or a number of a file or card.
    Number,
    /// It looks like an address of electronic mail.
    Mail,
    /// It is a full date.
    Date,
}

impl Trace {
    /// Its name in messages.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Mail => "mail",
            Self::Date => "date",
        }
    }
}

/// Fewer digits than this are a count.
const SHORTEST_NUMBER: usize = 7;

/// The first trace in a text.
#[must_use]
pub fn trace(text: &str) -> Option<Trace> {
    let mut words = text.split_whitespace().map(bare);
    words
        .find_map(of_word)
        .or_else(|| has_number(text).then_some(Trace::Number))
}

fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric() && c != '+')
}

fn of_word(word: &str) -> Option<Trace> {
    let mail = word
        .split_once('@')
        .is_some_and(|(name, place)| !name.is_empty() && place.contains('.'));
    if mail {
        return Some(Trace::Mail);
    }
    let is_date = word.starts_with(|c: char| c.is_ascii_digit()) && read_day(word).is_some();
    is_date.then_some(Trace::Date)
}

/// Digits in groups, with what people write between them. A number that is counted has groups of three.
fn has_number(text: &str) -> bool {
    let is_inside = |c: char| c.is_ascii_digit() || " -()/+\u{a0}\u{202f}".contains(c);
    text.split(|c: char| !is_inside(c)).any(|run| {
        let groups: Vec<&str> = run
            .split(|c: char| !c.is_ascii_digit())
            .filter(|group| !group.is_empty())
            .collect();
        let digits: usize = groups.iter().map(|group| group.len()).sum();
        let is_counted = groups.len() > 1 && groups.iter().skip(1).all(|group| group.len() == 3);
        digits >= SHORTEST_NUMBER && (!is_counted || run.contains('+'))
    })
}

#[cfg(test)]
mod tests {
    use super::{Trace, trace};

    #[test]
    fn figures_and_addresses_are_found_and_counts_are_not() {
        #[track_caller]
        fn check(text: &str, expect: Option<Trace>) {
            assert_eq!(trace(text), expect, "{text}");
        }
        check("Nine of 200 patients in two weeks", None);
        check("In 2025 there were 1 200 000 visits", None);
        check("ring 079 123 45 67 at noon", Some(Trace::Number));
        check("call +41 22 917 90 00.", Some(Trace::Number));
        check("card no. 123456789", Some(Trace::Number));
        check("write to (rosa@clinic.example)", Some(Trace::Mail));
        check("on 04.12.2026, at night", Some(Trace::Date));
        check("rooms 12-14, beds 3 and 4", None);
        check("два раза за 2 недели", None);
    }
}
