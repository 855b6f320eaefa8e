//! The first hundred bytes, read without SQLite: recognising a foreign file
//! must not make SQLite roll back or tidy up what belongs to another program.

use super::{APPLICATION_ID, SCHEMA_VERSION};
use crate::OpenError;
use std::{fs::File, io::Read, path::Path};

const MAGIC: &[u8; 16] = b"SQLite format 3\0";
const LENGTH: u64 = 100;
const USER_VERSION: usize = 60;
const APPLICATION: usize = 68;

/// Says whether the file at `path` claims to be a workbook that we can read.
///
/// Must not be called on a file that this process has open: closing the handle
/// would release SQLite's locks on it (POSIX locks belong to the process).
pub(crate) fn recognise(path: &Path) -> Result<(), OpenError> {
    let mut bytes = Vec::new();
    File::open(path)?.take(LENGTH).read_to_end(&mut bytes)?;
    judge(&bytes)
}

fn judge(bytes: &[u8]) -> Result<(), OpenError> {
    if bytes.is_empty() {
        return Err(OpenError::NotAWorkbook);
    }
    // What a power failure leaves of a file that was being written.
    if bytes.iter().all(|byte| *byte == 0) {
        return Err(OpenError::Damaged);
    }
    if !bytes.starts_with(MAGIC) {
        return Err(OpenError::NotAWorkbook);
    }
    if (bytes.len() as u64) < LENGTH {
        return Err(OpenError::Damaged);
    }
    if number(bytes, APPLICATION) != APPLICATION_ID {
        return Err(OpenError::NotAWorkbook);
    }
    version(number(bytes, USER_VERSION))
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
