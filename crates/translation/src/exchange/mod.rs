//! Sharing without a server: what a translator gives to another program (PO, XLIFF) or to another person (a hand-over),
//! and taking in what comes back, passage by passage.

mod codes;
mod handover;
mod po;
mod taking;
mod unit;
mod xliff;
mod xliff_read;

pub use codes::lost;
pub use handover::{Base, UnreadableHandOver, hand_over, read_hand_over};
pub use po::{UnreadablePo, read_po, write_po};
pub use taking::{Deed, Outcome, Taken, Verdict, judge, take};
pub use unit::{Brought, Unit, bring_file, units};
pub use xliff::{write_xliff12, write_xliff20};
pub use xliff_read::{UnreadableXliff, read_xliff};
