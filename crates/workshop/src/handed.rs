//! A programme as one file, for another trainer.
//!
//! It is JSON that a person can read. The checksum tells a file that was cut off or changed on its way from one that is
//! whole; it is no signature.

use language::Lang;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::programme::{Limit, Programme};

/// The largest file that is read, in bytes: all sessions adapted in two languages fit it, and a programme of the most
/// items is a small part of it.
pub const MAX_HANDED_BYTES: usize = 2 * 1024 * 1024;
const FORMAT: &str = "hrhw-programme";
const VERSION: u64 = 1;
const ADAPTATIONS: &str = "adaptations";

/// Why a file was not taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum HandedError {
    /// Larger than [`MAX_HANDED_BYTES`].
    #[error("too large")]
    TooLarge,
    /// No file of a programme.
    #[error("not a programme")]
    NotAProgramme,
    /// From a newer version of this program.
    #[error("newer")]
    Newer,
    /// Cut off, or changed on its way.
    #[error("damaged")]
    Damaged,
    /// Whole, but more than a programme may be.
    #[error("too much: {0:?}")]
    TooMuch(Limit),
}

/// What a file held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Handed {
    /// The programme.
    pub programme: Programme,
    /// What its trainer changed in the sessions, where she handed that on too; what it means is for others to say.
    pub adaptations: Option<Value>,
}

/// The file; `edition` is that of the manual it was made with. `adaptations` go along where there are any.
#[must_use]
pub fn hand_on(
    programme: &Programme,
    adaptations: Option<&Value>,
    edition: &str,
    lang: &Lang,
) -> String {
    let programme = serde_json::to_value(programme).expect("a programme has only texts for keys");
    let mut file = json!({
        "format": FORMAT,
        "version": VERSION,
        "edition": edition,
        "language": lang,
        "checksum": checksum(&programme, adaptations),
        "programme": programme,
    });
    if let Some(adaptations) = adaptations {
        file[ADAPTATIONS] = adaptations.clone();
    }
    serde_json::to_string_pretty(&file).expect("a value is always written")
}

/// What a file holds.
///
/// # Errors
/// See [`HandedError`].
pub fn take_in(file: &[u8]) -> Result<Handed, HandedError> {
    if file.len() > MAX_HANDED_BYTES {
        return Err(HandedError::TooLarge);
    }
    let file = file.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(file);
    let value: Value = serde_json::from_slice(file).map_err(|error| broken(file, &error))?;
    if value["format"] != FORMAT {
        return Err(HandedError::NotAProgramme);
    }
    if value["version"].as_u64() != Some(VERSION) {
        return Err(HandedError::Newer);
    }
    let programme = &value["programme"];
    let adaptations = value.get(ADAPTATIONS);
    if value["checksum"] != checksum(programme, adaptations).as_str() {
        return Err(HandedError::Damaged);
    }
    let read = Programme::deserialize_from(programme);
    let mut programme = read.ok_or(HandedError::Damaged)?;
    programme.check().map_err(HandedError::TooMuch)?;
    programme.number_afresh();
    Ok(Handed {
        programme,
        adaptations: adaptations.cloned(),
    })
}

impl Programme {
    fn deserialize_from(value: &Value) -> Option<Self> {
        serde::Deserialize::deserialize(value).ok()
    }
}

/// A file of ours that breaks off is damaged; anything else that is no JSON was never one.
fn broken(file: &[u8], error: &serde_json::Error) -> HandedError {
    let says_so = String::from_utf8_lossy(file).contains(FORMAT);
    if says_so && (error.is_eof() || error.is_syntax()) {
        HandedError::Damaged
    } else {
        HandedError::NotAProgramme
    }
}

/// What a file says in `checksum`: SHA-256 over the programme, then over what goes along with it.
#[must_use]
pub fn checksum(programme: &Value, adaptations: Option<&Value>) -> String {
    let mut written = String::new();
    write_sorted(programme, &mut written);
    if let Some(adaptations) = adaptations {
        write_sorted(adaptations, &mut written);
    }
    let sum = Sha256::digest(written.as_bytes());
    sum.iter().fold(String::from("sha256:"), |text, byte| {
        text + &format!("{byte:02x}")
    })
}

/// With the keys in order, so that a program that writes them otherwise does no harm.
fn write_sorted(value: &Value, out: &mut String) {
    match value {
        Value::Object(map) => {
            let mut keys: Vec<&String> = map.keys().collect();
            keys.sort();
            out.push('{');
            for key in keys {
                out.push_str(&Value::from(key.as_str()).to_string());
                out.push(':');
                write_sorted(&map[key], out);
                out.push(',');
            }
            out.push('}');
        }
        Value::Array(list) => {
            out.push('[');
            for one in list {
                write_sorted(one, out);
                out.push(',');
            }
            out.push(']');
        }
        plain => out.push_str(&plain.to_string()),
    }
}
