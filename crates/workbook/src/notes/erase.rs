//! Forgetting a note.

use super::Anchor;
use crate::{Change, SaveError, desk::Desk};

/// Removes every version, leaves their names as tombstones, and remembers that
/// the file is to be written anew.
pub(crate) fn forget(desk: &mut Desk, anchor: &Anchor) -> Result<(), SaveError> {
    desk.transact(Change::EraseNote, |tx, stamp| {
        let key = (&anchor.session, anchor.kind, &anchor.id);
        let stamp = (
            stamp.device.as_bytes(),
            stamp.counter,
            stamp.at.as_millisecond(),
        );
        tx.prepare_cached(include_str!("bury.sql"))?
            .execute((key.0, key.1, key.2, stamp.0, stamp.1, stamp.2))?;
        tx.prepare_cached(include_str!("forget.sql"))?
            .execute(key)?;
        tx.execute(include_str!("purge_due.sql"), ())?;
        Ok(())
    })
}
