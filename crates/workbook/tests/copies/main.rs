//! Copies of real files, joined.

#![expect(clippy::unwrap_used, reason = "a test that fails says where")]

mod bad;
mod histories;
mod outcome;

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};
use tempfile::TempDir;
use workbook::{
    Cover, Entry, JoinError, Joined, Leaf, NoteEdit, OtherCopy, Passphrase, Person, Secret,
    Sitting, VersionId, Workbook,
};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Plan {
    what: String,
}

impl Leaf for Plan {
    const KIND: &'static str = "plan";
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Grade(u8);

impl Entry for Grade {
    const KIND: &'static str = "grade";
}

/// A machine with one workbook.
struct Machine {
    folder: TempDir,
    workbook: Option<Workbook>,
}

impl Machine {
    fn begun() -> Machine {
        let folder = folder();
        let person = Person {
            name: "Amina".into(),
            ..Person::default()
        };
        let workbook = Workbook::create(&folder.path().join("one.hrhw"), &person).unwrap();
        Machine {
            folder,
            workbook: Some(workbook),
        }
    }

    fn workbook(&self) -> &Workbook {
        self.workbook.as_ref().unwrap()
    }

    /// Another machine with a copy, handed over.
    fn copy(&self) -> Machine {
        let folder = folder();
        let path = folder.path().join("other.hrhw");
        fs::write(&path, self.workbook().handed_over(Cover::Own).unwrap()).unwrap();
        let workbook = Some(Workbook::open(&path).unwrap());
        Machine { folder, workbook }
    }

    fn close(&mut self) -> PathBuf {
        let workbook = self.workbook.take().unwrap();
        let path = workbook.path().to_owned();
        workbook.close();
        path
    }

    /// Closed and opened again: what is written next is written by another device.
    fn reopen(&mut self) {
        let path = self.close();
        self.workbook = Some(Workbook::open(&path).unwrap());
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn brought(&self, path: &Path, secret: Option<&Secret>) -> Result<OtherCopy, JoinError> {
        let brought = self.workbook().bring(path)?;
        let opened = self.workbook().open_brought(brought, secret);
        opened.map_err(|(_, why)| why)
    }

    /// Takes in what another machine has now.
    fn take(&self, other: &Machine) -> Joined {
        let bytes = other.workbook().handed_over(Cover::Own).unwrap();
        let brought = self.workbook().bring_bytes(&bytes).unwrap();
        let copy = self.workbook().open_brought(brought, None);
        let copy = copy.map_err(|(_, why)| why).unwrap();
        let rehearsed = self.workbook().rehearse(&copy).unwrap();
        let joined = self.workbook().join(&copy).unwrap();
        assert_eq!(rehearsed, joined);
        joined
    }

    fn write(&self, prompt: &str, text: &str) -> VersionId {
        let now = self.workbook().note("s", prompt).unwrap();
        let edit = NoteEdit {
            session: "s".into(),
            prompt: prompt.into(),
            text: text.into(),
            sitting: Sitting::begin(),
            parent: now.map(|note| note.version),
        };
        self.workbook().save_note(&edit).unwrap().version
    }

    /// What the note at a prompt says, in all its heads.
    fn says(&self, prompt: &str) -> Vec<String> {
        let note = self.workbook().note("s", prompt).unwrap();
        let Some(note) = note else { return Vec::new() };
        let mut words = vec![note.text];
        words.extend(note.others);
        words.sort();
        words
    }

    /// Changes the file as no machine would.
    fn run(&mut self, sql: &str) {
        let path = self.close();
        Connection::open(&path).unwrap().execute_batch(sql).unwrap();
        self.workbook = Some(Workbook::open(&path).unwrap());
    }

    /// Everything that is joined, in one order.
    fn dump(&self) -> BTreeMap<String, Vec<String>> {
        let tables = self.workbook().tables().unwrap().into_iter();
        let is_of_one_file = |name: &str| name == "upkeep" || name.contains("index");
        let joined = tables.filter(|table| !is_of_one_file(&table.name));
        joined
            .map(|table| {
                let rows = table.rows.iter().map(|row| format!("{row:?}"));
                let mut rows: Vec<String> = rows.collect();
                rows.sort();
                (table.name, rows)
            })
            .collect()
    }
}

/// In memory where the system has a place there: what is tried is joining and not the disk, which would take minutes.
fn folder() -> TempDir {
    let memory = Path::new("/dev/shm");
    match memory.is_dir() {
        true => tempfile::tempdir_in(memory).unwrap(),
        false => tempfile::tempdir().unwrap(),
    }
}

fn secret(words: &str) -> Secret {
    Secret::Passphrase(Passphrase::new(words).unwrap())
}
