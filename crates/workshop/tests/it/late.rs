//! Being late, and what can be done.

use workshop::{
    Change, Event, IsLastDay, Programme, Run, StepChange, Way, What, proposals, standing,
};

use crate::{MANUAL, day, own, pause, session};

/// A day from nine to noon: an own item of twenty minutes, a session of ninety, a break, a session of seventy-five (the
/// game of which may go).
fn programme() -> Programme {
    let mut programme = day(vec![
        own(20),
        session("dual-loyalty"),
        pause(15),
        session("rights-path"),
    ]);
    programme.days[0].end = 540 + 200;
    if let What::Session { changes, .. } = &mut programme.days[0].items[3].what {
        let may_go = StepChange {
            may_go: Some(true),
            ..StepChange::default()
        };
        changes.insert(String::from("game"), may_go);
    }
    programme
}

fn run(more: &[Event]) -> Run {
    let began = Event::Began {
        day: 0,
        plan: programme().days[0].clone(),
        at: 540,
    };
    Run::of(&[&[began], more].concat(), &MANUAL).expect("begun")
}

#[test]
fn how_a_day_stands() {
    let check = |seconds: u32, minute: u32, behind: i64| {
        assert_eq!(
            standing(&run(&[]), seconds, minute).behind,
            behind,
            "{seconds} s, minute {minute}"
        );
    };
    check(0, 540, 0);
    check(600, 550, 0);
    check(1200, 560, 0);
    check(1800, 570, 10);
    check(0, 552, 12);
    check(600, 540, -10);
}

#[test]
fn in_time_nothing_is_proposed() {
    let run = run(&[]);
    assert!(proposals(&run, 0, standing(&run, 0, 540), IsLastDay::No).is_empty());
}

#[test]
fn each_way_wins_what_is_needed() {
    let run = run(&[]);
    let late = standing(&run, 0, 552);
    let found = proposals(&run, 0, late, IsLastDay::No);
    let ways: Vec<Way> = found.iter().map(|one| one.way).collect();
    assert_eq!(ways, [Way::Shorten, Way::Drop, Way::Move]);
    for one in &found {
        assert!(one.in_time && one.ends <= 740, "{one:?}");
    }
    assert_eq!(found[0].ends, 740, "to the minute");
    let dropped = Change::Dropped {
        key: workshop::Key {
            item: 4,
            section: Some(String::from("game")),
        },
        minutes: 30,
    };
    assert_eq!(found[1].changes, [dropped]);
    assert_eq!(
        found[2].changes,
        [Change::Moved {
            item: 4,
            minutes: 75
        }]
    );
    assert_eq!(proposals(&run, 0, late, IsLastDay::Yes).len(), 2);
}

#[test]
fn nothing_is_shortened_below_what_it_can_be_and_no_break_at_all() {
    let run = run(&[]);
    let found = proposals(&run, 0, standing(&run, 0, 900), IsLastDay::Yes);
    assert!(!found[0].in_time);
    for change in &found[0].changes {
        let Change::Shorter { key, from, to } = change else {
            panic!("{change:?}")
        };
        let step = run
            .steps
            .iter()
            .find(|step| step.key == *key)
            .expect("a step");
        assert!(
            to < from && *to >= step.at_least && !step.is_pause(),
            "{step:?}"
        );
    }
}

#[test]
fn a_step_gives_no_minute_that_has_passed() {
    let to_triads = Event::Left {
        seconds: 0,
        to: Some(workshop::Key {
            item: 2,
            section: Some(String::from("triads")),
        }),
    };
    let run = run(&[to_triads]);
    let ran = 34 * 60;
    let found = proposals(&run, ran, standing(&run, ran, 900), IsLastDay::Yes);
    let triads = found[0].changes.iter().find_map(|change| match change {
        Change::Shorter { key, to, .. } if key.section.as_deref() == Some("triads") => Some(*to),
        _ => None,
    });
    assert_eq!(triads, Some(34));
}

#[test]
fn what_was_done_can_be_taken_back_one_after_the_other() {
    let plain = run(&[]);
    let propose = |run: &Run| {
        proposals(run, 0, standing(run, 0, 552), IsLastDay::Yes)[0]
            .changes
            .clone()
    };
    let first = Event::Changed {
        changes: propose(&plain),
    };
    let once = run(std::slice::from_ref(&first));
    assert_eq!(standing(&once, 0, 552).ends, 740);
    assert_ne!(once.steps, plain.steps);
    let drop = Event::Changed {
        changes: vec![Change::Dropped {
            key: plain.steps[6].key.clone(),
            minutes: 15,
        }],
    };
    let twice = run(&[first.clone(), drop.clone()]);
    assert_eq!(twice.changes.len(), 2);
    assert_eq!(
        run(&[first.clone(), drop.clone(), Event::TakenBack]).steps,
        once.steps
    );
    let both = [
        first,
        drop,
        Event::TakenBack,
        Event::TakenBack,
        Event::TakenBack,
    ];
    assert_eq!(run(&both).steps, plain.steps);
}

#[test]
fn somebody_who_tries_things_out_in_the_evening_is_not_late() {
    let began = Event::Began {
        day: 0,
        plan: programme().days[0].clone(),
        at: 21 * 60,
    };
    let run = Run::of(&[began], &MANUAL).expect("begun");
    assert_eq!(standing(&run, 0, 21 * 60).behind, 0);
    assert!(proposals(&run, 0, standing(&run, 0, 21 * 60), IsLastDay::No).is_empty());
    let began = Event::Began {
        day: 0,
        plan: programme().days[0].clone(),
        at: 555,
    };
    let run = Run::of(&[began], &MANUAL).expect("begun");
    assert_eq!(
        standing(&run, 0, 555).behind,
        15,
        "a quarter of an hour late is late"
    );
}
