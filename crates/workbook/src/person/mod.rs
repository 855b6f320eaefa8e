//! Who the workbook belongs to and how she likes to read.
//!
//! Each fact is a register of its own, so that copies of the file in which
//! different facts were changed can be joined without choosing a side.

mod registers;
mod study;

pub use study::Study;
pub(crate) use study::study;

use crate::{Change, ReadError, SaveError, Workbook, desk::Stamp};
pub(crate) use registers::{Registers, assign};
use rusqlite::Transaction;
use serde::{Deserialize, Serialize};

/// The largest fact about a person that is stored, in bytes of UTF-8. Far more
/// than any name; pages may ask for less.
pub const MAX_FACT_BYTES: usize = 64 * 1024;

/// Who the workbook belongs to, in her words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Person {
    /// The name she gave, as she wrote it; may be empty.
    pub name: String,
    /// The language she chose to be told things in (BCP 47), if she did.
    pub lang: Option<String>,
    /// What she is here for, in the order she gave.
    pub purposes: Vec<Purpose>,
}

/// What somebody uses the manual for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// Leads training sessions.
    Lead,
    /// Studies alone.
    Study,
    /// Translates or adapts the manual.
    Translate,
}

/// How a person likes to read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// The theme's id; none is the app's own choice.
    pub theme: Option<String>,
    /// Size of text in percent of the usual; none is the app's own choice.
    pub text_size: Option<u16>,
    /// Whether the trainer's words are shown.
    pub trainer_words: bool,
}

impl Workbook {
    /// Who it belongs to.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn person(&self) -> Result<Person, ReadError> {
        self.read(|conn| Ok(person(&Registers::read(conn)?)))
    }

    /// Changes who it belongs to. What is the same already is not written.
    ///
    /// # Errors
    /// [`SaveError::TooLong`] over [`MAX_FACT_BYTES`]; else as any save.
    pub fn set_person(&self, person: &Person) -> Result<(), SaveError> {
        measure(person)?;
        self.set(Change::SetPerson, facts_of(person))
    }

    /// How she likes to read.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn settings(&self) -> Result<Settings, ReadError> {
        self.read(|conn| Ok(settings(&Registers::read(conn)?)))
    }

    /// Changes how she likes to read. What is the same already is not written.
    ///
    /// # Errors
    /// As any save.
    pub fn set_settings(&self, settings: &Settings) -> Result<(), SaveError> {
        let facts = settings_facts(settings);
        facts.iter().try_for_each(fits)?;
        self.set(Change::SetSettings, facts)
    }

    fn set(&self, change: Change, facts: Vec<Fact>) -> Result<(), SaveError> {
        self.change(move |desk| {
            let of = |error| SaveError::of(change, error);
            let now = Registers::read(desk.conn()).map_err(of)?;
            let new: Vec<_> = facts
                .into_iter()
                .filter(|(name, v)| now.get(name) != v.as_deref())
                .collect();
            if new.is_empty() {
                return Ok(());
            }
            // Who takes another name may have reasons to: the old one goes from every byte, backups included.
            let is_renamed = new.iter().any(|(name, _)| *name == NAME) && now.get(NAME).is_some();
            desk.transact(change, |tx, stamp| {
                if is_renamed {
                    tx.execute(include_str!("../notes/purge_due.sql"), ())?;
                }
                write_facts(tx, stamp, &new)
            })?;
            if is_renamed {
                desk.purge().map_err(of)
            } else {
                Ok(())
            }
        })
    }
}

const NAME: &str = "person.name";

/// A register's name and its value; none unsets it.
type Fact = (&'static str, Option<String>);

fn facts_of(person: &Person) -> Vec<Fact> {
    let purposes = serde_json::to_string(&person.purposes).expect("a list of names is JSON");
    vec![
        (NAME, Some(person.name.clone())),
        ("person.lang", person.lang.clone()),
        ("person.purposes", Some(purposes)),
    ]
}

fn settings_facts(settings: &Settings) -> Vec<Fact> {
    vec![
        ("settings.theme", settings.theme.clone()),
        (
            "settings.text-size",
            settings.text_size.map(|size| size.to_string()),
        ),
        (
            "settings.trainer-words",
            settings.trainer_words.then(|| "yes".to_owned()),
        ),
    ]
}

/// Whether every fact about a person can be stored.
pub(crate) fn measure(person: &Person) -> Result<(), SaveError> {
    facts_of(person).iter().try_for_each(fits)
}

fn fits((_, value): &Fact) -> Result<(), SaveError> {
    let bytes = value.as_ref().map_or(0, String::len);
    let limit = MAX_FACT_BYTES;
    if bytes > limit {
        Err(SaveError::TooLong { bytes, limit })
    } else {
        Ok(())
    }
}

/// Writes all facts about a person.
pub(crate) fn write(tx: &Transaction, stamp: &Stamp, person: &Person) -> rusqlite::Result<()> {
    write_facts(tx, stamp, &facts_of(person))
}

fn write_facts(tx: &Transaction, stamp: &Stamp, facts: &[Fact]) -> rusqlite::Result<()> {
    facts
        .iter()
        .try_for_each(|(name, value)| assign(tx, stamp, name, value.as_deref()))
}

/// The person, read from an open file.
pub(crate) fn person(registers: &Registers) -> Person {
    Person {
        name: registers.get("person.name").unwrap_or_default().to_owned(),
        lang: registers.get("person.lang").map(str::to_owned),
        purposes: registers
            .get("person.purposes")
            .map(purposes)
            .unwrap_or_default(),
    }
}

/// Purposes that this version does not know are passed over.
fn purposes(json: &str) -> Vec<Purpose> {
    let names: Vec<serde_json::Value> = serde_json::from_str(json).unwrap_or_default();
    names
        .into_iter()
        .filter_map(|name| serde_json::from_value(name).ok())
        .collect()
}

/// The settings, read from an open file.
pub(crate) fn settings(registers: &Registers) -> Settings {
    Settings {
        theme: registers.get("settings.theme").map(str::to_owned),
        text_size: registers
            .get("settings.text-size")
            .and_then(|size| size.parse().ok()),
        trainer_words: registers.get("settings.trainer-words") == Some("yes"),
    }
}
