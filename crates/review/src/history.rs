//! What happened to the cards.

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::day::Clock;
use crate::{Card, Grade, Memory};

/// Nobody thinks longer about one card, in seconds: she went away.
const LONGEST_ANSWER: u16 = 60;

/// What one card takes until enough answers were measured, in seconds.
const ASSUMED_PACE: u32 = 15;

/// How many measured answers are enough.
const ENOUGH: usize = 10;

/// How many of the last answers the pace is taken from.
const RECENT: usize = 60;

/// Something that happened to a card.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Turn {
    /// Its place among all turns, as they happened. Two copies of a history may hold turns of the same place: those
    /// are then ordered by their time, and by what they are.
    pub order: u64,
    /// When, by the clock of the machine.
    pub at: Timestamp,
    /// Which card.
    pub card: Card,
    /// What happened.
    pub act: Act,
}

/// What can happen to a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Act {
    /// It was answered.
    Answered {
        /// How well it was known.
        grade: Grade,
        /// How long it took, in seconds, if that is known.
        seconds: Option<u16>,
    },
    /// It is not to be asked any more.
    PutAway,
    /// What happened to this card last is as if it had not been.
    TakenBack,
}

/// What happened to all cards, put in order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct History {
    /// What stands of each card's turns.
    cards: BTreeMap<Card, Vec<Turn>>,
}

impl History {
    /// From turns in any order.
    #[must_use]
    pub fn of(mut turns: Vec<Turn>) -> Self {
        turns.sort();
        let mut cards: BTreeMap<Card, Vec<Turn>> = BTreeMap::new();
        for turn in turns {
            let own = cards.entry(turn.card.clone()).or_default();
            if turn.act == Act::TakenBack {
                own.pop();
            } else {
                own.push(turn);
            }
        }
        Self { cards }
    }

    /// How well a card is remembered; nothing if it was never answered.
    #[must_use]
    pub fn memory(&self, card: &Card, clock: &Clock) -> Option<Memory> {
        Memory::after(&self.answers(card), clock)
    }

    /// Whether a card that was answered before is to be asked again by now.
    #[must_use]
    pub fn is_due(&self, card: &Card, clock: &Clock) -> bool {
        let memory = self.memory(card, clock).filter(|_| !self.is_put_away(card));
        memory.is_some_and(|memory| memory.due(clock) <= clock.today())
    }

    /// How many days the card would rest after each grade, were it answered now; 0 is the same day.
    #[must_use]
    pub fn rests(&self, card: &Card, clock: &Clock) -> [u16; 4] {
        let mut answers = self.answers(card);
        Grade::ALL.map(|grade| {
            answers.push((clock.now, grade));
            let memory = Memory::after(&answers, clock);
            answers.pop();
            memory.map_or(0, |memory| memory.interval())
        })
    }

    fn answers(&self, card: &Card) -> Vec<(Timestamp, Grade)> {
        let turns = self.cards.get(card).into_iter().flatten();
        turns.filter_map(answer).collect()
    }

    /// Whether a card is not to be asked any more.
    #[must_use]
    pub fn is_put_away(&self, card: &Card) -> bool {
        let turns = self.cards.get(card);
        turns.is_some_and(|turns| turns.iter().any(|turn| turn.act == Act::PutAway))
    }

    /// The card that something happened to last, for taking that back.
    #[must_use]
    pub fn last(&self) -> Option<&Turn> {
        let lasts = self.cards.values().filter_map(|turns| turns.last());
        lasts.max()
    }

    /// What one card takes this person, in seconds: the middle of her last measured answers, or an assumption until
    /// there are enough.
    #[must_use]
    pub fn pace(&self) -> u32 {
        let mut measured: Vec<(&Turn, u16)> = self
            .turns()
            .filter_map(|turn| Some((turn, seconds(turn)?)))
            .collect();
        if measured.len() < ENOUGH {
            return ASSUMED_PACE;
        }
        measured.sort();
        let recent = measured.len().saturating_sub(RECENT);
        let mut seconds: Vec<u16> = measured[recent..]
            .iter()
            .map(|(_, seconds)| *seconds)
            .collect();
        seconds.sort_unstable();
        u32::from(seconds[seconds.len() / 2]).max(1)
    }

    /// What was answered on the day of `clock`: how many cards, how many of them for the first time, and how many
    /// seconds that took.
    pub(crate) fn today(&self, clock: &Clock) -> (usize, usize, u32) {
        let pace = self.pace();
        let today = clock.today();
        let is_today = |turn: &&Turn| clock.day(turn.at) == today && answer(turn).is_some();
        let spent = |turn: &Turn| seconds(turn).map_or(pace, u32::from);
        let of_one = |turns: &Vec<Turn>| {
            let first = turns.iter().find(|turn| answer(turn).is_some());
            let answers = turns.iter().filter(is_today);
            let seconds: u32 = answers.clone().map(spent).sum();
            (
                answers.count(),
                usize::from(first.is_some_and(|turn| is_today(&turn))),
                seconds,
            )
        };
        self.cards.values().map(of_one).fold((0, 0, 0), |sum, one| {
            (sum.0 + one.0, sum.1 + one.1, sum.2 + one.2)
        })
    }

    fn turns(&self) -> impl Iterator<Item = &Turn> {
        self.cards.values().flatten()
    }
}

fn answer(turn: &Turn) -> Option<(Timestamp, Grade)> {
    match turn.act {
        Act::Answered { grade, .. } => Some((turn.at, grade)),
        Act::PutAway | Act::TakenBack => None,
    }
}

fn seconds(turn: &Turn) -> Option<u16> {
    match turn.act {
        Act::Answered { seconds, .. } => seconds.map(|seconds| seconds.min(LONGEST_ANSWER)),
        Act::PutAway | Act::TakenBack => None,
    }
}
