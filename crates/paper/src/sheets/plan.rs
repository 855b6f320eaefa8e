//! The session plan: all that a trainer needs in the hand.

use language::{Args, Words};
use manual::{Grouping, PartKind, SectionFacts, SectionKind, Warning};

use super::Form;
use crate::order::What;
use crate::sheet::{Piece, Run, Sheet, Table};
use crate::text::{Section, SessionText};

/// What is read before the session begins.
const BEFORE: [SectionKind; 7] = [
    SectionKind::Overview,
    SectionKind::Objectives,
    SectionKind::Materials,
    SectionKind::Preparation,
    SectionKind::Safety,
    SectionKind::OptOut,
    SectionKind::Referral,
];

/// What is read after its steps.
const AFTER: [SectionKind; 5] = [
    SectionKind::KeyMessages,
    SectionKind::Variations,
    SectionKind::LocalLaw,
    SectionKind::Background,
    SectionKind::References,
];

pub(super) fn sheet(text: &SessionText<'_>) -> Sheet {
    let mut pieces = vec![Piece::At { step: 0 }];
    pieces.extend(text.opening());
    pieces.push(facts(text));
    pieces.push(Piece::Heading {
        level: 2,
        runs: vec![Run::text(text.say("paper-steps"))],
        second: None,
        aside: None,
    });
    pieces.push(steps(text));
    let sections = |wanted: &'static [SectionKind]| {
        let of = |kind: &'static SectionKind| {
            let is_it = move |section: &&Section<'_>| {
                section.facts.kind == *kind && section.facts.minutes.is_none()
            };
            text.sections.iter().filter(is_it)
        };
        wanted.iter().flat_map(of)
    };
    let timed = text
        .sections
        .iter()
        .filter(|section| section.facts.minutes.is_some());
    let ordered = sections(&BEFORE).chain(timed).chain(sections(&AFTER));
    pieces.extend(ordered.flat_map(|section| self::section(text, section, 2)));
    Sheet {
        pieces,
        ..text.named(Form::Pages, What::Plan)
    }
}

/// What is known of the session whatever the language.
pub(super) fn facts(text: &SessionText<'_>) -> Piece {
    let facts = &text.session.facts;
    let words = text.words();
    let group = Args::new()
        .with("min", facts.group.min)
        .with("max", facts.group.max);
    let audience: Vec<String> = facts
        .audience
        .iter()
        .map(|audience| text.say(&format!("audience-{audience}")))
        .collect();
    let needs: Vec<&str> = facts
        .needs
        .iter()
        .filter_map(|slug| text.source.manual.session(slug))
        .map(|session| session.title(std::slice::from_ref(words.lang())).value)
        .collect();
    let warning = match facts.warning {
        Warning::Distress => text.say("paper-distress"),
        Warning::None => String::new(),
    };
    let all = [
        ("paper-duration", words.minutes(facts.minutes)),
        ("paper-group", text.say_with("paper-group-size", &group)),
        ("paper-audience", words.list(&audience)),
        ("paper-needs", words.list(&needs)),
        ("paper-materials", materials(text, &words)),
        ("paper-warning", warning),
    ];
    let said = all.into_iter().filter(|(_, value)| !value.is_empty());
    Piece::Facts {
        pairs: said.map(|(id, value)| (text.say(id), value)).collect(),
    }
}

/// Each material once, in the order of the steps that first need it.
fn materials(text: &SessionText<'_>, words: &Words) -> String {
    let mut seen: Vec<String> = Vec::new();
    let all = &text.session.facts.sections;
    for material in all.iter().flat_map(|section| &section.materials) {
        let name = text.say(&format!("material-{}", material.id));
        if !seen.contains(&name) {
            seen.push(name);
        }
    }
    words.list(&seen)
}

/// The steps with the minute each begins, counted from the session's start.
pub(super) fn steps(text: &SessionText<'_>) -> Piece {
    let words = text.words();
    let header = ["paper-from", "paper-minutes", "paper-step", "paper-how"];
    let header = header.map(|id| vec![Run::text(text.say(id))]).to_vec();
    let mut begins = 0;
    let mut rows = Vec::new();
    for section in &text.sections {
        let Some(minutes) = section.facts.minutes else {
            continue;
        };
        let from = format!("{}:{:02}", begins / 60, begins % 60);
        rows.push(vec![
            vec![Run::text(from)],
            vec![Run::text(words.number(minutes))],
            text.heading_runs(section.passages().0),
            vec![Run::text(grouping(text, section.facts.grouping))],
        ]);
        begins += minutes;
    }
    Piece::Table(Table {
        aligned: vec!["end", "end", "start", "start"],
        shares: vec![7.0, 10.0, 52.0, 22.0],
        header,
        rows,
    })
}

fn grouping(text: &SessionText<'_>, grouping: Option<Grouping>) -> String {
    grouping.map_or_else(String::new, |how| text.say(&format!("grouping-{how}")))
}

/// A section as a trainer reads it. Questions are on sheets of their own.
pub(super) fn section(text: &SessionText<'_>, section: &Section<'_>, level: u8) -> Vec<Piece> {
    let minutes = section.facts.minutes;
    let aside = minutes.map(|minutes| text.words().minutes(minutes));
    let mut pieces = vec![text.heading_beside(level, section.passages(), aside)];
    pieces.extend(step(text, section.facts).map(Piece::small));
    pieces.extend(text.body(section.passages()));
    let objectives = section.parts_of(PartKind::Objective);
    pieces.extend(text.list_of_headings(objectives.map(|(_, passages)| passages)));
    for (part, passages) in section.parts() {
        if !matches!(part.facts.kind, PartKind::Objective | PartKind::Question) {
            pieces.extend(text.passage(level + 1, passages));
        }
    }
    pieces
}

/// How a step is done: together or not, how short it can be, what is needed.
fn step(text: &SessionText<'_>, facts: &SectionFacts) -> Option<String> {
    facts.minutes?;
    let words = text.words();
    let at_least = facts.at_least.map(|minutes| {
        let args = Args::new().with("minutes", words.minutes(minutes));
        text.say_with("paper-at-least", &args)
    });
    let optional = facts.optional.then(|| text.say("paper-optional"));
    let materials = facts.materials.iter().map(|material| {
        let name = text.say(&format!("material-{}", material.id));
        let per = text.say(&format!("per-{}", material.per));
        format!("{name} ({per})")
    });
    let materials: Vec<String> = materials.collect();
    let all = [
        Some(grouping(text, facts.grouping)),
        at_least,
        optional,
        Some(materials.join("; ")),
    ];
    let said: Vec<String> = all
        .into_iter()
        .flatten()
        .filter(|one| !one.is_empty())
        .collect();
    (!said.is_empty()).then(|| said.join(" · "))
}
