//! Everything a workbook holds, as values: for the archive that can be read without the app.

use crate::{ReadError, Workbook, file};
use rusqlite::{Connection, types::ValueRef};
use serde_json::Value;

/// One table of the file.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// Its name in the file.
    pub name: String,
    /// The names of its columns.
    pub columns: Vec<String>,
    /// Its rows, in the file's order. Keys are written in hexadecimal digits.
    pub rows: Vec<Vec<Value>>,
}

impl Workbook {
    /// Every table with every row: nothing that a person wrote is left out.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn tables(&self) -> Result<Vec<Table>, ReadError> {
        self.read(|conn| {
            let names = file::tables(conn)?;
            names.into_iter().map(|name| table(conn, name)).collect()
        })
    }
}

fn table(conn: &Connection, name: String) -> rusqlite::Result<Table> {
    let mut query = conn.prepare(&format!("SELECT * FROM \"{name}\""))?;
    let columns: Vec<String> = query.column_names().map(str::to_owned).collect();
    let width = columns.len();
    let rows = query
        .query_map((), |row| {
            (0..width)
                .map(|column| Ok(value(row.get_ref(column)?)))
                .collect()
        })?
        .collect::<Result<_, _>>()?;
    Ok(Table {
        name,
        columns,
        rows,
    })
}

fn value(value: ValueRef) -> Value {
    match value {
        ValueRef::Null => Value::Null,
        ValueRef::Integer(n) => n.into(),
        ValueRef::Real(n) => n.into(),
        ValueRef::Text(text) => String::from_utf8_lossy(text).into(),
        ValueRef::Blob(bytes) => bytes
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect::<String>()
            .into(),
    }
}
