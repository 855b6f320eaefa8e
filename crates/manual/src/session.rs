//! A session: its facts, its words in each language, and which language serves what.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use language::{Files, Finding, Lang};

use crate::facts::{PartFacts, SectionFacts, SectionKind, SessionFacts};
use crate::words::{
    Block, FrontMatter, Heading, Node, Origin, PartWords, Role, SectionWords, SessionWords, Shape,
    add_blocks, read_words,
};

/// One session of the manual.
#[derive(Debug)]
pub struct Session {
    /// Its slug.
    pub slug: String,
    /// What holds in every language.
    pub facts: SessionFacts,
    source: Lang,
    shape: Shape,
    words: BTreeMap<Lang, WordsFile>,
}

/// One language's file, read on first use: what nobody asks for is not even fetched from the disk.
#[derive(Debug)]
struct WordsFile {
    path: String,
    files: Arc<Files>,
    front: OnceLock<FrontMatter>,
    words: OnceLock<SessionWords>,
}

/// A value and the language that served it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Served<'a, T> {
    /// The value.
    pub value: T,
    /// The language it is in.
    pub lang: &'a Lang,
    /// Whether that is another language than the one asked for first.
    pub fallback: bool,
}

/// A session's text for one reader.
#[derive(Debug, Clone)]
pub struct Text<'a> {
    /// Its sections, in the order of the facts.
    pub sections: Vec<ServedSection<'a>>,
}

/// A section for one reader. Its parts may come from another language than its own words.
#[derive(Debug, Clone)]
pub struct ServedSection<'a> {
    /// What holds in every language.
    pub facts: &'a SectionFacts,
    /// Language of heading and blocks.
    pub lang: &'a Lang,
    /// Whether that is another language than the one asked for first.
    pub fallback: bool,
    /// The heading.
    pub heading: &'a Heading,
    /// What stands between the heading and the first part.
    pub blocks: &'a [Node],
    /// The parts, in the order of the facts.
    pub parts: Vec<ServedPart<'a>>,
}

/// A part of a section for one reader.
#[derive(Debug, Clone)]
pub struct ServedPart<'a> {
    /// What holds in every language.
    pub facts: &'a PartFacts,
    /// Language of heading and blocks.
    pub lang: &'a Lang,
    /// Whether that is another language than the one asked for first.
    pub fallback: bool,
    /// The heading.
    pub heading: &'a Heading,
    /// What stands below it.
    pub blocks: &'a [Node],
}

impl WordsFile {
    fn new(path: String, files: &Arc<Files>) -> Self {
        Self {
            path,
            files: Arc::clone(files),
            front: OnceLock::new(),
            words: OnceLock::new(),
        }
    }

    /// Title and summary, without the text: a shelf asks for those of every session.
    fn front(&self) -> &FrontMatter {
        self.front.get_or_init(|| {
            let bytes = self.files.get(&self.path).unwrap_or_default();
            FrontMatter::read(&self.path, beginning(bytes))
        })
    }
}

/// The first characters of a file: where the front matter is. The rest is looked at when it is read.
fn beginning(bytes: &[u8]) -> &str {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let bytes = &bytes[..bytes.len().min(4096)];
    bytes.utf8_chunks().next().map_or("", |chunk| chunk.valid())
}

impl Session {
    /// A session whose words lie in `<lang>/<slug>.md` for each of these languages that has the file.
    pub(crate) fn new(
        slug: &str,
        facts: SessionFacts,
        source: &Lang,
        files: &Arc<Files>,
        langs: &[Lang],
    ) -> Self {
        let mut words = BTreeMap::new();
        for lang in langs {
            let path = format!("{lang}/{slug}.md");
            if files.get(&path).is_some() {
                words.insert(lang.clone(), WordsFile::new(path, files));
            }
        }
        Self {
            slug: slug.to_owned(),
            facts,
            source: source.clone(),
            shape: Shape::Session,
            words,
        }
    }

    /// The same, with its words read as those of a voice.
    pub(crate) fn into_voice(self) -> Self {
        Self {
            shape: Shape::Voice,
            ..self
        }
    }

    /// Whether it is announced only: it has no sections yet.
    #[must_use]
    pub fn is_coming(&self) -> bool {
        self.facts.sections.is_empty()
    }

    /// Languages in which it has words.
    pub fn languages(&self) -> impl Iterator<Item = &Lang> {
        self.words.keys()
    }

    /// Its words in one language, without fallback; read now if they were not yet.
    #[must_use]
    pub fn words(&self, lang: &Lang) -> Option<&SessionWords> {
        let (lang, file) = self.words.get_key_value(lang)?;
        Some(file.words.get_or_init(|| {
            let role = if *lang == self.source {
                Role::Source
            } else {
                Role::Translation
            };
            let front = file.front();
            let mut findings = front.findings.clone();
            let text = file
                .files
                .text(&file.path, &mut findings)
                .unwrap_or_default();
            let origin = Origin {
                file: &file.path,
                lang,
                role,
                shape: self.shape,
            };
            let mut words = read_words(&origin, text, front.body, &self.facts);
            words.findings.append(&mut findings);
            words
        }))
    }

