//! The facts of a page of help: `help/<id>.toml`.

use serde::Deserialize;

use super::kind::{SectionKind, Warning};
use super::session::{Group, SectionFacts, SessionFacts};
use super::table::{Keys, Log, parse, read};

/// What is known of a page of help whatever the language.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct HelpFacts {
    /// Its place among the pages, counted from 1.
    pub place: u32,
    /// Ids of its sections, in order.
    pub sections: Vec<String>,
}

const HELP: Keys = Keys {
    required: &["place", "sections"],
    optional: &[],
};

/// Reads one facts file.
pub(crate) fn read_help(log: &mut Log<'_>) -> Option<HelpFacts> {
    let table = parse(log);
    read(table, &HELP, log)
}

impl HelpFacts {
    /// The same as facts of a session that takes no time, so that one reader and one renderer serve both.
    pub(crate) fn as_session(&self) -> SessionFacts {
        let section = |id: &String| SectionFacts {
            id: id.clone(),
            kind: SectionKind::Background,
            minutes: None,
            at_least: None,
            optional: false,
            grouping: None,
            materials: Vec::new(),
            layout: None,
            parts: Vec::new(),
            line: 0,
        };
        SessionFacts {
            part: String::new(),
            minutes: 0,
            audience: Vec::new(),
            group: Group { min: 1, max: 1 },
            needs: Vec::new(),
            warning: Warning::None,
            concepts: Vec::new(),
            sections: self.sections.iter().map(section).collect(),
        }
    }
}
