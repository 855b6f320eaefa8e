//! One section of a session on its way to a page.

use std::collections::BTreeSet;

use language::Lang;
use manual::{
    Heading, Highlight, PartKind, Question, Renderer, SectionFacts, SectionKind, ServedPart,
    ServedSection, Session,
};

use crate::links::PageLinks;
use crate::reader::Reader;
use crate::told::Shown;
use crate::views::adapt::editor;
use crate::views::catalogue::LangAttr;
use crate::views::note::{Notes, Slip};

/// A section as the template wants it.
pub(crate) struct SectionView {
    pub(crate) id: String,
    pub(crate) kind: &'static str,
    pub(crate) lang: LangAttr,
    /// "This section is shown in English": only where it fell back.
    pub(crate) served: Option<Shown>,
    pub(crate) heading: HeadingView,
    pub(crate) step: Option<Step>,
    pub(crate) html: String,
    pub(crate) parts: Vec<PartView>,
    pub(crate) has_cards: bool,
    pub(crate) is_read: bool,
    /// Where a trainer changes it, and whether she has.
    pub(crate) adapt: Option<Adapt>,
    /// The one that the reader arrives at. The others wait until it is painted.
    pub(crate) is_first: bool,
}

impl SectionView {
    /// Whether a block stands in it.
    pub(crate) fn holds(&self, block: &str) -> bool {
        let id = format!("id=\"{block}\"");
        let headings = std::iter::once(&self.heading).chain(self.parts.iter().map(|p| &p.heading));
        let texts = std::iter::once(&self.html).chain(self.parts.iter().map(|part| &part.html));
        headings
            .map(|heading| &heading.attributes)
            .chain(texts)
            .any(|html| html.contains(&id))
    }
}

/// A heading: its words, and what its element carries.
pub(crate) struct HeadingView {
    pub(crate) attributes: String,
    pub(crate) html: String,
}

impl HeadingView {
    pub(crate) fn new(renderer: &Renderer<'_>, heading: &Heading) -> Self {
        Self::marked(renderer, heading, &[])
    }

    pub(crate) fn marked(renderer: &Renderer<'_>, heading: &Heading, marks: &[Highlight]) -> Self {
        Self {
            attributes: renderer.block_attributes(&heading.block.id),
            html: renderer.heading_html_marked(heading, marks),
        }
    }
}

/// The line under the heading of a timed section.
pub(crate) struct Step {
    pub(crate) minutes: String,
    pub(crate) how: String,
}

/// Whether a section is adapted, and the way to its editor.
pub(crate) struct Adapt {
    /// None in a copy.
    pub(crate) href: Option<String>,
    pub(crate) is_adapted: bool,
}

/// A part as the template wants it.
pub(crate) struct PartView {
    pub(crate) id: String,
    pub(crate) kind: &'static str,
    pub(crate) lang: LangAttr,
    pub(crate) heading: HeadingView,
    pub(crate) html: String,
    pub(crate) shape: Shape,
}

/// How a part is laid out.
pub(crate) enum Shape {
    Prose,
    Objective,
    Card,
    /// With its slip, where a workbook is open.
    Prompt(Option<Slip>),
    Question(Question),
}

/// What a page shows of a session.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum View {
    /// What somebody who studies alone needs.
    Learner,
    /// That, and what the trainer says, does and prepares.
    Trainer,
}

impl View {
    /// Whether a section is shown at all.
    pub(crate) fn shows(self, kind: SectionKind) -> bool {
        use SectionKind::{Evaluation, Materials, Preparation, Variations};
        self == Self::Trainer || !matches!(kind, Materials | Preparation | Variations | Evaluation)
    }

    /// Whether a part is shown.
    pub(crate) fn shows_part(self, kind: PartKind) -> bool {
        self == Self::Trainer || kind != PartKind::Trainer
    }
}

/// Makes the sections of one page.
pub(crate) struct Sections<'a> {
    pub(crate) reader: &'a Reader,
    pub(crate) session: &'a Session,
    pub(crate) links: &'a PageLinks,
    pub(crate) view: View,
    pub(crate) read: BTreeSet<String>,
    pub(crate) notes: Option<Notes>,
    /// What the person marked.
    pub(crate) marks: Vec<Highlight>,
}

