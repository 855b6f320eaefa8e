//! Language packs: which are installed and who signed them, a look before installing, removing and putting back.

use std::path::{Path, PathBuf};

use askama::Template;
use axum::Form;
use axum::extract::Query;
use axum::extract::rejection::FormRejection;
use http::StatusCode;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use language::{Finding, Lang, args};
use pack::{Consent, Fault, Installed, Key, Manifest, NotInstalled, Pack, Shelf};
use serde::Deserialize;

use crate::frame::Frame;
use crate::house::House;
use crate::packs::{found_beside, page_about};
use crate::problem::{NotSaved, Problem};
use crate::reader::Reader;
use crate::reply::{Answer, page, page_with, see};
use crate::told::Shown;

#[derive(Template)]
#[template(path = "packs.html")]
struct PacksPage {
    f: Frame,
    said: Option<Shown>,
    installed: Vec<PackView>,
    away: Vec<AwayView>,
    found: Vec<FoundView>,
    keys: Vec<KeyView>,
}

/// A pack that is installed.
struct PackView {
    language: Lang,
    facts: Option<PackFacts>,
    trouble: Option<String>,
}

/// What a pack says of itself.
struct PackFacts {
    name: String,
    holds: Shown,
    made: String,
    edition: String,
    by: String,
    key: String,
}

struct AwayView {
    language: Lang,
    name: String,
}

struct FoundView {
    path: String,
    href: String,
}

struct KeyView {
    id: String,
    by: String,
}

/// What was just done.
#[derive(Deserialize)]
pub(crate) struct After {
    done: Option<String>,
}

/// `GET /{lang}/packs`.
pub(crate) async fn show(reader: Reader, Query(after): Query<After>) -> Answer {
    let shelf = reader.house.shelf();
    let (shelf, found) = blocking(move || (shelf, found_beside())).await?;
    let said = after
        .done
        .filter(|done| ["installed", "removed", "back", "distrusted"].contains(&done.as_str()))
        .map(|done| reader.told.say(&format!("packs-done-{done}")));
    page(&PacksPage {
        f: Frame::new(&reader, reader.told.plain("packs-title")),
        said,
        installed: shelf
            .installed()
            .into_iter()
            .map(|one| pack_view(&reader, one))
            .collect(),
        away: shelf
            .put_away()
            .into_iter()
            .map(|language| away_view(&reader, language))
            .collect(),
        found: found.iter().map(|path| found_view(&reader, path)).collect(),
        keys: key_views(&shelf),
    })
}

fn pack_view(reader: &Reader, one: Installed) -> PackView {
    let trouble = match &one.pack {
        Err(fault) => Some(refusal(reader, fault)),
        Ok(_) if !one.is_trusted => Some(reader.told.plain("packs-key-not-trusted")),
        Ok(_) => None,
    };
    PackView {
        language: one.language,
        facts: one.pack.ok().map(|pack| facts(reader, &pack.manifest)),
        trouble,
    }
}

fn facts(reader: &Reader, manifest: &Manifest) -> PackFacts {
    let (texts, files) = manifest.counts();
    PackFacts {
        name: manifest.name.clone(),
        holds: reader
            .told
            .with("packs-holds", &args! { "texts" => texts, "files" => files }),
        made: day(reader, manifest.made),
        edition: manifest.edition.clone(),
        by: manifest.by.clone(),
        key: in_fours(&manifest.key.id()),
    }
}

fn away_view(reader: &Reader, language: Lang) -> AwayView {
    AwayView {
        name: reader.texts.locales.native_name(&language),
        language,
    }
}

fn found_view(reader: &Reader, path: &Path) -> FoundView {
    let path = path.display().to_string();
    FoundView {
        href: look_at(reader, &path),
        path,
    }
}

