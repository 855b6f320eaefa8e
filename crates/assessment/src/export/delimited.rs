//! CSV as offices read it: UTF-8 with its mark, and figures as the office's language writes them.

use super::{Cell, Table};

/// How an office writes figures, which decides what stands between the columns. One that writes `1,5` takes `1.5` for a
/// day in May.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decimals {
    /// `1.5`, and commas between the columns.
    Point,
    /// `1,5`, and semicolons between the columns.
    Comma,
}

impl Decimals {
    /// What stands between the columns.
    #[must_use]
    pub fn delimiter(self) -> char {
        match self {
            Self::Point => ',',
            Self::Comma => ';',
        }
    }

    fn written(self, number: &str) -> String {
        match self {
            Self::Point => number.to_owned(),
            Self::Comma => number.replace('.', ","),
        }
    }
}

/// The tables below each other. Shares are written in hundredths.
#[must_use]
pub fn delimited(tables: &[Table], decimals: Decimals) -> String {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(decimals.delimiter() as u8)
        .flexible(true)
        .terminator(csv::Terminator::CRLF)
        .from_writer(vec![0xEF, 0xBB, 0xBF]);
    for table in tables {
        let mut lines = vec![vec![plain(&table.title)]];
        lines.push(table.header.iter().map(|name| plain(name)).collect());
        lines.extend(
            table
                .rows
                .iter()
                .map(|row| row.iter().map(|cell| written(cell, decimals)).collect()),
        );
        lines.extend(table.notes.iter().map(|note| vec![plain(note)]));
        lines.push(vec![String::new()]);
        for line in lines.iter().filter(|line| !line.is_empty()) {
            writer
                .write_record(line)
                .expect("writing to memory does not fail");
        }
    }
    let bytes = writer
        .into_inner()
        .expect("writing to memory does not fail");
    String::from_utf8(bytes).expect("only text was written")
}

fn written(cell: &Cell, decimals: Decimals) -> String {
    match cell {
        Cell::Text(text) => plain(text),
        Cell::Count(count) => count.to_string(),
        Cell::Share(share) => decimals.written(&format!("{:.1}", share * 100.0)),
        Cell::Number(number) => decimals.written(&format!("{number:.2}")),
        Cell::Empty => String::new(),
    }
}

/// Words that an office would take for a formula get an apostrophe before them: a nickname must not compute.
fn plain(text: &str) -> String {
    let dangerous = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    if dangerous {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::{Cell, Decimals, Table, delimited};

    #[test]
    fn a_table_is_written_as_offices_read_it() {
        let table = Table {
            title: "Results; all".into(),
            header: vec!["Question".into(), "Before".into()],
            rows: vec![
                vec![Cell::from("=HYPERLINK(\"x\")"), Cell::Share(0.3333)],
                vec![Cell::from("Лина"), Cell::Count(12)],
                vec![Cell::from("-"), Cell::Empty],
                vec![Cell::Number(-0.131)],
            ],
            notes: vec!["A note".into()],
        };
        let expect = "\u{FEFF}\"Results; all\"\r\nQuestion;Before\r\n\"'=HYPERLINK(\"\"x\"\")\";33,3\r\nЛина;12\r\n'-;\r\n-0,13\r\nA note\r\n\"\"\r\n";
        assert_eq!(
            delimited(std::slice::from_ref(&table), Decimals::Comma),
            expect
        );
        let plain = delimited(&[table], Decimals::Point);
        assert!(plain.contains("\",33.3\r\nЛина,12\r\n"), "{plain}");
    }
}
