//! The facts of one voice: `voices/<id>.toml`.

use serde::Deserialize;

use super::kind::{PartKind, SectionKind, Warning};
use super::session::{Group, PartFacts, SectionFacts, SessionFacts};
use super::table::{Keys, Log, parse, read};

/// What is known of a voice whatever the language.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct VoiceFacts {
    /// Slug of the session it belongs to.
    pub session: String,
    /// Who speaks, such as `midwife`; worded by the message `role-<role>`.
    pub role: String,
    /// How long it takes to read aloud, in minutes.
    pub minutes: u32,
    /// Whether it may bring back something painful.
    #[serde(default = "no_warning")]
    pub warning: Warning,
    /// Ids of its two questions to the reader, each with a note box.
    pub prompts: Vec<String>,
}

fn no_warning() -> Warning {
    Warning::None
}

const VOICE: Keys = Keys {
    required: &["session", "role", "minutes", "prompts"],
    optional: &["warning"],
};

/// Reads one facts file.
pub(crate) fn read_voice(log: &mut Log<'_>) -> Option<VoiceFacts> {
    let table = parse(log);
    read(table, &VOICE, log)
}

impl VoiceFacts {
    /// The same as facts of a session with one section, so that one reader and one renderer serve both.
    pub(crate) fn as_session(&self, account: &str) -> SessionFacts {
        let prompt = |id: &String| PartFacts {
            id: id.clone(),
            kind: PartKind::Prompt,
            objective: None,
            answers: Vec::new(),
            form: None,
            pair: None,
            line: 0,
        };
        let section = SectionFacts {
            id: account.to_owned(),
            kind: SectionKind::Background,
            minutes: Some(self.minutes),
            at_least: None,
            optional: false,
            grouping: None,
            materials: Vec::new(),
            layout: None,
            parts: self.prompts.iter().map(prompt).collect(),
            line: 0,
        };
        SessionFacts {
            part: String::new(),
            minutes: self.minutes,
            audience: Vec::new(),
            group: Group { min: 1, max: 1 },
            needs: Vec::new(),
            warning: self.warning,
            concepts: Vec::new(),
            sections: vec![section],
        }
    }
}
