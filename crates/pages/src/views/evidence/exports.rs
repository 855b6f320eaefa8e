//! The results as files: CSV and a spreadsheet, with the same words and figures as the page.

use assessment::export::{Cell, Decimals, Table, delimited, rows, spreadsheet};
use assessment::{
    FEWEST, Figures, Form, Mark, Occasion, Outcome, Results, Statement, Tally, paired, tally,
};
use axum::extract::Path;
use language::args;

use super::Course;
use super::answers::{When, occasion_of};
use super::cards::{kind_label, mark_label, statement_label};
use super::names::{both, heading, title};
use super::people::Where;
use super::results::{flagged, outcome};
use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::{Answer, attachment};

const CSV: &str = "text/csv; charset=utf-8";
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// `GET …/results/table.csv`.
pub(crate) async fn as_csv(reader: Reader, Path((_, id)): Where) -> Answer {
    let course = Course::open(&reader, &id)?;
    let text = delimited(&tables(&reader, &course)?, decimals(&reader));
    attachment(&name(&reader, &course, "csv"), CSV, text.into_bytes())
}

/// `GET …/results/table.xlsx`.
pub(crate) async fn as_spreadsheet(reader: Reader, Path((_, id)): Where) -> Answer {
    let course = Course::open(&reader, &id)?;
    let bytes = spreadsheet(&tables(&reader, &course)?).map_err(|_| Problem::Broken)?;
    attachment(&name(&reader, &course, "xlsx"), XLSX, bytes)
}

/// `GET …/results/rows.csv`: a row for each person, without saying whose.
pub(crate) async fn as_rows(reader: Reader, Path((_, id)): Where) -> Answer {
    let course = Course::open(&reader, &id)?;
    let items = course.items(&reader);
    let people = paired(&course.group, &course.sheets, &items);
    let t = &reader.told;
    let named = |id: &'static str| {
        move |number: usize| match id {
            "before" => bare(t.plain_with("evidence-row-before", &args! { "number" => number })),
            _ => bare(t.plain_with("evidence-row-after", &args! { "number" => number })),
        }
    };
    let title = t.plain("evidence-rows");
    let table = rows(&title, &people, &named("before"), &named("after"));
    let table = table.unwrap_or_else(|| Table {
        title,
        notes: vec![t.plain_with(
            "evidence-withheld",
            &args! { "people" => people.len(), "fewest" => FEWEST },
        )],
        ..Table::default()
    });
    attachment(
        &name(&reader, &course, "rows.csv"),
        CSV,
        delimited(&[table], decimals(&reader)).into_bytes(),
    )
}

/// `GET …/tests/{occasion}/file/empty.csv`: a table to fill in, with a row for each participant.
pub(crate) async fn empty(reader: Reader, Path((_, id, occasion)): When) -> Answer {
    let (course, occasion) = occasion_of(&reader, &id, &occasion)?;
    let first = |id: &str| {
        let names = match id {
            "form" => reader.told.plain("evidence-column-form"),
            _ => reader.told.plain("evidence-column-person"),
        };
        names
            .split(',')
            .next()
            .unwrap_or_default()
            .trim()
            .to_owned()
    };
    let questions = course.items(&reader).len();
    let between = decimals(&reader).delimiter();
    let mut text = format!("\u{FEFF}{}{between}{}", first("person"), first("form"));
    text.extend((1..=questions).map(|number| format!("{between}{number}")));
    for person in &course.group.people {
        let form: Form = course.sheet(person, occasion).form;
        let code = person.code.replace('"', "\"\"");
        text.push_str(&format!("\r\n\"{code}\"{between}{}", form.letter()));
        text.extend(std::iter::repeat_n(between, questions));
    }
    text.push_str("\r\n");
    let name = format!(
        "{}.csv",
        file_name(&course, &occasion_word(&reader, occasion))
    );
    attachment(&name, CSV, text.into_bytes())
}

/// How spreadsheets in the reader's language write figures.
pub(crate) fn decimals(reader: &Reader) -> Decimals {
    if reader.words().number(0.5).contains(',') {
        Decimals::Comma
    } else {
        Decimals::Point
    }
}

/// Marks of direction are for pages; in a cell they would be a part of the words.
fn bare(text: String) -> String {
    text.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "")
}

fn occasion_word(reader: &Reader, occasion: Occasion) -> String {
    super::answers::occasion_title(reader, occasion)
}

fn name(reader: &Reader, course: &Course, ending: &str) -> String {
    let results = reader.told.plain("evidence-results");
    format!("{}.{ending}", file_name(course, &results))
}

/// The programme's title and what the file is, without what a stick's file system refuses.
fn file_name(course: &Course, what: &str) -> String {
    let title = if course.title.is_empty() {
        what.to_owned()
    } else {
        format!("{} - {what}", course.title)
    };
    let name: String = paper::clean_name(&title).chars().take(100).collect();
    name.trim_matches([' ', '.']).to_owned()
}

