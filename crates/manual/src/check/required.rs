//! What a complete session must have.

use language::Finding;

use super::facts_file::FactsFile;
use crate::facts::{
    Form, Layout, PartFacts, PartKind, SectionFacts, SectionKind as Kind, SessionFacts, Warning,
};
use crate::manual::Manual;
use crate::rules;
use crate::words::{AlertKind, Node, SessionWords};

/// Sections of every complete session.
const ALWAYS: [Kind; 14] = [
    Kind::Overview,
    Kind::Objectives,
    Kind::Materials,
    Kind::Preparation,
    Kind::Debrief,
    Kind::KeyMessages,
    Kind::Exercise,
    Kind::Quiz,
    Kind::Handout,
    Kind::Background,
    Kind::Variations,
    Kind::Safety,
    Kind::Evaluation,
    Kind::References,
];
/// From this part of the manual on, a page for national law and services belongs to every session.
const FIRST_WITH_LAW: &str = "introducing";

const OBJECTIVES: usize = 3;
const KEY_MESSAGES: usize = 3;
const PROMPTS: usize = 3;
const QUIZ_QUESTIONS: usize = 5;
const TEST_PAIRS: usize = 3;

pub(super) fn check(
    manual: &Manual,
    file: &FactsFile<'_>,
    words: Option<&SessionWords>,
    found: &mut Vec<Finding>,
) {
    check_sections(manual, file, found);
    for section in &file.facts.sections {
        check_parts(file, section, found);
    }
    for count in counts(file.facts) {
        check_count(file, &count, found);
    }
    if let Some(words) = words {
        let messages = Count {
            section: Kind::KeyMessages,
            what: "message",
            found: key_messages(file, words),
            needed: KEY_MESSAGES,
        };
        check_count(file, &messages, found);
    }
}

/// How many of something a section has.
struct Count {
    section: Kind,
    what: &'static str,
    found: usize,
    needed: usize,
}

fn counts(facts: &SessionFacts) -> [Count; 4] {
    let count = |section, what, is: &dyn Fn(&&PartFacts) -> bool, needed| {
        let of_kind = facts.sections.iter().filter(|facts| facts.kind == section);
        let found = of_kind.flat_map(|facts| &facts.parts).filter(is).count();
        Count {
            section,
            what,
            found,
            needed,
        }
    };
    let of = |section, what, kind, needed| count(section, what, &|part| part.kind == kind, needed);
    let form = |form| {
        count(
            Kind::Evaluation,
            "pair",
            &|part| part.form == Some(form),
            TEST_PAIRS,
        )
    };
    let (before, after) = (form(Form::A), form(Form::B));
    let pairs = if before.found < after.found {
        before
    } else {
        after
    };
    [
        of(
            Kind::Objectives,
            "objective",
            PartKind::Objective,
            OBJECTIVES,
        ),
        of(Kind::Exercise, "prompt", PartKind::Prompt, PROMPTS),
        of(Kind::Quiz, "question", PartKind::Question, QUIZ_QUESTIONS),
        pairs,
    ]
}

/// A section that is not there at all has its own finding.
fn check_count(file: &FactsFile<'_>, count: &Count, found: &mut Vec<Finding>) {
    let mut sections = file.facts.sections.iter();
    let Some(section) = sections.find(|section| section.kind == count.section) else {
        return;
    };
    if count.found < count.needed {
        let finding = file
            .damage(rules::TOO_FEW, section.line)
            .with("what", count.what);
        let finding = finding.with("found", count.found.to_string());
        found.push(finding.with("needed", count.needed.to_string()));
    }
}

fn check_sections(manual: &Manual, file: &FactsFile<'_>, found: &mut Vec<Finding>) {
    let has = |kind: Kind| {
        file.facts
            .sections
            .iter()
            .any(|section| section.kind == kind)
    };
    let mut missing: Vec<Kind> = ALWAYS.into_iter().filter(|kind| !has(*kind)).collect();
    if !has(Kind::Activity) && !has(Kind::Lecture) {
        missing.push(Kind::Activity);
    }
    if file.facts.warning == Warning::Distress {
        missing.extend(
            [Kind::OptOut, Kind::Referral]
                .into_iter()
                .filter(|kind| !has(*kind)),
        );
    }
    let place = |id: &str| manual.parts.iter().position(|part| part.id == id);
    let wants_law =
        place(FIRST_WITH_LAW).is_some_and(|first| place(&file.facts.part) >= Some(first));
    if wants_law && !has(Kind::LocalLaw) {
        missing.push(Kind::LocalLaw);
    }
    for kind in missing {
        found.push(
            file.damage(rules::SECTION_MISSING, 0)
                .with("kind", kind.as_str()),
        );
    }
}

/// Whoever leads must be told what to do; cards are parts.
fn check_parts(file: &FactsFile<'_>, section: &SectionFacts, found: &mut Vec<Finding>) {
    let wanted = match section.kind {
        Kind::Activity | Kind::Lecture | Kind::Debrief => PartKind::Trainer,
        Kind::Handout if section.layout == Some(Layout::Cards) => PartKind::Card,
        _ => return,
    };
    let has = |part: &PartFacts| part.kind == wanted;
    if !section.parts.iter().any(has) {
        let finding = file.damage(rules::PART_MISSING, section.line);
        found.push(
            finding
                .with("id", &section.id)
                .with("kind", wanted.as_str()),
        );
    }
}

fn key_messages(file: &FactsFile<'_>, words: &SessionWords) -> usize {
    let sections = file
        .facts
        .sections
        .iter()
        .filter(|section| section.kind == Kind::KeyMessages);
    let nodes = sections
        .filter_map(|section| words.section(&section.id))
        .flat_map(|section| &section.blocks);
    let is_message = |node: &&Node| {
        matches!(
            node,
            Node::Alert {
                kind: AlertKind::Important,
                ..
            }
        )
    };
    nodes.filter(is_message).count()
}
