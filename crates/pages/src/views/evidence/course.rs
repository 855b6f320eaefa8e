//! One workshop as far as learning goes: read from the workbook, and what stands above each of its pages.

use assessment::{Card, CardKind, Group, Item, Occasion, Participant, PersonId, Sheet, Test};
use axum::Form;
use axum::extract::rejection::FormRejection;
use serde::{Deserialize, Serialize};
use workbook::{Leaf, LeafId, SaveError, Sitting, Workbook};
use workshop::{Programme, What};

use crate::problem::Problem;
use crate::reader::Reader;
use crate::told::Shown;
use crate::views::lead::KeptProgramme;

/// A participant of a programme.
#[derive(Serialize, Deserialize)]
pub(crate) struct KeptParticipant {
    programme: String,
    participant: Participant,
}

impl Leaf for KeptParticipant {
    const KIND: &'static str = "participant";
}

/// The test of a programme.
#[derive(Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct KeptTest(Test);

impl Leaf for KeptTest {
    const KIND: &'static str = "test";
}

/// One person's answers on one occasion.
#[derive(Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct KeptSheet(Sheet);

impl Leaf for KeptSheet {
    const KIND: &'static str = "answers";
}

/// One end-of-day card or evaluation.
#[derive(Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct KeptCard(Card);

impl Leaf for KeptCard {
    const KIND: &'static str = "evaluation-card";
}

/// One workshop, as far as learning goes.
pub(crate) struct Course {
    /// The programme's name in addresses.
    pub(crate) programme: String,
    pub(crate) title: String,
    /// How many days the programme has.
    pub(crate) days: usize,
    /// The sessions in the programme.
    pub(crate) sessions: Vec<String>,
    pub(crate) group: Group,
    /// Those who were taken off the list.
    pub(crate) away: Vec<Participant>,
    pub(crate) test: Test,
    pub(crate) sheets: Vec<Sheet>,
}

impl Course {
    /// The workshop of the programme that an address names.
    pub(crate) fn open(reader: &Reader, id: &str) -> Result<Self, Problem> {
        let workbook = &reader.desk()?.workbook;
        let id: LeafId = id.parse().map_err(|_| Problem::NotFound)?;
        let kept = workbook.leaf::<KeptProgramme>(id)?;
        let plan = kept.ok_or(Problem::NoProgramme)?.leaf.0;
        let programme = id.to_string();
        let test = workbook.leaf::<KeptTest>(test_id(&programme))?;
        let sheets = workbook.leaves::<KeptSheet>()?.into_iter();
        let sheets = sheets.map(|kept| kept.leaf.0);
        Ok(Self {
            group: Group {
                people: people(reader, workbook.leaves()?, &programme),
            },
            away: people(reader, workbook.leaves_put_away()?, &programme),
            test: test.map(|kept| kept.leaf.0).unwrap_or_default(),
            sheets: sheets
                .filter(|sheet| sheet.programme == programme)
                .collect(),
            days: plan.days.len(),
            sessions: sessions(&plan),
            title: plan.title,
            programme,
        })
    }

    /// The test's questions as the manual has them.
    pub(crate) fn items<'a>(&'a self, reader: &'a Reader) -> Vec<Item<'a>> {
        assessment::items(&reader.texts.manual, &self.test)
    }

    /// The sheet of one person on one occasion, or an empty one.
    pub(crate) fn sheet(&self, person: &Participant, occasion: Occasion) -> Sheet {
        let form = occasion.form(person.first);
        self.entered(person.id, occasion)
            .cloned()
            .unwrap_or_else(|| Sheet::empty(&self.programme, person.id, occasion, form))
    }

    /// The sheet that was entered.
    pub(crate) fn entered(&self, person: PersonId, occasion: Occasion) -> Option<&Sheet> {
        self.sheets
            .iter()
            .find(|sheet| sheet.person == person && sheet.occasion == occasion)
    }

