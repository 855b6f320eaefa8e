//! Who is in the room, groups, the order of speaking, what waits for later, flip-charts and their photos.

use askama::Template;
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{Path, Query};
use axum::response::IntoResponse;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderValue};
use language::args;
use serde::Deserialize;
use serde_json::json;
use workbook::Entered;
use workshop::{Flipchart, Mix, Parked, Person, PhotoNote, Room, Split, groups, shuffled};

use super::form::{Fields, Sent};
use super::kept::{Photo, Workshop};
use super::names;
use crate::frame::Frame;
use crate::problem::{NotPlanned, Problem};
use crate::reader::Reader;
use crate::reply::{Answer, json, page, see};
use crate::told::Shown;
use crate::views::evidence::Course;

/// The largest photo that is kept, in bytes; the page makes photos smaller before it sends them.
pub(crate) const LARGEST_PHOTO: usize = 2 * 1024 * 1024;
/// The most photos, flip-charts or things put off of one workshop.
const MOST: usize = 200;
/// The most characters of a flip-chart.
const LONGEST: usize = 5000;

#[derive(Template)]
#[template(path = "tools.html")]
struct ToolsPage {
    f: Frame,
    title: String,
    base: String,
    count: Shown,
    has_professions: bool,
    group_size: u32,
    room: Room,
    max_photo: usize,
}

impl ToolsPage {
    fn group_name(&self, at: &usize) -> String {
        self.f
            .t
            .plain_with("tools-group", &args! { "number" => at + 1 })
    }

    fn is_speaking(&self, at: &usize) -> bool {
        *at == self.room.spoken
    }

    fn has_spoken(&self, at: &usize) -> bool {
        *at < self.room.spoken
    }
}

type Which = Path<(String, String)>;

/// `GET /{lang}/lead/{id}/tools`.
pub(crate) async fn tools(reader: Reader, Path((_, id)): Which) -> Answer {
    let workshop = Workshop::of(&reader, &id)?;
    let room = workshop.room(&reader)?;
    let people = present(&reader, &workshop)?;
    page(&ToolsPage {
        f: Frame::new(&reader, reader.told.plain("tools-title")),
        title: names::workshop(&reader, &workshop.programme),
        base: workshop.href(&reader, ""),
        count: reader
            .told
            .with("lead-people-count", &args! { "count" => people.len() }),
        has_professions: people.iter().any(|one| !one.profession.is_empty()),
        group_size: workshop.programme.group_size,
        room,
        max_photo: LARGEST_PHOTO,
    })
}

/// `POST /{lang}/lead/{id}/tools`: what the form's field `do` says.
pub(crate) async fn work(reader: Reader, Path((_, id)): Which, sent: Sent) -> Answer {
    let fields = Fields::of(sent)?;
    let workshop = Workshop::of(&reader, &id)?;
    let mut room = workshop.room(&reader)?;
    let what = fields.text("do").to_owned();
    if what == "erase-photo" {
        let photo = fields.text("photo").to_owned();
        room.photos.retain(|one| one.id != photo);
        let erase = move |workbook: &workbook::Workbook| workbook.erase_entries::<Photo>(&photo);
        reader.write(erase).await?;
    } else {
        let people = present(&reader, &workshop)?;
        change(&mut room, &people, &what, &fields)?;
    }
    workshop.keep_room(&reader, room).await?;
    let page = if fields.text("back") == "run" {
        "/run"
    } else {
        "/tools"
    };
    let place = match what.as_str() {
        "park" | "parked" | "unpark" => "#parked",
        "groups" => "#groups",
        "speak" | "next-speaker" => "#speaking",
        "flipchart" | "erase-flipchart" => "#flipcharts",
        "erase-photo" => "#photos",
        _ => "",
    };
    see(&workshop.href(&reader, &format!("{page}{place}")))
}

fn change(room: &mut Room, people: &[Person], what: &str, fields: &Fields) -> Result<(), Problem> {
    match what {
        "groups" => make_groups(room, people, fields)?,
        "speak" => {
            let order = shuffled(people, &mut fastrand::Rng::new());
            room.speaking = order.into_iter().map(|one| one.called).collect();
            room.spoken = 0;
        }
        "next-speaker" => room.spoken = (room.spoken + 1).min(room.speaking.len()),
        "park" => park(room, fields),
        "parked" => {
            let at: usize = fields.number("at")?;
            let parked = room.parked.get_mut(at).ok_or(Problem::NotFound)?;
            parked.done = !parked.done;
        }
        "unpark" => remove(&mut room.parked, fields)?,
        "flipchart" => room.flipcharts.push(flipchart(room, fields)?),
        "erase-flipchart" => remove(&mut room.flipcharts, fields)?,
        _ => return Err(Problem::NotUnderstood),
    }
    Ok(())
}