fn key_views(shelf: &Shelf) -> Vec<KeyView> {
    let keys = shelf.trusted().into_iter();
    keys.filter_map(|one| {
        let key: Key = one.key.parse().ok()?;
        Some(KeyView {
            id: key.id(),
            by: one.by,
        })
    })
    .collect()
}

fn look_at(reader: &Reader, path: &str) -> String {
    reader.href(&page_about(Path::new(path)))
}

#[derive(Template)]
#[template(path = "pack_look.html")]
struct LookPage {
    f: Frame,
    path: String,
    refused: Option<String>,
    reasons: Vec<String>,
    sound: Option<SoundView>,
}

/// A sound pack before it is installed, and what is to be asked.
struct SoundView {
    facts: PackFacts,
    hash: String,
    asks_trust: bool,
    older_than: Option<Shown>,
    replaces_built_in: bool,
}

/// A pack on the disk.
#[derive(Deserialize)]
pub(crate) struct Wanted {
    #[serde(default)]
    path: String,
}

/// `GET /{lang}/packs/look?path=…`.
pub(crate) async fn look(reader: Reader, Query(wanted): Query<Wanted>) -> Answer {
    let path = wanted.path.trim().trim_matches('"').to_owned();
    if path.is_empty() {
        return see(&reader.href("/packs"));
    }
    let shown = path.clone();
    let opened = blocking(move || pack::open_file(Path::new(&path))).await?;
    let mut look = LookPage {
        f: Frame::new(&reader, reader.told.plain("packs-look-title")),
        path: shown,
        refused: None,
        reasons: Vec::new(),
        sound: None,
    };
    match opened {
        Ok(pack) => {
            look.sound = Some(sound(&reader, &pack));
            page(&look)
        }
        Err(fault) => {
            look.refused = Some(refusal(&reader, &fault));
            look.reasons = reasons(&reader, &fault);
            page_with(StatusCode::UNPROCESSABLE_ENTITY, &look)
        }
    }
}

fn sound(reader: &Reader, pack: &Pack) -> SoundView {
    let shelf = reader.house.shelf();
    let trusting = Consent {
        trusts_key: true,
        wants_older: false,
    };
    let older_than = match shelf.may_install(pack, trusting) {
        Err(NotInstalled::Older(made)) => Some(
            reader
                .told
                .with("packs-older", &args! { "made" => day(reader, made) }),
        ),
        _ => None,
    };
    SoundView {
        facts: facts(reader, &pack.manifest),
        hash: pack.hash(),
        asks_trust: !shelf.trusts(&pack.manifest.key),
        older_than,
        replaces_built_in: House::is_built_in(&pack.manifest.language),
    }
}

/// What a person said below the look at a pack.
#[derive(Deserialize)]
pub(crate) struct Install {
    path: String,
    hash: String,
    trust: Option<String>,
    older: Option<String>,
}

/// `POST /{lang}/packs/install`. What is installed is what was looked at: another file at that path is looked at first.
pub(crate) async fn install(reader: Reader, form: Result<Form<Install>, FormRejection>) -> Answer {
    let Form(form) = form.map_err(|rejection| Problem::of_rejection(&rejection))?;
    let (shelf, path) = (reader.house.shelf(), PathBuf::from(&form.path));
    let consent = Consent {
        trusts_key: form.trust.is_some(),
        wants_older: form.older.is_some(),
    };
    let again = look_at(&reader, &form.path);
    let done = blocking(move || {
        let pack = pack::open_file(&path)
            .ok()
            .filter(|pack| pack.hash() == form.hash)?;
        Some(shelf.install(&pack, consent))
    });
    match done.await? {
        Some(Ok(())) => read_again(&reader, "installed").await,
        Some(Err(NotInstalled::Io(error))) => Err(not_kept(&error)),
        // It is another one now, or something is still to be asked.
        None | Some(Err(_)) => see(&again),
    }
}

/// The language that a form is about.
#[derive(Deserialize)]
pub(crate) struct OfLanguage {
    language: String,
}

