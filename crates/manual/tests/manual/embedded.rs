//! The manual that is part of the program.

use std::time::Instant;

use language::{Finding, Lang, Locales};
use manual::{Anchors, Manual, Renderer};

use crate::fixture::Quoting;

#[test]
fn reads_without_damage() {
    let manual = Manual::embedded();
    let findings: Vec<String> = manual
        .findings()
        .iter()
        .filter(|finding| !is_ahead_of_its_words(&manual, finding))
        .map(|finding| {
            format!(
                "{}:{} {} {:?}",
                finding.file, finding.line, finding.rule.0, finding.args
            )
        })
        .collect();
    assert!(findings.is_empty(), "\n{}", findings.join("\n"));
}

/// Facts are often written before any word: every id is then missing at once, and the checker says so.
fn is_ahead_of_its_words(manual: &Manual, finding: &Finding) -> bool {
    let slug = finding
        .file
        .rsplit('/')
        .next()
        .and_then(|name| name.strip_suffix(".md"));
    let words = slug.and_then(|slug| manual.session(slug)?.words(&manual.source));
    finding.rule == manual::rules::ID_WITHOUT_HEADING
        && words.is_some_and(|words| words.sections.is_empty())
}

#[test]
fn has_a_title_and_a_summary_for_every_session() {
    let manual = Manual::embedded();
    assert!(manual.sessions().len() >= 24);
    for session in manual.sessions() {
        let chain = [manual.source.clone()];
        assert_ne!(session.title(&chain).value, session.slug);
        assert!(
            !session.summary(&chain).value.is_empty(),
            "{}",
            session.slug
        );
    }
}

#[test]
fn renders_every_session_in_every_language() {
    let manual = Manual::embedded();
    let locales = Locales::embedded();
    for session in manual.sessions() {
        for facts in &manual.languages {
            let text = session.text(std::slice::from_ref(&facts.id));
            for section in &text.sections {
                let words = locales.words(section.lang);
                let renderer = Renderer {
                    manual: &manual,
                    session,
                    words: &words,
                    links: &Quoting,
                    anchors: Anchors::Own,
                };
                let html = renderer.html(section.blocks);
                assert_eq!(html.is_empty(), section.blocks.is_empty());
                assert!(
                    !html.contains("{ "),
                    "an unresolved placeable in {} {}",
                    session.slug,
                    section.facts.id
                );
            }
        }
    }
}

#[test]
fn is_shared_between_threads_and_opens_quickly() {
    fn shared<T: Send + Sync>(_: &T) {}
    let start = Instant::now();
    let manual = Manual::embedded();
    shared(&manual);
    // Unoptimised, on a busy machine; the benchmark holds the real bound.
    assert!(start.elapsed().as_millis() < 2000);
    assert_eq!(manual.source, Lang::new("en"));
}
