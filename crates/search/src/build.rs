//! Building the index of one language from the manual and the glossary.

use std::collections::{BTreeMap, HashMap};

use language::{Lang, Locales, Words};
use manual::{
    Anchors, Manual, NoLinks, Node, PartKind, Renderer, SectionKind, ServedSection, Session,
};

use crate::analysis::{Analysis, Keys, fold};
use crate::index::{Doc, Form, Index, Kind, Posting};
use crate::lemmas::Lemmas;

/// The index of one language: what falls back to another language is not in it.
pub(crate) fn index(manual: &Manual, locales: &Locales, lang: &Lang) -> Index {
    let words = locales.words(lang);
    let mut docs = Docs {
        manual,
        lang,
        words: &words,
        all: Vec::new(),
    };
    manual.texts().for_each(|text| docs.session(text));
    docs.glossary();
    docs.instruments();
    let all = docs.all;
    of_docs(
        lang,
        Analysis::new(lang, Lemmas::of_language(lang, &words)),
        all,
    )
}

fn of_docs(lang: &Lang, analysis: Analysis, mut docs: Vec<Doc>) -> Index {
    let mut postings: HashMap<String, Vec<Posting>> = HashMap::new();
    let mut keys = Keys::new(&analysis);
    for (at, doc) in docs.iter_mut().enumerate() {
        let words = analysis.words(&doc.text);
        doc.words = u32::try_from(words.len()).unwrap_or(u32::MAX);
        let doc = u32::try_from(at).unwrap_or(u32::MAX);
        for word in words {
            for key in keys.of(&word.form) {
                count(&mut postings, key, doc);
            }
        }
    }
    let mut forms: BTreeMap<String, Form> = BTreeMap::new();
    for (form, keys) in keys.into_forms() {
        let folded = fold(&form);
        let shape = Form::of(&folded);
        let all = &mut forms.entry(folded).or_insert(shape).keys;
        keys.into_iter().for_each(|key| {
            if !all.contains(&key) {
                all.push(key)
            }
        });
    }
    #[expect(
        clippy::cast_precision_loss,
        reason = "counts of words are far below the limit"
    )]
    let mean_words =
        docs.iter().map(|doc| doc.words as f32).sum::<f32>() / docs.len().max(1) as f32;
    Index {
        lang: lang.clone(),
        analysis,
        docs,
        postings,
        forms,
        mean_words: mean_words.max(1.0),
    }
}

fn count(postings: &mut HashMap<String, Vec<Posting>>, key: &str, doc: u32) {
    if !postings.contains_key(key) {
        postings.insert(key.to_owned(), Vec::new());
    }
    let Some(list) = postings.get_mut(key) else {
        return;
    };
    match list.last_mut() {
        Some(last) if last.doc == doc => last.times += 1,
        _ => list.push(Posting { doc, times: 1 }),
    }
}

struct Docs<'a> {
    manual: &'a Manual,
    lang: &'a Lang,
    words: &'a Words,
    all: Vec<Doc>,
}

/// Where a passage stands.
struct Place<'a> {
    session: &'a Session,
    section: &'a str,
    title: &'a str,
    above: Vec<u32>,
}

