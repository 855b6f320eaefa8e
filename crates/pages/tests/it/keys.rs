//! The page of help about the keys is true: every key that a script or a menu listens to is on it, and no other.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use manual::{Block, Inline, Manual, keys};

/// The scripts, and under which heading of the page their keys stand.
const SCRIPTS: [(&str, &str); 11] = [
    ("keys.js", "everywhere"),
    ("lock.js", "everywhere"),
    ("carried/page.js", "everywhere"),
    ("highlights.js", "reading"),
    ("otherwords.js", "reading"),
    ("quiz.js", "tests"),
    ("review.js", "tests"),
    ("planner.js", "planning"),
    ("run.js", "leading"),
    ("evidence.js", "answers"),
    ("desk.js", "desk"),
];
/// The one wants to know whether somebody is there, whichever the key; the other keeps Enter from doing anything.
const WITHOUT_KEYS: [&str; 2] = ["time.js", "bring.js"];

/// Names of keys that mean nothing else, as `KeyboardEvent.key` has them.
const NAMED: [&str; 14] = [
    "Enter",
    "Escape",
    "Tab",
    "Backspace",
    "Delete",
    "Insert",
    "Home",
    "End",
    "PageUp",
    "PageDown",
    "ArrowUp",
    "ArrowDown",
    "ArrowLeft",
    "ArrowRight",
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The chords below a heading of the page, or on all of it.
fn on_page(section: &str) -> BTreeSet<String> {
    let manual = Manual::embedded();
    let page = manual.help_page("keys").expect("the page about the keys");
    let words = page.session_like().words(&manual.source).expect("words");
    let sections = words.sections.iter();
    let own = sections.filter(|own| own.heading.id() == section);
    let mut found = BTreeSet::new();
    for node in own.flat_map(|own| &own.blocks) {
        node.each_block(&mut |block: &Block| {
            for inline in &block.inlines {
                if let Inline::Key(chord) = inline {
                    found.insert(chord.to_string());
                }
            }
        });
    }
    found
}

/// The last key of each chord.
fn pressed(chords: &BTreeSet<String>) -> BTreeSet<String> {
    let last = |chord: &String| keys(chord).last().map(str::to_owned);
    chords.iter().filter_map(last).collect()
}

/// What a script listens to: names of keys wherever they stand, letters and signs where a key is compared with them or
/// looked up among them.
fn listened(script: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let functions: Vec<String> = (1..=12).map(|number| format!("F{number}")).collect();
    for name in NAMED
        .into_iter()
        .chain(functions.iter().map(String::as_str))
    {
        let ways = [
            format!("\"{name}\""),
            format!("{name}:"),
            format!(".{name} ="),
        ];
        if ways.iter().any(|way| script.contains(way)) {
            found.insert(name.to_owned());
        }
    }
    found.extend(compared(script));
    found.extend(looked_up(script));
    found.extend(ranges(script));
    found
}

/// `event.key === "x"`, `letterOf(event) !== "l"`, `code === "KeyM"`.
fn compared(script: &str) -> Vec<String> {
    let mut found = Vec::new();
    for sign in ["=== \"", "!== \""] {
        for (at, _) in script.match_indices(sign) {
            let before = script[..at].trim_end();
            let is_key = ["key", "code", "letter", "(event)", "key.toLowerCase()"]
                .iter()
                .any(|end| before.ends_with(end));
            let value = &script[at + sign.len()..];
            let value = &value[..value.find('"').expect("a closed literal")];
            let value = value.strip_prefix("Key").unwrap_or(value);
            if is_key && value.chars().count() == 1 {
                found.push(match value {
                    " " => "Space".to_owned(),
                    letter => letter.to_uppercase(),
                });
            }
        }
    }
    found
}

/// `{ b: "dark", ".": "dark" }[letter ?? event.key]`, `grade[value="${event.key}"]`.
fn looked_up(script: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (at, _) in script.match_indices("}[") {
        let inside = script[at + 2..].split(']').next().unwrap_or_default();
        let table = script[..at].rsplit('{').next().unwrap_or_default();
        if inside.contains("key") {
            let names = table.split(',').filter_map(|pair| pair.split_once(':'));
            let names = names.map(|(name, _)| name.trim().trim_matches('"').to_uppercase());
            found.extend(names.filter(|name| name.chars().count() == 1));
        }
    }
    if script.contains("value=\"${event.key}\"") {
        found.extend((1..=4).map(|grade| grade.to_string()));
    }
    found
}

/// `/^[1-9]$/` and `"abcdefgh"`: the page names the first and the last.
fn ranges(script: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (at, _) in script.match_indices("/^[") {
        let range = &script[at + 3..];
        if range.get(3..6) == Some("]$/") && range.starts_with(|c: char| c.is_ascii_digit()) {
            found.extend([range[..1].to_owned(), range[2..3].to_owned()]);
        }
    }
    if script.contains("\"abcdefgh\".indexOf") {
        found.extend(["A".to_owned(), "H".to_owned()]);
    }
    found
}

#[test]
fn what_a_script_listens_to_is_found() {
    let check = |script: &str, expect: &[&str]| {
        let expect: BTreeSet<String> = expect.iter().map(|key| (*key).to_owned()).collect();
        assert_eq!(listened(script), expect, "{script}");
    };
    check(r#"if (event.key === "F1") help();"#, &["F1"]);
    check(r#"if (letterOf(event) !== "l") return;"#, &["L"]);
    check(r#"if (event.key.toLowerCase() === "g") go();"#, &["G"]);
    check(r#"if (code === "KeyM" && altKey) mark();"#, &["M"]);
    check(r#"if (key === " ") show();"#, &["Space"]);
    check(
        r#"const does = { b: "dark", ".": "dark" }[letter ?? event.key];"#,
        &["B", "."],
    );
    check("const moves = { ArrowUp: () => up() };", &["ArrowUp"]);
    check("moves.Backspace = back;", &["Backspace"]);
    check("if (/^[1-9]$/.test(key)) put();", &["1", "9"]);
    check(r#"if (kind === "x") return;"#, &[]);
}

#[test]
fn every_key_of_the_scripts_is_on_the_page() {
    let sections: BTreeSet<&str> = SCRIPTS.iter().map(|(_, section)| *section).collect();
    for section in sections {
        let own = SCRIPTS.iter().filter(|(_, of)| *of == section);
        let mut heard = BTreeSet::new();
        for (name, _) in own {
            let keys = listened(&read(&format!("ui/scripts/{name}")));
            assert!(!keys.is_empty(), "{name} listens to nothing any more");
            heard.extend(keys);
        }
        assert_eq!(heard, pressed(&on_page(section)), "{section}");
    }
}

#[test]
fn no_script_listens_unknown_to_this_test() {
    for folder in ["ui/scripts", "ui/scripts/carried"] {
        for file in fs::read_dir(root().join(folder)).expect("a folder") {
            let path = file.expect("a file").path();
            let is_script = path.extension().is_some_and(|ending| ending == "js");
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let is_known = SCRIPTS.iter().any(|(known, _)| known.ends_with(&*name));
            if is_script && !is_known && !WITHOUT_KEYS.contains(&&*name) {
                let text = fs::read_to_string(&path).expect("a script");
                let listens = ["keydown", "keyup", "keypress", "accessKey"]
                    .iter()
                    .any(|sign| text.contains(sign));
                assert!(!listens, "{name} listens to keys: say where they stand");
            }
        }
    }
    for file in fs::read_dir(root().join("ui/templates")).expect("a folder") {
        let path = file.expect("a file").path();
        if path.is_file() {
            let text = fs::read_to_string(&path).expect("a template");
            assert!(!text.contains("accesskey"), "{}", path.display());
        }
    }
}

#[test]
fn every_key_of_the_menus_is_on_the_page() {
    let mut heard = BTreeSet::new();
    let menu = read("src-tauri/src/menu.rs");
    for literal in menu.split('"').skip(1).step_by(2) {
        let is_key = literal.contains('+') || literal == "Escape" || literal.starts_with('F');
        if is_key && !literal.contains(' ') {
            heard.insert(
                literal
                    .replace("CmdOrCtrl", "Ctrl")
                    .replace("Ctrl+=", "Ctrl++"),
            );
        }
    }
    let window = read("src-tauri/src/keys.rs");
    for (at, sign) in window.match_indices("key::") {
        let name = window[at + sign.len()..]
            .split(|c: char| !c.is_ascii_alphanumeric() && c != '_')
            .next()
            .unwrap_or_default();
        let chord = match name {
            "plus" | "equal" | "KP_Add" => "Ctrl++",
            "minus" | "KP_Subtract" => "Ctrl+-",
            "_0" | "KP_0" => "Ctrl+0",
            "F11" => "F11",
            "Escape" => "Escape",
            other => panic!("the window listens to {other:?}: say how the page calls it"),
        };
        heard.insert(chord.to_owned());
    }
    let mut page = on_page("window");
    page.insert("F1".to_owned());
    assert!(on_page("everywhere").contains("F1"));
    assert_eq!(heard, page);
}