impl Sections<'_> {
    /// The sections that the view shows.
    pub(crate) fn of(&self, served: &[ServedSection<'_>]) -> Vec<SectionView> {
        served
            .iter()
            .filter(|section| self.view.shows(section.facts.kind))
            .map(|section| self.section(section))
            .collect()
    }

    fn section(&self, served: &ServedSection<'_>) -> SectionView {
        let renderer = self.renderer(served.lang);
        let parts = served
            .parts
            .iter()
            .filter(|part| self.view.shows_part(part.facts.kind));
        let parts: Vec<PartView> = parts.map(|part| self.part(part)).collect();
        SectionView {
            id: served.facts.id.clone(),
            kind: served.facts.kind.as_str(),
            lang: LangAttr::new(served.lang, self.reader),
            served: served.fallback.then(|| self.served_in(served.lang)),
            heading: HeadingView::marked(&renderer, served.heading, &self.marks),
            step: self.step(served.facts),
            html: renderer.html_marked(served.blocks, &self.marks),
            has_cards: parts.iter().any(|part| matches!(part.shape, Shape::Card)),
            parts,
            is_read: self.read.contains(&served.facts.id),
            adapt: self.adapt(served),
            is_first: false,
        }
    }

    fn part(&self, served: &ServedPart<'_>) -> PartView {
        let renderer = self.renderer(served.lang);
        let shape = self.shape(served, &renderer);
        let html = if matches!(shape, Shape::Question(_)) {
            String::new()
        } else {
            renderer.html_marked(served.blocks, &self.marks)
        };
        PartView {
            id: served.facts.id.clone(),
            kind: served.facts.kind.as_str(),
            lang: LangAttr::new(served.lang, self.reader),
            heading: HeadingView::marked(&renderer, served.heading, &self.marks),
            html,
            shape,
        }
    }

    fn shape(&self, served: &ServedPart<'_>, renderer: &Renderer<'_>) -> Shape {
        match served.facts.kind {
            PartKind::Prompt => Shape::Prompt(
                self.notes
                    .as_ref()
                    .map(|notes| notes.slip(self.reader, &served.facts.id)),
            ),
            PartKind::Question => Shape::Question(renderer.question_marked(served, &self.marks)),
            PartKind::Card => Shape::Card,
            PartKind::Objective => Shape::Objective,
            PartKind::Trainer | PartKind::Participants | PartKind::Screen | PartKind::Text => {
                Shape::Prose
            }
        }
    }

    fn renderer(&self, lang: &Lang) -> Renderer<'_> {
        self.reader.renderer(self.session, lang, self.links)
    }

    /// Only a trainer with a workbook changes something; what is changed is marked for everybody who sees it, in a copy
    /// too.
    fn adapt(&self, served: &ServedSection<'_>) -> Option<Adapt> {
        let layer = self.reader.layer()?;
        let (slug, id) = (&self.session.slug, &served.facts.id);
        let is_adapted = layer.words_of(slug, id, served.lang.as_ref()).is_some()
            || layer
                .facts_of(slug)
                .is_some_and(|facts| facts.minutes.contains_key(id));
        let href = || editor(self.reader, slug, id);
        let href = self.reader.carried.is_none().then(href);
        let is_there = is_adapted || (href.is_some() && self.view == View::Trainer);
        is_there.then_some(Adapt { href, is_adapted })
    }

    fn served_in(&self, lang: &Lang) -> Shown {
        let name = self.reader.texts.locales.native_name(lang);
        self.reader
            .told
            .with("served-in", &language::args! { "language" => name })
    }

    fn step(&self, facts: &SectionFacts) -> Option<Step> {
        let minutes = facts.minutes?;
        let grouping = facts.grouping.map(|how| {
            self.reader
                .told
                .plain(&format!("grouping-{}", how.as_str()))
        });
        Some(Step {
            minutes: self.reader.words().minutes(minutes),
            how: grouping.unwrap_or_default(),
        })
    }
}
