//! One copy that somebody brought: chosen, opened, looked at, and then joined, put in the workbook's place, or left.

use std::path::PathBuf;
use std::sync::Arc;

use askama::Template;
use axum::Form;
use axum::body::Bytes;
use axum::extract::Query;
use axum::extract::rejection::{BytesRejection, FormRejection};
use http::{HeaderMap, StatusCode};
use language::args;
use serde::Deserialize;
use serde_json::json;
use workbook::{Brought, JoinError, Joined, OpenError, OtherCopy, Secret, Workbook};

use super::outcome::{News, news};
use super::sides::Sides;
use crate::frame::Frame;
use crate::joining::{AtHand, Stage, Tried, Wish};
use crate::problem::{Problem, not_joined};
use crate::reader::Reader;
use crate::reply::{Answer, json, page, page_with, see, wants_json};
use crate::told::Shown;
use crate::views::note::when;
use crate::views::unlock::{SecretForm, code_trouble};

/// The largest file that is sent as bytes: it passes through memory. A larger one is named by its path.
pub(crate) const LARGEST_FILE: usize = 256 * 1024 * 1024;

#[derive(Template)]
#[template(path = "copies_look.html")]
struct LookPage {
    f: Frame,
    name: String,
    /// Where another one is chosen.
    back: String,
    wrong: Option<String>,
    refused: Option<Refusal>,
    is_locked: bool,
    rehearsed: Option<News>,
    joined: Option<News>,
    to_restore: Option<Shown>,
    sides: Option<Sides>,
}

struct Refusal {
    title: Shown,
    what: String,
}

impl LookPage {
    fn of(reader: &Reader, name: &str, wish: Wish) -> Self {
        let (title, back) = match wish {
            Wish::Join => ("copies-look-title", "/safety/copies"),
            Wish::Restore => ("restore-look-title", "/safety#restore"),
        };
        Self {
            f: Frame::new(reader, reader.told.plain(title)),
            name: name.to_owned(),
            back: reader.href(back),
            wrong: None,
            refused: None,
            is_locked: false,
            rehearsed: None,
            joined: None,
            to_restore: None,
            sides: None,
        }
    }
}

/// The path of a copy, and what it is brought for.
#[derive(Deserialize)]
pub(crate) struct Chosen {
    path: String,
    #[serde(default)]
    wish: Wish,
}

/// `POST /{lang}/safety/copies/bring`.
pub(crate) async fn bring(reader: Reader, form: Result<Form<Chosen>, FormRejection>) -> Answer {
    let Form(chosen) = form.map_err(|rejection| Problem::of_rejection(&rejection))?;
    let name = chosen.path.trim().trim_matches('"').to_owned();
    let path = PathBuf::from(&name);
    take_up(&reader, name, chosen.wish, move |workbook| {
        workbook.bring(&path)
    })
    .await?;
    see(&reader.href("/safety/copies/look"))
}

/// What is said of bytes that are sent.
#[derive(Deserialize)]
pub(crate) struct Called {
    #[serde(default)]
    name: String,
    #[serde(default)]
    wish: Wish,
}

/// `POST /{lang}/safety/copies/file`: the bytes of the file, as they are.
pub(crate) async fn file(
    reader: Reader,
    Query(called): Query<Called>,
    headers: HeaderMap,
    bytes: Result<Bytes, BytesRejection>,
) -> Answer {
    let bytes = bytes.map_err(|_| Problem::TooLarge)?;
    let name = called.name.chars().take(200).collect();
    take_up(&reader, name, called.wish, move |workbook| {
        workbook.bring_bytes(&bytes)
    })
    .await?;
    let to = reader.href("/safety/copies/look");
    if wants_json(&headers) {
        return json(&json!({ "to": to }));
    }
    see(&to)
}

