//! Two languages of a session, row against row: for who learns a language, and for rooms that speak two.

use askama::Template;
use axum::extract::{Path, Query};
use language::Lang;
use manual::{Anchors, PartKind, ServedPart, ServedSection, Session};

use crate::frame::Frame;
use crate::links::PageLinks;
use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::{Answer, page, see};
use crate::views::rows::{Piece, rows};
use crate::views::section::View;
use crate::views::session::{From, block_here, view_of};
use crate::views::side::{Asked, HeadingCell, OptionCell, Side, TextCell, TitleCell};

#[derive(Template)]
#[template(path = "beside.html")]
struct BesidePage {
    f: Frame,
    part: String,
    slug: String,
    at: Option<String>,
    offset: i32,
    titles: Vec<TitleCell>,
    pairs: Pairs,
    sections: Vec<PairedSection>,
}

/// The ways from a session to two languages of it, and back to one.
pub(crate) struct Pairs {
    pub(crate) others: Vec<OtherLanguage>,
    /// Back to one; absent where there is only one.
    pub(crate) alone: Option<String>,
}

/// A link to a session with another language beside it.
pub(crate) struct OtherLanguage {
    pub(crate) lang: Lang,
    pub(crate) name: String,
    pub(crate) href: String,
    pub(crate) is_current: bool,
}

/// Left and right; nothing where one text lacks it.
type Pair<T> = [Option<T>; 2];

struct PairedSection {
    id: String,
    kind: &'static str,
    heading: Pair<HeadingCell>,
    rows: Vec<Pair<TextCell>>,
    parts: Vec<PairedPart>,
}

struct PairedPart {
    id: String,
    kind: &'static str,
    heading: Pair<HeadingCell>,
    rows: Vec<Pair<TextCell>>,
    options: Vec<Pair<OptionCell>>,
}

/// `GET /{lang}/sessions/{slug}/beside/{other}`.
pub(crate) async fn show(
    reader: Reader,
    Path((_, slug, other)): Path<(String, String, String)>,
    from: Query<From>,
) -> Answer {
    let session = reader.session(&slug)?;
    let known = reader.texts.locales.languages().iter();
    let other = known.into_iter().find(|lang| lang.as_ref() == other);
    match other.ok_or(Problem::NotFound)? {
        // One language beside itself is the session.
        same if *same == reader.lang => see(&reader.href_of(session)),
        other => page(&build(&reader, session, other, &from)),
    }
}

fn build(reader: &Reader, session: &Session, other: &Lang, from: &From) -> BesidePage {
    let links = PageLinks::new(reader);
    let sides = [
        Side::new(reader, session, &reader.lang, &links, Anchors::Own),
        Side::new(reader, session, other, &links, Anchors::None),
    ];
    let titles: Vec<TitleCell> = sides.iter().map(Side::title).collect();
    let name = reader.texts.locales.native_name(other);
    let title = titles.first().map_or("", |cell| &cell.title);
    let text = &sides[0].text;
    BesidePage {
        f: frame(reader, session, other, format!("{title} + {name}")),
        part: session.facts.part.clone(),
        slug: session.slug.clone(),
        at: from
            .at
            .as_deref()
            .and_then(|at| block_here(session, from.from.as_deref(), at, &reader.lang, text)),
        offset: from.offset,
        titles,
        pairs: Pairs::new(reader, session, Some(other)),
        sections: sections(&sides, view_of(reader)),
    }
}

/// The frame, in which the other language's link turns the two around.
fn frame(reader: &Reader, session: &Session, other: &Lang, title: String) -> Frame {
    let mut frame = Frame::new(reader, title);
    for link in frame
        .languages
        .iter_mut()
        .filter(|link| link.lang == *other)
    {
        link.href = format!("/{other}/sessions/{}/beside/{}", session.slug, reader.lang);
    }
    frame
}

