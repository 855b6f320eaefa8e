//! Rules about facts: time, the catalogue, what a session must have, questions, instruments.

use language::Files;

use super::{INSTRUMENTS, OTHER, check, check_files, facts, show, sound};

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
