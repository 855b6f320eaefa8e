//! Every kind of write that a workbook knows, and how each is found again.

use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::path::Path;
use workbook::{
    Answer, Entry, Integrity, Leaf, LeafId, NewAttempt, NoteEdit, Person, Progress, Settings,
    Sitting, Workbook,
};

const SESSION: &str = "dual-loyalty";

/// What a leaf and an entry hold here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Words {
    words: String,
}

impl Leaf for Words {
    const KIND: &'static str = "fault-words";
}

impl Entry for Words {
    const KIND: &'static str = "fault-words";
}

/// One kind of write.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Deed {
    Note,
    NoteBack,
    Leaf,
    LeafAway,
    LeafBack,
    Entry,
    ReadMark,
    Finish,
    Reopen,
    Attempt,
    Erase,
    EraseLeaf,
    EraseEntries,
    Place,
    Person,
    Settings,
    LockAfter,
}

pub(crate) const DEEDS: [Deed; 17] = [
    Deed::Note,
    Deed::NoteBack,
    Deed::Leaf,
    Deed::LeafAway,
    Deed::LeafBack,
    Deed::Entry,
    Deed::ReadMark,
    Deed::Finish,
    Deed::Reopen,
    Deed::Attempt,
    Deed::Erase,
    Deed::EraseLeaf,
    Deed::EraseEntries,
    Deed::Place,
    Deed::Person,
    Deed::Settings,
    Deed::LockAfter,
];

/// Erasing rewrites the file, so that it is done once in so many turns.
const ERASE_EVERY: usize = 5;

/// The kind of write whose turn it is.
pub(crate) fn turn(n: usize) -> Deed {
    match DEEDS[n % DEEDS.len()] {
        deed if deed.erases() && !(n / DEEDS.len()).is_multiple_of(ERASE_EVERY) => Deed::Note,
        deed => deed,
    }
}

/// The words of the nth write: long enough to fill pages.
pub(crate) fn words(n: usize) -> String {
    format!("sentence {n} of what I saw; ").repeat(1 + n % 40)
}

fn leaf(n: usize) -> LeafId {
    LeafId::named("fault-words", &n.to_string())
}

fn of_words(n: usize) -> Words {
    Words { words: words(n) }
}

impl Deed {
    /// What the table calls it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Note => "a note",
            Self::NoteBack => "a note's older version brought back",
            Self::Leaf => "a plan, a mark, a programme (a leaf)",
            Self::LeafAway => "a leaf put away",
            Self::LeafBack => "a leaf taken back",
            Self::Entry => "an answer to a card (an entry)",
            Self::ReadMark => "a section read",
            Self::Finish => "a session finished",
            Self::Reopen => "a session opened again",
            Self::Attempt => "a quiz",
            Self::Erase => "a note erased for good",
            Self::EraseLeaf => "a leaf erased for good",
            Self::EraseEntries => "entries erased for good",
            Self::Place => "the place in the text",
            Self::Person => "the person's name",
            Self::Settings => "how she likes to read",
            Self::LockAfter => "when it locks",
        }
    }

    /// Whether it rewrites the whole file.
    pub(crate) fn erases(self) -> bool {
        matches!(self, Self::Erase | Self::EraseLeaf | Self::EraseEntries)
    }

    /// The nth write; when this answers well it is acknowledged.
    pub(crate) fn act(self, workbook: &Workbook, n: usize) -> Result<(), workbook::SaveError> {
        let name = n.to_string();
        match self {
            Self::Note => note(workbook, n),
            Self::Leaf => workbook
                .keep_leaf(leaf(n), &of_words(n), Sitting::begin())
                .map(drop),
            Self::LeafAway => {
                workbook.keep_leaf(leaf(n), &of_words(n), Sitting::begin())?;
                workbook.put_leaf_away::<Words>(leaf(n)).map(drop)
            }
            Self::LeafBack => {
                Self::LeafAway.act(workbook, n)?;
                workbook.take_leaf_back::<Words>(leaf(n)).map(drop)
            }
            Self::NoteBack => note_back(workbook, n),
            Self::Entry => workbook.enter(&name, &of_words(n)).map(drop),
            Self::ReadMark => workbook.mark_read(SESSION, &name),
            Self::Finish => workbook.finish(&name),
            Self::Reopen => {
                workbook.finish(&name)?;
                workbook.reopen(&name)
            }
            Self::Attempt => workbook.keep_attempt(&attempt(n)).map(drop),
            Self::Erase => {
                note(workbook, n)?;
                workbook.erase_note(SESSION, &name)
            }
            Self::EraseLeaf => {
                Self::Leaf.act(workbook, n)?;
                workbook.erase_leaf::<Words>(leaf(n))
            }
            Self::EraseEntries => {
                Self::Entry.act(workbook, n)?;
                workbook.erase_entries::<Words>(&name)
            }
            Self::Place => workbook.set_place(SESSION, &format!("triads.p{n}")),
            Self::Person => workbook.set_person(&Person {
                name,
                ..Person::default()
            }),
            Self::Settings => workbook.set_settings(&Settings {
                theme: Some(name),
                ..Settings::default()
            }),
            Self::LockAfter => workbook.set_lock_after((n % 50) as u16),
        }
    }
}

