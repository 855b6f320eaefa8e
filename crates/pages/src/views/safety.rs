//! Keeping a workbook safe: its passphrase, its backups, taking everything along, and removing it.

use std::path::PathBuf;
use std::sync::Arc;

use askama::Template;
use axum::Form;
use axum::extract::Query;
use axum::extract::rejection::FormRejection;
use http::StatusCode;
use language::args;
use serde::Deserialize;
use workbook::{MAX_LOCK_AFTER, Passphrase, RecoveryCode, Strength, strength};
use zeroize::Zeroizing;

use crate::frame::Frame;
use crate::joining::Wish;
use crate::problem::{NotSaved, Problem};
use crate::reader::Reader;
use crate::reply::{Answer, page, page_with, see};
use crate::told::Shown;
use crate::views::copies::{Choose, read_anew};
use crate::views::note::when;
use crate::views::sticks::sticks;

/// Minutes until the workbook locks that can be chosen; 0 is never.
const LOCK_AFTER: [u16; 7] = [1, 5, 10, 20, 60, MAX_LOCK_AFTER, 0];

#[derive(Template)]
#[template(path = "safety.html")]
struct SafetyPage {
    f: Frame,
    done: Option<Shown>,
    wrong: Option<String>,
    has_passphrase: bool,
    asks_for_old: bool,
    minutes: Vec<MinutesChoice>,
    tested: Option<Shown>,
    backups: Vec<BackupRow>,
    set_aside: Vec<String>,
    places: Vec<PlaceRow>,
    sticks: Vec<String>,
    choose: Choose,
}

struct MinutesChoice {
    value: u16,
    label: Shown,
    is_chosen: bool,
}

struct BackupRow {
    number: u32,
    when: String,
    size: Shown,
}

struct PlaceRow {
    folder: String,
    when: String,
    is_within_reach: bool,
}

/// What was done before the page is shown.
#[derive(Deserialize)]
pub(crate) struct After {
    done: Option<Done>,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Done {
    Removed,
    Minutes,
    BackedUp,
    Restored,
}

impl Done {
    fn id(self) -> &'static str {
        match self {
            Self::Removed => "lock-removed",
            Self::Minutes => "settings-saved",
            Self::BackedUp => "backup-made",
            Self::Restored => "restored",
        }
    }
}

/// `GET /{lang}/safety`.
pub(crate) async fn show(reader: Reader, Query(after): Query<After>) -> Answer {
    let mut shown = safety_page(&reader)?;
    shown.done = after.done.map(|done| reader.told.say(done.id()));
    page(&shown)
}

fn safety_page(reader: &Reader) -> Result<SafetyPage, Problem> {
    let workbook = &reader.desk()?.workbook;
    let path = workbook.path();
    let backups = workbook::backups(path);
    let places = workbook.backup_places()?;
    let within_reach = places.iter().filter(|place| place.is_within_reach(path));
    let count = within_reach.count() + 1;
    let tested = backups.first().map(|last| {
        let when = when(reader, last.made_at);
        let args = args! { "when" => when.as_str(), "places" => count };
        reader.told.with("backup-tested", &args)
    });
    let row = |backup: &workbook::Backup| BackupRow {
        number: backup.number,
        when: when(reader, backup.made_at),
        size: reader.told.with(
            "kilobytes",
            &args! { "count" => backup.bytes.div_ceil(1024) },
        ),
    };
    let place = |place: &workbook::BackupPlace| PlaceRow {
        folder: place.folder.display().to_string(),
        when: when(reader, place.at),
        is_within_reach: place.is_within_reach(path),
    };
    let set_aside = workbook::set_aside(path);
    Ok(SafetyPage {
        f: Frame::new(reader, reader.told.plain("safety-title")),
        done: None,
        wrong: None,
        has_passphrase: workbook.has_passphrase(),
        asks_for_old: workbook.asks_for_old_passphrase(),
        minutes: minutes(reader, workbook.lock_after()),
        tested,
        backups: backups.iter().map(row).collect(),
        set_aside: set_aside.iter().map(|old| when(reader, old.at)).collect(),
        places: places.iter().map(place).collect(),
        sticks: sticks(),
        choose: Choose::of(Wish::Restore),
    })
}

