//! The report for whoever paid: one page that prints well, and a file that opens anywhere.

use askama::Template;
use assessment::{CardKind, FEWEST};
use axum::extract::Path;
use jiff::Zoned;

use super::cards::prompt_label;
use super::people::Where;
use super::results::{CardSums, Findings, card_sums, counts, findings};
use super::{Course, Top};
use crate::frame::Frame;
use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::{Answer, page};

#[derive(Template)]
#[template(path = "evidence_report.html")]
struct ReportPage {
    f: Frame,
    top: Top,
    facts: Vec<String>,
    findings: Findings,
    cards: Vec<CardSums>,
    quotes: Vec<Quotes>,
}

/// What the report says, on the screen and on paper.
pub(crate) struct Report {
    /// The date, and how many people and sheets there are.
    pub(crate) facts: Vec<String>,
    pub(crate) findings: Findings,
    pub(crate) cards: Vec<CardSums>,
    pub(crate) quotes: Vec<Quotes>,
}

/// An open question, and what was answered.
type Quotes = (String, Vec<String>);

/// `GET /{lang}/lead/{id}/report`.
pub(crate) async fn show(reader: Reader, Path((_, id)): Where) -> Answer {
    let course = Course::open(&reader, &id)?;
    let report = gathered(&reader, &course)?;
    page(&ReportPage {
        f: Frame::new(&reader, reader.told.plain("evidence-report")),
        top: Top::new(&reader, &course, None),
        facts: report.facts,
        findings: report.findings,
        cards: report.cards,
        quotes: report.quotes,
    })
}

/// All that the report says.
pub(crate) fn gathered(reader: &Reader, course: &Course) -> Result<Report, Problem> {
    let today = reader.words().date(Zoned::now().date());
    let mut facts = vec![today];
    facts.extend(counts(reader, course));
    Ok(Report {
        facts,
        findings: findings(reader, course),
        cards: card_sums(reader, course)?,
        quotes: quotes(reader, course)?,
    })
}

/// What people wrote in the evaluation and said may be quoted, by question and in the order of the alphabet, so that no
/// two answers can be put to one card. Nothing where fewer than [`FEWEST`] people handed one in.
fn quotes(reader: &Reader, course: &Course) -> Result<Vec<Quotes>, Problem> {
    let cards = course.cards(reader)?;
    let cards: Vec<_> = cards
        .iter()
        .map(|(_, card)| card)
        .filter(|card| card.kind == CardKind::End)
        .collect();
    if cards.len() < FEWEST {
        return Ok(Vec::new());
    }
    let of = |prompt: &assessment::Prompt| {
        let quotable = cards.iter().filter(|card| card.may_be_quoted);
        let mut words: Vec<String> = quotable
            .filter_map(|card| card.words.get(prompt).cloned())
            .collect();
        reader.words().sort(&mut words, |words| words);
        (!words.is_empty()).then(|| (prompt_label(reader, *prompt), words))
    };
    Ok(CardKind::End.prompts().iter().filter_map(of).collect())
}
