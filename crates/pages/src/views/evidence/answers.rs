//! Answers typed in from paper: a row for each person, a column for each question.

use std::collections::BTreeSet;

use askama::Template;
use assessment::{Form, Item, Occasion, Participant, Sheet, Source, read_letters};
use axum::extract::Path;
use http::{HeaderMap, StatusCode};
use language::args;
use serde_json::json;
use workbook::Sitting;

use super::course::{Sent, keep_sheet};
use super::names::{both, in_letters, letters};
use super::{Course, Fields, Place, Top};
use crate::frame::Frame;
use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::{Answer, json, page_with, see, wants_json};
use crate::told::Shown;

#[derive(Template)]
#[template(path = "evidence_answers.html")]
struct AnswersPage {
    f: Frame,
    top: Top,
    title: String,
    base: String,
    sitting: Sitting,
    letters: String,
    handed_in: Shown,
    is_wrong: bool,
    columns: Vec<Column>,
    rows: Vec<Row>,
}

/// One question of the test.
struct Column {
    number: usize,
    a: String,
    b: String,
    is_several: bool,
}

/// One person's answers.
struct Row {
    id: String,
    code: String,
    is_a: bool,
    cells: Vec<AnswerCell>,
}

/// One answer.
struct AnswerCell {
    name: String,
    label: String,
    value: String,
    is_several: bool,
    is_wrong: bool,
}

/// The language, the programme and the occasion of an address.
pub(crate) type When = Path<(String, String, String)>;

/// The workshop and the occasion that an address names.
pub(crate) fn occasion_of(
    reader: &Reader,
    id: &str,
    occasion: &str,
) -> Result<(Course, Occasion), Problem> {
    let course = Course::open(reader, id)?;
    let occasion = Occasion::named(occasion).ok_or(Problem::NotFound)?;
    Ok((course, occasion))
}

/// `GET /{lang}/lead/{id}/tests/{occasion}`.
pub(crate) async fn show(reader: Reader, Path((_, id, occasion)): When) -> Answer {
    let (course, occasion) = occasion_of(&reader, &id, &occasion)?;
    grid(&reader, &course, occasion, None)
}

/// The title of a page about one occasion.
pub(crate) fn occasion_title(reader: &Reader, occasion: Occasion) -> String {
    match occasion {
        Occasion::Before => reader.told.plain("evidence-answers-before"),
        Occasion::After => reader.told.plain("evidence-answers-after"),
    }
}

/// The grid; after a form that could not be read whole, with what was typed.
fn grid(reader: &Reader, course: &Course, occasion: Occasion, typed: Option<&Fields>) -> Answer {
    let items = course.items(reader);
    let letters = letters(reader);
    let title = occasion_title(reader, occasion);
    let place = Place::Answers(occasion);
    let row = |person: &Participant| row(reader, course, person, occasion, &items, &letters, typed);
    let rows: Vec<Row> = course.group.people.iter().map(row).collect();
    let is_wrong = rows
        .iter()
        .any(|row| row.cells.iter().any(|cell| cell.is_wrong));
    let counts = args! {
        "count" => course.handed_in(&items, occasion),
        "of" => course.group.people.len()
    };
    let status = if is_wrong {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    };
    page_with(
        status,
        &AnswersPage {
            f: Frame::new(reader, title.clone()),
            top: Top::new(reader, course, Some(place)),
            title,
            base: address(reader, course, occasion),
            sitting: Sitting::begin(),
            handed_in: reader.told.with("evidence-handed-in", &counts),
            is_wrong,
            columns: columns(reader, &items),
            letters,
            rows,
        },
    )
}

/// The address of one occasion's answers.
pub(crate) fn address(reader: &Reader, course: &Course, occasion: Occasion) -> String {
    reader.href(&format!(
        "/lead/{}/tests/{}",
        course.programme,
        occasion.as_str()
    ))
}

