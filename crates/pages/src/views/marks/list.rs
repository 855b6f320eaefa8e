//! Everything that the person marked and wrote, in the manual's order.

use std::collections::{BTreeSet, HashMap};

use askama::Template;
use axum::extract::Query;
use language::args;
use manual::{PartKind, Session};
use marks::{Found, Kind, Mark};
use serde::Deserialize;
use workbook::{Kept, LeafId, Note};

use super::place::{Placed, Telling, placed};
use super::{KindChoice, all, kinds, text_of};
use crate::frame::Frame;
use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::{Answer, page};
use crate::told::Shown;
use crate::views::catalogue::LangAttr;
use crate::views::note::when;

#[derive(Template)]
#[template(path = "my_marks.html")]
struct MarksPage {
    f: Frame,
    asked: Asked,
    kinds: Vec<KindChoice>,
    notes_chosen: bool,
    texts: Vec<TextChoice>,
    count: Shown,
    is_empty: bool,
    groups: Vec<Group>,
    moved: Vec<Line>,
    removed: Option<LeafId>,
    away: Vec<Line>,
    /// What the files to take along are asked for with.
    query: String,
}

/// What is looked for.
#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub(crate) struct Asked {
    pub(crate) q: String,
    /// A kind of mark, or `note`.
    pub(crate) kind: String,
    /// A text's slug.
    pub(crate) text: String,
    removed: String,
}

/// A text in which something was marked or written.
pub(crate) struct TextChoice {
    pub(crate) slug: String,
    pub(crate) title: String,
    pub(crate) is_chosen: bool,
}

/// What was marked and written in one text.
pub(crate) struct Group {
    pub(crate) title: String,
    pub(crate) href: String,
    pub(crate) lines: Vec<Line>,
}

/// A mark or a note.
pub(crate) struct Line {
    pub(crate) id: Option<LeafId>,
    /// A kind of mark, or `note`.
    pub(crate) kind: &'static str,
    pub(crate) kind_name: Shown,
    /// The words of the text: what was marked, or what asked for the note.
    pub(crate) words: String,
    pub(crate) lang: LangAttr,
    pub(crate) lang_tag: String,
    /// What she wrote.
    pub(crate) note: String,
    /// Where it stands; nothing where it was moved or lost.
    pub(crate) href: Option<String>,
    pub(crate) title: String,
    pub(crate) when: String,
    pub(crate) at: jiff::Timestamp,
    order: (usize, bool),
}

/// Whether a mark's words are still where it is.
pub(crate) fn is_there(found: &Found) -> bool {
    matches!(found, Found::Here { .. })
}

/// Everything that was asked for: by text, and what no longer has a place.
pub(crate) struct Everything {
    pub(crate) groups: Vec<Group>,
    pub(crate) moved: Vec<Line>,
    pub(crate) texts: Vec<TextChoice>,
}

/// `GET /{lang}/marks`.
pub(crate) async fn show(reader: Reader, Query(asked): Query<Asked>) -> Answer {
    let everything = everything(&reader, &asked)?;
    let count = everything.groups.iter().map(|group| group.lines.len());
    let count = count.sum::<usize>() + everything.moved.len();
    let removed = asked.removed.parse().ok();
    let away = reader.desk()?.workbook.leaves_put_away::<Mark>()?;
    page(&MarksPage {
        f: Frame::new(&reader, reader.told.plain("marks-title")),
        kinds: kinds(&reader, Kind::of(&asked.kind)),
        notes_chosen: asked.kind == "note",
        is_empty: everything.texts.is_empty(),
        count: reader.told.with("marks-count", &args! { "count" => count }),
        groups: everything.groups,
        moved: everything.moved,
        texts: everything.texts,
        away: away.iter().map(|kept| lost_line(&reader, kept)).collect(),
        removed,
        query: query(&asked),
        asked,
    })
}

/// The same question for a file.
fn query(asked: &Asked) -> String {
    let pairs = [
        ("q", &asked.q),
        ("kind", &asked.kind),
        ("text", &asked.text),
    ];
    let pairs = pairs.into_iter().filter(|(_, value)| !value.is_empty());
    serde_urlencoded(pairs)
}

fn serde_urlencoded<'a>(pairs: impl Iterator<Item = (&'a str, &'a String)>) -> String {
    let one = |(name, value): (&str, &String)| {
        let bytes = value.bytes().map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' => char::from(byte).to_string(),
            byte => format!("%{byte:02X}"),
        });
        format!("{name}={}", bytes.collect::<String>())
    };
    pairs.map(one).collect::<Vec<_>>().join("&")
}

/// Everything that was marked and written, as far as it was asked for.
pub(crate) fn everything(reader: &Reader, asked: &Asked) -> Result<Everything, Problem> {
    let marks = all(reader)?;
    let mut notes = reader.desk()?.workbook.all_notes()?;
    notes.retain(|note| !note.text.trim().is_empty());
    let slugs: BTreeSet<&str> = marks
        .iter()
        .map(|kept| kept.leaf.session.as_str())
        .collect();
    let slugs: BTreeSet<&str> = notes
        .iter()
        .map(|note| note.session.as_str())
        .chain(slugs)
        .collect();
    let mut out = Everything {
        texts: texts(reader, &slugs, asked),
        groups: Vec::new(),
        moved: Vec::new(),
    };
    let filter = Filter::new(reader, asked);
    for session in in_order(reader).filter(|session| slugs.contains(session.slug.as_str())) {
        let order = Order::of(reader, session);
        let mut lines = note_lines(reader, session, &notes, &order);
        let own = marks
            .iter()
            .filter(|kept| kept.leaf.session == session.slug);
        for placed in placed(reader, session, own.cloned().collect()) {
            let line = mark_line(reader, session, &placed, &order);
            if is_there(&placed.found) {
                &mut lines
            } else {
                &mut out.moved
            }
            .push(line);
        }
        lines.retain(|line| filter.takes(&session.slug, line));
        lines.sort_by_key(|line| line.order);
        out.group(reader, session, lines);
    }
    let lost = marks
        .iter()
        .filter(|kept| text_of(reader, &kept.leaf.session).is_none());
    out.moved.extend(lost.map(|kept| lost_line(reader, kept)));
    out.moved.retain(|line| filter.takes(&asked.text, line));
    Ok(out)
}

