//! The report and both forms of the test as PDF.

use std::sync::LazyLock;

use ::paper::{Asked, MOST_PEOPLE, Piece, Press, Question, Run, Sheet, Table, Watch, file_name};
use assessment::{Form, Item};
use axum::extract::Path;
use manual::{Node, ServedPart};

use super::course::Sent;
use super::names::{in_letters, letters, with_part};
use super::people::Where;
use super::report::{Report, gathered};
use super::results::CardSums;
use super::shown::Line;
use super::{Course, Fields};
use crate::links::PageLinks;
use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::{Answer, attachment};

/// `POST …/report/paper`.
pub(crate) async fn report(reader: Reader, Path((_, id)): Where) -> Answer {
    let course = Course::open(&reader, &id)?;
    let report = gathered(&reader, &course)?;
    let name = reader.told.plain("evidence-report");
    let mut pieces = vec![heading(1, &title(&reader, &course))];
    pieces.extend(report_pieces(&reader, &report));
    print(
        &reader,
        sheet(&reader, &course, &name, ::paper::Form::Pages, pieces),
    )
    .await
}

/// `POST …/tests/paper`: form A and form B, so many copies of each, and the key.
pub(crate) async fn test(reader: Reader, Path((_, id)): Where, form: Sent) -> Answer {
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
    let mut pieces = Vec::new();
    for form in [Form::A, Form::B] {
        let copy = test_copy(&reader, &items, form);
        for _ in 0..people {
            next_copy(&mut pieces);
            pieces.extend(copy.iter().cloned());
        }
    }
    next_copy(&mut pieces);
    pieces.extend(key(&reader, &items));
    let name = reader.told.plain("evidence-test");
    print(
        &reader,
        sheet(&reader, &course, &name, ::paper::Form::Copies, pieces),
    )
    .await
}

/// Whatever follows begins on a page one.
fn next_copy(pieces: &mut Vec<Piece>) {
    if !pieces.is_empty() {
        pieces.push(Piece::NextCopy);
    }
}

/// Sets a sheet on a thread that may take its time, and hands it over as a file.
async fn print(reader: &Reader, sheet: Sheet) -> Answer {
    /// Opened by the first sheet: whoever prints nothing does not pay for its fonts.
    static PRESS: LazyLock<Press> = LazyLock::new(Press::new);
    let name = file_name(&sheet, &[reader.lang.as_ref()]);
    let set = move || PRESS.print(&sheet, &Watch::default());
    let pdf = tokio::task::spawn_blocking(set).await;
    let pdf = pdf.map_err(|_| Problem::Broken)?;
    let pdf = pdf.map_err(|_| Problem::Broken)?;
    attachment(&name, "application/pdf", pdf.bytes)
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

/// One form as one person gets it.
fn test_copy(reader: &Reader, items: &[Item<'_>], form: Form) -> Vec<Piece> {
    let t = &reader.told;
    let mut copy = vec![
        heading(1, &form_name(reader, form)),
        Piece::Fields {
            labels: vec![t.plain("paper-field-name"), t.plain("paper-field-date")],
        },
        paragraph(&t.plain("paper-test-how")),
    ];
    let questions = (1..).zip(items);
    copy.extend(questions.filter_map(|(number, item)| question(reader, item, form, number)));
    copy
}

fn form_name(reader: &Reader, form: Form) -> String {
    match form {
        Form::A => reader.told.plain("paper-kind-test-a"),
        Form::B => reader.told.plain("paper-kind-test-b"),
    }
}

fn question(reader: &Reader, item: &Item<'_>, form: Form, number: u32) -> Option<Piece> {
    let letters = letters(reader);
    let read = |part: &ServedPart<'_>| {
        let links = PageLinks::new(reader);
        let renderer = reader.renderer(item.session, part.lang, &links);
        let list = part
            .blocks
            .iter()
            .position(|node| matches!(node, Node::List { .. }));
        let (stem, list) = part.blocks.split_at(list.unwrap_or(part.blocks.len()));
        let words = renderer.plain(list);
        let options = renderer.question(part).options;
        let option = |(place, option): (usize, &manual::QuestionOption)| {
            let (_, text) = words.iter().find(|(id, _)| *id == option.id)?;
            let letter = letters.split_whitespace().nth(place)?;
            Some((letter.to_owned(), runs(text)))
        };
        Asked {
            lang: part.lang.clone(),
            runs: runs(&renderer.heading_text(part.heading)),
            stem: renderer
                .plain(stem)
                .iter()
                .map(|(_, text)| paragraph(text))
                .collect(),
            options: options.iter().enumerate().filter_map(option).collect(),
        }
    };
    let id = &item.question(form).id;
    let asked = with_part(reader, item.session, id, read)?;
    Some(Piece::Question(Question {
        number,
        asked: vec![asked],
    }))
}

/// The right letters of both forms.
fn key(reader: &Reader, items: &[Item<'_>]) -> Vec<Piece> {
    let t = &reader.told;
    let name = t.plain("paper-kind-key");
    let letters = letters(reader);
    let right = |item: &Item<'_>, form| {
        let answers = item.question(form).answers.iter().copied().collect();
        runs(&in_letters(&answers, &letters))
    };
    let row = |(number, item): (usize, &Item<'_>)| {
        let [a, _] = super::names::both(reader, item);
        vec![
            runs(&number.to_string()),
            right(item, Form::A),
            right(item, Form::B),
            runs(&a),
        ]
    };
    let header = [
        t.plain("paper-number"),
        "A".to_owned(),
        "B".to_owned(),
        t.plain("evidence-question"),
    ];
    let table = Piece::Table(Table {
        aligned: vec!["end", "center", "center", "start"],
        shares: vec![7.0, 9.0, 9.0, 75.0],
        header: header.iter().map(|name| runs(name)).collect(),
        rows: (1..).zip(items).map(row).collect(),
    });
    vec![heading(1, &name), table]
}

fn report_pieces(reader: &Reader, report: &Report) -> Vec<Piece> {
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
        ]
    };
    Piece::Table(Table {
        aligned: vec!["start"; 4],
        shares: vec![46.0, 18.0, 18.0, 18.0],
        header: header.iter().map(|name| runs(name)).collect(),
        rows: lines.iter().map(row).collect(),
    })
}

fn card_pieces(reader: &Reader, card: &CardSums) -> Vec<Piece> {
    let few = reader.told.plain("evidence-cell-few");
    let mut header = vec![Vec::new()];
    header.extend(card.sums.marks.iter().map(|mark| runs(mark)));
    let row = |row: &super::shown::SumRow| {
        let mut cells = vec![runs(&row.label)];
        match row.counts {
            Some(counts) => cells.extend(counts.map(|count| runs(&count.to_string()))),
            None => cells.extend([runs(&few), Vec::new(), Vec::new()]),
        }
        cells
    };
    let table = Table {
        aligned: vec!["start", "center", "center", "center"],
        shares: vec![52.0, 16.0, 16.0, 16.0],
        header,
        rows: card.sums.rows.iter().map(row).collect(),
    };
    vec![heading(2, &card.title), Piece::Table(table)]
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
