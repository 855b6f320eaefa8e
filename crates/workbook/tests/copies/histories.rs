//! Random histories of several copies: joined in any order, twice, three ways, they end with the same rows.

use super::{Grade, Machine, Plan};
use fastrand::Rng;
use std::collections::BTreeSet;
use workbook::{
    Answer, Integrity, Key, LeafId, NewAttempt, NoteEdit, Person, Settings, Sitting, Workbook,
};

/// More by `HRHW_HISTORIES=1000`.
const HISTORIES: u64 = 12;

fn histories() -> u64 {
    let asked = std::env::var("HRHW_HISTORIES").ok();
    asked
        .and_then(|count| count.parse().ok())
        .unwrap_or(HISTORIES)
}

#[test]
fn whichever_way_copies_are_joined_they_say_the_same() {
    for seed in 0..histories() {
        let machines = lived(seed);
        let known: Vec<_> = machines.iter().map(versions).collect();
        let (buried, orders) = (
            buried(&machines),
            [[0, 1, 2], [1, 2, 0], [2, 1, 0], [1, 0, 2]],
        );
        let mut ends = Vec::new();
        for [first, second, third] in orders {
            let end = machines[first].copy();
            end.take(&machines[second]);
            end.take(&machines[third]);
            ends.push(end);
        }
        // Two that were joined already, into the third; and everything once more.
        let pair = machines[1].copy();
        pair.take(&machines[2]);
        let end = machines[0].copy();
        end.take(&pair);
        end.take(&pair);
        end.take(&machines[0]);
        assert!(end.take(&ends[0]).is_nothing(), "seed {seed}");
        ends.push(end);
        for end in &ends {
            assert_eq!(end.dump(), ends[0].dump(), "seed {seed}");
            assert_eq!(end.workbook().check().unwrap(), Integrity::Whole);
        }
        nothing_is_lost(&ends[0], &known, &buried, seed);
        is_searched(&ends[0], seed);
    }
}

/// Every version that any copy had is there, unless it was erased in one of them; and nothing that was erased is.
fn nothing_is_lost(
    end: &Machine,
    known: &[BTreeSet<(String, i64)>],
    buried: &BTreeSet<String>,
    seed: u64,
) {
    let there = versions(end);
    for (id, revision) in known.iter().flatten() {
        let is_there = there
            .iter()
            .any(|(other, now)| id == other && now >= revision);
        assert!(
            is_there != buried.contains(id),
            "seed {seed}: {id} {revision}"
        );
    }
}

/// Ids and revisions of all versions of notes and leaves, and ids of entries and attempts.
fn versions(machine: &Machine) -> BTreeSet<(String, i64)> {
    let mut found = BTreeSet::new();
    for table in machine.workbook().tables().unwrap() {
        let at = |name: &str| table.columns.iter().position(|column| column == name);
        let is_wanted = [
            "note_versions",
            "leaf_versions",
            "entries",
            "attempts",
            "marks",
        ];
        if !is_wanted.contains(&table.name.as_str()) {
            continue;
        }
        for row in &table.rows {
            let revision = at("revision").and_then(|n| row[n].as_i64());
            found.insert((row[0].to_string(), revision.unwrap_or(1)));
        }
    }
    found
}

fn buried(machines: &[Machine]) -> BTreeSet<String> {
    let tables = machines.iter().flat_map(|m| m.workbook().tables().unwrap());
    let tombstones = tables.filter(|table| table.name == "tombstones");
    tombstones
        .flat_map(|table| table.rows.into_iter().map(|row| row[0].to_string()))
        .collect()
}

/// The index knows the words of every head, and no others.
fn is_searched(end: &Machine, seed: u64) {
    let keys = |text: &str| text.split_whitespace().map(str::to_owned).collect();
    end.workbook().index_notes("test", keys).unwrap();
    for note in end.workbook().all_notes().unwrap() {
        for text in std::iter::once(&note.text).chain(&note.others) {
            let words = text
                .split_whitespace()
                .map(|word| vec![Key::Whole(word.into())]);
            let found = end.workbook().find_notes(words.collect(), 50).unwrap();
            assert!(
                found.iter().any(|hit| hit.text == *text),
                "seed {seed}: {text}"
            );
        }
    }
}

