//! Packs are made, signed, refused, installed.

mod hostile;
mod making;
mod shelf;
