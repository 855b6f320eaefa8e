//! Voices: short enough to be read aloud, two questions, a session they belong to.

use language::{Finding, Rule};

use super::facts_file::value_line;
use super::known::Known;
use crate::manual::Manual;
use crate::rules;
use crate::voice::Voice;
use crate::words::{Inline, SessionWords};

/// How many words an account may have, in any language.
const WORDS: std::ops::RangeInclusive<usize> = 250..=400;
const PROMPTS: usize = 2;

pub(super) fn check(manual: &Manual, known: &Known, voice: &Voice, found: &mut Vec<Finding>) {
    let path = format!("voices/{}.toml", voice.id);
    let text = manual.file_text(&path).unwrap_or_default();
    let damage =
        |rule: Rule, value: &str| Finding::damage(rule, &path).at(value_line(text, 1, value));
    let facts = &voice.facts;
    if manual.session(&facts.session).is_none() {
        found.push(damage(rules::SESSION_UNKNOWN, &facts.session).with("slug", &facts.session));
    }
    if !known.has_message(&format!("role-{}", facts.role)) {
        found.push(damage(rules::VOICE_ROLE_UNKNOWN, &facts.role).with("role", &facts.role));
    }
    let distinct = facts.prompts.first() != facts.prompts.get(1);
    if facts.prompts.len() != PROMPTS || !distinct {
        let finding = Finding::damage(rules::VOICE_PROMPTS, &path);
        found.push(finding.with("found", facts.prompts.len().to_string()));
    }
    for lang in voice.session_like().languages() {
        check_length(voice, voice.session_like().words(lang), found);
    }
}

fn check_length(voice: &Voice, words: Option<&SessionWords>, found: &mut Vec<Finding>) {
    let Some((words, account)) = words.and_then(|words| Some((words, words.sections.first()?)))
    else {
        return;
    };
    let mut count = 0;
    for node in &account.blocks {
        node.each_block(&mut |block| count += words_in(&block.inlines));
    }
    if !WORDS.contains(&count) {
        let path = voice
            .session_like()
            .words_path(&words.lang)
            .unwrap_or_default();
        let finding = Finding::damage(rules::VOICE_LENGTH, path).with("found", count.to_string());
        let finding = finding.with("least", WORDS.start().to_string());
        found.push(finding.with("most", WORDS.end().to_string()));
    }
}

fn words_in(inlines: &[Inline]) -> usize {
    let count = |text: &str| {
        let words = text.split_whitespace();
        words
            .filter(|word| word.chars().any(char::is_alphanumeric))
            .count()
    };
    inlines
        .iter()
        .map(|inline| match inline {
            Inline::Text(text) => count(text),
            Inline::Term { words, .. } => count(words),
            Inline::Emphasis(words) | Inline::Strong(words) | Inline::Link { words, .. } => {
                words_in(words)
            }
            _ => 1,
        })
        .sum()
}
