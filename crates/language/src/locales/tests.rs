use super::*;
use crate::{Args, Rule, args};

fn locales(files: &[(&str, &str)]) -> (Locales, Vec<Finding>) {
    Locales::from_files(&Files::from_pairs(files.iter().copied()))
}

fn tags(languages: &[Lang]) -> Vec<&str> {
    languages.iter().map(Lang::as_str).collect()
}

#[test]
fn languages_stand_in_the_order_they_are_offered() {
    let (locales, findings) = locales(&[
        ("sw/app.ftl", "# Jina\nlanguage-name = Kiswahili\na = a\n"),
        ("sn/app.ftl", "a = a\nlanguage-name = chi\n    Shona\n"),
        ("ru/app.ftl", "a = a\n"),
        ("ar/app.ftl", "language-name = العربية\n"),
        ("en/app.ftl", "a = a\n"),
        ("pt/app.ftl", "a = a\n"),
        ("fr/notes.txt", "not messages"),
    ]);
    assert_eq!(
        tags(locales.languages()),
        ["en", "ru", "sw", "sn", "pt", "ar"]
    );
    assert_eq!(locales.native_name(&Lang::new("sw")), "Kiswahili");
    assert_eq!(locales.native_name(&Lang::new("sn")), "chi\nShona");
    assert_eq!(locales.native_name(&Lang::new("pt")), "pt");
    assert_eq!(findings, []);
}

#[test]
fn negotiation_takes_the_nearest() {
    #[track_caller]
    fn check(wanted: &[&str], expect: &str) {
        let (locales, _) = locales(&[
            ("en/a.ftl", ""),
            ("fr/a.ftl", ""),
            ("es/a.ftl", ""),
            ("es-MX/a.ftl", ""),
        ]);
        let wanted: Vec<_> = wanted.iter().map(|tag| Lang::new(tag)).collect();
        assert_eq!(locales.negotiate(&wanted).as_str(), expect);
    }
    check(&["fr-CA", "en"], "fr");
    check(&["es-MX"], "es-MX");
    check(&["es-AR"], "es");
    check(&["sw", "fr"], "fr");
    check(&["sw"], "en");
    check(&[], "en");
}

#[test]
fn each_message_falls_back_by_itself() {
    let (locales, _) = locales(&[
        (
            "en/a.ftl",
            "a = A { $n }\nb = B\nc = C\n    .mend = Mend C\n",
        ),
        ("fr/a.ftl", "a = Ah { $nombre }\nb = Bé\nc = Cé\n"),
        ("fr-CA/a.ftl", "only = ici\n"),
    ]);
    let words = locales.words(&Lang::new("fr-CA"));
    #[track_caller]
    fn check(said: &crate::Said, text: &str, lang: &str, fallback: bool, missing: bool) {
        assert_eq!((said.text.as_str(), said.lang.as_str()), (text, lang));
        assert_eq!((said.fallback, said.missing), (fallback, missing));
    }
    check(
        &words.message("only", &Args::new()),
        "ici",
        "fr-CA",
        false,
        false,
    );
    check(&words.message("b", &Args::new()), "Bé", "fr", true, false);
    check(
        &words.message("a", &args! { "n" => 2 }),
        "A \u{2068}2\u{2069}",
        "en",
        true,
        false,
    );
    check(
        &words.attribute("c", "mend", &Args::new()),
        "Mend C",
        "en",
        true,
        false,
    );
    check(
        &words.message("none", &Args::new()),
        "none",
        "fr-CA",
        false,
        true,
    );
    check(
        &words.attribute("b", "x", &Args::new()),
        "b.x",
        "fr-CA",
        false,
        true,
    );
    let together = words.together("c", &["mend"], &Args::new());
    check(&together.value, "C", "en", true, false);
    check(&together.attributes[0], "Mend C", "en", true, false);
}

