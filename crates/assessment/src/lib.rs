//! What was learned: who took part, what they answered before and after, and what may be said of it.
//!
//! A [`Group`] is a list of nicknames or numbers. A [`Test`] is a choice of the sessions' question pairs; half of the
//! room has form A first, the other half form B, and they swap. [`Results`] are made from those who handed in both,
//! and say of each question and objective how many were right before and after, and how much of what could be learned
//! was learned ([`Figures`]). No figure, alone or taken from another, is about fewer than [`FEWEST`] people
//! ([`withhold`]). Tables are read ([`import`]) and written ([`export`]).

mod card;
pub mod export;
mod group;
pub mod import;
mod letters;
mod numbers;
mod results;
mod sheet;
mod test;
pub mod withhold;

pub use card::{Card, CardKind, Mark, Prompt, Statement, Tally, tally};
pub use group::{Group, LONGEST_CODE, MOST_PEOPLE, Participant, PersonId, tidy};
pub use letters::{NotAnAnswer, read_letters, show_letters};
pub use numbers::{Estimate, Figures, Score, figures};
pub use results::{
    AboutItem, AboutObjective, AboutRole, FEWEST_TO_COMPARE, Flag, Outcome, Paired, Results,
    paired, results,
};
pub use sheet::{Sheet, Source};
pub use test::{Form, Item, Occasion, Pair, Test, items, offered};
pub use withhold::FEWEST;
