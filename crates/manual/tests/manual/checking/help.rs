//! Pages of help: names of labels, keys and pages; the same shape in every language.

use language::Files;
use manual::Manual;

use super::{HELP, HELP_WORDS, check, sound};

#[test]
fn pages_of_help() {
    let (facts, page) = ("help/h.toml", "fr/help/h.md");
    check(
        page,
        "lock-now",
        "no-such",
        &[
            "fr/help/h.md label-unknown no-such",
            "fr/help/h.md parity-placeables LABEL lock-now|LABEL no-such",
        ],
    );
    check(
        page,
        "Ctrl+L",
        "Strg+L",
        &[
            "fr/help/h.md key-unknown Strg",
            "fr/help/h.md parity-placeables KEY Ctrl+L|KEY Strg+L",
        ],
    );
    check(
        page,
        "HELP(\"h\")",
        "HELP(\"g\")",
        &[
            "fr/help/h.md help-unknown g",
            "fr/help/h.md parity-placeables HELP h|HELP g",
        ],
    );
    check(
        page,
        "Words.",
        "- Words.",
        &["fr/help/h.md parity-structure two|paragraph|list"],
    );
    check(
        page,
        "## Two {#two}\n\nWords.\n",
        "",
        &["fr/help/h.md words-missing two"],
    );
    check(
        facts,
        "\"two\"",
        "\"one\"",
        &[
            "en/help/h.md id-undeclared two",
            "fr/help/h.md id-undeclared two",
            "help/h.toml facts-id-duplicate one",
        ],
    );
    check(
        facts,
        "place",
        "plaice",
        &[
            "en/help/h.md words-without-facts help/h",
            "fr/help/h.md words-without-facts help/h",
            "help/h.toml facts-key-missing place",
            "help/h.toml facts-key-unknown plaice",
        ],
    );
}

#[test]
fn they_stand_in_the_order_of_their_facts() {
    let more = |place: u32| HELP.replace('1', &place.to_string());
    let files = sound().overlay(Files::from_pairs([
        ("help/a.toml", more(3)),
        ("help/z.toml", more(0)),
        ("en/help/a.md", HELP_WORDS.to_owned()),
        ("en/help/z.md", HELP_WORDS.to_owned()),
    ]));
    let manual = Manual::open(files);
    let order: Vec<&str> = manual.help().map(|page| page.id.as_str()).collect();
    assert_eq!(order, ["z", "h", "a"]);
    assert_eq!(
        manual.text("help/h").map(|text| &*text.slug),
        Some("help/h")
    );
    assert!(manual.text("help/none").is_none() && manual.text("other/h").is_none());
}
