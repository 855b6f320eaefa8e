//! End-of-day cards and the final evaluation: entered one after another, and summed up.

use askama::Template;
use assessment::{Card, CardKind, Mark, Statement, tally};
use axum::extract::{Path, Query};
use language::args;
use serde::Deserialize;
use workbook::{LeafId, Sitting};

use super::course::{KeptCard, Sent, keep_card};
use super::people::Where;
use super::shown::{Sums, sums};
use super::{Course, Fields, Place, Top};
use crate::frame::Frame;
use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::{Answer, page, see};
use crate::told::Shown;

/// The most characters that are kept of one answer in words.
const LONGEST_WORDS: usize = 2000;

#[derive(Template)]
#[template(path = "evidence_cards.html")]
struct CardsPage {
    f: Frame,
    top: Top,
    base: String,
    kinds: Vec<KindLink>,
    kind: String,
    title: String,
    card: String,
    sitting: Sitting,
    is_change: bool,
    statements: Vec<StatementView>,
    prompts: Vec<PromptView>,
    may_be_quoted: bool,
    count: Shown,
    sums: Option<Sums>,
    /// The card that was just taken out.
    away: Option<LeafId>,
    entered: Vec<EnteredCard>,
    longest: usize,
}

/// One kind of card.
struct KindLink {
    word: String,
    label: String,
    is_current: bool,
}

