//! Testing oneself on a session: the questions, the result by objective, earlier attempts.

use std::collections::{BTreeMap, BTreeSet};

use askama::Template;
use axum::Form;
use axum::extract::Path;
use axum::extract::rejection::FormRejection;
use jiff::Timestamp;
use language::args;
use manual::{
    Anchors, PartFacts, PartKind, Question, Renderer, SectionKind, ServedPart, Session, Text,
};
use workbook::{Answer, Attempt, AttemptId, NewAttempt};

use crate::frame::Frame;
use crate::links::PageLinks;
use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::{Answer as Reply, page, see};
use crate::told::Shown;
use crate::views::catalogue::LangAttr;
use crate::views::note::when;

/// Longer than this nobody sits at a quiz: the window was left open.
const LONGEST_SITTING: i64 = 4 * 60 * 60;

#[derive(Template)]
#[template(path = "quiz.html")]
struct QuizPage {
    f: Frame,
    session: String,
    back: String,
    part: String,
    began: i64,
    questions: Vec<Asked>,
    earlier: Vec<Earlier>,
    /// What the copy's script says: for so many answers given, so many right.
    scores: Option<String>,
}

/// A question before it is answered.
pub(crate) struct Asked {
    id: String,
    pub(crate) lang: LangAttr,
    pub(crate) question: Question,
    /// Several options are right: they are ticked, not picked.
    is_several: bool,
    /// The numbers of the right options, for a copy that answers by itself.
    right: Option<String>,
}

/// An attempt in the list.
struct Earlier {
    href: String,
    when: String,
    score: Shown,
    took: Option<Shown>,
}

#[derive(Template)]
#[template(path = "quiz_result.html")]
struct ResultPage {
    f: Frame,
    session: String,
    back: String,
    again: String,
    part: String,
    score: Shown,
    objectives: Vec<ObjectiveResult>,
    questions: Vec<Answered>,
}

/// How it went with one objective.
pub(crate) struct ObjectiveResult {
    pub(crate) heading: String,
    pub(crate) score: Shown,
    pub(crate) is_reached: bool,
}

/// A question after it was answered.
struct Answered {
    lang: LangAttr,
    question: Question,
    chosen: BTreeSet<u32>,
    is_right: bool,
}

impl Answered {
    fn is_chosen(&self, index: &usize) -> bool {
        u32::try_from(index + 1).is_ok_and(|number| self.chosen.contains(&number))
    }
}

type Slug = Path<(String, String)>;

/// `GET /{lang}/sessions/{slug}/quiz`.
pub(crate) async fn show(reader: Reader, Path((_, slug)): Slug) -> Reply {
    let session = session_of(&reader, &slug)?;
    let chain = reader.chain();
    let text = session.text(&chain);
    page(&QuizPage {
        f: Frame::new(&reader, reader.told.plain("quiz-title")),
        session: session.title(&chain).value.to_owned(),
        back: reader.href(&format!("/sessions/{slug}")),
        part: session.facts.part.clone(),
        began: Timestamp::now().as_second(),
        scores: reader
            .carried
            .as_ref()
            .map(|_| scores(&reader, questions(&text).count())),
        questions: asked_of(&reader, session),
        earlier: earlier(&reader, &slug)?,
    })
}

/// The questions of a session's quiz.
pub(crate) fn asked_of(reader: &Reader, session: &Session) -> Vec<Asked> {
    let chain = reader.chain();
    let text = session.text(&chain);
    let asked = |part: &ServedPart<'_>| Asked {
        id: part.facts.id.clone(),
        lang: LangAttr::new(part.lang, reader),
        question: question_with(reader, session, part, Anchors::None),
        is_several: part.facts.answers.len() > 1,
        right: reader.carried.as_ref().map(|_| numbers(part.facts)),
    };
    questions(&text).map(asked).collect()
}

