//! The method's own words: the prompts, the worked example and the cards of the session on the way from a case to a
//! change, and the checklist of the session on the right to health. The sheet says nothing that the manual says better.

use language::Lang;
use manual::{Anchors, BlockKind, Renderer, ServedPart, Session, Text};

use crate::links::PageLinks;
use crate::reader::Reader;
use crate::views::catalogue::LangAttr;

/// The session that teaches the five steps.
pub(crate) const SESSION: &str = "steps-to-action";
/// The session that has the checklist of the four tests.
const TESTS: &str = "right-to-health-checklist";

/// Terms, instruments, and places in sessions.
type AtHand = (
    &'static [&'static str],
    &'static [&'static str],
    &'static [(&'static str, &'static str)],
);

/// What lies at hand in each step.
const AT_HAND: [AtHand; 5] = [
    (&["confidentiality"], &[], &[(SESSION, "spare-cases")]),
    (
        &[
            "availability",
            "accessibility",
            "acceptability",
            "quality",
            "right-to-health",
        ],
        &["gc14", "icescr"],
        &[(TESTS, "checklist")],
    ),
    (
        &["duty-bearer", "participation"],
        &["gc14"],
        &[(SESSION, "actor-map")],
    ),
    (
        &["human-rights-defender", "confidentiality"],
        &[],
        &[(SESSION, "lever-cards"), (SESSION, "risk-check")],
    ),
    (
        &["human-rights-indicator", "accountability"],
        &[],
        &[(SESSION, "letter")],
    ),
];

/// A passage of the manual.
pub(crate) struct Passage {
    pub(crate) heading: String,
    pub(crate) html: String,
    pub(crate) lang: LangAttr,
}

/// Something that lies at hand.
pub(crate) struct Handy {
    pub(crate) href: String,
    pub(crate) label: String,
    /// Its class: a term and an instrument open in place.
    pub(crate) class: &'static str,
}

/// The two sessions as this reader has them.
pub(crate) struct Method<'a> {
    reader: &'a Reader,
    links: &'a PageLinks,
    steps: Option<(&'a Session, Text<'a>)>,
    tests: Option<(&'a Session, Text<'a>)>,
}

impl<'a> Method<'a> {
    pub(crate) fn new(reader: &'a Reader, links: &'a PageLinks) -> Self {
        let chain = reader.chain();
        let served = |slug: &str| {
            let session = reader.texts.manual.session(slug)?;
            Some((session, session.text(&chain)))
        };
        Self {
            reader,
            links,
            steps: served(SESSION),
            tests: served(TESTS),
        }
    }

    fn renderer(&self, session: &'a Session, lang: &Lang) -> Renderer<'_> {
        Renderer {
            anchors: Anchors::None,
            ..self.reader.renderer(session, lang, self.links)
        }
    }

    /// What the session asks in a step, from 1.
    pub(crate) fn prompt(&self, step: usize) -> Option<Passage> {
        self.passage(&format!("step-{step}"))
    }

    /// The same step in the worked example.
    pub(crate) fn example(&self, step: usize) -> Option<Passage> {
        self.passage(&format!("example-{step}"))
    }

    fn passage(&self, part: &str) -> Option<Passage> {
        let (session, text) = self.steps.as_ref()?;
        let part = part_of(text, part)?;
        let renderer = self.renderer(session, part.lang);
        Some(Passage {
            heading: renderer.heading_text(part.heading),
            html: renderer.html(part.blocks),
            lang: LangAttr::new(part.lang, self.reader),
        })
    }

    /// The lever cards: their ids and headings.
    pub(crate) fn cards(&self) -> Vec<(String, String)> {
        let Some((session, text)) = &self.steps else {
            return Vec::new();
        };
        let parts = text.section("lever-cards").map(|section| &section.parts);
        let card = |part: &ServedPart<'_>| {
            let renderer = self.renderer(session, part.lang);
            (part.facts.id.clone(), renderer.heading_text(part.heading))
        };
        parts.into_iter().flatten().map(card).collect()
    }

    /// The lines of a checklist.
    pub(crate) fn checklist(&self, part: &str) -> Vec<String> {
        let lines = || {
            let (session, text) = self.tests.as_ref()?;
            let part = part_of(text, part)?;
            let blocks = self.renderer(session, part.lang).plain(part.blocks);
            let items = blocks
                .into_iter()
                .filter(|(id, _)| id.kind == BlockKind::Item);
            Some(items.map(|(_, words)| words).collect())
        };
        lines().unwrap_or_default()
    }

    /// What lies at hand in a step, from 1.
    pub(crate) fn at_hand(&self, step: usize) -> Vec<Handy> {
        let Some((terms, instruments, places)) = AT_HAND.get(step.wrapping_sub(1)) else {
            return Vec::new();
        };
        let places = places.iter().filter_map(|(slug, id)| self.place(slug, id));
        let terms = terms.iter().filter_map(|slug| self.term(slug));
        let instruments = instruments.iter().filter_map(|id| self.instrument(id));
        places.chain(terms).chain(instruments).collect()
    }

    fn place(&self, slug: &str, id: &str) -> Option<Handy> {
        let (session, text) = [&self.steps, &self.tests]
            .into_iter()
            .flatten()
            .find(|(session, _)| session.slug == slug)?;
        let section = text.section(id)?;
        Some(Handy {
            href: self.reader.href(&format!("/sessions/{slug}#{id}")),
            label: self
                .renderer(session, section.lang)
                .heading_text(section.heading),
            class: "aid",
        })
    }

    fn term(&self, slug: &str) -> Option<Handy> {
        let term = self.reader.words().term(slug)?;
        Some(Handy {
            href: self.reader.href(&format!("/glossary/{slug}")),
            label: term.default.clone(),
            class: "term",
        })
    }

    fn instrument(&self, id: &str) -> Option<Handy> {
        let name = self.reader.words().instrument(id)?;
        Some(Handy {
            href: self.reader.href(&format!("/instruments/{id}")),
            label: name.short.clone(),
            class: "cite",
        })
    }
}

fn part_of<'t, 'a>(text: &'t Text<'a>, id: &str) -> Option<&'t ServedPart<'a>> {
    let mut parts = text.sections.iter().flat_map(|section| &section.parts);
    parts.find(|part| part.facts.id == id)
}
