//! Adaptations together, and what they make of the manual's files.

use std::collections::BTreeMap;

use language::Files;
use serde::{Deserialize, Serialize};

use crate::facts::with_parts;
use crate::section::range_of;
use crate::{AdaptedFacts, AdaptedWords};

/// All that a trainer changed. It is also what is handed on with a programme.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Layer {
    /// Changed words.
    #[serde(default)]
    pub words: Vec<AdaptedWords>,
    /// Changed facts, one for each session.
    #[serde(default)]
    pub facts: Vec<AdaptedFacts>,
}

impl Layer {
    /// Whether nothing is changed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.is_empty() && self.facts.iter().all(AdaptedFacts::is_empty)
    }

    /// The words of a section, if they were changed in this language.
    #[must_use]
    pub fn words_of(&self, session: &str, section: &str, lang: &str) -> Option<&AdaptedWords> {
        self.words
            .iter()
            .find(|own| own.session == session && own.section == section && own.lang == lang)
    }

    /// The changed facts of a session.
    #[must_use]
    pub fn facts_of(&self, session: &str) -> Option<&AdaptedFacts> {
        self.facts.iter().find(|own| own.session == session)
    }

    /// What concerns these sessions only.
    #[must_use]
    pub fn of_sessions(&self, sessions: &[String]) -> Layer {
        let is_wanted = |session: &String| sessions.contains(session);
        Layer {
            words: self
                .words
                .iter()
                .filter(|own| is_wanted(&own.session))
                .cloned()
                .collect(),
            facts: self
                .facts
                .iter()
                .filter(|own| is_wanted(&own.session))
                .cloned()
                .collect(),
        }
    }

    /// The manual's files with the layer over them. What no longer fits (a session that is gone) changes nothing.
    #[must_use]
    pub fn over(&self, manual: &Files) -> Files {
        let text = |path: &str| {
            manual
                .get(path)
                .and_then(|bytes| std::str::from_utf8(bytes).ok())
        };
        let mut changed: BTreeMap<String, String> = BTreeMap::new();
        for facts in &self.facts {
            let path = facts.path();
            if let Some(over) = text(&path).and_then(|file| facts.over(file)) {
                changed.insert(path, over);
                self.cut(facts, manual, &mut changed);
            }
        }
        for words in &self.words {
            let path = words.path();
            let now = changed
                .get(&path)
                .map(String::as_str)
                .or_else(|| text(&path));
            if let Some(over) = now.and_then(|file| self.put(words, file)) {
                changed.insert(path, over);
                declare(words, &text, &mut changed);
            }
        }
        let changed = changed
            .iter()
            .map(|(path, text)| (path.as_str(), text.clone().into_bytes()));
        manual.clone().overlay(Files::from_pairs(changed))
    }

    /// Sections that are left out leave the words of every language.
    fn cut(&self, facts: &AdaptedFacts, manual: &Files, changed: &mut BTreeMap<String, String>) {
        if facts.cut.is_empty() {
            return;
        }
        let ending = format!("/{}.md", facts.session);
        let files = manual
            .iter()
            .filter(|(path, _)| path.ends_with(&ending) && path.matches('/').count() == 1);
        for (path, bytes) in files {
            let Ok(text) = std::str::from_utf8(bytes) else {
                continue;
            };
            let mut text = text.to_owned();
            for id in &facts.cut {
                if let Some(range) = range_of(&text, id) {
                    text.replace_range(range, "");
                }
            }
            changed.insert(path.to_owned(), text);
        }
    }

    /// The words file with these words in their place, or after the section they were added after.
    fn put(&self, words: &AdaptedWords, file: &str) -> Option<String> {
        let mut file = file.to_owned();
        let range = match range_of(&file, &words.section) {
            Some(range) => range,
            None => {
                let added = self
                    .facts_of(&words.session)?
                    .added
                    .iter()
                    .find(|added| added.id == words.section)?;
                let end = range_of(&file, &added.after).map_or(file.len(), |range| range.end);
                end..end
            }
        };
        let before = if range.start == 0 || file[..range.start].ends_with('\n') {
            ""
        } else {
            "\n\n"
        };
        file.replace_range(range, &format!("{before}{}", words.anchored()));
        Some(file)
    }
}

/// The facts know the parts that the trainer's own headings begin.
fn declare<'a>(
    words: &AdaptedWords,
    text: &impl Fn(&str) -> Option<&'a str>,
    changed: &mut BTreeMap<String, String>,
) {
    let parts = words.own_parts();
    let path = format!("sessions/{}.toml", words.session);
    let file = changed
        .get(&path)
        .map(String::as_str)
        .or_else(|| text(&path));
    let over = file
        .filter(|_| !parts.is_empty())
        .and_then(|file| with_parts(file, &words.section, &parts));
    if let Some(over) = over {
        changed.insert(path, over);
    }
}