fn note(workbook: &Workbook, n: usize) -> Result<(), workbook::SaveError> {
    let edit = NoteEdit {
        session: SESSION.to_owned(),
        prompt: n.to_string(),
        text: words(n),
        sitting: Sitting::begin(),
        parent: None,
    };
    workbook.save_note(&edit).map(drop)
}

fn note_back(workbook: &Workbook, n: usize) -> Result<(), workbook::SaveError> {
    let edit = |text: String, parent| NoteEdit {
        session: SESSION.to_owned(),
        prompt: n.to_string(),
        text,
        sitting: Sitting::begin(),
        parent,
    };
    let first = workbook.save_note(&edit(words(n), None))?.version;
    workbook.save_note(&edit("another thought".to_owned(), Some(first)))?;
    workbook.restore_note(first, Sitting::begin()).map(drop)
}

fn attempt(n: usize) -> NewAttempt {
    let answer = Answer {
        question: n.to_string(),
        chosen: BTreeSet::from([1]),
        is_right: true,
    };
    NewAttempt {
        session: format!("session-{n}"),
        seconds: None,
        answers: vec![answer],
    }
}

/// Which of the acknowledged writes a file does not hold, by name. It must hold together, too.
pub(crate) fn lost_from(
    path: &Path,
    done: &BTreeSet<(Deed, usize)>,
) -> anyhow::Result<Vec<String>> {
    lost(&Workbook::open(path)?, done)
}

/// As [`lost_from`], of a workbook that is open.
pub(crate) fn lost(
    workbook: &Workbook,
    done: &BTreeSet<(Deed, usize)>,
) -> anyhow::Result<Vec<String>> {
    anyhow::ensure!(
        workbook.check()? == Integrity::Whole,
        "the file does not hold together"
    );
    missing(workbook, done)
}

/// Which are not there, whether it holds together or not.
pub(crate) fn missing(
    workbook: &Workbook,
    done: &BTreeSet<(Deed, usize)>,
) -> anyhow::Result<Vec<String>> {
    let state = State {
        read: workbook.read_sections(SESSION)?,
        progress: workbook.progress()?,
    };
    let mut missing = Vec::new();
    for (deed, n) in done.iter().copied() {
        if !state.holds(workbook, deed, n)? {
            missing.push(format!("{deed:?} {n}"));
        }
    }
    missing.extend(outdated(workbook, done)?);
    Ok(missing)
}

/// What is read once for all of them.
struct State {
    read: BTreeSet<String>,
    progress: Progress,
}

impl State {
    fn holds(&self, workbook: &Workbook, deed: Deed, n: usize) -> anyhow::Result<bool> {
        let name = n.to_string();
        let finished = || {
            let session = self.progress.sessions.get(&name);
            session.is_some_and(|session| session.finished.is_some())
        };
        let leaf_now = || workbook.leaf::<Words>(leaf(n));
        let entries = || workbook.entries::<Words>(Some(&name));
        Ok(match deed {
            Deed::Note | Deed::NoteBack => workbook
                .note(SESSION, &name)?
                .is_some_and(|note| note.text == words(n)),
            Deed::Leaf | Deed::LeafBack => leaf_now()?.is_some_and(|kept| kept.leaf == of_words(n)),
            Deed::LeafAway => is_away(workbook, n)?,
            Deed::Entry => entries()?.iter().any(|one| one.entry == of_words(n)),
            Deed::ReadMark => self.read.contains(&name),
            Deed::Finish => finished(),
            Deed::Reopen => !finished(),
            Deed::Attempt => !workbook.attempts(&format!("session-{n}"))?.is_empty(),
            Deed::Erase => workbook.note_versions(SESSION, &name)?.is_empty(),
            Deed::EraseLeaf => workbook.leaf_versions::<Words>(leaf(n))?.is_empty(),
            Deed::EraseEntries => entries()?.is_empty(),
            Deed::Place | Deed::Person | Deed::Settings | Deed::LockAfter => true,
        })
    }
}

fn is_away(workbook: &Workbook, n: usize) -> anyhow::Result<bool> {
    let versions = workbook.leaf_versions::<Words>(leaf(n))?;
    let holds = versions.iter().any(|version| version.leaf == of_words(n));
    Ok(holds
        && versions
            .iter()
            .any(|version| version.is_head && version.is_away))
}

/// What keeps its last value only: it may be newer than what was acknowledged, never older.
fn outdated(workbook: &Workbook, done: &BTreeSet<(Deed, usize)>) -> anyhow::Result<Vec<String>> {
    let last = |deed| {
        done.iter()
            .rev()
            .find(|(one, _)| *one == deed)
            .map(|(_, n)| *n)
    };
    let place = workbook
        .place()?
        .map(|place| place.block.trim_start_matches("triads.p").to_owned());
    let now = [
        (Deed::Place, place),
        (Deed::Person, Some(workbook.person()?.name)),
        (Deed::Settings, workbook.settings()?.theme),
    ];
    let mut outdated = Vec::new();
    for (deed, value) in now {
        let Some(acknowledged) = last(deed) else {
            continue;
        };
        let value: usize = value.and_then(|value| value.parse().ok()).unwrap_or(0);
        if value < acknowledged {
            outdated.push(format!("{deed:?} {acknowledged}"));
        }
    }
    Ok(outdated)
}
