//! CSV as offices read it: UTF-8 with its mark, semicolons.

use super::{Cell, Table};

/// The tables below each other. Shares are written in hundredths with a point, so that every program reads them.
#[must_use]
pub fn delimited(tables: &[Table]) -> String {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
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
                .map(|row| row.iter().map(written).collect()),
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

fn written(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => plain(text),
        Cell::Count(count) => count.to_string(),
        Cell::Share(share) => format!("{:.1}", share * 100.0),
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
    use super::{Cell, Table, delimited};

    #[test]
    fn a_table_is_written_as_offices_read_it() {
        let table = Table {
            title: "Results; all".into(),
            header: vec!["Question".into(), "Before".into()],
            rows: vec![
                vec![Cell::from("=HYPERLINK(\"x\")"), Cell::Share(0.3333)],
                vec![Cell::from("Лина"), Cell::Count(12)],
                vec![Cell::from("-"), Cell::Empty],
            ],
            notes: vec!["A note".into()],
        };
        let expect = "\u{FEFF}\"Results; all\"\r\nQuestion;Before\r\n\"'=HYPERLINK(\"\"x\"\")\";33.3\r\nЛина;12\r\n'-;\r\nA note\r\n\"\"\r\n";
        assert_eq!(delimited(&[table]), expect);
    }
}
