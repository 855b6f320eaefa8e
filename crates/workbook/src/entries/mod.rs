//! What happened once and is never changed: a card was answered, a step ended.

use crate::{
    Change, ReadError, SaveError, Workbook, id,
    leaves::{body, forget},
    notes::{time, uuid},
};
use jiff::Timestamp;
use rusqlite::{Connection, Row};
use serde::{Serialize, de::DeserializeOwned};
use std::{fmt, str::FromStr};
use uuid::Uuid;

/// A kind of thing that happens. As for [`Leaf`](crate::Leaf), what a later
/// edition adds must be optional when it is read.
pub trait Entry: Serialize + DeserializeOwned + Send + 'static {
    /// The kind's name in the file, for ever.
    const KIND: &'static str;
}

/// Which entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntryId(Uuid);

/// An entry that is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entered<E> {
    /// Which.
    pub id: EntryId,
    /// What it is about.
    pub about: String,
    /// What happened.
    pub entry: E,
    /// When it was entered, by the machine's clock.
    pub at: Timestamp,
}

impl fmt::Display for EntryId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for EntryId {
    type Err = uuid::Error;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(EntryId)
    }
}

impl Workbook {
    /// Enters something. When this returns well it is on the disk.
    ///
    /// # Errors
    /// [`SaveError::TooLong`] over [`MAX_BODY_BYTES`](crate::MAX_BODY_BYTES);
    /// else as any save.
    pub fn enter<E: Entry>(&self, about: &str, entry: &E) -> Result<EntryId, SaveError> {
        Ok(self.enter_all(vec![(about.to_owned(), entry)])?[0])
    }

    /// Enters several things, all or none of them.
    ///
    /// # Errors
    /// As [`Workbook::enter`].
    pub fn enter_all<E: Entry>(
        &self,
        entries: Vec<(String, &E)>,
    ) -> Result<Vec<EntryId>, SaveError> {
        let rows = entries
            .into_iter()
            .map(|(about, entry)| Ok((id::row_id(), about, body(entry)?)))
            .collect::<Result<Vec<_>, SaveError>>()?;
        self.change(move |desk| {
            desk.transact(Change::Enter, |tx, stamp| {
                let mut add = tx.prepare_cached(include_str!("add.sql"))?;
                for (id, about, body) in &rows {
                    add.execute((
                        id.as_bytes(),
                        E::KIND,
                        about,
                        body,
                        stamp.device.as_bytes(),
                        stamp.counter,
                        stamp.at.as_millisecond(),
                    ))?;
                }
                Ok(rows.iter().map(|(id, ..)| EntryId(*id)).collect())
            })
        })
    }

    /// All entries of a kind, or those about one thing, in the order in which
    /// they were entered. One that cannot be read is left out.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn entries<E: Entry>(&self, about: Option<&str>) -> Result<Vec<Entered<E>>, ReadError> {
        let about = about.map(str::to_owned);
        let rows = self.read(move |conn| rows(conn, E::KIND, about.as_deref()))?;
        Ok(rows.into_iter().filter_map(Entered::read).collect())
    }

    /// Removes the entries of a kind about one thing for good, from the file's
    /// last byte on this disk too.
    ///
    /// # Errors
    /// As [`Workbook::erase_leaf`].
    pub fn erase_entries<E: Entry>(&self, about: &str) -> Result<(), SaveError> {
        let about = about.to_owned();
        self.change(move |desk| {
            forget::entries(desk, E::KIND, &about)?;
            desk.purge()
                .map_err(|error| SaveError::of(Change::EraseEntries, error))
        })
    }
}

impl<E: Entry> Entered<E> {
    fn read(raw: Entered<String>) -> Option<Self> {
        Some(Entered {
            id: raw.id,
            about: raw.about,
            entry: serde_json::from_str(&raw.entry).ok()?,
            at: raw.at,
        })
    }
}

fn rows(
    conn: &Connection,
    kind: &str,
    about: Option<&str>,
) -> rusqlite::Result<Vec<Entered<String>>> {
    let mut query = conn.prepare_cached(include_str!("entries.sql"))?;
    query.query_map((kind, about), row)?.collect()
}

fn row(row: &Row) -> rusqlite::Result<Entered<String>> {
    Ok(Entered {
        id: uuid(row, "id").map(EntryId)?,
        about: row.get("about")?,
        entry: row.get("body")?,
        at: time(row, "at")?,
    })
}
