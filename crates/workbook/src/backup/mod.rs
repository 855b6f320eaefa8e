//! Backups: made by the workbook's own thread, each opened again and compared before it gets its name.
//!
//! They lie in `backups/<name of the file>/` beside the workbook, and have the passphrase that it has. A name holds a
//! running number, which decides the order (a clock does not), the time, for people, and the counter of the last change.

mod keep;
mod places;
mod recover;
mod restore;
mod write;

pub use places::Place;
pub(crate) use places::{NAME as PLACES, join as join_places};
pub use recover::{Recovered, recover};
pub(crate) use restore::free_name;
pub use restore::{is_readable_by_all, newest_that_opens, remove, restore};

use crate::file::{ENDING, draft::folder_of};
use jiff::{Timestamp, tz::TimeZone};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// A copy of a workbook that was opened again and compared when it was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// Where it lies.
    pub path: PathBuf,
    /// Counts up with each backup of a workbook.
    pub number: u32,
    /// When it was made and tried, by the machine's clock.
    pub made_at: Timestamp,
    /// The workbook's last change that it holds.
    pub counter: i64,
    /// Its size in bytes.
    pub bytes: u64,
}

/// A workbook as it was before something took its place: never removed to make room for backups, until it is erased.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetAside {
    /// Where it lies.
    pub path: PathBuf,
    /// When it was put there, by the machine's clock.
    pub at: Timestamp,
}

const STAMP: &str = "%Y%m%dT%H%M%SZ";
const KEPT: &str = "before-";

/// The folder in which the backups of the workbook at `path` lie.
pub(crate) fn folder(workbook: &Path) -> PathBuf {
    let stem = workbook.file_stem().unwrap_or_default();
    folder_of(workbook).join("backups").join(stem)
}

/// The backups of the workbook at this path, the newest first. None of them is opened.
#[must_use]
pub fn backups(workbook: &Path) -> Vec<Backup> {
    let mut found: Vec<Backup> = listing(&folder(workbook)).filter_map(read_name).collect();
    found.sort_by_key(|backup| std::cmp::Reverse(backup.number));
    found
}

/// What was kept of this workbook when something took its place, the newest first.
#[must_use]
pub fn set_aside(workbook: &Path) -> Vec<SetAside> {
    let mut found: Vec<SetAside> = listing(&folder(workbook)).filter_map(read_kept).collect();
    found.sort_by_key(|kept| std::cmp::Reverse(kept.at));
    found
}

pub(crate) fn listing(folder: &Path) -> impl Iterator<Item = PathBuf> + use<> {
    let listing = fs::read_dir(folder).into_iter().flatten().flatten();
    listing.map(|entry| entry.path())
}

/// Reads `000017-20261122T140200Z-123.hrhw`. Any other file is not ours.
fn read_name(path: PathBuf) -> Option<Backup> {
    let name = path.file_name()?.to_str()?;
    let stem = name.strip_suffix(&format!(".{ENDING}"))?;
    let mut parts = stem.splitn(3, '-');
    let number = parts.next()?.parse().ok()?;
    let made_at = read_stamp(parts.next()?)?;
    let counter = parts.next()?.parse().ok()?;
    let facts = fs::metadata(&path).ok().filter(fs::Metadata::is_file)?;
    Some(Backup {
        number,
        made_at,
        counter,
        bytes: facts.len(),
        path,
    })
}

fn read_kept(path: PathBuf) -> Option<SetAside> {
    let name = path.file_name()?.to_str()?;
    let stem = name.strip_suffix(&format!(".{ENDING}"))?;
    let (stamp, _) = stem.strip_prefix(KEPT)?.split_once('-')?;
    let at = read_stamp(stamp)?;
    Some(SetAside { path, at })
}

fn read_stamp(text: &str) -> Option<Timestamp> {
    let time = jiff::civil::DateTime::strptime(STAMP, text).ok()?;
    Some(time.to_zoned(TimeZone::UTC).ok()?.timestamp())
}

/// A time as names of files have it.
pub(crate) fn stamp(at: Timestamp) -> String {
    at.to_zoned(TimeZone::UTC).strftime(STAMP).to_string()
}

fn name(number: u32, at: Timestamp, counter: i64) -> String {
    format!("{number:06}-{}-{counter}.{ENDING}", stamp(at))
}
