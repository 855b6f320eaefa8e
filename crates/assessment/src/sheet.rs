//! What one person handed in on one occasion.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::group::PersonId;
use crate::test::{Form, Item, Occasion};

/// How answers came into the workbook.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// Typed in from paper.
    Paper,
    /// Given on the laptop by the person.
    Laptop,
    /// Read from a table.
    File,
}

/// One person's answers on one occasion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    /// The programme, as its address names it.
    pub programme: String,
    /// Whose.
    pub person: PersonId,
    /// Before or after.
    pub occasion: Occasion,
    /// Which form it was.
    pub form: Form,
    /// The options chosen, from 1, by `session/question`. A question that was left blank is not there.
    #[serde(default)]
    pub answers: BTreeMap<String, BTreeSet<u32>>,
    /// How the answers came here.
    pub source: Source,
}

impl Sheet {
    /// A sheet without answers.
    #[must_use]
    pub fn empty(programme: &str, person: PersonId, occasion: Occasion, form: Form) -> Self {
        Self {
            programme: programme.to_owned(),
            person,
            occasion,
            form,
            answers: BTreeMap::new(),
            source: Source::Paper,
        }
    }

    /// The natural key of the sheet of one person on one occasion: the same in every copy of a workbook.
    #[must_use]
    pub fn key(programme: &str, person: PersonId, occasion: Occasion) -> String {
        format!("{programme}/{person}/{}", occasion.as_str())
    }

    /// What was chosen; nothing if the question was left blank.
    #[must_use]
    pub fn chosen(&self, item: &Item<'_>) -> BTreeSet<u32> {
        self.answers
            .get(&item.key(self.form))
            .cloned()
            .unwrap_or_default()
    }

    /// Keeps what was chosen; nothing takes the answer away.
    pub fn choose(&mut self, item: &Item<'_>, chosen: BTreeSet<u32>) {
        let key = item.key(self.form);
        if chosen.is_empty() {
            self.answers.remove(&key);
        } else {
            self.answers.insert(key, chosen);
        }
    }

    /// Whether exactly the right options were chosen. A question that was left blank is not right.
    #[must_use]
    pub fn is_right(&self, item: &Item<'_>) -> bool {
        let right = &item.question(self.form).answers;
        self.chosen(item) == right.iter().copied().collect()
    }

    /// Whether any question of the test was answered.
    #[must_use]
    pub fn has_answers(&self, items: &[Item<'_>]) -> bool {
        items.iter().any(|item| !self.chosen(item).is_empty())
    }
}
