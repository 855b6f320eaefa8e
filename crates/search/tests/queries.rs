//! What people type, and what they must find among the first three.

use language::{Lang, Locales};
use manual::Manual;
use search::{Hit, Search};

const QUERIES: &str = include_str!("queries.tsv");
/// The share that must be found; the goal is 95 %.
const ENOUGH: f64 = 0.95;

fn finds(hits: &[Hit], wanted: &str) -> bool {
    let is_it = |hit: &Hit, wanted: &str| match wanted.split_once(':') {
        Some((kind, id)) => hit.kind.as_str() == kind && hit.section == id,
        None => hit.session == wanted,
    };
    hits.iter()
        .take(3)
        .any(|hit| wanted.split('|').any(|wanted| is_it(hit, wanted)))
}

#[test]
fn most_queries_find_their_passage_among_the_first_three() {
    let (manual, locales) = (Manual::embedded(), Locales::embedded());
    let search = Search::new(locales.languages());
    let rows: Vec<Vec<&str>> = QUERIES
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| line.split('\t').collect())
        .collect();
    let mut missed = Vec::new();
    for row in &rows {
        let [lang, query, wanted] = row[..] else {
            panic!("{row:?}")
        };
        let hits = search.find(&manual, &locales, &Lang::new(lang), query, 3);
        if !finds(&hits, wanted) {
            let shown: Vec<String> = hits
                .iter()
                .map(|hit| format!("{}/{} {}", hit.session, hit.section, hit.kind.as_str()))
                .collect();
            missed.push(format!("{lang} {query} → {shown:?}, not {wanted}"));
        }
    }
    let found = rows.len() - missed.len();
    println!("found {found} of {}:\n{}", rows.len(), missed.join("\n"));
    for lang in ["en", "fr", "es", "ru"] {
        assert!(
            rows.iter().filter(|row| row[0] == lang).count() >= 30,
            "{lang} has 30 queries"
        );
    }
    assert!(
        found as f64 >= ENOUGH * rows.len() as f64,
        "found {found} of {}:\n{}",
        rows.len(),
        missed.join("\n")
    );
}

#[test]
fn another_language_is_found_through_the_glossary() {
    let (manual, locales) = (Manual::embedded(), Locales::embedded());
    let search = Search::new(locales.languages());
    let find = |lang: &str, query: &str| search.find(&manual, &locales, &Lang::new(lang), query, 5);
    for (lang, query, word) in [
        ("fr", "права", "droit"),
        ("en", "double loyauté", "loyalt"),
        ("es", "пытки", "tortura"),
    ] {
        let hits = find(lang, query);
        assert!(!hits.is_empty(), "{lang} {query}");
        assert!(
            hits.iter()
                .all(|hit| hit.language.as_str() == lang && hit.through.is_some()),
            "{hits:?}"
        );
        assert!(
            hits[0].text.to_lowercase().contains(word),
            "{lang} {query}: {}",
            hits[0].text
        );
    }
}

#[test]
fn odd_queries_are_answered() {
    let (manual, locales) = (Manual::embedded(), Locales::embedded());
    let search = Search::new(locales.languages());
    for query in [
        "",
        " ",
        "\"",
        "\"\"",
        "«»",
        "?",
        "🩺",
        "%00",
        "a",
        "'",
        "л’",
        &"слово ".repeat(2000),
        &"x".repeat(100_000),
    ] {
        for lang in ["en", "ru", "xx"] {
            let hits = search.find(&manual, &locales, &Lang::new(lang), query, 10);
            assert!(hits.len() <= 10);
        }
    }
}
