//! What is kept of cards: what happened to each, never what follows from it.

use review::{Act, Card, Grade, History, Turn};
use serde::{Deserialize, Serialize};
use workbook::{Entered, Entry, Workbook};

use crate::problem::Problem;

/// What happened to a card; what it is about is the card's key.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(tag = "act", rename_all = "kebab-case")]
pub(crate) enum CardTurn {
    /// It was answered.
    Answered {
        /// How well it was known.
        grade: Grade,
        /// How long it took, in seconds.
        #[serde(default)]
        seconds: Option<u16>,
    },
    /// It is not to be asked any more.
    PutAway,
    /// What happened to it last does not count.
    TakenBack,
    /// Written by a later edition.
    #[serde(other)]
    Unknown,
}

impl Entry for CardTurn {
    const KIND: &'static str = "card";
}

/// What happened to all cards.
pub(crate) fn history(workbook: &Workbook) -> Result<History, Problem> {
    let entered = workbook.entries::<CardTurn>(None)?;
    let turns = (0..)
        .zip(&entered)
        .filter_map(|(order, entered)| turn(order, entered));
    Ok(History::of(turns.collect()))
}

/// The workbook gives entries in the order in which they happened.
fn turn(order: u64, entered: &Entered<CardTurn>) -> Option<Turn> {
    let act = match entered.entry {
        CardTurn::Answered { grade, seconds } => Act::Answered { grade, seconds },
        CardTurn::PutAway => Act::PutAway,
        CardTurn::TakenBack => Act::TakenBack,
        CardTurn::Unknown => return None,
    };
    let card: Card = entered.about.parse().ok()?;
    Some(Turn {
        order,
        at: entered.at,
        card,
        act,
    })
}
