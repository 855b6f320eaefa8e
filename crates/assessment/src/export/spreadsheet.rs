//! A spreadsheet with a sheet for each table.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};
use thiserror::Error;

use super::{Cell, Table};

/// The spreadsheet could not be made; it is a program error.
#[derive(Debug, Error)]
#[error("the spreadsheet could not be made: {0}")]
pub struct NotWritten(#[from] XlsxError);

/// What a sheet may be called, by the format.
const LONGEST_NAME: usize = 31;

/// An `.xlsx` file. It names no author and carries one and the same date, so that it says of nobody who made it when.
///
/// # Errors
/// The writer refused something.
pub fn spreadsheet(tables: &[Table]) -> Result<Vec<u8>, NotWritten> {
    let mut book = Workbook::new();
    let made = ExcelDateTime::from_ymd(2000, 1, 1)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&made));
    for (place, table) in tables.iter().enumerate() {
        let sheet = book.add_worksheet();
        sheet.set_name(sheet_name(&table.title, place))?;
        write(sheet, table)?;
    }
    Ok(book.save_to_buffer()?)
}

fn write(sheet: &mut Worksheet, table: &Table) -> Result<(), XlsxError> {
    let bold = Format::new().set_bold();
    let share = Format::new().set_num_format("0.0%");
    let plain = Format::new().set_num_format("0.00");
    sheet.write_string_with_format(0, 0, &table.title, &bold)?;
    for (column, name) in (0..).zip(&table.header) {
        sheet.write_string_with_format(1, column, name, &bold)?;
    }
    let mut line = 2;
    for row in &table.rows {
        for (column, cell) in (0..).zip(row) {
            match cell {
                Cell::Text(text) => sheet.write_string(line, column, text)?,
                Cell::Count(count) => sheet.write_number(line, column, *count as f64)?,
                Cell::Share(part) => sheet.write_number_with_format(line, column, *part, &share)?,
                Cell::Number(number) => {
                    sheet.write_number_with_format(line, column, *number, &plain)?
                }
                Cell::Empty => sheet,
            };
        }
        line += 1;
    }
    for note in &table.notes {
        line += 1;
        sheet.write_string(line, 0, note)?;
    }
    sheet.set_column_width(0, 48)?;
    sheet.set_freeze_panes(2, 1)?;
    Ok(())
}

/// A name that the format allows, and that no other sheet has.
fn sheet_name(title: &str, place: usize) -> String {
    let number = format!("{}. ", place + 1);
    let allowed = title.chars().filter(|c| !r"[]:*?/\'".contains(*c));
    let name: String = number.chars().chain(allowed).take(LONGEST_NAME).collect();
    name.trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;
    use std::process::Command;

    use calamine::{Data, Reader as _, Xlsx};

    use super::{Cell, Table, spreadsheet};

    /// Read by another people's library.
    #[test]
    fn figures_come_out_as_they_went_in() {
        let table = |title: &str| Table {
            title: title.into(),
            header: vec!["Вопрос".into(), "До".into()],
            rows: vec![
                vec![Cell::from("=1+1"), Cell::Share(0.375), Cell::Count(16)],
                vec![Cell::from("Право"), Cell::Empty, Cell::Count(0)],
            ],
            notes: vec!["Note".into()],
        };
        let long = "A title that is much longer than a sheet may be called [by: far]";
        let bytes = spreadsheet(&[table(long), table(long)]).expect("a file");
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).expect("a spreadsheet");
        assert_eq!(book.sheet_names().len(), 2);
        let name = book.sheet_names()[1].clone();
        assert!(name.starts_with("2. A title"), "{name}");
        let sheet = book.worksheet_range(&name).expect("the sheet");
        let cell =
            |row: u32, column: u32| sheet.get_value((row, column)).cloned().unwrap_or_default();
        assert_eq!(cell(0, 0), Data::String(long.into()));
        assert_eq!(cell(1, 1), Data::String("До".into()));
        assert_eq!(
            cell(2, 0),
            Data::String("=1+1".into()),
            "words, not a formula"
        );
        assert_eq!(
            (cell(2, 1), cell(2, 2)),
            (Data::Float(0.375), Data::Float(16.0))
        );
        assert_eq!((cell(3, 1), cell(3, 2)), (Data::Empty, Data::Float(0.0)));
        assert_eq!(cell(5, 0), Data::String("Note".into()));
    }

    /// LibreOffice opens it as its makers meant it; where it is not installed, that is not tried.
    #[test]
    fn an_office_reads_it_and_computes_nothing() {
        let folder = tempfile::tempdir().expect("a folder");
        let table = Table {
            title: "Итоги".into(),
            header: vec!["Вопрос".into(), "До".into()],
            rows: vec![vec![Cell::from("=1+1"), Cell::Share(0.375)]],
            notes: Vec::new(),
        };
        let place = folder.path().join("table.xlsx");
        let bytes = spreadsheet(&[table]).expect("a file");
        std::fs::write(&place, bytes).expect("written");
        let profile = format!(
            "-env:UserInstallation=file://{}/own",
            folder.path().display()
        );
        let as_text =
            "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,1";
        let office = Command::new("soffice")
            .args([&profile, "--headless", "--convert-to", as_text, "--outdir"])
            .args([folder.path(), &place])
            .output();
        let Ok(office) = office else {
            return eprintln!("no LibreOffice here: not tried");
        };
        let said = String::from_utf8_lossy(&office.stderr).into_owned();
        let files = std::fs::read_dir(folder.path())
            .expect("a folder")
            .flatten();
        let text = files
            .map(|file| file.path())
            .find(|path| path.extension().is_some_and(|ending| ending == "csv"));
        let text = std::fs::read_to_string(text.unwrap_or_else(|| panic!("{said}")));
        let text = text.expect("UTF-8");
        for line in ["Итоги", "Вопрос;До", "=1+1;37"] {
            assert!(text.contains(line), "{line}: {text}");
        }
    }
}