fn minutes(reader: &Reader, chosen: u16) -> Vec<MinutesChoice> {
    let choice = |value: u16| MinutesChoice {
        value,
        label: match value {
            0 => reader.told.say("lock-never"),
            value => reader
                .told
                .with("lock-minutes", &args! { "count" => value }),
        },
        is_chosen: value == chosen,
    };
    LOCK_AFTER.into_iter().map(choice).collect()
}

/// A page that says what was wrong with what was sent.
fn again(reader: &Reader, id: &str) -> Answer {
    let mut shown = safety_page(reader)?;
    shown.wrong = Some(reader.told.plain(id));
    page_with(StatusCode::UNPROCESSABLE_ENTITY, &shown)
}

/// What the forms about the passphrase send.
#[derive(Deserialize)]
pub(crate) struct LockForm {
    #[serde(default)]
    old: Zeroizing<String>,
    #[serde(default)]
    new: Zeroizing<String>,
    #[serde(default)]
    again: Zeroizing<String>,
    weak: Option<String>,
}

/// `POST /{lang}/safety/passphrase`: sets or changes it, and shows the new recovery code.
pub(crate) async fn set_passphrase(
    reader: Reader,
    form: Result<Form<LockForm>, FormRejection>,
) -> Answer {
    let Form(form) = form.map_err(|rejection| Problem::of_rejection(&rejection))?;
    reader.desk()?;
    let new = match checked(&form) {
        Ok(new) => new,
        Err(id) => return again(&reader, id),
    };
    // The file is written anew, and what lies beside it as a draft goes.
    reader.house.joining.forget();
    let old = Passphrase::new(&form.old);
    let set = reader
        .write(move |workbook| workbook.set_passphrase(old, Some(new)))
        .await;
    match set {
        Ok(Some(code)) => page(&code_page(&reader, &code)),
        Ok(None) => see(&reader.href("/safety")),
        Err(problem) => not_relocked(&reader, problem).await,
    }
}

/// A new passphrase that was typed twice alike, and is strong or wanted all the same. `Err` names the message.
fn checked(form: &LockForm) -> Result<Passphrase, &'static str> {
    let new = Passphrase::new(&form.new).ok_or("lock-missing")?;
    if *form.new != *form.again {
        return Err("lock-not-alike");
    }
    match strength(&new) {
        Strength::Weak if form.weak.is_none() => Err("lock-weak"),
        _ => Ok(new),
    }
}

async fn not_relocked(reader: &Reader, problem: Problem) -> Answer {
    if problem != Problem::NotSaved(NotSaved::WrongPassphrase) {
        return Err(problem);
    }
    // Whoever guesses here waits as at the door.
    let _one_at_a_time = reader.house.trying.lock().await;
    reader.house.wrong_try();
    tokio::time::sleep(reader.house.wait_of_next_try()).await;
    again(reader, "not-saved-wrong-passphrase")
}

/// `POST /{lang}/safety/open`: removes the passphrase.
pub(crate) async fn remove_passphrase(
    reader: Reader,
    form: Result<Form<LockForm>, FormRejection>,
) -> Answer {
    let Form(form) = form.map_err(|rejection| Problem::of_rejection(&rejection))?;
    reader.house.joining.forget();
    let old = Passphrase::new(&form.old);
    let removed = reader
        .write(move |workbook| workbook.set_passphrase(old, None))
        .await;
    match removed {
        Ok(_) => see(&reader.href("/safety?done=removed")),
        Err(problem) => not_relocked(&reader, problem).await,
    }
}

#[derive(Template)]
#[template(path = "code.html")]
struct CodePage {
    f: Frame,
    groups: Vec<String>,
    when: String,
}

fn code_page(reader: &Reader, code: &RecoveryCode) -> CodePage {
    let code = code.to_string();
    CodePage {
        f: Frame::new(reader, reader.told.plain("code-title")),
        groups: code.split('-').map(str::to_owned).collect(),
        when: when(reader, jiff::Timestamp::now()),
    }
}

/// `POST /{lang}/safety/code`: the recovery code, for whoever knows the passphrase.
pub(crate) async fn code(reader: Reader, form: Result<Form<LockForm>, FormRejection>) -> Answer {
    let Form(form) = form.map_err(|rejection| Problem::of_rejection(&rejection))?;
    let Some(passphrase) = Passphrase::new(&form.old) else {
        return again(&reader, "lock-missing");
    };
    let code = reader
        .write(move |workbook| workbook.recovery_code(passphrase))
        .await;
    match code {
        Ok(code) => page(&code_page(&reader, &code)),
        Err(problem) => not_relocked(&reader, problem).await,
    }
}