impl Pairs {
    /// For a page of `session`, with the language that stands beside the reader's now.
    pub(crate) fn new(reader: &Reader, session: &Session, current: Option<&Lang>) -> Self {
        let locales = &reader.texts.locales;
        let base = reader.href_of(session);
        let has_words =
            |lang: &&Lang| **lang != reader.lang && session.languages().any(|own| own == *lang);
        let link = |lang: &Lang| OtherLanguage {
            lang: lang.clone(),
            name: locales.native_name(lang),
            href: format!("{base}/beside/{lang}"),
            is_current: current == Some(lang),
        };
        let others = locales.languages().iter().filter(has_words);
        Self {
            others: others.map(link).collect(),
            alone: current.map(|_| base.clone()),
        }
    }
}

/// The left text decides what is shown: its language is the reader's.
fn sections(sides: &[Side<'_>; 2], view: View) -> Vec<PairedSection> {
    let [left, right] = sides;
    let shown = left
        .text
        .sections
        .iter()
        .filter(|section| view.shows(section.facts.kind));
    shown
        .map(|section| {
            let other = right.text.section(&section.facts.id);
            paired_section(sides, section, other, view)
        })
        .collect()
}

fn paired_section(
    sides: &[Side<'_>; 2],
    section: &ServedSection<'_>,
    other: Option<&ServedSection<'_>>,
    view: View,
) -> PairedSection {
    let [left, right] = sides;
    let parts = section
        .parts
        .iter()
        .filter(|part| view.shows_part(part.facts.kind));
    PairedSection {
        id: section.facts.id.clone(),
        kind: section.facts.kind.as_str(),
        heading: [
            Some(left.section_heading(section)),
            other.map(|other| right.section_heading(other)),
        ],
        rows: text_rows(sides, section.into(), other.map(Piece::from)),
        parts: parts
            .map(|part| paired_part(sides, section, other, part))
            .collect(),
    }
}

fn paired_part(
    sides: &[Side<'_>; 2],
    section: &ServedSection<'_>,
    other_section: Option<&ServedSection<'_>>,
    part: &ServedPart<'_>,
) -> PairedPart {
    let [left, right] = sides;
    let other = other_section.and_then(|section| {
        let same = |other: &&ServedPart<'_>| other.facts.id == part.facts.id;
        Some((section, section.parts.iter().find(same)?))
    });
    let (rows, options) = if part.facts.kind == PartKind::Question {
        question_rows(
            left.question(part),
            other.map(|(_, other)| right.question(other)),
        )
    } else {
        let rows = text_rows(sides, part.into(), other.map(|(_, other)| other.into()));
        (rows, Vec::new())
    };
    PairedPart {
        id: part.facts.id.clone(),
        kind: part.facts.kind.as_str(),
        heading: [
            Some(left.part_heading(section, part)),
            other.map(|(section, other)| right.part_heading(section, other)),
        ],
        rows,
        options,
    }
}

fn text_rows(
    [left, right]: &[Side<'_>; 2],
    piece: Piece<'_>,
    other: Option<Piece<'_>>,
) -> Vec<Pair<TextCell>> {
    let Some(other) = other else {
        return vec![[left.cell(piece.lang, piece.nodes), None]];
    };
    rows(piece, other)
        .into_iter()
        .map(|(here, there)| {
            [
                left.cell(piece.lang, &piece.nodes[here]),
                right.cell(other.lang, &other.nodes[there]),
            ]
        })
        .collect()
}

/// The stem, then option against option: their number is a fact, the same in every language.
fn question_rows(
    left: Asked,
    right: Option<Asked>,
) -> (Vec<Pair<TextCell>>, Vec<Pair<OptionCell>>) {
    let (stem, options) = left;
    let (other_stem, others) = right.unwrap_or_default();
    let has_stem = stem.is_some() || other_stem.is_some();
    let rows = has_stem.then_some([stem, other_stem]);
    let count = options.len().max(others.len());
    let (mut options, mut others) = (options.into_iter(), others.into_iter());
    let options = (0..count).map(|_| [options.next(), others.next()]);
    (rows.into_iter().collect(), options.collect())
}
