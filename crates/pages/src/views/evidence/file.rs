//! Answers from a table: read, shown as what it would do, then done.

use std::collections::BTreeSet;

use askama::Template;
use assessment::import::{
    ColumnNames, LARGEST_FILE, Note, Plan, PlannedRow, Unreadable, Wanted, decode, plan, table,
};
use assessment::{Form, Item, Occasion, PersonId, Sheet, Source};
use axum::extract::Path;
use http::StatusCode;
use language::{Args, args};
use serde_json::json;
use workbook::Sitting;

use super::answers::{When, address, occasion_of, occasion_title};
use super::course::{Sent, keep_participant, keep_sheet};
use super::names::{in_letters, letters};
use super::{Course, Fields, Place, Top};
use crate::frame::Frame;
use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::{Answer, json, page_with, see};
use crate::told::Shown;

#[derive(Template)]
#[template(path = "evidence_file.html")]
struct FilePage {
    f: Frame,
    top: Top,
    title: String,
    base: String,
    text: String,
    refused: Option<String>,
    plan: Option<PlanView>,
}

/// What a table would do, in words.
struct PlanView {
    sums: Vec<Shown>,
    columns: usize,
    rows: Vec<RowView>,
    notes: Vec<String>,
}

/// One sheet that would be entered.
struct RowView {
    code: String,
    form: &'static str,
    answers: Vec<String>,
    what: Shown,
}

/// `GET …/tests/{occasion}/file`.
pub(crate) async fn show(reader: Reader, Path((_, id, occasion)): When) -> Answer {
    let (course, occasion) = occasion_of(&reader, &id, &occasion)?;
    file_page(&reader, &course, occasion, String::new(), Ok(None))
}

type Shows = Result<Option<PlanView>, String>;

fn file_page(
    reader: &Reader,
    course: &Course,
    occasion: Occasion,
    text: String,
    shows: Shows,
) -> Answer {
    let title = occasion_title(reader, occasion);
    let (plan, refused) = match shows {
        Ok(plan) => (plan, None),
        Err(refused) => (None, Some(refused)),
    };
    let status = if refused.is_some() {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    };
    page_with(
        status,
        &FilePage {
            f: Frame::new(reader, reader.told.plain("evidence-file")),
            top: Top::new(reader, course, Some(Place::Answers(occasion))),
            title,
            base: address(reader, course, occasion),
            text,
            refused,
            plan,
        },
    )
}

/// `POST …/tests/{occasion}/file/read`: the bytes of a file, each as two hexadecimal digits, become text.
pub(crate) async fn read(reader: Reader, form: Sent) -> Answer {
    reader.desk()?;
    let fields = Fields::of(form)?;
    let digits = fields.get("bytes").unwrap_or_default();
    if digits.len() > 2 * LARGEST_FILE {
        return Err(Problem::TooLarge);
    }
    let byte = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok();
    let bytes: Option<Vec<u8>> = digits.as_bytes().chunks(2).map(byte).collect();
    let decoded = decode(&bytes.ok_or(Problem::NotUnderstood)?);
    let state = reader.told.plain_with(
        "evidence-file-read",
        &args! { "encoding" => decoded.encoding.name() },
    );
    json(&json!({ "text": decoded.text, "state": state }))
}

/// `POST …/tests/{occasion}/file`: what the table would do; with `do`, does it.
pub(crate) async fn take(reader: Reader, Path((_, id, occasion)): When, form: Sent) -> Answer {
    let fields = Fields::of(form)?;
    let (course, occasion) = occasion_of(&reader, &id, &occasion)?;
    let text = fields.get("text").unwrap_or_default().to_owned();
    if text.len() > LARGEST_FILE {
        return Err(Problem::TooLarge);
    }
    let planned = planned(&reader, &course, occasion, &text);
    match planned {
        Err(why) => {
            let why = refused(&reader, &why);
            file_page(&reader, &course, occasion, text, Err(why))
        }
        Ok(plan) if fields.get("do").is_some() => enter(&reader, course, occasion, plan).await,
        Ok(plan) => {
            let view = plan_view(&reader, &course, &plan);
            file_page(&reader, &course, occasion, text, Ok(Some(view)))
        }
    }
}

fn planned(
    reader: &Reader,
    course: &Course,
    occasion: Occasion,
    text: &str,
) -> Result<Plan, Unreadable> {
    let items = course.items(reader);
    let options = |item: &Item<'_>| (item.options(Form::A), item.options(Form::B));
    let options: Vec<_> = items.iter().map(options).collect();
    let people = course.group.people.iter();
    let entered: BTreeSet<PersonId> = people
        .map(|person| person.id)
        .filter(|person| course.entered(*person, occasion).is_some())
        .collect();
    let wanted = Wanted {
        group: &course.group,
        occasion,
        options: &options,
        entered: &entered,
        names: &column_names(reader),
    };
    plan(&table(text), &wanted)
}

/// What the columns may be called: as in any language of the app, for a table may come from a colleague.
fn column_names(reader: &Reader) -> ColumnNames {
    let mut names = ColumnNames::default();
    let locales = &reader.texts.locales;
    for lang in locales.languages() {
        let words = locales.words(lang);
        let add = |list: &mut Vec<String>, said: String| {
            list.extend(said.split(',').map(|name| name.trim().to_lowercase()));
        };
        let person = words.message("evidence-column-person", &Args::new());
        add(&mut names.person, person.text);
        let form = words.message("evidence-column-form", &Args::new());
        add(&mut names.form, form.text);
    }
    names
}

