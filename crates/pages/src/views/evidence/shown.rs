//! Figures in words and as small plots.

use askama::Template;
use askama::filters::HtmlSafe;
use assessment::{Estimate, Figures, Mark, Score, Statement, Tally};
use language::args;
use paper::Run;

use super::cards::{mark_label, statement_label};
use crate::reader::Reader;

/// One line of a table of results.
pub(crate) struct Line {
    pub(crate) label: String,
    pub(crate) more: Vec<String>,
    pub(crate) people: String,
    pub(crate) before: String,
    pub(crate) after: String,
    pub(crate) gain: String,
    pub(crate) plot: Plot,
}

/// Before and after on a scale from 0 to 100, each with its interval. The numbers stand beside it and in its name.
#[derive(Template)]
#[template(path = "evidence_plot.html")]
pub(crate) struct Plot {
    label: String,
    before: Mean,
    after: Mean,
}

impl HtmlSafe for Plot {}

impl Plot {
    /// The same for a sheet, in colours of its own.
    pub(crate) fn on_paper(&self) -> Run {
        let svg = PaperPlot { plot: self }.render();
        drawing(None, svg, &self.label)
    }
}

#[derive(Template)]
#[template(path = "evidence_plot_paper.html")]
struct PaperPlot<'a> {
    plot: &'a Plot,
}

fn drawing(width: Option<f64>, svg: askama::Result<String>, alternative: &str) -> Run {
    let alternative = alternative.replace(['\u{2068}', '\u{2069}'], "");
    match svg {
        Ok(svg) => Run::Drawing {
            width,
            svg,
            alternative,
        },
        // The numbers stand beside it in any case.
        Err(_) => Run::Text { text: alternative },
    }
}

/// One of the two dots of a plot.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Dot {
    /// What people knew before.
    Before,
    /// What they know after.
    After,
}

#[derive(Template)]
#[template(path = "evidence_dot_paper.html")]
struct PaperDot {
    dot: Dot,
}

/// A dot as the plots have it, for their key; the word beside it says which it is.
pub(crate) fn dot(dot: Dot) -> Run {
    drawing(Some(0.9), PaperDot { dot }.render(), "–")
}

/// One mean on the scale, in the plot's own units.
struct Mean {
    at: f64,
    low: f64,
    high: f64,
}

impl Mean {
    fn new(score: Score) -> Self {
        let place = |share: f64| ((8.0 + share * 200.0) * 10.0).round() / 10.0;
        Self {
            at: place(score.mean),
            low: place(score.low),
            high: place(score.high),
        }
    }
}

/// A line about `label`.
pub(crate) fn line(reader: &Reader, label: String, figures: &Figures) -> Line {
    let before = score(reader, figures.before);
    let after = score(reader, figures.after);
    let plot = reader.told.plain_with(
        "evidence-plot",
        &args! { "before" => before.as_str(), "after" => after.as_str() },
    );
    Line {
        label,
        more: Vec::new(),
        people: reader.told.plain_with(
            "evidence-people-count",
            &args! { "count" => figures.people },
        ),
        plot: Plot {
            label: plot,
            before: Mean::new(figures.before),
            after: Mean::new(figures.after),
        },
        before,
        after,
        gain: gain(reader, figures.gain),
    }
}

fn score(reader: &Reader, score: Score) -> String {
    let words = reader.words();
    let [value, low, high] = [score.mean, score.low, score.high].map(|share| words.percent(share));
    reader.told.plain_with(
        "evidence-interval",
        &args! { "value" => value, "low" => low, "high" => high },
    )
}

fn gain(reader: &Reader, gain: Option<Estimate>) -> String {
    let Some(gain) = gain else {
        return reader.told.plain("evidence-no-gain");
    };
    let words = reader.words();
    // Of few people who knew nearly everything before, the limit is a number that says no more than "it may be a loss".
    let low = if gain.low < -1.0 {
        let least = words.percent(-1.0);
        reader
            .told
            .plain_with("evidence-below", &args! { "value" => least })
    } else {
        words.percent(gain.low)
    };
    reader.told.plain_with(
        "evidence-interval",
        &args! { "value" => words.percent(gain.value), "low" => low, "high" => words.percent(gain.high) },
    )
}

/// The sums of what was ticked, each statement with a bar.
pub(crate) struct Sums {
    pub(crate) marks: Vec<String>,
    pub(crate) rows: Vec<SumRow>,
}

/// One statement.
pub(crate) struct SumRow {
    pub(crate) label: String,
    /// Nothing where too few people ticked it.
    pub(crate) counts: Option<[usize; 3]>,
    pub(crate) bar: Option<Bar>,
}

/// How the ticks divide, as a bar of three pieces. The numbers stand beside it and in its name.
#[derive(Template)]
#[template(path = "evidence_bar.html")]
pub(crate) struct Bar {
    label: String,
    pieces: [(f64, f64); 3],
}

impl HtmlSafe for Bar {}

impl Bar {
    /// The same for a sheet, in colours of its own.
    pub(crate) fn on_paper(&self) -> Run {
        drawing(None, PaperBar { bar: self }.render(), &self.label)
    }
}

#[derive(Template)]
#[template(path = "evidence_bar_paper.html")]
struct PaperBar<'a> {
    bar: &'a Bar,
}

/// The sums in words; nothing where nobody ticked anything.
pub(crate) fn sums(reader: &Reader, tallies: &[(Statement, Option<Tally>)]) -> Option<Sums> {
    let (first, _) = tallies.first()?;
    let row = |(statement, tally): &(Statement, Option<Tally>)| SumRow {
        label: statement_label(reader, *statement),
        counts: tally.map(|tally| tally.counts),
        bar: tally.map(|tally| bar(reader, &tally)),
    };
    Some(Sums {
        marks: Mark::ALL
            .map(|mark| mark_label(reader, *first, mark))
            .into(),
        rows: tallies.iter().map(row).collect(),
    })
}

fn bar(reader: &Reader, tally: &Tally) -> Bar {
    let mut pieces = [(0.0, 0.0); 3];
    let mut at = 0.0;
    for (piece, count) in pieces.iter_mut().zip(tally.counts) {
        let width = 200.0 * count as f64 / tally.people as f64;
        *piece = (at, width);
        at += width;
    }
    let named: Vec<String> = Mark::ALL
        .iter()
        .zip(tally.counts)
        .map(|(mark, count)| format!("{}: {count}", mark_label(reader, tally.statement, *mark)))
        .collect();
    Bar {
        label: reader.words().list(&named),
        pieces,
    }
}
