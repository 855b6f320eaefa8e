//! A fifth language, brought in one file: looked at, installed, read, removed; and packs that are refused.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use http::StatusCode;
use language::{Entry, Files, Lang, Locales};
use manual::Session;
use pack::{Order, Pack, Secret, make, new_key};

use crate::support::{Got, Home};

/// Portuguese, whose sources are no part of the program.
fn portuguese(made: &str, secret: &Secret) -> Pack {
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/pt-pack");
    let read = |name: &str| Files::read(&sources.join(name)).expect("the sources");
    let order = Order {
        lang: Lang::new("pt"),
        manuals: &read("manuals"),
        locales: &read("locales"),
        edition: "2026.1".to_owned(),
        by: "Ana & Rui <Coimbra>".to_owned(),
        made: made.parse().expect("a time"),
    };
    make(&order, secret).expect("a pack")
}

fn secret() -> Secret {
    let (text, _) = new_key(None).expect("random numbers");
    Secret::read(&text, None).expect("a key")
}

fn on_a_stick(home: &Home, name: &str, bytes: &[u8]) -> PathBuf {
    let stick = home.folder.path().join("stick");
    std::fs::create_dir_all(&stick).expect("a folder");
    let path = stick.join(name);
    std::fs::write(&path, bytes).expect("written");
    path
}

async fn look(home: &Home, path: &Path) -> Got {
    home.get(&format!("/en/packs/look?path={}", path.display()))
        .await
}

async fn install(home: &Home, path: &Path, pack: &Pack, consent: &str) -> Got {
    let form = format!("path={}&hash={}{consent}", path.display(), pack.hash());
    home.post("/en/packs/install", form).await
}

/// The messages and terms of a language with their attributes, without those that only say something about a word.
fn messages(locales: &Locales, lang: &str) -> BTreeSet<String> {
    let about_words = ["gender", "also", "note", "unverified"];
    let names = |entry: &Entry| {
        let attributes = entry.attributes.iter().map(|at| at.id.name.as_str());
        let attributes = attributes.filter(|name| !about_words.contains(name));
        let named = attributes.map(|name| format!("{}.{name}", entry.id));
        named.chain([entry.id.clone()]).collect::<Vec<_>>()
    };
    let entries = locales.entries(&Lang::new(lang)).iter();
    entries.flat_map(names).collect()
}

/// The headings of a session that have no words in a language.
fn untranslated(session: &Session, lang: &str) -> Vec<String> {
    let words = session.words(&Lang::new(lang));
    let has = |id: &str| words.is_some_and(|w| w.section(id).is_some() || w.part(id).is_some());
    let ids = session.facts.ids().map(|(id, _)| id.to_string());
    ids.filter(|id| !has(id)).collect()
}

#[tokio::test]
async fn the_whole_interface_and_two_whole_sessions_come_with_the_pack() {
    let home = Home::new();
    let pack = portuguese("2026-03-01T10:00:00Z", &secret());
    let path = on_a_stick(&home, "pt.hrhwpack", pack.bytes());
    install(&home, &path, &pack, "&trust=yes").await;
    let texts = home.house.texts();

    let english = messages(&texts.locales, "en");
    let portuguese = messages(&texts.locales, "pt");
    let missing: Vec<_> = english.difference(&portuguese).collect();
    assert!(!english.is_empty() && missing.is_empty(), "{missing:?}");
    let spare: Vec<_> = portuguese.difference(&english).collect();
    assert!(spare.is_empty(), "nothing asks for {spare:?}");

    for slug in ["right-to-health-checklist", "dual-loyalty"] {
        let session = texts.manual.session(slug).expect("a session");
        let left = untranslated(session, "pt");
        assert!(left.is_empty(), "{slug}: {left:?}");
    }
    let other = texts.manual.session("equal-care").expect("a session");
    assert!(!untranslated(other, "pt").is_empty(), "only two are in it");
}

