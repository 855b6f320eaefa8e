use std::collections::BTreeSet;

use manual::Manual;

use super::{Flag, Outcome, Paired, paired, results};
use crate::group::Group;
use crate::sheet::Sheet;
use crate::test::{Form, Item, Occasion, Test, items, offered};
use crate::withhold::FEWEST;

fn test_of(manual: &Manual) -> Test {
    let session = manual.session("dual-loyalty").expect("the session");
    Test {
        pairs: offered(session),
    }
}

fn person(before: &[u8], after: &[u8], role: &str) -> Paired {
    let rights = |marks: &[u8]| marks.iter().map(|mark| *mark == 1).collect();
    Paired {
        before: rights(before),
        after: rights(after),
        role: role.to_owned(),
    }
}

fn shown(outcome: Outcome) -> super::Results {
    match outcome {
        Outcome::Shown(results) => results,
        other => panic!("{other:?}"),
    }
}

#[test]
fn every_session_offers_twins_about_one_objective() {
    let manual = Manual::embedded();
    for session in manual.sessions() {
        let test = Test {
            pairs: offered(session),
        };
        let items = items(&manual, &test);
        assert!(items.len() >= 3, "{}", session.slug);
        for item in &items {
            let (a, b) = (item.question(Form::A), item.question(Form::B));
            assert_eq!(a.objective, b.objective, "{}", item.pair.key());
            assert_ne!(item.key(Form::A), item.key(Form::B));
            for form in [Form::A, Form::B] {
                assert!(item.options(form) >= 2, "{}", item.pair.key());
                let most = item.question(form).answers.iter().max();
                assert!(most.is_some_and(|most| *most as usize <= item.options(form)));
            }
        }
    }
}

/// The options that are right, or one that is wrong.
fn answer(item: &Item<'_>, form: Form, is_right: bool) -> BTreeSet<u32> {
    let right: BTreeSet<u32> = item.question(form).answers.iter().copied().collect();
    if is_right {
        return right;
    }
    (1..)
        .map(|option| BTreeSet::from([option]))
        .find(|chosen| *chosen != right)
        .expect("a wrong one")
}

#[test]
fn only_who_handed_in_both_sheets_counts() {
    let manual = Manual::embedded();
    let test = test_of(&manual);
    let items = items(&manual, &test);
    let mut group = Group::default();
    let mut sheets = Vec::new();
    for number in 1..=7 {
        let id = group.add(&number.to_string()).expect("a new number");
        let first = group.person(id).expect("just added").first;
        for occasion in Occasion::ALL {
            let mut sheet = Sheet::empty("p", id, occasion, occasion.form(first));
            for item in &items {
                sheet.choose(item, answer(item, sheet.form, occasion == Occasion::After));
            }
            sheets.push(sheet);
        }
    }
    // One did not come back, one handed in a blank sheet.
    sheets.retain(|sheet| sheet.person != group.people[0].id || sheet.occasion == Occasion::Before);
    let blank = group.people[1].id;
    for sheet in sheets.iter_mut().filter(|sheet| sheet.person == blank) {
        sheet.answers.clear();
    }
    let people = paired(&group, &sheets, &items);
    assert_eq!(people.len(), 5);
    let results = shown(results(&items, &people));
    assert_eq!(
        (
            results.people,
            results.whole.before.mean,
            results.whole.after.mean
        ),
        (5, 0.0, 1.0)
    );
    assert_eq!(results.items.len(), test.pairs.len());
    assert_eq!(
        results
            .objectives
            .iter()
            .map(|about| about.questions)
            .sum::<usize>(),
        test.pairs.len()
    );
}

#[test]
fn of_fewer_than_five_nothing_is_said() {
    let manual = Manual::embedded();
    let test = test_of(&manual);
    let items = items(&manual, &test);
    let one = person(&[0, 0, 1, 0, 0], &[1, 1, 1, 0, 1], "nurse");
    for people in 0..FEWEST {
        let few = vec![one.clone(); people];
        assert_eq!(results(&items, &few), Outcome::Withheld(people));
    }
    assert_eq!(results(&[], &vec![one.clone(); 9]), Outcome::NoTest);
    let results = shown(results(&items, &vec![one; FEWEST]));
    let flags: Vec<_> = results
        .items
        .iter()
        .map(|item| item.flags.clone())
        .collect();
    assert_eq!(
        flags,
        [
            vec![],
            vec![],
            vec![Flag::Everybody],
            vec![Flag::Nobody],
            vec![]
        ]
    );
    assert_eq!(results.items[2].figures.gain, None);
}

#[test]
fn a_question_that_goes_against_the_rest_is_flagged_once_ten_people_answered() {
    let manual = Manual::embedded();
    let test = test_of(&manual);
    let items = items(&manual, &test);
    let able = person(&[0; 5], &[0, 1, 1, 1, 1], "");
    let other = person(&[0; 5], &[1, 0, 0, 0, 1], "");
    let group = |size: usize| {
        let all = [vec![able.clone(); size], vec![other.clone(); size]].concat();
        shown(results(&items, &all))
    };
    let ten = group(5);
    assert_eq!(ten.items[0].flags, [Flag::AgainstTheRest]);
    assert!(ten.items[0].with_the_rest.is_some_and(|with| with < -0.9));
    assert!(ten.items[1].with_the_rest.is_some_and(|with| with > 0.5));
    assert_eq!(ten.items[4].with_the_rest, None, "all had it right");
    assert_eq!(group(4).items[0].with_the_rest, None);
}

#[test]
fn professions_are_shown_where_nobody_stands_alone() {
    let manual = Manual::embedded();
    let test = test_of(&manual);
    let items = items(&manual, &test);
    let of = |role: &str, people: usize| vec![person(&[0; 5], &[1; 5], role); people];
    let check = |people: Vec<Vec<Paired>>, expect: &[&str], others: usize| {
        let results = shown(results(&items, &people.concat()));
        let roles: Vec<_> = results
            .roles
            .iter()
            .map(|about| about.role.as_str())
            .collect();
        assert_eq!((roles.as_slice(), results.other_roles), (expect, others));
    };
    check(
        vec![of("nurse", 6), of("doctor", 5)],
        &["doctor", "nurse"],
        0,
    );
    check(vec![of("nurse", 6), of("doctor", 1)], &[], 0);
    check(
        vec![of("nurse", 6), of("doctor", 5), of("midwife", 1)],
        &["nurse"],
        6,
    );
    check(
        vec![of("nurse", 6), of("", 7), of("doctor", 1)],
        &["nurse"],
        8,
    );
}