    /// How many handed in a sheet with answers.
    pub(crate) fn handed_in(&self, items: &[Item<'_>], occasion: Occasion) -> usize {
        let has = |person: &&Participant| {
            self.entered(person.id, occasion)
                .is_some_and(|sheet| sheet.has_answers(items))
        };
        self.group.people.iter().filter(has).count()
    }

    /// The cards of this workshop, in the order in which they were entered.
    pub(crate) fn cards(&self, reader: &Reader) -> Result<Vec<(LeafId, Card)>, Problem> {
        let mut kept = reader.desk()?.workbook.leaves::<KeptCard>()?;
        kept.sort_by_key(|kept| (kept.first_at, kept.id));
        let cards = kept.into_iter().map(|kept| (kept.id, kept.leaf.0));
        Ok(cards
            .filter(|(_, card)| card.programme == self.programme)
            .collect())
    }

    /// The kinds of cards that there are: one for each day, and the evaluation.
    pub(crate) fn card_kinds(&self, cards: &[(LeafId, Card)]) -> Vec<CardKind> {
        let entered = cards.iter().filter_map(|(_, card)| match card.kind {
            CardKind::Day(day) => Some(usize::from(day)),
            CardKind::End => None,
        });
        let days = entered.chain([self.days, 1]).max().unwrap_or(1).min(31);
        let days = (1..=days).filter_map(|day| Some(CardKind::Day(u8::try_from(day).ok()?)));
        days.chain([CardKind::End]).collect()
    }
}

/// Numbers in the order of their size, then nicknames in the order of the alphabet: a sheet is quickly put to its row.
fn people(
    reader: &Reader,
    kept: Vec<workbook::Kept<KeptParticipant>>,
    programme: &str,
) -> Vec<Participant> {
    let mut people: Vec<Participant> = kept
        .into_iter()
        .filter(|kept| kept.leaf.programme == programme)
        .map(|kept| kept.leaf.participant)
        .collect();
    reader.words().sort(&mut people, |person| &person.code);
    people.sort_by_key(|person| person.code.parse().unwrap_or(u32::MAX));
    people
}

fn test_id(programme: &str) -> LeafId {
    LeafId::named(KeptTest::KIND, programme)
}

/// Under which name a participant is kept.
pub(crate) fn participant_id(person: PersonId) -> LeafId {
    LeafId::named(KeptParticipant::KIND, &person.to_string())
}

/// Keeps a participant.
pub(crate) fn keep_participant(
    workbook: &Workbook,
    programme: &str,
    participant: Participant,
    sitting: Sitting,
) -> Result<(), SaveError> {
    let id = participant_id(participant.id);
    let programme = programme.to_owned();
    let kept = KeptParticipant {
        programme,
        participant,
    };
    workbook.keep_leaf(id, &kept, sitting).map(|_| ())
}

/// Keeps the test of a programme.
pub(crate) fn keep_test(
    workbook: &Workbook,
    programme: &str,
    test: Test,
    sitting: Sitting,
) -> Result<(), SaveError> {
    let kept = KeptTest(test);
    workbook
        .keep_leaf(test_id(programme), &kept, sitting)
        .map(|_| ())
}

/// Keeps a sheet.
pub(crate) fn keep_sheet(
    workbook: &Workbook,
    sheet: Sheet,
    sitting: Sitting,
) -> Result<(), SaveError> {
    let id = sheet_id(&sheet.programme, sheet.person, sheet.occasion);
    workbook
        .keep_leaf(id, &KeptSheet(sheet), sitting)
        .map(|_| ())
}

/// Removes every version of a participant and of her answers.
pub(crate) fn erase_participant(
    workbook: &Workbook,
    programme: &str,
    person: PersonId,
) -> Result<(), SaveError> {
    for occasion in Occasion::ALL {
        workbook.erase_leaf::<KeptSheet>(sheet_id(programme, person, occasion))?;
    }
    workbook.erase_leaf::<KeptParticipant>(participant_id(person))
}

fn sheet_id(programme: &str, person: PersonId, occasion: Occasion) -> LeafId {
    LeafId::named(KeptSheet::KIND, &Sheet::key(programme, person, occasion))
}

/// Keeps a card.
pub(crate) fn keep_card(
    workbook: &Workbook,
    id: LeafId,
    card: Card,
    sitting: Sitting,
) -> Result<(), SaveError> {
    workbook.keep_leaf(id, &KeptCard(card), sitting).map(|_| ())
}

/// The sessions of a programme by their slugs, in order; what is otherwise in a day is none of them.
fn sessions(programme: &Programme) -> Vec<String> {
    let slug = |item: &workshop::Item| match &item.what {
        What::Session { slug, .. } => Some(slug.clone()),
        _ => None,
    };
    programme
        .items()
        .filter_map(|(_, item)| slug(item))
        .collect()
}

/// Leaves with what erases each.
type Erasable = Vec<(LeafId, fn(&Workbook, LeafId) -> Result<(), SaveError>)>;

/// Everything that was kept of what a workshop's people learned, to be erased with it.
pub(crate) struct Everything {
    leaves: Erasable,
}

impl Everything {
    /// All that is kept for the programme of this name.
    pub(crate) fn of(workbook: &Workbook, programme: &str) -> Result<Self, Problem> {
        let mut leaves: Erasable = Vec::new();
        let people = workbook.leaves::<KeptParticipant>()?.into_iter();
        let away = workbook.leaves_put_away::<KeptParticipant>()?;
        for kept in people.chain(away) {
            if kept.leaf.programme == programme {
                leaves.push((kept.id, Workbook::erase_leaf::<KeptParticipant>));
            }
        }
        let sheets = workbook.leaves::<KeptSheet>()?.into_iter();
        for kept in sheets.chain(workbook.leaves_put_away::<KeptSheet>()?) {
            if kept.leaf.0.programme == programme {
                leaves.push((kept.id, Workbook::erase_leaf::<KeptSheet>));
            }
        }
        let cards = workbook.leaves::<KeptCard>()?.into_iter();
        for kept in cards.chain(workbook.leaves_put_away::<KeptCard>()?) {
            if kept.leaf.0.programme == programme {
                leaves.push((kept.id, Workbook::erase_leaf::<KeptCard>));
            }
        }
        leaves.push((test_id(programme), Workbook::erase_leaf::<KeptTest>));
        Ok(Self { leaves })
    }