/// The right options in order, between spaces.
fn numbers(facts: &PartFacts) -> String {
    let right: BTreeSet<String> = facts.answers.iter().map(u32::to_string).collect();
    right.into_iter().collect::<Vec<_>>().join(" ")
}

/// Every score that a quiz of so many questions can have, worded: a copy has no words of its own.
fn scores(reader: &Reader, questions: usize) -> String {
    let worded = |right: usize, of: usize| {
        let args = args! { "right" => right, "of" => of };
        reader.told.plain_with("quiz-score", &args)
    };
    let table: Vec<Vec<String>> = (0..=questions)
        .map(|of| (0..=of).map(|right| worded(right, of)).collect())
        .collect();
    serde_json::Value::from(table).to_string()
}

fn session_of<'a>(reader: &'a Reader, slug: &str) -> Result<&'a Session, Problem> {
    let session = reader.session(slug)?;
    let has_quiz = session
        .facts
        .sections
        .iter()
        .any(|section| section.kind == SectionKind::Quiz);
    if has_quiz {
        Ok(session)
    } else {
        Err(Problem::NotFound)
    }
}

fn questions<'t, 'a>(text: &'t Text<'a>) -> impl Iterator<Item = &'t ServedPart<'a>> {
    let parts = text
        .sections_of(SectionKind::Quiz)
        .flat_map(|section| &section.parts);
    parts.filter(|part| part.facts.kind == PartKind::Question)
}

fn question(reader: &Reader, session: &Session, part: &ServedPart<'_>) -> Question {
    question_with(reader, session, part, Anchors::Own)
}

/// Where questions of several sessions stand on a page, their blocks have no anchors.
fn question_with(
    reader: &Reader,
    session: &Session,
    part: &ServedPart<'_>,
    anchors: Anchors,
) -> Question {
    let links = PageLinks::new(reader);
    let renderer = reader.renderer(session, part.lang, &links);
    Renderer {
        anchors,
        ..renderer
    }
    .question(part)
}

fn earlier(reader: &Reader, slug: &str) -> Result<Vec<Earlier>, Problem> {
    let Some(desk) = reader.viewer.desk() else {
        return Ok(Vec::new());
    };
    let attempts = desk.workbook.attempts(slug)?;
    let entry = |attempt: &Attempt| Earlier {
        href: reader.href(&format!("/sessions/{slug}/quiz/{}", attempt.id)),
        when: when(reader, attempt.ended_at),
        score: score(reader, &attempt.answers),
        took: attempt.seconds.map(|seconds| {
            let minutes = reader.words().minutes(seconds.div_ceil(60));
            reader
                .told
                .with("quiz-took", &args! { "minutes" => minutes })
        }),
    };
    Ok(attempts.iter().map(entry).collect())
}

pub(crate) fn score(reader: &Reader, answers: &[Answer]) -> Shown {
    let right = answers.iter().filter(|answer| answer.is_right).count();
    reader.told.with(
        "quiz-score",
        &args! { "right" => right, "of" => answers.len() },
    )
}

/// `POST …/quiz`: kept where a workbook is open; where none is, the result is shown and forgotten.
pub(crate) async fn hand_in(
    reader: Reader,
    Path((_, slug)): Slug,
    form: Result<Form<Vec<(String, String)>>, FormRejection>,
) -> Reply {
    let Form(fields) = form.map_err(|rejection| Problem::of_rejection(&rejection))?;
    let session = session_of(&reader, &slug)?;
    let attempt = NewAttempt {
        session: slug.clone(),
        seconds: seconds(&fields),
        answers: answers(session, &fields),
    };
    if attempt.answers.is_empty() {
        return see(&reader.href(&format!("/sessions/{slug}/quiz")));
    }
    if reader.viewer.desk().is_none() {
        return result(&reader, session, &attempt.answers);
    }
    let id = reader
        .write(move |workbook| workbook.keep_attempt(&attempt))
        .await?;
    see(&reader.href(&format!("/sessions/{slug}/quiz/{id}")))
}

