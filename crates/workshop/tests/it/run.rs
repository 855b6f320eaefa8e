//! A day while it is led, from what happened.

use manual::SectionKind;
use workshop::{Event, Key, Run, RunWhat, took};

use crate::{MANUAL, day, own, pause, session};

fn began(at: u32) -> Event {
    let programme = day(vec![own(10), session("dual-loyalty"), pause(15)]);
    Event::Began {
        day: 0,
        plan: programme.days[0].clone(),
        at,
    }
}

fn key(item: u32, section: &str) -> Key {
    let section = (!section.is_empty()).then(|| section.to_owned());
    Key { item, section }
}

fn left(seconds: u32, to: Option<Key>) -> Event {
    Event::Left { seconds, to }
}

fn run(events: &[Event]) -> Run {
    Run::of(events, &MANUAL).expect("a day was begun")
}

#[test]
fn a_day_is_its_steps_in_order() {
    let run = run(&[began(540)]);
    let ids: Vec<&str> = run
        .steps
        .iter()
        .map(|step| step.key.section.as_deref().unwrap_or("-"))
        .collect();
    assert_eq!(
        ids,
        [
            "-",
            "opening-case",
            "six-questions",
            "triads",
            "debrief",
            "monday",
            "-"
        ]
    );
    assert_eq!(
        run.steps[2].what,
        RunWhat::Section {
            slug: String::from("dual-loyalty"),
            kind: SectionKind::Lecture
        }
    );
    assert_eq!(
        (run.now, run.is_over, run.next()),
        (Some(0), false, Some(1))
    );
    assert!(Run::of(&[], &MANUAL).is_none());
}

#[test]
fn nothing_to_lead_is_over_at_once() {
    let empty = day(Vec::new());
    let run = run(&[Event::Began {
        day: 0,
        plan: empty.days[0].clone(),
        at: 540,
    }]);
    assert!(run.is_over && run.now.is_none() && run.previous().is_none());
}

#[test]
fn the_clock_of_a_step_goes_on_after_a_pause_and_after_coming_back() {
    let steps = [
        began(540),
        left(600, Some(key(2, "opening-case"))),
        Event::Paused { seconds: 120 },
    ];
    assert_eq!(
        (run(&steps).now, run(&steps).ran, run(&steps).is_paused),
        (Some(1), 120, true)
    );
    let resumed = [&steps[..], &[Event::Resumed]].concat();
    assert_eq!(
        (
            run(&resumed).ran,
            run(&resumed).is_paused,
            run(&resumed).since
        ),
        (120, false, 3)
    );
    let back = [&resumed[..], &[left(300, Some(key(1, "")))]].concat();
    assert_eq!((run(&back).now, run(&back).ran), (Some(0), 600));
    let forth = [&back[..], &[left(610, Some(key(2, "opening-case")))]].concat();
    assert_eq!((run(&forth).now, run(&forth).ran), (Some(1), 300));
}

#[test]
fn a_day_ends_and_can_be_gone_back_to() {
    let over = [began(540), Event::Ended { seconds: 60 }];
    assert!(run(&over).is_over);
    assert_eq!(run(&over).previous(), Some(6));
    let again = [&over[..], &[left(0, Some(key(3, "")))]].concat();
    assert_eq!((run(&again).now, run(&again).is_over), (Some(6), false));
}

#[test]
fn what_took_how_long_is_remembered_for_each_run() {
    let first = [
        began(540),
        left(590, Some(key(2, "opening-case"))),
        left(1100, Some(key(2, "six-questions"))),
    ];
    let second = [
        began(540),
        left(5, Some(key(2, "opening-case"))),
        left(800, Some(key(2, "six-questions"))),
        left(4, Some(key(2, "triads"))),
    ];
    let all: Vec<(String, u32)> = took(&[&first[..], &second[..]].concat(), &MANUAL)
        .into_iter()
        .map(|one| (one.section, one.seconds))
        .collect();
    let opening = String::from("opening-case");
    assert_eq!(
        all,
        [(opening.clone(), 1100), (opening, 800)],
        "what was passed over in four seconds did not take place"
    );
}

#[test]
fn an_event_is_read_as_it_was_written() {
    for event in [
        began(1),
        left(3, Some(key(2, "triads"))),
        left(3, None),
        Event::Paused { seconds: 9 },
        Event::Resumed,
        Event::TakenBack,
        Event::Ended { seconds: 1 },
        Event::Changed {
            changes: vec![workshop::Change::Moved {
                item: 4,
                minutes: 60,
            }],
        },
    ] {
        let written = serde_json::to_string(&event).expect("JSON");
        assert_eq!(
            serde_json::from_str::<Event>(&written).expect(&written),
            event
        );
    }
}
