//! Changed facts: minutes, what is cut, what is added. They hold in all languages.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use toml::{Table, Value};
use workbook::{Leaf, LeafId};

/// What is changed in the facts of one session.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AdaptedFacts {
    /// The session's slug.
    pub session: String,
    /// How many minutes a section takes instead, by its id.
    #[serde(default)]
    pub minutes: BTreeMap<String, u32>,
    /// Sections that are left out, by id.
    #[serde(default)]
    pub cut: BTreeSet<String>,
    /// Sections that are added, in the order in which they were.
    #[serde(default)]
    pub added: Vec<AddedSection>,
}

/// A section that a trainer adds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AddedSection {
    /// Its id, in no use in the session.
    pub id: String,
    /// The section that it comes after.
    pub after: String,
    /// How many minutes it takes.
    pub minutes: u32,
}

impl Leaf for AdaptedFacts {
    const KIND: &'static str = "adapted-facts";
}

impl AdaptedFacts {
    /// The one name of the changed facts of this session.
    #[must_use]
    pub fn id(session: &str) -> LeafId {
        LeafId::named(Self::KIND, session)
    }

    /// The facts file that it changes.
    #[must_use]
    pub fn path(&self) -> String {
        format!("sessions/{}.toml", self.session)
    }

    /// Whether nothing is changed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.minutes.is_empty() && self.cut.is_empty() && self.added.is_empty()
    }

    /// The facts file with the changes; nothing if it cannot be read. The minutes of the session are those of its
    /// sections again.
    pub(crate) fn over(&self, file: &str) -> Option<String> {
        let mut facts: Table = toml::from_str(file).ok()?;
        let Some(Value::Array(sections)) = facts.get_mut("section") else {
            return None;
        };
        self.add_to(sections);
        sections.retain(|section| !self.cut.contains(id_of(section)));
        for section in sections.iter_mut() {
            self.set_minutes(section);
        }
        let total: i64 = sections.iter().filter_map(minutes_of).sum();
        facts.insert("minutes".into(), Value::Integer(total));
        toml::to_string(&facts).ok()
    }

    fn add_to(&self, sections: &mut Vec<Value>) {
        for added in &self.added {
            let at = sections
                .iter()
                .position(|section| id_of(section) == added.after);
            let section = Table::from_iter([
                ("id".into(), Value::String(added.id.clone())),
                ("kind".into(), Value::String("activity".into())),
                ("grouping".into(), Value::String("plenary".into())),
                ("minutes".into(), Value::Integer(added.minutes.into())),
            ]);
            sections.insert(
                at.map_or(sections.len(), |at| at + 1),
                Value::Table(section),
            );
        }
    }

    fn set_minutes(&self, section: &mut Value) {
        let Some(minutes) = self.minutes.get(id_of(section)).copied().map(i64::from) else {
            return;
        };
        let Value::Table(section) = section else {
            return;
        };
        section.insert("minutes".into(), Value::Integer(minutes));
        let at_least = section.get("at-least").and_then(Value::as_integer);
        if at_least.is_some_and(|at_least| at_least > minutes) {
            section.insert("at-least".into(), Value::Integer(minutes));
        }
    }
}

/// The facts file with these parts in a section, each after the one it comes after; nothing if it cannot be read.
pub(crate) fn with_parts(
    file: &str,
    section: &str,
    parts: &[(String, Option<String>)],
) -> Option<String> {
    let mut facts: Table = toml::from_str(file).ok()?;
    let sections = facts.get_mut("section")?.as_array_mut()?;
    let section = sections.iter_mut().find(|one| id_of(one) == section)?;
    let own = section
        .as_table_mut()?
        .entry("part")
        .or_insert_with(|| Value::Array(Vec::new()))
        .as_array_mut()?;
    for (id, after) in parts {
        let before = own
            .iter()
            .position(|part| after.as_deref() == Some(id_of(part)));
        let part = Table::from_iter([
            ("id".into(), Value::String(id.clone())),
            ("kind".into(), Value::String("text".into())),
        ]);
        own.insert(before.map_or(0, |at| at + 1), Value::Table(part));
    }
    toml::to_string(&facts).ok()
}

fn id_of(section: &Value) -> &str {
    section
        .get("id")
        .and_then(Value::as_str)
        .unwrap_or_default()
}

fn minutes_of(section: &Value) -> Option<i64> {
    section.get("minutes")?.as_integer()
}
