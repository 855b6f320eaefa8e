//! The instruments the manual cites.

use std::collections::BTreeSet;

use language::{Finding, Rule};

use super::known::Known;
use super::provision::places;
use crate::facts::Instrument;
use crate::manual::Manual;
use crate::rules;

const FILE: &str = "instruments.toml";

pub(super) fn check(manual: &Manual, known: &Known, found: &mut Vec<Finding>) {
    let mut seen = BTreeSet::new();
    for instrument in manual.instruments.iter() {
        if !seen.insert(&instrument.id) {
            found.push(about(instrument, rules::INSTRUMENT_DUPLICATE));
        }
        check_provisions(instrument, found);
        check_titles(manual, known, instrument, found);
    }
}

fn about(instrument: &Instrument, rule: Rule) -> Finding {
    Finding::damage(rule, FILE)
        .at(instrument.line)
        .with("id", &instrument.id)
}

fn check_provisions(instrument: &Instrument, found: &mut Vec<Finding>) {
    let entries = || instrument.provisions.iter().chain(&instrument.unverified);
    for provision in entries().filter(|entry| places(entry).is_none()) {
        let finding = about(instrument, rules::PROVISION_BADLY_WRITTEN);
        found.push(finding.with("provision", provision));
    }
    if instrument.unit.is_none() && entries().next().is_some() {
        found.push(about(instrument, rules::INSTRUMENT_WITHOUT_UNIT));
    }
}

/// Each language names the instrument in its own `instruments.ftl`.
fn check_titles(manual: &Manual, known: &Known, instrument: &Instrument, found: &mut Vec<Finding>) {
    let without =
        |facts: &&crate::LanguageFacts| !known.has_instrument_title(&facts.id, &instrument.id);
    for language in manual.languages.iter().filter(without) {
        let finding = Finding::gap(rules::INSTRUMENT_TITLE_MISSING, FILE).at(instrument.line);
        found.push(
            finding
                .with("id", &instrument.id)
                .with("lang", language.id.as_str()),
        );
    }
}
