//! The checker's rules: each has a folder of fixtures with what is wrong, what is right, and what is found.

#[path = "check/contributing.rs"]
mod contributing;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use hrhw::{Checked, Folders, Found};
use language::{Lang, Locales};
use serde::Deserialize;

/// What a folder of fixtures says about its rule.
#[derive(Deserialize)]
struct Fixture {
    rule: String,
    /// Why it is a rule, in a sentence.
    why: String,
    finding: Vec<Expected>,
}

/// A finding that the wrong files must give.
#[derive(Deserialize)]
struct Expected {
    folder: String,
    file: String,
    line: u32,
    #[serde(default)]
    args: BTreeMap<String, String>,
}

fn folder() -> PathBuf {
    house::programs::root().join("tests/fixtures/check")
}

/// All fixtures by the name of their rule.
fn fixtures() -> BTreeMap<String, Fixture> {
    let entries = fs::read_dir(folder()).expect("the fixtures");
    let names = entries.map(|entry| entry.expect("an entry").file_name());
    let names = names.map(|name| name.into_string().expect("a plain name"));
    names
        .map(|name| {
            let text = fs::read_to_string(folder().join(&name).join("fixture.toml"));
            let text = text.unwrap_or_else(|error| panic!("{name}: {error}"));
            let fixture: Fixture = toml::from_str(&text).unwrap_or_else(|e| panic!("{name}: {e}"));
            assert_eq!(fixture.rule, name, "a folder is named after its rule");
            (name, fixture)
        })
        .collect()
}

fn check(side: &Path) -> Checked {
    let given = |name: &str| Some(side.join(name)).filter(|path| path.is_dir());
    hrhw::check(&Folders {
        manuals: given("manuals"),
        locales: given("locales"),
    })
    .unwrap_or_else(|error| panic!("{}: {error}", side.display()))
}

/// What is found in a folder of fixtures; each is checked once for all tests.
fn found(side: &Path) -> Vec<Found> {
    static FOUND: Mutex<BTreeMap<PathBuf, Vec<Found>>> = Mutex::new(BTreeMap::new());
    let mut all = FOUND.lock().unwrap_or_else(PoisonError::into_inner);
    let of_side = all.entry(side.to_owned());
    of_side.or_insert_with(|| check(side).found).clone()
}

/// The findings of a rule in a folder.
fn of_rule(rule: &str, side: &Path) -> Vec<Found> {
    found(side)
        .into_iter()
        .filter(|found| found.finding.rule.0 == rule)
        .collect()
}

