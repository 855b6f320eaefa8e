//! Joining: for each table, of all rows with one key the greatest stays, unless the row was erased in one of the copies.
//!
//! The greatest of several is the same in whichever order they come, and a tombstone is never taken away: that is all
//! it takes for copies to hold the same in the end. Whatever is greater is so by counters and parents; a time decides
//! between two rows only where nothing else differs.

use super::{
    JoinError,
    forms::{FORMS, Form},
    tally::{Joined, Tally},
    two,
};
use crate::backup::join_places;
use rusqlite::{
    Connection, OptionalExtension as _, Row, Statement, Transaction, params_from_iter, types::Value,
};
use std::cmp::Ordering;

/// A register whose value is a list: both sides' places are kept.
const PLACES: &str = crate::backup::PLACES;

/// Takes everything of `from` into the file of `tx`.
pub(crate) fn everything(tx: &Transaction, from: &Connection) -> Result<Joined, JoinError> {
    let mut tally = Tally::begin(tx).map_err(JoinError::ours)?;
    for form in FORMS {
        table(tx, from, form, &mut tally)?;
        // Rows that were erased there go before anything could refer to them.
        if form.table == "tombstones" {
            bury(tx, &mut tally).map_err(JoinError::ours)?;
        }
    }
    let two_sided = two::two_sided(tx).map_err(JoinError::ours)?;
    let joined = tally.end(tx, two_sided).map_err(JoinError::ours)?;
    if joined.erases() {
        tx.execute(include_str!("../notes/purge_due.sql"), ())
            .map_err(JoinError::ours)?;
    }
    Ok(joined)
}

fn bury(tx: &Transaction, tally: &mut Tally) -> rusqlite::Result<()> {
    for form in FORMS {
        let Some(about) = form.about else { continue };
        let (table, gone) = (form.table, "id IN (SELECT id FROM tombstones)");
        let things =
            format!("SELECT count(*) FROM (SELECT DISTINCT {about} FROM {table} WHERE {gone})");
        tally.erased += tx.query_row(&things, (), |row| row.get::<_, u32>(0))? as usize;
        tx.execute(&format!("DELETE FROM {table} WHERE {gone}"), ())?;
    }
    Ok(())
}

fn table(
    tx: &Transaction,
    from: &Connection,
    form: &Form,
    tally: &mut Tally,
) -> Result<(), JoinError> {
    let plan = Plan::of(tx, form).map_err(JoinError::ours)?;
    let mut into = Into::prepare(tx, &plan).map_err(JoinError::ours)?;
    let mut theirs = from.prepare(&plan.all).map_err(JoinError::theirs)?;
    let mut rows = theirs.query(()).map_err(JoinError::theirs)?;
    while let Some(row) = rows.next().map_err(JoinError::theirs)? {
        let row = plan.read(row).map_err(JoinError::theirs)?;
        if let Some(change) = into.take(&plan, row).map_err(JoinError::ours)? {
            tally.count(form.table, &plan.columns, &change);
        }
    }
    Ok(())
}

/// A row that is another now than it was.
pub(crate) struct Changed {
    pub(crate) old: Option<Vec<Value>>,
    pub(crate) new: Vec<Value>,
}

/// How one table is read, compared and written.
struct Plan<'a> {
    form: &'a Form,
    columns: Vec<String>,
    /// The columns in the order in which they decide which of two rows is the greater.
    deciding: Vec<usize>,
    key: Vec<usize>,
    all: String,
}

impl<'a> Plan<'a> {
    fn of(conn: &Connection, form: &'a Form) -> rusqlite::Result<Self> {
        let columns = columns(conn, form.table)?;
        let at = |name: &&str| columns.iter().position(|column| column == name);
        let key: Vec<usize> = form.key.iter().filter_map(at).collect();
        let mut deciding: Vec<usize> = form.rank.iter().filter_map(at).collect();
        for times in [false, true] {
            let rest = (0..columns.len()).filter(|n| is_time(&columns[*n]) == times);
            let rest: Vec<usize> = rest.filter(|n| !deciding.contains(n)).collect();
            deciding.extend(rest);
        }
        let all = format!("SELECT {} FROM {}", columns.join(", "), form.table);
        Ok(Plan {
            form,
            columns,
            deciding,
            key,
            all,
        })
    }

    fn read(&self, row: &Row) -> rusqlite::Result<Vec<Value>> {
        (0..self.columns.len()).map(|n| row.get(n)).collect()
    }

