//! A plan as it is read and printed: what was answered, and nothing that was not.

use action::{Plan, STEPS};

use super::OnePlan;
use super::asks::{Ask, Asking, PieceView, RowView};
use super::due::Look;
use super::map::Map;
use super::method::Method;
use crate::links::PageLinks;
use crate::reader::Reader;
use crate::told::Shown;

/// A plan to read.
pub(crate) struct Paper {
    pub(crate) steps: Vec<PaperStep>,
    pub(crate) looks: Vec<Look>,
}

/// One step of it.
pub(crate) struct PaperStep {
    pub(crate) number: usize,
    pub(crate) heading: String,
    pub(crate) pieces: Vec<PaperPiece>,
}

/// A piece of a step.
pub(crate) enum PaperPiece {
    Said {
        label: String,
        words: String,
    },
    Ticked {
        label: Option<String>,
        lines: Vec<String>,
    },
    Table {
        label: String,
        head: Vec<String>,
        rows: Vec<Vec<String>>,
    },
    Map(Box<Map>),
}

impl Paper {
    pub(crate) fn of(reader: &Reader, one: &OnePlan) -> Self {
        Self {
            steps: steps(reader, &one.kept.leaf),
            looks: Look::all(reader, one),
        }
    }

    /// A version, without what came of it.
    pub(crate) fn of_version(reader: &Reader, plan: &Plan) -> Self {
        Self {
            steps: steps(reader, plan),
            looks: Vec::new(),
        }
    }
}

fn steps(reader: &Reader, plan: &Plan) -> Vec<PaperStep> {
    let links = PageLinks::new(reader);
    let method = Method::new(reader, &links);
    let asking = Asking {
        reader,
        plan,
        method: &method,
    };
    let step = |(pieces, number): (&&[action::Piece], usize)| PaperStep {
        number,
        heading: reader.told.plain(&format!("plan-step-{number}")),
        pieces: asking
            .pieces(pieces)
            .iter()
            .flat_map(|piece| written(&asking, piece))
            .collect(),
    };
    let all = STEPS.iter().zip(1..).map(step);
    all.filter(|step| !step.pieces.is_empty()).collect()
}

fn written(asking: &Asking<'_>, piece: &PieceView) -> Vec<PaperPiece> {
    let reader = asking.reader;
    match piece {
        PieceView::One(ask) => said(reader, ask).into_iter().collect(),
        PieceView::Group { label, asks, .. } => group(reader, label, asks),
        PieceView::Grid { label, rows, .. } => grid(reader, label, rows),
        PieceView::Actors => actors(asking),
    }
}

fn said(reader: &Reader, ask: &Ask) -> Option<PaperPiece> {
    let words = ask.said(reader)?;
    Some(if words == ask.label {
        PaperPiece::Ticked {
            label: None,
            lines: vec![words],
        }
    } else {
        PaperPiece::Said {
            label: ask.label.clone(),
            words,
        }
    })
}

/// Ticks stand under the group's heading; sentences each under their own words.
fn group(reader: &Reader, label: &Shown, asks: &[Ask]) -> Vec<PaperPiece> {
    let is_tick = |ask: &&Ask| matches!(ask.control, super::asks::Control::Tick);
    let lines: Vec<String> = asks
        .iter()
        .filter(is_tick)
        .filter_map(|ask| ask.said(reader))
        .collect();
    let ticked = (!lines.is_empty()).then(|| PaperPiece::Ticked {
        label: Some(label.text().to_owned()),
        lines,
    });
    let others = asks
        .iter()
        .filter(|ask| !is_tick(ask))
        .filter_map(|ask| said(reader, ask));
    ticked.into_iter().chain(others).collect()
}

fn grid(reader: &Reader, label: &Shown, rows: &[RowView]) -> Vec<PaperPiece> {
    let written = |row: &RowView| {
        let cells: Vec<String> = row
            .asks
            .iter()
            .map(|ask| ask.said(reader).unwrap_or_default())
            .collect();
        let has_words = cells.iter().any(|cell| !cell.is_empty());
        has_words.then(|| [vec![row.label.text().to_owned()], cells].concat())
    };
    let table: Vec<Vec<String>> = rows.iter().filter_map(written).collect();
    let head = rows
        .first()
        .map(|row| row.asks.iter().map(|ask| ask.label.clone()));
    let head = [String::new()]
        .into_iter()
        .chain(head.into_iter().flatten())
        .collect();
    let table = (!table.is_empty()).then(|| PaperPiece::Table {
        label: label.text().to_owned(),
        head,
        rows: table,
    });
    let checks = rows.iter().filter_map(|row| checked(reader, row));
    table.into_iter().chain(checks).collect()
}

fn checked(reader: &Reader, row: &RowView) -> Option<PaperPiece> {
    let lines: Vec<String> = row
        .checks
        .iter()
        .filter_map(|check| check.said(reader))
        .collect();
    (!lines.is_empty()).then(|| PaperPiece::Ticked {
        label: Some(row.label.text().to_owned()),
        lines,
    })
}

/// The map, and what each one wants and is asked for.
fn actors(asking: &Asking<'_>) -> Vec<PaperPiece> {
    let people = asking.actors(asking.plan.actors.len());
    let Some(first) = people.first() else {
        return Vec::new();
    };
    let head = first.iter().map(|ask| ask.label.clone()).take(5).collect();
    let row = |asks: &Vec<Ask>| -> Vec<String> {
        let said = |ask: &Ask| ask.said(asking.reader).unwrap_or_default();
        asks.iter().take(5).map(said).collect()
    };
    let map = Map::of(asking.reader, asking.plan);
    vec![
        PaperPiece::Map(Box::new(map)),
        PaperPiece::Table {
            label: asking.reader.told.plain("plan-actors"),
            head,
            rows: people.iter().map(row).collect(),
        },
    ]
}
