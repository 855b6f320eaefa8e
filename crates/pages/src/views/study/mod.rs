//! A person's own studying: how far she has come, and what comes back to her before she forgets it.

mod asked;
mod deck;
pub(crate) mod finished;
pub(crate) mod me;
pub(crate) mod part;
mod record;
pub(crate) mod review;
mod standing;
pub(crate) mod statement;
pub(crate) mod time;
mod turn;
