//! What a table would do, said before it is done.

use std::collections::{BTreeMap, BTreeSet};

use thiserror::Error;

use super::table::Table;
use crate::group::{Group, MOST_PEOPLE, PersonId, tidy};
use crate::letters::read_letters;
use crate::test::{Form, Occasion};

/// What the columns may be called, in the words of the reader's language and others; small letters.
#[derive(Debug, Clone, Default)]
pub struct ColumnNames {
    /// Of the column that says who.
    pub person: Vec<String>,
    /// Of the column that says which form.
    pub form: Vec<String>,
}

/// What is looked for in a table.
#[derive(Debug)]
pub struct Wanted<'a> {
    /// Who is known.
    pub group: &'a Group,
    /// Before or after.
    pub occasion: Occasion,
    /// How many options each question of the test has, in form A and in form B.
    pub options: &'a [(usize, usize)],
    /// Who has a sheet of this occasion already.
    pub entered: &'a BTreeSet<PersonId>,
    /// What the columns may be called.
    pub names: &'a ColumnNames,
}

/// Why a table says nothing at all.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Unreadable {
    /// There is nothing in it but a header, or not even that.
    #[error("no rows")]
    Empty,
    /// No column says who; these are there.
    #[error("no column of people")]
    NoPeople(Vec<String>),
    /// No column is a question of the test; these are there.
    #[error("no column of questions")]
    NoQuestions(Vec<String>),
    /// The same question has two columns.
    #[error("a question twice")]
    QuestionTwice(usize),
}

/// What a table would do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// The sheets that would be entered, in the table's order.
    pub rows: Vec<PlannedRow>,
    /// What is left out, and why, in the table's order.
    pub notes: Vec<Note>,
    /// The columns that mean nothing here.
    pub ignored: Vec<String>,
    /// The questions of the test, from 1, that have no column.
    pub missing: Vec<usize>,
}

/// One sheet that would be entered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedRow {
    /// The table's line, from 1.
    pub line: u64,
    /// The nickname or number.
    pub code: String,
    /// Who that is; nobody yet where the person would be added to the group.
    pub person: Option<PersonId>,
    /// The form, where the table or the group says which.
    pub form: Option<Form>,
    /// What was chosen of each question of the test; nothing where it was left blank or could not be read.
    pub answers: Vec<BTreeSet<u32>>,
    /// Whether a sheet of this person would be written over; its earlier version stays in the workbook.
    pub replaces: bool,
}

/// Something that is left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Note {
    /// The line says of nobody.
    Nameless {
        /// The line.
        line: u64,
    },
    /// Two or more lines are about one person: none of them is taken, for nobody can know which is right.
    Twice {
        /// The nickname or number.
        code: String,
        /// The lines.
        lines: Vec<u64>,
    },
    /// A cell is no answer; the question counts as left blank.
    NotAnAnswer {
        /// The line.
        line: u64,
        /// The question, from 1.
        question: usize,
        /// What stands there.
        text: String,
    },
    /// A cell names an option that the question does not have.
    NoSuchOption {
        /// The line.
        line: u64,
        /// The question, from 1.
        question: usize,
        /// What stands there.
        text: String,
    },
    /// A cell says neither A nor B; the form is the planned one.
    NotAForm {
        /// The line.
        line: u64,
        /// What stands there.
        text: String,
    },
    /// The group would have more people than a group may have.
    TooMany {
        /// The first line that is left out.
        line: u64,
    },
}

/// The columns of a table that mean something.
struct Columns {
    person: usize,
    form: Option<usize>,
    /// For each question its column.
    questions: Vec<Option<usize>>,
    ignored: Vec<String>,
}

/// What this table would do.
///
/// # Errors
/// The table says nothing at all.
pub fn plan(table: &Table, wanted: &Wanted<'_>) -> Result<Plan, Unreadable> {
    let columns = columns(&table.header, wanted)?;
    if table.rows.is_empty() {
        return Err(Unreadable::Empty);
    }
    let mut notes = Vec::new();
    let twice = twice(table, &columns, &mut notes);
    let mut rows = Vec::new();
    let mut newcomers = 0;
    for (line, cells) in &table.rows {
        let code = tidy(cells.get(columns.person).map_or("", String::as_str));
        if code.is_empty() {
            notes.push(Note::Nameless { line: *line });
            continue;
        }
        if twice.contains(&code.to_lowercase()) {
            continue;
        }
        let row = row(*line, &code, cells, &columns, wanted, &mut notes);
        newcomers += usize::from(row.person.is_none());
        if wanted.group.people.len() + newcomers > MOST_PEOPLE {
            notes.push(Note::TooMany { line: *line });
            break;
        }
        rows.push(row);
    }
    let missing = (1..)
        .zip(&columns.questions)
        .filter(|(_, column)| column.is_none())
        .map(|(number, _)| number);
    Ok(Plan {
        rows,
        notes,
        missing: missing.collect(),
        ignored: columns.ignored,
    })
}

