//! When things begin, and what has to be brought.

use jiff::civil::date;
use workshop::{Timetable, Use, What, clock, list, ready};

use crate::{MANUAL, day, of, own, pause, session};

#[test]
fn each_item_begins_when_the_one_before_it_ends() {
    let programme = day(vec![session("dual-loyalty"), pause(15), own(30)]);
    let times = Timetable::of(&programme, &MANUAL);
    let starts: Vec<u32> = times.days[0].items.iter().map(|slot| slot.start).collect();
    assert_eq!(starts, [540, 630, 645]);
    assert_eq!((times.days[0].ends, times.days[0].left()), (675, 315));
}

#[test]
fn a_programme_of_no_minutes_is_no_error() {
    let programme = day(vec![own(0), pause(0)]);
    let times = Timetable::of(&programme, &MANUAL);
    assert_eq!((times.days[0].ends, times.days[0].over()), (540, 0));
    assert!(
        Timetable::of(&day(Vec::new()), &MANUAL).days[0]
            .items
            .is_empty()
    );
    assert!(list(&programme, &MANUAL).is_empty());
}

#[test]
fn four_hundred_items_run_past_midnight_and_the_clock_goes_round() {
    let programme = of(400);
    assert_eq!(programme.check(), Ok(()));
    let times = Timetable::of(&programme, &MANUAL);
    assert_eq!(times.days[0].items.len(), 400);
    assert!(times.days[0].over() > 24 * 60);
    let check = |minute, expect: &str| assert_eq!(clock(minute).to_string(), expect);
    check(0, "00:00:00");
    check(9 * 60 + 5, "09:05:00");
    check(24 * 60 + 30, "00:30:00");
    check(
        times.days[0].ends,
        &clock(times.days[0].ends % 1440).to_string(),
    );
}

#[test]
fn every_ready_programme_becomes_one_of_ours() {
    assert!(!MANUAL.programmes.is_empty());
    for from in &MANUAL.programmes {
        let programme = ready(&MANUAL, &from.id, Some(date(2026, 10, 24))).expect("it is there");
        assert_eq!(programme.days.len(), from.days.len(), "{}", from.id);
        let mut ids: Vec<u32> = programme.items().map(|(_, item)| item.id).collect();
        let count = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(
            ids.len(),
            count,
            "{}: every item has a number of its own",
            from.id
        );
        for (at, day) in programme.days.iter().enumerate() {
            let expected = date(2026, 10, 24 + i8::try_from(at).expect("few days"));
            assert_eq!(day.date, Some(expected));
        }
        let over = Timetable::of(&programme, &MANUAL);
        assert!(over.days.iter().all(|day| day.over() == 0), "{}", from.id);
    }
    assert!(ready(&MANUAL, "no-such", None).is_none());
}

#[test]
fn what_lasts_is_counted_once_and_copies_add_up() {
    let mut programme = day(vec![
        session("dual-loyalty"),
        session("right-to-health-checklist"),
    ]);
    programme.people = 18;
    programme.group_size = 4;
    let needs = list(&programme, &MANUAL);
    let count = |id: &str| {
        needs
            .iter()
            .find(|need| need.id == id)
            .map(|need| need.count)
    };
    assert_eq!(
        count("decision-aid-sheet"),
        Some(18),
        "one a person, though two steps name it"
    );
    assert_eq!(
        count("case-card"),
        Some(5),
        "eighteen people in fours are five groups"
    );
    assert_eq!(
        count("flipchart"),
        Some(1),
        "one for the room, in both sessions"
    );
    let pens = needs.iter().find(|need| need.id == "pens").expect("pens");
    assert_eq!((pens.used, pens.count), (Use::Lasting, 18));
    let twice = day(vec![session("dual-loyalty"), session("dual-loyalty")]);
    let twice = workshop::Programme {
        people: 18,
        ..twice
    };
    let sheet = list(&twice, &MANUAL);
    let sheet = sheet.iter().find(|need| need.id == "decision-aid-sheet");
    assert_eq!(
        sheet.map(|need| need.count),
        Some(36),
        "led twice, copied twice"
    );
}

#[test]
fn what_is_left_out_needs_nothing() {
    let mut programme = day(vec![session("dual-loyalty")]);
    if let What::Session { changes, .. } = &mut programme.days[0].items[0].what {
        let out = workshop::StepChange {
            out: true,
            ..workshop::StepChange::default()
        };
        changes.insert(String::from("triads"), out);
    }
    let needs = list(&programme, &MANUAL);
    assert!(needs.iter().all(|need| need.id != "case-card"));
    assert_eq!(
        Timetable::of(&programme, &MANUAL).days[0].ends,
        540 + 90 - 35
    );
}