/// Three copies that lived apart, met now and then, and wrote everything there is to write.
fn lived(seed: u64) -> Vec<Machine> {
    let mut rng = Rng::with_seed(seed);
    let mut first = Machine::begun();
    live(&mut first, &mut rng, 8);
    let mut machines = vec![first.copy(), first.copy(), first];
    for _ in 0..4 {
        for machine in &mut machines {
            live(machine, &mut rng, 6);
        }
        if rng.bool() {
            let (one, other) = (rng.usize(..3), rng.usize(..3));
            if one != other {
                machines[one].take(&machines[other]);
            }
        }
    }
    machines
}

fn live(machine: &mut Machine, rng: &mut Rng, changes: usize) {
    for _ in 0..changes {
        if rng.u8(..6) == 0 {
            machine.reopen();
        }
        change(machine.workbook(), rng);
    }
}

fn change(workbook: &Workbook, rng: &mut Rng) {
    let (session, prompt) = (format!("s{}", rng.u8(..2)), format!("p{}", rng.u8(..3)));
    match rng.u8(..16) {
        0..4 => write(workbook, rng, &session, &prompt),
        4 => workbook.erase_note(&session, &prompt).unwrap(),
        5 => restore(workbook, rng, &session, &prompt),
        6 => settle(workbook, &session, &prompt),
        7 => {
            workbook.mark_read(&session, &prompt).unwrap();
            workbook.finish(&session).unwrap();
        }
        8 => workbook.reopen(&session).unwrap(),
        9 => workbook.set_place(&session, &prompt).unwrap(),
        10 => answer(workbook, rng, &session),
        11 => enter(workbook, rng, &session),
        12 => facts(workbook, rng),
        _ => leaf(workbook, rng),
    }
}

fn write(workbook: &Workbook, rng: &mut Rng, session: &str, prompt: &str) {
    let mut parent = workbook
        .note(session, prompt)
        .unwrap()
        .map(|note| note.version);
    let sitting = Sitting::begin();
    // A sitting is saved more than once.
    for _ in 0..rng.u8(1..3) {
        let edit = NoteEdit {
            session: session.into(),
            prompt: prompt.into(),
            text: format!("word{} word{}", rng.u16(..), rng.u16(..)),
            sitting,
            parent,
        };
        parent = Some(workbook.save_note(&edit).unwrap().version);
    }
}

fn restore(workbook: &Workbook, rng: &mut Rng, session: &str, prompt: &str) {
    let versions = workbook.note_versions(session, prompt).unwrap();
    if let Some(old) = rng.choice(versions) {
        workbook
            .restore_note(old.version, Sitting::begin())
            .unwrap();
    }
}

fn settle(workbook: &Workbook, session: &str, prompt: &str) {
    let Some(note) = workbook.note(session, prompt).unwrap() else {
        return;
    };
    let text = [vec![note.text], note.others].concat().join(" ");
    workbook
        .settle_note(session, prompt, &text, note.heads, Sitting::begin())
        .unwrap();
}

fn answer(workbook: &Workbook, rng: &mut Rng, session: &str) {
    let answer = |n: u32| Answer {
        question: format!("q{n}"),
        chosen: [n].into(),
        is_right: n == 1,
    };
    workbook
        .keep_attempt(&NewAttempt {
            session: session.into(),
            seconds: rng.bool().then_some(7),
            answers: (0..rng.u32(..4)).map(answer).collect(),
        })
        .unwrap();
}

fn enter(workbook: &Workbook, rng: &mut Rng, about: &str) {
    match rng.u8(..5) {
        0 => workbook.erase_entries::<Grade>(about).unwrap(),
        grade => drop(workbook.enter(about, &Grade(grade)).unwrap()),
    }
}

