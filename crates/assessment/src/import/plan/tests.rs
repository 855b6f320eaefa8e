use std::collections::BTreeSet;

use super::{ColumnNames, Note, Plan, Unreadable, Wanted, plan};
use crate::group::Group;
use crate::import::{decode, table};
use crate::test::{Form, Occasion};

/// A group of Lina (A first) and Omar, of whom Lina's sheet is entered; a test of three questions.
fn read(bytes: &[u8]) -> Result<Plan, Unreadable> {
    let mut group = Group::default();
    let lina = group.add("Лина").expect("new");
    group.add("Omar");
    let names = ColumnNames {
        person: vec!["participant".into(), "участник".into()],
        form: vec!["form".into(), "вариант".into()],
    };
    let wanted = Wanted {
        group: &group,
        occasion: Occasion::Before,
        options: &[(3, 3), (3, 4), (2, 3)],
        entered: &BTreeSet::from([lina]),
        names: &names,
    };
    plan(&table(&decode(bytes).text), &wanted)
}

/// A row as one line: code, known, form, answers, replaces.
fn shown(plan: &Plan) -> Vec<String> {
    let row = |row: &super::PlannedRow| {
        let answers: Vec<_> = row
            .answers
            .iter()
            .map(|chosen| crate::show_letters(chosen, &["a", "b", "c", "d"]))
            .collect();
        let form = row.form.map_or("?", Form::letter);
        let (known, replaces) = (row.person.is_some(), row.replaces);
        format!(
            "{} {known} {form} [{}] {replaces}",
            row.code,
            answers.join("|")
        )
    };
    plan.rows.iter().map(row).collect()
}

#[test]
fn a_table_from_a_russian_office_is_read() {
    let text = "Участник;Вариант;Возраст;1;2;3\r\nлина;;35;а;б;б\r\nОлег;Б;40;в;г;\r\n";
    let bytes = encoding_rs::WINDOWS_1251.encode(text).0;
    let plan = read(&bytes).expect("a table");
    assert_eq!(
        shown(&plan),
        ["Лина true A [a|b|b] true", "Олег false B [c|d|] false"]
    );
    assert_eq!(plan.ignored, ["Возраст"]);
    assert!(plan.notes.is_empty() && plan.missing.is_empty(), "{plan:?}");
}

#[test]
fn what_is_wrong_in_a_table_is_said_line_by_line() {
    let check = |text: &str, rows: &[&str], notes: &[Note]| {
        let plan = read(text.as_bytes()).expect(text);
        assert_eq!(
            (shown(&plan).as_slice(), plan.notes.as_slice()),
            (
                rows.iter()
                    .map(|row| (*row).to_owned())
                    .collect::<Vec<_>>()
                    .as_slice(),
                notes
            )
        );
    };
    let twice = Note::Twice {
        code: "Omar".into(),
        lines: vec![2, 4],
    };
    check(
        "participant,1\nOmar,a\nNew,b\nOMAR,c",
        &["New false ? [b||] false"],
        &[twice],
    );
    let nameless = Note::Nameless { line: 2 };
    check(
        "participant,1\n,a\nOmar,b",
        &["Omar true B [b||] false"],
        &[nameless],
    );
    let odd = Note::NotAnAnswer {
        line: 2,
        question: 1,
        text: "yes".into(),
    };
    let none = Note::NoSuchOption {
        line: 2,
        question: 2,
        text: "e".into(),
    };
    check(
        "participant,1,2,3\nOmar,yes,e,c",
        &["Omar true B [||c] false"],
        &[odd, none],
    );
    let form = Note::NotAForm {
        line: 2,
        text: "C".into(),
    };
    check(
        "participant,form,3\nЛина,C,b",
        &["Лина true A [||b] true"],
        &[form],
    );
    // A formula is no answer, and a row may be shorter than the header.
    let formula = Note::NotAnAnswer {
        line: 2,
        question: 1,
        text: "=1+1".into(),
    };
    check(
        "participant;1;2\nOmar;=1+1",
        &["Omar true B [||] false"],
        &[formula],
    );
}

#[test]
fn a_table_that_says_nothing_is_refused_with_its_reason() {
    let check = |text: &str, expect: Unreadable| {
        assert_eq!(read(text.as_bytes()).expect_err(text), expect, "{text}");
    };
    check("", Unreadable::Empty);
    check("participant;1", Unreadable::Empty);
    check(
        "age;1\n35;a",
        Unreadable::NoPeople(vec!["age".into(), "1".into()]),
    );
    check(
        "participant;age\nOmar;35",
        Unreadable::NoQuestions(vec!["participant".into(), "age".into()]),
    );
    check("participant;1;q1\nOmar;a;b", Unreadable::QuestionTwice(1));
}

#[test]
fn a_column_is_a_question_by_its_number() {
    let check =
        |name: &str, expect: Option<usize>| assert_eq!(super::question(name, 12), expect, "{name}");
    check("3", Some(3));
    check("q3", Some(3));
    check("q 12", Some(12));
    check("№ 4.", Some(4));
    check("13", None);
    check("0", None);
    check("year2", None);
    check("3b", None);
    check("", None);
}

proptest::proptest! {
    #[test]
    fn no_bytes_break_it(bytes in proptest::collection::vec(0_u8.., 0..400)) {
        let _ = read(&bytes);
    }
}