fn refused(reader: &Reader, why: &Unreadable) -> String {
    let t = &reader.told;
    let list = |columns: &[String]| {
        let named: Vec<&String> = columns.iter().filter(|name| !name.is_empty()).collect();
        reader.words().list(&named)
    };
    match why {
        Unreadable::Empty => t.plain("evidence-file-empty"),
        Unreadable::NoPeople(columns) => t.plain_with(
            "evidence-file-no-people",
            &args! { "columns" => list(columns) },
        ),
        Unreadable::NoQuestions(columns) => t.plain_with(
            "evidence-file-no-questions",
            &args! { "columns" => list(columns) },
        ),
        Unreadable::QuestionTwice(number) => t.plain_with(
            "evidence-file-question-twice",
            &args! { "number" => *number },
        ),
    }
}

fn plan_view(reader: &Reader, course: &Course, plan: &Plan) -> PlanView {
    let t = &reader.told;
    let count = |is: fn(&&PlannedRow) -> bool| plan.rows.iter().filter(is).count();
    let new = count(|row| row.person.is_none());
    let replaced = count(|row| row.replaces);
    let mut sums = vec![t.with(
        "evidence-plan-sheets",
        &args! { "count" => plan.rows.len() },
    )];
    if new > 0 {
        sums.push(t.with("evidence-plan-new", &args! { "count" => new }));
    }
    if replaced > 0 {
        sums.push(t.with("evidence-plan-replaced", &args! { "count" => replaced }));
    }
    let mut notes: Vec<String> = plan.notes.iter().map(|note| noted(reader, note)).collect();
    if !plan.ignored.is_empty() {
        let columns = reader.words().list(&plan.ignored);
        notes.push(t.plain_with("evidence-plan-ignored", &args! { "columns" => columns }));
    }
    if !plan.missing.is_empty() {
        let numbers: Vec<String> = plan.missing.iter().map(usize::to_string).collect();
        let numbers = reader.words().list(&numbers);
        notes.push(t.plain_with("evidence-plan-missing", &args! { "numbers" => numbers }));
    }
    PlanView {
        sums,
        columns: course.items(reader).len(),
        rows: plan.rows.iter().map(|row| row_view(reader, row)).collect(),
        notes,
    }
}

fn row_view(reader: &Reader, row: &PlannedRow) -> RowView {
    let t = &reader.told;
    let letters = letters(reader);
    RowView {
        code: row.code.clone(),
        form: row.form.map_or("", Form::letter),
        answers: row
            .answers
            .iter()
            .map(|chosen| in_letters(chosen, &letters))
            .collect(),
        what: match (row.person, row.replaces) {
            (None, _) => t.say("evidence-plan-is-new"),
            (Some(_), true) => t.say("evidence-plan-replaces"),
            (Some(_), false) => t.say("evidence-plan-enters"),
        },
    }
}

fn noted(reader: &Reader, note: &Note) -> String {
    let t = &reader.told;
    match note {
        Note::Nameless { line } => {
            t.plain_with("evidence-note-nameless", &args! { "line" => *line })
        }
        Note::Twice { code, lines } => {
            let lines: Vec<String> = lines.iter().map(u64::to_string).collect();
            let lines = reader.words().list(&lines);
            t.plain_with(
                "evidence-note-twice",
                &args! { "person" => code.as_str(), "lines" => lines },
            )
        }
        Note::NotAnAnswer {
            line,
            question,
            text,
        } => t.plain_with(
            "evidence-note-no-answer",
            &args! { "line" => *line, "number" => *question, "text" => text.as_str() },
        ),
        Note::NoSuchOption {
            line,
            question,
            text,
        } => t.plain_with(
            "evidence-note-no-option",
            &args! { "line" => *line, "number" => *question, "text" => text.as_str() },
        ),
        Note::NotAForm { line, text } => t.plain_with(
            "evidence-note-no-form",
            &args! { "line" => *line, "text" => text.as_str() },
        ),
        Note::TooMany { line } => {
            t.plain_with("evidence-note-too-many", &args! { "line" => *line })
        }
    }
}

/// Adds who is new, and enters the sheets.
async fn enter(reader: &Reader, mut course: Course, occasion: Occasion, plan: Plan) -> Answer {
    let known = course.group.people.len();
    let mut sheets = Vec::new();
    for row in &plan.rows {
        let person = row.person.or_else(|| course.group.add(&row.code));
        let Some(place) = person.and_then(|id| {
            let mut people = course.group.people.iter();
            people.position(|person| person.id == id)
        }) else {
            continue;
        };
        if let (None, Some(form)) = (row.person, row.form) {
            // Both sides of the swap: who has this form after had the other one before.
            course.group.people[place].first = occasion.form(form);
        }
        sheets.push(sheet(reader, &course, occasion, row, place));
    }
    let to = address(reader, &course, occasion);
    let new = course.group.people.split_off(known);
    let (programme, sitting) = (course.programme.clone(), Sitting::begin());
    reader
        .write(move |workbook| {
            for person in new {
                keep_participant(workbook, &programme, person, Sitting::begin())?;
            }
            sheets
                .into_iter()
                .try_for_each(|sheet| keep_sheet(workbook, sheet, sitting))
        })
        .await?;
    see(&to)
}

fn sheet(
    reader: &Reader,
    course: &Course,
    occasion: Occasion,
    row: &PlannedRow,
    place: usize,
) -> Sheet {
    let mut sheet = course.sheet(&course.group.people[place], occasion);
    sheet.form = row.form.unwrap_or(sheet.form);
    sheet.source = Source::File;
    for (item, chosen) in course.items(reader).iter().zip(&row.answers) {
        sheet.choose(item, chosen.clone());
    }
    sheet
}
