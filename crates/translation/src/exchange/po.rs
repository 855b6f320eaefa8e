//! PO, for Poedit and its kin. Placeables are written as `{TERM_dual_loyalty}words{END}` and `{count}`, in the manner of
//! Python's format strings: `msgfmt --check` and Poedit then see for themselves when one is lost. How each is written in
//! our files stands in a comment, from which it is read back.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use language::Lang;

use super::codes::{Piece, names, pieces};
use super::unit::{Brought, Unit, read_address};
use crate::records::Kept;
use crate::state::State;

/// A line of a PO file that cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("line {0}")]
pub struct UnreadablePo(
    /// The line, from 1.
    pub u32,
);

/// All passages of a language as one PO file.
#[must_use]
pub fn write_po(lang: &Lang, units: &[Unit]) -> String {
    let mut out = format!(
        "msgid \"\"\nmsgstr \"\"\n\"Project-Id-Version: human-rights-for-health-workers\\n\"\n\"Language: {}\\n\"\n\"MIME-Version: 1.0\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\"Content-Transfer-Encoding: 8bit\\n\"\n",
        lang.as_str().replace('-', "_")
    );
    for unit in units {
        entry(unit, &mut out);
    }
    out
}

fn entry(unit: &Unit, out: &mut String) {
    let is_plain = !unit.is_compound();
    let written = |text: &str| {
        if is_plain {
            with_names(text)
        } else {
            text.to_owned()
        }
    };
    let target = unit.target.as_deref().unwrap_or_default();
    out.push('\n');
    for line in unit.comment.iter().flat_map(|comment| comment.lines()) {
        let _ = writeln!(out, "#. {line}");
    }
    if is_plain {
        for (side, text) in [("", unit.source.as_str()), ("= ", target)] {
            for (name, raw) in codes(text) {
                let _ = writeln!(out, "#. {side}{{{name}}} {raw}");
            }
        }
    }
    let mut flags = Vec::new();
    if unit.target.is_some() && unit.state.is_open() {
        flags.push("fuzzy");
    }
    // A translation that says it without one of them is right as it is: then nothing can be compared.
    let is_alike = target.is_empty() || named(&unit.source) == named(target);
    if is_plain && is_alike && !names(&unit.source).is_empty() {
        flags.push("python-brace-format");
    }
    if !flags.is_empty() {
        let _ = writeln!(out, "#, {}", flags.join(", "));
    }
    if let Some(was) = &unit.was {
        let _ = writeln!(out, "#| msgid {}", quoted(&written(was)));
    }
    let _ = writeln!(out, "msgctxt {}", quoted(&unit.address()));
    let _ = writeln!(out, "msgid {}", quoted(&written(&unit.source)));
    let _ = writeln!(out, "msgstr {}", quoted(&written(target)));
}

/// The names alone, each once: what a format string is compared by.
fn named(text: &str) -> Vec<String> {
    let mut all = names(text);
    all.dedup();
    all
}

fn with_names(text: &str) -> String {
    let one = |piece: Piece| match piece {
        Piece::Words(text) => text,
        Piece::Code { name, .. } | Piece::Open { name, .. } => format!("{{{name}}}"),
        Piece::Close { .. } => "{END}".to_owned(),
    };
    pieces(text).into_iter().map(one).collect()
}

/// How each placeable is written.
fn codes(text: &str) -> Vec<(String, String)> {
    let one = |piece| match piece {
        Piece::Code { name, raw } | Piece::Open { name, raw } => Some((name, raw)),
        _ => None,
    };
    pieces(text).into_iter().filter_map(one).collect()
}

fn quoted(text: &str) -> String {
    let escaped = |line: &str| {
        line.replace('\\', "\\\\")
            .replace('"', "\\\"")
            .replace('\t', "\\t")
            .replace('\n', "\\n")
    };
    if !text.contains('\n') {
        return format!("\"{}\"", escaped(text));
    }
    let lines: String = text
        .split_inclusive('\n')
        .map(|line| format!("\n\"{}\"", escaped(line)))
        .collect();
    format!("\"\"{lines}")
}

/// One entry while it is read.
#[derive(Default)]
struct Entry {
    raws: BTreeMap<String, String>,
    own_raws: BTreeMap<String, String>,
    is_fuzzy: bool,
    context: Option<String>,
    id: Option<String>,
    said: Option<String>,
}

#[derive(Clone, Copy)]
enum Field {
    Context,
    Id,
    Said,
    Other,
}

