//! Everything that the person marked and wrote, in a file to take along.

use askama::Template;
use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Response};
use http::HeaderValue;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use serde_json::{Value, json};

use super::list::{Asked, Everything, Group, Line, everything};
use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::Answer;
use crate::told::Told;

/// `GET /{lang}/marks/file/{name}`: `my-marks.md`, `.html`, `.json`.
pub(crate) async fn file(
    reader: Reader,
    Path((_, name)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Answer {
    let everything = everything(&reader, &asked)?;
    let (kind, body) = match name.as_str() {
        "my-marks.md" => (
            "text/markdown; charset=utf-8",
            markdown(&reader.told, &everything),
        ),
        "my-marks.html" => ("text/html; charset=utf-8", html(&reader, everything)?),
        "my-marks.json" => ("application/json", as_json(&reader, &everything)?),
        _ => return Err(Problem::NotFound),
    };
    attachment(&name, kind, body)
}

fn attachment(name: &str, kind: &'static str, body: String) -> Answer {
    let mut answer: Response = body.into_response();
    let to = HeaderValue::try_from(format!("attachment; filename=\"{name}\""));
    let headers = answer.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(CONTENT_DISPOSITION, to.map_err(|_| Problem::NotFound)?);
    Ok(answer)
}

fn markdown(told: &Told, everything: &Everything) -> String {
    let mut out = format!("# {}\n", told.plain("marks-title"));
    for group in &everything.groups {
        out.push_str(&format!("\n## {}\n", plain(&group.title)));
        group
            .lines
            .iter()
            .for_each(|line| markdown_line(line, &mut out));
    }
    if !everything.moved.is_empty() {
        out.push_str(&format!("\n## {}\n", told.plain("marks-moved")));
        let moved = everything.moved.iter();
        moved.for_each(|line| markdown_line(line, &mut out));
    }
    out
}

fn markdown_line(line: &Line, out: &mut String) {
    out.push_str(&format!(
        "\n**{}** · {}\n\n",
        line.kind_name.text(),
        line.when
    ));
    let quoted = line
        .words
        .lines()
        .map(|words| format!("> {}\n", plain(words)));
    out.extend(quoted);
    if !line.note.is_empty() {
        out.push_str(&format!("\n{}\n", plain(&line.note)));
    }
}

/// What a reader of Markdown may take for something else than words.
const MARKUP: &str = "\\`*_[]<>#|~";

/// Words that no reader of Markdown takes for anything else.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if MARKUP.contains(c) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

#[derive(Template)]
#[template(path = "marks_file.html")]
struct FilePage {
    told: Told,
    lang: String,
    dir: &'static str,
    groups: Vec<Group>,
    moved: Vec<Line>,
}

fn html(reader: &Reader, everything: Everything) -> Result<String, Problem> {
    let page = FilePage {
        told: reader.told.clone(),
        lang: reader.lang.to_string(),
        dir: reader.lang.dir().as_str(),
        groups: everything.groups,
        moved: everything.moved,
    };
    page.render().map_err(|_| Problem::Broken)
}

fn as_json(reader: &Reader, everything: &Everything) -> Result<String, Problem> {
    let there = everything.groups.iter().flat_map(|group| &group.lines);
    let all: Vec<Value> = there.chain(&everything.moved).map(line_json).collect();
    let edition = &reader.texts.manual.edition;
    let value = json!({ "language": reader.lang.to_string(), "edition": edition, "marks": all });
    serde_json::to_string_pretty(&value).map_err(|_| Problem::Broken)
}

fn line_json(line: &Line) -> Value {
    json!({
        "kind": line.kind,
        "session": line.title,
        "place": line.href,
        "language": line.lang_tag,
        "words": line.words,
        "note": line.note,
        "at": line.at.to_string(),
    })
}
