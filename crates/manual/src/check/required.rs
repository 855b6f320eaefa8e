//! What a complete session must have.

use language::Finding;

use super::facts_file::FactsFile;
use crate::facts::{Form, Layout, PartFacts, PartKind, SectionFacts, SectionKind as Kind, Warning};
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
    let facts = file.facts;
    let parts = |section: Kind, part: PartKind| -> usize {
        let of_kind = facts.sections.iter().filter(|facts| facts.kind == section);
        of_kind
            .flat_map(|facts| &facts.parts)
            .filter(|facts| facts.kind == part)
            .count()
    };
    let tests = |form: Form| {
        let of_kind = facts
            .sections
            .iter()
            .filter(|facts| facts.kind == Kind::Evaluation);
        of_kind
            .flat_map(|facts| &facts.parts)
            .filter(|part| part.form == Some(form))
            .count()
    };
    let counts = [
        (
            Kind::Objectives,
            "objective",
            parts(Kind::Objectives, PartKind::Objective),
            OBJECTIVES,
        ),
        (
            Kind::Exercise,
            "prompt",
            parts(Kind::Exercise, PartKind::Prompt),
            PROMPTS,
        ),
        (
            Kind::Quiz,
            "question",
            parts(Kind::Quiz, PartKind::Question),
            QUIZ_QUESTIONS,
        ),
        (
            Kind::Evaluation,
            "pair",
            tests(Form::A).min(tests(Form::B)),
            TEST_PAIRS,
        ),
    ];
    let key_messages = words.map(|words| {
        (
            Kind::KeyMessages,
            "message",
            key_messages(file, words),
            KEY_MESSAGES,
        )
    });
    for (section, what, count, needed) in counts.into_iter().chain(key_messages) {
        // A section that is not there at all has its own finding.
        let Some(section) = facts.sections.iter().find(|facts| facts.kind == section) else {
            continue;
        };
        if count < needed {
            let finding = file.damage(rules::TOO_FEW, section.line).with("what", what);
            found.push(
                finding
                    .with("found", count.to_string())
                    .with("needed", needed.to_string()),
            );
        }
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