#[test]
fn what_cannot_be_read_is_told_and_the_rest_stays() {
    let (locales, findings) = locales(&[
        ("en/a.ftl", "\u{feff}a = A\nbroken\nb = B\n"),
        ("en/b.ftl", "c = C\na = again\n"),
        ("templates!/a.ftl", "a = A\n"),
        ("templates!/b.ftl", "a = A\n"),
    ]);
    let found: Vec<(Rule, &str, u32)> = findings
        .iter()
        .map(|f| (f.rule, f.file.as_str(), f.line))
        .collect();
    assert_eq!(
        found,
        [
            (rules::FOLDER_NOT_A_LANGUAGE, "templates!", 0),
            (crate::rules::BYTE_ORDER_MARK, "en/a.ftl", 1),
            (rules::ENTRY_UNPARSABLE, "en/a.ftl", 2),
            (rules::ENTRY_DUPLICATE, "en/b.ftl", 2),
        ]
    );
    assert_eq!(findings[3].args[0], ("id", "a".to_owned()));
    let words = locales.words(&Lang::new("en"));
    assert_eq!(words.message("a", &Args::new()).text, "A");
    assert_eq!(words.message("b", &Args::new()).text, "B");
}

#[test]
fn no_files_at_all_is_no_reason_to_fail() {
    let (locales, _) = locales(&[]);
    let words = locales.words(&Lang::new("fr"));
    assert!(words.message("a", &Args::new()).missing);
    assert_eq!(words.minutes(35), "35");
    assert_eq!(
        words.cite("GC 14", Some("para"), Some("42")).text,
        "GC 14, 42"
    );
    assert!(words.glossary().is_empty());
}

#[test]
fn glossary_and_instruments_fall_back_by_term() {
    let (locales, _) = locales(&[
        ("en/glossary.ftl", "-zeal = zeal\n-duty = duty\n"),
        (
            "en/instruments.ftl",
            "-gc14 = CESCR GC 14\n    .title = General comment No. 14\n",
        ),
        ("fr/glossary.ftl", "-duty = obligation\n"),
    ]);
    let words = locales.words(&Lang::new("fr"));
    let listed: Vec<_> = words
        .glossary()
        .iter()
        .map(|term| (term.default.as_str(), term.lang.as_str()))
        .collect();
    assert_eq!(listed, [("obligation", "fr"), ("zeal", "en")]);
    let name = words.instrument("gc14").unwrap();
    assert_eq!(
        (name.short.as_str(), name.lang.as_str()),
        ("CESCR GC 14", "en")
    );
    assert_eq!(name.title.as_deref(), Some("General comment No. 14"));
    assert!(words.term("gc14").is_none());
    assert_eq!(words.message("x", &Args::new()).text, "x");
}

#[test]
fn a_file_of_braces_does_not_exhaust_the_stack() {
    #[track_caller]
    fn check(deep: &str, expect: &[(Rule, u32)]) {
        let text = format!("a = A\nb = {}\n", deep.repeat(2_000_000 / deep.len()));
        let (locales, findings) = locales(&[("en/a.ftl", &text), ("en/b.ftl", "c = C\n")]);
        let found: Vec<_> = findings.iter().map(|f| (f.rule, f.line)).collect();
        assert_eq!(found, expect);
        assert_eq!(
            locales
                .words(&Lang::new("en"))
                .message("c", &Args::new())
                .text,
            "C"
        );
    }
    check("{", &[(rules::TOO_DEEP, 2)]);
    check("{ A(", &[(rules::TOO_DEEP, 2)]);
    check("{\n", &[(rules::TOO_DEEP, 66)]);
    check("{ $n } (b) ", &[]);
}

#[test]
fn a_language_tells_its_plural_categories() {
    #[track_caller]
    fn check(tag: &str, expect: &[&str]) {
        let (locales, _) = locales(&[("en/a.ftl", ""), ("fr/a.ftl", ""), ("ru/a.ftl", "")]);
        let categories = locales
            .words(&Lang::new(tag))
            .plural_categories(crate::Counting::Cardinal);
        assert_eq!(categories, expect);
    }
    check("en", &["one", "other"]);
    check("fr", &["one", "many", "other"]);
    check("ru", &["one", "few", "many", "other"]);
}
