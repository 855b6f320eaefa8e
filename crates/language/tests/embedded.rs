//! The messages that are part of the program: what our own languages write.

use language::{Args, Lang, Locales, Words};

fn words(tag: &str) -> Words {
    Locales::embedded().words(&Lang::new(tag))
}

/// No-break spaces made visible: `~` is U+00A0, `_` U+202F.
fn visible(text: &str) -> String {
    text.replace('\u{a0}', "~").replace('\u{202f}', "_")
}

#[test]
fn minutes_are_written_as_each_language_does() {
    #[track_caller]
    fn check(tag: &str, expect: [&str; 4]) {
        let words = words(tag);
        assert_eq!(
            [35, 60, 65, 90].map(|minutes| visible(&words.minutes(minutes))),
            expect
        );
    }
    check("en", ["35~min", "1~h", "1~h~5~min", "1~h~30~min"]);
    check("fr", ["35~min", "1~h", "1~h~05", "1~h~30"]);
    check("es", ["35~min", "1~h", "1~h~5~min", "1~h~30~min"]);
    check("ru", ["35~мин", "1~ч", "1~ч~5~мин", "1~ч~30~мин"]);
}

#[test]
fn percent_has_each_language_s_space() {
    #[track_caller]
    fn check(tag: &str, expect: &str) {
        assert_eq!(visible(&words(tag).percent(0.424)), expect);
    }
    check("en", "42%");
    check("fr", "42_%");
    check("es", "42~%");
    check("ru", "42~%");
}

#[test]
fn provisions_are_cited_as_each_language_does() {
    #[track_caller]
    fn check(tag: &str, expect: &[&str]) {
        let provisions = ["42", "18-19", "8, 9, 11", "12(a)-(d)", "12(a), (c)"];
        let cite = |provision| words(tag).cite("GC 14", Some("para"), Some(provision));
        let cited: Vec<_> = provisions
            .iter()
            .map(|place| visible(&cite(place).text))
            .collect();
        assert_eq!(cited, expect);
    }
    check(
        "en",
        &[
            "GC 14, para.~42",
            "GC 14, paras.~18–19",
            "GC 14, paras.~8, 9, 11",
            "GC 14, para.~12(a)–(d)",
            "GC 14, para.~12(a), (c)",
        ],
    );
    check(
        "fr",
        &[
            "GC 14, §~42",
            "GC 14, §§~18-19",
            "GC 14, §§~8, 9, 11",
            "GC 14, §~12~a)-d)",
            "GC 14, §~12~a), c)",
        ],
    );
    check(
        "es",
        &[
            "GC 14, párr.~42",
            "GC 14, párrs.~18-19",
            "GC 14, párrs.~8, 9, 11",
            "GC 14, párr.~12~a)-d)",
            "GC 14, párr.~12~a), c)",
        ],
    );
    check(
        "ru",
        &[
            "GC 14, п.~42",
            "GC 14, пп.~18–19",
            "GC 14, пп.~8, 9, 11",
            "GC 14, п.~12~a)–d)",
            "GC 14, п.~12~a), c)",
        ],
    );
}

/// Unit, provision, and what en, fr, es and ru write.
const UNITS: [(&str, &str, [&str; 4]); 10] = [
    (
        "art",
        "2(1)",
        ["art.~2(1)", "art.~2~§~1", "art.~2.1", "ст.~2~(1)"],
    ),
    (
        "art",
        "5(e)(iv)",
        [
            "art.~5(e)(iv)",
            "art.~5~e)~iv)",
            "art.~5~e)~iv)",
            "ст.~5~e)~iv)",
        ],
    ),
    (
        "art",
        "12-13",
        ["arts.~12–13", "art.~12-13", "arts.~12-13", "ст.~12–13"],
    ),
    (
        "rule",
        "24",
        ["rule~24", "règle~24", "regla~24", "правило~24"],
    ),
    (
        "rule",
        "24-35",
        [
            "rules~24–35",
            "règles~24-35",
            "reglas~24-35",
            "правила~24–35",
        ],
    ),
    (
        "principle",
        "2",
        ["principle~2", "principe~2", "principio~2", "принцип~2"],
    ),
    ("right", "3", ["right~3", "droit~3", "derecho~3", "право~3"]),
    (
        "element",
        "1",
        ["element~1", "élément~1", "elemento~1", "элемент~1"],
    ),
    (
        "chapter",
        "VII",
        ["chap.~VII", "chap.~VII", "cap.~VII", "гл.~VII"],
    ),
    ("none", "VII", ["VII"; 4]),
];

#[test]
fn every_unit_is_worded_in_every_language() {
    for (unit, provision, expect) in UNITS {
        let cited = ["en", "fr", "es", "ru"].map(|tag| {
            let said = words(tag).cite("X", Some(unit), Some(provision));
            assert!(!said.fallback && !said.missing, "{tag}: {unit}");
            visible(&said.text)
        });
        assert_eq!(cited, expect.map(|place| format!("X, {place}")));
    }
}

#[test]
fn a_document_may_be_cited_whole_or_have_no_units() {
    assert_eq!(words("fr").cite("X", Some("para"), None).text, "X");
    assert_eq!(words("fr").cite("X", None, Some("VII")).text, "X, VII");
}

#[test]
fn a_unit_nobody_worded_is_missing() {
    assert!(words("fr").cite("X", Some("verse"), Some("3")).missing);
}

#[test]
fn our_own_files_can_be_read_whole() {
    let (locales, findings) = Locales::from_files(&Locales::embedded_files());
    assert_eq!(findings, []);
    let tags: Vec<_> = locales.languages().iter().map(Lang::as_str).collect();
    assert_eq!(tags, ["en", "fr", "es", "ru"]);
}

#[test]
fn words_go_to_other_threads() {
    let words = words("fr");
    let other = words.clone();
    let said = std::thread::spawn(move || other.message("no-such-message", &Args::new()));
    assert_eq!(
        said.join().unwrap(),
        words.message("no-such-message", &Args::new())
    );
}
