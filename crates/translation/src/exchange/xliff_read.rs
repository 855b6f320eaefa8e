//! Reading XLIFF 1.2 and 2.0: translations, their state, and the codes in them.

use std::collections::BTreeMap;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::unit::{Brought, read_page};
use crate::page::PageId;
use crate::records::Kept;

/// Why a file is no XLIFF.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum UnreadableXliff {
    /// It is no XML, or no XLIFF.
    #[error("no XLIFF")]
    Other,
    /// It is XLIFF of another version.
    #[error("version")]
    Version,
}

/// What is read into.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Nowhere,
    Source,
    Target,
    Data,
}

struct Reading {
    place: Place,
    page: Option<PageId>,
    key: String,
    source: String,
    target: Option<String>,
    state: String,
    data: BTreeMap<String, String>,
    data_id: String,
    /// The ends of the `pc` that are open.
    ends: Vec<String>,
    all: Vec<Brought>,
}

/// The translations in an XLIFF file; passages without one are left out.
///
/// # Errors
/// It is none that can be read.
pub fn read_xliff(text: &str) -> Result<Vec<Brought>, UnreadableXliff> {
    let mut reader = Reader::from_str(text.trim_start_matches('\u{feff}'));
    let mut reading = Reading::new();
    let mut is_xliff = false;
    loop {
        match reader.read_event().map_err(|_| UnreadableXliff::Other)? {
            Event::Start(tag) if tag.local_name().into_inner() == "xliff" => {
                is_xliff = true;
                if !["1.2", "2.0", "2.1"].contains(&attribute(&tag, "version").as_str()) {
                    return Err(UnreadableXliff::Version);
                }
            }
            Event::Start(tag) => reading.start(&tag, false),
            Event::Empty(tag) => reading.start(&tag, true),
            Event::End(tag) => reading.end(tag.local_name().into_inner()),
            Event::Text(words) => reading.words(&words.xml10_content()),
            Event::CData(words) => reading.words(&words.xml10_content()),
            Event::GeneralRef(name) => {
                reading.words(&resolved(&name.xml10_content()).ok_or(UnreadableXliff::Other)?);
            }
            Event::Eof => break,
            _ => {}
        }
    }
    if is_xliff {
        Ok(reading.all)
    } else {
        Err(UnreadableXliff::Other)
    }
}

/// The five entities of XML, and characters by number; no other is known, so none can grow.
fn resolved(name: &str) -> Option<String> {
    let c = match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        name => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix('x') {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)?
        }
    };
    Some(c.to_string())
}

fn attribute(tag: &BytesStart<'_>, name: &str) -> String {
    let found = tag
        .attributes()
        .flatten()
        .find(|one| one.key.local_name().into_inner() == name);
    let value = found.map(|one| one.value.into_owned()).unwrap_or_default();
    value
        .replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
}

impl Reading {
    fn new() -> Self {
        Self {
            place: Place::Nowhere,
            page: None,
            key: String::new(),
            source: String::new(),
            target: None,
            state: String::new(),
            data: BTreeMap::new(),
            data_id: String::new(),
            ends: Vec::new(),
            all: Vec::new(),
        }
    }

    fn start(&mut self, tag: &BytesStart<'_>, is_empty: bool) {
        match tag.local_name().into_inner() {
            "file" => self.page = read_page(&attribute(tag, "original")),
            "trans-unit" | "unit" => self.begin(attribute(tag, "id")),
            "segment" => self.state = attribute(tag, "state"),
            "data" => {
                self.place = Place::Data;
                self.data_id = attribute(tag, "id");
            }
            "source" => self.place = Place::Source,
            "target" => {
                self.place = if is_empty {
                    Place::Nowhere
                } else {
                    Place::Target
                };
                if !is_empty {
                    self.target = Some(String::new());
                }
                let state = attribute(tag, "state");
                if !state.is_empty() {
                    self.state = state;
                }
            }
            "ph" | "sc" | "ec" => self.code(&attribute(tag, "dataRef")),
            "pc" => {
                self.code(&attribute(tag, "dataRefStart"));
                self.ends.push(attribute(tag, "dataRefEnd"));
            }
            // What a tool suggests beside a unit is not its translation.
            "alt-trans" | "matches" => self.place = Place::Nowhere,
            _ => {}
        }
    }

    fn begin(&mut self, key: String) {
        let (page, all) = (self.page.take(), std::mem::take(&mut self.all));
        *self = Self {
            page,
            all,
            key,
            ..Self::new()
        };
    }

    fn end(&mut self, name: &str) {
        match name {
            "source" | "target" | "data" => self.place = Place::Nowhere,
            "pc" => {
                let end = self.ends.pop().unwrap_or_default();
                self.code(&end);
            }
            "trans-unit" | "unit" => self.finish(),
            _ => {}
        }
    }

    /// A code of 2.0; one of 1.2 has its words inside.
    fn code(&mut self, reference: &str) {
        if let Some(raw) = self.data.get(reference).cloned() {
            self.words(&raw);
        }
    }

    fn words(&mut self, words: &str) {
        match self.place {
            Place::Nowhere => {}
            Place::Source => self.source.push_str(words),
            Place::Target => self.target.get_or_insert_default().push_str(words),
            Place::Data => self
                .data
                .entry(self.data_id.clone())
                .or_default()
                .push_str(words),
        }
    }

    fn finish(&mut self) {
        let Some(page) = self.page.clone() else {
            return;
        };
        let Some(target) = self
            .target
            .take()
            .filter(|target| !target.trim().is_empty())
        else {
            return;
        };
        let kept = match self.state.as_str() {
            "final" | "reviewed" | "signed-off" => Kept::Reviewed,
            "translated" => Kept::Translated,
            _ => Kept::Draft,
        };
        self.all.push(Brought {
            page,
            key: self.key.clone(),
            source: Some(self.source.clone()),
            was: None,
            target,
            kept,
        });
    }
}
