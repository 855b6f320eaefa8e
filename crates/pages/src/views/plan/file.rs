//! A plan as a file to take along: Markdown, HTML, JSON.

use std::fmt::Write as _;

use askama::Template;
use axum::response::{IntoResponse, Response};
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use serde_json::json;

use super::OnePlan;
use super::paper::{Paper, PaperPiece, PaperStep};
use crate::problem::Problem;
use crate::reader::Reader;
use crate::told::Told;

/// A page that stands alone.
#[derive(Template)]
#[template(path = "plan_file.html")]
struct Alone {
    f: Words,
    title: String,
    paper: Paper,
}

/// What a template that is shared with the app's own pages asks for.
struct Words {
    t: Told,
    lang: String,
    dir: &'static str,
}

impl Words {
    fn say(&self, id: &str) -> crate::told::Shown {
        self.t.say(id)
    }
}

/// The plan as a file of this kind: `md`, `html` or `json`. Its name says when, and not of what: the name of a file is read
/// by more people than the file.
pub(crate) fn answer(reader: &Reader, one: &OnePlan, kind: &str) -> Result<Response, Problem> {
    let (bytes, media) = match kind {
        "md" => (markdown(reader, one), "text/markdown; charset=utf-8"),
        "html" => (html(reader, one)?, "text/html; charset=utf-8"),
        "json" => (data(one), "application/json"),
        _ => return Err(Problem::NotFound),
    };
    let name = format!("attachment; filename=\"plan-{}.{kind}\"", super::today());
    Ok((
        [
            (CONTENT_TYPE, media.to_owned()),
            (CONTENT_DISPOSITION, name),
        ],
        bytes,
    )
        .into_response())
}

fn html(reader: &Reader, one: &OnePlan) -> Result<String, Problem> {
    let page = Alone {
        f: Words {
            t: reader.told.clone(),
            lang: reader.lang.to_string(),
            dir: reader.lang.dir().as_str(),
        },
        title: one.title(reader),
        paper: Paper::of(reader, one),
    };
    page.render().map_err(|_| Problem::Broken)
}

/// Everything, for another program.
fn data(one: &OnePlan) -> String {
    let look = |look: &workbook::Entered<action::Outcome>| json!({ "at": look.at.to_string(), "outcome": look.entry });
    let all = json!({
        "kind": "plan",
        "saved": one.kept.saved_at.to_string(),
        "plan": one.kept.leaf,
        "looks": one.looks.iter().map(look).collect::<Vec<_>>(),
    });
    format!("{all:#}\n")
}

fn markdown(reader: &Reader, one: &OnePlan) -> String {
    let paper = Paper::of(reader, one);
    let mut out = format!("# {}\n", line(&one.title(reader)));
    for step in &paper.steps {
        add_step(reader, step, &mut out);
    }
    if !paper.looks.is_empty() {
        let _ = write!(out, "\n## {}\n", reader.told.plain("plan-looks"));
    }
    for look in &paper.looks {
        let _ = write!(
            out,
            "\n**{}**, {}\n\n{}\n",
            look.how,
            look.when,
            quoted(&look.words)
        );
    }
    out
}

fn add_step(reader: &Reader, step: &PaperStep, out: &mut String) {
    // Writing to a string never fails.
    let _ = write!(out, "\n## {}. {}\n", step.number, step.heading);
    for piece in &step.pieces {
        let _ = match piece {
            PaperPiece::Said { label, words } => {
                write!(out, "\n**{label}**\n\n{}\n", quoted(words))
            }
            PaperPiece::Ticked { label, lines } => {
                let label = label
                    .as_ref()
                    .map(|label| format!("\n**{label}**\n"))
                    .unwrap_or_default();
                let lines: String = lines
                    .iter()
                    .map(|words| format!("- [x] {}\n", line(words)))
                    .collect();
                write!(out, "{label}\n{lines}")
            }
            PaperPiece::Table { label, head, rows } => {
                write!(out, "\n**{label}**\n\n{}", table(head, rows))
            }
            // The list of people beside it says the same.
            PaperPiece::Map(_) => write!(out, "\n**{}**\n", reader.told.plain("plan-map")),
        };
    }
}

/// Somebody's words stand as a quotation, so that none of their signs makes a heading or a list of the file.
fn quoted(words: &str) -> String {
    let lines: Vec<String> = words
        .lines()
        .map(|line| format!("> {line}").trim_end().to_owned())
        .collect();
    lines.join("\n")
}

fn line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn table(head: &[String], rows: &[Vec<String>]) -> String {
    let cell = |words: &String| line(words).replace('|', "\\|");
    let row = |cells: &[String]| {
        format!(
            "| {} |\n",
            cells.iter().map(cell).collect::<Vec<_>>().join(" | ")
        )
    };
    let rule = format!("|{}\n", "---|".repeat(head.len()));
    let rows: String = rows.iter().map(|cells| row(cells)).collect();
    format!("{}{rule}{rows}", row(head))
}
