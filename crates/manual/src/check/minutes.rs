//! Time: minutes that add up, and no more than ninety of them without a break.

use language::Finding;

use super::facts_file::FactsFile;
use crate::facts::{SectionFacts, SectionKind, SessionFacts};
use crate::rules;

/// Nobody listens longer than this, in minutes.
pub(super) const WITHOUT_BREAK: u32 = 90;
/// Nor to one person, in minutes.
const LECTURE: u32 = 15;

pub(super) fn check(file: &FactsFile<'_>, found: &mut Vec<Finding>) {
    if file.facts.sections.is_empty() {
        return;
    }
    check_sum(file, found);
    check_breaks(file, found);
    for section in &file.facts.sections {
        check_section(file, section, found);
    }
}

fn check_sum(file: &FactsFile<'_>, found: &mut Vec<Finding>) {
    let sum: u32 = file
        .facts
        .sections
        .iter()
        .filter_map(|section| section.minutes)
        .sum();
    if sum != file.facts.minutes {
        let finding = file.damage(rules::MINUTES_SUM, file.key_line("minutes"));
        found.push(
            finding
                .with("session", file.facts.minutes.to_string())
                .with("sum", sum.to_string()),
        );
    }
}

fn check_breaks(file: &FactsFile<'_>, found: &mut Vec<Finding>) {
    let (longest, at) = longest_without_break(file.facts);
    if longest > WITHOUT_BREAK {
        let finding = file.damage(rules::MINUTES_WITHOUT_BREAK, at);
        found.push(finding.with("minutes", longest.to_string()));
    }
}

/// The most minutes between two breaks, and the line of the section that makes them so many.
fn longest_without_break(facts: &SessionFacts) -> (u32, u32) {
    let (mut longest, mut at, mut run) = (0, 0, 0);
    for section in &facts.sections {
        run = match section.kind {
            SectionKind::Break => 0,
            _ => run + section.minutes.unwrap_or_default(),
        };
        if run > longest {
            (longest, at) = (run, section.line);
        }
    }
    (longest, at)
}

fn check_section(file: &FactsFile<'_>, section: &SectionFacts, found: &mut Vec<Finding>) {
    let minutes = section.minutes.unwrap_or_default();
    if section.kind == SectionKind::Lecture && minutes > LECTURE {
        let finding = file.damage(
            rules::LECTURE_TOO_LONG,
            file.line_of(section.line, "minutes"),
        );
        found.push(
            finding
                .with("id", &section.id)
                .with("minutes", minutes.to_string()),
        );
    }
    if let Some(least) = section.at_least.filter(|least| *least > minutes) {
        let finding = file.damage(
            rules::AT_LEAST_OVER_MINUTES,
            file.line_of(section.line, "at-least"),
        );
        let finding = finding
            .with("id", &section.id)
            .with("least", least.to_string());
        found.push(finding.with("minutes", minutes.to_string()));
    }
    if section.minutes.is_some() && !section.kind.is_timed() {
        let finding = file.damage(
            rules::MINUTES_NOT_TIMED,
            file.line_of(section.line, "minutes"),
        );
        found.push(
            finding
                .with("id", &section.id)
                .with("kind", section.kind.as_str()),
        );
    }
}

/// How many minutes a session runs before its first break and after its last; the same twice where it has none.
pub(super) fn ends(facts: &SessionFacts) -> (u32, Option<u32>) {
    let total = facts.minutes;
    let run = |sections: &mut dyn Iterator<Item = &SectionFacts>| -> u32 {
        sections
            .take_while(|section| section.kind != SectionKind::Break)
            .filter_map(|section| section.minutes)
            .sum()
    };
    if facts
        .sections
        .iter()
        .any(|section| section.kind == SectionKind::Break)
    {
        let first = run(&mut facts.sections.iter());
        return (first, Some(run(&mut facts.sections.iter().rev())));
    }
    // Announced only, and longer than it may be without a break: it will have one, nobody knows where yet.
    if facts.sections.is_empty() && total > WITHOUT_BREAK {
        return (0, Some(0));
    }
    (total, None)
}
