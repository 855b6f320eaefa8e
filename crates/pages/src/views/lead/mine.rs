//! The person's workshops: the list, a new one, a copy, putting away and erasing.

use askama::Template;
use axum::extract::Path;
use language::args;
use workbook::{Kept, LeafId};
use workshop::{Day, Programme, ready};

use super::form::{Fields, Sent};
use super::kept::{Happened, KeptProgramme, KeptRoom, Photo, Workshop, room_of};
use super::names;
use crate::frame::Frame;
use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::{Answer, page, see};
use crate::told::Shown;
use crate::views::evidence::Everything;
use crate::views::note::when;

#[derive(Template)]
#[template(path = "lead.html")]
struct LeadPage {
    f: Frame,
    mine: Vec<Entry>,
    away: Vec<Entry>,
    ready: Vec<Ready>,
}

/// One workshop in the list.
struct Entry {
    id: LeafId,
    title: String,
    facts: Vec<String>,
    saved: Shown,
}

/// A ready programme to begin from.
struct Ready {
    id: String,
    title: String,
    long: Shown,
}

#[derive(Template)]
#[template(path = "lead_erase.html")]
struct ErasePage {
    f: Frame,
    title: String,
    base: String,
}

type Which = Path<(String, String)>;

/// `GET /{lang}/lead`.
pub(crate) async fn list(reader: Reader) -> Answer {
    let workbook = &reader.desk()?.workbook;
    let mine: Vec<Kept<KeptProgramme>> = workbook.leaves()?;
    let away: Vec<Kept<KeptProgramme>> = workbook.leaves_put_away()?;
    let entries =
        |kept: &[Kept<KeptProgramme>]| kept.iter().map(|one| entry(&reader, one)).collect();
    page(&LeadPage {
        f: Frame::new(&reader, reader.told.plain("lead-title")),
        mine: entries(&mine),
        away: entries(&away),
        ready: ready_ones(&reader),
    })
}

fn entry(reader: &Reader, kept: &Kept<KeptProgramme>) -> Entry {
    let programme = &kept.leaf.0;
    let days = args! { "count" => programme.days.len() };
    let mut facts = vec![reader.told.plain_with("lead-days", &days)];
    if let Some(first) = programme.days.first().and_then(|day| day.date) {
        facts.push(reader.words().date(first));
    }
    let people = args! { "count" => programme.people };
    facts.push(reader.told.plain_with("lead-people-count", &people));
    if !programme.room.is_empty() {
        facts.push(programme.room.clone());
    }
    let saved = args! { "when" => when(reader, kept.saved_at) };
    Entry {
        id: kept.id,
        title: names::workshop(reader, programme),
        facts,
        saved: reader.told.with("lead-saved", &saved),
    }
}

fn ready_ones(reader: &Reader) -> Vec<Ready> {
    let all = reader.texts.manual.programmes.iter();
    let one = |programme: &manual::Programme| Ready {
        id: programme.id.clone(),
        title: reader.told.plain(&format!("programme-{}", programme.id)),
        long: long(reader, &programme.id),
    };
    all.map(one).collect()
}

/// How many hours a ready programme takes, its breaks included.
fn long(reader: &Reader, id: &str) -> Shown {
    let manual = &reader.texts.manual;
    let programme = ready(manual, id, None).unwrap_or_default();
    let minutes = programme
        .items()
        .map(|(_, item)| item.minutes(manual))
        .sum();
    let args = args! { "minutes" => reader.words().minutes(minutes) };
    reader.told.with("lead-long", &args)
}

/// `POST /{lang}/lead`: from a ready programme, or with an empty day.
pub(crate) async fn begin(reader: Reader, sent: Sent) -> Answer {
    let fields = Fields::of(sent)?;
    reader.desk()?;
    let date = fields.date("date")?;
    let mut programme = match fields.text("ready") {
        "" => Programme {
            days: vec![Day::usual(date)],
            ..Programme::default()
        },
        id => {
            let mut programme = ready(&reader.texts.manual, id, date).ok_or(Problem::NotFound)?;
            programme.title = reader.told.plain(&format!("programme-{id}"));
            programme
        }
    };
    if fields.is_set("title") {
        fields.text("title").clone_into(&mut programme.title);
    }
    programme.languages = vec![reader.lang.clone()];
    programme.check().map_err(Problem::too_much)?;
    keep_new(&reader, programme).await
}

pub(super) async fn keep_new(reader: &Reader, programme: Programme) -> Answer {
    let id = LeafId::fresh();
    let workshop = Workshop { id, programme };
    let href = workshop.href(reader, "");
    workshop.keep(reader).await?;
    see(&href)
}

/// `POST /{lang}/lead/{id}/copy`: the programme alone, without what happened when it was led.
pub(crate) async fn copy(reader: Reader, Path((_, id)): Which) -> Answer {
    let mut programme = Workshop::of(&reader, &id)?.programme;
    let title = names::workshop(&reader, &programme);
    let copy = reader
        .told
        .plain_with("lead-copy-of", &args! { "title" => title });
    // What is kept is a name, not a sentence: the marks around what was put into it go.
    programme.title = copy.replace(['\u{2068}', '\u{2069}'], "");
    // A title that was long already stays as it is.
    if programme.check().is_err() {
        programme.title.truncate(0);
    }
    keep_new(&reader, programme).await
}

/// `POST /{lang}/lead/{id}/away`.
pub(crate) async fn put_away(reader: Reader, Path((_, id)): Which) -> Answer {
    let id = Workshop::of(&reader, &id)?.id;
    let away = move |workbook: &workbook::Workbook| workbook.put_leaf_away::<KeptProgramme>(id);
    reader.write(away).await?;
    see(&reader.href("/lead"))
}

/// `POST /{lang}/lead/{id}/back`.
pub(crate) async fn take_back(reader: Reader, Path((_, id)): Which) -> Answer {
    let id = Workshop::of(&reader, &id)?.id;
    let back = move |workbook: &workbook::Workbook| workbook.take_leaf_back::<KeptProgramme>(id);
    reader.write(back).await?;
    see(&reader.href("/lead"))
}

/// `GET /{lang}/lead/{id}/erase`.
pub(crate) async fn before_erasing(reader: Reader, Path((_, id)): Which) -> Answer {
    let workshop = Workshop::of(&reader, &id)?;
    page(&ErasePage {
        f: Frame::new(&reader, reader.told.plain("lead-erase-title")),
        title: names::workshop(&reader, &workshop.programme),
        base: workshop.href(&reader, ""),
    })
}

/// `POST /{lang}/lead/{id}/erase`: with everything that was kept while it was led.
pub(crate) async fn erase(reader: Reader, Path((_, id)): Which) -> Answer {
    let workshop = Workshop::of(&reader, &id)?;
    let photos = workshop.room(&reader)?.photos;
    let learned = Everything::of(&reader.desk()?.workbook, &workshop.id.to_string())?;
    let id = workshop.id;
    let erase = move |workbook: &workbook::Workbook| {
        for photo in &photos {
            workbook.erase_entries::<Photo>(&photo.id)?;
        }
        learned.erase(workbook)?;
        workbook.erase_entries::<Happened>(&id.to_string())?;
        workbook.erase_leaf::<KeptRoom>(room_of(id))?;
        workbook.erase_leaf::<KeptProgramme>(id)
    };
    reader.write(erase).await?;
    reader.house.lead.tell();
    see(&reader.href("/lead"))
}
