//! Changed words: one section in one language.

use language::Files;
use serde::{Deserialize, Serialize};
use workbook::{Leaf, LeafId};

use crate::section::{id_of, source_of};

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
        let within = within(rest, &self.own_part());
        let left_out = self.left_out(&within);
        format!("## {title} {{#{}}}\n{within}{left_out}\n\n", self.section)
    }

    /// The headings alone of the parts that the manual has here and the trainer has not: left out in her language, where
    /// another language's words would come otherwise.
    fn left_out(&self, within: &str) -> String {
        let kept: Vec<&str> = part_ids(within).collect();
        part_ids(&self.base)
            .filter(|id| !kept.contains(id))
            .map(|id| format!("\n\n### {{#{id}}}"))
            .collect()
    }

    /// The parts that the trainer's own headings begin, each with the part it comes after; none comes after the words
    /// of the section itself.
    pub(crate) fn own_parts(&self) -> Vec<(String, Option<String>)> {
        let (own, text) = (self.own_part(), self.anchored());
        let mut last = None;
        let mut parts = Vec::new();
        for id in part_ids(&text) {
            if id.starts_with(&own) {
                parts.push((id.to_owned(), last.take()));
            }
            last = Some(id.to_owned());
        }
        parts
    }

    /// What the ids of the trainer's own parts begin with, one name for each language: a part is in hers alone.
    fn own_part(&self) -> String {
        format!("{}-own-{}-", self.section, self.lang)
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

/// Headings inside the section. A second one of its own level would begin another section, and becomes one of the next
/// level. What stands below a heading without an id is in no part, and would not be shown: those that the trainer writes
/// get one, which begins with `own`.
fn within(text: &str, own: &str) -> String {
    let mut count = 0;
    let with_id = |line: &str| {
        let title = line
            .strip_prefix("### ")
            .or_else(|| line.strip_prefix("## "));
        match title.map(str::trim) {
            Some(title) if id_of(title).is_none() => {
                count += 1;
                format!("### {title} {{#{own}{count}}}")
            }
            Some(title) => format!("### {title}"),
            None => line.to_owned(),
        }
    };
    text.lines().map(with_id).collect::<Vec<_>>().join("\n")
}

fn part_ids(text: &str) -> impl Iterator<Item = &str> {
    let headings = text.lines().filter_map(|line| line.strip_prefix("### "));
    headings.filter_map(id_of)
}
