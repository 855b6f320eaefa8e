//! How adapted words look, and what the checker says of them, before they are kept.

use std::sync::Arc;

use adaptation::{AdaptedWords, Layer};
use askama::Template;
use language::{Finding, Lang, Severity, args};
use manual::check;

use super::layer_of;
use crate::frame::Frame;
use crate::links::PageLinks;
use crate::problem::Problem;
use crate::reader::Reader;
use crate::told::Shown;
use crate::views::section::{HeadingView, SectionView, Sections, View};

/// What the words would be.
pub(crate) struct Preview {
    pub(crate) parts: Vec<Piece>,
    pub(crate) findings: Vec<Said>,
}

/// The section itself, or one of its parts.
pub(crate) struct Piece {
    pub(crate) heading: String,
    pub(crate) html: String,
}

/// A finding in words.
pub(crate) struct Said {
    pub(crate) is_damage: bool,
    /// "Line 3", as the editor counts.
    pub(crate) line: Shown,
    pub(crate) what: String,
    pub(crate) mend: String,
}

/// The preview alone, for the script.
#[derive(Template)]
#[template(path = "adapt_preview.html")]
pub(crate) struct PreviewPage {
    pub(crate) f: Frame,
    pub(crate) preview: Preview,
}

impl Preview {
    /// What `words` would make of their section.
    pub(crate) fn of(reader: &Reader, words: &AdaptedWords) -> Result<Self, Problem> {
        let mut layer: Layer = (*layer_of(reader)?).clone();
        layer.words.retain(|own| {
            (&own.session, &own.section, &own.lang) != (&words.session, &words.section, &words.lang)
        });
        layer.words.push(words.clone());
        let texts = Arc::new(reader.house.texts().with_layer(&layer));
        let own = reader.with_texts(texts);
        let session = own
            .texts
            .manual
            .session(&words.session)
            .ok_or(Problem::NotFound)?;
        let text = session.text(&own.chain());
        let served = text.section(&words.section);
        let links = PageLinks::new(&own);
        let sections = Sections {
            reader: &own,
            session,
            links: &links,
            view: View::Trainer,
            read: Default::default(),
            notes: None,
            marks: Vec::new(),
        };
        let shown = served.map(|section| sections.of(std::slice::from_ref(section)));
        Ok(Self {
            parts: shown.unwrap_or_default().iter().flat_map(pieces).collect(),
            findings: findings(&own, words),
        })
    }
}

/// The texts of a section and its parts, each under its heading.
fn pieces(section: &SectionView) -> Vec<Piece> {
    let piece = |heading: &HeadingView, html: &String| Piece {
        heading: heading.html.clone(),
        html: html.clone(),
    };
    let own = std::iter::once(piece(&section.heading, &section.html));
    let parts = section
        .parts
        .iter()
        .map(|part| piece(&part.heading, &part.html));
    own.chain(parts).collect()
}

/// What is wrong with the words where the section stands; that they differ from the source is what they are for. Lines
/// are those of the editor.
fn findings(reader: &Reader, words: &AdaptedWords) -> Vec<Said> {
    let figures: Vec<&str> = figure::ids().collect();
    let known = check::Known::new(&reader.texts.locales, &figures);
    let path = words.path();
    let manual = &reader.texts.manual;
    let file = manual
        .files()
        .get(&path)
        .and_then(|bytes| std::str::from_utf8(bytes).ok());
    let (Some(file), Some(session)) = (file, manual.session(&words.session)) else {
        return Vec::new();
    };
    let Some(section) = adaptation::source_of(file, &words.section) else {
        return Vec::new();
    };
    let before = section.as_ptr() as usize - file.as_ptr() as usize;
    let first = file[..before].matches('\n').count() as u32 + 1;
    let last = first + section.matches('\n').count() as u32;
    check::alone(manual, &known, session, &Lang::new(&words.lang))
        .iter()
        .filter(|finding| (first..=last).contains(&finding.line))
        .map(|finding| said(reader, finding, finding.line - first + 1))
        .collect()
}

fn said(reader: &Reader, finding: &Finding, line: u32) -> Said {
    let words = reader.words();
    let said = words.together(&finding.message_id(), &["mend"], &finding.message_args());
    Said {
        is_damage: finding.severity == Severity::Damage,
        line: reader.told.with("adapt-line", &args! { "line" => line }),
        what: said.value.text,
        mend: said
            .attributes
            .first()
            .map(|mend| mend.text.clone())
            .unwrap_or_default(),
    }
}