/// `POST /{lang}/packs/remove`.
pub(crate) async fn remove(
    reader: Reader,
    form: Result<Form<OfLanguage>, FormRejection>,
) -> Answer {
    change(reader, form, Shelf::remove, "removed").await
}

/// `POST /{lang}/packs/back`.
pub(crate) async fn put_back(
    reader: Reader,
    form: Result<Form<OfLanguage>, FormRejection>,
) -> Answer {
    change(reader, form, Shelf::put_back, "back").await
}

async fn change(
    reader: Reader,
    form: Result<Form<OfLanguage>, FormRejection>,
    change: fn(&Shelf, &Lang) -> std::io::Result<()>,
    done: &str,
) -> Answer {
    let Form(form) = form.map_err(|rejection| Problem::of_rejection(&rejection))?;
    let lang: Lang = form.language.parse().map_err(|_| Problem::NotUnderstood)?;
    match change(&reader.house.shelf(), &lang) {
        Ok(()) => read_again(&reader, done).await,
        // It is as it should be already.
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => see(&reader.href("/packs")),
        Err(error) => Err(not_kept(&error)),
    }
}

/// A key that a form is about, by its short name.
#[derive(Deserialize)]
pub(crate) struct OfKey {
    key: String,
}

/// `POST /{lang}/packs/distrust`.
pub(crate) async fn distrust(reader: Reader, form: Result<Form<OfKey>, FormRejection>) -> Answer {
    let Form(form) = form.map_err(|rejection| Problem::of_rejection(&rejection))?;
    let done = reader.house.shelf().distrust(&form.key);
    done.map_err(|error| not_kept(&error))?;
    read_again(&reader, "distrusted").await
}

/// The words in use are those of the packs from now on. The language of this page may have left with its pack.
async fn read_again(reader: &Reader, done: &str) -> Answer {
    let house = std::sync::Arc::clone(&reader.house);
    blocking(move || house.read_outside()).await?;
    let texts = reader.house.texts();
    let is_there = texts.locales.languages().contains(&reader.lang);
    let lang = if is_there {
        reader.lang.clone()
    } else {
        reader.house.language()
    };
    see(&format!("/{lang}/packs?done={done}"))
}

async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, Problem> {
    tokio::task::spawn_blocking(work)
        .await
        .map_err(|_| Problem::Broken)
}

fn not_kept(error: &std::io::Error) -> Problem {
    use std::io::ErrorKind::{PermissionDenied, ReadOnlyFilesystem, StorageFull};
    Problem::NotSaved(match error.kind() {
        StorageFull => NotSaved::Full,
        PermissionDenied | ReadOnlyFilesystem => NotSaved::ReadOnly,
        _ => NotSaved::Other,
    })
}

fn refusal(reader: &Reader, fault: &Fault) -> String {
    let id = format!("packs-refused-{}", fault.as_str());
    reader
        .told
        .plain_with(&id, &args! { "about" => fault.about() })
}

/// What is wrong in the words of a pack, as the checker says it; the first few are enough to know.
fn reasons(reader: &Reader, fault: &Fault) -> Vec<String> {
    let Fault::Words(findings) = fault else {
        return Vec::new();
    };
    findings
        .iter()
        .take(5)
        .map(|finding| worded(reader, finding))
        .collect()
}

fn worded(reader: &Reader, finding: &Finding) -> String {
    let what = reader
        .words()
        .message(&finding.message_id(), &finding.message_args())
        .text;
    format!("{}:{} {what}", finding.file, finding.line)
}

fn day(reader: &Reader, at: Timestamp) -> String {
    reader.words().date(at.to_zoned(TimeZone::system()).date())
}

/// Sixteen digits in fours: people read them to each other.
fn in_fours(id: &str) -> String {
    let digits: Vec<char> = id.chars().collect();
    let fours: Vec<String> = digits.chunks(4).map(|four| four.iter().collect()).collect();
    fours.join(" ")
}
