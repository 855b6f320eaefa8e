//! Forgetting leaves and entries: every row goes, a tombstone without words
//! stays, and the file is to be written anew.

use super::LeafId;
use crate::{Change, SaveError, desk::Desk};

pub(crate) fn leaf(desk: &mut Desk, kind: &str, id: LeafId) -> Result<(), SaveError> {
    desk.transact(Change::EraseLeaf, |tx, stamp| {
        tx.prepare_cached(include_str!("bury_leaf.sql"))?.execute((
            kind,
            id.0.as_bytes(),
            stamp.device.as_bytes(),
            stamp.counter,
            stamp.at.as_millisecond(),
        ))?;
        tx.prepare_cached(include_str!("forget_leaf.sql"))?
            .execute((kind, id.0.as_bytes()))?;
        tx.execute(include_str!("../notes/purge_due.sql"), ())?;
        Ok(())
    })
}

pub(crate) fn entries(desk: &mut Desk, kind: &str, about: &str) -> Result<(), SaveError> {
    desk.transact(Change::EraseEntries, |tx, stamp| {
        tx.prepare_cached(include_str!("bury_entries.sql"))?
            .execute((
                kind,
                about,
                stamp.device.as_bytes(),
                stamp.counter,
                stamp.at.as_millisecond(),
            ))?;
        tx.prepare_cached(include_str!("forget_entries.sql"))?
            .execute((kind, about))?;
        tx.execute(include_str!("../notes/purge_due.sql"), ())?;
        Ok(())
    })
}