#[tokio::test]
async fn portuguese_is_installed_read_and_removed_without_compiling() {
    let home = Home::new();
    assert_eq!(home.get("/pt/").await.status, StatusCode::NOT_FOUND);
    let pack = portuguese("2026-03-01T10:00:00Z", &secret());
    let path = on_a_stick(&home, "pt.hrhwpack", pack.bytes());

    let looked = look(&home, &path).await;
    assert_eq!(looked.status, StatusCode::OK);
    for shown in [
        "Português",
        "Ana &#38; Rui &#60;Coimbra&#62;",
        "name=\"trust\"",
    ] {
        assert!(looked.body.contains(shown), "{shown}");
    }
    let unasked = install(&home, &path, &pack, "").await;
    assert!(
        unasked.location.contains("/packs/look?"),
        "{}",
        unasked.location
    );
    assert_eq!(home.get("/pt/").await.status, StatusCode::NOT_FOUND);

    let done = install(&home, &path, &pack, "&trust=yes").await;
    assert_eq!(done.location, "/en/packs?done=installed");
    let first = home.get("/pt/").await.body;
    assert!(first.contains("lang=\"pt\""));
    assert!(
        first.contains("Direitos humanos"),
        "the first page is Portuguese"
    );
    let session = home.get("/pt/sessions/dual-loyalty").await.body;
    assert!(
        session.contains("Dois senhores"),
        "the session is Portuguese"
    );
    // What the pack does not bring is served in the source language, and says so.
    let other = home.get("/pt/sessions/equal-care").await;
    assert_eq!(other.status, StatusCode::OK);
    assert!(other.body.contains("lang=\"en\""));

    assert!(
        !look(&home, &path).await.body.contains("name=\"trust\""),
        "asked once"
    );
    let removed = home.post("/pt/packs/remove", "language=pt").await;
    assert!(
        removed.location.ends_with("/packs?done=removed") && !removed.location.starts_with("/pt/")
    );
    assert_eq!(home.get("/pt/").await.status, StatusCode::NOT_FOUND);
    let back = home.post("/en/packs/back", "language=pt").await;
    assert_eq!(back.location, "/en/packs?done=back");
    assert_eq!(home.get("/pt/").await.status, StatusCode::OK);
}

#[tokio::test]
async fn an_older_pack_has_to_be_wanted() {
    let home = Home::new();
    let key = secret();
    let (old, new) = (
        portuguese("2026-03-01T10:00:00Z", &key),
        portuguese("2026-04-01T10:00:00Z", &key),
    );
    let path = on_a_stick(&home, "new.hrhwpack", new.bytes());
    install(&home, &path, &new, "&trust=yes").await;
    let path = on_a_stick(&home, "old.hrhwpack", old.bytes());
    assert!(look(&home, &path).await.body.contains("name=\"older\""));
    let refused = install(&home, &path, &old, "").await;
    assert!(refused.location.contains("/packs/look?"));
    let wanted = install(&home, &path, &old, "&older=yes").await;
    assert_eq!(wanted.location, "/en/packs?done=installed");
}

#[tokio::test]
async fn what_is_installed_is_what_was_looked_at() {
    let home = Home::new();
    let key = secret();
    let (seen, other) = (
        portuguese("2026-03-01T10:00:00Z", &key),
        portuguese("2026-04-01T10:00:00Z", &key),
    );
    let path = on_a_stick(&home, "pt.hrhwpack", other.bytes());
    let got = install(&home, &path, &seen, "&trust=yes").await;
    assert!(got.location.contains("/packs/look?"));
    assert!(!home.folder.path().join("packs").exists());
}

#[tokio::test]
async fn a_refused_pack_says_why_in_every_language_and_leaves_nothing() {
    let home = Home::new();
    let pack = portuguese("2026-03-01T10:00:00Z", &secret());
    let path = on_a_stick(&home, "pt.hrhwpack", &pack.bytes()[..2_000]);
    for (lang, reason) in [
        ("en", "Copy the file again."),
        ("fr", "Copiez de nouveau le fichier."),
        ("es", "Copie de nuevo el archivo."),
        ("ru", "Скопируйте файл ещё раз."),
    ] {
        let got = home
            .get(&format!("/{lang}/packs/look?path={}", path.display()))
            .await;
        assert_eq!(got.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(got.body.contains(reason), "{lang}");
        assert!(!got.body.contains("/packs/install"), "{lang}");
    }
    assert!(!home.folder.path().join("packs").exists());
    let missing = home.get("/en/packs/look?path=/nowhere/pt.hrhwpack").await;
    assert_eq!(missing.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(
        home.post("/en/packs/remove", "language=../x").await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
}
