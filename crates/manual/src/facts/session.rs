//! The facts of one session: `sessions/<slug>.toml`.

use serde::Deserialize;
use toml::{Spanned, de::DeTable};

use super::kind::{Audience, Form, Grouping, Layout, PartKind, Per, SectionKind, Warning};
use super::table::{Keys, Log, parse, read, take_tables};

/// What is known of a session whatever the language.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct SessionFacts {
    /// Id of the part of the manual it belongs to.
    pub part: String,
    /// How long it takes, in minutes.
    pub minutes: u32,
    /// For whom it is.
    #[serde(default)]
    pub audience: Vec<Audience>,
    /// How many participants it works with.
    pub group: Group,
    /// Slugs of sessions better done before.
    #[serde(default)]
    pub needs: Vec<String>,
    /// Whether it may bring back something painful.
    #[serde(default = "no_warning")]
    pub warning: Warning,
    /// Glossary slugs of its key concepts.
    #[serde(default)]
    pub concepts: Vec<String>,
    /// Its sections in order; none when the session is still to come.
    #[serde(skip)]
    pub sections: Vec<SectionFacts>,
}

fn no_warning() -> Warning {
    Warning::None
}

/// The smallest and largest group, in persons.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// At least so many persons.
    pub min: u32,
    /// At most so many persons.
    pub max: u32,
}

/// What is known of a section whatever the language.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct SectionFacts {
    /// Its id, unique in the session among sections and parts.
    pub id: String,
    /// What it is for.
    pub kind: SectionKind,
    /// How long it takes, in minutes; nothing for a section that takes no time.
    pub minutes: Option<u32>,
    /// The shortest it can be when time is short, in minutes.
    pub at_least: Option<u32>,
    /// Whether it may be left out.
    #[serde(default)]
    pub optional: bool,
    /// How participants sit together.
    pub grouping: Option<Grouping>,
    /// What is needed.
    #[serde(default)]
    pub materials: Vec<Material>,
    /// How it is laid out on paper, for handouts.
    pub layout: Option<Layout>,
    /// Its parts in order.
    #[serde(skip)]
    pub parts: Vec<PartFacts>,
    /// Line of the facts file where it is declared (1-based).
    #[serde(skip)]
    pub line: u32,
}

/// Something to bring, and how many of it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Material {
    /// Worded by the message `material-<id>`.
    pub id: String,
    /// How often it is needed.
    pub per: Per,
}

/// What is known of a part of a section whatever the language.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct PartFacts {
    /// Its id, unique in the session among sections and parts.
    pub id: String,
    /// What it is for.
    pub kind: PartKind,
    /// For questions: id of the objective it asks about.
    pub objective: Option<String>,
    /// For questions: which options are right (1-based).
    #[serde(default)]
    pub answers: Vec<u32>,
    /// For questions of the tests: before or after.
    pub form: Option<Form>,
    /// For questions of the tests: id of its twin in the other test.
    pub pair: Option<String>,
    /// Line of the facts file where it is declared (1-based).
    #[serde(skip)]
    pub line: u32,
}

impl SessionFacts {
    /// The section of this id.
    #[must_use]
    pub fn section(&self, id: &str) -> Option<&SectionFacts> {
        self.sections.iter().find(|section| section.id == id)
    }

    /// Every declared id in order, each section's before those of its parts, with its line in the facts.
    pub fn ids(&self) -> impl Iterator<Item = (&str, u32)> {
        self.sections.iter().flat_map(|section| {
            let parts = section
                .parts
                .iter()
                .map(|part| (part.id.as_str(), part.line));
            std::iter::once((section.id.as_str(), section.line)).chain(parts)
        })
    }
}

const SESSION: Keys = Keys {
    required: &["part", "minutes", "group"],
    optional: &["audience", "needs", "warning", "concepts", "section"],
};
const SECTION: Keys = Keys {
    required: &["id", "kind"],
    optional: &[
        "minutes",
        "at-least",
        "optional",
        "grouping",
        "materials",
        "layout",
        "part",
    ],
};
const PART: Keys = Keys {
    required: &["id", "kind"],
    optional: &["objective", "answers", "form", "pair"],
};

/// Reads one facts file; a section or part that cannot be read is left out, and the log says so.
pub(crate) fn read_session(log: &mut Log<'_>) -> Option<SessionFacts> {
    let mut table = parse(log);
    let sections = take_tables(&mut table, "section", log);
    let mut facts: SessionFacts = read(table, &SESSION, log)?;
    facts.sections = sections
        .into_iter()
        .filter_map(|table| read_section(table, log))
        .collect();
    Some(facts)
}

fn read_section<'a>(mut table: Spanned<DeTable<'a>>, log: &mut Log<'a>) -> Option<SectionFacts> {
    let line = log.line(table.span().start);
    let parts = take_tables(&mut table, "part", log);
    let mut section: SectionFacts = read(table, &SECTION, log)?;
    section.line = line;
    section.parts = parts
        .into_iter()
        .filter_map(|table| read_part(table, log))
        .collect();
    Some(section)
}

fn read_part<'a>(table: Spanned<DeTable<'a>>, log: &mut Log<'a>) -> Option<PartFacts> {
    let line = log.line(table.span().start);
    let mut part: PartFacts = read(table, &PART, log)?;
    part.line = line;
    Some(part)
}
