//! One of two texts that stand beside each other.

use language::{Lang, args};
use manual::{
    Anchors, Heading, Node, Question, Renderer, SectionFacts, ServedPart, ServedSection, Session,
    Text,
};

use crate::links::PageLinks;
use crate::reader::Reader;
use crate::told::{Shown, Told};
use crate::views::rows::Piece;
use crate::views::section::{HeadingView, Step};

/// What the session is called.
pub(crate) struct TitleCell {
    pub(crate) lang: Lang,
    pub(crate) title: String,
    pub(crate) summary: String,
}

/// A heading, and what stands right below it.
pub(crate) struct HeadingCell {
    pub(crate) lang: Lang,
    pub(crate) view: HeadingView,
    /// "This is shown in English", in the reader's language: only where it fell back.
    pub(crate) served: Option<Shown>,
    pub(crate) step: Option<Step>,
}

/// Nodes that stand in one row.
pub(crate) struct TextCell {
    pub(crate) lang: Lang,
    pub(crate) html: String,
}

/// An option of a question.
pub(crate) struct OptionCell {
    pub(crate) lang: Lang,
    pub(crate) html: String,
    pub(crate) why: String,
    pub(crate) right: bool,
    pub(crate) verdict: Shown,
}

/// What stands above the options of a question, and the options.
pub(crate) type Asked = (Option<TextCell>, Vec<OptionCell>);

/// One of the two texts.
pub(crate) struct Side<'a> {
    reader: &'a Reader,
    session: &'a Session,
    links: &'a PageLinks,
    /// In the language of this side.
    told: Told,
    /// For what fell back.
    source: Told,
    pub(crate) text: Text<'a>,
    anchors: Anchors,
}

impl<'a> Side<'a> {
    pub(crate) fn new(
        reader: &'a Reader,
        session: &'a Session,
        lang: &Lang,
        links: &'a PageLinks,
        anchors: Anchors,
    ) -> Self {
        let told = |lang: &Lang| Told::new(reader.texts.locales.words(lang));
        Self {
            reader,
            session,
            links,
            told: told(lang),
            source: told(&reader.texts.manual.source),
            text: session.text(std::slice::from_ref(lang)),
            anchors,
        }
    }

    fn lang(&self) -> &Lang {
        self.told.words().lang()
    }

    /// Speaks the language of a text of this side: its own, or the one it fell back to.
    fn told_in(&self, lang: &Lang) -> &Told {
        if lang == self.lang() {
            &self.told
        } else {
            &self.source
        }
    }

    fn renderer(&self, lang: &Lang) -> Renderer<'_> {
        Renderer {
            manual: &self.reader.texts.manual,
            session: self.session,
            words: self.told_in(lang).words(),
            links: self.links,
            anchors: self.anchors,
        }
    }

    pub(crate) fn title(&self) -> TitleCell {
        let chain = std::slice::from_ref(self.lang());
        let title = self.session.title(chain);
        TitleCell {
            lang: title.lang.clone(),
            title: title.value.to_owned(),
            summary: self.session.summary(chain).value.to_owned(),
        }
    }

    fn heading(&self, piece: Piece<'_>, step: Option<Step>) -> HeadingCell {
        HeadingCell {
            lang: piece.lang.clone(),
            view: self.heading_view(piece.lang, piece.heading),
            served: piece.is_fallback.then(|| self.served_in(piece.lang)),
            step,
        }
    }

    fn heading_view(&self, lang: &Lang, heading: &Heading) -> HeadingView {
        HeadingView::new(&self.renderer(lang), heading)
    }

    fn served_in(&self, lang: &Lang) -> Shown {
        let name = self.reader.texts.locales.native_name(lang);
        let language = args! { "language" => name };
        self.reader.told.with("served-in", &language)
    }

    fn step(&self, lang: &Lang, facts: &SectionFacts) -> Option<Step> {
        let told = self.told_in(lang);
        let how = |how: manual::Grouping| told.plain(&format!("grouping-{}", how.as_str()));
        Some(Step {
            minutes: told.words().minutes(facts.minutes?),
            how: facts.grouping.map(how).unwrap_or_default(),
        })
    }

    pub(crate) fn cell(&self, lang: &Lang, nodes: &[Node]) -> Option<TextCell> {
        let html = || self.renderer(lang).html(nodes);
        (!nodes.is_empty()).then(|| TextCell {
            lang: lang.clone(),
            html: html(),
        })
    }

    pub(crate) fn section_heading(&self, served: &ServedSection<'_>) -> HeadingCell {
        self.heading(served.into(), self.step(served.lang, served.facts))
    }

    /// What fell back with its section is not said again.
    pub(crate) fn part_heading(
        &self,
        section: &ServedSection<'_>,
        part: &ServedPart<'_>,
    ) -> HeadingCell {
        let heading = self.heading(part.into(), None);
        HeadingCell {
            served: heading.served.filter(|_| part.lang != section.lang),
            ..heading
        }
    }

    pub(crate) fn question(&self, served: &ServedPart<'_>) -> (Option<TextCell>, Vec<OptionCell>) {
        let Question {
            stem_html, options, ..
        } = self.renderer(served.lang).question(served);
        let lang = served.lang;
        let told = self.told_in(lang);
        let options = options.into_iter().map(|option| OptionCell {
            lang: lang.clone(),
            html: option.html,
            why: option.feedback_html,
            right: option.right,
            verdict: told.say(if option.right {
                "answer-right"
            } else {
                "answer-wrong"
            }),
        });
        let stem = (!stem_html.is_empty()).then(|| TextCell {
            lang: lang.clone(),
            html: stem_html,
        });
        (stem, options.collect())
    }
}
