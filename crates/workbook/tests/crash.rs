//! A process that saves notes is killed at random moments, again and again.
//! Every note whose save was acknowledged is there afterwards.
//!
//! `WORKBOOK_CRASH_ROUNDS` sets the number of rounds (200 unless told).

#![expect(clippy::unwrap_used, reason = "a test that fails says where")]

use std::{
    collections::BTreeMap,
    env,
    io::{Read, Write},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::Duration,
};
use uuid::Uuid;
use workbook::{Integrity, NoteEdit, Person, Sitting, Workbook};

const FILE: &str = "WORKBOOK_CRASH_FILE";
const ROUNDS: &str = "WORKBOOK_CRASH_ROUNDS";
const SESSION: &str = "dual-loyalty";
/// The child writes on in one sitting this many times, then begins another.
const SAVES_IN_A_SITTING: usize = 5;

/// What was acknowledged: by version, how much of its text at least.
type Acknowledged = BTreeMap<String, usize>;

#[test]
fn no_acknowledged_note_is_lost() {
    let rounds: usize = env::var(ROUNDS).map_or(200, |rounds| rounds.parse().unwrap());
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("crash.hrhw");
    Workbook::create(&path, &Person::default()).unwrap().close();
    let mut acknowledged = Acknowledged::new();
    let mut killed_while_writing = 0;
    for round in 0..rounds {
        let before = acknowledged.len();
        acknowledged.extend(killed(&path));
        killed_while_writing += usize::from(acknowledged.len() > before);
        // Now and then several crashes follow each other with nothing between.
        if round % 4 == 3 {
            all_there(&path, &acknowledged);
        }
    }
    all_there(&path, &acknowledged);
    assert!(
        killed_while_writing * 2 > rounds,
        "{killed_while_writing} of {rounds} rounds wrote"
    );
    println!(
        "{rounds} rounds, {} versions acknowledged",
        acknowledged.len()
    );
}

/// Runs the child, kills it at a random moment, returns what it acknowledged.
fn killed(path: &Path) -> Acknowledged {
    let mut child = Command::new(env::current_exe().unwrap())
        .args(["--exact", "child_that_saves", "--ignored", "--nocapture"])
        .env(FILE, path)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    thread::sleep(Duration::from_micros(u64::from(random() % 120_000)));
    child.kill().unwrap();
    let said = everything_said(&mut child);
    let status = child.wait().unwrap();
    assert!(
        !cfg!(unix) || status.code().is_none(),
        "it ended by itself: {said}"
    );
    said.lines().filter_map(acknowledgement).collect()
}

fn everything_said(child: &mut Child) -> String {
    let mut said = Vec::new();
    child.stdout.take().unwrap().read_to_end(&mut said).unwrap();
    String::from_utf8_lossy(&said).into_owned()
}

/// Reads "saved <version> <saves> ." The full stop tells a whole line.
fn acknowledgement(line: &str) -> Option<(String, usize)> {
    let (_, rest) = line.split_once("saved ")?;
    let (version, saves) = rest.strip_suffix(" .")?.split_once(' ')?;
    Some((version.to_owned(), saves.parse().ok()?))
}

fn all_there(path: &Path, acknowledged: &Acknowledged) {
    let workbook = Workbook::open(path).expect("it opens after every crash");
    assert_eq!(workbook.check().unwrap(), Integrity::Whole);
    let versions: BTreeMap<String, String> = (0..PROMPTS)
        .flat_map(|n| workbook.note_versions(SESSION, &prompt(n)).unwrap())
        .map(|version| (name(&version.version.to_string()), version.text))
        .collect();
    for (version, saves) in acknowledged {
        let text = versions
            .get(version)
            .unwrap_or_else(|| panic!("{version} is lost"));
        assert!(text.starts_with(&words(*saves)), "{version} has lost words");
    }
}

const PROMPTS: usize = 7;

fn prompt(n: usize) -> String {
    format!("reflect-{}", n % PROMPTS)
}

/// What a sitting has written after so many saves.
fn words(saves: usize) -> String {
    (1..=saves)
        .map(|n| format!("sentence {n} of what I saw; "))
        .collect()
}

/// A version's name without its revision.
fn name(version: &str) -> String {
    version.split('.').next().unwrap().to_owned()
}

fn random() -> u32 {
    Uuid::new_v4().as_u128() as u32
}

#[test]
#[ignore = "run and killed by no_acknowledged_note_is_lost"]
fn child_that_saves() {
    let path = PathBuf::from(env::var_os(FILE).unwrap());
    let workbook = Workbook::open(&path).unwrap();
    for n in 0.. {
        write_a_sitting(&workbook, &prompt(n));
    }
}

fn write_a_sitting(workbook: &Workbook, prompt: &str) {
    let sitting = Sitting::begin();
    let mut parent = workbook
        .note(SESSION, prompt)
        .unwrap()
        .map(|note| note.version);
    for saves in 1..=SAVES_IN_A_SITTING {
        let edit = NoteEdit {
            session: SESSION.into(),
            prompt: prompt.into(),
            text: words(saves),
            sitting,
            parent,
        };
        let version = workbook.save_note(&edit).unwrap().version;
        parent = Some(version);
        let mut out = std::io::stdout().lock();
        writeln!(out, "saved {} {saves} .", name(&version.to_string())).unwrap();
        out.flush().unwrap();
    }
}
