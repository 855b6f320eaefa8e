//! From a text to rows and columns.

/// What stands between two cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Delimiter {
    /// `;`
    Semicolon,
    /// `,`
    Comma,
    /// A tabulator.
    Tab,
}

impl Delimiter {
    const ALL: [Self; 3] = [Self::Semicolon, Self::Tab, Self::Comma];

    fn byte(self) -> u8 {
        match self {
            Self::Semicolon => b';',
            Self::Comma => b',',
            Self::Tab => b'\t',
        }
    }

    /// Its word in message ids.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Semicolon => "semicolon",
            Self::Comma => "comma",
            Self::Tab => "tab",
        }
    }
}

/// A table with a header.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// What its cells are divided by.
    pub delimiter: Delimiter,
    /// The header's cells.
    pub header: Vec<String>,
    /// The other rows that hold anything, each with its line in the text (1-based).
    pub rows: Vec<(u64, Vec<String>)>,
}

/// The table that the text holds: the first row that is not empty is the header.
#[must_use]
pub fn table(text: &str) -> Table {
    // One kind of line end: of others the reader counts lines its own way.
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let delimiter = delimiter(&text);
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter.byte())
        .has_headers(false)
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let mut rows = reader.records().filter_map(Result::ok).map(|record| {
        let line = record.position().map_or(0, csv::Position::line);
        (line, record.iter().map(str::to_owned).collect::<Vec<_>>())
    });
    let mut rows = rows
        .by_ref()
        .filter(|(_, cells)| cells.iter().any(|cell| !cell.is_empty()));
    let header = rows.next().map(|(_, cells)| cells).unwrap_or_default();
    Table {
        delimiter,
        header,
        rows: rows.collect(),
    }
}

/// Whichever stands most often in the first line, outside of quotes.
fn delimiter(text: &str) -> Delimiter {
    let first = text
        .lines()
        .find(|line| !line.trim().is_empty())
        .unwrap_or_default();
    let plain: String = first.split('"').step_by(2).collect();
    let count = |delimiter: &Delimiter| plain.bytes().filter(|b| *b == delimiter.byte()).count();
    // Of equals the first of the list: `max_by_key` takes the last.
    Delimiter::ALL
        .into_iter()
        .rev()
        .max_by_key(count)
        .unwrap_or(Delimiter::Semicolon)
}

#[cfg(test)]
mod tests {
    use super::{Delimiter, table};

    #[test]
    fn cells_are_found_whatever_divides_them() {
        let check = |text: &str, delimiter: Delimiter, header: &[&str], rows: &[(u64, &[&str])]| {
            let read = table(text);
            let shown: Vec<(u64, Vec<&str>)> = read
                .rows
                .iter()
                .map(|(line, cells)| (*line, cells.iter().map(String::as_str).collect()))
                .collect();
            let expect: Vec<(u64, Vec<&str>)> = rows
                .iter()
                .map(|(line, cells)| (*line, cells.to_vec()))
                .collect();
            assert_eq!(read.delimiter, delimiter, "{text:?}");
            assert_eq!(
                (
                    read.header
                        .iter()
                        .map(String::as_str)
                        .collect::<Vec<_>>()
                        .as_slice(),
                    shown
                ),
                (header, expect)
            );
        };
        check(
            "who;1\r\nLina;a\r\n",
            Delimiter::Semicolon,
            &["who", "1"],
            &[(2, &["Lina", "a"])],
        );
        check(
            "\n\nwho,1,2\nLina,a\n\n,\nOmar, b ,c,d",
            Delimiter::Comma,
            &["who", "1", "2"],
            &[(4, &["Lina", "a"]), (7, &["Omar", "b", "c", "d"])],
        );
        check(
            "who\t1\n\"Li;na\"\ta",
            Delimiter::Tab,
            &["who", "1"],
            &[(2, &["Li;na", "a"])],
        );
        check(
            "\"a,b,c\";1\n\"say \"\"hi\"\"\";a",
            Delimiter::Semicolon,
            &["a,b,c", "1"],
            &[(2, &["say \"hi\"", "a"])],
        );
        check(
            "who\nLina",
            Delimiter::Semicolon,
            &["who"],
            &[(2, &["Lina"])],
        );
        check("", Delimiter::Semicolon, &[], &[]);
    }
}
