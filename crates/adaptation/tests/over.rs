//! Layers over the manual as it is: what they change, what they leave alone.

#![expect(clippy::unwrap_used, reason = "a test that fails says where")]

use adaptation::{AdaptedFacts, AdaptedWords, AddedSection, Layer, Standing, source_of};
use language::{Files, Lang, Severity};
use manual::{Manual, Session};

const SLUG: &str = "dual-loyalty";

fn text<'a>(files: &'a Files, path: &str) -> &'a str {
    std::str::from_utf8(files.get(path).unwrap()).unwrap()
}

fn adapted(files: &Files, section: &str, lang: &str, text_now: &str) -> AdaptedWords {
    let base = source_of(text(files, &format!("{lang}/{SLUG}.md")), section).unwrap_or_default();
    AdaptedWords {
        session: SLUG.into(),
        section: section.into(),
        lang: lang.into(),
        base: base.into(),
        text: text_now.into(),
    }
}

fn read(layer: &Layer, files: &Files) -> Manual {
    let manual = Manual::open(layer.over(files));
    let damage = manual.findings().into_iter().find(|finding| {
        // A section or a part that a trainer added is there in her language only.
        let is_hers = finding
            .args
            .iter()
            .any(|(_, value)| value.starts_with("own-") || value.contains("-own-"));
        finding.severity == Severity::Damage && !is_hers
    });
    assert_eq!(damage, None);
    manual
}

fn headings(session: &Session, lang: &str) -> Vec<String> {
    let words = session.words(&Lang::new(lang)).unwrap();
    words
        .sections
        .iter()
        .map(|section| section.heading.id().to_owned())
        .collect()
}

#[test]
fn words_change_in_their_language_and_nowhere_else() {
    let files = Manual::embedded_files();
    let words = adapted(
        &files,
        "opening-case",
        "fr",
        "## La question du préfet\n\nUn préfet demande.\n\n## Encore\n\nFin.\n",
    );
    let layer = Layer {
        words: vec![words],
        facts: vec![],
    };
    let over = layer.over(&files);
    for (path, bytes) in files.iter() {
        assert_eq!(
            over.get(path) == Some(bytes),
            !["fr/dual-loyalty.md", "sessions/dual-loyalty.toml"].contains(&path),
            "{path}"
        );
    }
    let now = source_of(text(&over, "fr/dual-loyalty.md"), "opening-case").unwrap();
    assert_eq!(
        now,
        "## La question du préfet {#opening-case}\n\nUn préfet demande.\n\n### Encore {#opening-case-own-fr-1}\n\nFin.\n\n\
         ### {#opening-case-trainer}\n\n### {#opening-case-participants}\n\n### {#opening-case-screen}",
        "what she left out stands as headings alone"
    );
    let (before, after) = (Manual::embedded(), Manual::open(over));
    let ids = |manual: &Manual| headings(manual.session(SLUG).unwrap(), "fr");
    assert_eq!(ids(&before), ids(&after));
}

#[test]
fn a_part_that_she_takes_out_is_out_in_her_language_alone() {
    let files = Manual::embedded_files();
    let base = source_of(text(&files, "fr/dual-loyalty.md"), "opening-case").unwrap();
    let (hers, _) = base.split_once("### À l’écran").unwrap();
    let layer = Layer {
        words: vec![adapted(&files, "opening-case", "fr", hers)],
        facts: vec![],
    };
    let manual = read(&layer, &files);
    let check = |chain: &[&str], expect: bool| {
        let chain: Vec<Lang> = chain.iter().map(|lang| Lang::new(lang)).collect();
        let text = manual.session(SLUG).unwrap().text(&chain);
        let parts = &text.section("opening-case").unwrap().parts;
        assert!(!parts.is_empty());
        let has = parts
            .iter()
            .any(|part| part.facts.id == "opening-case-screen");
        assert_eq!(has, expect, "{chain:?}");
        assert!(parts.iter().all(|part| part.lang == &chain[0]), "{chain:?}");
    };
    check(&["fr", "en"], false);
    check(&["ru", "en"], true);
    check(&["en"], true);
}

#[test]
fn headings_of_her_own_begin_parts_where_she_wrote_them() {
    let files = Manual::embedded_files();
    let base = source_of(text(&files, "ru/dual-loyalty.md"), "opening-case").unwrap();
    let hers = format!("{base}\n\n### Наш закон\n\nСтатья пятая.\n\n## Наша служба\n\nТелефон.\n");
    let layer = Layer {
        words: vec![adapted(&files, "opening-case", "ru", &hers)],
        facts: vec![],
    };
    let manual = read(&layer, &files);
    let parts = |lang: &str| -> Vec<String> {
        let text = manual.session(SLUG).unwrap().text(&[Lang::new(lang)]);
        let parts = &text.section("opening-case").unwrap().parts;
        parts.iter().map(|part| part.facts.id.clone()).collect()
    };
    let (hers, manuals) = (parts("ru"), parts("fr"));
    let own = ["opening-case-own-ru-1", "opening-case-own-ru-2"];
    assert_eq!(hers[..manuals.len()], manuals);
    assert_eq!(hers[manuals.len()..], own);
}