fn columns(reader: &Reader, items: &[Item<'_>]) -> Vec<Column> {
    let column = |(number, item): (usize, &Item<'_>)| {
        let [a, b] = both(reader, item);
        Column {
            number,
            a,
            b,
            is_several: is_several(item),
        }
    };
    (1..).zip(items).map(column).collect()
}

/// Whether more than one letter may be right in either form.
fn is_several(item: &Item<'_>) -> bool {
    [Form::A, Form::B]
        .iter()
        .any(|form| item.question(*form).answers.len() > 1)
}

fn row(
    reader: &Reader,
    course: &Course,
    person: &Participant,
    occasion: Occasion,
    items: &[Item<'_>],
    letters: &str,
    typed: Option<&Fields>,
) -> Row {
    let sheet = course.sheet(person, occasion);
    let cell = |(number, item): (usize, &Item<'_>)| {
        let name = cell_name(person, number);
        let typed = typed.and_then(|fields| fields.get(&name));
        let is_wrong = typed.is_some_and(|text| chosen(item, sheet.form, text).is_none());
        let kept = || in_letters(&sheet.chosen(item), letters);
        AnswerCell {
            label: reader.told.plain_with(
                "evidence-cell",
                &args! { "person" => person.code.as_str(), "number" => number },
            ),
            value: typed.map_or_else(kept, str::to_owned),
            is_several: is_several(item),
            is_wrong,
            name,
        }
    };
    Row {
        id: person.id.to_string(),
        code: person.code.clone(),
        is_a: sheet.form == Form::A,
        cells: (1..).zip(items).map(cell).collect(),
    }
}

fn cell_name(person: &Participant, number: usize) -> String {
    format!("a-{}-{number}", person.id)
}

/// What a cell says; `None` if it names no option of the question.
fn chosen(item: &Item<'_>, form: Form, text: &str) -> Option<BTreeSet<u32>> {
    let chosen = read_letters(text).ok()?;
    let most = item.options(form);
    chosen
        .iter()
        .all(|option| *option as usize <= most)
        .then_some(chosen)
}

/// `POST …/tests/{occasion}`: the rows that were sent. What cannot be read is marked, and the rest is kept.
pub(crate) async fn keep(
    reader: Reader,
    Path((_, id, occasion)): When,
    headers: HeaderMap,
    form: Sent,
) -> Answer {
    let fields = Fields::of(form)?;
    let (course, occasion) = occasion_of(&reader, &id, &occasion)?;
    let items = course.items(&reader);
    let mut wrong = Vec::new();
    let mut changed = Vec::new();
    for person in &course.group.people {
        let kept = course.sheet(person, occasion);
        let sheet = typed_in(&kept, person, &items, &fields, &mut wrong);
        if sheet != kept {
            changed.push(sheet);
        }
    }
    let sitting = fields.sitting();
    reader
        .write(move |workbook| {
            changed
                .into_iter()
                .try_for_each(|sheet| keep_sheet(workbook, sheet, sitting))
        })
        .await?;
    if wants_json(&headers) {
        let state = match wrong.len() {
            0 => reader.told.plain("evidence-row-saved"),
            _ => reader.told.plain("evidence-row-wrong"),
        };
        return json(&json!({ "state": state, "wrong": wrong }));
    }
    if wrong.is_empty() {
        return see(&address(&reader, &course, occasion));
    }
    let course = Course::open(&reader, &course.programme)?;
    grid(&reader, &course, occasion, Some(&fields))
}

/// The sheet with what the form says of this person; the names of the cells that could not be read go to `wrong`.
fn typed_in(
    kept: &Sheet,
    person: &Participant,
    items: &[Item<'_>],
    fields: &Fields,
    wrong: &mut Vec<String>,
) -> Sheet {
    let mut sheet = kept.clone();
    let form = fields.get(&format!("f-{}", person.id));
    sheet.form = form.and_then(Form::of_letter).unwrap_or(sheet.form);
    for (number, item) in (1..).zip(items) {
        let name = cell_name(person, number);
        let Some(text) = fields.get(&name) else {
            continue;
        };
        match chosen(item, sheet.form, text) {
            Some(chosen) => sheet.choose(item, chosen),
            None => wrong.push(name),
        }
    }
    if sheet != *kept {
        sheet.source = Source::Paper;
    }
    sheet
}
