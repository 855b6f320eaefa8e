//! TOML read table by table, so that one wrong value costs its own table and nothing more.
//!
//! Plain `deny_unknown_fields` was tried first: it stops at the first wrong key and loses the whole file.

use language::{Finding, Lines, Rule};
use serde::de::{DeserializeOwned, IntoDeserializer};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::rules;

/// Which keys a table may have; all others are damage.
pub(crate) struct Keys {
    pub(crate) required: &'static [&'static str],
    pub(crate) optional: &'static [&'static str],
}

impl Keys {
    fn knows(&self, key: &str) -> bool {
        self.required.contains(&key) || self.optional.contains(&key)
    }
}

/// The file being read and what was found wrong in it.
pub(crate) struct Log<'a> {
    pub(crate) file: &'a str,
    pub(crate) source: &'a str,
    pub(crate) findings: Vec<Finding>,
    lines: Lines,
}

impl<'a> Log<'a> {
    pub(crate) fn new(file: &'a str, source: &'a str) -> Self {
        Self {
            file,
            source,
            findings: Vec::new(),
            lines: Lines::of(source.as_bytes()),
        }
    }

    /// Line of a byte offset, 1-based.
    pub(crate) fn line(&self, offset: usize) -> u32 {
        self.lines.line_at(offset)
    }

    pub(crate) fn found(&mut self, rule: Rule, offset: usize, args: Vec<(&'static str, String)>) {
        let line = self.line(offset);
        self.findings.push(Finding {
            args,
            ..Finding::damage(rule, self.file).at(line)
        });
    }
}

/// The file's top table; what cannot be parsed is reported and left out.
pub(crate) fn parse<'a>(log: &mut Log<'a>) -> Spanned<DeTable<'a>> {
    let (table, errors) = DeTable::parse_recoverable(log.source);
    // What follows the first syntax error is mostly its echo.
    if let Some(error) = errors.first() {
        let at = error.span().map_or(0, |span| span.start);
        log.found(
            rules::TOML_SYNTAX,
            at,
            vec![("detail", error.message().to_owned())],
        );
    }
    table
}

/// Takes an array of tables out of a table; something else under that key is reported.
pub(crate) fn take_tables<'a>(
    table: &mut Spanned<DeTable<'a>>,
    key: &'static str,
    log: &mut Log<'a>,
) -> Vec<Spanned<DeTable<'a>>> {
    let Some(value) = table.get_mut().remove(key) else {
        return Vec::new();
    };
    let at = value.span().start;
    let DeValue::Array(array) = value.into_inner() else {
        log.found(
            rules::FACTS_VALUE,
            at,
            vec![("key", key.to_owned()), ("value", String::new())],
        );
        return Vec::new();
    };
    let mut tables = Vec::new();
    for element in array {
        let span = element.span();
        match element.into_inner() {
            DeValue::Table(inner) => tables.push(Spanned::new(span, inner)),
            _ => log.found(
                rules::FACTS_VALUE,
                span.start,
                vec![("key", key.to_owned()), ("value", String::new())],
            ),
        }
    }
    tables
}

/// Reads a table into a value. Unknown keys are reported and passed over; a wrong or missing one costs the table.
pub(crate) fn read<'a, T: DeserializeOwned>(
    mut table: Spanned<DeTable<'a>>,
    keys: &Keys,
    log: &mut Log<'a>,
) -> Option<T> {
    drop_unknown(&mut table, keys, log);
    let start = table.span().start;
    let mut missing = false;
    for key in keys
        .required
        .iter()
        .filter(|key| !table.get_ref().contains_key(**key))
    {
        log.found(
            rules::FACTS_KEY_MISSING,
            start,
            vec![("key", (*key).to_owned())],
        );
        missing = true;
    }
    if missing {
        return None;
    }
    match T::deserialize(table.into_deserializer()) {
        Ok(value) => Some(value),
        Err(error) => {
            let span = error.span().unwrap_or(start..start);
            let value = log.source.get(span.clone()).unwrap_or_default();
            let value: String = value.chars().take(80).collect();
            log.found(rules::FACTS_VALUE, span.start, vec![("value", value)]);
            None
        }
    }
}

fn drop_unknown<'a>(table: &mut Spanned<DeTable<'a>>, keys: &Keys, log: &mut Log<'a>) {
    let unknown = table
        .get_ref()
        .keys()
        .filter(|key| !keys.knows(key.get_ref()));
    let unknown: Vec<(usize, String)> = unknown
        .map(|key| (key.span().start, key.get_ref().to_string()))
        .collect();
    for (at, key) in unknown {
        table.get_mut().remove(key.as_str());
        log.found(rules::FACTS_KEY_UNKNOWN, at, vec![("key", key)]);
    }
}
