//! End-of-day cards and the final evaluation, entered without names and summed up.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::withhold::FEWEST;

/// Which of the two forms a card is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CardKind {
    /// The card at the end of this day of the programme, from 1.
    Day(u8),
    /// The evaluation on the last day.
    End,
}

/// What people say yes or no to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Statement {
    /// Today I could say what I think.
    SaidWhatIThink,
    /// It was about my work.
    MyWork,
    /// I could take part as I needed to.
    TookPart,
    /// I was safe; nobody pressed me.
    Safe,
    /// The rules we made were kept.
    RulesKept,
    /// There was time to practise.
    TimeToPractise,
}

/// How much of a statement holds, from most to least.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mark {
    /// Yes; always.
    Full,
    /// Partly; mostly.
    Half,
    /// No; seldom.
    Little,
}

/// What people answer in their own words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Prompt {
    /// What to keep.
    Keep,
    /// What to change.
    Change,
    /// A question.
    Question,
    /// The most useful moment.
    MostUseful,
    /// What was missing, or too much.
    Missing,
    /// Something that should not happen again.
    NotAgain,
    /// The first thing this person is going to do.
    FirstStep,
}

impl CardKind {
    /// The statements of the form, in its order.
    #[must_use]
    pub fn statements(self) -> &'static [Statement] {
        use Statement::{MyWork, RulesKept, Safe, SaidWhatIThink, TimeToPractise, TookPart};
        match self {
            Self::Day(_) => &[SaidWhatIThink],
            Self::End => &[MyWork, TookPart, Safe, RulesKept, TimeToPractise],
        }
    }

    /// The open questions of the form, in its order.
    #[must_use]
    pub fn prompts(self) -> &'static [Prompt] {
        use Prompt::{Change, FirstStep, Keep, Missing, MostUseful, NotAgain, Question};
        match self {
            Self::Day(_) => &[Keep, Change, Question],
            Self::End => &[MostUseful, Missing, NotAgain, FirstStep],
        }
    }

    /// Its word in addresses: `day-1`, `end`.
    #[must_use]
    pub fn word(self) -> String {
        match self {
            Self::Day(day) => format!("day-{day}"),
            Self::End => "end".to_owned(),
        }
    }

    /// The kind of this word.
    #[must_use]
    pub fn named(word: &str) -> Option<Self> {
        if word == "end" {
            return Some(Self::End);
        }
        let day = word.strip_prefix("day-")?.parse().ok()?;
        (1..=31).contains(&day).then_some(Self::Day(day))
    }
}

impl Statement {
    /// Its word in message ids and forms.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::SaidWhatIThink => "said-what-i-think",
            Self::MyWork => "my-work",
            Self::TookPart => "took-part",
            Self::Safe => "safe",
            Self::RulesKept => "rules-kept",
            Self::TimeToPractise => "time-to-practise",
        }
    }
}

impl Mark {
    /// Every mark, from most to least.
    pub const ALL: [Self; 3] = [Self::Full, Self::Half, Self::Little];

    /// Its word in message ids and forms.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Half => "half",
            Self::Little => "little",
        }
    }

    /// The mark of this word.
    #[must_use]
    pub fn named(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mark| mark.as_str() == word)
    }
}

impl Prompt {
    /// Its word in message ids and forms.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Keep => "keep",
            Self::Change => "change",
            Self::Question => "question",
            Self::MostUseful => "most-useful",
            Self::Missing => "missing",
            Self::NotAgain => "not-again",
            Self::FirstStep => "first-step",
        }
    }
}

/// One card as somebody filled it in. It says of nobody who that was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    /// The programme, as its address names it.
    pub programme: String,
    /// Which form.
    pub kind: CardKind,
    /// What was ticked.
    #[serde(default)]
    pub marks: BTreeMap<Statement, Mark>,
    /// What was written.
    #[serde(default)]
    pub words: BTreeMap<Prompt, String>,
    /// Whether the words may stand in a report.
    #[serde(default)]
    pub may_be_quoted: bool,
}

impl Card {
    /// Whether nothing was filled in.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.marks.is_empty() && self.words.is_empty()
    }
}

/// How many ticked what, for one statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tally {
    /// The statement.
    pub statement: Statement,
    /// How many ticked anything there; at least [`FEWEST`].
    pub people: usize,
    /// How many ticked each mark, in the order of [`Mark::ALL`].
    pub counts: [usize; 3],
}

/// The sums of the cards of one kind: for each statement, or nothing where fewer than [`FEWEST`] people ticked it.
#[must_use]
pub fn tally(cards: &[&Card], kind: CardKind) -> Vec<(Statement, Option<Tally>)> {
    let count = |statement: &Statement| {
        let ticked = cards.iter().filter(|card| card.kind == kind);
        let mut counts = [0; 3];
        for mark in ticked.filter_map(|card| card.marks.get(statement)) {
            counts[*mark as usize] += 1;
        }
        let (statement, people) = (*statement, counts.iter().sum());
        let tally = Tally {
            statement,
            people,
            counts,
        };
        (statement, (people >= FEWEST).then_some(tally))
    };
    kind.statements().iter().map(count).collect()
}

#[cfg(test)]
mod tests {
    use super::{Card, CardKind, Mark, Statement, tally};

    fn card(mark: Option<Mark>) -> Card {
        Card {
            programme: String::new(),
            kind: CardKind::Day(2),
            marks: mark
                .map(|mark| (Statement::SaidWhatIThink, mark))
                .into_iter()
                .collect(),
            words: Default::default(),
            may_be_quoted: false,
        }
    }

    #[test]
    fn ticks_are_counted_once_five_people_ticked() {
        let mut cards = vec![card(Some(Mark::Half)); 3];
        cards.extend([card(Some(Mark::Little)), card(None)]);
        let sums = |cards: &[Card], kind| tally(&cards.iter().collect::<Vec<_>>(), kind)[0].1;
        assert_eq!(sums(&cards, CardKind::Day(2)), None, "four ticked");
        cards.push(card(Some(Mark::Full)));
        let sum = sums(&cards, CardKind::Day(2)).expect("five ticked");
        assert_eq!((sum.people, sum.counts), (5, [1, 3, 1]));
        assert_eq!(sums(&cards, CardKind::Day(1)), None);
    }

    #[test]
    fn kinds_are_read_as_they_are_written() {
        for kind in [CardKind::End, CardKind::Day(1), CardKind::Day(31)] {
            assert_eq!(CardKind::named(&kind.word()), Some(kind));
        }
        for word in ["", "day", "day-0", "day-32", "day-x", "middle"] {
            assert_eq!(CardKind::named(word), None, "{word}");
        }
    }
}
