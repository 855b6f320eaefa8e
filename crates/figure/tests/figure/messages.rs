//! Messages and templates belong to each other, and the words in place of a picture say all of it.

use std::collections::BTreeSet;

use language::{Args, Lang, Locales};

use crate::{FIGURES, LANGUAGES, words};

#[test]
fn every_label_has_its_message_in_every_language_and_no_message_is_unused() {
    let asked = figure::message_ids();
    let locales = Locales::embedded();
    for tag in LANGUAGES {
        let entries = locales.entries(&Lang::new(tag)).iter();
        let said: BTreeSet<String> = entries
            .map(|entry| entry.id.to_string())
            .filter(|id| id.starts_with("figure-"))
            .collect();
        let missing: Vec<_> = asked.difference(&said).collect();
        let unused: Vec<_> = said.difference(&asked).collect();
        assert!(
            missing.is_empty() && unused.is_empty(),
            "{tag}: missing {missing:?}, unused {unused:?}"
        );
    }
}

#[test]
fn the_alternative_says_every_label_of_the_picture() {
    for tag in LANGUAGES {
        let words = words(tag);
        for (id, template) in &*FIGURES {
            let alternative = words.attribute(&format!("figure-{id}"), "alternative", &Args::new());
            assert!(!alternative.fallback && !alternative.missing, "{tag}: {id}");
            for label in template.labels().filter_map(figure::Label::name) {
                let said = words
                    .message(&format!("figure-{id}-{label}"), &Args::new())
                    .text;
                let told = alternative
                    .text
                    .to_lowercase()
                    .contains(&said.to_lowercase());
                assert!(told, "{tag}: {id} does not say {label}: {said}");
            }
        }
    }
}

/// Labels that are a term of the glossary, and the term.
const TERMS: [(&str, &str); 10] = [
    ("four-tests-availability", "availability"),
    ("four-tests-accessibility", "accessibility"),
    ("four-tests-acceptability", "acceptability"),
    ("four-tests-quality", "quality"),
    ("four-tests-participation", "participation"),
    ("four-tests-non-discrimination", "non-discrimination"),
    ("four-tests-physical", "physical-accessibility"),
    ("four-tests-economic", "economic-accessibility"),
    ("four-tests-information", "information-accessibility"),
    (
        "freedoms-and-entitlements-determinants",
        "underlying-determinants-of-health",
    ),
];

#[test]
fn labels_use_the_words_of_the_glossary() {
    for tag in LANGUAGES {
        let words = words(tag);
        for (label, term) in TERMS {
            let said = words.message(&format!("figure-{label}"), &Args::new()).text;
            let term = words.term(term).expect("a term of the glossary");
            assert_eq!(
                said.to_lowercase(),
                term.default.to_lowercase(),
                "{tag}: {label}"
            );
        }
    }
}
