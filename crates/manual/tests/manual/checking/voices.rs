//! Voices: their rules, and how they are served.

use language::Files;
use manual::Manual;

use super::{check, check_files, show, sound, voice};

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
