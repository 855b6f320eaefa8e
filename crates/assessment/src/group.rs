//! Who takes part: nicknames or numbers.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::test::Form;

/// The most people one group may have: more than any workshop.
pub const MOST_PEOPLE: usize = 300;

/// The most characters of a nickname, a name or a profession.
pub const LONGEST_CODE: usize = 60;

/// Which participant, in every copy of a workbook.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PersonId(Uuid);

impl PersonId {
    /// A new participant's id.
    #[must_use]
    pub fn fresh() -> Self {
        Self(Uuid::new_v4())
    }
}

impl fmt::Display for PersonId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for PersonId {
    type Err = uuid::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

/// One participant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Participant {
    /// Which.
    pub id: PersonId,
    /// The nickname or number under which answers are entered; no two of a group are alike.
    pub code: String,
    /// The real name, where the trainer wrote one down. It stands in no result.
    #[serde(default)]
    pub name: String,
    /// The profession, in the trainer's own word; may be empty.
    #[serde(default)]
    pub role: String,
    /// The form of the test before; the test after has the other one.
    pub first: Form,
}

/// The participants of one programme, in the order in which they were entered.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    /// The participants.
    #[serde(default)]
    pub people: Vec<Participant>,
}

impl Group {
    /// The participant of this id.
    #[must_use]
    pub fn person(&self, id: PersonId) -> Option<&Participant> {
        self.people.iter().find(|person| person.id == id)
    }

    /// The participant of this nickname or number, whatever its capitals.
    #[must_use]
    pub fn called(&self, code: &str) -> Option<&Participant> {
        let code = folded(code);
        self.people
            .iter()
            .find(|person| folded(&person.code) == code)
    }

    /// Adds a participant, who first has the form that fewer others have first; `None` if somebody is called so, if
    /// nothing is left of the nickname, or if the group is full.
    pub fn add(&mut self, code: &str) -> Option<PersonId> {
        let code = tidy(code);
        if code.is_empty() || self.called(&code).is_some() || self.people.len() >= MOST_PEOPLE {
            return None;
        }
        let id = PersonId::fresh();
        let first = self.next_form();
        self.people.push(Participant {
            id,
            code,
            name: String::new(),
            role: String::new(),
            first,
        });
        Some(id)
    }

    /// The form that fewer have first.
    fn next_form(&self) -> Form {
        let with_a = self
            .people
            .iter()
            .filter(|person| person.first == Form::A)
            .count();
        if with_a * 2 > self.people.len() {
            Form::B
        } else {
            Form::A
        }
    }

    /// The professions that were written down, each once.
    #[must_use]
    pub fn roles(&self) -> BTreeSet<&str> {
        self.people
            .iter()
            .map(|person| person.role.as_str())
            .filter(|role| !role.is_empty())
            .collect()
    }
}

/// A nickname, name or profession as it is kept: one line, single spaces, nothing that turns the writing around, not
/// longer than [`LONGEST_CODE`].
#[must_use]
pub fn tidy(text: &str) -> String {
    let is_harmful = |c: &char| matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}');
    let plain: String = text
        .chars()
        .filter(|c| !is_harmful(c))
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    let words: Vec<&str> = plain.split_whitespace().collect();
    let line: String = words.join(" ").chars().take(LONGEST_CODE).collect();
    line.trim_end().to_owned()
}

/// Two nicknames that differ in capitals alone are one.
fn folded(code: &str) -> String {
    tidy(code).to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::{Form, Group, tidy};

    #[test]
    fn halves_of_the_room_are_as_equal_as_they_can_be() {
        let mut group = Group::default();
        for number in 1..=7 {
            assert!(group.add(&number.to_string()).is_some());
        }
        let firsts: Vec<_> = group.people.iter().map(|person| person.first).collect();
        let (a, b) = (Form::A, Form::B);
        assert_eq!(firsts, [a, b, a, b, a, b, a]);
        group.people.remove(1);
        group.add("eight");
        assert_eq!(group.people[6].first, b);
    }

    #[test]
    fn nobody_is_in_the_list_twice() {
        let mut group = Group::default();
        let check = |group: &mut Group, code: &str, expect: bool| {
            assert_eq!(group.add(code).is_some(), expect, "{code:?}");
        };
        check(&mut group, "Лина", true);
        check(&mut group, "  лина ", false);
        check(&mut group, "", false);
        check(&mut group, "\u{202E}\n", false);
        check(&mut group, "Lina", true);
        assert_eq!(tidy("a\u{202E}b\r\n c"), "ab c");
    }
}
