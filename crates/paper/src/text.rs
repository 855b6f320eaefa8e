//! A session as it is printed: its sections as pieces, in one language or in two.

use language::{Args, Lang, Words};
use manual::{Heading, Node, PartKind, SectionFacts, ServedPart, ServedSection, Session};

use crate::beside::beside;
use crate::compose::{Composer, Source};
use crate::hue::{self, Hue};
use crate::order::Order;
use crate::sheet::{Asked, Form, Item, Piece, Question, Run, Second, Sheet};

/// A session for one order.
pub(crate) struct SessionText<'a> {
    pub(crate) source: Source<'a>,
    pub(crate) session: &'a Session,
    hue: &'static Hue,
    lang: Lang,
    second: Option<Lang>,
    /// Its sections in the order of the facts, each with its second language.
    pub(crate) sections: Vec<Section<'a>>,
}

/// A section in the first language and, where there is one, in the second.
pub(crate) struct Section<'a> {
    pub(crate) facts: &'a SectionFacts,
    first: ServedSection<'a>,
    second: Option<ServedSection<'a>>,
}

/// Words of one language below a heading: what pieces are made from.
#[derive(Clone, Copy)]
pub(crate) struct Passage<'s> {
    lang: &'s Lang,
    heading: &'s Heading,
    blocks: &'s [Node],
}

/// A passage in the first language and, where there is one, in the second.
pub(crate) type Passages<'s> = (Passage<'s>, Option<Passage<'s>>);

impl<'a> Section<'a> {
    pub(crate) fn passages(&self) -> Passages<'_> {
        let passage = |section: &'_ ServedSection<'a>| Passage {
            lang: section.lang,
            heading: section.heading,
            blocks: section.blocks,
        };
        (passage(&self.first), self.second.as_ref().map(passage))
    }

    /// Its parts, each with its second language.
    pub(crate) fn parts(&self) -> impl Iterator<Item = (&ServedPart<'a>, Passages<'_>)> {
        self.first.parts.iter().map(|part| {
            let second = self.second.as_ref().and_then(|section| {
                let same = |other: &&ServedPart<'_>| other.facts.id == part.facts.id;
                section.parts.iter().find(same)
            });
            (part, (part_passage(part), second.map(part_passage)))
        })
    }

    pub(crate) fn parts_of(
        &self,
        kind: PartKind,
    ) -> impl Iterator<Item = (&ServedPart<'a>, Passages<'_>)> {
        self.parts()
            .filter(move |(part, _)| part.facts.kind == kind)
    }
}

fn part_passage<'s>(part: &'s ServedPart<'_>) -> Passage<'s> {
    Passage {
        lang: part.lang,
        heading: part.heading,
        blocks: part.blocks,
    }
}

impl<'a> SessionText<'a> {
    pub(crate) fn new(source: Source<'a>, session: &'a Session, order: &Order) -> Self {
        let mut second: Vec<_> = match &order.beside {
            Some(lang) => session.text(std::slice::from_ref(lang)).sections,
            None => Vec::new(),
        };
        let first = session.text(std::slice::from_ref(&order.lang)).sections;
        let sections = first.into_iter().map(|first| {
            let at = second.iter().position(|one| one.facts.id == first.facts.id);
            Section {
                facts: first.facts,
                second: at.map(|at| second.swap_remove(at)),
                first,
            }
        });
        Self {
            sections: sections.collect(),
            source,
            session,
            hue: hue::of_part(&session.facts.part),
            lang: order.lang.clone(),
            second: order.beside.clone(),
        }
    }

    /// A sheet of this session, without pieces yet.
    pub(crate) fn sheet(&self, form: Form, what: &str) -> Sheet {
        let title = self.title(&self.lang);
        Sheet {
            title: what.to_owned(),
            form,
            lang: self.lang.clone(),
            head: title,
            foot: self.foot(),
            hue: self.hue.strong,
            wash: self.hue.wash,
            pieces: Vec::new(),
        }
    }

    fn foot(&self) -> String {
        foot(self.source, &self.lang)
    }

    pub(crate) fn title(&self, lang: &Lang) -> String {
        let title = self.session.title(std::slice::from_ref(lang));
        title.value.to_owned()
    }