fn facts(workbook: &Workbook, rng: &mut Rng) {
    let text_size = rng.bool().then(|| rng.u16(80..200));
    let settings = Settings {
        text_size,
        trainer_words: rng.bool(),
        ..Settings::default()
    };
    workbook.set_settings(&settings).unwrap();
    let person = Person {
        name: format!("Amina {}", rng.u8(..3)),
        ..Person::default()
    };
    workbook.set_person(&person).unwrap();
    let folder = super::folder();
    workbook.back_up_to(folder.path()).unwrap();
}

fn leaf(workbook: &Workbook, rng: &mut Rng) {
    let named = LeafId::named("plan", &rng.u8(..3).to_string());
    let plan = Plan {
        what: rng.u16(..).to_string(),
    };
    let is_there = workbook.leaf::<Plan>(named).unwrap();
    match (rng.u8(..8), is_there) {
        (0, Some(_)) => drop(workbook.put_leaf_away::<Plan>(named).unwrap()),
        (1, Some(_)) => drop(workbook.take_leaf_back::<Plan>(named).unwrap()),
        (2, Some(_)) => workbook.erase_leaf::<Plan>(named).unwrap(),
        (3, Some(kept)) => {
            let made = workbook.keep_leaf_made_from(named, &plan, Sitting::begin(), kept.version);
            made.unwrap();
        }
        (4, _) => drop(
            workbook
                .keep_leaf(LeafId::fresh(), &plan, Sitting::begin())
                .unwrap(),
        ),
        _ => drop(workbook.keep_leaf(named, &plan, Sitting::begin()).unwrap()),
    }
}

/// Ten years, in milliseconds.
const YEARS: i64 = 315_360_000_000;

#[test]
fn no_clock_changes_what_comes_of_joining() {
    for seed in 100..103 {
        let mut machines = lived(seed);
        let mut right = machines[0].copy();
        right.take(&machines[1]);
        right.take(&machines[2]);
        // The same histories, as if the clock of each machine had been wrong by itself.
        for (machine, years) in machines.iter_mut().zip([YEARS, 0, -2 * YEARS]) {
            machine.run(&shifted(years));
        }
        let mut wrong = machines[2].copy();
        wrong.take(&machines[0]);
        wrong.take(&machines[1]);
        for machine in [&mut right, &mut wrong] {
            machine.run(&timeless());
        }
        assert_eq!(right.dump(), wrong.dump(), "seed {seed}");
        // And a clock that jumped back blocks nothing.
        let heads = wrong.workbook().note("s0", "p0").unwrap();
        let edit = NoteEdit {
            session: "s0".into(),
            prompt: "p0".into(),
            text: "after all of it".into(),
            sitting: Sitting::begin(),
            parent: heads.map(|note| note.version),
        };
        wrong.workbook().save_note(&edit).unwrap();
        right.take(&wrong);
        let note = right.workbook().note("s0", "p0").unwrap().unwrap();
        assert_eq!(note.text, "after all of it");
    }
}

const TIMES: [(&str, &str); 10] = [
    ("devices", "since_at"),
    ("registers", "set_at"),
    ("note_versions", "made_at"),
    ("note_versions", "saved_at"),
    ("leaf_versions", "made_at"),
    ("leaf_versions", "saved_at"),
    ("tombstones", "erased_at"),
    ("marks", "made_at"),
    ("attempts", "ended_at"),
    ("entries", "at"),
];

fn shifted(by: i64) -> String {
    let shift = |(table, column)| format!("UPDATE {table} SET {column} = {column} + ({by});");
    TIMES.map(shift).concat()
}

/// A list of places says when, too.
fn timeless() -> String {
    let each = |(table, column)| format!("UPDATE {table} SET {column} = 0;");
    TIMES.map(each).concat()
        + "UPDATE places SET at = 0; UPDATE marks SET undone_at = 0 WHERE undone_at IS NOT NULL;
           DELETE FROM registers WHERE name = 'backup.places';"
}