    fn key_of<'r>(&self, row: &'r [Value]) -> impl Iterator<Item = &'r Value> + use<'_, 'r> {
        self.key.iter().map(|n| &row[*n])
    }

    /// The row that the two become; nothing if it is the first of them.
    fn joined(&self, old: &[Value], new: Vec<Value>) -> Option<Vec<Value>> {
        let order = self.deciding.iter().map(|n| compare(&old[*n], &new[*n]));
        let is_greater = order.fold(Ordering::Equal, Ordering::then) == Ordering::Less;
        let mut row = if is_greater {
            new.clone()
        } else {
            old.to_vec()
        };
        if self.form.table == "registers"
            && let [Value::Text(name), Value::Text(one), ..] = old
            && let [_, Value::Text(other), ..] = new.as_slice()
            && name == PLACES
            && one != other
        {
            row[1] = Value::Text(join_places(one, other));
        }
        (row != old).then_some(row)
    }
}

/// The statements that write one table.
struct Into<'t> {
    own: Statement<'t>,
    add: Statement<'t>,
    replace: Statement<'t>,
    is_wanted: Option<Statement<'t>>,
}

impl<'t> Into<'t> {
    fn prepare(tx: &'t Transaction, plan: &Plan) -> rusqlite::Result<Self> {
        let (table, columns) = (plan.form.table, &plan.columns);
        let is_key = |names: &str| {
            let given = |(n, name): (usize, &&str)| format!("{name} = ?{}", n + 1);
            let parts: Vec<String> = plan.form.key.iter().enumerate().map(given).collect();
            format!("{names} WHERE {}", parts.join(" AND "))
        };
        let marks: Vec<String> = (1..=columns.len()).map(|n| format!("?{n}")).collect();
        let set = |n: &usize| format!("{} = ?{}", columns[*n], n + 1);
        let sets: Vec<String> = plan.deciding.iter().map(set).collect();
        let same_key = |n: &usize| format!("{} = ?{}", columns[*n], n + 1);
        let keys: Vec<String> = plan.key.iter().map(same_key).collect();
        // What was erased does not come back, nor what belongs to it.
        let is_wanted = match (plan.form.about, plan.form.part_of) {
            (Some(_), _) => Some("SELECT 1 WHERE ?1 NOT IN (SELECT id FROM tombstones)".to_owned()),
            (_, Some(whole)) => Some(format!("SELECT 1 FROM {whole} WHERE id = ?1")),
            _ => None,
        };
        Ok(Into {
            own: tx.prepare(&is_key(&plan.all))?,
            add: tx.prepare(&format!(
                "INSERT INTO {table} ({}) VALUES ({})",
                columns.join(", "),
                marks.join(", ")
            ))?,
            replace: tx.prepare(&format!(
                "UPDATE {table} SET {} WHERE {}",
                sets.join(", "),
                keys.join(" AND ")
            ))?,
            is_wanted: is_wanted.map(|sql| tx.prepare(&sql)).transpose()?,
        })
    }

    fn take(&mut self, plan: &Plan, row: Vec<Value>) -> rusqlite::Result<Option<Changed>> {
        if let Some(is_wanted) = &mut self.is_wanted
            && !is_wanted.exists((&row[0],))?
        {
            return Ok(None);
        }
        let key = params_from_iter(plan.key_of(&row));
        let old = self.own.query_row(key, |own| plan.read(own)).optional()?;
        let Some(old) = old else {
            self.add.execute(params_from_iter(&row))?;
            return Ok(Some(Changed {
                old: None,
                new: row,
            }));
        };
        let Some(new) = plan.joined(&old, row) else {
            return Ok(None);
        };
        self.replace.execute(params_from_iter(&new))?;
        let old = Some(old);
        Ok(Some(Changed { old, new }))
    }
}

/// The columns of a table, in its order.
pub(crate) fn columns(conn: &Connection, table: &str) -> rusqlite::Result<Vec<String>> {
    conn.prepare("SELECT name FROM pragma_table_info(?1)")?
        .query_map((table,), |row| row.get(0))?
        .collect()
}

fn is_time(column: &str) -> bool {
    column == "at" || column.ends_with("_at")
}

/// Any two values, as SQLite orders them.
fn compare(one: &Value, other: &Value) -> Ordering {
    match (one, other) {
        (Value::Integer(one), Value::Integer(other)) => one.cmp(other),
        (Value::Real(one), Value::Real(other)) => one.total_cmp(other),
        (Value::Text(one), Value::Text(other)) => one.cmp(other),
        (Value::Blob(one), Value::Blob(other)) => one.cmp(other),
        _ => kind(one).cmp(&kind(other)),
    }
}

fn kind(value: &Value) -> u8 {
    match value {
        Value::Null => 0,
        Value::Integer(_) => 1,
        Value::Real(_) => 2,
        Value::Text(_) => 3,
        Value::Blob(_) => 4,
    }
}
