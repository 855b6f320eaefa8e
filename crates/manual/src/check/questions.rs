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

/// About what a key of the question's facts says, or would say.
fn about(file: &FactsFile<'_>, rule: Rule, part: &PartFacts, key: &str) -> Finding {
    let finding = file.damage(rule, file.line_of(part.line, key));
    finding.with("id", &part.id)
}

fn check_answers(
    file: &FactsFile<'_>,
    part: &PartFacts,
    words: Option<&SessionWords>,
    found: &mut Vec<Finding>,
) {
    if part.answers.is_empty() {
        found.push(about(file, rules::QUESTION_WITHOUT_ANSWER, part, "answers"));
    }
    let Some((part_words, words)) = words.and_then(|words| Some((words.part(&part.id)?, words)))
    else {
        return;
    };
    let in_words = |rule, line| {
        let path = format!("{}/{}.md", words.lang, file.slug);
        Finding::damage(rule, path).at(line).with("id", &part.id)
    };
    let options = options(part_words);
    if options.len() < 2 {
        let line = part_words.heading.block.line;
        return found.push(in_words(rules::QUESTION_WITHOUT_OPTIONS, line));
    }
    let wrong = |answer: &&u32| !in_range(**answer, options.len());
    for answer in part.answers.iter().filter(wrong) {
        let finding = about(file, rules::QUESTION_ANSWER_RANGE, part, "answers");
        let finding = finding.with("answer", answer.to_string());
        found.push(finding.with("options", options.len().to_string()));
    }
    for (number, option) in (1..).zip(options) {
        if !has_feedback(option) {
            let finding = in_words(rules::QUESTION_WITHOUT_FEEDBACK, option.block.line);
            found.push(finding.with("option", u32::to_string(&number)));
        }
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
        None => found.push(about(file, rules::QUESTION_WITHOUT_OBJECTIVE, part, "id")),
        Some(objective) if !objectives.contains(objective) => {
            let finding = about(file, rules::QUESTION_OBJECTIVE_UNKNOWN, part, "objective");
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
            found.push(about(file, rules::QUESTION_FORM_OUTSIDE, part, "form"));
        }
        return;
    }
    if part.form.is_none() {
        found.push(about(file, rules::QUESTION_WITHOUT_FORM, part, "id"));
        return;
    }
    let Some(pair) = part.pair.as_deref() else {
        return found.push(about(file, rules::QUESTION_WITHOUT_TWIN, part, "id"));
    };
    let twin = parts(file, PartKind::Question)
        .find(|(_, other)| other.id == pair)
        .map(|(_, other)| other);
    let fits =
        twin.is_some_and(|twin| twin.pair.as_ref() == Some(&part.id) && twin.form != part.form);
    if !fits || pair == part.id {
        found.push(about(file, rules::QUESTION_TWIN, part, "pair").with("pair", pair));
    }
}