    /// Erases it for good.
    pub(crate) fn erase(&self, workbook: &Workbook) -> Result<(), SaveError> {
        let mut leaves = self.leaves.iter();
        leaves.try_for_each(|(id, erase)| erase(workbook, *id))
    }
}

/// One of the pages of a workshop.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// Who takes part.
    People,
    /// Which questions are asked.
    Tests,
    /// Answers before or after.
    Answers(Occasion),
    /// Cards and the evaluation.
    Cards,
    /// What was learned.
    Results,
}

/// What stands above each page of a workshop.
pub(crate) struct Top {
    pub(crate) programme: String,
    /// The address of the programme.
    pub(crate) base: String,
    pub(crate) places: Vec<PlaceLink>,
}

/// One page in the row of pages.
pub(crate) struct PlaceLink {
    pub(crate) href: String,
    pub(crate) label: Shown,
    pub(crate) is_current: bool,
}

impl Top {
    /// The row of pages of this workshop, of which `current` is shown.
    pub(crate) fn new(reader: &Reader, course: &Course, current: Option<Place>) -> Self {
        let base = reader.href(&format!("/lead/{}", course.programme));
        let t = &reader.told;
        let [before, after] = Occasion::ALL.map(Place::Answers);
        let all = [
            (Place::People, "/people", t.say("evidence-people")),
            (Place::Tests, "/tests", t.say("evidence-test")),
            (before, "/tests/before", t.say("evidence-answers-before")),
            (after, "/tests/after", t.say("evidence-answers-after")),
            (Place::Cards, "/cards", t.say("evidence-cards")),
            (Place::Results, "/results", t.say("evidence-results")),
        ];
        let link = |(place, path, label)| PlaceLink {
            href: format!("{base}{path}"),
            label,
            is_current: current == Some(place),
        };
        let places = all.map(link).into();
        let programme = if course.title.is_empty() {
            t.plain("evidence-untitled")
        } else {
            course.title.clone()
        };
        Self {
            programme,
            places,
            base,
        }
    }
}

/// What a form sent, in its order.
pub(crate) struct Fields(Vec<(String, String)>);

/// A form as axum reads it.
pub(crate) type Sent = Result<Form<Vec<(String, String)>>, FormRejection>;

impl Fields {
    /// The fields of a form that could be read.
    pub(crate) fn of(form: Sent) -> Result<Self, Problem> {
        let Form(fields) = form.map_err(|rejection| Problem::of_rejection(&rejection))?;
        Ok(Self(fields))
    }

    /// The first field of this name.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        let field = self.0.iter().find(|(known, _)| known == name);
        field.map(|(_, value)| value.as_str())
    }

    /// Every field of this name.
    pub(crate) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        let fields = self.0.iter().filter(move |(known, _)| known == name);
        fields.map(|(_, value)| value.as_str())
    }

    /// The sitting that the page named, or one that begins.
    pub(crate) fn sitting(&self) -> Sitting {
        self.get("sitting")
            .and_then(|id| id.parse().ok())
            .unwrap_or_else(Sitting::begin)
    }
}
