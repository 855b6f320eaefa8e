//! Rules about words: names, headings, parity, typing.

use language::Files;

use super::{check, check_files, show, sound, words};

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
fn parity_of_structure() {
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
}

#[test]
fn parity_of_what_stands_in_sentences() {
    let file = "fr/s.md";
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
fn words_are_typed_as_their_language_wants() {
    let found = check_files(sound().overlay(Files::from_pairs([(
        "fr/s.md",
        words().replacen("1948.", "1948 !", 1),
    )])));
    let rules: Vec<&str> = found.iter().map(|finding| finding.rule.0).collect();
    assert_eq!(rules, ["typography-french-space"]);
}
