//! One thing that is wrong in a file.

use crate::Args;

/// One thing that is wrong in a file: data, worded by the message `problem-<rule>`, whose attribute `.mend` says
/// how to mend it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule that was broken.
    pub rule: Rule,
    /// How bad it is.
    pub severity: Severity,
    /// The file, relative to its folder, with `/` between names.
    pub file: String,
    /// The line, from 1; 0 for the whole file.
    pub line: u32,
    /// What the message's variables stand for.
    pub args: Vec<(&'static str, String)>,
}

/// A rule's name in kebab case, for ever the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Rule(pub &'static str);

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// Something is broken: a reader sees less, or something wrong.
    Damage,
    /// Something is not there yet.
    Gap,
}

impl Finding {
    /// A finding of damage about a whole file.
    pub fn damage(rule: Rule, file: impl Into<String>) -> Finding {
        Finding {
            rule,
            severity: Severity::Damage,
            file: file.into(),
            line: 0,
            args: Vec::new(),
        }
    }

    /// A finding of something that is not there yet, about a whole file.
    pub fn gap(rule: Rule, file: impl Into<String>) -> Finding {
        Finding {
            severity: Severity::Gap,
            ..Finding::damage(rule, file)
        }
    }

    /// The same finding at a line (from 1).
    pub fn at(self, line: u32) -> Finding {
        Finding { line, ..self }
    }

    /// The same finding with one more variable for its message.
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Finding {
        self.args.push((name, value.into()));
        self
    }

    /// The id of the message that words it.
    pub fn message_id(&self) -> String {
        format!("problem-{}", self.rule.0)
    }

    /// What its message is formatted with: its own variables, `$file` and `$line`.
    pub fn message_args(&self) -> Args<'_> {
        let mut args = Args::new().with("file", &self.file).with("line", self.line);
        for (name, value) in &self.args {
            args = args.with(*name, value);
        }
        args
    }
}
