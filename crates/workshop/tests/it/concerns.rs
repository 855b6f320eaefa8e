//! What speaks against a programme.

use workshop::{ConcernWhat as C, Programme, StepChange, What, concerns};

use crate::{MANUAL, day, evaluation, of, own, pause, session};

/// Without the number of people, which every session has its own view of.
fn check(programme: Programme, expect: &[C]) {
    let programme = Programme {
        people: 0,
        ..programme
    };
    let found: Vec<C> = concerns(&programme, &MANUAL)
        .into_iter()
        .map(|one| one.what)
        .collect();
    assert_eq!(found, expect, "{programme:?}");
}

#[test]
fn each_rule_finds_what_it_is_for() {
    check(day(vec![]), &[C::Empty]);
    check(day(vec![own(60), evaluation()]), &[]);
    check(day(vec![own(60)]), &[C::NoEvaluation]);
    check(day(vec![own(90), pause(10), evaluation()]), &[]);
    check(
        day(vec![own(91), pause(10), evaluation()]),
        &[C::NoBreak(91)],
    );
    check(
        day(vec![own(60), own(45), pause(0), evaluation()]),
        &[C::NoBreak(105), C::NoTime],
    );
    check(
        day(vec![own(60), pause(15), own(60), own(60), evaluation()]),
        &[C::NoBreak(120)],
    );
    check(
        day(vec![session("equal-care"), pause(15), evaluation()]),
        &[C::DistressLast],
    );
    check(
        day(vec![
            session("equal-care"),
            pause(15),
            session("rights-path"),
            evaluation(),
        ]),
        &[],
    );
    check(
        day(vec![session("dual-loyalty"), pause(15), evaluation()]),
        &[C::NeedsMissing(String::from("right-to-health-checklist"))],
    );
    check(
        day(vec![
            session("dual-loyalty"),
            pause(15),
            session("right-to-health-checklist"),
            pause(15),
            evaluation(),
        ]),
        &[C::NeedsLater(String::from("right-to-health-checklist"))],
    );
    check(
        day(vec![session("no-such"), evaluation()]),
        &[C::NoSuchSession(String::from("no-such"))],
    );
    check(day(vec![own(0), evaluation()]), &[C::NoTime]);
}

#[test]
fn a_day_that_ends_too_late_says_by_how_much() {
    let mut programme = day(vec![own(60), pause(10), evaluation()]);
    programme.days[0].end = programme.days[0].start + 60;
    check(programme, &[C::Overfull(25)]);
}

#[test]
fn a_lecture_that_was_lengthened_is_too_long() {
    let mut programme = day(vec![session("rights-path"), pause(15), evaluation()]);
    if let What::Session { changes, .. } = &mut programme.days[0].items[0].what {
        let longer = StepChange {
            minutes: Some(16),
            ..StepChange::default()
        };
        changes.insert(String::from("two-sides"), longer);
    }
    check(programme, &[C::LongLecture(String::from("two-sides"), 16)]);
}

#[test]
fn the_group_is_held_against_the_session() {
    let mut programme = day(vec![session("dual-loyalty")]);
    programme.people = 60;
    let found = concerns(&programme, &MANUAL);
    assert!(
        found.iter().any(|one| one.what == C::GroupSize(6, 24)),
        "{found:?}"
    );
}

#[test]
fn the_ready_programmes_keep_their_own_rules() {
    for ready in &MANUAL.programmes {
        let programme = workshop::ready(&MANUAL, &ready.id, None).expect("it is there");
        let found = concerns(&programme, &MANUAL);
        let grave = |what: &C| {
            matches!(
                what,
                C::NoBreak(_) | C::LongLecture(..) | C::Overfull(_) | C::NeedsLater(_)
            )
        };
        assert!(
            !found.iter().any(|one| grave(&one.what)),
            "{}: {found:?}",
            ready.id
        );
    }
}

#[test]
fn four_hundred_items_are_looked_through() {
    assert!(concerns(&of(400), &MANUAL).len() > 100);
}
