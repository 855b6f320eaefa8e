//! The rules, each broken in a manual that is otherwise right.

mod facts;
mod help;
mod voices;
mod words;

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

pub(super) const INSTRUMENTS: &str = r#"
[[instrument]]
id = "gc14"
kind = "general-comment"
unit = "para"
provisions = ["12(a)-(d)", "18-19"]
"#;

const LOCALE: &str = r#"
material-pens = Pens
lock-now = Lock
keyname-ctrl = Ctrl
role-midwife = A midwife
"#;

pub(super) const OTHER: &str = "part = \"opening\"\nminutes = 60\ngroup = { min = 6, max = 24 }\n";

/// Facts of a session that has all it must have.
pub(super) fn facts() -> String {
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
pub(super) fn words() -> String {
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

pub(super) const OPTIONS: &str = "- One\n\n  Yes.\n- Two\n\n  No.\n";

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
pub(super) fn voice(count: usize) -> String {
    let account = ["word"].repeat(count).join(" ");
    format!(
        "---\ntitle: A\nsummary: B\n---\n{account}\n\n## One {{#one}}\n\nWords.\n\n## Two {{#two}}\n\nWords.\n"
    )
}

pub(super) const VOICE: &str =
    "session = \"s\"\nrole = \"midwife\"\nminutes = 3\nprompts = [\"one\", \"two\"]\n";

pub(super) const HELP: &str = "place = 1\nsections = [\"one\", \"two\"]\n";

pub(super) const HELP_WORDS: &str = r#"---
title: A
summary: B
---
## One {#one}

{ LABEL("lock-now") }, { KEY("Ctrl+L") }, { HELP("h") }.

## Two {#two}

Words.
"#;

pub(super) fn sound() -> Files {
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
        ("help/h.toml", HELP.to_owned()),
        ("en/help/h.md", HELP_WORDS.to_owned()),
        ("fr/help/h.md", HELP_WORDS.to_owned()),
    ])
}

pub(super) fn locales() -> Locales {
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

pub(super) fn check_files(files: Files) -> Vec<Finding> {
    let known = check::Known::new(&locales(), &["four-tests"]);
    check::all(&Manual::open(files), &known)
}

/// The sound manual with one replacement in one file: the rules that are broken then, where each stands.
#[track_caller]
pub(super) fn check(path: &str, old: &str, new: &str, expected: &[&str]) {
    let base = sound();
    let text = String::from_utf8(base.get(path).unwrap().to_vec()).unwrap();
    assert!(text.contains(old), "{path} has no {old:?}");
    let text = text.replacen(old, new, 1);
    let files = base.clone().overlay(Files::from_pairs([(path, text)]));
    let found = check_files(files.clone());
    let shown: Vec<String> = found.iter().map(show).collect();
    assert_eq!(shown, expected, "{path}: {old:?} → {new:?}");
    let known = check::Known::new(&locales(), &["four-tests"]);
    let about_it = check::file(&Manual::open(base).reopened(files), &known, path);
    assert_eq!(about_it, found, "checked alone: {path}: {old:?} → {new:?}");
}

pub(super) fn show(finding: &Finding) -> String {
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
