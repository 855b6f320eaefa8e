//! What was learned, as far as it may be said.

use askama::Template;
use assessment::{
    AboutItem, AboutObjective, AboutRole, CardKind, FEWEST, Flag, Item, Occasion, Outcome, Results,
    paired, results, tally,
};
use axum::extract::Path;
use language::args;

use super::cards::kind_label;
use super::names::{both, heading, title};
use super::people::Where;
use super::shown::{Line, Sums, line, sums};
use super::{Course, Place, Top};
use crate::frame::Frame;
use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::{Answer, page};

#[derive(Template)]
#[template(path = "evidence_results.html")]
struct ResultsPage {
    f: Frame,
    top: Top,
    base: String,
    counts: Vec<String>,
    findings: Findings,
    cards: Vec<CardSums>,
}

/// All that is said of a test.
pub(crate) struct Findings {
    /// Why nothing is said; then the rest is empty.
    pub(crate) silence: Option<String>,
    pub(crate) people: Option<String>,
    pub(crate) whole: Vec<Line>,
    pub(crate) objectives: Vec<Line>,
    pub(crate) items: Vec<Line>,
    pub(crate) roles: Vec<Line>,
    pub(crate) roles_note: Option<String>,
}

/// The sums of one kind of card.
pub(crate) struct CardSums {
    pub(crate) title: String,
    pub(crate) sums: Sums,
}

/// `GET /{lang}/lead/{id}/results`.
pub(crate) async fn show(reader: Reader, Path((_, id)): Where) -> Answer {
    let course = Course::open(&reader, &id)?;
    page(&ResultsPage {
        f: Frame::new(&reader, reader.told.plain("evidence-results")),
        top: Top::new(&reader, &course, Some(Place::Results)),
        base: reader.href(&format!("/lead/{}", course.programme)),
        counts: counts(&reader, &course),
        findings: findings(&reader, &course),
        cards: card_sums(&reader, &course)?,
    })
}

/// What the figures say.
pub(crate) fn outcome(reader: &Reader, course: &Course) -> Outcome {
    let items = course.items(reader);
    results(&items, &paired(&course.group, &course.sheets, &items))
}

/// How many people and sheets there are: of whom nothing is said beyond their number.
pub(crate) fn counts(reader: &Reader, course: &Course) -> Vec<String> {
    let items = course.items(reader);
    let t = &reader.told;
    let of = course.group.people.len();
    let sheets = |occasion| course.handed_in(&items, occasion);
    let before = args! { "count" => sheets(Occasion::Before) };
    let after = args! { "count" => sheets(Occasion::After) };
    vec![
        t.plain_with("evidence-people-count", &args! { "count" => of }),
        t.plain_with("evidence-count-before", &before),
        t.plain_with("evidence-count-after", &after),
    ]
}

/// The figures in words.
pub(crate) fn findings(reader: &Reader, course: &Course) -> Findings {
    let t = &reader.told;
    let silent = |why: String| Findings {
        silence: Some(why),
        people: None,
        whole: Vec::new(),
        objectives: Vec::new(),
        items: Vec::new(),
        roles: Vec::new(),
        roles_note: None,
    };
    match outcome(reader, course) {
        Outcome::NoTest => silent(t.plain("evidence-no-test")),
        Outcome::Withheld(people) => silent(t.plain_with(
            "evidence-withheld",
            &args! { "people" => people, "fewest" => FEWEST },
        )),
        Outcome::Shown(results) => told(reader, course, &results),
    }
}

fn told(reader: &Reader, course: &Course, results: &Results) -> Findings {
    let t = &reader.told;
    let items = course.items(reader);
    let with_items = (1..).zip(&items).zip(&results.items);
    let objective = |about: &AboutObjective| objective_line(reader, about);
    let role = |about: &AboutRole| line(reader, about.role.clone(), &about.figures);
    let has_roles = !course.group.roles().is_empty();
    let others = args! { "others" => results.other_roles, "fewest" => FEWEST };
    Findings {
        silence: None,
        people: Some(t.plain_with("evidence-both", &args! { "people" => results.people })),
        whole: vec![line(reader, t.plain("evidence-whole"), &results.whole)],
        objectives: results.objectives.iter().filter_map(objective).collect(),
        items: with_items
            .map(|((number, item), about)| item_line(reader, number, item, about))
            .collect(),
        roles: results.roles.iter().map(role).collect(),
        roles_note: match (has_roles, results.roles.is_empty(), results.other_roles) {
            (false, ..) | (_, false, 0) => None,
            (_, true, _) => Some(t.plain_with("evidence-roles-withheld", &others)),
            (_, false, _) => Some(t.plain_with("evidence-roles-others", &others)),
        },
    }
}

fn objective_line(reader: &Reader, about: &AboutObjective) -> Option<Line> {
    let session = reader.texts.manual.session(&about.session)?;
    let mut line = line(
        reader,
        heading(reader, session, &about.objective),
        &about.figures,
    );
    let questions = args! { "count" => about.questions };
    let questions = reader.told.plain_with("evidence-questions", &questions);
    line.more = vec![title(reader, session), questions];
    Some(line)
}

fn item_line(reader: &Reader, number: usize, item: &Item<'_>, about: &AboutItem) -> Line {
    let [a, b] = both(reader, item);
    let mut line = line(reader, format!("{number}. {a}"), &about.figures);
    line.more.push(format!("B: {b}"));
    line.more
        .extend(about.flags.iter().map(|flag| flagged(reader, *flag)));
    line
}

/// What is odd about a question, in words.
pub(crate) fn flagged(reader: &Reader, flag: Flag) -> String {
    match flag {
        Flag::Nobody => reader.told.plain("evidence-flag-nobody"),
        Flag::Everybody => reader.told.plain("evidence-flag-everybody"),
        Flag::AgainstTheRest => reader.told.plain("evidence-flag-against"),
    }
}

/// The sums of every kind of card of which there are any.
pub(crate) fn card_sums(reader: &Reader, course: &Course) -> Result<Vec<CardSums>, Problem> {
    let cards = course.cards(reader)?;
    let all: Vec<_> = cards.iter().map(|(_, card)| card).collect();
    let of = |kind: CardKind| {
        let any = all.iter().any(|card| card.kind == kind);
        Some(CardSums {
            title: kind_label(reader, kind),
            sums: sums(reader, &tally(&all, kind)).filter(|_| any)?,
        })
    };
    Ok(course
        .card_kinds(&cards)
        .into_iter()
        .filter_map(of)
        .collect())
}
