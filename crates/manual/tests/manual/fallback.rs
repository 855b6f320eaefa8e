//! Which language serves what.

use language::Lang;
use manual::Manual;

use crate::fixture::{files, words};

fn manual() -> Manual {
    let en = words(
        "English",
        "## A {#one}\na\n### B {#part}\nb\n## C {#two}\nc\n### D {#question}\nd\n",
    );
    let fr = words(
        "Français",
        "## Un {#one}\nun\n## Deux {#two}\ndeux\n### Quatre {#question}\nquatre\n",
    );
    let half = "---\ntitle: Solo\n---\n## Dos {#two}\ndos\n".to_owned();
    Manual::from_files(&files(&[
        ("en/s.md", &en),
        ("fr/s.md", &fr),
        ("es/s.md", &half),
    ]))
    .0
}

#[test]
fn each_heading_comes_with_its_blocks_from_the_first_language_that_has_it() {
    #[track_caller]
    fn check(chain: &[&str], expect: &str) {
        let manual = manual();
        let chain: Vec<Lang> = chain.iter().map(|tag| Lang::new(tag)).collect();
        let text = manual.session("s").unwrap().text(&chain);
        let mut served = String::new();
        for section in &text.sections {
            let mark = if section.fallback { "*" } else { "" };
            served += &format!("{}={}{mark} ", section.facts.id, section.lang);
            for part in &section.parts {
                let mark = if part.fallback { "*" } else { "" };
                served += &format!("{}={}{mark} ", part.facts.id, part.lang);
            }
        }
        assert_eq!(served.trim(), expect, "{chain:?}");
    }
    check(&["en"], "one=en part=en two=en question=en");
    check(&["fr"], "one=fr part=en* two=fr question=fr");
    check(&["fr", "en"], "one=fr part=en* two=fr question=fr");
    check(&["es", "fr"], "one=fr* part=en* two=es question=fr*");
    check(&["pt"], "one=en* part=en* two=en* question=en*");
    check(&[], "one=en part=en two=en question=en");
}

#[test]
fn titles_and_summaries_fall_back_alone() {
    let manual = manual();
    let session = manual.session("s").unwrap();
    let chain = [Lang::new("es"), Lang::new("fr")];
    let (title, summary) = (session.title(&chain), session.summary(&chain));
    assert_eq!(
        (title.value, title.lang.as_ref(), title.fallback),
        ("Solo", "es", false)
    );
    assert_eq!(
        (summary.value, summary.lang.as_ref(), summary.fallback),
        ("What it is.", "fr", true)
    );
}

#[test]
fn a_session_without_sections_is_still_to_come() {
    let manual = manual();
    assert!(manual.session("other").unwrap().is_coming());
    assert!(!manual.session("s").unwrap().is_coming());
    assert!(
        manual
            .session("other")
            .unwrap()
            .text(&[])
            .sections
            .is_empty()
    );
}

#[test]
fn a_language_dropped_in_is_a_language() {
    let languages: Vec<String> = manual()
        .languages
        .iter()
        .map(|facts| facts.id.to_string())
        .collect();
    assert_eq!(languages, ["en", "fr", "es"]);
}
