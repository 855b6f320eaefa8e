//! What no author wrote: large, deep and broken files neither stop, hang nor overflow anything.

use std::time::{Duration, Instant};

use language::Files;
use manual::Manual;

use crate::fixture::{english, files, words};

/// Reads and renders on a thread with a small stack.
fn survive(name: &str, bytes: Vec<u8>) -> Vec<&'static str> {
    let name = name.to_owned();
    let run = move || {
        let start = Instant::now();
        let bytes_read = bytes.len();
        let files = files(&[]).overlay(Files::from_pairs([("en/s.md", bytes)]));
        let (manual, findings) = Manual::from_files(&files);
        let session = manual.session("s").unwrap();
        let words = english();
        let renderer = manual::Renderer {
            manual: &manual,
            session,
            words: &words,
            links: &crate::fixture::Quoting,
            anchors: manual::Anchors::Own,
        };
        for section in &session.text(&[]).sections {
            let html = renderer.html(section.blocks);
            assert_eq!(html.contains('<'), !section.blocks.is_empty());
            assert!(renderer.plain(section.blocks).len() <= bytes_read);
        }
        let took = start.elapsed();
        assert!(took < Duration::from_secs(20), "{name} took {took:?}");
        let mut rules: Vec<&str> = findings.iter().map(|finding| finding.rule.0).collect();
        rules.retain(|rule| *rule != "id-without-heading");
        rules.dedup();
        rules
    };
    let thread = std::thread::Builder::new()
        .stack_size(1 << 20)
        .spawn(run)
        .unwrap();
    thread.join().expect("neither panics nor overflows")
}

fn session(body: &str) -> Vec<u8> {
    words("S", &format!("## One {{#one}}\n\n{body}\n")).into_bytes()
}

#[test]
fn deep_nesting_is_flattened() {
    let deep = 10_000;
    let lists: String = (0..300)
        .map(|depth| format!("{}- a\n", "  ".repeat(depth)))
        .collect();
    let alerts: String = (0..200)
        .map(|depth| format!("{}[!TIP]\n", "> ".repeat(depth + 1)))
        .collect();
    for (name, body, expect) in [
        (
            "quotes",
            "> ".repeat(deep) + "a",
            &["quote-without-kind", "too-many-problems"][..],
        ),
        ("lists on a line", "- ".repeat(deep) + "a", &["too-deep"]),
        ("lists", lists, &["too-deep"]),
        (
            "stress",
            "*a ".repeat(deep) + &" b*".repeat(deep),
            &["too-deep", "too-many-problems"],
        ),
        (
            "brackets",
            "[".repeat(deep) + "a" + &"](#b)".repeat(deep),
            &[],
        ),
        (
            "images",
            "![".repeat(1000) + "a" + &"](b)".repeat(1000),
            &["image", "too-deep", "image"],
        ),
    ] {
        let found = survive(name, session(&body));
        let expected = expect.iter().all(|rule| found.contains(rule));
        assert!(expected, "{name}: {:?}", &found[..found.len().min(9)]);
    }
    survive("alerts", session(&alerts));
}

#[test]
fn long_files_are_read_or_refused() {
    for (name, piece) in [
        ("text", "word "),
        ("paragraphs", "a\n\n"),
        ("braces", "{"),
        ("open placeables", "{ TERM(\"a "),
        ("placeables", "{ CITE(\"gc14\", \"1\") } "),
        ("backquotes", "`` ` "),
        ("underscores", "_a__b "),
        ("angles", "<a "),
        ("comments", "<!-- "),
        ("links", "[a](<b "),
        ("references", "[a][b] "),
        ("entities", "&#123;"),
        ("headings", "## a {#b}\n"),
        ("rows", "|a|b|\n|-|-|\n"),
    ] {
        survive(name, session(&piece.repeat(300_000 / piece.len())));
    }
    let large = session(&"word ".repeat(1_000_000));
    assert_eq!(survive("too large", large), ["file-too-large"]);
}

#[test]
fn broken_bytes_are_damage() {
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut noise = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_le_bytes()
    };
    for _ in 0..8 {
        let bytes: Vec<u8> = (0..4096).flat_map(|_| noise()).collect();
        let found = survive("noise", bytes);
        assert!(
            found.iter().any(|rule| rule.starts_with("file-")),
            "{found:?}"
        );
    }
    // Text of nothing but what means something in Markdown or Fluent.
    let signs: Vec<char> = "{}[]()<>*_`#|-+>!&\\\"'$:.~ \n\t\u{0}é\u{a0}\u{2028}"
        .chars()
        .collect();
    for _ in 0..200 {
        let soup: String = (0..64)
            .flat_map(|_| noise())
            .map(|byte| signs[byte as usize % signs.len()])
            .collect();
        survive("soup", session(&soup));
    }
}

#[test]
fn a_broken_toml_is_damage() {
    for text in [
        "\u{0}",
        "[[section]]\nid = [[[[",
        &"[".repeat(100_000),
        &"a.".repeat(50_000),
        "section = 3\n",
    ] {
        for path in ["manual.toml", "instruments.toml", "sessions/s.toml"] {
            let (_, findings) = Manual::from_files(&files(&[(path, text)]));
            assert!(
                findings.iter().any(|finding| finding.file == path),
                "{path}: {:.20}",
                text
            );
        }
    }
}
