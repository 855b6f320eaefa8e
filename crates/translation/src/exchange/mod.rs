//! Sharing without a server: what a translator gives to another program (PO, XLIFF) or to another person (a hand-over),
//! and taking in what comes back, passage by passage.

mod bring;
mod codes;
mod handover;
mod po;
mod taking;
mod unit;
mod xliff;
mod xliff_read;

pub use bring::{NotBrought, bring, ending};
pub use codes::lost;
pub use handover::{
    Base, HandedOver, UnreadableHandOver, changed_since, hand_over, hand_over_into, read_hand_over,
};
pub use po::{UnreadablePo, read_po, write_po};
pub use taking::{Deed, Outcome, Taken, TakenIn, Verdict, judge, take};
pub use unit::{Brought, Unit, bring_file, units};
pub use xliff::{write_xliff12, write_xliff20};
pub use xliff_read::{UnreadableXliff, read_xliff};
