//! The manual as a whole: which session stands where, what comes before what, and how long a day is.

use std::collections::{BTreeMap, BTreeSet};

use language::{Finding, Rule};

use super::facts_file::{FactsFile, value_line};
use super::minutes::{self, WITHOUT_BREAK};
use crate::facts::{DayItem, Programme};
use crate::manual::Manual;
use crate::rules;
use crate::session::Session;

const FILE: &str = "manual.toml";

pub(super) fn check(manual: &Manual, found: &mut Vec<Finding>) {
    let text = manual.file_text(FILE).unwrap_or_default();
    let damage = |rule: Rule, slug: &str| {
        Finding::damage(rule, FILE)
            .at(value_line(text, 1, slug))
            .with("slug", slug)
    };
    let mut places: BTreeMap<&str, usize> = BTreeMap::new();
    for slug in manual.parts.iter().flat_map(|part| &part.sessions) {
        *places.entry(slug).or_default() += 1;
    }
    let twice = places.iter().filter(|(_, times)| **times > 1);
    found.extend(twice.map(|(slug, _)| damage(rules::SESSION_LISTED_TWICE, slug)));
    for programme in &manual.programmes {
        let sessions = programme.days.iter().flatten().filter_map(session_of);
        let unknown = sessions.filter(|slug| manual.session(slug).is_none());
        found.extend(unknown.map(|slug| damage(rules::SESSION_UNKNOWN, slug)));
        check_days(manual, programme, text, found);
    }
}

fn session_of(item: &DayItem) -> Option<&str> {
    match item {
        DayItem::Session(slug) => Some(slug),
        _ => None,
    }
}

fn check_days(manual: &Manual, programme: &Programme, text: &str, found: &mut Vec<Finding>) {
    for (day, items) in (1..).zip(&programme.days) {
        let longest = longest_without_break(manual, items);
        if longest > WITHOUT_BREAK {
            let finding = Finding::damage(rules::PROGRAMME_WITHOUT_BREAK, FILE)
                .at(value_line(text, 1, &programme.id))
                .with("programme", &programme.id);
            found.push(
                finding
                    .with("day", day.to_string())
                    .with("minutes", longest.to_string()),
            );
        }
    }
}

/// The most minutes of sessions between two breaks. An evaluation neither rests nor tires: each leaves when she is
/// done. What is too long within one session is that session's own finding.
fn longest_without_break(manual: &Manual, items: &[DayItem]) -> u32 {
    let (mut longest, mut run) = (0, 0);
    for item in items {
        match item {
            DayItem::Break(_) | DayItem::Meal(_) => run = 0,
            DayItem::Evaluation(_) => {}
            DayItem::Session(slug) => {
                let Some(session) = manual.session(slug) else {
                    continue;
                };
                let before = run;
                let (first, last) = minutes::ends(&session.facts);
                let joined = before + first;
                if before > 0 {
                    longest = longest.max(joined);
                }
                run = last.unwrap_or(joined);
            }
        }
    }
    longest
}

/// What a session says of its place: its part, and the sessions before it.
pub(super) fn check_needs(
    manual: &Manual,
    session: &Session,
    file: &FactsFile<'_>,
    found: &mut Vec<Finding>,
) {
    if let Some(part) = manual
        .part_of(file.slug)
        .filter(|part| part.id != file.facts.part)
    {
        let finding = file.damage(rules::PART_DIFFERS, file.key_line("part"));
        found.push(
            finding
                .with("part", &file.facts.part)
                .with("listed", &part.id),
        );
    }
    for slug in session
        .facts
        .needs
        .iter()
        .filter(|slug| manual.session(slug).is_none())
    {
        let finding = file.damage(rules::SESSION_UNKNOWN, file.key_line("needs"));
        found.push(finding.with("slug", slug));
    }
    if let Some(path) = way_back(manual, &session.slug) {
        let finding = file.damage(rules::NEEDS_CYCLE, file.key_line("needs"));
        found.push(finding.with("path", path.join(" → ")));
    }
}

/// The sessions from one back to itself, each needing the next.
fn way_back<'a>(manual: &'a Manual, from: &'a str) -> Option<Vec<&'a str>> {
    let mut seen = BTreeSet::new();
    let mut open: Vec<Vec<&str>> = vec![vec![from]];
    while let Some(path) = open.pop() {
        let last = path.last().and_then(|slug| manual.session(slug));
        for need in last.iter().flat_map(|session| &session.facts.needs) {
            let mut longer = path.clone();
            longer.push(need);
            if need == from {
                return Some(longer);
            }
            if seen.insert(need.as_str()) {
                open.push(longer);
            }
        }
    }
    None
}
