//! How far a plan is.

use jiff::civil::Date;

use crate::outcome::{How, Outcome};
use crate::plan::Plan;
use crate::read_day;
use crate::sheet::{Piece, STEPS, STOPS};

/// How far a plan is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// Being written; so many of the five steps have an answer.
    Writing(usize),
    /// The risk check says stop.
    Stopped,
    /// The day to look is still to come.
    Waiting(Date),
    /// The day to look has come, and nobody has looked.
    Due(Date),
    /// She has looked.
    Looked(How),
}

/// How far it is on `today`, after these answers to "How did it go?", the newest last.
#[must_use]
pub fn progress(plan: &Plan, outcomes: &[Outcome], today: Date) -> Progress {
    let day = read_day(plan.answer("look-on"));
    let looked = outcomes
        .iter()
        .rev()
        .find(|outcome| outcome.for_day() >= day);
    if let Some(outcome) = looked {
        return Progress::Looked(outcome.how);
    }
    if STOPS.iter().any(|stop| plan.is_ticked(stop.id)) {
        return Progress::Stopped;
    }
    match day {
        Some(day) if day <= today => Progress::Due(day),
        Some(day) => Progress::Waiting(day),
        None => Progress::Writing(steps_begun(plan).into_iter().filter(|begun| *begun).count()),
    }
}

/// Which of the five steps have an answer.
#[must_use]
pub fn steps_begun(plan: &Plan) -> [bool; 5] {
    STEPS.map(|step| step.iter().any(|piece| has_answer(plan, piece)))
}

fn has_answer(plan: &Plan, piece: &Piece) -> bool {
    match piece {
        Piece::Actors => !plan.actors.is_empty(),
        other => other.names().iter().any(|name| plan.is_ticked(name)),
    }
}

#[cfg(test)]
mod tests {
    use super::{Progress, progress};
    use crate::{How, Outcome, Plan};
    use jiff::civil::date;

    fn plan(answers: &[(&str, &str)]) -> Plan {
        let form: Vec<(String, String)> = answers
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect();
        Plan::default().filled(&form)
    }

    #[test]
    fn a_plan_is_as_far_as_its_answers() {
        let today = date(2026, 11, 22);
        let looked = |day: &str, how| Outcome {
            how,
            words: String::new(),
            day: day.to_owned(),
        };
        #[track_caller]
        fn check(plan: &Plan, outcomes: &[Outcome], expect: Progress) {
            assert_eq!(progress(plan, outcomes, date(2026, 11, 22)), expect);
        }
        check(&plan(&[]), &[], Progress::Writing(0));
        check(
            &plan(&[("what", "x"), ("sign", "y")]),
            &[],
            Progress::Writing(2),
        );
        check(&plan(&[("look-on", "one day")]), &[], Progress::Writing(1));
        check(
            &plan(&[("look-on", "2026-11-22")]),
            &[],
            Progress::Due(today),
        );
        let tomorrow = plan(&[("look-on", "23.11.2026")]);
        check(&tomorrow, &[], Progress::Waiting(date(2026, 11, 23)));
        check(
            &plan(&[("look-on", "2026-11-01"), ("stop-alone", "yes")]),
            &[],
            Progress::Stopped,
        );
        let due = plan(&[("look-on", "2026-11-20")]);
        check(
            &due,
            &[looked("2026-11-20", How::Partly)],
            Progress::Looked(How::Partly),
        );
        // A new day on which to look asks again.
        check(
            &due,
            &[looked("2026-11-01", How::Partly)],
            Progress::Due(date(2026, 11, 20)),
        );
        let twice = [
            looked("2026-11-20", How::Partly),
            looked("2026-11-20", How::Reached),
        ];
        check(&due, &twice, Progress::Looked(How::Reached));
    }
}
