//! How much a layer from elsewhere may hold: what is more was made by nobody's hand.

use crate::{AdaptedFacts, AdaptedWords, Layer};

/// The most sections that may be changed, all languages together.
const MOST_SECTIONS: usize = 1000;
/// The longest text of a section, in bytes; the longest of the manual is a tenth of it.
const LONGEST_TEXT: usize = 60_000;
/// The longest name of a session or a section.
const LONGEST_NAME: usize = 100;
/// The longest that a section may take, in minutes.
const LONGEST_MINUTES: u32 = 480;

impl Layer {
    /// Whether a layer that somebody else made can be kept: names are names, texts and numbers have an end.
    #[must_use]
    pub fn is_within_bounds(&self) -> bool {
        self.words.len() <= MOST_SECTIONS
            && self.facts.len() <= MOST_SECTIONS
            && self.words.iter().all(words_fit)
            && self.facts.iter().all(facts_fit)
    }
}

fn words_fit(words: &AdaptedWords) -> bool {
    let texts = [&words.base, &words.text];
    is_name(&words.session)
        && is_name(&words.section)
        && words.lang.parse::<language::Lang>().is_ok()
        && texts.into_iter().all(|text| text.len() <= LONGEST_TEXT)
}

fn facts_fit(facts: &AdaptedFacts) -> bool {
    let added = facts.added.iter();
    let names = facts.cut.iter().chain(facts.minutes.keys());
    let minutes = facts.minutes.values();
    let mut minutes = minutes.chain(facts.added.iter().map(|added| &added.minutes));
    is_name(&facts.session)
        && names.clone().count() + facts.added.len() <= MOST_SECTIONS
        && names.into_iter().all(|name| is_name(name))
        && added
            .flat_map(|added| [&added.id, &added.after])
            .all(|name| is_name(name))
        && minutes.all(|minutes| (1..=LONGEST_MINUTES).contains(minutes))
}

/// Names of sessions and sections are the small letters, numbers and hyphens of addresses.
fn is_name(name: &str) -> bool {
    let is_sign = |sign: u8| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == b'-';
    !name.is_empty() && name.len() <= LONGEST_NAME && name.bytes().all(is_sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(section: &str, lang: &str, text: &str) -> Layer {
        Layer {
            words: vec![AdaptedWords {
                session: "dual-loyalty".into(),
                section: section.into(),
                lang: lang.into(),
                base: String::new(),
                text: text.into(),
            }],
            facts: Vec::new(),
        }
    }

    #[test]
    fn what_nobody_made_by_hand_is_refused() {
        let check = |layer: &Layer, expect| assert_eq!(layer.is_within_bounds(), expect);
        check(&words("opening-case", "ru", "## Начало"), true);
        check(&words("../../etc", "ru", ""), false);
        check(&words("opening} [x", "ru", ""), false);
        check(&words("opening-case", "no language", ""), false);
        check(&words("opening-case", "ru", &"я".repeat(40_000)), false);
        let facts = |minutes| Layer {
            words: Vec::new(),
            facts: vec![AdaptedFacts {
                session: "dual-loyalty".into(),
                minutes: [("triads".to_owned(), minutes)].into(),
                ..AdaptedFacts::default()
            }],
        };
        check(&facts(20), true);
        check(&facts(0), false);
        check(&facts(u32::MAX), false);
    }
}
