//! What the sheet asks.

/// How a question is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A few words.
    Line,
    /// Several sentences.
    Words,
    /// Yes, or not.
    Tick,
    /// A day of the calendar.
    Day,
    /// One of these.
    Choice(&'static [&'static str]),
    /// One of the session's lever cards, by its id.
    Card,
}

/// One question. Its words are the message `plan-field-<id>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    /// Its name among the answers, for ever.
    pub id: &'static str,
    /// How it is answered.
    pub kind: Kind,
}

/// A piece of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece {
    /// A question.
    One(Field),
    /// Questions that belong together, under the message `plan-group-<id>`.
    Group(&'static str, &'static [Field]),
    /// The same questions about several things: `plan-group-<id>`, and a row `plan-row-<row>` for each.
    Grid {
        /// Its name.
        id: &'static str,
        /// The things.
        rows: &'static [&'static str],
        /// What is asked of each.
        columns: &'static [Field],
    },
    /// The map of those who act, are concerned or stand in the way.
    Actors,
}

/// What each of the five steps asks.
pub const STEPS: [&[Piece]; 5] = [
    &[
        one("what", Kind::Words),
        one("seen", Kind::Words),
        one("heard", Kind::Words),
        one("unrecognisable", Kind::Tick),
    ],
    &[
        Piece::Grid {
            id: "tests",
            rows: &["availability", "accessibility", "acceptability", "quality"],
            columns: &[
                field(
                    "verdict",
                    Kind::Choice(&["holds", "partly", "fails", "unknown"]),
                ),
                field("shown", Kind::Words),
            ],
        },
        one("hardest", Kind::Words),
        Piece::Group(
            "gap",
            &[
                field("gap-people", Kind::Line),
                field("gap-right", Kind::Line),
                field("gap-cause", Kind::Line),
            ],
        ),
    ],
    &[
        Piece::Actors,
        one("missing", Kind::Line),
        one("guessed", Kind::Line),
    ],
    &[
        one("lever", Kind::Card),
        one("action", Kind::Words),
        one("first-day", Kind::Day),
        one("ally", Kind::Line),
        Piece::Grid {
            id: "risk",
            rows: &["patients", "others", "colleagues", "me", "workers"],
            columns: &[
                field("happens", Kind::Words),
                field("likely", Kind::Choice(&["1", "2", "3"])),
                field("smaller", Kind::Words),
            ],
        },
        Piece::Group("stops", &STOPS),
        Piece::Group(
            "power",
            &[
                field("in-my-power", Kind::Tick),
                field("wanted", Kind::Tick),
                field("risk-checked", Kind::Tick),
            ],
        ),
        one("decision", Kind::Choice(&["yes", "smaller", "not-now"])),
        one("talk-to", Kind::Line),
        one("call", Kind::Line),
        one("end-when", Kind::Line),
    ],
    &[
        one("sign", Kind::Line),
        one("today", Kind::Line),
        one("hope", Kind::Line),
        one("count", Kind::Line),
        one("look-on", Kind::Day),
        one("tell", Kind::Words),
        one("if-nothing", Kind::Words),
    ],
];

/// One tick among these is enough: the plan is changed, or waits.
pub const STOPS: [Field; 5] = [
    field("stop-recognised", Kind::Tick),
    field("stop-harmed", Kind::Tick),
    field("stop-secrets", Kind::Tick),
    field("stop-alone", Kind::Tick),
    field("stop-angry", Kind::Tick),
];

/// Where somebody stands on the map, from who decides to who looks on from outside.
pub const PLACES: [&str; 5] = ["decides", "influences", "works", "concerned", "outside"];

/// How somebody stands to the change, from against to for.
pub const STANCES: [&str; 3] = ["against", "undecided", "for"];

/// For each row of the four tests, the part of the session on the right to health that holds its checklist.
pub const CHECKLISTS: [(&str, &str); 4] = [
    ("availability", "check-availability"),
    ("accessibility", "check-accessibility"),
    ("acceptability", "check-acceptability"),
    ("quality", "check-quality"),
];

/// No checklist is longer.
pub const MOST_CHECKS: usize = 20;

const fn field(id: &'static str, kind: Kind) -> Field {
    Field { id, kind }
}

const fn one(id: &'static str, kind: Kind) -> Piece {
    Piece::One(field(id, kind))
}

/// The name of an answer in a grid.
#[must_use]
pub fn grid_name(grid: &str, row: &str, column: &str) -> String {
    format!("{grid}.{row}.{column}")
}

/// The name of a tick on a test's checklist; `number` counts from 1.
#[must_use]
pub fn check_name(row: &str, number: usize) -> String {
    format!("check.{row}.{number}")
}

impl Piece {
    /// The names under which its answers are kept.
    pub(crate) fn names(&self) -> Vec<String> {
        match *self {
            Self::One(field) => vec![field.id.to_owned()],
            Self::Group(_, fields) => fields.iter().map(|field| field.id.to_owned()).collect(),
            Self::Grid { id, rows, columns } => rows
                .iter()
                .flat_map(|row| grid_names(id, row, columns))
                .collect(),
            Self::Actors => Vec::new(),
        }
    }
}

fn grid_names(grid: &str, row: &str, columns: &[Field]) -> Vec<String> {
    let mut names: Vec<String> = columns
        .iter()
        .map(|column| grid_name(grid, row, column.id))
        .collect();
    if CHECKLISTS.iter().any(|(test, _)| *test == row) {
        names.extend((1..=MOST_CHECKS).map(|number| check_name(row, number)));
    }
    names
}

#[cfg(test)]
mod tests {
    use super::STEPS;
    use std::collections::BTreeSet;

    #[test]
    fn no_two_questions_have_one_name() {
        let names: Vec<String> = STEPS
            .iter()
            .flat_map(|step| step.iter().flat_map(super::Piece::names))
            .collect();
        let different: BTreeSet<&String> = names.iter().collect();
        assert_eq!(different.len(), names.len());
        assert!(names.contains(&"tests.quality.verdict".to_owned()));
        assert!(names.contains(&"check.quality.1".to_owned()));
    }
}