/// Brings it and tries to open it; whatever comes of that is at hand then.
async fn take_up(
    reader: &Reader,
    name: String,
    wish: Wish,
    bring: impl FnOnce(&Workbook) -> Result<Brought, JoinError> + Send + 'static,
) -> Result<(), Problem> {
    let stage = working(reader, move |workbook| {
        let stage = bring(workbook).and_then(|brought| opened(workbook, brought, None));
        stage.or_else(refused)
    });
    let stage = stage.await??;
    reader.house.joining.hold(AtHand { name, wish, stage });
    Ok(())
}

/// Off the threads that answer pages.
async fn working<T: Send + 'static>(
    reader: &Reader,
    work: impl FnOnce(&Workbook) -> T + Send + 'static,
) -> Result<T, Problem> {
    let workbook = Arc::clone(&reader.desk()?.workbook);
    let done = tokio::task::spawn_blocking(move || work(&workbook)).await;
    done.map_err(|_| Problem::Broken)
}

fn opened(
    workbook: &Workbook,
    brought: Brought,
    secret: Option<&Secret>,
) -> Result<Stage, JoinError> {
    match workbook.open_brought(brought, secret) {
        Ok(copy) => Ok(Stage::Open(copy)),
        Err((brought, JoinError::NotOpened(OpenError::Locked))) => {
            Ok(Stage::Locked(brought, Tried::NotYet))
        }
        Err((brought, JoinError::NotOpened(OpenError::NotUnlocked))) => {
            Ok(Stage::Locked(brought, Tried::Wrong))
        }
        Err((_, why)) => Err(why),
    }
}

/// What is wrong with the copy is told on its page.
fn refused(why: JoinError) -> Result<Stage, Problem> {
    not_joined(&why).map(Stage::Refused)
}

/// `GET /{lang}/safety/copies/look`: as far as it is.
pub(crate) async fn look(reader: Reader) -> Answer {
    reader.desk()?;
    look_page(&reader, None).await
}