/// The participants of the workshop; numbers where nobody is in the list yet.
pub(super) fn present(reader: &Reader, workshop: &Workshop) -> Result<Vec<Person>, Problem> {
    let course = Course::open(reader, &workshop.id.to_string())?;
    let person = |one: &assessment::Participant| Person {
        called: one.code.clone(),
        profession: one.role.clone(),
    };
    let listed: Vec<Person> = course.group.people.iter().map(person).collect();
    if !listed.is_empty() {
        return Ok(listed);
    }
    let number = |number: u32| Person {
        called: number.to_string(),
        profession: String::new(),
    };
    Ok((1..=workshop.programme.people).map(number).collect())
}

fn make_groups(room: &mut Room, people: &[Person], fields: &Fields) -> Result<(), Problem> {
    let number = fields.number("number")?;
    let split = match fields.text("by") {
        "size" => Split::Size(number),
        _ => Split::Groups(number),
    };
    let mix = match fields.text("mix") {
        "professions" => Mix::Professions,
        _ => Mix::Random,
    };
    room.groups = groups(people, split, mix, &mut fastrand::Rng::new());
    Ok(())
}

fn park(room: &mut Room, fields: &Fields) {
    let text: String = fields.text("text").chars().take(300).collect();
    if !text.is_empty() && room.parked.len() < MOST {
        room.parked.push(Parked { text, done: false });
    }
}

fn flipchart(room: &Room, fields: &Fields) -> Result<Flipchart, Problem> {
    let text = fields.text("text").replace("\r\n", "\n");
    if text.chars().count() > LONGEST || room.flipcharts.len() >= MOST {
        return Err(Problem::TooLarge);
    }
    let title = fields.text("title").chars().take(300).collect();
    Ok(Flipchart { title, text })
}

fn remove<T>(list: &mut Vec<T>, fields: &Fields) -> Result<(), Problem> {
    let at: usize = fields.number("at")?;
    if at >= list.len() {
        return Err(Problem::NotFound);
    }
    list.remove(at);
    Ok(())
}

/// What a photo is called.
#[derive(Deserialize)]
pub(crate) struct Called {
    #[serde(default)]
    title: String,
}

/// `POST /{lang}/lead/{id}/photos`: the bytes of the picture, as they are.
pub(crate) async fn keep_photo(
    reader: Reader,
    Path((_, id)): Which,
    Query(called): Query<Called>,
    bytes: Result<Bytes, BytesRejection>,
) -> Answer {
    let workshop = Workshop::of(&reader, &id)?;
    let bytes = bytes.map_err(|_| Problem::Programme(NotPlanned::NotAPhoto))?;
    let kind = kind_of(&bytes).filter(|_| bytes.len() <= LARGEST_PHOTO);
    let kind = kind.ok_or(Problem::Programme(NotPlanned::NotAPhoto))?;
    let mut room = workshop.room(&reader)?;
    if room.photos.len() >= MOST {
        return Err(Problem::TooLarge);
    }
    let photo = Photo {
        kind: kind.to_owned(),
        bytes: STANDARD.encode(&bytes),
    };
    let name = uuid::Uuid::new_v4().to_string();
    let about = name.clone();
    reader
        .write(move |workbook| workbook.enter(&about, &photo))
        .await?;
    room.photos.push(PhotoNote {
        id: name,
        title: called.title.chars().take(300).collect(),
    });
    workshop.keep_room(&reader, room).await?;
    json(&json!({}))
}

/// What the bytes say they are, whatever the file was called.
fn kind_of(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0xFF, 0xD8, 0xFF, ..] => Some("image/jpeg"),
        [0x89, b'P', b'N', b'G', ..] => Some("image/png"),
        [
            b'R',
            b'I',
            b'F',
            b'F',
            _,
            _,
            _,
            _,
            b'W',
            b'E',
            b'B',
            b'P',
            ..,
        ] => Some("image/webp"),
        _ => None,
    }
}

/// `GET /{lang}/lead/{id}/photos/{photo}`.
pub(crate) async fn photo(
    reader: Reader,
    Path((_, id, photo)): Path<(String, String, String)>,
) -> Answer {
    let workshop = Workshop::of(&reader, &id)?;
    let is_here = workshop
        .room(&reader)?
        .photos
        .iter()
        .any(|one| one.id == photo);
    if !is_here {
        return Err(Problem::NotFound);
    }
    let kept: Vec<Entered<Photo>> = reader.desk()?.workbook.entries(Some(&photo))?;
    let kept = kept.into_iter().next().ok_or(Problem::NotFound)?.entry;
    let bytes = STANDARD.decode(&kept.bytes).map_err(|_| Problem::Broken)?;
    let kind = kind_of(&bytes).ok_or(Problem::Broken)?;
    let mut answer = bytes.into_response();
    let headers: &mut HeaderMap = answer.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    Ok(answer)
}