    /// The path of its words in one language, relative to the manual's folder.
    #[must_use]
    pub fn words_path(&self, lang: &Lang) -> Option<&str> {
        self.words.get(lang).map(|file| file.path.as_str())
    }

    /// Its title in the first of these languages that has one, else in the source language, else its slug.
    #[must_use]
    pub fn title<'a>(&'a self, chain: &[Lang]) -> Served<'a, &'a str> {
        self.front(chain, |front| front.title.as_deref())
            .unwrap_or_else(|| self.unserved(&self.slug))
    }

    /// Its summary in the first of these languages that has one, else in the source language, else nothing.
    #[must_use]
    pub fn summary<'a>(&'a self, chain: &[Lang]) -> Served<'a, &'a str> {
        self.front(chain, |front| front.summary.as_deref())
            .unwrap_or_else(|| self.unserved(""))
    }

    /// Its text: each heading with its blocks from the first language that has it, the source language last.
    #[must_use]
    pub fn text<'a>(&'a self, chain: &[Lang]) -> Text<'a> {
        let served: Vec<(bool, &SessionWords)> = self
            .chain(chain)
            .filter_map(|(fallback, lang)| Some((fallback, self.words(lang)?)))
            .collect();
        Text {
            sections: self
                .facts
                .sections
                .iter()
                .filter_map(|facts| serve_section(facts, &served))
                .collect(),
        }
    }

    fn chain<'s>(&'s self, chain: &'s [Lang]) -> impl Iterator<Item = (bool, &'s Lang)> {
        let source = (!chain.contains(&self.source)).then_some(&self.source);
        let first = chain.first().unwrap_or(&self.source);
        chain
            .iter()
            .chain(source)
            .map(move |lang| (lang != first, lang))
    }

    fn front<'a>(
        &'a self,
        chain: &[Lang],
        pick: impl Fn(&'a FrontMatter) -> Option<&'a str>,
    ) -> Option<Served<'a, &'a str>> {
        self.chain(chain).find_map(|(fallback, lang)| {
            let (lang, file) = self.words.get_key_value(lang)?;
            Some(Served {
                value: pick(file.front())?,
                lang,
                fallback,
            })
        })
    }

    fn unserved<'a>(&'a self, value: &'a str) -> Served<'a, &'a str> {
        Served {
            value,
            lang: &self.source,
            fallback: true,
        }
    }
}

fn serve_section<'a>(
    facts: &'a SectionFacts,
    served: &[(bool, &'a SessionWords)],
) -> Option<ServedSection<'a>> {
    let (fallback, lang, section): (bool, &Lang, &SectionWords) = served
        .iter()
        .find_map(|(fallback, words)| Some((*fallback, &words.lang, words.section(&facts.id)?)))?;
    let parts = facts
        .parts
        .iter()
        .filter_map(|part| serve_part(part, &facts.id, served))
        .collect();
    Some(ServedSection {
        facts,
        lang,
        fallback,
        heading: &section.heading,
        blocks: &section.blocks,
        parts,
    })
}

/// A part is mostly found in its own section; one that stands elsewhere is still served.
fn serve_part<'a>(
    facts: &'a PartFacts,
    section: &str,
    served: &[(bool, &'a SessionWords)],
) -> Option<ServedPart<'a>> {
    let own = |words: &'a SessionWords| -> Option<&'a PartWords> {
        words
            .section(section)?
            .parts
            .iter()
            .find(|part| part.heading.id() == facts.id)
    };
    let (fallback, lang, part) = served.iter().find_map(|(fallback, words)| {
        let part = own(words).or_else(|| words.part(&facts.id))?;
        Some((*fallback, &words.lang, part))
    })?;
    (!part.is_left_out()).then_some(ServedPart {
        facts,
        lang,
        fallback,
        heading: &part.heading,
        blocks: &part.blocks,
    })
}

impl<'a> Text<'a> {
    /// The section of this id.
    #[must_use]
    pub fn section(&self, id: &str) -> Option<&ServedSection<'a>> {
        self.sections.iter().find(|section| section.facts.id == id)
    }

    /// The sections of this kind, in order.
    pub fn sections_of(&self, kind: SectionKind) -> impl Iterator<Item = &ServedSection<'a>> {
        self.sections
            .iter()
            .filter(move |section| section.facts.kind == kind)
    }

    /// Every block in reading order with its language, headings too.
    #[must_use]
    pub fn blocks(&self) -> Vec<(&'a Lang, &'a Block)> {
        let mut all = Vec::new();
        let mut add = |lang: &'a Lang, heading: &'a Heading, nodes: &'a [Node]| {
            let mut blocks = Vec::new();
            add_blocks(heading, nodes, &mut blocks);
            all.extend(blocks.into_iter().map(|block| (lang, block)));
        };
        for section in &self.sections {
            add(section.lang, section.heading, section.blocks);
            section
                .parts
                .iter()
                .for_each(|part| add(part.lang, part.heading, part.blocks));
        }
        all
    }
}

/// What was wrong with every language's text of a session; reads what was not read yet.
pub(crate) fn words_findings(session: &Session) -> Vec<Finding> {
    session
        .words
        .keys()
        .filter_map(|lang| session.words(lang))
        .flat_map(|words| words.findings.clone())
        .collect()
}
