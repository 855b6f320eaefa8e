//! What a trainer can do to a programme.

use workshop::{Edit, EditError, Limit, MAX_ITEMS, Programme, StepChange, apply};

use crate::{MANUAL, day, of, own, pause, session};

fn two_days() -> Programme {
    let mut programme = day(vec![own(10), session("rights-path"), pause(15)]);
    apply(&mut programme, Edit::AddDay, &MANUAL).expect("a day more");
    programme
}

/// The items' numbers, day by day.
fn order(programme: &Programme) -> Vec<Vec<u32>> {
    let days = programme.days.iter();
    days.map(|day| day.items.iter().map(|item| item.id).collect())
        .collect()
}

#[test]
fn items_go_where_they_are_put() {
    let check = |edits: Vec<Edit>, expect: [&[u32]; 2]| {
        let mut programme = two_days();
        for edit in edits.clone() {
            apply(&mut programme, edit, &MANUAL).expect("it can be done");
        }
        assert_eq!(order(&programme), expect, "{edits:?}");
    };
    check(vec![], [&[1, 2, 3], &[]]);
    check(vec![Edit::Up(2)], [&[2, 1, 3], &[]]);
    check(vec![Edit::Up(1)], [&[1, 2, 3], &[]]);
    check(vec![Edit::Down(2)], [&[1, 3, 2], &[]]);
    check(vec![Edit::Down(3)], [&[1, 2], &[3]]);
    check(vec![Edit::Down(3), Edit::Up(3)], [&[1, 2, 3], &[]]);
    check(vec![Edit::DayAfter(1), Edit::DayAfter(1)], [&[2, 3], &[1]]);
    check(vec![Edit::DayBefore(1)], [&[1, 2, 3], &[]]);
    check(vec![Edit::Move(3, 0, 0)], [&[3, 1, 2], &[]]);
    check(vec![Edit::Move(1, 1, 99)], [&[2, 3], &[1]]);
    check(vec![Edit::Remove(2)], [&[1, 3], &[]]);
    check(vec![Edit::Add(1, own(5))], [&[1, 2, 3], &[4]]);
}

#[test]
fn what_cannot_be_done_changes_nothing() {
    let check = |edit: Edit, expect: EditError| {
        let mut programme = two_days();
        assert_eq!(
            apply(&mut programme, edit.clone(), &MANUAL),
            Err(expect),
            "{edit:?}"
        );
        assert_eq!(programme, two_days());
    };
    check(Edit::Up(9), EditError::Gone);
    check(Edit::Move(1, 7, 0), EditError::Gone);
    check(Edit::RemoveDay(7), EditError::Gone);
    check(Edit::Minutes(2, 30), EditError::Gone);
    check(Edit::Minutes(1, 1441), EditError::TooMuch(Limit::Number));
    check(
        Edit::Hours(0, None, 600, 600),
        EditError::TooMuch(Limit::Number),
    );
    check(
        Edit::Hours(0, None, 600, 1500),
        EditError::TooMuch(Limit::Number),
    );
    check(Edit::Add(0, session("no-such")), EditError::NotInManual);
    check(
        Edit::Step(2, String::from("no-such"), StepChange::default()),
        EditError::NotInManual,
    );
    check(
        Edit::Words(1, "x".repeat(301), String::new()),
        EditError::TooMuch(Limit::Text),
    );
}

#[test]
fn there_is_an_end_to_how_much_a_programme_holds() {
    let mut programme = of(MAX_ITEMS);
    let more = apply(&mut programme, Edit::Add(0, pause(5)), &MANUAL);
    assert_eq!(more, Err(EditError::TooMuch(Limit::Items)));
    assert_eq!(programme.items().count(), MAX_ITEMS);
}

#[test]
fn a_step_that_is_as_written_is_no_change() {
    let mut programme = day(vec![session("dual-loyalty")]);
    let step = |minutes, out| {
        Edit::Step(
            1,
            String::from("triads"),
            StepChange {
                minutes: Some(minutes),
                out,
                may_go: Some(false),
            },
        )
    };
    let minutes = |programme: &Programme| programme.days[0].items[0].minutes(&MANUAL);
    apply(&mut programme, step(20, false), &MANUAL).expect("shorter");
    assert_eq!(minutes(&programme), 75);
    apply(&mut programme, step(35, true), &MANUAL).expect("left out");
    assert_eq!(minutes(&programme), 55);
    apply(&mut programme, step(35, false), &MANUAL).expect("as it was");
    assert_eq!(programme, day(vec![session("dual-loyalty")]));
}