/// How long it took. The clock may have jumped meanwhile: what cannot be is left out.
fn seconds(fields: &[(String, String)]) -> Option<u32> {
    let began: i64 = fields
        .iter()
        .find(|(name, _)| name == "began")?
        .1
        .parse()
        .ok()?;
    let took = Timestamp::now().as_second().checked_sub(began)?;
    u32::try_from(took).ok().filter(|_| took <= LONGEST_SITTING)
}

/// What was answered of the questions that there are.
fn answers(session: &Session, fields: &[(String, String)]) -> Vec<Answer> {
    let mut chosen: BTreeMap<&str, BTreeSet<u32>> = BTreeMap::new();
    for (name, value) in fields {
        if let (Some(question), Ok(option)) = (name.strip_prefix("q-"), value.parse()) {
            chosen.entry(question).or_default().insert(option);
        }
    }
    let quiz = session
        .facts
        .sections
        .iter()
        .filter(|section| section.kind == SectionKind::Quiz);
    let answer = |part: &PartFacts| {
        let chosen = chosen.get(part.id.as_str())?.clone();
        let is_right = part.answers.iter().copied().collect::<BTreeSet<u32>>() == chosen;
        Some(Answer {
            question: part.id.clone(),
            chosen,
            is_right,
        })
    };
    quiz.flat_map(|section| &section.parts)
        .filter_map(answer)
        .collect()
}

/// `GET …/quiz/{attempt}`.
pub(crate) async fn show_result(
    reader: Reader,
    Path((_, slug, attempt)): Path<(String, String, String)>,
) -> Reply {
    let session = session_of(&reader, &slug)?;
    let id: AttemptId = attempt.parse().map_err(|_| Problem::NotFound)?;
    let attempts = reader.desk()?.workbook.attempts(&slug)?;
    let attempt = attempts
        .iter()
        .find(|attempt| attempt.id == id)
        .ok_or(Problem::NotFound)?;
    result(&reader, session, &attempt.answers)
}

fn result(reader: &Reader, session: &Session, answers: &[Answer]) -> Reply {
    let chain = reader.chain();
    let text = session.text(&chain);
    let answered = |part: &ServedPart<'_>| {
        let answer = answers
            .iter()
            .find(|answer| answer.question == part.facts.id)?;
        Some(Answered {
            lang: LangAttr::new(part.lang, reader),
            question: question(reader, session, part),
            chosen: answer.chosen.clone(),
            is_right: answer.is_right,
        })
    };
    page(&ResultPage {
        f: Frame::new(reader, reader.told.plain("quiz-result")),
        session: session.title(&chain).value.to_owned(),
        back: reader.href(&format!("/sessions/{}", session.slug)),
        again: reader.href(&format!("/sessions/{}/quiz", session.slug)),
        part: session.facts.part.clone(),
        score: score(reader, answers),
        objectives: objectives(reader, session, &text, answers),
        questions: questions(&text).filter_map(answered).collect(),
    })
}

/// The result for each objective that was asked about.
pub(crate) fn objectives(
    reader: &Reader,
    session: &Session,
    text: &Text<'_>,
    answers: &[Answer],
) -> Vec<ObjectiveResult> {
    let links = PageLinks::new(reader);
    let headings = text
        .sections_of(SectionKind::Objectives)
        .flat_map(|section| &section.parts);
    let of = |objective: &ServedPart<'_>| {
        let about = |answer: &&Answer| {
            questions(text).any(|part| {
                part.facts.id == answer.question
                    && part.facts.objective.as_deref() == Some(&*objective.facts.id)
            })
        };
        let asked: Vec<Answer> = answers.iter().filter(about).cloned().collect();
        (!asked.is_empty()).then(|| ObjectiveResult {
            heading: reader
                .renderer(session, objective.lang, &links)
                .heading_text(objective.heading),
            score: score(reader, &asked),
            is_reached: asked.iter().all(|answer| answer.is_right),
        })
    };
    headings.filter_map(of).collect()
}
