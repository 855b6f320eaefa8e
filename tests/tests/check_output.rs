//! What `hrhw check` and `hrhw status` say to programs: exit codes and JSON, as `docs/check.md` promises.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

fn fixture(name: &str) -> PathBuf {
    house::programs::root()
        .join("tests/fixtures/check")
        .join(name)
}

/// Runs the command line in English.
fn run(arguments: &[&str]) -> Output {
    Command::new(house::programs::hrhw())
        .args(arguments)
        .env("LANGUAGE", "en")
        .output()
        .expect("the program runs")
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).expect("JSON")
}

fn text(path: &Path) -> &str {
    path.to_str().expect("a plain path")
}

#[test]
fn the_exit_code_tells_whether_there_are_errors() {
    #[track_caller]
    fn check(arguments: &[&str], code: i32) {
        assert_eq!(run(arguments).status.code(), Some(code), "{arguments:?}");
    }
    let (right, wrong) = (
        fixture("variable-renamed/right/locales"),
        fixture("variable-renamed/wrong/locales"),
    );
    check(&["check", "--locales", text(&right)], 0);
    check(&["check", "--locales", text(&wrong)], 1);
    check(&["check", "--locales", text(&wrong), "--json"], 1);
    check(&["check", "--locales", "/no/such/folder"], 2);
    check(&["check", "--no-such-option"], 2);
    check(&["status", "--lang", "xx"], 2);
    // The built-in manual says that its languages are complete: a gap alone is an error.
    let gap = fixture("message-missing/wrong/locales");
    check(&["check", "--locales", text(&gap)], 1);
}

#[test]
fn a_gap_is_no_error_where_the_language_is_not_complete() {
    let gaps = |arguments: &[&str]| {
        let report = json(&run(arguments));
        let findings = report["findings"].as_array().cloned().unwrap_or_default();
        let gaps = findings
            .into_iter()
            .filter(|finding| finding["severity"] == "gap");
        gaps.map(|gap| gap["error"] == true).collect::<Vec<bool>>()
    };
    let incomplete = fixture("words-missing/wrong/manuals");
    assert_eq!(
        gaps(&["check", "--manuals", text(&incomplete), "--json"]),
        [false]
    );
    let complete = fixture("message-missing/wrong/locales");
    assert_eq!(
        gaps(&["check", "--locales", text(&complete), "--json"]),
        [true]
    );
}

#[test]
fn a_finding_has_its_place_its_words_and_its_particulars() {
    let wrong = fixture("variable-renamed/wrong/locales");
    let report = json(&run(&["check", "--locales", text(&wrong), "--json"]));
    assert_eq!(report["version"], 1);
    assert_eq!(
        (&report["passed"], &report["errors"]),
        (&false.into(), &1.into())
    );
    let expect = serde_json::json!({
        "rule": "variable-renamed",
        "severity": "damage",
        "error": true,
        "folder": "locales",
        "file": "es/app.ftl",
        "line": 1,
        "language": "es",
        "message": "In “welcome” the variable $name was renamed to $nombre.",
        "mend": "Write $name: the names of variables are not translated.",
        "args": { "id": "welcome", "variant": "all", "name": "nombre", "expected": "name" },
    });
    assert_eq!(report["findings"], serde_json::json!([expect]));
}

#[test]
fn a_gap_is_an_error_in_a_language_that_says_it_is_complete() {
    let folder = tempfile::tempdir().expect("a folder");
    copy(&fixture("words-missing/wrong/manuals"), folder.path());
    let errors = |folder: &Path| {
        let report = json(&run(&["check", "--manuals", text(folder), "--json"]));
        let gaps = report["findings"].as_array().expect("a list").iter();
        let gaps = gaps.filter(|finding| finding["rule"] == "words-missing");
        gaps.map(|gap| gap["error"] == true).collect::<Vec<_>>()
    };
    let before = errors(folder.path());
    assert!(!before.is_empty() && !before.contains(&true));
    let path = folder.path().join("manual.toml");
    let facts = fs::read_to_string(&path).expect("facts");
    fs::write(&path, facts.replace("complete = false", "complete = true")).expect("to write");
    let after = errors(folder.path());
    assert!(after.len() == before.len() && !after.contains(&false));
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let path = entry.expect("an entry").path();
        let target = to.join(path.file_name().expect("a name"));
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).expect("a copy");
        }
    }
}

#[test]
fn status_counts_what_each_language_has() {
    let report = json(&run(&["status", "--json"]));
    let languages = report["languages"].as_array().expect("a list");
    let names: Vec<_> = languages
        .iter()
        .map(|language| &language["language"])
        .collect();
    assert_eq!(names, ["en", "fr", "es", "ru"]);
    for language in languages {
        let sessions = language["sessions"].as_array().expect("a list");
        for count in ["sections", "blocks", "words", "headings", "gaps"] {
            let of = |value: &Value| value[count].as_u64().expect("a count");
            assert_eq!(
                of(language),
                sessions.iter().map(of).sum::<u64>(),
                "{count}"
            );
        }
        let messages = &language["messages"];
        let count = |name: &str| messages[name].as_u64().expect("a count");
        assert_eq!(count("expected"), count("translated") + count("gaps"));
    }
    let session = languages[0]["sessions"].as_array().expect("a list");
    let written = session
        .iter()
        .find(|session| session["session"] == "dual-loyalty");
    let written = written.expect("the session");
    assert!(written["words"].as_u64() > Some(1_000) && written["gaps"] == 0);
}

#[test]
fn the_terminal_s_language_is_spoken() {
    let wrong = fixture("variable-renamed/wrong/locales");
    let output = Command::new(house::programs::hrhw())
        .args(["check", "--locales", text(&wrong)])
        .env("LANGUAGE", "ru_RU.UTF-8")
        .output()
        .expect("the program runs");
    let said = String::from_utf8(output.stdout).expect("text");
    assert!(said.contains("имена переменных не переводятся"), "{said}");
}