impl Docs<'_> {
    fn add(&mut self, doc: Doc) -> u32 {
        self.all.push(doc);
        u32::try_from(self.all.len() - 1).unwrap_or(u32::MAX)
    }

    fn session(&mut self, session: &Session) {
        let chain = std::slice::from_ref(self.lang);
        let title = session.title(chain);
        if title.fallback {
            return;
        }
        let place = Place {
            session,
            section: "",
            title: title.value,
            above: Vec::new(),
        };
        let (of_title, of_summary) = match is_help(session) {
            true => (Kind::Help, Kind::Help),
            false => (Kind::Title, Kind::Summary),
        };
        let root = self.passage(&place, of_title, "", title.value);
        let place = Place {
            above: vec![root],
            ..place
        };
        self.passage(&place, of_summary, "", session.summary(chain).value);
        for section in session
            .text(chain)
            .sections
            .iter()
            .filter(|section| !section.fallback)
        {
            self.section(session, title.value, root, section);
        }
    }

    fn section(&mut self, session: &Session, title: &str, root: u32, section: &ServedSection<'_>) {
        let kind = match session.slug.split_once('/') {
            None => kind_of(section.facts.kind),
            Some(_) if is_help(session) => Kind::Help,
            Some(_) => Kind::Voice,
        };
        let renderer = Renderer {
            manual: self.manual,
            session,
            words: self.words,
            links: &NoLinks,
            anchors: Anchors::Own,
        };
        let mut place = Place {
            session,
            section: &section.facts.id,
            title,
            above: vec![root],
        };
        let heading = renderer.heading_text(section.heading);
        let of_heading = if is_help(session) {
            Kind::Help
        } else {
            Kind::Heading
        };
        let under = self.passage(&place, of_heading, &section.facts.id, &heading);
        place.above.push(under);
        self.blocks(&place, kind, &renderer, section.blocks);
        for part in section.parts.iter().filter(|part| !part.fallback) {
            let kind = if part.facts.kind == PartKind::Question {
                Kind::Question
            } else {
                kind
            };
            let heading = renderer.heading_text(part.heading);
            let heading = self.passage(&place, heading_kind(kind), &part.facts.id, &heading);
            place.above.push(heading);
            self.blocks(&place, kind, &renderer, part.blocks);
            place.above.pop();
        }
    }

    fn blocks(&mut self, place: &Place<'_>, kind: Kind, renderer: &Renderer<'_>, nodes: &[Node]) {
        for (id, text) in renderer.plain(nodes) {
            self.passage(place, kind, &id.to_string(), &text);
        }
    }

    fn passage(&mut self, place: &Place<'_>, kind: Kind, block: &str, text: &str) -> u32 {
        self.add(Doc {
            session: place.session.slug.clone(),
            section: place.section.to_owned(),
            block: block.to_owned(),
            kind,
            title: place.title.to_owned(),
            text: text.to_owned(),
            above: place.above.clone(),
            words: 0,
        })
    }

    fn glossary(&mut self) {
        let words = self.words;
        for term in words
            .glossary()
            .into_iter()
            .filter(|term| term.lang == *self.lang)
        {
            let name = self.entry(
                Kind::Term,
                &term.slug,
                &term.default,
                term.default.clone(),
                Vec::new(),
            );
            for other in &term.also {
                self.entry(
                    Kind::Term,
                    &term.slug,
                    &term.default,
                    other.clone(),
                    Vec::new(),
                );
            }
            if let Some(definition) = &term.definition {
                self.entry(
                    Kind::Definition,
                    &term.slug,
                    &term.default,
                    definition.clone(),
                    vec![name],
                );
            }
        }
    }

    fn instruments(&mut self) {
        let (manual, words) = (self.manual, self.words);
        let own = |id: &str| words.instrument(id).filter(|name| name.lang == *self.lang);
        let named: Vec<_> = manual
            .instruments
            .iter()
            .filter_map(|facts| Some((facts, own(&facts.id)?)))
            .collect();
        for (facts, name) in named {
            let title = name.title.as_deref().unwrap_or(&name.short);
            let text = [
                Some(title),
                Some(name.short.as_str()),
                facts.symbol.as_deref(),
            ];
            let text = text.into_iter().flatten().collect::<Vec<_>>().join(" · ");
            self.entry(Kind::Instrument, &facts.id, title, text, Vec::new());
        }
    }

    fn entry(&mut self, kind: Kind, id: &str, title: &str, text: String, above: Vec<u32>) -> u32 {
        self.add(Doc {
            session: String::new(),
            section: id.to_owned(),
            block: String::new(),
            kind,
            title: title.to_owned(),
            text,
            above,
            words: 0,
        })
    }
}

fn kind_of(section: SectionKind) -> Kind {
    match section {
        SectionKind::KeyMessages => Kind::KeyMessage,
        SectionKind::Handout => Kind::Handout,
        SectionKind::Quiz | SectionKind::Evaluation => Kind::Question,
        _ => Kind::Body,
    }
}

/// Whether it is a page of help: how the app is used weighs no more than what it is for.
fn is_help(session: &Session) -> bool {
    session.slug.starts_with("help/")
}

/// A heading is a heading, unless it is a part that is the question itself, or stands in the help.
fn heading_kind(kind: Kind) -> Kind {
    match kind {
        Kind::Question | Kind::Help => kind,
        _ => Kind::Heading,
    }
}