/// Every table that may leave the house.
fn tables(reader: &Reader, course: &Course) -> Result<Vec<Table>, Problem> {
    let mut tables = match outcome(reader, course) {
        Outcome::NoTest => vec![silent(reader, reader.told.plain("evidence-no-test"))],
        Outcome::Withheld(people) => {
            let args = args! { "people" => people, "fewest" => FEWEST };
            let why = reader.told.plain_with("evidence-withheld", &args);
            vec![silent(reader, why)]
        }
        Outcome::Shown(results) => test_tables(reader, course, &results),
    };
    tables.extend(card_tables(reader, course)?);
    Ok(tables)
}

fn silent(reader: &Reader, why: String) -> Table {
    Table {
        title: reader.told.plain("evidence-results"),
        notes: vec![why],
        ..Table::default()
    }
}

fn test_tables(reader: &Reader, course: &Course, results: &Results) -> Vec<Table> {
    let t = &reader.told;
    let whole = row(t.plain("evidence-whole"), &results.whole);
    let items = course.items(reader);
    let questions = (1..).zip(&items).zip(&results.items);
    let question = |((number, item), about): ((usize, _), &assessment::AboutItem)| {
        let [a, b] = both(reader, item);
        let mut row = row(format!("{number}. A: {a} B: {b}"), &about.figures);
        row.push(about.with_the_rest.map_or(Cell::Empty, Cell::Number));
        let flags: Vec<String> = about
            .flags
            .iter()
            .map(|flag| flagged(reader, *flag))
            .collect();
        row.push(Cell::Text(flags.join(" ")));
        row
    };
    let objective = |about: &assessment::AboutObjective| {
        let session = reader.texts.manual.session(&about.session)?;
        let label = heading(reader, session, &about.objective);
        let label = format!("{}: {label}", title(reader, session));
        Some(row(label, &about.figures))
    };
    let mut more = header(reader);
    more.extend([t.plain("evidence-with-the-rest"), t.plain("evidence-flags")]);
    let mut tables = vec![
        table(t.plain("evidence-whole"), header(reader), vec![whole]),
        table(
            t.plain("evidence-by-objective"),
            header(reader),
            results.objectives.iter().filter_map(objective).collect(),
        ),
        table(
            t.plain("evidence-by-question"),
            more,
            questions.map(question).collect(),
        ),
    ];
    if !results.roles.is_empty() {
        let roles = results.roles.iter();
        tables.push(table(
            t.plain("evidence-by-role"),
            header(reader),
            roles
                .map(|about| row(about.role.clone(), &about.figures))
                .collect(),
        ));
    }
    tables[0].notes = vec![t.plain("evidence-method"), t.plain("evidence-privacy-note")];
    tables
}

fn table(title: String, header: Vec<String>, rows: Vec<Vec<Cell>>) -> Table {
    Table {
        title,
        header,
        rows,
        notes: Vec::new(),
    }
}

fn header(reader: &Reader) -> Vec<String> {
    let t = &reader.told;
    let low = t.plain("evidence-low");
    let high = t.plain("evidence-high");
    let limits = |what: String| {
        [
            what.clone(),
            format!("{what}: {low}"),
            format!("{what}: {high}"),
        ]
    };
    let mut header = vec![String::new(), t.plain("evidence-people")];
    header.extend(limits(t.plain("evidence-before")));
    header.extend(limits(t.plain("evidence-after")));
    header.extend(limits(t.plain("evidence-change")));
    header.extend(limits(t.plain("evidence-gain")));
    header
}

fn row(label: String, figures: &Figures) -> Vec<Cell> {
    let mut row = vec![Cell::Text(label), Cell::Count(figures.people)];
    for score in [figures.before, figures.after] {
        row.extend([score.mean, score.low, score.high].map(Cell::Share));
    }
    let change = figures.change;
    row.extend([change.value, change.low, change.high].map(Cell::Share));
    match figures.gain {
        Some(gain) => row.extend([gain.value, gain.low, gain.high].map(Cell::Share)),
        None => row.extend([Cell::Empty, Cell::Empty, Cell::Empty]),
    }
    row
}

fn card_tables(reader: &Reader, course: &Course) -> Result<Vec<Table>, Problem> {
    let cards = course.cards(reader)?;
    let all: Vec<_> = cards.iter().map(|(_, card)| card).collect();
    let withheld = reader
        .told
        .plain_with("evidence-cell-withheld", &args! { "fewest" => FEWEST });
    let row = |(statement, sum): &(Statement, Option<Tally>)| {
        let mut row = vec![Cell::Text(statement_label(reader, *statement))];
        match sum {
            Some(sum) => row.extend(sum.counts.map(Cell::Count)),
            None => row.push(Cell::Text(withheld.clone())),
        }
        row
    };
    let mut tables = Vec::new();
    for kind in course.card_kinds(&cards) {
        if !all.iter().any(|card| card.kind == kind) {
            continue;
        }
        let mut header = vec![String::new()];
        let first = kind.statements()[0];
        header.extend(Mark::ALL.map(|mark| mark_label(reader, first, mark)));
        let rows = tally(&all, kind).iter().map(row).collect();
        tables.push(table(kind_label(reader, kind), header, rows));
    }
    Ok(tables)
}