/// After how many minutes the workbook locks.
#[derive(Deserialize)]
pub(crate) struct MinutesForm {
    minutes: u16,
}

/// `POST /{lang}/safety/minutes`.
pub(crate) async fn set_minutes(
    reader: Reader,
    form: Result<Form<MinutesForm>, FormRejection>,
) -> Answer {
    let Form(form) = form.map_err(|rejection| Problem::of_rejection(&rejection))?;
    reader
        .write(move |workbook| workbook.set_lock_after(form.minutes))
        .await?;
    see(&reader.href("/safety?done=minutes"))
}

/// Where a backup shall go: beside the workbook, unless a folder is named.
#[derive(Deserialize)]
pub(crate) struct PlaceForm {
    #[serde(default)]
    folder: String,
}

/// `POST /{lang}/safety/backups`.
pub(crate) async fn back_up(
    reader: Reader,
    form: Result<Form<PlaceForm>, FormRejection>,
) -> Answer {
    let Form(form) = form.map_err(|rejection| Problem::of_rejection(&rejection))?;
    let folder = Some(form.folder.trim())
        .filter(|folder| !folder.is_empty())
        .map(PathBuf::from);
    if folder.as_ref().is_some_and(|folder| !folder.is_dir()) {
        return again(&reader, "backup-no-folder");
    }
    let made = reader.write(move |workbook| match folder {
        Some(folder) => workbook.back_up_to(&folder).map(drop),
        None => workbook.back_up().map(drop),
    });
    made.await?;
    see(&reader.href("/safety?done=backed-up"))
}

/// Which backup a button names.
#[derive(Deserialize)]
pub(crate) struct BackupForm {
    number: u32,
}

/// `POST /{lang}/safety/restore`.
pub(crate) async fn restore(
    reader: Reader,
    form: Result<Form<BackupForm>, FormRejection>,
) -> Answer {
    let Form(form) = form.map_err(|rejection| Problem::of_rejection(&rejection))?;
    let backups = workbook::backups(reader.desk()?.workbook.path());
    let backup = backups
        .into_iter()
        .find(|backup| backup.number == form.number)
        .ok_or(Problem::NotFound)?;
    reader.house.joining.forget();
    reader
        .write(move |workbook| workbook.restore(&backup.path))
        .await?;
    read_anew(&reader)?;
    see(&reader.href("/safety?done=restored"))
}

#[derive(Template)]
#[template(path = "delete.html")]
struct DeletePage {
    f: Frame,
    path: String,
    places: Vec<String>,
}

/// `GET /{lang}/safety/delete`: what goes, and what cannot be promised, before it is done.
pub(crate) async fn before_deleting(reader: Reader) -> Answer {
    let workbook = &reader.desk()?.workbook;
    let places = workbook.backup_places()?;
    page(&DeletePage {
        f: Frame::new(&reader, reader.told.plain("delete-title")),
        path: workbook.path().display().to_string(),
        places: places
            .iter()
            .map(|place| place.folder.display().to_string())
            .collect(),
    })
}

#[derive(Template)]
#[template(path = "deleted.html")]
struct DeletedPage {
    f: Frame,
    left: Vec<String>,
}

/// `POST /{lang}/safety/delete`: every file of hers on this machine goes.
pub(crate) async fn delete(mut reader: Reader) -> Answer {
    let workbook = Arc::clone(&reader.desk()?.workbook);
    let path = workbook.path().to_owned();
    let house = Arc::clone(&reader.house);
    reader.viewer = crate::Viewer::Nobody;
    house.close();
    let gone = tokio::task::spawn_blocking(move || {
        workbook.let_go();
        let left = crate::desk::patiently(|| workbook::remove(&path));
        let forgotten = house.folder.forget(&path);
        (left, forgotten)
    });
    let (left, forgotten) = gone.await.map_err(|_| Problem::Broken)?;
    let left = left.map_err(|_| Problem::NotSaved(NotSaved::ReadOnly))?;
    forgotten?;
    let reader = Reader::new(
        &reader.house,
        reader.lang.as_str(),
        crate::Viewer::Nobody,
        "/welcome".into(),
    )
    .ok_or(Problem::NotFound)?;
    page(&DeletedPage {
        f: Frame::new(&reader, reader.told.plain("deleted-title")),
        left: left.iter().map(|path| path.display().to_string()).collect(),
    })
}
