//! Who works with whom, and in which order people speak.

use std::collections::BTreeMap;

/// Somebody in the room, by a nickname or a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// What the person is called.
    pub called: String,
    /// What the person does; may be empty.
    pub profession: String,
}

/// How many groups there are to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Split {
    /// So many groups.
    Groups(usize),
    /// So many people in each.
    Size(usize),
}

/// Who comes together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mix {
    /// Whoever chance puts together.
    Random,
    /// Every profession is spread over the groups.
    Professions,
}

/// The groups, by what people are called. Their sizes differ by one at most, and nobody is alone where that can be.
#[must_use]
pub fn groups(
    people: &[Person],
    split: Split,
    mix: Mix,
    chance: &mut fastrand::Rng,
) -> Vec<Vec<String>> {
    let count = how_many(people.len(), split);
    let mut groups = vec![Vec::new(); count];
    let order = match mix {
        Mix::Random => shuffled(people, chance),
        Mix::Professions => by_profession(people, chance),
    };
    for (at, person) in order.into_iter().enumerate() {
        groups[at % count].push(person.called);
    }
    groups.retain(|group: &Vec<String>| !group.is_empty());
    groups
}

/// The same people in an order that chance makes.
#[must_use]
pub fn shuffled(people: &[Person], chance: &mut fastrand::Rng) -> Vec<Person> {
    let mut order = people.to_vec();
    chance.shuffle(&mut order);
    order
}

fn how_many(people: usize, split: Split) -> usize {
    let most = (people / 2).max(1);
    match split {
        Split::Groups(count) => count.clamp(1, people.max(1)),
        Split::Size(size) => {
            let size = size.max(2);
            // Rounded: eleven people in fours make three groups, nine make two.
            ((people + size / 2) / size).clamp(1, most)
        }
    }
}

/// Dealt out one profession after the other, so that each lands in as many groups as it can.
fn by_profession(people: &[Person], chance: &mut fastrand::Rng) -> Vec<Person> {
    let mut professions: BTreeMap<String, Vec<Person>> = BTreeMap::new();
    for person in shuffled(people, chance) {
        let profession = person.profession.to_lowercase();
        professions.entry(profession).or_default().push(person);
    }
    let mut stacks: Vec<Vec<Person>> = professions.into_values().collect();
    stacks.sort_by_key(|stack| std::cmp::Reverse(stack.len()));
    stacks.into_iter().flatten().collect()
}