    /// The session's title as the first heading, with its summary below.
    pub(crate) fn opening(&self) -> Vec<Piece> {
        let runs = |lang| vec![Run::text(self.title(lang))];
        let second = self.second.as_ref();
        let summary = |lang: &Lang| {
            let summary = self.session.summary(std::slice::from_ref(lang));
            vec![Piece::paragraph(summary.value)]
        };
        let heading = Piece::Heading {
            level: 1,
            runs: runs(&self.lang),
            second: second.map(|lang| Second {
                lang: lang.clone(),
                runs: runs(lang),
            }),
            aside: None,
        };
        let summary = match second {
            Some(second) => beside(summary(&self.lang), summary(second), second),
            None => summary(&self.lang),
        };
        [heading].into_iter().chain(summary).collect()
    }

    /// The words of the first language.
    pub(crate) fn words(&self) -> Words {
        self.source.locales.words(&self.lang)
    }

    /// A message in the first language.
    pub(crate) fn say(&self, id: &str) -> String {
        self.say_with(id, &Args::new())
    }

    /// A message in the first language, without marks of direction around what is put in: no line on paper mixes them.
    pub(crate) fn say_with(&self, id: &str, args: &Args<'_>) -> String {
        say(self.source, &self.lang, id, args)
    }

    /// A message in every language of the order.
    pub(crate) fn say_both(&self, id: &str) -> Vec<Piece> {
        let said = |lang: &Lang| vec![Piece::paragraph(say(self.source, lang, id, &Args::new()))];
        match &self.second {
            Some(second) => beside(said(&self.lang), said(second), second),
            None => said(&self.lang),
        }
    }

    /// The composer of a language.
    pub(crate) fn composer(&self, lang: &Lang) -> Composer<'a> {
        Composer::new(self.source, self.session, lang, self.hue)
    }

    /// A diagram in the first language.
    pub(crate) fn figure(&self, id: &str) -> Option<Piece> {
        self.composer(&self.lang).figure(id)
    }

    /// The words of a passage's heading.
    pub(crate) fn heading_runs(&self, passage: Passage<'_>) -> Vec<Run> {
        let runs = self.composer(passage.lang).heading(passage.heading);
        if *passage.lang == self.lang {
            return runs;
        }
        let text = plain(&runs);
        let lang = passage.lang.clone();
        vec![Run::In { lang, text }]
    }

    /// A passage's heading in the order's languages.
    pub(crate) fn heading(&self, level: u8, (first, second): Passages<'_>) -> Piece {
        self.heading_beside(level, (first, second), None)
    }

    pub(crate) fn heading_beside(
        &self,
        level: u8,
        (first, second): Passages<'_>,
        aside: Option<String>,
    ) -> Piece {
        let second = self.other(first, second).map(|passage| Second {
            lang: passage.lang.clone(),
            runs: self.composer(passage.lang).heading(passage.heading),
        });
        Piece::Heading {
            level,
            runs: self.heading_runs(first),
            second,
            aside,
        }
    }

    /// A passage's blocks in the order's languages.
    pub(crate) fn body(&self, (first, second): Passages<'_>) -> Vec<Piece> {
        let pieces = |passage: Passage<'_>| self.composer(passage.lang).nodes(passage.blocks);
        let own = pieces(first);
        match self.other(first, second) {
            Some(second) => beside(own, pieces(second), second.lang),
            None if *first.lang == self.lang || own.is_empty() => own,
            None => vec![Piece::In {
                lang: first.lang.clone(),
                pieces: own,
            }],
        }
    }

    /// A heading and what stands below it.
    pub(crate) fn passage(&self, level: u8, passages: Passages<'_>) -> Vec<Piece> {
        let heading = self.heading(level, passages);
        [heading].into_iter().chain(self.body(passages)).collect()
    }

    /// The second language, unless both fell back to the same one.
    fn other<'s>(&self, first: Passage<'s>, second: Option<Passage<'s>>) -> Option<Passage<'s>> {
        second.filter(|second| second.lang != first.lang)
    }

    /// A list of the objectives, or of any headings.
    pub(crate) fn list_of_headings<'s>(
        &self,
        all: impl Iterator<Item = Passages<'s>>,
    ) -> Vec<Piece> {
        let (mut first, mut second) = (Vec::new(), Vec::new());
        for (own, other) in all {
            first.push(item(self.heading_runs(own)));
            if let Some(other) = self.other(own, other) {
                second.push(item(self.composer(other.lang).heading(other.heading)));
            }
        }
        let list = |items| vec![Piece::List { start: None, items }];
        match &self.second {
            _ if first.is_empty() => Vec::new(),
            Some(lang) if !second.is_empty() => beside(list(first), list(second), lang),
            _ => list(first),
        }
    }

    /// A question with its options, in the order's languages.
    pub(crate) fn question(&self, number: u32, (first, second): Passages<'_>) -> Piece {
        let asked = [Some(first), self.other(first, second)];
        let asked = asked.into_iter().flatten();
        Piece::Question(Question {
            number,
            asked: asked.map(|passage| self.asked(passage)).collect(),
        })
    }

    fn asked(&self, passage: Passage<'_>) -> Asked {
        let composer = self.composer(passage.lang);
        let (stem, items) = taken_apart(passage.blocks);
        let options = items.iter().enumerate();
        Asked {
            lang: passage.lang.clone(),
            runs: composer.heading(passage.heading),
            stem: composer.nodes(stem),
            options: options
                .map(|(at, item)| (letter(&composer, at), composer.block(&item.block)))
                .collect(),
        }
    }

    /// The letters of the right options, and what is said to them, in the first language.
    pub(crate) fn answer(&self, part: &ServedPart<'_>) -> (String, Vec<Run>) {
        let composer = self.composer(part.lang);
        let (_, items) = taken_apart(part.blocks);
        let right = |(number, _): &(u32, &manual::Item)| part.facts.answers.contains(number);
        let right: Vec<_> = (1..).zip(items).filter(right).collect();
        let letters: Vec<String> = right
            .iter()
            .map(|(number, _)| letter(&composer, *number as usize - 1))
            .collect();
        let mut runs = Vec::new();
        for (_, item) in right {
            if !runs.is_empty() {
                runs.push(Run::Break);
            }
            runs.extend(first_words(&composer, item));
        }
        (letters.join(", "), runs)
    }
}