#[test]
fn facts_change_in_all_languages_and_the_minutes_add_up_again() {
    let files = Manual::embedded_files();
    let own = Manual::embedded();
    let session = own.session(SLUG).unwrap();
    let optional = &session
        .facts
        .sections
        .iter()
        .find(|section| section.id == "six-questions")
        .unwrap();
    let (before, cut) = (session.facts.minutes, optional.minutes.unwrap());
    let facts = AdaptedFacts {
        session: SLUG.into(),
        minutes: [("opening-case".to_owned(), 5)].into(),
        cut: ["six-questions".to_owned()].into(),
        added: vec![AddedSection {
            id: "own-1".into(),
            after: "opening-case".into(),
            minutes: 7,
        }],
    };
    let words = adapted(
        &files,
        "own-1",
        "ru",
        "## Наш закон\n\nЧто говорит закон.\n",
    );
    let layer = Layer {
        words: vec![words],
        facts: vec![facts],
    };
    let manual = read(&layer, &files);
    let session = manual.session(SLUG).unwrap();
    assert_eq!(session.facts.minutes, before - cut - 10 + 7);
    for lang in ["en", "fr", "es", "ru"] {
        let ids = headings(session, lang);
        assert!(!ids.contains(&"six-questions".to_owned()), "{lang}");
        assert_eq!(ids.contains(&"own-1".to_owned()), lang == "ru");
    }
    let ids = headings(session, "ru");
    let at = ids.iter().position(|id| id == "own-1").unwrap();
    assert_eq!(ids[at - 1], "opening-case");
}

#[test]
fn an_edition_that_changes_the_section_is_noticed() {
    let files = Manual::embedded_files();
    let words = adapted(&files, "opening-case", "en", "## Mine\n\nMine.\n");
    assert_eq!(words.standing(&files), Standing::AsBefore);
    let changed =
        text(&files, "en/dual-loyalty.md").replace("three hundred workers", "four hundred workers");
    let edition = files.clone().overlay(Files::from_pairs([(
        "en/dual-loyalty.md",
        changed.into_bytes(),
    )]));
    let Standing::Changed { now } = words.standing(&edition) else {
        panic!("not noticed")
    };
    assert!(now.contains("four hundred workers"));
    let gone = AdaptedWords {
        section: "no-such".into(),
        ..words
    };
    assert_eq!(gone.standing(&files), Standing::Gone);
}

#[test]
fn what_no_longer_fits_changes_nothing() {
    let files = Manual::embedded_files();
    let words = AdaptedWords {
        session: "no-such".into(),
        ..adapted(&files, "opening-case", "en", "x")
    };
    let nowhere = AdaptedWords {
        session: SLUG.into(),
        section: "no-such".into(),
        ..words.clone()
    };
    let facts = AdaptedFacts {
        session: "no-such".into(),
        cut: ["a".to_owned()].into(),
        ..AdaptedFacts::default()
    };
    let layer = Layer {
        words: vec![words, nowhere],
        facts: vec![facts],
    };
    let over = layer.over(&files);
    assert!(
        files
            .iter()
            .all(|(path, bytes)| over.get(path) == Some(bytes))
    );
}

#[test]
fn every_section_of_the_manual_can_be_adapted_to_itself() {
    let files = Manual::embedded_files();
    let own = Manual::embedded();
    let mut words = Vec::new();
    for session in own.sessions() {
        for lang in ["en", "fr", "es", "ru"] {
            for section in headings(session, lang) {
                let base = source_of(
                    text(&files, &format!("{lang}/{}.md", session.slug)),
                    &section,
                )
                .unwrap();
                let (session, lang) = (session.slug.clone(), lang.to_owned());
                words.push(AdaptedWords {
                    session,
                    section,
                    lang,
                    base: base.into(),
                    text: base.into(),
                });
            }
        }
    }
    assert!(words.len() > 1000);
    let manual = read(
        &Layer {
            words,
            facts: vec![],
        },
        &files,
    );
    assert_eq!(
        headings(manual.session(SLUG).unwrap(), "es"),
        headings(own.session(SLUG).unwrap(), "es")
    );
}