/// What is shown of what is at hand.
enum Seen {
    Refused(&'static str),
    Locked(Tried),
    Open(OtherCopy),
    Done(Joined),
}

async fn look_page(reader: &Reader, wrong: Option<String>) -> Answer {
    let seen = reader.house.joining.with(|held| {
        let held = held.as_ref()?;
        let seen = match &held.stage {
            Stage::Refused(id) => Seen::Refused(id),
            Stage::Locked(_, tried) => Seen::Locked(*tried),
            Stage::Open(copy) => Seen::Open(copy.clone()),
            Stage::Done(joined) => Seen::Done(joined.clone()),
        };
        Some((held.name.clone(), held.wish, seen))
    });
    let Some((name, wish, seen)) = seen else {
        return see(&reader.href("/safety/copies"));
    };
    let mut shown = LookPage::of(reader, &name, wish);
    match seen {
        Seen::Refused(id) => {
            shown.refused = Some(Refusal {
                title: reader.told.say(id),
                what: reader.told.attribute(id, "what"),
            });
        }
        Seen::Locked(tried) => {
            shown.is_locked = true;
            shown.wrong = wrong.or_else(|| not_unlocked(reader, tried));
        }
        Seen::Open(copy) if wish == Wish::Restore => {
            shown.to_restore = Some(holds(reader, &copy)?);
        }
        Seen::Open(copy) => match working(reader, move |w| w.rehearse(&copy)).await? {
            Ok(joined) => shown.rehearsed = Some(news(reader, &joined)),
            Err(why) => return no_longer_sound(reader, why),
        },
        Seen::Done(joined) => {
            shown.joined = Some(news(reader, &joined));
            shown.sides = Some(Sides::of(reader)?);
        }
    }
    if shown.wrong.is_some() {
        return page_with(StatusCode::FORBIDDEN, &shown);
    }
    page(&shown)
}

fn not_unlocked(reader: &Reader, tried: Tried) -> Option<String> {
    (tried == Tried::Wrong).then(|| reader.told.attribute("not-opened-not-unlocked", "what"))
}

fn holds(reader: &Reader, copy: &OtherCopy) -> Result<Shown, Problem> {
    let (notes, last) = copy.facts().map_err(|_| Problem::Broken)?;
    let when = last.map_or(String::new(), |last| when(reader, last));
    let args = args! { "count" => notes, "when" => when };
    Ok(reader.told.with("restore-holds", &args))
}

/// It opened, and yet a row of it is none that a workbook could have.
fn no_longer_sound(reader: &Reader, why: JoinError) -> Answer {
    let stage = refused(why)?;
    reader.house.joining.with(|held| {
        if let Some(held) = held {
            held.stage = stage;
        }
    });
    see(&reader.href("/safety/copies/look"))
}

/// `POST /{lang}/safety/copies/unlock`.
pub(crate) async fn unlock(
    reader: Reader,
    form: Result<Form<SecretForm>, FormRejection>,
) -> Answer {
    let Form(form) = form.map_err(|rejection| Problem::of_rejection(&rejection))?;
    reader.desk()?;
    let secret = match form.secret() {
        Ok(Some(secret)) => secret,
        Ok(None) => return look_page(&reader, Some(reader.told.plain("lock-missing"))).await,
        Err(slip) => return look_page(&reader, Some(code_trouble(&reader, slip))).await,
    };
    let house = Arc::clone(&reader.house);
    // Whoever guesses here waits as at the door.
    let _one_at_a_time = house.trying.lock().await;
    tokio::time::sleep(house.wait_of_next_try()).await;
    let is_locked = |held: &AtHand| matches!(held.stage, Stage::Locked(..));
    let held = house
        .joining
        .with(|held| held.take_if(|held| is_locked(held)));
    let Some(AtHand {
        name,
        wish,
        stage: Stage::Locked(brought, _),
    }) = held
    else {
        return see(&reader.href("/safety/copies/look"));
    };
    let stage = working(&reader, move |workbook| {
        opened(workbook, brought, Some(&secret)).or_else(refused)
    });
    let stage = stage.await??;
    let is_wrong = matches!(stage, Stage::Locked(..));
    house.joining.hold(AtHand { name, wish, stage });
    if is_wrong {
        house.wrong_try();
        return look_page(&reader, None).await;
    }
    see(&reader.href("/safety/copies/look"))
}

/// `POST /{lang}/safety/copies/join`.
pub(crate) async fn join(reader: Reader) -> Answer {
    reader.desk()?;
    let look = reader.href("/safety/copies/look");
    let Some(copy) = reader.house.joining.open_copy(Wish::Join) else {
        return see(&look);
    };
    match working(&reader, move |workbook| workbook.join(&copy)).await? {
        Ok(joined) => {
            reader.house.joining.with(|held| {
                if let Some(held) = held {
                    held.stage = Stage::Done(joined);
                }
            });
            read_anew(&reader)?;
            see(&look)
        }
        Err(why) => no_longer_sound(&reader, why),
    }
}

/// `POST /{lang}/safety/copies/restore`.
pub(crate) async fn restore(reader: Reader) -> Answer {
    reader.desk()?;
    let Some(copy) = reader.house.joining.open_copy(Wish::Restore) else {
        return see(&reader.href("/safety/copies/look"));
    };
    match working(&reader, move |workbook| workbook.restore_from(&copy)).await? {
        Ok(()) => {
            reader.house.joining.forget();
            read_anew(&reader)?;
            see(&reader.href("/safety?done=restored"))
        }
        Err(why) => no_longer_sound(&reader, why),
    }
}

/// What pages remember of the workbook is read again.
pub(crate) fn read_anew(reader: &Reader) -> Result<(), Problem> {
    let desk = reader.desk()?;
    desk.adapted.renew(&desk.workbook)?;
    reader.house.lead.tell();
    Ok(())
}

/// `POST /{lang}/safety/copies/leave`: the copy stays as it was, and so does the workbook.
pub(crate) async fn leave(reader: Reader) -> Answer {
    let wish = reader
        .house
        .joining
        .with(|held| held.as_ref().map(|held| held.wish));
    reader.house.joining.forget();
    see(&reader.href(match wish {
        Some(Wish::Restore) => "/safety#restore",
        _ => "/safety/copies",
    }))
}
