//! Attempts at a session's questions.

use crate::{Change, ReadError, SaveError, Workbook, id};
use jiff::Timestamp;
use rusqlite::{Connection, Row, Transaction, types::Type};
use std::{collections::BTreeSet, fmt, str::FromStr};
use uuid::Uuid;

/// The most questions that one attempt may hold: far more than any session has.
pub const MAX_ANSWERS: usize = 1000;

/// Which attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AttemptId(Uuid);

/// An attempt as it is handed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewAttempt {
    /// The session's slug.
    pub session: String,
    /// How long it took, in seconds, if the page could tell.
    pub seconds: Option<u32>,
    /// What was answered, each question once.
    pub answers: Vec<Answer>,
}

/// One question's answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The question's id.
    pub question: String,
    /// The options that were chosen, from 1.
    pub chosen: BTreeSet<u32>,
    /// Whether that was right when it was answered.
    pub is_right: bool,
}

/// An attempt that is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attempt {
    /// Which.
    pub id: AttemptId,
    /// When it was handed in.
    pub ended_at: Timestamp,
    /// How long it took, in seconds, if that is known.
    pub seconds: Option<u32>,
    /// What was answered, by the question's id.
    pub answers: Vec<Answer>,
}

impl Workbook {
    /// Keeps an attempt.
    ///
    /// # Errors
    /// [`SaveError::TooLong`] over [`MAX_ANSWERS`]; else as any save.
    pub fn keep_attempt(&self, attempt: &NewAttempt) -> Result<AttemptId, SaveError> {
        let (answers, limit) = (attempt.answers.len(), MAX_ANSWERS);
        if answers > limit {
            return Err(SaveError::TooLong {
                bytes: answers,
                limit,
            });
        }
        let attempt = attempt.clone();
        self.change(move |desk| {
            desk.transact(Change::KeepAttempt, |tx, stamp| {
                let id = id::row_id();
                tx.prepare_cached(include_str!("add_attempt.sql"))?
                    .execute((
                        id.as_bytes(),
                        &attempt.session,
                        stamp.device.as_bytes(),
                        stamp.counter,
                        stamp.at.as_millisecond(),
                        attempt.seconds,
                    ))?;
                add_answers(tx, id, &attempt.answers)?;
                Ok(AttemptId(id))
            })
        })
    }

    /// The attempts at a session's questions, the last one first.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn attempts(&self, session: &str) -> Result<Vec<Attempt>, ReadError> {
        let session = session.to_owned();
        self.read(move |conn| attempts(conn, &session))
    }
}

fn add_answers(tx: &Transaction, attempt: Uuid, answers: &[Answer]) -> rusqlite::Result<()> {
    let mut add = tx.prepare_cached(include_str!("add_answer.sql"))?;
    for answer in answers {
        let chosen = serde_json::to_string(&answer.chosen).expect("a set of numbers is JSON");
        add.execute((
            attempt.as_bytes(),
            &answer.question,
            chosen,
            answer.is_right,
        ))?;
    }
    Ok(())
}

fn attempts(conn: &Connection, session: &str) -> rusqlite::Result<Vec<Attempt>> {
    let mut query = conn.prepare_cached(include_str!("attempts.sql"))?;
    let mut rows = query.query((session,))?;
    let mut attempts: Vec<Attempt> = Vec::new();
    while let Some(row) = rows.next()? {
        let id = AttemptId(Uuid::from_bytes(row.get("id")?));
        if attempts.last().is_none_or(|last| last.id != id) {
            attempts.push(Attempt {
                id,
                ended_at: Timestamp::from_millisecond(row.get("ended_at")?).unwrap_or_default(),
                seconds: row.get("seconds")?,
                answers: Vec::new(),
            });
        }
        if let Some(last) = attempts.last_mut() {
            last.answers.push(answer(row)?);
        }
    }
    Ok(attempts)
}

fn answer(row: &Row) -> rusqlite::Result<Answer> {
    let chosen: String = row.get("chosen")?;
    let chosen = serde_json::from_str(&chosen).map_err(|error| {
        rusqlite::Error::FromSqlConversionFailure(0, Type::Text, Box::new(error))
    })?;
    Ok(Answer {
        question: row.get("question")?,
        chosen,
        is_right: row.get("is_right")?,
    })
}

impl fmt::Display for AttemptId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for AttemptId {
    type Err = uuid::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(AttemptId)
    }
}
