//! The answers of each person, without saying whose.

use super::{Cell, Table};
use crate::results::Paired;
use crate::withhold::FEWEST;

/// A row for each person who handed in both sheets: a 1 for what was right. The rows are in the order of their answers,
/// and carry neither nickname nor profession. `None` of fewer than [`FEWEST`] people, where a row would be somebody.
///
/// `title` and the names of the columns are words: `before` and `after` are given the question's number.
#[must_use]
pub fn rows(
    title: &str,
    people: &[Paired],
    before: &dyn Fn(usize) -> String,
    after: &dyn Fn(usize) -> String,
) -> Option<Table> {
    let questions = people.first()?.before.len();
    if people.len() < FEWEST {
        return None;
    }
    let mut rights: Vec<(&[bool], &[bool])> = people
        .iter()
        .map(|person| (person.before.as_slice(), person.after.as_slice()))
        .collect();
    // Sorted again without the profession, which stood in the first sorting.
    rights.sort_unstable();
    let cells = |(before, after): (&[bool], &[bool])| {
        let all = before.iter().chain(after);
        all.map(|right| Cell::Count(usize::from(*right))).collect()
    };
    Some(Table {
        title: title.to_owned(),
        header: (1..=questions)
            .map(before)
            .chain((1..=questions).map(after))
            .collect(),
        rows: rights.into_iter().map(cells).collect(),
        notes: Vec::new(),
    })
}

#[cfg(test)]
mod tests {
    use super::rows;
    use crate::export::Cell;
    use crate::results::Paired;

    #[test]
    fn rows_say_of_nobody_who_that_is() {
        let person = |right: bool, role: &str| Paired {
            before: vec![false],
            after: vec![right],
            role: role.into(),
        };
        let mut people = vec![person(true, "a nurse"); 3];
        people.push(person(false, "the surgeon"));
        let table =
            |people: &[Paired]| rows("t", people, &|n| format!("b{n}"), &|n| format!("a{n}"));
        assert_eq!(table(&people), None, "four rows");
        assert_eq!(table(&[]), None);
        people.push(person(false, "a nurse"));
        let table = table(&people).expect("five rows");
        assert_eq!(table.header, ["b1", "a1"]);
        let ones: Vec<_> = table.rows.iter().map(|row| row[1].clone()).collect();
        let (no, yes) = (Cell::Count(0), Cell::Count(1));
        assert_eq!(ones, [no.clone(), no, yes.clone(), yes.clone(), yes]);
        assert!(!format!("{table:?}").contains("surgeon"));
    }
}
