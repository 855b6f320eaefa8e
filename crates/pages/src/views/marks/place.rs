//! Where marks stand in the text that the person reads now: in another edition, in another language.

use std::collections::BTreeSet;
use std::ops::Range;

use language::{Lang, Words};
use manual::{Anchors, Renderer, Session, Text};
use marks::{Found, Mark, Passage, elsewhere, find_again, passages};
use workbook::Kept;

use crate::links::PageLinks;
use crate::reader::Reader;

/// A mark, and where it is.
pub(crate) struct Placed {
    pub(crate) kept: Kept<Mark>,
    /// In the text of its own language.
    pub(crate) found: Found,
    /// In the text that the person reads.
    pub(crate) here: Option<Here>,
}

/// A place in the text that the person reads.
pub(crate) struct Here {
    pub(crate) block: String,
    /// Only in the mark's own language.
    pub(crate) range: Option<Range<usize>>,
}

/// A session's text, in whichever languages it is needed.
pub(crate) struct Telling<'a> {
    reader: &'a Reader,
    session: &'a Session,
    links: PageLinks,
    words: Vec<(Lang, Words)>,
}

impl<'a> Telling<'a> {
    pub(crate) fn new(reader: &'a Reader, session: &'a Session) -> Self {
        let locales = &reader.texts.locales;
        let words = |lang: &Lang| (lang.clone(), locales.words(lang));
        Self {
            reader,
            session,
            links: PageLinks::new(reader),
            words: locales.languages().iter().map(words).collect(),
        }
    }

    /// Each block of a text with its words.
    pub(crate) fn passages(&self, text: &Text<'a>) -> Vec<Passage<'a>> {
        passages(text, |lang| self.renderer(lang))
    }

    /// The text as the person reads it.
    pub(crate) fn here(&self) -> Vec<Passage<'a>> {
        self.passages(&self.session.text(&self.reader.chain()))
    }

    pub(crate) fn renderer(&self, lang: &Lang) -> Renderer<'_> {
        let own = self.words.iter().find(|(known, _)| known == lang);
        Renderer {
            manual: &self.reader.texts.manual,
            session: self.session,
            words: own.map_or(self.reader.words(), |(_, words)| words),
            links: &self.links,
            anchors: Anchors::None,
        }
    }
}

/// Finds marks of one session again.
pub(crate) fn placed(reader: &Reader, session: &Session, marks: Vec<Kept<Mark>>) -> Vec<Placed> {
    if marks.is_empty() {
        return Vec::new();
    }
    let telling = Telling::new(reader, session);
    let here = telling.here();
    let langs: BTreeSet<Lang> = marks.iter().map(|kept| kept.leaf.lang.clone()).collect();
    let (mut rest, mut placed) = (marks, Vec::new());
    for lang in langs {
        let (own, others) = rest.into_iter().partition(|kept| kept.leaf.lang == lang);
        rest = others;
        placed.extend(of_language(&telling, &here, &lang, own));
    }
    placed
}

fn of_language(
    telling: &Telling<'_>,
    here: &[Passage<'_>],
    lang: &Lang,
    marks: Vec<Kept<Mark>>,
) -> Vec<Placed> {
    let text = telling.session.text(std::slice::from_ref(lang));
    let own = telling.passages(&text);
    let leaves: Vec<&Mark> = marks.iter().map(|kept| &kept.leaf).collect();
    let found = find_again(&leaves, &own);
    let to = elsewhere(&own, here);
    let place = |found: &Found| {
        let at = found.passage()?;
        let there = here.get((*to.get(at)?)?)?;
        Some(here_of(found, own.get(at)?, there))
    };
    let places: Vec<_> = found.iter().map(place).collect();
    let all = marks.into_iter().zip(found).zip(places);
    all.map(|((kept, found), here)| Placed { kept, found, here })
        .collect()
}

fn here_of(found: &Found, own: &Passage<'_>, there: &Passage<'_>) -> Here {
    let is_own_language = own.block.lang == there.block.lang;
    let range = match found {
        Found::Here { range, .. } if is_own_language && own.words == there.words => range.clone(),
        _ => None,
    };
    Here {
        block: there.block.id.to_string(),
        range,
    }
}
