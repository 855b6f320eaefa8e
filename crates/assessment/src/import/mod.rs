//! Answers from a table that somebody made elsewhere: read, shown as what it would do, and only then done.

mod decode;
mod plan;
mod table;

pub use decode::{Decoded, Encoding, LARGEST_FILE, decode};
pub use plan::{ColumnNames, Note, Plan, PlannedRow, Unreadable, Wanted, plan};
pub use table::{Delimiter, Table, table};
