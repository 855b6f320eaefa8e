//! A card as it is shown: what is asked, what is right, where it comes from.

use manual::{Anchors, Block, Inline, Question, Renderer, SectionKind, ServedPart, Session, Text};
use review::Card;

use crate::links::PageLinks;
use crate::reader::Reader;
use crate::views::catalogue::LangAttr;
use crate::views::study::deck::{Dealt, KeyMessage, key_messages};

/// A card on its way to a page.
pub(crate) struct Asked {
    pub(crate) key: String,
    /// Its word in message ids: `message`, `term`, `question`.
    pub(crate) kind: &'static str,
    pub(crate) part: String,
    pub(crate) lang: LangAttr,
    pub(crate) face: Face,
    /// A few words to know it by in a list.
    pub(crate) name: String,
    /// The title of the session it comes from, and the very block there.
    pub(crate) title: String,
    pub(crate) href: String,
}

/// What stands on both sides of a card.
pub(crate) enum Face {
    /// The first words of a sentence, and all of it.
    Message { beginning: String, html: String },
    /// A word and its meaning.
    Term {
        name: String,
        definition: String,
        href: String,
    },
    /// A question with its options.
    Question(Question),
}

/// What is shown of a card; nothing where the manual has lost what it is about.
pub(crate) fn asked(reader: &Reader, dealt: &Dealt<'_>) -> Option<Asked> {
    let text = dealt.session.text(&reader.chain());
    let Sides {
        kind,
        lang,
        face,
        name,
        block,
    } = match &dealt.card {
        Card::Message { block, .. } => message(reader, dealt.session, &text, block)?,
        Card::Term(slug) => term(reader, dealt.session, &text, slug)?,
        Card::Question { question, .. } => of_quiz(reader, dealt.session, &text, question)?,
    };
    Some(Asked {
        key: dealt.card.to_string(),
        kind,
        part: dealt.session.facts.part.clone(),
        lang,
        face,
        name,
        title: dealt.session.title(&reader.chain()).value.to_owned(),
        href: format!("{}#{block}", reader.href_of(dealt.session)),
    })
}

/// A card before it is known where it comes from.
struct Sides {
    kind: &'static str,
    lang: LangAttr,
    face: Face,
    name: String,
    block: String,
}

fn message(reader: &Reader, session: &Session, text: &Text<'_>, block: &str) -> Option<Sides> {
    let messages = key_messages(text);
    let message = messages
        .iter()
        .find(|message| message.block.id.to_string() == block)?;
    let links = PageLinks::new(reader);
    let renderer = renderer(reader, session, message, &links);
    let words: Vec<String> = renderer
        .plain(message.nodes)
        .into_iter()
        .map(|(_, words)| words)
        .collect();
    let beginning = beginning(&words.join(" "));
    Some(Sides {
        kind: "message",
        lang: LangAttr::new(message.lang, reader),
        name: format!("{beginning}…"),
        face: Face::Message {
            beginning,
            html: renderer.html(message.nodes),
        },
        block: block.to_owned(),
    })
}

/// The blocks stand on this page once more, so they are no places to lead to.
fn renderer<'a>(
    reader: &'a Reader,
    session: &'a Session,
    message: &KeyMessage<'_>,
    links: &'a PageLinks,
) -> Renderer<'a> {
    Renderer {
        anchors: Anchors::None,
        ..reader.renderer(session, message.lang, links)
    }
}

/// The first words of a sentence: enough to know which it is, too few to say it.
fn beginning(sentence: &str) -> String {
    let words: Vec<&str> = sentence.split_whitespace().collect();
    let shown = (words.len() / 3).max(2).min(words.len());
    // A comma at the end would promise that it goes on in one way.
    let beginning = words[..shown].join(" ");
    beginning
        .trim_end_matches([',', ';', ':', '—', '–', ' '])
        .to_owned()
}

fn term(reader: &Reader, session: &Session, text: &Text<'_>, slug: &str) -> Option<Sides> {
    let term = reader.words().term(slug)?;
    let face = Face::Term {
        name: term.default.clone(),
        definition: term.definition.clone()?,
        href: reader.href(&format!("/glossary/{slug}")),
    };
    let blocks = text.blocks();
    let names = blocks.iter().find(|(_, block)| names(block, slug));
    Some(Sides {
        kind: "term",
        lang: LangAttr::new(&term.lang, reader),
        face,
        name: term.default.clone(),
        block: names.map_or_else(|| first_section(session), |(_, block)| block.id.to_string()),
    })
}

fn first_section(session: &Session) -> String {
    let first = session.facts.sections.first();
    first.map(|section| section.id.clone()).unwrap_or_default()
}

/// Whether a block uses a term.
fn names(block: &Block, slug: &str) -> bool {
    fn any(inlines: &[Inline], wanted: &str) -> bool {
        inlines.iter().any(|inline| match inline {
            Inline::Term { slug, .. } | Inline::TermForm { slug, .. } => **slug == *wanted,
            Inline::Emphasis(words) | Inline::Strong(words) | Inline::Link { words, .. } => {
                any(words, wanted)
            }
            _ => false,
        })
    }
    any(&block.inlines, slug)
}

fn of_quiz(reader: &Reader, session: &Session, text: &Text<'_>, id: &str) -> Option<Sides> {
    let mut parts = text
        .sections_of(SectionKind::Quiz)
        .flat_map(|section| &section.parts);
    let part: &ServedPart<'_> = parts.find(|part| part.facts.id == id)?;
    let links = PageLinks::new(reader);
    let renderer = Renderer {
        anchors: Anchors::None,
        ..reader.renderer(session, part.lang, &links)
    };
    Some(Sides {
        kind: "question",
        lang: LangAttr::new(part.lang, reader),
        face: Face::Question(renderer.question(part)),
        name: renderer.heading_text(part.heading),
        block: id.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::beginning;

    #[test]
    fn a_beginning_is_some_words_and_never_the_sentence() {
        let check = |sentence: &str, expected: &str| assert_eq!(beginning(sentence), expected);
        check(
            "Rules and colleagues protect better than courage alone",
            "Rules and",
        );
        check(
            "Скажите людям до осмотра, на кого вы работаете и кто прочтёт написанное.",
            "Скажите людям до осмотра",
        );
        check("One", "One");
        check("", "");
    }
}
