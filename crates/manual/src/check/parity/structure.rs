//! What stands below each heading: lists, tables, alerts, and runs of paragraphs between them.

use std::collections::{BTreeSet, HashMap};

use language::{Finding, Rule};

use super::super::page::Page;
use super::groups;
use crate::rules;
use crate::words::{Item, Node};

/// One thing below a heading, as far as languages must agree on it.
enum Unit<'a> {
    /// Paragraphs that follow each other: how many.
    Run(usize),
    /// Anything else.
    Node(&'a Node),
}

/// The first difference below a heading; what follows is mostly its echo.
struct Difference {
    rule: Rule,
    line: u32,
    expected: String,
    found: String,
}

/// Reports what differs; the ids of headings below which something does.
pub(super) fn check<'a>(
    source: &Page<'a>,
    page: &Page<'_>,
    found: &mut Vec<Finding>,
) -> BTreeSet<&'a str> {
    let theirs: HashMap<&str, _> = groups(page)
        .into_iter()
        .map(|(heading, nodes)| (heading.id(), (heading, nodes)))
        .collect();
    let mut differing = BTreeSet::new();
    for (heading, nodes) in groups(source) {
        let Some((other, others)) = theirs.get(heading.id()) else {
            continue;
        };
        if let Some(difference) = compare(nodes, others, other.block.line) {
            differing.insert(heading.id());
            let finding = page
                .damage_at(difference.rule, difference.line)
                .with("id", heading.id());
            found.push(
                finding
                    .with("expected", difference.expected)
                    .with("found", difference.found),
            );
        }
    }
    differing
}

/// `line` is where the others begin, for what they do not have.
fn compare(nodes: &[Node], others: &[Node], mut line: u32) -> Option<Difference> {
    let (mut left, mut right) = (units(nodes).into_iter(), units(others).into_iter());
    loop {
        let (unit, (other, at)) = match (left.next(), right.next()) {
            (None, None) => return None,
            (Some((unit, _)), other) => (
                Some(unit),
                other.map_or((None, line), |(other, at)| (Some(other), at)),
            ),
            (None, Some((other, at))) => (None, (Some(other), at)),
        };
        line = at;
        let differs = |rule, expected: String, found: String| {
            Some(Difference {
                rule,
                line,
                expected,
                found,
            })
        };
        let difference = match (&unit, &other) {
            (Some(Unit::Run(run)), Some(Unit::Run(other))) if run.abs_diff(*other) <= 1 => None,
            (Some(Unit::Run(run)), Some(Unit::Run(other))) => {
                differs(rules::PARITY_PARAGRAPHS, run.to_string(), other.to_string())
            }
            (Some(Unit::Node(node)), Some(Unit::Node(other))) if name(node) == name(other) => {
                compare_node(node, other, line)
            }
            _ => differs(
                rules::PARITY_STRUCTURE,
                unit_name(unit.as_ref()),
                unit_name(other.as_ref()),
            ),
        };
        if difference.is_some() {
            return difference;
        }
    }
}

fn units(nodes: &[Node]) -> Vec<(Unit<'_>, u32)> {
    let mut units: Vec<(Unit<'_>, u32)> = Vec::new();
    for node in nodes {
        match (node, units.last_mut()) {
            (Node::Paragraph(_), Some((Unit::Run(run), _))) => *run += 1,
            (Node::Paragraph(block), _) => units.push((Unit::Run(1), block.line)),
            (node, _) => units.push((Unit::Node(node), line_of(node))),
        }
    }
    units
}

fn line_of(node: &Node) -> u32 {
    let mut line = None;
    node.each_block(&mut |block| line = line.or(Some(block.line)));
    line.unwrap_or_default()
}

/// What a node is, in a word the message chooses by.
fn name(node: &Node) -> String {
    match node {
        Node::Paragraph(_) => "paragraph".to_owned(),
        Node::List { items, .. } if items.iter().any(|item| item.checked.is_some()) => {
            "checklist".to_owned()
        }
        Node::List { start: Some(_), .. } => "numbered-list".to_owned(),
        Node::List { start: None, .. } => "list".to_owned(),
        Node::Table { .. } => "table".to_owned(),
        Node::Alert { kind, .. } => format!("alert-{}", kind.as_str()),
        Node::Figure { .. } => "figure".to_owned(),
        Node::Lines { .. } => "lines".to_owned(),
    }
}

fn unit_name(unit: Option<&Unit<'_>>) -> String {
    match unit {
        Some(Unit::Run(_)) => "paragraph".to_owned(),
        Some(Unit::Node(node)) => name(node),
        None => "nothing".to_owned(),
    }
}

/// Two nodes of one kind.
fn compare_node(node: &Node, other: &Node, line: u32) -> Option<Difference> {
    let differs = |rule, expected: String, found: String| {
        Some(Difference {
            rule,
            line,
            expected,
            found,
        })
    };
    match (node, other) {
        (Node::List { items, .. }, Node::List { items: others, .. })
            if items.len() != others.len() =>
        {
            differs(
                rules::PARITY_LIST,
                items.len().to_string(),
                others.len().to_string(),
            )
        }
        (Node::List { items, .. }, Node::List { items: others, .. }) => {
            compare_items(items, others)
        }
        (Node::Table { .. }, Node::Table { .. }) => {
            let (shape, other) = (shape(node), shape(other));
            (shape != other)
                .then(|| differs(rules::PARITY_TABLE, shape, other))
                .flatten()
        }
        (Node::Alert { nodes, .. }, Node::Alert { nodes: others, .. }) => {
            compare(nodes, others, line)
        }
        (Node::Figure { figure, .. }, Node::Figure { figure: other, .. }) if figure != other => {
            differs(rules::PARITY_FIGURE, figure.to_string(), other.to_string())
        }
        (Node::Lines { count, .. }, Node::Lines { count: other, .. }) if count != other => {
            differs(rules::PARITY_LINES, count.to_string(), other.to_string())
        }
        _ => None,
    }
}

fn compare_items(items: &[Item], others: &[Item]) -> Option<Difference> {
    let mut pairs = items.iter().zip(others);
    pairs.find_map(|(item, other)| compare(&item.nodes, &other.nodes, other.block.line))
}

/// Rows and columns, the header row too.
fn shape(table: &Node) -> String {
    match table {
        Node::Table { columns, rows, .. } => format!("{} × {}", rows.len() + 1, columns.len()),
        _ => String::new(),
    }
}
