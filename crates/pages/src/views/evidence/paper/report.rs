//! The report for whoever paid, as pieces of a sheet: each picture with its numbers beside it.

use ::paper::{Piece, Run, Table};

use super::{heading, item, paragraph, runs};
use crate::reader::Reader;
use crate::views::evidence::report::Report;
use crate::views::evidence::results::CardSums;
use crate::views::evidence::shown::{Dot, Line, SumRow, dot};

/// All that the report says, as pieces of a sheet.
pub(super) fn pieces(reader: &Reader, report: &Report) -> Vec<Piece> {
    let t = &reader.told;
    let findings = &report.findings;
    let mut pieces = vec![paragraph(&report.facts.join(" · "))];
    pieces.extend(findings.silence.iter().map(|why| paragraph(why)));
    pieces.extend(findings.people.iter().map(|people| paragraph(people)));
    let tables = [
        ("", t.plain("evidence-whole"), &findings.whole),
        (
            "objective",
            t.plain("evidence-by-objective"),
            &findings.objectives,
        ),
        ("question", t.plain("evidence-by-question"), &findings.items),
        ("role", t.plain("evidence-by-role"), &findings.roles),
    ];
    for (kind, name, lines) in tables {
        if lines.is_empty() {
            continue;
        }
        pieces.push(heading(2, &name));
        pieces.push(line_table(reader, lines, kind == "role"));
        if kind.is_empty() {
            pieces.push(key(reader));
        }
    }
    pieces.extend(findings.roles_note.iter().map(|note| paragraph(note)));
    pieces.extend(
        report
            .cards
            .iter()
            .flat_map(|sums| card_pieces(reader, sums)),
    );
    if !report.quotes.is_empty() {
        pieces.push(heading(2, &t.plain("evidence-quotes")));
        pieces.push(paragraph(&t.plain("evidence-quotes-text")));
    }
    for (label, words) in &report.quotes {
        pieces.push(heading(3, label));
        pieces.push(Piece::List {
            start: None,
            items: words.iter().map(|words| item(words)).collect(),
        });
    }
    pieces.push(heading(2, &t.plain("evidence-how")));
    pieces.push(paragraph(&t.plain("evidence-method")));
    pieces.push(paragraph(&t.plain("evidence-privacy-note")));
    pieces
}

fn line_table(reader: &Reader, lines: &[Line], with_people: bool) -> Piece {
    let t = &reader.told;
    let header = [
        String::new(),
        t.plain("evidence-before"),
        t.plain("evidence-after"),
        t.plain("evidence-gain"),
        scale(reader),
    ];
    let row = |line: &Line| {
        let mut first = runs(&line.label);
        let people = with_people.then_some(&line.people);
        for more in line.more.iter().chain(people) {
            first.push(Run::Break);
            first.push(Run::Emphasis { runs: runs(more) });
        }
        vec![
            first,
            runs(&line.before),
            runs(&line.after),
            runs(&line.gain),
            vec![line.plot.on_paper()],
        ]
    };
    Piece::Table(Table {
        aligned: vec!["start"; 5],
        shares: vec![41.0, 13.0, 13.0, 14.0, 19.0],
        header: header.iter().map(|name| runs(name)).collect(),
        rows: lines.iter().map(row).collect(),
    })
}

/// Where the pictures of a column begin and end.
fn scale(reader: &Reader) -> String {
    let words = reader.words();
    format!("{} – {}", words.percent(0.0), words.percent(1.0))
}

/// Which dot is which, and what the lines are.
fn key(reader: &Reader) -> Piece {
    let t = &reader.told;
    let mut told = vec![dot(Dot::Before), Run::Text { text: " ".into() }];
    told.extend(runs(&t.plain("evidence-before")));
    told.extend([Run::Text { text: "   ".into() }, dot(Dot::After)]);
    let after = format!(
        " {}. {}",
        t.plain("evidence-after"),
        t.plain("evidence-key")
    );
    told.extend(runs(&after));
    Piece::Small { runs: told }
}

fn card_pieces(reader: &Reader, card: &CardSums) -> Vec<Piece> {
    let few = reader.told.plain("evidence-cell-few");
    let mut header = vec![Vec::new()];
    header.extend(card.sums.marks.iter().map(|mark| runs(mark)));
    header.push(runs(&reader.told.plain("evidence-picture")));
    let row = |row: &SumRow| {
        let mut cells = vec![runs(&row.label)];
        match row.counts {
            Some(counts) => cells.extend(counts.map(|count| runs(&count.to_string()))),
            None => cells.extend([runs(&few), dash(), dash()]),
        }
        cells.push(
            row.bar
                .as_ref()
                .map_or_else(dash, |bar| vec![bar.on_paper()]),
        );
        cells
    };
    let table = Table {
        aligned: vec!["start", "center", "center", "center", "start"],
        shares: vec![37.0, 13.0, 13.0, 13.0, 24.0],
        header,
        rows: card.sums.rows.iter().map(row).collect(),
    };
    vec![heading(2, &card.title), Piece::Table(table)]
}

/// Nothing to say, and nothing to write in.
fn dash() -> Vec<Run> {
    runs("–")
}
