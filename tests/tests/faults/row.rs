//! One row of the table, and what all rows need.

use super::answer::{Refusal, Tried, Worded, words};
use anyhow::Context as _;
use std::collections::BTreeSet;
use std::fmt;
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// Tells the child what to do.
pub(crate) const TASK: &str = "HRHW_FAULT_TASK";
/// Tells the child to which file.
pub(crate) const FILE: &str = "HRHW_FAULT_FILE";
/// Tells the child from which number on.
pub(crate) const FROM: &str = "HRHW_FAULT_FROM";

/// What was tried, and what came of it.
#[derive(Debug, Default)]
pub(crate) struct Row {
    /// What went wrong.
    pub(crate) fault: String,
    /// What was going on meanwhile.
    pub(crate) during: String,
    /// How often it was tried.
    pub(crate) tried: usize,
    /// How much had been acknowledged before.
    pub(crate) acknowledged: usize,
    /// How much of that was not there afterwards, and what else was not as it must be.
    pub(crate) lost: Vec<String>,
    /// What the app answered, in its own words, and what was counted.
    pub(crate) said: BTreeSet<String>,
    /// Why the row was not tried on this machine.
    pub(crate) not_tried: Option<&'static str>,
}

impl Row {
    pub(crate) fn of(fault: &str, during: &str) -> Self {
        Self {
            fault: fault.to_owned(),
            during: during.to_owned(),
            ..Self::default()
        }
    }

    /// One try more, with so much acknowledged before.
    pub(crate) fn try_with(&mut self, acknowledged: usize) {
        self.tried += 1;
        self.acknowledged += acknowledged;
    }

    /// Remembers the words with which the app answered, or that it did what was asked; then, what came of it.
    pub(crate) fn heard<T, E: Worded>(&mut self, answer: Result<T, E>) -> Option<T> {
        let (value, tried) = match answer {
            Ok(value) => (Some(value), Ok(())),
            Err(error) => (None, Err(Refusal::from(error))),
        };
        self.say(tried);
        value
    }

    /// The same of something that was tried.
    pub(crate) fn say(&mut self, tried: Tried) {
        match tried {
            Ok(()) => {
                self.said.insert("done".to_owned());
            }
            Err(Refusal::Worded(id)) => match words(id) {
                Ok(words) => {
                    self.said.insert(format!("“{words}”"));
                }
                Err(why) => self.lost.push(why),
            },
            Err(Refusal::Wrong(what)) => self.lost.push(what),
        }
    }

    /// Whether it was tried, or could not be, and nothing is lost.
    pub(crate) fn is_well(&self) -> bool {
        self.lost.is_empty() && (self.tried > 0 || self.not_tried.is_some())
    }
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            fault,
            during,
            tried,
            acknowledged,
            ..
        } = self;
        if let Some(why) = self.not_tried {
            return write!(f, "| {fault} | {during} | not tried: {why} | | | |");
        }
        let said: Vec<&str> = self.said.iter().map(String::as_str).collect();
        let lost = match self.lost.as_slice() {
            [] => "0".to_owned(),
            [first, ..] => format!("**{}** ({first})", self.lost.len()),
        };
        write!(
            f,
            "| {fault} | {during} | {tried} | {acknowledged} | {lost} | {} |",
            said.join("; ")
        )
    }
}

/// Starts the child; what it prints is read by whoever kills it.
pub(crate) fn start(task: &str, file: &Path, from: usize) -> anyhow::Result<Child> {
    start_with(task, file, from, &[])
}

/// The same, with more in its environment.
pub(crate) fn start_with(
    task: &str,
    file: &Path,
    from: usize,
    more: &[(&str, &str)],
) -> anyhow::Result<Child> {
    Command::new(std::env::current_exe()?)
        .args([
            "--exact",
            "child",
            "--ignored",
            "--nocapture",
            "--test-threads=1",
        ])
        .env(TASK, task)
        .env(FILE, file)
        .env(FROM, from.to_string())
        .envs(more.iter().copied())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .context("the test program starts itself")
}

/// Whether this process may mount file systems of its own.
pub(crate) fn is_root() -> bool {
    let id = Command::new("id").arg("-u").output();
    id.is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}
