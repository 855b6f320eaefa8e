//! TOML into values: what is wrong costs its own table and nothing more.

use language::Files;
use manual::{DayItem, Manual, PartKind, SectionKind};

use crate::fixture::{CATALOGUE, FACTS, files, rules, words};

fn read(path: &str, text: &str) -> (Manual, Vec<(String, &'static str, u32)>) {
    let body = "## A {#one}\n### B {#part}\n## C {#two}\n### D {#question}\n";
    let (manual, findings) =
        Manual::from_files(&files(&[("en/s.md", &words("S", body)), (path, text)]));
    let found = findings.iter().filter(|finding| finding.file == path);
    (
        manual,
        found
            .map(|finding| (format!("{:?}", finding.args), finding.rule.0, finding.line))
            .collect(),
    )
}

#[test]
fn facts_become_values() {
    let (manual, found) = read("sessions/s.toml", FACTS);
    assert_eq!(found, []);
    let facts = &manual.session("s").unwrap().facts;
    let ids: Vec<(&str, u32)> = facts.ids().collect();
    assert_eq!(
        ids,
        [("one", 6), ("part", 10), ("two", 13), ("question", 16)]
    );
    assert_eq!(facts.sections[0].kind, SectionKind::Activity);
    assert_eq!(facts.sections[1].parts[0].kind, PartKind::Question);
    assert_eq!(facts.sections[1].parts[0].answers, [2]);
}

#[test]
fn what_is_wrong_costs_its_own_table() {
    #[track_caller]
    fn check(from: &str, to: &str, rule: &str, line: u32, left: &[&str]) {
        assert!(FACTS.contains(from), "{from}");
        let (manual, found) = read("sessions/s.toml", &FACTS.replacen(from, to, 1));
        let found: Vec<_> = found.iter().map(|(_, rule, line)| (*rule, *line)).collect();
        assert_eq!(found, [(rule, line)], "{to}");
        let ids: Vec<&str> = manual
            .session("s")
            .map(|s| s.facts.ids().map(|(id, _)| id).collect())
            .unwrap_or_default();
        assert_eq!(ids, left, "{to}");
    }
    const ALL: &[&str] = &["one", "part", "two", "question"];
    check("minutes = 35", "minuets = 35", "facts-key-unknown", 9, ALL);
    check(
        "minutes = 35",
        "minutes = \"35\"",
        "facts-value",
        9,
        &["two", "question"],
    );
    check(
        "kind = \"activity\"",
        "kind = \"aktivity\"",
        "facts-value",
        8,
        &["two", "question"],
    );
    check(
        "kind = \"trainer\"",
        "kind = \"teacher\"",
        "facts-value",
        12,
        &["one", "two", "question"],
    );
    check(
        "id = \"two\"",
        "",
        "facts-key-missing",
        13,
        &["one", "part"],
    );
    check(
        "id = \"two\"",
        "id = \"one\"",
        "facts-id-duplicate",
        13,
        &["one", "part", "one", "question"],
    );
    check("minutes = 90", "", "facts-key-missing", 1, &[]);
    check("answers = [2]", "answers = [2", "toml-syntax", 19, ALL);
}

#[test]
fn programmes_have_sessions_and_breaks() {
    let programme = r#"
[[programme]]
id = "p"
[[programme.day]]
items = ["s", { break = 15 }, { meal = 60 }, { evaluation = 30 }]
[[programme.day]]
items = [{ pause = 15 }]
"#;
    let (manual, found) = read("manual.toml", &format!("{CATALOGUE}{programme}"));
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!((found[0].1, found[0].2), ("facts-value", 18));
    let day = &manual.programmes[0].days[0];
    let expect = [
        DayItem::Session("s".into()),
        DayItem::Break(15),
        DayItem::Meal(60),
        DayItem::Evaluation(30),
    ];
    assert_eq!(day[..], expect);
}

#[test]
fn files_that_do_not_belong_together_are_found() {
    let more = [
        ("sessions/unlisted.toml", crate::fixture::COMING),
        ("en/nowhere.md", "---\ntitle: A\nsummary: B\n---\n"),
        (
            "manual.toml",
            &CATALOGUE.replace("\"other\"", "\"other\", \"missing\""),
        ),
    ];
    let (manual, findings) = Manual::from_files(&files(&more));
    let mut found = rules(&findings);
    found.retain(|(rule, _)| !rule.starts_with("id-"));
    let expect = [
        ("words-without-facts", 0),
        ("session-without-facts", 0),
        ("session-not-listed", 0),
    ];
    assert_eq!(found, expect);
    let slugs: Vec<&str> = manual
        .sessions()
        .map(|session| session.slug.as_str())
        .collect();
    assert_eq!(slugs, ["s", "other", "unlisted"]);
    assert_eq!(
        manual.part_of("s").map(|part| part.id.as_str()),
        Some("roles")
    );
    assert_eq!(manual.part_of("unlisted"), None);
}

#[test]
fn an_empty_folder_is_an_empty_manual() {
    let (manual, findings) = Manual::from_files(&Files::default());
    assert_eq!(rules(&findings), [("file-missing", 0), ("file-missing", 0)]);
    assert_eq!(manual.sessions().len(), 0);
}
