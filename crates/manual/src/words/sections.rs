//! Sections and parts: headings with what stands below them.

use std::collections::HashSet;

use language::{Finding, Lang};

use super::block::Block;
use super::markdown;
use super::node::Node;
use crate::facts::SessionFacts;
use crate::rules;

/// The words of one session in one language.
#[derive(Debug, Clone, PartialEq)]
pub struct SessionWords {
    /// Their language.
    pub lang: Lang,
    /// Sections in the order of the file.
    pub sections: Vec<SectionWords>,
    /// What was wrong with the text (not with the front matter).
    pub findings: Vec<Finding>,
}

/// A heading of the second level and what stands below it.
#[derive(Debug, Clone, PartialEq)]
pub struct SectionWords {
    /// The heading.
    pub heading: Heading,
    /// What stands between it and its first part.
    pub blocks: Vec<Node>,
    /// Its parts.
    pub parts: Vec<PartWords>,
}

/// A heading of the third level and what stands below it.
#[derive(Debug, Clone, PartialEq)]
pub struct PartWords {
    /// The heading.
    pub heading: Heading,
    /// What stands below it.
    pub blocks: Vec<Node>,
}

impl PartWords {
    /// Whether there is nothing but its id: a part that this language leaves out. No other language is served in its
    /// place.
    #[must_use]
    pub fn is_left_out(&self) -> bool {
        self.heading.block.inlines.is_empty() && self.blocks.is_empty()
    }
}

/// A heading.
#[derive(Debug, Clone, PartialEq)]
pub struct Heading {
    /// Its words; the id's `heading` is its own id.
    pub block: Block,
}

impl Heading {
    /// Its id; empty when the author gave none.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.block.id.heading
    }
}

impl SessionWords {
    /// The section of this id.
    #[must_use]
    pub fn section(&self, id: &str) -> Option<&SectionWords> {
        self.sections
            .iter()
            .find(|section| section.heading.id() == id)
    }

    /// The part of this id, wherever it stands.
    #[must_use]
    pub fn part(&self, id: &str) -> Option<&PartWords> {
        self.sections
            .iter()
            .flat_map(|section| &section.parts)
            .find(|part| part.heading.id() == id)
    }

    /// Every block in reading order, headings too.
    #[must_use]
    pub fn blocks(&self) -> Vec<&Block> {
        let mut blocks = Vec::new();
        for section in &self.sections {
            add_blocks(&section.heading, &section.blocks, &mut blocks);
            section
                .parts
                .iter()
                .for_each(|part| add_blocks(&part.heading, &part.blocks, &mut blocks));
        }
        blocks
    }

    /// Every heading in the order of the file.
    pub(crate) fn headings(&self) -> impl Iterator<Item = &Heading> {
        self.sections.iter().flat_map(|section| {
            std::iter::once(&section.heading).chain(section.parts.iter().map(|part| &part.heading))
        })
    }
}

/// Adds a heading's block and those below it.
pub(crate) fn add_blocks<'a>(heading: &'a Heading, nodes: &'a [Node], blocks: &mut Vec<&'a Block>) {
    blocks.push(&heading.block);
    nodes
        .iter()
        .for_each(|node| node.each_block(&mut |block| blocks.push(block)));
}

/// Which of the two a file is: damage differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// The language the manual is written in: every declared id must be there.
    Source,
    /// A translation: what is not there falls back.
    Translation,
}

/// What a file's headings are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// `##` is a section, `###` a part; nothing stands before the first section.
    Session,
    /// An account, which has no heading of its own; then `##`, its prompts.
    Voice,
}

/// Id of the section that holds a voice's account and its prompts.
pub(crate) const ACCOUNT: &str = "account";

/// Where words come from, for reading and for findings.
pub(crate) struct Origin<'a> {
    pub(crate) file: &'a str,
    pub(crate) lang: &'a Lang,
    pub(crate) role: Role,
    pub(crate) shape: Shape,
}

/// Reads the text of a file from `body` on.
pub(crate) fn read_words(
    origin: &Origin<'_>,
    text: &str,
    body: usize,
    facts: &SessionFacts,
) -> SessionWords {
    let read = markdown::read(origin.file, text, body, origin.shape);
    let mut words = SessionWords {
        lang: origin.lang.clone(),
        sections: read.sections,
        findings: read.findings,
    };
    let found = compare_ids(origin, &words, facts);
    words.findings.extend(found);
    words
}

fn compare_ids(origin: &Origin<'_>, words: &SessionWords, facts: &SessionFacts) -> Vec<Finding> {
    let declared: HashSet<&str> = facts.ids().map(|(id, _)| id).collect();
    let mut seen = HashSet::new();
    let mut found = Vec::new();
    for heading in words.headings().filter(|heading| !heading.id().is_empty()) {
        let about = |rule| {
            Finding::damage(rule, origin.file)
                .at(heading.block.line)
                .with("id", heading.id())
        };
        if !seen.insert(heading.id()) {
            found.push(about(rules::ID_DUPLICATE));
        } else if !declared.contains(heading.id()) {
            found.push(about(rules::ID_UNDECLARED));
        }
    }
    if origin.role == Role::Source {
        let missing = facts.ids().filter(|(id, _)| !seen.contains(id));
        found.extend(
            missing.map(|(id, _)| {
                Finding::damage(rules::ID_WITHOUT_HEADING, origin.file).with("id", id)
            }),
        );
    }
    found
}
