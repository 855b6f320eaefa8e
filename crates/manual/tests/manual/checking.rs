//! The rules, each broken in a manual that is otherwise right.

use language::{Files, Finding, Locales};
use manual::{Manual, check};

const CATALOGUE: &str = r#"
edition = "1"
source = "en"
[[language]]
id = "en"
[[language]]
id = "fr"
[[part]]
id = "opening"
sessions = ["other"]
[[part]]
id = "introducing"
sessions = ["s"]
[[programme]]
id = "day"
  [[programme.day]]
  items = ["other", { break = 15 }, "s", { evaluation = 30 }]
"#;

const INSTRUMENTS: &str = r#"
[[instrument]]
id = "gc14"
kind = "general-comment"
unit = "para"
provisions = ["12(a)-(d)", "18-19"]
"#;

const LOCALE: &str = r#"
material-pens = Pens
role-midwife = A midwife
"#;

const OTHER: &str = "part = \"opening\"\nminutes = 60\ngroup = { min = 6, max = 24 }\n";

/// Facts of a session that has all it must have.
fn facts() -> String {
    let mut facts = String::from(
        "part = \"introducing\"\nminutes = 60\ngroup = { min = 6, max = 24 }\nneeds = [\"other\"]\nconcepts = [\"duty\"]\n",
    );
    for (kind, more) in SECTIONS {
        facts += &format!("[[section]]\nid = \"{kind}\"\nkind = \"{kind}\"\n{more}");
        let parts = parts(kind);
        for (id, kind, more) in parts {
            facts += &format!("[[section.part]]\nid = \"{id}\"\nkind = \"{kind}\"\n{more}");
        }
    }
    facts
}

const SECTIONS: [(&str, &str); 16] = [
    ("overview", ""),
    ("objectives", ""),
    ("materials", ""),
    ("preparation", ""),
    (
        "activity",
        "minutes = 35\nat-least = 20\nmaterials = [{ id = \"pens\", per = \"person\" }]\n",
    ),
    ("debrief", "minutes = 25\n"),
    ("key-messages", ""),
    ("exercise", ""),
    ("quiz", ""),
    ("handout", "layout = \"cards\"\n"),
    ("background", ""),
    ("variations", ""),
    ("safety", ""),
    ("local-law", ""),
    ("evaluation", ""),
    ("references", ""),
];

fn parts(section: &str) -> Vec<(String, &'static str, String)> {
    let numbered = |count: usize, name: &str, kind: &'static str, more: &str| {
        let part = |number| (format!("{name}-{number}"), kind, more.to_owned());
        (1..=count).map(part).collect()
    };
    match section {
        "objectives" => numbered(3, "aim", "objective", ""),
        "activity" => numbered(1, "lead", "trainer", ""),
        "debrief" => numbered(1, "look", "trainer", ""),
        "exercise" => numbered(3, "ask", "prompt", ""),
        "quiz" => numbered(
            5,
            "quiz",
            "question",
            "objective = \"aim-1\"\nanswers = [1]\n",
        ),
        "handout" => numbered(1, "card", "card", ""),
        "evaluation" => ["a", "b"].into_iter().flat_map(tests).collect(),
        _ => Vec::new(),
    }
}

fn tests(form: &str) -> Vec<(String, &'static str, String)> {
    let twin = if form == "a" { "b" } else { "a" };
    let form_letter = form.to_uppercase();
    let part = |number| {
        let more = format!(
            "objective = \"aim-2\"\nanswers = [2]\nform = \"{form_letter}\"\npair = \"test-{number}-{twin}\"\n"
        );
        (format!("test-{number}-{form}"), "question", more)
    };
    (1..=3).map(part).collect()
}

