//! Backups on a stick or in another folder, made on request. The workbook remembers where, so that what is erased can be
//! erased there too, and so that its person can be told which of them is out of reach.

use super::{listing, stamp};
use crate::{
    Change, ReadError, SaveError, Workbook,
    desk::Desk,
    file::{self, ENDING},
    person::{Registers, assign},
};
use jiff::Timestamp;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

pub(crate) const NAME: &str = "backup.places";
/// The oldest are forgotten first; nobody has so many sticks.
const MOST: usize = 20;

/// A folder in which a backup was put on request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// The folder.
    pub folder: PathBuf,
    /// When the last backup was put there and tried.
    #[serde(with = "millis")]
    pub at: Timestamp,
}

/// As all times in the file are: milliseconds since 1970.
mod millis {
    use jiff::Timestamp;
    use serde::{Deserialize as _, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(at: &Timestamp, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_i64(at.as_millisecond())
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Timestamp, D::Error> {
        let millis = i64::deserialize(from)?;
        Ok(Timestamp::from_millisecond(millis).unwrap_or_default())
    }
}

impl Place {
    /// Whether it is there now, with a backup of this workbook in it.
    #[must_use]
    pub fn is_within_reach(&self, workbook: &Path) -> bool {
        !ours_in(&self.folder, workbook).is_empty()
    }
}

impl Workbook {
    /// Puts a backup into `folder`, opens it again there and compares it. The earlier ones of this workbook stay. Answers
    /// where it is.
    ///
    /// # Errors
    /// As [`Workbook::back_up`]; [`SaveError::Gone`] if there is no such folder.
    pub fn back_up_to(&self, folder: &Path) -> Result<PathBuf, SaveError> {
        let folder = folder.to_owned();
        self.change(move |desk| {
            if !folder.is_dir() {
                return Err(SaveError::Gone);
            }
            if !file::fits_copies(&folder) {
                return Err(SaveError::PathTooLong);
            }
            file::draft::sweep_orphans(&folder);
            let at = Timestamp::now();
            let path = folder.join(name(desk.whereabouts.path(), at));
            desk.write_copy(&path)?;
            desk.remember(Place { folder, at })?;
            Ok(path)
        })
    }

    /// Where backups were put on request, the last one first.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn backup_places(&self) -> Result<Vec<Place>, ReadError> {
        self.read(places)
    }
}

fn places(conn: &Connection) -> rusqlite::Result<Vec<Place>> {
    let registers = Registers::read(conn)?;
    Ok(registers
        .get(NAME)
        .and_then(|json| serde_json::from_str(json).ok())
        .unwrap_or_default())
}

/// The places that either of two copies knows, as both keep them: what is erased is to be erased in all of them.
pub(crate) fn join(one: &str, other: &str) -> String {
    let read = |json| serde_json::from_str::<Vec<Place>>(json).unwrap_or_default();
    let mut all: Vec<Place> = read(one).into_iter().chain(read(other)).collect();
    all.sort_by(|a, b| (b.at, &a.folder).cmp(&(a.at, &b.folder)));
    let mut known = BTreeSet::new();
    all.retain(|place| known.insert(place.folder.clone()));
    all.truncate(MOST);
    serde_json::to_string(&all).expect("folders and times are JSON")
}

/// Says nothing of its person: the first letters of the file's random name, and when.
fn name(workbook: &Path, at: Timestamp) -> String {
    format!("{}{}.{ENDING}", start_of_name(workbook), stamp(at))
}

fn start_of_name(workbook: &Path) -> String {
    let stem = workbook.file_stem().unwrap_or_default().to_string_lossy();
    format!("backup-{}-", stem.chars().take(8).collect::<String>())
}

fn ours_in(folder: &Path, workbook: &Path) -> Vec<PathBuf> {
    let (start, end) = (start_of_name(workbook), format!(".{ENDING}"));
    let is_ours = |path: &PathBuf| {
        let name = path.file_name().map(|name| name.to_string_lossy());
        name.is_some_and(|name| name.starts_with(&start) && name.ends_with(&end))
    };
    listing(folder).filter(is_ours).collect()
}

/// After an erasing or a change of the passphrase: a new backup in each of the places that are there, and no older one.
/// What is out of reach stays remembered.
pub(crate) fn renew(desk: &mut Desk) -> rusqlite::Result<()> {
    for place in places(&desk.conn)? {
        let workbook = desk.whereabouts.path().to_owned();
        // A copy that a crash left half made holds what is to go, too.
        file::draft::sweep_orphans(&place.folder);
        let old = ours_in(&place.folder, &workbook);
        if old.is_empty() {
            continue;
        }
        let at = Timestamp::now();
        let new = place.folder.join(name(&workbook, at));
        // If there is no room for a new one, the old ones go all the same.
        let is_there = desk.write_copy(&new).is_ok();
        for path in old.iter().filter(|path| !is_there || **path != new) {
            // A stick that refuses is told about: its backup is older than the erasing.
            let _ = file::wipe::wipe(path);
        }
    }
    Ok(())
}

impl Desk {
    fn remember(&mut self, place: Place) -> Result<(), SaveError> {
        let of = |error| SaveError::of(Change::BackUp, error);
        let mut all = places(&self.conn).map_err(of)?;
        all.retain(|known| known.folder != place.folder);
        all.insert(0, place);
        all.truncate(MOST);
        let json = serde_json::to_string(&all).expect("folders and times are JSON");
        self.transact(Change::BackUp, |tx, stamp| {
            assign(tx, stamp, NAME, Some(&json))
        })
    }
}