fn columns(header: &[String], wanted: &Wanted<'_>) -> Result<Columns, Unreadable> {
    let mut columns = Columns {
        person: usize::MAX,
        form: None,
        questions: vec![None; wanted.options.len()],
        ignored: Vec::new(),
    };
    for (place, name) in header.iter().enumerate() {
        let plain = name.trim().to_lowercase();
        if wanted.names.person.contains(&plain) && columns.person == usize::MAX {
            columns.person = place;
        } else if wanted.names.form.contains(&plain) && columns.form.is_none() {
            columns.form = Some(place);
        } else if let Some(number) = question(&plain, wanted.options.len()) {
            if columns.questions[number - 1].replace(place).is_some() {
                return Err(Unreadable::QuestionTwice(number));
            }
        } else if !plain.is_empty() {
            columns.ignored.push(name.clone());
        }
    }
    if header.iter().all(String::is_empty) {
        Err(Unreadable::Empty)
    } else if columns.person == usize::MAX {
        Err(Unreadable::NoPeople(header.to_vec()))
    } else if columns.questions.iter().all(Option::is_none) {
        Err(Unreadable::NoQuestions(header.to_vec()))
    } else {
        Ok(columns)
    }
}

/// "3", "q3", "Q 3", "3.", "В3": a number with at most two letters before it.
fn question(name: &str, questions: usize) -> Option<usize> {
    let bare = name.trim_end_matches(['.', ')', ':']);
    let digits = bare.trim_start_matches(|c: char| !c.is_ascii_digit());
    let before = bare[..bare.len() - digits.len()].trim();
    let number: usize = digits.parse().ok()?;
    (before.chars().count() <= 2 && (1..=questions).contains(&number)).then_some(number)
}

/// Who stands in two lines or more, in small letters.
fn twice(table: &Table, columns: &Columns, notes: &mut Vec<Note>) -> BTreeSet<String> {
    let mut lines: BTreeMap<String, (String, Vec<u64>)> = BTreeMap::new();
    for (line, cells) in &table.rows {
        let code = tidy(cells.get(columns.person).map_or("", String::as_str));
        let known = lines
            .entry(code.to_lowercase())
            .or_insert((code, Vec::new()));
        known.1.push(*line);
    }
    lines.retain(|code, (_, lines)| !code.is_empty() && lines.len() > 1);
    notes.extend(
        lines
            .values()
            .cloned()
            .map(|(code, lines)| Note::Twice { code, lines }),
    );
    lines.into_keys().collect()
}

fn row(
    line: u64,
    code: &str,
    cells: &[String],
    columns: &Columns,
    wanted: &Wanted<'_>,
    notes: &mut Vec<Note>,
) -> PlannedRow {
    let known = wanted.group.called(code);
    let cell = |place: Option<usize>| {
        place
            .and_then(|place| cells.get(place))
            .map_or("", String::as_str)
    };
    let written = cell(columns.form);
    let read = Form::of_letter(written);
    if read.is_none() && !written.is_empty() {
        let text = written.to_owned();
        notes.push(Note::NotAForm { line, text });
    }
    let form = read.or_else(|| known.map(|person| wanted.occasion.form(person.first)));
    let answer = |(place, options): (usize, &(usize, usize))| {
        let text = cell(columns.questions[place]);
        let most = match form {
            Some(Form::A) => options.0,
            Some(Form::B) => options.1,
            None => options.0.max(options.1),
        };
        chosen(line, place + 1, text, most, notes)
    };
    PlannedRow {
        line,
        code: known.map_or(code, |person| &person.code).to_owned(),
        person: known.map(|person| person.id),
        form,
        answers: wanted.options.iter().enumerate().map(answer).collect(),
        replaces: known.is_some_and(|person| wanted.entered.contains(&person.id)),
    }
}

fn chosen(
    line: u64,
    question: usize,
    text: &str,
    most: usize,
    notes: &mut Vec<Note>,
) -> BTreeSet<u32> {
    let shown = || text.chars().take(40).collect();
    let Ok(chosen) = read_letters(text) else {
        let text = shown();
        notes.push(Note::NotAnAnswer {
            line,
            question,
            text,
        });
        return BTreeSet::new();
    };
    if chosen.iter().any(|option| *option as usize > most) {
        let text = shown();
        notes.push(Note::NoSuchOption {
            line,
            question,
            text,
        });
        return BTreeSet::new();
    }
    chosen
}

#[cfg(test)]
mod tests;
