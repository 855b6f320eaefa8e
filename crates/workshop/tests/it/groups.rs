//! Who works with whom.

use workshop::{Mix, Person, Split, groups};

fn people(count: usize) -> Vec<Person> {
    let profession = |at: usize| ["nurse", "doctor", "midwife"][at % 3].to_owned();
    (0..count)
        .map(|at| Person {
            called: at.to_string(),
            profession: profession(at),
        })
        .collect()
}

#[test]
fn sizes_differ_by_one_at_most_and_nobody_is_lost() {
    let check = |count: usize, split: Split, expect: usize| {
        let made = groups(
            &people(count),
            split,
            Mix::Random,
            &mut fastrand::Rng::with_seed(7),
        );
        assert_eq!(made.len(), expect, "{count} {split:?}");
        let sizes: Vec<usize> = made.iter().map(Vec::len).collect();
        let (most, least) = (sizes.iter().max().copied(), sizes.iter().min().copied());
        assert!(most.unwrap_or(0) - least.unwrap_or(0) <= 1, "{sizes:?}");
        let mut all: Vec<String> = made.concat();
        all.sort();
        all.dedup();
        assert_eq!(all.len(), count);
    };
    check(12, Split::Size(4), 3);
    check(11, Split::Size(4), 3);
    check(9, Split::Size(4), 2);
    check(3, Split::Size(2), 1);
    check(2, Split::Size(50), 1);
    check(10, Split::Groups(3), 3);
    check(3, Split::Groups(9), 3);
    check(0, Split::Groups(3), 0);
    check(0, Split::Size(4), 0);
}

#[test]
fn each_group_has_each_profession_where_that_can_be() {
    for seed in 0..20 {
        let all = people(12);
        let made = groups(
            &all,
            Split::Groups(4),
            Mix::Professions,
            &mut fastrand::Rng::with_seed(seed),
        );
        for group in made {
            let of = |name: &String| all.iter().find(|one| one.called == *name).expect("known");
            let mut found: Vec<&str> = group
                .iter()
                .map(|name| of(name).profession.as_str())
                .collect();
            found.sort_unstable();
            assert_eq!(found, ["doctor", "midwife", "nurse"]);
        }
    }
}

#[test]
fn chance_is_chance() {
    let make = |seed| {
        groups(
            &people(20),
            Split::Size(4),
            Mix::Random,
            &mut fastrand::Rng::with_seed(seed),
        )
    };
    assert_ne!(make(1), make(2));
    assert_eq!(make(1), make(1));
}