#[test]
fn wrong_files_are_found_and_right_ones_are_not() {
    let mut failed = Vec::new();
    for (rule, fixture) in fixtures() {
        let folder = folder().join(&rule);
        let found = of_rule(&rule, &folder.join("wrong"));
        if found.len() != fixture.finding.len()
            || !fixture
                .finding
                .iter()
                .zip(&found)
                .all(|(expected, found)| is(found, expected))
        {
            let shown: Vec<_> = found.iter().map(show).collect();
            failed.push(format!("{rule}, wrong: found {shown:#?}"));
        }
        // Sessions of a few lines lack what a whole one needs; messages lack nothing.
        let right = self::found(&folder.join("right"));
        let is_told =
            |found: &&Found| found.finding.rule.0 == rule || !folder.join("right/manuals").is_dir();
        let right: Vec<_> = right.iter().filter(is_told).map(show).collect();
        if !right.is_empty() {
            failed.push(format!("{rule}, right: found {right:#?}"));
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

#[test]
fn a_language_that_comes_as_a_pack_lacks_whole_sessions_alone() {
    let pack = house::programs::root().join("tests/fixtures/pt-pack");
    let all = found(&pack);
    let of_it = |found: &&Found| found.language == Some(Lang::new("pt"));
    let (absent, wrong): (Vec<_>, Vec<_>) = all
        .iter()
        .filter(of_it)
        .partition(|found| found.finding.rule.0 == "words-file-missing");
    let wrong: Vec<_> = wrong.into_iter().map(show).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(!absent.is_empty(), "the pack does not bring every session");
}

fn is(found: &Found, expected: &Expected) -> bool {
    let finding = &found.finding;
    let has = |(name, value): (&String, &String)| {
        finding
            .args
            .iter()
            .any(|(own, said)| own == name && said == value)
    };
    (found.folder.as_str(), finding.file.as_str(), finding.line)
        == (
            expected.folder.as_str(),
            expected.file.as_str(),
            expected.line,
        )
        && expected.args.iter().all(has)
}

fn show(found: &Found) -> String {
    let finding = &found.finding;
    let place = format!(
        "{}/{}:{}",
        found.folder.as_str(),
        finding.file,
        finding.line
    );
    format!("{place} {} {:?}", finding.rule.0, finding.args)
}

/// Every rule of the sources, by name.
fn rules() -> BTreeSet<String> {
    let locales = house::programs::root().join("crates");
    let mut names = BTreeSet::new();
    collect_rules(&locales, &mut names);
    names
}

fn collect_rules(folder: &Path, names: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).expect("a folder of sources") {
        let path = entry.expect("an entry").path();
        if path.is_dir() && !path.ends_with("target") {
            collect_rules(&path, names);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let text = fs::read_to_string(&path).expect("a source file");
            let pieces: Vec<&str> = text.split("Rule(\"").collect();
            let declared = pieces
                .windows(2)
                .filter(|pair| pair[0].trim_end().ends_with("Rule ="));
            names.extend(declared.filter_map(|pair| Some(pair[1].split_once('"')?.0.to_owned())));
        }
    }
}

/// What only a disk can show has tests of its own, below and in the crate that reads folders.
const OF_THE_DISK: [&str; 5] = [
    "file-too-large",
    "too-many-files",
    "file-unreadable",
    "link-outside",
    "file-name-not-unicode",
];

/// What only a browser can show has tests of its own.
const OF_THE_PAGES: [&str; 4] = [
    "page-too-wide",
    "words-cut-off",
    "words-over-edge",
    "page-late",
];

#[test]
fn every_rule_has_its_fixtures() {
    let fixtures = fixtures();
    let missing: Vec<_> = rules()
        .into_iter()
        .filter(|rule| !fixtures.contains_key(rule))
        .filter(|rule| !OF_THE_DISK.contains(&rule.as_str()))
        .filter(|rule| !OF_THE_PAGES.contains(&rule.as_str()))
        .collect();
    assert!(missing.is_empty(), "rules without fixtures: {missing:?}");
    let gone: Vec<_> = fixtures
        .keys()
        .filter(|name| !rules().contains(*name))
        .collect();
    assert!(gone.is_empty(), "fixtures without a rule: {gone:?}");
}

#[test]
fn every_finding_is_worded_with_what_it_has() {
    let locales = Locales::embedded();
    for lang in locales.languages() {
        let words = locales.words(lang);
        for (rule, _) in fixtures() {
            for found in of_rule(&rule, &folder().join(&rule).join("wrong")) {
                let (id, args) = (found.finding.message_id(), found.finding.message_args());
                let said = words.together(&id, &["mend"], &args);
                let all = std::iter::once(&said.value).chain(&said.attributes);
                for said in all {
                    assert!(
                        !said.missing && said.lang == *lang,
                        "{lang}: {id}: {said:?}"
                    );
                }
            }
        }
    }
}

/// What is wrong with a folder that only a disk can hold.
fn found_in(write: impl FnOnce(&Path)) -> Vec<(&'static str, String)> {
    let folder = tempfile::tempdir().expect("a folder");
    let locales = folder.path().join("locales");
    fs::create_dir_all(locales.join("en")).expect("a folder");
    fs::write(locales.join("en/app.ftl"), "greeting = Hello\n").expect("a file");
    write(&locales);
    let checked = check(folder.path());
    checked
        .found
        .into_iter()
        .map(|found| (found.finding.rule.0, found.finding.file))
        .collect()
}

#[test]
fn a_huge_file_is_found_and_the_rest_is_checked() {
    let found = found_in(|locales| {
        fs::write(locales.join("en/huge.ftl"), vec![b'a'; 50 << 20]).expect("a file");
        fs::write(locales.join("en/z.ftl"), "broken\n").expect("a file");
    });
    let expect = [
        ("file-too-large", "en/huge.ftl"),
        ("entry-unparsable", "en/z.ftl"),
    ];
    assert_eq!(found, expect.map(|(rule, file)| (rule, file.to_owned())));
}

#[test]
fn deep_and_long_files_are_no_danger() {
    let found = found_in(|locales| {
        fs::write(
            locales.join("en/deep.ftl"),
            format!("a = {}", "{".repeat(1 << 20)),
        )
        .expect("a file");
        let selects = "{ $a ->\n *[x] y\n }".repeat(2_000);
        fs::write(locales.join("en/long.ftl"), format!("b = {selects}\n")).expect("a file");
        let wide = format!(
            "c ={}\n",
            " { $n ->\n [one] { $n }\n *[other] { $n }\n }".repeat(40)
        );
        fs::write(locales.join("en/wide.ftl"), wide).expect("a file");
    });
    assert!(
        found.contains(&("braces-too-deep", "en/deep.ftl".to_owned())),
        "{found:?}"
    );
}

#[cfg(unix)]
#[test]
fn links_outside_are_found() {
    let found = found_in(|locales| {
        std::os::unix::fs::symlink("/etc/hostname", locales.join("en/away.ftl")).expect("a link");
    });
    assert_eq!(found, [("link-outside", "en/away.ftl".to_owned())]);
}

/// An administrator may read everything, so that nothing is unreadable to her.
#[cfg(unix)]
#[test]
fn what_may_not_be_read_is_found() {
    use std::os::unix::fs::PermissionsExt as _;
    let found = found_in(|locales| {
        let secret = locales.join("en/secret.ftl");
        fs::write(&secret, "a = A\n").expect("a file");
        fs::set_permissions(&secret, fs::Permissions::from_mode(0o000)).expect("no rights");
        if fs::read(&secret).is_ok() {
            fs::remove_file(&secret).expect("to remove");
            // A link that leads to itself cannot be opened by anybody.
            std::os::unix::fs::symlink(&secret, &secret).expect("a link");
        }
    });
    assert_eq!(found, [("file-unreadable", "en/secret.ftl".to_owned())]);
}

#[test]
fn a_file_that_changes_while_it_is_read_gives_findings_and_no_panic() {
    let folder = tempfile::tempdir().expect("a folder");
    let locales = folder.path().join("locales");
    fs::create_dir_all(locales.join("en")).expect("a folder");
    let file = locales.join("en/app.ftl");
    fs::write(&file, "greeting = Hello\n").expect("a file");
    let writer = std::thread::spawn(move || {
        for size in (0..400).map(|step| step * 977 % 4_001) {
            let text = "greeting = { $é ->\n".repeat(size);
            fs::write(&file, &text.as_bytes()[..text.len() - text.len() / 7]).expect("a file");
        }
    });
    while !writer.is_finished() {
        let _ = check(folder.path());
    }
    writer.join().expect("the writer");
}

#[test]
fn a_folder_that_is_not_there_is_refused() {
    let folders = Folders {
        manuals: Some("/no/such/folder".into()),
        locales: None,
    };
    assert!(hrhw::check(&folders).is_err());
}
