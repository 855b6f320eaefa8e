//! `hrhw check --render`: what does not fit is found, in the browser there is; without one that is said.
#![cfg(target_os = "linux")]

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use house::programs::{hrhw, root};
use serde_json::Value;

/// The French messages alone, with some of them changed.
fn french(folder: &Path, changes: &[(&str, &str, &str)]) {
    let own = folder.join("fr");
    fs::create_dir(&own).expect("a folder");
    for entry in fs::read_dir(root().join("locales/fr")).expect("the messages") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().expect("a name").to_owned();
        let mut text = fs::read_to_string(&path).expect("a text");
        for (file, from, to) in changes {
            if name.to_str() == Some(file) {
                assert!(text.contains(from), "{file} has no {from}");
                text = text.replacen(from, to, 1);
            }
        }
        fs::write(own.join(name), text).expect("written");
    }
}

fn check(folder: &Path) -> Command {
    let mut command = Command::new(hrhw());
    command
        .args(["check", "--render", "--json", "--locales"])
        .arg(folder)
        .env("LANGUAGE", "en");
    command
}

#[test]
fn without_a_browser_that_is_said_and_the_words_are_checked() {
    let folder = tempfile::tempdir().expect("a folder");
    french(folder.path(), &[]);
    let said = check(folder.path())
        .env("HRHW_CHROMIUM", "/no/such/browser")
        .output()
        .expect("it runs");
    assert_eq!(said.status.code(), Some(0));
    let report: Value = serde_json::from_slice(&said.stdout).expect("JSON");
    assert_eq!(report["rendered"], Value::Null);
    let why = String::from_utf8_lossy(&said.stderr).into_owned();
    assert!(why.contains("HRHW_CHROMIUM"), "{why}");
}

#[test]
fn a_browser_that_shows_nothing_is_no_success() {
    let folder = tempfile::tempdir().expect("a folder");
    french(folder.path(), &[]);
    let said = check(folder.path())
        .env("HRHW_CHROMIUM", "/bin/true")
        .output();
    let said = said.expect("it runs");
    assert_eq!(said.status.code(), Some(2));
    assert!(!said.stderr.is_empty());
}

/// What a language says too long is found on its first pages; a signal ends the rest, and what was seen is told.
#[test]
fn what_does_not_fit_is_found_and_a_signal_stops_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let long = format!("find-go = {}", "Rechercher".repeat(14));
    french(folder.path(), &[("app.ftl", "find-go = Chercher", &long)]);
    let program = check(folder.path())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it runs");
    wait_for_a_browser(program.id());
    std::thread::sleep(Duration::from_secs(20));
    let stopped = Command::new("kill")
        .args(["-INT", &program.id().to_string()])
        .status();
    assert!(stopped.expect("kill").success(), "it had ended already");
    let said = program.wait_with_output().expect("it ends");
    assert_eq!(
        said.status.code(),
        Some(2),
        "{}",
        String::from_utf8_lossy(&said.stderr)
    );
    let report: Value = serde_json::from_slice(&said.stdout).expect("JSON");
    assert!(report["rendered"].as_u64() > Some(0), "{report}");
    let findings = report["findings"].as_array().expect("a list");
    let of_pages: Vec<&Value> = findings
        .iter()
        .filter(|one| one["folder"] == "pages")
        .collect();
    let is_long = |one: &&&Value| {
        one["args"]["words"]
            .as_str()
            .is_some_and(|words| words.contains("RechercherRechercher"))
    };
    let found = of_pages.iter().find(is_long);
    let found = found.unwrap_or_else(|| panic!("{of_pages:?}"));
    assert_eq!(
        (&found["language"], &found["error"]),
        (&"fr".into(), &true.into())
    );
    assert!(
        found["args"]["widths"]
            .as_str()
            .is_some_and(|widths| widths.contains("500"))
    );
}

/// Until the program has begun another: first it finds out which pages there are.
fn wait_for_a_browser(program: u32) {
    let tasks = format!("/proc/{program}/task");
    let has_begun = || {
        let of_tasks = fs::read_dir(&tasks).into_iter().flatten().flatten();
        let mut all = of_tasks.map(|task| fs::read_to_string(task.path().join("children")));
        all.any(|own| own.is_ok_and(|own| !own.trim().is_empty()))
    };
    for _ in 0..600 {
        if has_begun() {
            return;
        }
        std::thread::sleep(Duration::from_millis(500));
    }
    panic!("no browser was begun");
}
