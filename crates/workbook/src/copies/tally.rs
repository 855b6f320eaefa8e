//! What came of joining, in numbers that a person understands.

use super::{TwoSided, join::Changed};
use rusqlite::{Connection, Transaction, types::Value};
use std::collections::{BTreeMap, BTreeSet};

/// What was taken in from another copy, or would be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Joined {
    /// Notes that have words they did not have.
    pub notes: usize,
    /// Answers to questions.
    pub answers: usize,
    /// Sections read, sessions finished or taken up again.
    pub progress: usize,
    /// Sessions in which she was at another place last.
    pub places: usize,
    /// What is kept and changed (plans, programmes, marks), by its kind.
    pub kept: BTreeMap<String, usize>,
    /// What happened once, by its kind.
    pub happened: BTreeMap<String, usize>,
    /// Names of the facts about the person and her settings that have another value now: it was set later.
    pub replaced: Vec<String>,
    /// Things that were erased there, and are erased here too.
    pub erased: usize,
    /// Notes that were erased in one copy and written on in the other: the later words stay.
    pub outlived: usize,
    /// What has two sides now.
    pub two_sided: TwoSided,
}

impl Joined {
    /// Whether words go from every byte of the workbook and its backups: they were erased there, or a name was changed.
    #[must_use]
    pub fn erases(&self) -> bool {
        self.erased > 0 || self.replaced.iter().any(|register| register == NAME)
    }

    /// Whether the other copy has nothing that this one does not have.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        let two_sided = self.two_sided.clone();
        *self
            == Joined {
                two_sided,
                ..Joined::default()
            }
    }
}

/// When her name is another now, the old one goes from every byte, as where she changes it herself.
const NAME: &str = "person.name";

/// Joined so far.
pub(crate) struct Tally {
    notes: BTreeSet<Vec<String>>,
    leaves: BTreeMap<String, BTreeSet<Vec<u8>>>,
    joined: Joined,
    outlived: i64,
    pub(crate) erased: usize,
}

/// Heads that were made from what is erased.
const OUTLIVED: &str = "SELECT count(DISTINCT v.session || char(10) || v.anchor_kind || char(10) || v.anchor)
  FROM note_versions v JOIN note_parents p ON p.version = v.id JOIN tombstones t ON t.id = p.parent";

impl Tally {
    pub(crate) fn begin(tx: &Transaction) -> rusqlite::Result<Tally> {
        Ok(Tally {
            notes: BTreeSet::new(),
            leaves: BTreeMap::new(),
            joined: Joined::default(),
            outlived: outlived(tx)?,
            erased: 0,
        })
    }

    pub(crate) fn count(&mut self, table: &str, columns: &[String], changed: &Changed) {
        let of = |name: &str| columns.iter().position(|column| column == name);
        let text = |name: &str| of(name).map_or(String::new(), |n| text(&changed.new[n]));
        match table {
            "note_versions" => {
                let anchor = ["session", "anchor_kind", "anchor"].map(text);
                self.notes.insert(anchor.to_vec());
            }
            "leaf_versions" => {
                let leaves = self.leaves.entry(text("kind")).or_default();
                if let Some(Value::Blob(leaf)) = of("leaf").map(|n| &changed.new[n]) {
                    leaves.insert(leaf.clone());
                }
            }
            "entries" => *self.joined.happened.entry(text("kind")).or_default() += 1,
            "answers" => self.joined.answers += 1,
            "marks" => self.joined.progress += 1,
            "places" if is_other(changed, of("block")) => self.joined.places += 1,
            "registers" if is_other(changed, of("value")) => {
                self.joined.replaced.push(text("name"))
            }
            _ => {}
        }
    }

    pub(crate) fn end(self, tx: &Transaction, two_sided: TwoSided) -> rusqlite::Result<Joined> {
        let outlived = outlived(tx)? - self.outlived;
        let count = |(kind, leaves): (String, BTreeSet<_>)| (kind, leaves.len());
        Ok(Joined {
            notes: self.notes.len(),
            kept: self.leaves.into_iter().map(count).collect(),
            erased: self.erased,
            outlived: usize::try_from(outlived).unwrap_or_default(),
            two_sided,
            ..self.joined
        })
    }
}

fn outlived(conn: &Connection) -> rusqlite::Result<i64> {
    conn.query_row(OUTLIVED, (), |row| row.get(0))
}

/// Whether a column says something else than it did.
fn is_other(changed: &Changed, column: Option<usize>) -> bool {
    let old = changed.old.as_ref();
    column.is_some_and(|n| old.is_none_or(|old| old[n] != changed.new[n]))
}

fn text(value: &Value) -> String {
    match value {
        Value::Text(text) => text.clone(),
        _ => String::new(),
    }
}
