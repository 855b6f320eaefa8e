//! What is wrong with the labels of a language.

use std::collections::BTreeSet;

use language::{Finding, Rule, Words};

use crate::drawing;

/// A label does not fit its place at its size: it is set smaller, or runs out of it. `$figure`, `$label`,
/// `$language`, and `$id` of its message.
pub const LABEL_TOO_LONG: Rule = Rule("label-too-long");

/// Every message that figures ask for.
pub fn message_ids() -> BTreeSet<String> {
    let of = |id: &'static str| {
        let labels = drawing::template(id)
            .into_iter()
            .flat_map(|template| template.labels());
        let labels = labels.filter_map(move |label| Some(format!("figure-{id}-{}", label.name()?)));
        labels.chain([format!("figure-{id}")])
    };
    drawing::ids().flat_map(of).collect()
}

/// The labels of this language that are too long for their places.
pub fn check(words: &Words) -> Vec<Finding> {
    let of = |id: &'static str| {
        let long = drawing::set(id, words).into_iter();
        let long = long.filter(|placed| placed.is_too_long() && placed.lang == *words.lang());
        long.filter_map(move |placed| Some((id, placed.label.name()?)))
    };
    let found = drawing::ids().flat_map(of).map(|(figure, label)| {
        Finding::damage(LABEL_TOO_LONG, format!("{}/figures.ftl", words.lang()))
            .with("figure", figure)
            .with("label", label)
            .with("language", words.lang().as_str())
            .with("id", format!("figure-{figure}-{label}"))
    });
    found.collect()
}
