//! Both forms of the test, and the right answers.

use ::paper::{Asked, Piece, Question, Table};
use assessment::{Form, Item};
use manual::{Node, ServedPart};

use super::{heading, paragraph, runs};
use crate::links::PageLinks;
use crate::reader::Reader;
use crate::views::evidence::names::{both, in_letters, letters, with_part};

/// One form as one person gets it.
pub(super) fn copy(reader: &Reader, items: &[Item<'_>], form: Form) -> Vec<Piece> {
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
pub(super) fn key(reader: &Reader, items: &[Item<'_>]) -> Vec<Piece> {
    let t = &reader.told;
    let name = t.plain("paper-kind-key");
    let letters = letters(reader);
    let right = |item: &Item<'_>, form| {
        let answers = item.question(form).answers.iter().copied().collect();
        runs(&in_letters(&answers, &letters))
    };
    let row = |(number, item): (usize, &Item<'_>)| {
        let [a, _] = both(reader, item);
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
