//! Which cards there are: of what was read, and of what was missed.

use std::collections::BTreeSet;

use manual::{AlertKind, Block, Node, SectionKind, Session, Text};
use review::Card;

use crate::views::study::record::{Record, questions};

/// A card, and the session that it comes from.
pub(crate) struct Dealt<'a> {
    pub(crate) card: Card,
    pub(crate) session: &'a Session,
}

/// All cards there are for a person, in the manual's order. A term is dealt once, by the first session that has it.
pub(crate) fn deal<'a>(record: &Record<'a>) -> Vec<Dealt<'a>> {
    let mut terms = BTreeSet::new();
    let mut deck = Vec::new();
    for session in record.reader.texts.manual.sessions() {
        let mut cards = missed(record, session);
        if is_studied(record, session) {
            cards.extend(messages(record, session));
            let own = session
                .facts
                .concepts
                .iter()
                .filter(|slug| terms.insert(slug.as_str()));
            cards.extend(
                own.filter(|slug| is_explained(record, slug))
                    .cloned()
                    .map(Card::Term),
            );
        }
        deck.extend(cards.into_iter().map(|card| Dealt { card, session }));
    }
    deck
}

/// A session counts as read when its key messages were, or when it is finished.
fn is_studied(record: &Record<'_>, session: &Session) -> bool {
    let Some(own) = record.of(&session.slug) else {
        return false;
    };
    let keys = session
        .facts
        .sections
        .iter()
        .filter(|section| section.kind == SectionKind::KeyMessages);
    own.finished.is_some()
        || keys
            .into_iter()
            .any(|section| own.read.contains(&section.id))
}

fn messages(record: &Record<'_>, session: &Session) -> Vec<Card> {
    let text = session.text(&record.reader.chain());
    let card = |message: KeyMessage<'_>| Card::Message {
        session: session.slug.clone(),
        block: message.block.id.to_string(),
    };
    key_messages(&text).into_iter().map(card).collect()
}

fn is_explained(record: &Record<'_>, slug: &str) -> bool {
    let term = record.reader.words().term(slug);
    term.is_some_and(|term| term.definition.is_some())
}

/// The questions that were ever missed, as far as the quiz still has them.
fn missed(record: &Record<'_>, session: &Session) -> Vec<Card> {
    let answers = record
        .attempts(&session.slug)
        .iter()
        .flat_map(|attempt| &attempt.answers);
    let missed: BTreeSet<&str> = answers
        .filter(|answer| !answer.is_right)
        .map(|answer| answer.question.as_str())
        .collect();
    let asked = questions(session).filter(|part| missed.contains(part.id.as_str()));
    asked
        .map(|part| Card::Question {
            session: session.slug.clone(),
            question: part.id.clone(),
        })
        .collect()
}

/// One key message of a text.
#[derive(Clone, Copy)]
pub(crate) struct KeyMessage<'a> {
    pub(crate) lang: &'a language::Lang,
    pub(crate) nodes: &'a [Node],
    pub(crate) block: &'a Block,
}

/// The key messages of a text, in order.
pub(crate) fn key_messages<'a>(text: &Text<'a>) -> Vec<KeyMessage<'a>> {
    let mut found = Vec::new();
    for section in text.sections_of(SectionKind::KeyMessages) {
        for node in section.blocks {
            let Node::Alert {
                kind: AlertKind::Important,
                nodes,
            } = node
            else {
                continue;
            };
            let mut first = None;
            node.each_block(&mut |block| {
                first.get_or_insert(block);
            });
            found.extend(first.map(|block| KeyMessage {
                lang: section.lang,
                nodes,
                block,
            }));
        }
    }
    found
}
