//! The first bytes, read without SQLite: recognising a foreign file must not make SQLite roll back or tidy up what
//! belongs to another program.

use super::{APPLICATION_ID, SCHEMA_VERSION};
use crate::OpenError;
use std::{collections::BTreeSet, fs::File, io::Read, path::Path};

const MAGIC: &[u8; 16] = b"SQLite format 3\0";
const HEADER: usize = 100;
const USER_VERSION: usize = 60;
const APPLICATION: usize = 68;
/// The pages of a workbook, plain or locked.
const PAGE: u64 = 4096;
/// A page of noise has all of the 256 values of a byte but very few; no text and no table comes near.
const VALUES_OF_NOISE: usize = 230;

/// What a file claims to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A workbook that everybody can read.
    Plain,
    /// Whole pages of noise: a locked workbook, or a damaged or foreign file. From outside nobody can tell.
    Noise,
}

/// Says whether the file at `path` claims to be a workbook that we can read.
///
/// Must not be called on a file that this process has open: closing the handle
/// would release SQLite's locks on it (POSIX locks belong to the process).
pub(crate) fn recognise(path: &Path) -> Result<Kind, OpenError> {
    let file = File::open(path)?;
    let length = file.metadata()?.len();
    let mut bytes = Vec::new();
    file.take(PAGE).read_to_end(&mut bytes)?;
    judge(&bytes, length)
}

/// The salt of a locked workbook: its first sixteen bytes. The same warning holds.
pub(crate) fn salt(path: &Path) -> Result<[u8; 16], OpenError> {
    let mut salt = [0; 16];
    File::open(path)?
        .read_exact(&mut salt)
        .map_err(|_| OpenError::NotAWorkbook)?;
    Ok(salt)
}

fn judge(bytes: &[u8], length: u64) -> Result<Kind, OpenError> {
    if bytes.is_empty() {
        return Err(OpenError::NotAWorkbook);
    }
    // What a power failure leaves of a file that was being written.
    if bytes.iter().take(HEADER).all(|byte| *byte == 0) {
        return Err(OpenError::Damaged);
    }
    if !bytes.starts_with(MAGIC) {
        return if is_noise(bytes, length) {
            Ok(Kind::Noise)
        } else {
            Err(OpenError::NotAWorkbook)
        };
    }
    if bytes.len() < HEADER {
        return Err(OpenError::Damaged);
    }
    if number(bytes, APPLICATION) != APPLICATION_ID {
        return Err(OpenError::NotAWorkbook);
    }
    version(number(bytes, USER_VERSION))?;
    Ok(Kind::Plain)
}

/// A torn copy of a locked workbook need not end with a whole page.
fn is_noise(bytes: &[u8], length: u64) -> bool {
    let values: BTreeSet<u8> = bytes.iter().copied().collect();
    length >= PAGE && values.len() >= VALUES_OF_NOISE
}

/// Says whether a schema version is one we can read.
pub(crate) fn version(file: u32) -> Result<(), OpenError> {
    match file {
        0 => Err(OpenError::Damaged),
        _ if file > SCHEMA_VERSION => Err(OpenError::Newer {
            file,
            ours: SCHEMA_VERSION,
        }),
        _ => Ok(()),
    }
}

fn number(bytes: &[u8], at: usize) -> u32 {
    bytes[at..at + 4]
        .iter()
        .fold(0, |number, byte| number << 8 | u32::from(*byte))
}