struct StatementView {
    name: &'static str,
    label: String,
    marks: Vec<(&'static str, String, bool)>,
}

struct PromptView {
    name: &'static str,
    label: String,
    words: String,
}

/// A card in the list.
struct EnteredCard {
    number: usize,
    id: LeafId,
    words: Vec<(String, String)>,
}

/// Which kind of card, and which card is changed.
#[derive(Deserialize)]
pub(crate) struct Asked {
    kind: Option<String>,
    card: Option<String>,
    away: Option<String>,
}

/// What a kind of card is called.
pub(crate) fn kind_label(reader: &Reader, kind: CardKind) -> String {
    match kind {
        CardKind::Day(day) => reader
            .told
            .plain_with("evidence-card-day", &args! { "day" => day }),
        CardKind::End => reader.told.plain("evidence-card-end"),
    }
}

/// What a mark is called beside a statement: today's card asks how often.
pub(crate) fn mark_label(reader: &Reader, statement: Statement, mark: Mark) -> String {
    let word = mark.as_str();
    if statement == Statement::SaidWhatIThink {
        reader.told.plain(&format!("evidence-often-{word}"))
    } else {
        reader.told.plain(&format!("evidence-mark-{word}"))
    }
}

/// What people say yes or no to, in words.
pub(crate) fn statement_label(reader: &Reader, statement: Statement) -> String {
    reader
        .told
        .plain(&format!("evidence-statement-{}", statement.as_str()))
}

/// `GET /{lang}/lead/{id}/cards`.
pub(crate) async fn show(
    reader: Reader,
    Path((_, id)): Where,
    Query(asked): Query<Asked>,
) -> Answer {
    let course = Course::open(&reader, &id)?;
    let cards = course.cards(&reader)?;
    let changed = asked.card.as_deref().and_then(|id| {
        let id: LeafId = id.parse().ok()?;
        cards.iter().find(|(known, _)| *known == id)
    });
    let kind = changed
        .map(|(_, card)| card.kind)
        .or_else(|| CardKind::named(asked.kind.as_deref()?))
        .unwrap_or(CardKind::Day(1));
    let same: Vec<&(LeafId, Card)> = cards.iter().filter(|(_, card)| card.kind == kind).collect();
    let card = changed.map(|(_, card)| card);
    let all: Vec<&Card> = cards.iter().map(|(_, card)| card).collect();
    let entered = (1..).zip(&same);
    page(&CardsPage {
        f: Frame::new(&reader, reader.told.plain("evidence-cards")),
        top: Top::new(&reader, &course, Some(Place::Cards)),
        base: reader.href(&format!("/lead/{}/cards", course.programme)),
        kinds: kind_links(&reader, &course.card_kinds(&cards), kind),
        kind: kind.word(),
        title: kind_label(&reader, kind),
        card: changed
            .map_or_else(LeafId::fresh, |(id, _)| *id)
            .to_string(),
        sitting: Sitting::begin(),
        is_change: changed.is_some(),
        statements: statements(&reader, kind, card),
        prompts: prompts(&reader, kind, card),
        may_be_quoted: card.is_some_and(|card| card.may_be_quoted),
        count: reader
            .told
            .with("evidence-card-count", &args! { "count" => same.len() }),
        sums: sums(&reader, &tally(&all, kind)),
        entered: entered
            .map(|(number, (id, card))| entered_card(&reader, number, *id, card))
            .collect(),
        away: asked.away.as_deref().and_then(|id| id.parse().ok()),
        longest: LONGEST_WORDS,
    })
}

fn kind_links(reader: &Reader, kinds: &[CardKind], current: CardKind) -> Vec<KindLink> {
    let link = |kind: &CardKind| KindLink {
        word: kind.word(),
        label: kind_label(reader, *kind),
        is_current: *kind == current,
    };
    kinds.iter().map(link).collect()
}

fn statements(reader: &Reader, kind: CardKind, card: Option<&Card>) -> Vec<StatementView> {
    let view = |statement: &Statement| {
        let ticked = card.and_then(|card| card.marks.get(statement));
        let mark = |mark: Mark| {
            let label = mark_label(reader, *statement, mark);
            (mark.as_str(), label, ticked == Some(&mark))
        };
        StatementView {
            name: statement.as_str(),
            label: statement_label(reader, *statement),
            marks: Mark::ALL.map(mark).into(),
        }
    };
    kind.statements().iter().map(view).collect()
}

fn prompts(reader: &Reader, kind: CardKind, card: Option<&Card>) -> Vec<PromptView> {
    let view = |prompt: &assessment::Prompt| PromptView {
        name: prompt.as_str(),
        label: prompt_label(reader, *prompt),
        words: card
            .and_then(|card| card.words.get(prompt).cloned())
            .unwrap_or_default(),
    };
    kind.prompts().iter().map(view).collect()
}

/// What an open question says.
pub(crate) fn prompt_label(reader: &Reader, prompt: assessment::Prompt) -> String {
    reader
        .told
        .plain(&format!("evidence-prompt-{}", prompt.as_str()))
}

fn entered_card(reader: &Reader, number: usize, id: LeafId, card: &Card) -> EnteredCard {
    let words = card.words.iter();
    EnteredCard {
        number,
        id,
        words: words
            .map(|(prompt, words)| (prompt_label(reader, *prompt), words.clone()))
            .collect(),
    }
}

/// `POST …/cards`: one card, new or changed. A blank one is not kept.
pub(crate) async fn keep(reader: Reader, Path((_, id)): Where, form: Sent) -> Answer {
    let fields = Fields::of(form)?;
    let course = Course::open(&reader, &id)?;
    let kind = fields.get("kind").and_then(CardKind::named);
    let kind = kind.ok_or(Problem::NotUnderstood)?;
    let id = named_card(&fields)?;
    let card = card(&course, kind, &fields);
    let back = format!("/lead/{}/cards?kind={}", course.programme, kind.word());
    if !card.is_blank() {
        let sitting = fields.sitting();
        reader
            .write(move |workbook| keep_card(workbook, id, card, sitting))
            .await?;
    }
    see(&reader.href(&back))
}

fn card(course: &Course, kind: CardKind, fields: &Fields) -> Card {
    let marks = kind.statements().iter().filter_map(|statement| {
        let mark = fields.get(&format!("s-{}", statement.as_str()))?;
        Some((*statement, Mark::named(mark)?))
    });
    let words = kind.prompts().iter().filter_map(|prompt| {
        let words = fields.get(&format!("p-{}", prompt.as_str()))?;
        let words: String = words
            .replace("\r\n", "\n")
            .trim()
            .chars()
            .take(LONGEST_WORDS)
            .collect();
        (!words.is_empty()).then_some((*prompt, words))
    });
    Card {
        programme: course.programme.clone(),
        kind,
        marks: marks.collect(),
        words: words.collect(),
        may_be_quoted: fields.get("quote").is_some(),
    }
}

/// `POST …/cards/away`: takes a card out; the page offers to bring it back.
pub(crate) async fn put_away(reader: Reader, Path((_, id)): Where, form: Sent) -> Answer {
    let fields = Fields::of(form)?;
    let course = Course::open(&reader, &id)?;
    let id = named_card(&fields)?;
    let cards = course.cards(&reader)?;
    let known = cards.iter().find(|(known, _)| *known == id);
    let kind = known.ok_or(Problem::NotFound)?.1.kind.word();
    reader
        .write(move |workbook| workbook.put_leaf_away::<KeptCard>(id))
        .await?;
    let place = format!("/lead/{}/cards?kind={kind}&away={id}", course.programme);
    see(&reader.href(&place))
}

/// `POST …/cards/back`: brings a card back that was taken out.
pub(crate) async fn bring_back(reader: Reader, Path((_, id)): Where, form: Sent) -> Answer {
    let fields = Fields::of(form)?;
    let course = Course::open(&reader, &id)?;
    let id = named_card(&fields)?;
    reader
        .write(move |workbook| workbook.take_leaf_back::<KeptCard>(id))
        .await?;
    let kind = fields.get("kind").and_then(CardKind::named);
    let kind = kind.unwrap_or(CardKind::End).word();
    see(&reader.href(&format!("/lead/{}/cards?kind={kind}", course.programme)))
}

fn named_card(fields: &Fields) -> Result<LeafId, Problem> {
    let id = fields.get("card").and_then(|id| id.parse().ok());
    id.ok_or(Problem::NotUnderstood)
}