impl Everything {
    fn group(&mut self, reader: &Reader, session: &Session, lines: Vec<Line>) {
        if !lines.is_empty() {
            self.groups.push(Group {
                title: session.title(&reader.chain()).value.to_owned(),
                href: reader.href_of(session),
                lines,
            });
        }
    }
}

/// Every session, then every voice, in the manual's order.
fn in_order(reader: &Reader) -> impl Iterator<Item = &Session> {
    let manual = &reader.texts.manual;
    let voices = manual.voices().map(manual::Voice::session_like);
    manual
        .sessions()
        .filter(|session| !session.is_coming())
        .chain(voices)
}

fn texts(reader: &Reader, slugs: &BTreeSet<&str>, asked: &Asked) -> Vec<TextChoice> {
    let own = in_order(reader).filter(|session| slugs.contains(session.slug.as_str()));
    let choice = |session: &Session| TextChoice {
        slug: session.slug.clone(),
        title: session.title(&reader.chain()).value.to_owned(),
        is_chosen: session.slug == asked.text,
    };
    own.map(choice).collect()
}

struct Filter<'a> {
    own: &'a search::Own,
    sought: Vec<search::Sought>,
    asked: &'a Asked,
}

impl<'a> Filter<'a> {
    fn new(reader: &'a Reader, asked: &'a Asked) -> Self {
        let own = reader.texts.search.own(&reader.texts.locales);
        Self {
            sought: own.sought(&asked.q),
            own,
            asked,
        }
    }

    fn takes(&self, slug: &str, line: &Line) -> bool {
        let fits = |asked: &str, own: &str| asked.is_empty() || asked == own;
        fits(&self.asked.text, slug)
            && fits(&self.asked.kind, line.kind)
            && (self.sought.is_empty()
                || self
                    .own
                    .holds(&format!("{} {}", line.words, line.note), &self.sought))
    }
}

/// Where each block stands in the text.
struct Order(HashMap<String, usize>);

impl Order {
    fn of(reader: &Reader, session: &Session) -> Self {
        let blocks = session.text(&reader.chain()).blocks();
        let ids = blocks.iter().map(|(_, block)| block.id.to_string());
        Self(ids.zip(0..).collect())
    }

    fn at(&self, block: &str) -> usize {
        self.0.get(block).copied().unwrap_or(usize::MAX)
    }
}

fn mark_line(reader: &Reader, session: &Session, placed: &Placed, order: &Order) -> Line {
    let here = placed.here.as_ref();
    let href = here.map(|here| format!("{}#{}", reader.href_of(session), here.block));
    Line {
        href,
        order: (here.map_or(usize::MAX, |here| order.at(&here.block)), true),
        ..lost_line(reader, &placed.kept)
    }
}

/// A mark that has no place in the text.
fn lost_line(reader: &Reader, kept: &Kept<Mark>) -> Line {
    let mark = &kept.leaf;
    let session = text_of(reader, &mark.session);
    Line {
        id: Some(kept.id),
        kind: mark.kind.as_str(),
        kind_name: reader.told.say(&format!("marked-{}", mark.kind.as_str())),
        words: mark.words.clone(),
        lang: LangAttr::new(&mark.lang, reader),
        lang_tag: mark.lang.to_string(),
        note: mark.note.clone(),
        href: None,
        title: session.map_or_else(
            || mark.session.clone(),
            |session| session.title(&reader.chain()).value.to_owned(),
        ),
        when: when(reader, kept.first_at),
        at: kept.first_at,
        order: (usize::MAX, true),
    }
}

/// The notes of a session, with what asked for each.
fn note_lines(reader: &Reader, session: &Session, notes: &[Note], order: &Order) -> Vec<Line> {
    let text = session.text(&reader.chain());
    let telling = Telling::new(reader, session);
    let parts = text.sections.iter().flat_map(|section| &section.parts);
    let prompts = parts.filter(|part| part.facts.kind == PartKind::Prompt);
    let own = |id: &str| {
        notes
            .iter()
            .find(|note| note.session == session.slug && note.prompt == id)
    };
    let lines = prompts.filter_map(|part| {
        let note = own(&part.facts.id)?;
        let words = telling.renderer(part.lang).heading_text(part.heading);
        let lang = LangAttr::new(part.lang, reader);
        Some(Line {
            id: None,
            kind: "note",
            kind_name: reader.told.say("marked-note"),
            words,
            lang,
            lang_tag: part.lang.to_string(),
            note: note.text.clone(),
            href: Some(format!("{}#{}", reader.href_of(session), note.prompt)),
            title: session.title(&reader.chain()).value.to_owned(),
            when: when(reader, note.saved_at),
            at: note.saved_at,
            order: (order.at(&note.prompt), false),
        })
    });
    lines.collect()
}
