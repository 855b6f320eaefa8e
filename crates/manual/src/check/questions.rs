//! Questions of the quiz and of the tests: a right answer, a word on every option, a twin.

use std::collections::BTreeSet;

use language::{Finding, Rule};

use super::facts_file::FactsFile;
use crate::facts::{PartFacts, PartKind, SectionFacts, SectionKind};
use crate::rules;
use crate::words::{Item, Node, PartWords, SessionWords};

pub(super) fn check(file: &FactsFile<'_>, words: Option<&SessionWords>, found: &mut Vec<Finding>) {
    let objectives: BTreeSet<&str> = parts(file, PartKind::Objective)
        .map(|(_, part)| part.id.as_str())
        .collect();
    for (section, part) in parts(file, PartKind::Question) {
        check_answers(file, part, words, found);
        check_objective(file, part, &objectives, found);
        check_form(file, section, part, found);
    }
}

fn parts<'a>(
    file: &FactsFile<'a>,
    kind: PartKind,
) -> impl Iterator<Item = (&'a SectionFacts, &'a PartFacts)> {
    let sections = file.facts.sections.iter();
    let parts = sections.flat_map(|section| section.parts.iter().map(move |part| (section, part)));
    parts.filter(move |(_, part)| part.kind == kind)
}

fn about(file: &FactsFile<'_>, rule: Rule, part: &PartFacts) -> Finding {
    file.damage(rule, part.line).with("id", &part.id)
}

fn check_answers(
    file: &FactsFile<'_>,
    part: &PartFacts,
    words: Option<&SessionWords>,
    found: &mut Vec<Finding>,
) {
    if part.answers.is_empty() {
        found.push(about(file, rules::QUESTION_WITHOUT_ANSWER, part));
    }
    let Some(words) = words.and_then(|words| words.part(&part.id)) else {
        return;
    };
    let options = options(words);
    if options.len() < 2 {
        let finding = about(file, rules::QUESTION_WITHOUT_OPTIONS, part);
        return found.push(finding);
    }
    for answer in part
        .answers
        .iter()
        .filter(|answer| !in_range(**answer, options.len()))
    {
        let finding =
            about(file, rules::QUESTION_ANSWER_RANGE, part).with("answer", answer.to_string());
        found.push(finding.with("options", options.len().to_string()));
    }
    for (number, _) in (1..)
        .zip(options)
        .filter(|(_, option)| !has_feedback(option))
    {
        let finding = about(file, rules::QUESTION_WITHOUT_FEEDBACK, part);
        found.push(finding.with("option", u32::to_string(&number)));
    }
}

fn in_range(answer: u32, options: usize) -> bool {
    answer > 0 && usize::try_from(answer).is_ok_and(|answer| answer <= options)
}

fn options(words: &PartWords) -> &[Item] {
    let lists = words.blocks.iter().find_map(|node| match node {
        Node::List { items, .. } => Some(items.as_slice()),
        _ => None,
    });
    lists.unwrap_or_default()
}

fn has_feedback(option: &Item) -> bool {
    option
        .nodes
        .iter()
        .any(|node| matches!(node, Node::Paragraph(block) if !block.is_empty()))
}

fn check_objective(
    file: &FactsFile<'_>,
    part: &PartFacts,
    objectives: &BTreeSet<&str>,
    found: &mut Vec<Finding>,
) {
    match part.objective.as_deref() {
        None => found.push(about(file, rules::QUESTION_WITHOUT_OBJECTIVE, part)),
        Some(objective) if !objectives.contains(objective) => {
            let finding = about(file, rules::QUESTION_OBJECTIVE_UNKNOWN, part);
            found.push(finding.with("objective", objective));
        }
        Some(_) => {}
    }
}

/// Questions of the tests come in twins, one before and one after; those of the quiz are alone.
fn check_form(
    file: &FactsFile<'_>,
    section: &SectionFacts,
    part: &PartFacts,
    found: &mut Vec<Finding>,
) {
    let in_test = section.kind == SectionKind::Evaluation;
    if !in_test {
        if part.form.is_some() || part.pair.is_some() {
            found.push(about(file, rules::QUESTION_FORM_OUTSIDE, part));
        }
        return;
    }
    if part.form.is_none() {
        found.push(about(file, rules::QUESTION_WITHOUT_FORM, part));
        return;
    }
    let Some(pair) = part.pair.as_deref() else {
        return found.push(about(file, rules::QUESTION_WITHOUT_TWIN, part));
    };
    let twin = parts(file, PartKind::Question)
        .find(|(_, other)| other.id == pair)
        .map(|(_, other)| other);
    let fits =
        twin.is_some_and(|twin| twin.pair.as_ref() == Some(&part.id) && twin.form != part.form);
    if !fits || pair == part.id {
        found.push(about(file, rules::QUESTION_TWIN, part).with("pair", pair));
    }
}
