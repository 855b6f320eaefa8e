//! Everything can leave: one archive that can be read without the app.

use std::collections::BTreeSet;
use std::io::{Cursor, Write};

use axum::response::{IntoResponse, Response};
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue};
use jiff::Zoned;
use language::args;
use manual::Session;
use serde_json::{Map, Value, json};
use workbook::{Table, Workbook};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::Answer;
use crate::views::note::when;

/// `GET /{lang}/safety/archive`.
pub(crate) async fn send(reader: Reader) -> Answer {
    let workbook = &reader.desk()?.workbook;
    let tables = workbook.tables()?;
    let notes = notes_markdown(&reader, workbook, &tables)?;
    let readme = reader.told.plain_with(
        "archive-readme",
        &args! { "when" => when(&reader, jiff::Timestamp::now()) },
    );
    let files = files(&readme, &notes, &tables);
    let bytes = tokio::task::spawn_blocking(move || packed(&files)).await;
    let bytes = bytes
        .map_err(|_| Problem::Broken)?
        .map_err(|_| Problem::Broken)?;
    let day = Zoned::now().date();
    Ok(attached(&format!("workbook-{day}.zip"), bytes))
}

fn attached(name: &str, bytes: Vec<u8>) -> Response {
    let mut headers = HeaderMap::new();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/zip"));
    if let Ok(value) = HeaderValue::try_from(format!("attachment; filename=\"{name}\"")) {
        headers.insert(CONTENT_DISPOSITION, value);
    }
    (headers, bytes).into_response()
}

/// The names and contents of the files of the archive.
fn files(readme: &str, notes: &str, tables: &[Table]) -> Vec<(String, String)> {
    let mut files = vec![
        ("README.txt".to_owned(), readme.to_owned()),
        ("notes.md".to_owned(), notes.to_owned()),
        ("workbook.json".to_owned(), all_as_json(tables)),
    ];
    let csv = |table: &Table| (format!("tables/{}.csv", table.name), as_csv(table));
    files.extend(tables.iter().map(csv));
    files
}

fn packed(files: &[(String, String)]) -> zip::result::ZipResult<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        archive.start_file(name.as_str(), SimpleFileOptions::default())?;
        archive.write_all(content.as_bytes())?;
    }
    Ok(archive.finish()?.into_inner())
}

fn all_as_json(tables: &[Table]) -> String {
    let row = |table: &Table, row: &Vec<Value>| -> Value {
        let fields = table.columns.iter().cloned().zip(row.iter().cloned());
        Value::Object(
            fields
                .map(|(name, value)| (name, read_json(value)))
                .collect(),
        )
    };
    let rows = |table: &Table| Value::Array(table.rows.iter().map(|r| row(table, r)).collect());
    let all: Map<String, Value> = tables
        .iter()
        .map(|table| (table.name.clone(), rows(table)))
        .collect();
    let text =
        serde_json::to_string_pretty(&json!({ "schema": workbook::SCHEMA_VERSION, "tables": all }));
    text.unwrap_or_default()
}

/// What is kept as JSON in a cell is JSON in the archive too, not a text full of backslashes.
fn read_json(value: Value) -> Value {
    let read = |text: &str| {
        let looks_like_it = text.starts_with(['{', '[']);
        looks_like_it.then(|| serde_json::from_str(text).ok())?
    };
    value.as_str().and_then(read).unwrap_or(value)
}

/// As RFC 4180 has it. A cell that a spreadsheet would take for a formula begins with an apostrophe.
fn as_csv(table: &Table) -> String {
    let line = |cells: Vec<String>| cells.join(",") + "\r\n";
    let mut text = String::from('\u{FEFF}');
    text.push_str(&line(table.columns.iter().map(|name| cell(name)).collect()));
    for row in &table.rows {
        let cells = row.iter().map(|value| match value {
            Value::Null => String::new(),
            Value::String(text) => cell(text),
            other => other.to_string(),
        });
        text.push_str(&line(cells.collect()));
    }
    text
}

fn cell(text: &str) -> String {
    let guard = if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        "'"
    } else {
        ""
    };
    if guard.is_empty() && !text.contains([',', '"', '\n', '\r']) {
        return text.to_owned();
    }
    format!("\"{guard}{}\"", text.replace('"', "\"\""))
}

/// Her notes as they are now, session by session in the manual's order, then what belongs to no session of this manual.
fn notes_markdown(
    reader: &Reader,
    workbook: &Workbook,
    tables: &[Table],
) -> Result<String, Problem> {
    let mut text = format!("# {}\n", reader.told.plain("archive-notes"));
    for slug in slugs(reader, tables) {
        let notes = workbook.notes(&slug)?;
        if notes.is_empty() {
            continue;
        }
        let session = session_of(reader, &slug);
        let title = session.map(|session| session.title(&reader.chain()).value.to_owned());
        text.push_str(&format!("\n## {}\n", title.unwrap_or(slug)));
        for note in notes {
            let heading = session
                .and_then(|session| prompt_heading(reader, session, &note.prompt))
                .unwrap_or(note.prompt);
            let at = when(reader, note.saved_at);
            text.push_str(&format!("\n### {heading}\n\n*{at}*\n\n{}\n", note.text));
            for other in note.others {
                let also = reader.told.plain("note-in-other-copy");
                text.push_str(&format!("\n*{also}*\n\n{other}\n"));
            }
        }
    }
    Ok(text)
}

fn slugs(reader: &Reader, tables: &[Table]) -> Vec<String> {
    let mut left: BTreeSet<String> = tables
        .iter()
        .filter(|table| table.name == "note_versions")
        .flat_map(column_of_sessions)
        .collect();
    let known = reader
        .texts
        .manual
        .sessions()
        .map(|session| session.slug.clone());
    let mut slugs: Vec<String> = known.filter(|slug| left.remove(slug)).collect();
    slugs.extend(left);
    slugs
}

fn column_of_sessions(table: &Table) -> Vec<String> {
    let at = table.columns.iter().position(|name| name == "session");
    let cell = |row: &Vec<Value>| row.get(at?)?.as_str().map(str::to_owned);
    table.rows.iter().filter_map(cell).collect()
}

fn session_of<'a>(reader: &'a Reader, slug: &str) -> Option<&'a Session> {
    reader.texts.manual.text(slug)
}

fn prompt_heading(reader: &Reader, session: &Session, prompt: &str) -> Option<String> {
    let text = session.text(&reader.chain());
    let links = crate::links::PageLinks::new(reader);
    let mut parts = text.sections.iter().flat_map(|section| &section.parts);
    let part = parts.find(|part| part.facts.id == prompt)?;
    Some(
        reader
            .renderer(session, part.lang, &links)
            .heading_text(part.heading),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_read_by_every_spreadsheet() {
        let table = Table {
            name: "t".into(),
            columns: vec!["a".into(), "b".into()],
            rows: vec![
                vec![json!("plain"), json!(7)],
                vec![json!("two\nlines, \"quoted\""), Value::Null],
                vec![json!("=HYPERLINK(1)"), json!(-1)],
            ],
        };
        let expect = "\u{FEFF}a,b\r\nplain,7\r\n\"two\nlines, \"\"quoted\"\"\",\r\n\"'=HYPERLINK(1)\",-1\r\n";
        assert_eq!(as_csv(&table), expect);
    }

    #[test]
    fn json_stays_json() {
        let check = |text: &str, expect: Value| assert_eq!(read_json(json!(text)), expect);
        check("{\"a\":1}", json!({ "a": 1 }));
        check("[not json", json!("[not json"));
        check("words", json!("words"));
    }
}
