//! Changed words: one section in one language.

use language::Files;
use serde::{Deserialize, Serialize};
use workbook::{Leaf, LeafId};

use crate::section::source_of;

/// The words of one section, in one language, as the trainer wants them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AdaptedWords {
    /// The session's slug.
    pub session: String,
    /// The section's id.
    pub section: String,
    /// The language's tag.
    pub lang: String,
    /// The manual's text that was adapted; empty for a section that was added.
    pub base: String,
    /// The trainer's text: Markdown as in the manual, heading included.
    pub text: String,
}

impl Leaf for AdaptedWords {
    const KIND: &'static str = "adapted-words";
}

/// What the manual says today where an adaptation stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// What it said when it was adapted.
    AsBefore,
    /// Something else: the trainer chooses.
    Changed {
        /// The manual's text now.
        now: String,
    },
    /// The section is gone, or not there in this language.
    Gone,
}

impl AdaptedWords {
    /// The one name of the adaptation of this section in this language.
    #[must_use]
    pub fn id(session: &str, section: &str, lang: &str) -> LeafId {
        LeafId::named(Self::KIND, &format!("{session}/{section}/{lang}"))
    }

    /// The words file that it changes.
    #[must_use]
    pub fn path(&self) -> String {
        format!("{}/{}.md", self.lang, self.session)
    }

    /// How the manual's own files stand to it.
    #[must_use]
    pub fn standing(&self, manual: &Files) -> Standing {
        let file = manual
            .get(&self.path())
            .and_then(|bytes| std::str::from_utf8(bytes).ok());
        match file.and_then(|file| source_of(file, &self.section)) {
            Some(now) if now == self.base => Standing::AsBefore,
            Some(now) => Standing::Changed {
                now: now.to_owned(),
            },
            None if self.base.is_empty() => Standing::AsBefore,
            None => Standing::Gone,
        }
    }

    /// The text with the heading that carries the section's id: whatever was typed, the section stays itself.
    pub(crate) fn anchored(&self) -> String {
        let text = self.text.replace("\r\n", "\n");
        let text = text.trim();
        let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
        let (title, rest) = match first.strip_prefix("## ") {
            Some(title) => (
                title
                    .rsplit_once("{#")
                    .map_or(title, |(title, _)| title)
                    .trim(),
                rest,
            ),
            None => (self.base_title(), text),
        };
        format!("## {title} {{#{}}}\n{}\n\n", self.section, within(rest))
    }

    fn base_title(&self) -> &str {
        let first = self.base.lines().next().unwrap_or_default();
        let title = first.strip_prefix("## ").unwrap_or_default();
        title
            .rsplit_once("{#")
            .map_or(title, |(title, _)| title)
            .trim()
    }
}

/// A second heading of the level would begin another section: it becomes one of the next level.
fn within(text: &str) -> String {
    let deeper = |line: &str| match line.strip_prefix("## ") {
        Some(title) => format!("### {title}"),
        None => line.to_owned(),
    };
    text.lines().map(deeper).collect::<Vec<_>>().join("\n")
}
