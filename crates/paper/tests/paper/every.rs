//! Every session, kind and language can be set, with nothing wrong: a sign that the fonts lack, a rule of PDF/UA that
//! is broken, a warning of the typesetter.

use paper::{What, whole};

use crate::house::{LANGUAGES, made, order, printed, source};

/// Whether all is printed, or a sample.
fn is_full() -> bool {
    std::env::var("HRHW_TEST").is_ok_and(|depth| depth == "full")
}

#[test]
fn every_kind_in_every_language_is_set_without_a_flaw() {
    let sessions: Vec<_> = source()
        .manual
        .sessions()
        .filter(|one| !one.is_coming())
        .collect();
    let mut count = 0;
    for (at, session) in sessions.iter().enumerate() {
        for (turn, what) in What::of(session).into_iter().enumerate() {
            for (tongue, lang) in LANGUAGES.into_iter().enumerate() {
                // The sample meets every session, every kind and every language, in changing company.
                if !is_full() && (at + turn * 3 + tongue * 5) % 8 != 0 {
                    continue;
                }
                let sheets = made(&session.slug, &order(what, lang));
                assert!(!sheets.is_empty(), "{}: {what:?}", session.slug);
                count += sheets.len();
                sheets.iter().for_each(|sheet| drop(printed(sheet)));
            }
        }
    }
    assert!(count > sessions.len() * 2, "only {count} sheets");
}

#[test]
fn two_languages_at_once_are_set_without_a_flaw() {
    let sessions: Vec<_> = source()
        .manual
        .sessions()
        .filter(|one| !one.is_coming())
        .collect();
    for (at, session) in sessions.iter().enumerate() {
        if !is_full() && at % 6 != 0 {
            continue;
        }
        for what in What::of(session) {
            let both = paper::Order {
                beside: Some(language::Lang::new("ru")),
                people: 2,
                ..order(what, "fr")
            };
            made(&session.slug, &both)
                .iter()
                .for_each(|sheet| drop(printed(sheet)));
        }
    }
}

#[test]
fn the_whole_manual_is_set_without_a_flaw() {
    let languages = if is_full() {
        &LANGUAGES[..]
    } else {
        &LANGUAGES[3..]
    };
    for lang in languages {
        let pdf = printed(&whole(source(), &language::Lang::new(lang)));
        assert!(pdf.pages > 150, "{lang}: {} pages", pdf.pages);
    }
}
