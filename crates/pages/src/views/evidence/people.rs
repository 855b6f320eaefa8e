//! Who takes part.

use askama::Template;
use assessment::{Form, LONGEST_CODE, MOST_PEOPLE, Participant, PersonId, tidy};
use axum::extract::Path;
use workbook::Sitting;

use super::course::{KeptParticipant, Sent, erase_participant, keep_participant, participant_id};
use super::{Course, Fields, Place, Top};
use crate::frame::Frame;
use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::{Answer, page, see};

#[derive(Template)]
#[template(path = "evidence_people.html")]
struct PeoplePage {
    f: Frame,
    top: Top,
    people: Vec<PersonRow>,
    roles: Vec<String>,
    away: Vec<Participant>,
    longest: usize,
    most: usize,
}

/// One line of the list.
struct PersonRow {
    id: PersonId,
    code: String,
    name: String,
    role: String,
    is_a_first: bool,
}

/// The language and the programme of an address.
pub(crate) type Where = Path<(String, String)>;

/// `GET /{lang}/lead/{id}/people`.
pub(crate) async fn show(reader: Reader, Path((_, id)): Where) -> Answer {
    let course = Course::open(&reader, &id)?;
    let row = |person: &Participant| PersonRow {
        id: person.id,
        code: person.code.clone(),
        name: person.name.clone(),
        role: person.role.clone(),
        is_a_first: person.first == Form::A,
    };
    page(&PeoplePage {
        f: Frame::new(&reader, reader.told.plain("evidence-people")),
        top: Top::new(&reader, &course, Some(Place::People)),
        people: course.group.people.iter().map(row).collect(),
        roles: course
            .group
            .roles()
            .into_iter()
            .map(str::to_owned)
            .collect(),
        away: course.away,
        longest: LONGEST_CODE,
        most: MOST_PEOPLE,
    })
}

/// `POST …/people`: new people, one a line, or as many numbers as are asked for.
pub(crate) async fn add(reader: Reader, Path((_, id)): Where, form: Sent) -> Answer {
    let fields = Fields::of(form)?;
    let mut course = Course::open(&reader, &id)?;
    let known = course.group.people.len();
    for code in fields.get("codes").unwrap_or_default().lines() {
        course.group.add(code);
    }
    let count: usize = fields
        .get("count")
        .and_then(|count| count.trim().parse().ok())
        .unwrap_or(0);
    for number in 1..=count.min(MOST_PEOPLE) {
        course.group.add(&number.to_string());
    }
    let new = course.group.people.split_off(known);
    let programme = course.programme.clone();
    reader
        .write(move |workbook| {
            new.into_iter().try_for_each(|person| {
                keep_participant(workbook, &programme, person, Sitting::begin())
            })
        })
        .await?;
    back(&reader, &id)
}

/// `POST …/people/keep`: the whole list as it stands in the form. A nickname that is taken or empty stays as it was.
pub(crate) async fn keep(reader: Reader, Path((_, id)): Where, form: Sent) -> Answer {
    let fields = Fields::of(form)?;
    let mut course = Course::open(&reader, &id)?;
    let mut changed = Vec::new();
    for place in 0..course.group.people.len() {
        let person = course.group.people[place].clone();
        let edited = edited(&course, &person, &fields);
        if edited != person {
            course.group.people[place] = edited.clone();
            changed.push(edited);
        }
    }
    let gone: Vec<PersonId> = fields
        .all("remove")
        .filter_map(|id| id.parse().ok())
        .filter(|id| course.group.person(*id).is_some())
        .collect();
    let programme = course.programme.clone();
    let sitting = Sitting::begin();
    reader
        .write(move |workbook| {
            for person in changed {
                keep_participant(workbook, &programme, person, sitting)?;
            }
            gone.into_iter().try_for_each(|person| {
                workbook
                    .put_leaf_away::<KeptParticipant>(participant_id(person))
                    .map(|_| ())
            })
        })
        .await?;
    back(&reader, &id)
}

fn edited(course: &Course, person: &Participant, fields: &Fields) -> Participant {
    let field = |name: &str| fields.get(&format!("{name}-{}", person.id)).map(tidy);
    let mut edited = person.clone();
    if let Some(code) = field("code").filter(|code| !code.is_empty()) {
        let other = course.group.called(&code);
        if other.is_none_or(|other| other.id == person.id) {
            edited.code = code;
        }
    }
    edited.name = field("name").unwrap_or(edited.name);
    edited.role = field("role").unwrap_or(edited.role);
    let first = field("first").and_then(|letter| Form::of_letter(&letter));
    edited.first = first.unwrap_or(edited.first);
    edited
}

/// `POST …/people/back`: takes somebody back into the list.
pub(crate) async fn take_back(reader: Reader, Path((_, id)): Where, form: Sent) -> Answer {
    let (course, person) = taken_off(&reader, &id, form)?;
    reader
        .write(move |workbook| workbook.take_leaf_back::<KeptParticipant>(participant_id(person)))
        .await?;
    back(&reader, &course.programme)
}

/// `POST …/people/erase`: removes somebody who was taken off the list, and her answers, for good.
pub(crate) async fn erase(reader: Reader, Path((_, id)): Where, form: Sent) -> Answer {
    let (course, person) = taken_off(&reader, &id, form)?;
    let programme = course.programme.clone();
    reader
        .write(move |workbook| erase_participant(workbook, &programme, person))
        .await?;
    back(&reader, &course.programme)
}

fn taken_off(reader: &Reader, id: &str, form: Sent) -> Result<(Course, PersonId), Problem> {
    let fields = Fields::of(form)?;
    let course = Course::open(reader, id)?;
    let person = fields.get("person").and_then(|id| id.parse().ok());
    let person = person.ok_or(Problem::NotUnderstood)?;
    let is_away = course.away.iter().any(|away| away.id == person);
    is_away.then_some((course, person)).ok_or(Problem::NotFound)
}

fn back(reader: &Reader, programme: &str) -> Answer {
    see(&reader.href(&format!("/lead/{programme}/people")))
}
