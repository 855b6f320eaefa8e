//! Packs are installed, asked about, removed and put back.

use pack::{Consent, NotInstalled, Shelf};

use crate::making::{made_at, secret};

const TRUSTED: Consent = Consent {
    trusts_key: true,
    wants_older: false,
};

#[test]
fn an_unknown_key_is_asked_about_once() {
    let folder = tempfile::tempdir().expect("a folder");
    let shelf = Shelf::at(folder.path().join("packs"));
    let secret_key = secret();
    let first = made_at("2026-03-01T10:00:00Z", &secret_key);
    let asked = shelf.install(&first, Consent::default());
    assert!(matches!(asked, Err(NotInstalled::UnknownKey)), "{asked:?}");
    assert!(!folder.path().join("packs").exists());

    shelf.install(&first, TRUSTED).expect("installed");
    let second = made_at("2026-04-01T10:00:00Z", &secret_key);
    shelf
        .install(&second, Consent::default())
        .expect("the key is known");
    assert_eq!(shelf.installed().len(), 1);
    let other = made_at("2026-05-01T10:00:00Z", &secret());
    let asked = shelf.install(&other, Consent::default());
    assert!(matches!(asked, Err(NotInstalled::UnknownKey)), "{asked:?}");
}

#[test]
fn an_older_pack_is_installed_only_if_it_is_wanted() {
    let folder = tempfile::tempdir().expect("a folder");
    let shelf = Shelf::at(folder.path());
    let key = secret();
    let (old, new) = (
        made_at("2026-03-01T10:00:00Z", &key),
        made_at("2026-04-01T10:00:00Z", &key),
    );
    shelf.install(&new, TRUSTED).expect("installed");
    let asked = shelf.install(&old, Consent::default());
    assert!(
        matches!(asked, Err(NotInstalled::Older(at)) if at == new.manifest.made),
        "{asked:?}"
    );
    let wanted = Consent {
        wants_older: true,
        ..Consent::default()
    };
    shelf.install(&old, wanted).expect("installed");
    let now = shelf.installed().remove(0).pack.expect("sound");
    assert_eq!(now.manifest.made, old.manifest.made);
}

#[test]
fn a_removed_pack_can_be_put_back_and_a_distrusted_one_is_not_read() {
    let folder = tempfile::tempdir().expect("a folder");
    let shelf = Shelf::at(folder.path());
    let pack = made_at("2026-03-01T10:00:00Z", &secret());
    let lang = pack.manifest.language.clone();
    shelf.install(&pack, TRUSTED).expect("installed");
    let has_words = || shelf.words().1.get("pt/app.ftl").is_some();
    assert!(has_words());
    shelf.remove(&lang).expect("removed");
    assert!(!has_words());
    assert_eq!(shelf.put_away(), std::slice::from_ref(&lang));
    shelf.put_back(&lang).expect("back");
    assert!(has_words());
    shelf.distrust(&pack.manifest.key.id()).expect("kept");
    assert!(!has_words());
    assert!(shelf.trusted().is_empty());
    assert!(shelf.remove(&"fr".parse().expect("a language")).is_err());
}

#[test]
fn a_pack_that_was_changed_on_the_shelf_is_not_read() {
    let folder = tempfile::tempdir().expect("a folder");
    let shelf = Shelf::at(folder.path());
    let pack = made_at("2026-03-01T10:00:00Z", &secret());
    shelf.install(&pack, TRUSTED).expect("installed");
    let path = folder.path().join("pt.hrhwpack");
    let bytes = std::fs::read(&path).expect("read");
    std::fs::write(&path, &bytes[..bytes.len() - 30]).expect("cut");
    assert!(shelf.words().1.get("pt/app.ftl").is_none());
    assert!(shelf.installed()[0].pack.is_err());
    std::fs::write(folder.path().join("trusted.toml"), "not = [toml").expect("broken");
    assert!(shelf.trusted().is_empty());
}