/// What is said to who chose an option: its first paragraph.
fn first_words(composer: &Composer<'_>, item: &manual::Item) -> Vec<Run> {
    item.nodes
        .iter()
        .find_map(|node| match node {
            Node::Paragraph(block) => Some(composer.block(block)),
            _ => None,
        })
        .unwrap_or_default()
}

/// What stands before a question's options, and the options.
fn taken_apart(blocks: &[Node]) -> (&[Node], &[manual::Item]) {
    let is_list = |node: &Node| matches!(node, Node::List { .. });
    let at = blocks.iter().position(is_list).unwrap_or(blocks.len());
    match blocks.get(at) {
        Some(Node::List { items, .. }) => (&blocks[..at], items),
        _ => (blocks, &[]),
    }
}

/// The letter of an option, as the language counts: a, b, c; а, б, в.
fn letter(composer: &Composer<'_>, at: usize) -> String {
    let letters = composer.say("paper-letters");
    let letter = letters.split_whitespace().nth(at);
    letter.map_or_else(|| (at + 1).to_string(), str::to_owned)
}

fn item(runs: Vec<Run>) -> Item {
    Item {
        to_tick: false,
        runs,
        pieces: Vec::new(),
    }
}

/// The words without any markup.
pub(crate) fn plain(runs: &[Run]) -> String {
    let word = |run: &Run| match run {
        Run::Text { text } | Run::In { text, .. } => text.clone(),
        Run::Emphasis { runs } | Run::Strong { runs } | Run::Link { runs, .. } => plain(runs),
        Run::Break => " ".to_owned(),
        Run::Blank => "…".to_owned(),
        Run::Drawing { alternative, .. } => alternative.clone(),
    };
    runs.iter().map(word).collect()
}

/// A message, without the marks of direction around what is put in: no line on paper mixes directions.
pub(crate) fn say(source: Source<'_>, lang: &Lang, id: &str, args: &Args<'_>) -> String {
    let text = source.locales.words(lang).message(id, args).text;
    text.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "")
}

/// The manual's name and edition.
pub(crate) fn foot(source: Source<'_>, lang: &Lang) -> String {
    let args = Args::new().with("edition", source.manual.edition.as_str());
    let edition = say(source, lang, "paper-edition", &args);
    format!(
        "{} · {edition}",
        say(source, lang, "app-name", &Args::new())
    )
}
