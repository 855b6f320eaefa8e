//! What the workbook says of a person's studying, read once for a page.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use manual::{PartFacts, PartKind, SectionKind, Session};
use review::{Clock, Day, History, Limit, day};
use workbook::{Attempt, Progress, SessionProgress, Study};

use crate::problem::Problem;
use crate::reader::Reader;
use crate::views::study::deck::{self, Dealt};
use crate::views::study::turn;

/// A day's review takes so many minutes at most, unless the person chose otherwise.
pub(crate) const USUAL_MINUTES: u16 = 5;

/// What is known of a person's studying.
pub(crate) struct Record<'a> {
    pub(crate) reader: &'a Reader,
    pub(crate) study: Study,
    pub(crate) progress: Progress,
    /// By the session's slug, the last one first.
    attempts: BTreeMap<String, Vec<Attempt>>,
    pub(crate) history: History,
    pub(crate) clock: Clock,
}

impl<'a> Record<'a> {
    /// Reads it from the open workbook.
    pub(crate) fn read(reader: &'a Reader) -> Result<Self, Problem> {
        let workbook = &reader.desk()?.workbook;
        let sheet = workbook.sheet("")?;
        let with_quiz = reader
            .texts
            .manual
            .sessions()
            .filter(|session| questions(session).next().is_some());
        let attempts = with_quiz
            .map(|session| Ok((session.slug.clone(), workbook.attempts(&session.slug)?)))
            .collect::<Result<_, Problem>>()?;
        Ok(Self {
            reader,
            study: sheet.study,
            progress: sheet.progress,
            attempts,
            history: turn::history(workbook)?,
            clock: Clock {
                now: Timestamp::now(),
                zone: TimeZone::system(),
            },
        })
    }

    /// Whether cards are asked.
    pub(crate) fn has_review(&self) -> bool {
        self.study.review == Some(true)
    }

    /// What was read of a session.
    pub(crate) fn of(&self, session: &str) -> Option<&SessionProgress> {
        self.progress.sessions.get(session)
    }

    /// Attempts at a session's quiz, the last one first.
    pub(crate) fn attempts(&self, session: &str) -> &[Attempt] {
        self.attempts.get(session).map_or(&[], Vec::as_slice)
    }

    /// How many answers of the last attempt were right, of how many questions there are.
    pub(crate) fn tested(&self, session: &Session) -> Option<(usize, usize)> {
        let last = self.attempts(&session.slug).first()?;
        let right = last.answers.iter().filter(|answer| answer.is_right).count();
        Some((right, questions(session).count()))
    }

    /// All cards there are for her, in the manual's order.
    pub(crate) fn deck(&self) -> Vec<Dealt<'a>> {
        deck::deal(self)
    }

    /// Today's review, with so many times its usual length.
    pub(crate) fn day(&self, deck: &[Dealt<'_>], times: u32) -> Day {
        let cards: Vec<_> = deck.iter().map(|dealt| dealt.card.clone()).collect();
        let limit = Limit((u32::from(self.minutes()) * 60).saturating_mul(times));
        day(&cards, &self.history, &self.clock, limit)
    }

    /// How many minutes a day's review may take.
    pub(crate) fn minutes(&self) -> u16 {
        self.study.review_minutes.unwrap_or(USUAL_MINUTES)
    }
}

/// The questions of a session's quiz.
pub(crate) fn questions(session: &Session) -> impl Iterator<Item = &PartFacts> {
    let quizzes = session
        .facts
        .sections
        .iter()
        .filter(|section| section.kind == SectionKind::Quiz);
    let parts = quizzes.flat_map(|section| &section.parts);
    parts.filter(|part| part.kind == PartKind::Question)
}
