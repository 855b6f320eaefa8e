//! The schema, step by step. A step that was released is never changed.

use super::APPLICATION_ID;
use rusqlite::{Connection, TransactionBehavior};

/// Step `n` leads from schema version `n` to `n + 1`.
const STEPS: &[&str] = &[
    include_str!("schema_1.sql"),
    include_str!("schema_2.sql"),
    include_str!("schema_3.sql"),
    include_str!("schema_4.sql"),
];

/// The schema version this app writes, kept in the file's `user_version`.
pub const SCHEMA_VERSION: u32 = STEPS.len() as u32;

/// The schema version of an open file, its journal included.
pub(crate) fn version(conn: &Connection) -> rusqlite::Result<u32> {
    conn.pragma_query_value(None, "user_version", |row| row.get(0))
}

/// Brings a file from schema version `from` to ours, wholly or not at all.
pub(crate) fn migrate(conn: &mut Connection, from: u32) -> rusqlite::Result<()> {
    let steps = &STEPS[from as usize..];
    if steps.is_empty() {
        return Ok(());
    }
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    steps.iter().try_for_each(|step| tx.execute_batch(step))?;
    tx.pragma_update(None, "application_id", APPLICATION_ID)?;
    tx.pragma_update(None, "user_version", SCHEMA_VERSION)?;
    tx.commit()
}
