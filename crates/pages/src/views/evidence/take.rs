//! The test on the laptop, one person after another. Nobody sees another's answers, or her own once they are given.

use std::collections::BTreeSet;

use askama::Template;
use assessment::{Item, Occasion, Participant, PersonId, Source};
use axum::extract::{Path, Query};
use serde::Deserialize;
use workbook::Sitting;

use super::answers::{When, address, occasion_of, occasion_title};
use super::course::{Sent, keep_sheet};
use super::names::{Asked, asked};
use super::{Course, Fields};
use crate::frame::Frame;
use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::{Answer, page, see};

#[derive(Template)]
#[template(path = "evidence_take.html")]
struct TurnPage {
    f: Frame,
    title: String,
    base: String,
    is_thanks: bool,
    has_test: bool,
    waiting: Vec<(PersonId, String)>,
}

#[derive(Template)]
#[template(path = "evidence_sheet.html")]
struct SheetPage {
    f: Frame,
    title: String,
    code: String,
    questions: Vec<(usize, bool, Asked)>,
}

/// Whether somebody has just finished.
#[derive(Deserialize)]
pub(crate) struct Turn {
    done: Option<String>,
}

/// `GET …/tests/{occasion}/take`: whose turn it is.
pub(crate) async fn turn(
    reader: Reader,
    Path((_, id, occasion)): When,
    Query(turn): Query<Turn>,
) -> Answer {
    let (course, occasion) = occasion_of(&reader, &id, &occasion)?;
    let items = course.items(&reader);
    let title = occasion_title(&reader, occasion);
    let waiting = course
        .group
        .people
        .iter()
        .filter(|person| is_waiting(&course, person, occasion, &items));
    page(&TurnPage {
        f: Frame::new(&reader, title.clone()),
        title,
        base: address(&reader, &course, occasion),
        is_thanks: turn.done.is_some(),
        has_test: !items.is_empty(),
        waiting: waiting
            .map(|person| (person.id, person.code.clone()))
            .collect(),
    })
}

fn is_waiting(
    course: &Course,
    person: &Participant,
    occasion: Occasion,
    items: &[Item<'_>],
) -> bool {
    course
        .entered(person.id, occasion)
        .is_none_or(|sheet| !sheet.has_answers(items))
}

/// The language, the programme, the occasion and the person of an address.
pub(crate) type Whose = Path<(String, String, String, String)>;

/// A person whose turn it is. One who has answered has no turn again: her answers are shown to nobody here.
fn whose(
    reader: &Reader,
    (id, occasion, person): (&str, &str, &str),
) -> Result<(Course, Occasion, Participant), Problem> {
    let (course, occasion) = occasion_of(reader, id, occasion)?;
    let person: PersonId = person.parse().map_err(|_| Problem::NotFound)?;
    let person = course
        .group
        .person(person)
        .cloned()
        .ok_or(Problem::NotFound)?;
    let items = course.items(reader);
    if !is_waiting(&course, &person, occasion, &items) {
        return Err(Problem::AlreadyAnswered);
    }
    Ok((course, occasion, person))
}

/// `GET …/tests/{occasion}/take/{person}`.
pub(crate) async fn show(reader: Reader, Path((_, id, occasion, person)): Whose) -> Answer {
    let (course, occasion, person) = whose(&reader, (&id, &occasion, &person))?;
    let form = occasion.form(person.first);
    let items = course.items(&reader);
    let question = |(number, item): (usize, &Item<'_>)| {
        let is_several = item.question(form).answers.len() > 1;
        Some((number, is_several, asked(&reader, item, form)?))
    };
    let title = occasion_title(&reader, occasion);
    page(&SheetPage {
        f: Frame::new(&reader, title.clone()),
        title,
        code: person.code,
        questions: (1..).zip(&items).filter_map(question).collect(),
    })
}

/// `POST …/tests/{occasion}/take/{person}`.
pub(crate) async fn hand_in(
    reader: Reader,
    Path((_, id, occasion, person)): Whose,
    form: Sent,
) -> Answer {
    let fields = Fields::of(form)?;
    let (course, occasion, person) = whose(&reader, (&id, &occasion, &person))?;
    let mut sheet = course.sheet(&person, occasion);
    sheet.form = occasion.form(person.first);
    sheet.source = Source::Laptop;
    for (number, item) in (1..).zip(&course.items(&reader)) {
        let most = item.options(sheet.form);
        let options = fields
            .all(&format!("q-{number}"))
            .filter_map(|option| option.parse().ok())
            .filter(|option| (1..=most).contains(&(*option as usize)))
            .collect::<BTreeSet<u32>>();
        sheet.choose(item, options);
    }
    let to = format!("{}/take", address(&reader, &course, occasion));
    if sheet.answers.is_empty() {
        return see(&to);
    }
    reader
        .write(move |workbook| keep_sheet(workbook, sheet, Sitting::begin()))
        .await?;
    see(&format!("{to}?done=yes"))
}