/// What a PO file says; entries that are not translated are left out.
///
/// # Errors
/// The first line that is none of a PO file.
pub fn read_po(text: &str) -> Result<Vec<Brought>, UnreadablePo> {
    let mut all = Vec::new();
    let mut entry = Entry::default();
    let mut field = Field::Other;
    for (number, line) in (1..).zip(text.trim_start_matches('\u{feff}').lines()) {
        let line = line.trim();
        let is_next = line.starts_with('#') || line.starts_with("msgctxt ");
        if entry.said.is_some() && (line.is_empty() || is_next) {
            all.extend(std::mem::take(&mut entry).brought());
        }
        read_line(line, &mut entry, &mut field).ok_or(UnreadablePo(number))?;
    }
    all.extend(entry.brought());
    Ok(all)
}

fn read_line(line: &str, entry: &mut Entry, field: &mut Field) -> Option<()> {
    if let Some(comment) = line.strip_prefix('#') {
        entry.comment(comment);
        return Some(());
    }
    if line.is_empty() {
        return Some(());
    }
    let (text, begins) = match line.split_once(' ').filter(|_| !line.starts_with('"')) {
        Some((word, text)) => (text, Some(word)),
        None => (line, None),
    };
    let text = unquoted(text.trim())?;
    if let Some(word) = begins {
        *field = match word {
            "msgctxt" => Field::Context,
            "msgid" => Field::Id,
            "msgstr" => Field::Said,
            word if word.starts_with("msg") => Field::Other,
            _ => return None,
        };
    }
    let kept = match *field {
        Field::Context => &mut entry.context,
        Field::Id => &mut entry.id,
        Field::Said => &mut entry.said,
        Field::Other => return Some(()),
    };
    kept.get_or_insert_default().push_str(&text);
    Some(())
}

fn unquoted(text: &str) -> Option<String> {
    let inner = text.strip_prefix('"')?.strip_suffix('"')?;
    let mut out = String::with_capacity(inner.len());
    let mut chars = inner.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => out.push(match chars.next()? {
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                other => other,
            }),
            c => out.push(c),
        }
    }
    Some(out)
}

impl Entry {
    fn comment(&mut self, comment: &str) {
        if let Some(flags) = comment.strip_prefix(',') {
            self.is_fuzzy |= flags.split(',').any(|flag| flag.trim() == "fuzzy");
        }
        let Some(note) = comment.strip_prefix('.') else {
            return;
        };
        let note = note.trim_start();
        let (raws, note) = match note.strip_prefix("= ") {
            Some(own) => (&mut self.own_raws, own),
            None => (&mut self.raws, note),
        };
        if let Some((name, raw)) = note
            .strip_prefix('{')
            .and_then(|note| note.split_once("} "))
        {
            raws.insert(name.to_owned(), raw.to_owned());
        }
    }

    fn brought(self) -> Option<Brought> {
        let (page, key) = read_address(&self.context?)?;
        let said = self.said.filter(|said| !said.is_empty())?;
        let of = |text: &str, first: &BTreeMap<String, String>, then: &BTreeMap<String, String>| {
            let name = |name: &str| first.get(name).or_else(|| then.get(name)).cloned();
            without_names(text, name)
        };
        Some(Brought {
            page,
            key,
            source: self.id.map(|id| of(&id, &self.raws, &BTreeMap::new())),
            was: None,
            target: of(&said, &self.own_raws, &self.raws),
            kept: if self.is_fuzzy {
                Kept::Draft
            } else {
                Kept::Translated
            },
        })
    }
}

/// The names written as placeables again; a brace that is no name stays as it is.
fn without_names(text: &str, raw: impl Fn(&str) -> Option<String>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find('{') {
        out.push_str(&rest[..start]);
        let end = rest[start..].find('}').map(|length| start + length);
        let name = end.map(|end| &rest[start + 1..end]);
        let written = name.and_then(|name| {
            if name == "END" {
                Some("\") }".to_owned())
            } else {
                raw(name)
            }
        });
        match (written, end) {
            (Some(written), Some(end)) => {
                out.push_str(&written);
                rest = &rest[end + 1..];
            }
            _ => {
                out.push('{');
                rest = &rest[start + 1..];
            }
        }
    }
    out.push_str(rest);
    out
}

/// A state as a word of XLIFF: 1.2 and 2.0 have others.
pub(crate) fn is_done(state: State) -> bool {
    matches!(state, State::Translated | State::Reviewed)
}
