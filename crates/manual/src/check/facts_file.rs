//! The facts of one session, and where in their file something stands.

use language::{Finding, Rule};

use crate::facts::{SectionFacts, SessionFacts};
use crate::manual::Manual;
use crate::session::Session;

/// A session's facts with the text they were read from.
pub(super) struct FactsFile<'a> {
    pub(super) slug: &'a str,
    pub(super) facts: &'a SessionFacts,
    path: String,
    text: &'a str,
}

impl<'a> FactsFile<'a> {
    pub(super) fn of_session(manual: &'a Manual, session: &'a Session) -> Self {
        let path = format!("sessions/{}.toml", session.slug);
        Self {
            slug: &session.slug,
            facts: &session.facts,
            text: manual.file_text(&path).unwrap_or_default(),
            path,
        }
    }

    /// Damage at a line (1-based, 0 for the whole file).
    pub(super) fn damage(&self, rule: Rule, line: u32) -> Finding {
        Finding::damage(rule, &self.path).at(line)
    }

    /// The first line that sets this key.
    pub(super) fn key_line(&self, key: &str) -> u32 {
        line_where(self.text, 1, |line| sets(line, key))
    }

    /// The line of the table that begins on line `table` which sets this key, else that of the table.
    pub(super) fn line_of(&self, table: u32, key: &str) -> u32 {
        let skipped = usize::try_from(table).unwrap_or(usize::MAX);
        let own = self.text.lines().skip(skipped);
        let own = own.take_while(|line| !line.trim_start().starts_with('['));
        let mut numbered = (table + 1..).zip(own);
        let found = numbered.find(|(_, line)| sets(line, key));
        found.map_or(table, |(number, _)| number)
    }

    /// The first line from a section's on that names this value.
    pub(super) fn value_line(&self, section: Option<&SectionFacts>, value: &str) -> u32 {
        value_line(self.text, section.map_or(1, |section| section.line), value)
    }
}

fn sets(line: &str, key: &str) -> bool {
    let rest = line.trim_start().strip_prefix(key);
    rest.is_some_and(|rest| rest.trim_start().starts_with('='))
}

/// The first line from `from` on that holds `"value"`, else 0.
pub(super) fn value_line(text: &str, from: u32, value: &str) -> u32 {
    let quoted = format!("\"{value}\"");
    line_where(text, from, |line| line.contains(&quoted))
}

fn line_where(text: &str, from: u32, is: impl Fn(&str) -> bool) -> u32 {
    let mut lines = (1..)
        .zip(text.lines())
        .skip_while(|(number, _)| *number < from);
    lines
        .find(|(_, line)| is(line))
        .map_or(0, |(number, _)| number)
}