/// Words of that session, one body for both languages.
fn words() -> String {
    let mut words = String::from("---\ntitle: A\nsummary: B\n---\n");
    for (kind, _) in SECTIONS {
        words += &format!("## H {{#{kind}}}\n\n{}\n", body(kind));
        for (id, kind, _) in parts(kind) {
            let body = if kind == "question" {
                OPTIONS
            } else {
                "Words."
            };
            words += &format!("### P {{#{id}}}\n\n{body}\n");
        }
    }
    words
}

const OPTIONS: &str = "- One\n\n  Yes.\n- Two\n\n  No.\n";

fn body(section: &str) -> &'static str {
    match section {
        "overview" => {
            "{ TERM(\"duty\", \"duty\") }, { CITE(\"gc14\", \"12(b)\") }, { SESSION(\"other\") }, 1948."
        }
        "materials" => "- One\n- Two\n",
        "preparation" => "| A | B |\n|---|---|\n| 1 | 2 |\n",
        "activity" => "{ MINUTES(\"activity\") }, [above](#overview.p1).",
        "key-messages" => {
            "> [!IMPORTANT]\n> One.\n\n> [!IMPORTANT]\n> Two.\n\n> [!IMPORTANT]\n> Three.\n"
        }
        "variations" => "> [!TIP]\n> Other.\n",
        "background" => "{ FIGURE(\"four-tests\") }\n\n{ LINES(\"3\") }\n",
        "local-law" => "Name { BLANK() }",
        _ => "Words.",
    }
}

/// A voice of so many words.
fn voice(count: usize) -> String {
    let account = ["word"].repeat(count).join(" ");
    format!(
        "---\ntitle: A\nsummary: B\n---\n{account}\n\n## One {{#one}}\n\nWords.\n\n## Two {{#two}}\n\nWords.\n"
    )
}

const VOICE: &str =
    "session = \"s\"\nrole = \"midwife\"\nminutes = 3\nprompts = [\"one\", \"two\"]\n";

fn sound() -> Files {
    Files::from_pairs([
        ("manual.toml", CATALOGUE.to_owned()),
        ("instruments.toml", INSTRUMENTS.to_owned()),
        ("sessions/s.toml", facts()),
        ("sessions/other.toml", OTHER.to_owned()),
        ("en/s.md", words()),
        ("fr/s.md", words()),
        ("en/other.md", "---\ntitle: A\nsummary: B\n---\n".to_owned()),
        ("fr/other.md", "---\ntitle: A\nsummary: B\n---\n".to_owned()),
        ("voices/v.toml", VOICE.to_owned()),
        ("en/voices/v.md", voice(300)),
        ("fr/voices/v.md", voice(300)),
    ])
}

fn locales() -> Locales {
    let glossary = |one: &str, two: &str| {
        format!(
            "-duty = {{ $form ->\n   *[singular] {one}\n    [plural] {two}\n}}\n    .also = chore\n"
        )
    };
    let instrument = "-gc14 = GC 14\n    .title = General comment\n".to_owned();
    Locales::from_files(&Files::from_pairs([
        ("en/a.ftl", LOCALE.to_owned()),
        ("en/glossary.ftl", glossary("duty", "duties")),
        ("en/instruments.ftl", instrument.clone()),
        ("fr/glossary.ftl", glossary("duty", "devoirs")),
        ("fr/instruments.ftl", instrument),
    ]))
    .0
}

fn check_files(files: Files) -> Vec<Finding> {
    let known = check::Known::new(&locales(), &["four-tests"]);
    check::all(&Manual::open(files), &known)
}

/// The sound manual with one replacement in one file: the rules that are broken then, where each stands.
#[track_caller]
fn check(path: &str, old: &str, new: &str, expected: &[&str]) {
    let base = sound();
    let text = String::from_utf8(base.get(path).unwrap().to_vec()).unwrap();
    assert!(text.contains(old), "{path} has no {old:?}");
    let text = text.replacen(old, new, 1);
    let files = base.overlay(Files::from_pairs([(path, text)]));
    let found = check_files(files.clone());
    let shown: Vec<String> = found.iter().map(show).collect();
    assert_eq!(shown, expected, "{path}: {old:?} → {new:?}");
    let known = check::Known::new(&locales(), &["four-tests"]);
    let about_it = check::file(&Manual::open(files), &known, path);
    assert_eq!(about_it, found, "checked alone: {path}: {old:?} → {new:?}");
}

