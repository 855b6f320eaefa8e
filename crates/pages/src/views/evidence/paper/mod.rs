//! The report and both forms of the test as PDF, each an order like any other: it shows how far it is, and can be
//! stopped.

mod report;
mod test;

use ::paper::{MOST_PEOPLE, Piece, Run, Sheet};
use assessment::Form;
use axum::extract::Path;

use super::course::Sent;
use super::people::Where;
use super::report::gathered;
use super::{Course, Fields};
use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::Answer;
use crate::views::printing::follow;

/// `POST …/report/paper`.
pub(crate) async fn report(reader: Reader, Path((_, id)): Where) -> Answer {
    let reader = reader.on_paper(reader.lang.as_ref())?;
    let course = Course::open(&reader, &id)?;
    let report = gathered(&reader, &course)?;
    let name = reader.told.plain("evidence-report");
    let mut pieces = vec![Piece::At { step: 0 }, heading(1, &title(&reader, &course))];
    pieces.extend(report::pieces(&reader, &report));
    let sheet = sheet(&reader, &course, &name, ::paper::Form::Pages, pieces);
    print(&reader, sheet).await
}

/// `POST …/tests/paper`: form A and form B, so many copies of each, and the key.
pub(crate) async fn test(reader: Reader, Path((_, id)): Where, form: Sent) -> Answer {
    let reader = reader.on_paper(reader.lang.as_ref())?;
    let fields = Fields::of(form)?;
    let course = Course::open(&reader, &id)?;
    let people = fields
        .get("people")
        .and_then(|people| people.trim().parse().ok());
    let people: u32 = people.ok_or(Problem::NotUnderstood)?;
    let items = course.items(&reader);
    if !(1..=MOST_PEOPLE).contains(&people) || items.is_empty() {
        return Err(Problem::NotUnderstood);
    }
    let mut sets = Vec::new();
    for form in [Form::A, Form::B] {
        let copy = test::copy(&reader, &items, form);
        sets.extend((0..people).map(|_| copy.clone()));
    }
    sets.push(test::key(&reader, &items));
    let name = reader.told.plain("evidence-test");
    let sheet = sheet(&reader, &course, &name, ::paper::Form::Copies, each(sets));
    print(&reader, sheet).await
}

/// Each set from a page one, and each a step of the way.
fn each(sets: Vec<Vec<Piece>>) -> Vec<Piece> {
    let begun = |(step, set): (u32, Vec<Piece>)| {
        let new_page = (step > 0).then_some(Piece::NextCopy);
        let begin = new_page.into_iter().chain([Piece::At { step }]);
        begin.chain(set)
    };
    (0..).zip(sets).flat_map(begun).collect()
}

/// Orders a sheet; the page it was ordered on is the one above.
async fn print(reader: &Reader, sheet: Sheet) -> Answer {
    let from = reader.place.strip_suffix("/paper").unwrap_or(&reader.place);
    let title = format!("{} · {}", sheet.head, sheet.title);
    let languages = vec![reader.lang.to_string()];
    let printing = &reader.house.printing;
    let job = printing.begin(title, from.to_owned(), languages, move || vec![sheet]);
    follow(reader, &job).await
}

fn title(reader: &Reader, course: &Course) -> String {
    if course.title.is_empty() {
        reader.told.plain("evidence-untitled")
    } else {
        course.title.clone()
    }
}

fn sheet(
    reader: &Reader,
    course: &Course,
    name: &str,
    form: paper::Form,
    pieces: Vec<Piece>,
) -> Sheet {
    Sheet {
        title: name.to_owned(),
        form,
        lang: reader.lang.clone(),
        head: title(reader, course),
        foot: reader.told.plain("app-name"),
        hue: "#1b3a75",
        wash: "#edeff4",
        pieces,
    }
}

fn heading(level: u8, text: &str) -> Piece {
    Piece::Heading {
        level,
        runs: runs(text),
        second: None,
        aside: None,
    }
}

fn paragraph(text: &str) -> Piece {
    Piece::Paragraph { runs: runs(text) }
}

fn item(text: &str) -> ::paper::Item {
    ::paper::Item {
        to_tick: false,
        runs: runs(text),
        pieces: Vec::new(),
    }
}

/// Words as paper takes them: no marks of direction around what was put in, for no line mixes directions.
fn runs(text: &str) -> Vec<Run> {
    let text = text.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "");
    vec![Run::Text { text }]
}
