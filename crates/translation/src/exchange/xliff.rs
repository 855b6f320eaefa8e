//! XLIFF 1.2 and 2.0, for OmegaT and its kin. Placeables are the inline codes of the format: no tool takes them for words.

use std::fmt::Write as _;

use language::Lang;

use super::codes::{Piece, pieces};
use super::po::is_done;
use super::unit::Unit;
use crate::page::PageId;
use crate::state::State;

/// All passages of a language as one XLIFF 1.2 file.
#[must_use]
pub fn write_xliff12(source: &Lang, lang: &Lang, units: &[Unit]) -> String {
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">\n",
    );
    for page in by_page(units) {
        let original = escaped(&page[0].page.to_string());
        let _ = writeln!(
            out,
            "<file original=\"{original}\" source-language=\"{source}\" target-language=\"{lang}\" datatype=\"plaintext\">\n<body>"
        );
        for unit in page {
            unit12(unit, &mut out);
        }
        out.push_str("</body>\n</file>\n");
    }
    out.push_str("</xliff>\n");
    out
}

fn unit12(unit: &Unit, out: &mut String) {
    let mut codes = Ids::default();
    let _ = writeln!(
        out,
        "<trans-unit id=\"{}\" xml:space=\"preserve\">",
        escaped(&unit.key)
    );
    let _ = writeln!(
        out,
        "<source>{}</source>",
        inline12(&unit.source, &mut codes, unit.is_compound())
    );
    if let Some(target) = &unit.target {
        let state = match unit.state {
            State::Reviewed => "final",
            State::Translated => "translated",
            State::Stale(_) => "needs-review-translation",
            State::Draft | State::Missing => "needs-translation",
        };
        let _ = writeln!(
            out,
            "<target state=\"{state}\">{}</target>",
            inline12(target, &mut codes, unit.is_compound())
        );
    }
    for note in notes(unit) {
        let _ = writeln!(out, "<note>{note}</note>");
    }
    out.push_str("</trans-unit>\n");
}

/// The numbers of the codes of a unit: the same code has the same number on both sides.
#[derive(Default)]
struct Ids(Vec<String>);

impl Ids {
    fn of(&mut self, name: &str) -> usize {
        let known = self.0.iter().position(|known| known == name);
        known.unwrap_or_else(|| {
            self.0.push(name.to_owned());
            self.0.len() - 1
        }) + 1
    }
}

fn inline12(text: &str, codes: &mut Ids, is_compound: bool) -> String {
    if is_compound {
        return escaped(text);
    }
    let mut out = String::new();
    let mut open = 0;
    for piece in pieces(text) {
        let _ = match piece {
            Piece::Words(words) => write!(out, "{}", escaped(&words)),
            Piece::Code { name, raw } => {
                write!(out, "<ph id=\"{}\">{}</ph>", codes.of(&name), escaped(&raw))
            }
            Piece::Open { name, raw } => {
                open = codes.of(&name);
                write!(out, "<bpt id=\"{open}\">{}</bpt>", escaped(&raw))
            }
            Piece::Close { raw } => write!(out, "<ept id=\"{open}\">{}</ept>", escaped(&raw)),
        };
    }
    out
}

/// All passages of a language as one XLIFF 2.0 file.
#[must_use]
pub fn write_xliff20(source: &Lang, lang: &Lang, units: &[Unit]) -> String {
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\" srcLang=\"{source}\" trgLang=\"{lang}\">\n"
    );
    for (number, page) in (1..).zip(by_page(units)) {
        let original = escaped(&page[0].page.to_string());
        let _ = writeln!(out, "<file id=\"f{number}\" original=\"{original}\">");
        for unit in page {
            unit20(unit, &mut out);
        }
        out.push_str("</file>\n");
    }
    out.push_str("</xliff>\n");
    out
}

fn unit20(unit: &Unit, out: &mut String) {
    let (mut data, mut codes) = (Vec::new(), Ids::default());
    let is_compound = unit.is_compound();
    let source = inline20(&unit.source, is_compound, &mut data, &mut codes);
    let target = unit
        .target
        .as_deref()
        .map(|target| inline20(target, is_compound, &mut data, &mut codes));
    let _ = writeln!(out, "<unit id=\"{}\">", escaped(&unit.key));
    let notes: String = notes(unit)
        .iter()
        .map(|note| format!("<note>{note}</note>\n"))
        .collect();
    if !notes.is_empty() {
        let _ = writeln!(out, "<notes>\n{notes}</notes>");
    }
    if !data.is_empty() {
        let one = |(number, raw): (usize, &String)| {
            format!("<data id=\"d{number}\">{}</data>\n", escaped(raw))
        };
        let all: String = data.iter().enumerate().map(one).collect();
        let _ = writeln!(out, "<originalData>\n{all}</originalData>");
    }
    let state = match unit.state {
        State::Reviewed => "reviewed",
        state if is_done(state) => "translated",
        _ => "initial",
    };
    let _ = writeln!(
        out,
        "<segment state=\"{state}\">\n<source xml:space=\"preserve\">{source}</source>"
    );
    if let Some(target) = target {
        let _ = writeln!(out, "<target xml:space=\"preserve\">{target}</target>");
    }
    out.push_str("</segment>\n</unit>\n");
}

fn inline20(text: &str, is_compound: bool, data: &mut Vec<String>, codes: &mut Ids) -> String {
    if is_compound {
        return escaped(text);
    }
    let all = pieces(text);
    let mut out = String::new();
    for (at, piece) in all.iter().enumerate() {
        let _ = match piece {
            Piece::Words(words) => write!(out, "{}", escaped(words)),
            Piece::Code { name, raw } => write!(
                out,
                "<ph id=\"{}\" dataRef=\"{}\"/>",
                codes.of(name),
                reference(raw, data)
            ),
            Piece::Open { name, raw } => {
                let id = codes.of(name);
                let close = all[at..].iter().find_map(|piece| match piece {
                    Piece::Close { raw } => Some(raw.as_str()),
                    _ => None,
                });
                let start = reference(raw, data);
                let end = reference(close.unwrap_or_default(), data);
                write!(
                    out,
                    "<pc id=\"{id}\" dataRefStart=\"{start}\" dataRefEnd=\"{end}\">"
                )
            }
            Piece::Close { .. } => write!(out, "</pc>"),
        };
    }
    out
}

/// Where a code is written down; the same one once.
fn reference(raw: &str, data: &mut Vec<String>) -> String {
    let at = data
        .iter()
        .position(|known| known == raw)
        .unwrap_or_else(|| {
            data.push(raw.to_owned());
            data.len() - 1
        });
    format!("d{at}")
}

fn by_page(units: &[Unit]) -> impl Iterator<Item = &[Unit]> {
    units.chunk_by(|left, right| same(&left.page, &right.page))
}

fn same(left: &PageId, right: &PageId) -> bool {
    left == right
}

fn notes(unit: &Unit) -> Vec<String> {
    unit.comment
        .iter()
        .chain(&unit.was)
        .map(|note| escaped(note))
        .collect()
}

/// XML 1.0 has no place for control characters; there are none in words.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\t' => out.push(c),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}
