//! A small language, and a pack made of it.

use jiff::Timestamp;
use language::{Files, Lang};
use pack::{NotMade, Order, Pack, Secret, make, new_key};

pub(crate) const SESSION: &str = "---\ntitle: Dois senhores\nsummary: O que fazer.\n---\n\n## O essencial {#overview}\n\nUm parágrafo.\n";
pub(crate) const APP: &str = "language-name = Português\napp-name = Direitos humanos\n";

pub(crate) fn secret() -> Secret {
    let (text, _) = new_key(None).expect("random numbers");
    Secret::read(&text, None).expect("a key")
}

pub(crate) fn made_at(made: &str, secret: &Secret) -> Pack {
    try_make("pt", SESSION, APP, made, secret).expect("a pack")
}

pub(crate) fn try_make(
    lang: &str,
    session: &str,
    app: &str,
    made: &str,
    secret: &Secret,
) -> Result<Pack, NotMade> {
    let manuals = Files::from_pairs([(format!("{lang}/dual-loyalty.md"), session)]);
    let locales = Files::from_pairs([
        (format!("{lang}/app.ftl"), app),
        (format!("{lang}/app.record"), "left out"),
        ("fr/app.ftl".to_owned(), "language-name = Français\n"),
    ]);
    let order = Order {
        lang: Lang::new(lang),
        manuals: &manuals,
        locales: &locales,
        edition: "2026.1".to_owned(),
        by: "Ana, Coimbra".to_owned(),
        made: made.parse::<Timestamp>().expect("a time"),
    };
    make(&order, secret)
}

#[test]
fn a_pack_holds_the_words_of_its_language_and_says_who_signed() {
    let secret = secret();
    let pack = made_at("2026-03-01T10:00:00Z", &secret);
    assert_eq!(pack.manifest.name, "Português");
    assert_eq!(pack.manifest.counts(), (1, 1));
    assert_eq!(pack.manifest.key, secret.key().expect("a key"));
    assert_eq!(pack.manifest.key.id().len(), 16);
    let paths: Vec<&str> = pack.locales.iter().map(|(path, _)| path).collect();
    assert_eq!(paths, ["pt/app.ftl"]);
    let again = pack::open(pack.bytes().to_vec()).expect("read again");
    assert_eq!(again.hash(), pack.hash());
    assert_eq!(
        again.manuals.get("pt/dual-loyalty.md"),
        Some(SESSION.as_bytes())
    );
}

#[test]
fn a_key_with_a_password_is_read_with_it_alone() {
    let (text, key) = new_key(Some("sete palavras")).expect("random numbers");
    let secret = Secret::read(&text, Some("sete palavras")).expect("a key");
    assert_eq!(secret.key().expect("a key"), key);
    assert!(Secret::read(&text, Some("outra")).is_err());
    assert!(Secret::read(&text, None).is_err());
    assert!(Secret::read("not a key", None).is_err());
}

#[test]
fn what_would_be_refused_is_not_made() {
    let secret = secret();
    let made = "2026-03-01T10:00:00Z";
    let none = try_make("pt", "", "", made, &secret);
    assert!(matches!(none, Err(NotMade::Fault(_))), "{none:?}");
    let broken = try_make("pt", SESSION, "language-name = {", made, &secret);
    assert!(matches!(broken, Err(NotMade::Fault(_))), "{broken:?}");
    let source = try_make("en", SESSION, APP, made, &secret);
    assert!(matches!(source, Err(NotMade::Fault(_))), "{source:?}");
}
