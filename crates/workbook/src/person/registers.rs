//! Named values, of which the one with the highest stamp holds.

use crate::desk::Stamp;
use rusqlite::{Connection, Transaction};
use std::collections::BTreeMap;

/// All registers that are set. There are few.
pub(crate) struct Registers(BTreeMap<String, String>);

impl Registers {
    pub(crate) fn read(conn: &Connection) -> rusqlite::Result<Registers> {
        let mut query = conn.prepare_cached(include_str!("registers.sql"))?;
        let rows = query.query_map((), |row| Ok((row.get(0)?, row.get(1)?)))?;
        rows.collect::<Result<_, _>>().map(Registers)
    }

    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }
}

/// Gives a register a new value; none unsets it.
pub(crate) fn assign(
    tx: &Transaction,
    stamp: &Stamp,
    name: &str,
    value: Option<&str>,
) -> rusqlite::Result<()> {
    tx.prepare_cached(include_str!("assign.sql"))?.execute((
        name,
        value,
        stamp.device.as_bytes(),
        stamp.counter,
        stamp.at.as_millisecond(),
    ))?;
    Ok(())
}
