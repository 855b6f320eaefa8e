//! What a person wants of the app while she studies. Nothing of it happens unless she says so.

use super::{Fact, registers::Registers};
use crate::{Change, SaveError, Workbook};

/// What a person wants of the app while she studies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Study {
    /// Whether cards are asked; none is not answered yet.
    pub review: Option<bool>,
    /// How many minutes a day's review may take; none is the app's own choice.
    pub review_minutes: Option<u16>,
    /// Whether the time she reads is measured.
    pub time_spent: bool,
}

impl Workbook {
    /// Changes what she wants. What is the same already is not written.
    ///
    /// # Errors
    /// As any save.
    pub fn set_study(&self, study: Study) -> Result<(), SaveError> {
        self.set(Change::SetSettings, facts(study))
    }
}

fn facts(study: Study) -> Vec<Fact> {
    let word = |wanted: bool| if wanted { "yes" } else { "no" }.to_owned();
    vec![
        ("study.review", study.review.map(word)),
        (
            "study.review-minutes",
            study.review_minutes.map(|minutes| minutes.to_string()),
        ),
        (
            "study.time-spent",
            study.time_spent.then(|| "yes".to_owned()),
        ),
    ]
}

/// What she wants, read from an open file.
pub(crate) fn study(registers: &Registers) -> Study {
    Study {
        review: registers.get("study.review").map(|word| word == "yes"),
        review_minutes: registers
            .get("study.review-minutes")
            .and_then(|minutes| minutes.parse().ok()),
        time_spent: registers.get("study.time-spent") == Some("yes"),
    }
}