fn show(finding: &Finding) -> String {
    let args: Vec<&str> = finding
        .args
        .iter()
        .map(|(_, value)| value.as_str())
        .collect();
    format!("{} {} {}", finding.file, finding.rule.0, args.join("|"))
        .trim_end()
        .to_owned()
}

#[test]
fn a_sound_manual_has_no_findings() {
    let found: Vec<String> = check_files(sound()).iter().map(show).collect();
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn time() {
    let facts = "sessions/s.toml";
    check(
        facts,
        "minutes = 35",
        "minutes = 30",
        &["sessions/s.toml minutes-sum 60|55"],
    );
    check(
        facts,
        "at-least = 20",
        "at-least = 36",
        &["sessions/s.toml at-least-over-minutes activity|36|35"],
    );
    check(
        facts,
        "kind = \"overview\"\n",
        "kind = \"overview\"\nminutes = 0\n",
        &["sessions/s.toml minutes-not-timed overview|overview"],
    );
    check(
        facts,
        "kind = \"activity\"",
        "kind = \"lecture\"",
        &["sessions/s.toml lecture-too-long activity|35"],
    );
    let longer = facts_with(&[
        ("minutes = 60", "minutes = 95"),
        ("minutes = 35", "minutes = 70"),
    ]);
    let files = sound().overlay(Files::from_pairs([(facts, longer)]));
    let found: Vec<String> = check_files(files).iter().map(show).collect();
    assert_eq!(found, ["sessions/s.toml minutes-without-break 95"]);
}

fn facts_with(changes: &[(&str, &str)]) -> String {
    changes
        .iter()
        .fold(facts(), |facts, (old, new)| facts.replacen(old, new, 1))
}

#[test]
fn the_catalogue() {
    let file = "manual.toml";
    check(
        file,
        "sessions = [\"s\"]",
        "sessions = [\"s\", \"other\"]",
        &["manual.toml session-listed-twice other"],
    );
    check(
        file,
        "{ break = 15 }, ",
        "",
        &["manual.toml programme-without-break day|1|120"],
    );
    check(
        file,
        "{ break = 15 }",
        "{ break = 15 }, \"gone\"",
        &["manual.toml session-unknown gone"],
    );
    check(
        "sessions/other.toml",
        "\"opening\"",
        "\"introducing\"",
        &["sessions/other.toml part-differs introducing|opening"],
    );
    check(
        "sessions/other.toml",
        "\"opening\"",
        "\"closing\"",
        &[
            "sessions/other.toml part-differs closing|opening",
            "sessions/other.toml part-unknown closing",
        ],
    );
    check(
        "sessions/s.toml",
        "[\"other\"]",
        "[\"gone\"]",
        &["sessions/s.toml session-unknown gone"],
    );
    let needs = format!("{OTHER}needs = [\"s\"]\n");
    let found = check_files(sound().overlay(Files::from_pairs([("sessions/other.toml", needs)])));
    let found: Vec<String> = found.iter().map(show).collect();
    assert_eq!(
        found,
        [
            "sessions/other.toml needs-cycle other → s → other",
            "sessions/s.toml needs-cycle s → other → s",
        ]
    );
}

#[test]
fn what_a_session_must_have() {
    let facts = "sessions/s.toml";
    for kind in ["safety", "local-law", "variations"] {
        check(
            facts,
            &format!("kind = \"{kind}\""),
            "kind = \"background\"",
            &[&format!("sessions/s.toml section-missing {kind}")],
        );
    }
    check(
        facts,
        "concepts",
        "warning = \"distress\"\nconcepts",
        &[
            "sessions/s.toml section-missing opt-out",
            "sessions/s.toml section-missing referral",
        ],
    );
    check(
        facts,
        "kind = \"trainer\"",
        "kind = \"text\"",
        &["sessions/s.toml part-missing activity|trainer"],
    );
    check(
        facts,
        "kind = \"card\"",
        "kind = \"text\"",
        &["sessions/s.toml part-missing handout|card"],
    );
    check(
        facts,
        "kind = \"prompt\"",
        "kind = \"text\"",
        &["sessions/s.toml too-few prompt|2|3"],
    );
    check(
        facts,
        "id = \"aim-3\"\nkind = \"objective\"",
        "id = \"aim-3\"\nkind = \"text\"",
        &["sessions/s.toml too-few objective|2|3"],
    );
    check(
        facts,
        "id = \"quiz-1\"\nkind = \"question\"",
        "id = \"quiz-1\"\nkind = \"text\"",
        &["sessions/s.toml too-few question|4|5"],
    );
}

#[test]
fn questions() {
    let facts = "sessions/s.toml";
    check(
        facts,
        "answers = [1]",
        "answers = []",
        &["sessions/s.toml question-without-answer quiz-1"],
    );
    check(
        facts,
        "answers = [1]",
        "answers = [1, 3]",
        &["sessions/s.toml question-answer-range quiz-1|3|2"],
    );
    check(
        facts,
        "answers = [1]",
        "answers = [0]",
        &["sessions/s.toml question-answer-range quiz-1|0|2"],
    );
    check(
        facts,
        "objective = \"aim-1\"\n",
        "",
        &["sessions/s.toml question-without-objective quiz-1"],
    );
    check(
        facts,
        "objective = \"aim-1\"",
        "objective = \"aim-9\"",
        &["sessions/s.toml question-objective-unknown quiz-1|aim-9"],
    );
    check(
        facts,
        "form = \"A\"\n",
        "",
        &[
            "sessions/s.toml too-few pair|2|3",
            "sessions/s.toml question-without-form test-1-a",
        ],
    );
    check(
        facts,
        "answers = [1]",
        "answers = [1]\nform = \"A\"",
        &["sessions/s.toml question-form-outside quiz-1"],
    );
    check(
        facts,
        "pair = \"test-1-b\"\n",
        "",
        &[
            "sessions/s.toml question-without-twin test-1-a",
            "sessions/s.toml question-twin test-1-b|test-1-a",
        ],
    );
    check(
        facts,
        "pair = \"test-1-b\"",
        "pair = \"test-2-b\"",
        &[
            "sessions/s.toml question-twin test-1-a|test-2-b",
            "sessions/s.toml question-twin test-1-b|test-1-a",
        ],
    );
}

/// Replaces in both languages, so that parity holds.
#[track_caller]
fn check_both(old: &str, new: &str, expected: &[&str]) {
    let text = words();
    assert!(text.contains(old), "{old:?}");
    let text = text.replacen(old, new, 1);
    let files = sound().overlay(Files::from_pairs([
        ("en/s.md", text.clone()),
        ("fr/s.md", text),
    ]));
    let found: Vec<String> = check_files(files).iter().map(show).collect();
    // What names no file is expected in both.
    let names_a_file = |rest: &str| rest.contains(".md ") || rest.contains(".toml ");
    let in_each = |rest: &&str| match names_a_file(rest) {
        true => vec![(*rest).to_owned()],
        false => ["en", "fr"]
            .map(|lang| format!("{lang}/s.md {rest}"))
            .to_vec(),
    };
    let mut all: Vec<String> = expected.iter().flat_map(in_each).collect();
    all.sort();
    let mut found = found;
    found.sort();
    assert_eq!(found, all, "{old:?} → {new:?}");
}

#[test]
fn names_in_words() {
    check_both("TERM(\"duty\"", "TERM(\"debt\"", &["term-unknown debt"]);
    check_both("\"duty\") }", "\"Duty\") }", &[]);
    check_both("\"duty\") }", "\"l’duty’s\") }", &[]);
    check_both("\"duty\") }", "\"chore\") }", &[]);
    check_both(
        "\"duty\") }",
        "\"dutiful\") }",
        &["term-words duty|dutiful|duty"],
    );
    check("en/s.md", "\"duty\") }", "\"duties\") }", &[]);
    check(
        "fr/s.md",
        "\"duty\") }",
        "\"duties\") }",
        &["fr/s.md term-words duty|duties|duty"],
    );
    check_both("TERM(\"duty\", \"duty\")", "-duty(form: \"plural\")", &[]);
    check_both(
        "TERM(\"duty\", \"duty\")",
        "-duty(form: \"dative\")",
        &["term-form-unknown duty|dative"],
    );
    check_both(
        "CITE(\"gc14\", \"12(b)\")",
        "CITE(\"gc99\")",
        &["instrument-unknown gc99"],
    );
    check_both("\"12(b)\"", "\"18, 19\"", &[]);
    check_both("\"12(b)\"", "\"12(e)\"", &["provision-unknown gc14|12(e)"]);
    check_both(
        "\"12(b)\"",
        "\"para. 12\"",
        &["provision-badly-written gc14|para. 12"],
    );
    check_both(
        "SESSION(\"other\")",
        "SESSION(\"gone\")",
        &["session-unknown gone"],
    );
    check_both(
        "MINUTES(\"activity\")",
        "MINUTES(\"gone\")",
        &["section-unknown gone"],
    );
    check_both(
        "MINUTES(\"activity\")",
        "MINUTES(\"overview\")",
        &["section-without-minutes overview"],
    );
    check_both(
        "FIGURE(\"four-tests\")",
        "FIGURE(\"gone\")",
        &["figure-unknown gone"],
    );
    check_both("#overview.p1", "#overview.p2", &["link-broken overview.p2"]);
    check_both("#overview.p1", "#quiz-1", &[]);
    check_both("1948.", "1948[^1].", &["footnote"]);
    check(
        "sessions/s.toml",
        "\"duty\"",
        "\"debt\"",
        &["sessions/s.toml concept-unknown debt"],
    );
    check(
        "sessions/s.toml",
        "id = \"pens\"",
        "id = \"quills\"",
        &["sessions/s.toml material-unknown quills"],
    );
}

#[test]
fn words_of_questions_and_messages() {
    let quiz = "### P {#quiz-1}\n\n- One\n\n  Yes.\n- Two\n\n  No.\n";
    check_both(
        quiz,
        "### P {#quiz-1}\n\n- One\n- Two\n\n  No.\n",
        &["en/s.md question-without-feedback quiz-1|1"],
    );
    check_both(
        quiz,
        "### P {#quiz-1}\n\nWords.\n",
        &["en/s.md question-without-options quiz-1"],
    );
    check_both(
        "> [!IMPORTANT]\n> One.\n",
        "",
        &["sessions/s.toml too-few message|2|3"],
    );
}

#[test]
fn headings_and_front_matter() {
    check(
        "fr/s.md",
        "title: A",
        "title: A { $session-minutes }",
        &["fr/s.md front-matter-placeable title"],
    );
    check(
        "fr/s.md",
        "## H {#safety}\n\nWords.\n",
        "",
        &["fr/s.md words-missing safety"],
    );
    check(
        "en/s.md",
        "## H {#materials}\n\n- One\n- Two\n\n## H {#preparation}",
        "## H {#preparation}\n\n- One\n- Two\n\n## H {#materials}",
        &[
            "en/s.md heading-misplaced preparation|materials",
            "fr/s.md parity-structure materials|table|list",
            "fr/s.md parity-structure preparation|list|table",
        ],
    );
    check(
        "fr/s.md",
        "### P {#aim-1}",
        "## P {#aim-1}",
        &["fr/s.md heading-wrong-mark aim-1|###"],
    );
}

#[test]
fn a_language_without_the_file_is_a_gap() {
    let without = |path: &str| {
        let base = sound();
        let kept = base.iter().filter(|(name, _)| *name != path);
        Files::from_pairs(kept.map(|(name, bytes)| (name, bytes.to_vec())))
    };
    let found = check_files(without("fr/s.md"));
    assert_eq!(
        found.iter().map(show).collect::<Vec<_>>(),
        ["fr/s.md words-file-missing fr/s.md"]
    );
    assert!(
        found
            .iter()
            .all(|finding| finding.severity == language::Severity::Gap)
    );
}

#[test]
fn parity() {
    let file = "fr/s.md";
    check(
        file,
        "- One\n- Two\n",
        "- One\n- Two\n- Three\n",
        &["fr/s.md parity-list materials|2|3"],
    );
    check(
        file,
        "- One\n- Two\n",
        "1. One\n2. Two\n",
        &["fr/s.md parity-structure materials|list|numbered-list"],
    );
    check(
        file,
        "- One\n- Two\n",
        "- [ ] One\n- [ ] Two\n",
        &["fr/s.md parity-structure materials|list|checklist"],
    );
    check(
        file,
        "- One\n- Two\n",
        "",
        &["fr/s.md parity-structure materials|list|nothing"],
    );
    check(
        file,
        "| 1 | 2 |\n",
        "| 1 | 2 |\n| 3 | 4 |\n",
        &["fr/s.md parity-table preparation|2 × 2|3 × 2"],
    );
    check(
        file,
        "> [!TIP]",
        "> [!NOTE]",
        &["fr/s.md parity-structure variations|alert-tip|alert-note"],
    );
    check(
        file,
        "> Other.",
        "> Other.\n>\n> And.\n>\n> More.",
        &["fr/s.md parity-paragraphs variations|1|3"],
    );
    check(file, "> Other.", "> Other.\n>\n> And.", &[]);
    check(
        file,
        "LINES(\"3\")",
        "LINES(\"4\")",
        &["fr/s.md parity-lines background|3|4"],
    );
    check(
        file,
        "- Two\n\n  No.\n",
        "- Two\n",
        &["fr/s.md parity-structure quiz-1|paragraph|nothing"],
    );
    check(
        file,
        "\"12(b)\"",
        "\"12(a)\"",
        &["fr/s.md parity-citations gc14 12(b)|gc14 12(a)"],
    );
    check(
        file,
        "{ SESSION(\"other\") }",
        "x",
        &["fr/s.md parity-session-links other|–"],
    );
    check(
        file,
        "{ BLANK() }",
        "{ BLANK() } { BLANK() }",
        &["fr/s.md parity-placeables –|BLANK"],
    );
    check(file, "1948", "1949", &["fr/s.md parity-numbers 1948|1949"]);
    check(file, "1948", "nineteen", &["fr/s.md parity-numbers 1948|–"]);
    check(file, "{ TERM(\"duty\", \"duty\") }", "x", &[]);
    check(file, "{ TERM(\"duty\", \"duty\") }", "x 12", &[]);
    check(file, ", 1948.", ".\n\nIn 1948.", &[]);
}

#[test]
fn instruments() {
    let file = "instruments.toml";
    check(
        file,
        "[\"12(a)-(d)\",",
        "[\"12(a)-(d)\", \"§ 3\",",
        &["instruments.toml provision-badly-written gc14|§ 3"],
    );
    check(
        file,
        "unit = \"para\"\n",
        "",
        &["instruments.toml instrument-without-unit gc14"],
    );
    let again = format!("{INSTRUMENTS}{INSTRUMENTS}");
    let found = check_files(sound().overlay(Files::from_pairs([(file, again)])));
    assert_eq!(
        found.iter().map(show).collect::<Vec<_>>(),
        ["instruments.toml instrument-duplicate gc14"]
    );
    let more = format!("{INSTRUMENTS}\n[[instrument]]\nid = \"udhr\"\nkind = \"declaration\"\n");
    let found = check_files(sound().overlay(Files::from_pairs([(file, more)])));
    assert_eq!(
        found.iter().map(show).collect::<Vec<_>>(),
        [
            "instruments.toml instrument-title-missing udhr|en",
            "instruments.toml instrument-title-missing udhr|fr"
        ]
    );
}

#[test]
fn voices() {
    let file = "voices/v.toml";
    check(
        file,
        "\"s\"",
        "\"gone\"",
        &["voices/v.toml session-unknown gone"],
    );
    check(
        file,
        "midwife",
        "wizard",
        &["voices/v.toml voice-role-unknown wizard"],
    );
    check(
        file,
        "[\"one\", \"two\"]",
        "[\"one\"]",
        &[
            "en/voices/v.md id-undeclared two",
            "fr/voices/v.md id-undeclared two",
            "voices/v.toml voice-prompts 1",
        ],
    );
    check(
        file,
        "role",
        "roll",
        &[
            "en/voices/v.md words-without-facts voices/v",
            "fr/voices/v.md words-without-facts voices/v",
            "voices/v.toml facts-key-missing role",
            "voices/v.toml facts-key-unknown roll",
        ],
    );
    check("fr/voices/v.md", "word word", "word", &[]);
    for (count, expected) in [(250, None), (400, None), (249, Some(249)), (401, Some(401))] {
        let found =
            check_files(sound().overlay(Files::from_pairs([("fr/voices/v.md", voice(count))])));
        let expected: Vec<String> = expected
            .iter()
            .map(|count| format!("fr/voices/v.md voice-length {count}|250|400"))
            .collect();
        assert_eq!(found.iter().map(show).collect::<Vec<_>>(), expected);
    }
}

#[test]
fn a_voice_is_served_as_a_section_with_two_prompts() {
    let manual = Manual::open(sound());
    let voice = manual.voice("v").unwrap();
    let account = voice.account(&[language::Lang::new("fr")]).unwrap();
    assert_eq!(account.blocks.len(), 1);
    let prompts: Vec<&str> = account.parts.iter().map(|part| part.heading.id()).collect();
    assert_eq!(prompts, ["one", "two"]);
    assert!(
        account
            .parts
            .iter()
            .all(|part| part.facts.kind == manual::PartKind::Prompt)
    );
    assert_eq!(
        account.blocks.first().map(address),
        Some("account.p1".to_owned())
    );
    assert_eq!(voice.session_like().slug, "voices/v");
    assert_eq!((manual.voices().len(), voice.title(&[]).value), (1, "A"));
}

fn address(node: &manual::Node) -> String {
    let mut first = None;
    node.each_block(&mut |block| first = first.take().or(Some(block.id.to_string())));
    first.unwrap_or_default()
}

#[test]
fn what_a_language_has_not_translated_of_a_voice_falls_back() {
    let files = sound().overlay(Files::from_pairs([(
        "fr/voices/v.md",
        "---\ntitle: C\nsummary: D\n---\n",
    )]));
    let manual = Manual::open(files);
    let chain = [language::Lang::new("fr")];
    let voice = manual.voice("v").unwrap();
    assert_eq!(voice.title(&chain).value, "C");
    assert!(
        voice
            .account(&chain)
            .is_some_and(|account| account.fallback)
    );
}

#[test]
fn words_are_typed_as_their_language_wants() {
    let found = check_files(sound().overlay(Files::from_pairs([(
        "fr/s.md",
        words().replacen("1948.", "1948 !", 1),
    )])));
    let rules: Vec<&str> = found.iter().map(|finding| finding.rule.0).collect();
    assert_eq!(rules, ["typography-french-space"]);
}
