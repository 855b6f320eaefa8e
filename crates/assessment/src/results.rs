//! What a test showed, for those who handed in both sheets.

use std::collections::BTreeMap;

use crate::group::Group;
use crate::numbers::{Figures, figures};
use crate::sheet::Sheet;
use crate::test::{Item, Occasion};
use crate::withhold::{self, FEWEST};

/// With fewer people than this nothing is said of how a question goes with the rest: a correlation of a handful is
/// chance.
pub const FEWEST_TO_COMPARE: usize = 10;

/// One person's questions before and after, in the test's order: right or not. It says of nobody who that is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Paired {
    /// Right before.
    pub before: Vec<bool>,
    /// Right after.
    pub after: Vec<bool>,
    /// The profession, or nothing.
    pub role: String,
}

/// What may be said.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    /// The test has no questions.
    NoTest,
    /// Nothing: only so many people handed in both sheets, and that is fewer than [`FEWEST`].
    Withheld(usize),
    /// All this.
    Shown(Results),
}

/// The results of a test.
#[derive(Debug, Clone, PartialEq)]
pub struct Results {
    /// How many people they are about.
    pub people: usize,
    /// The whole test.
    pub whole: Figures,
    /// Each question, in the test's order.
    pub items: Vec<AboutItem>,
    /// Each objective that was asked about, in the order in which the test comes to them.
    pub objectives: Vec<AboutObjective>,
    /// Each profession of which something may be said.
    pub roles: Vec<AboutRole>,
    /// How many people are of other professions, or said none; none, or at least [`FEWEST`].
    pub other_roles: usize,
}

/// How one question went.
#[derive(Debug, Clone, PartialEq)]
pub struct AboutItem {
    /// Its figures.
    pub figures: Figures,
    /// How it goes with the rest of the test after: the correlation, from −1 to 1, of having it right with the share of
    /// the other questions that one has right. Nothing below [`FEWEST_TO_COMPARE`] people, or where all are alike.
    pub with_the_rest: Option<f64>,
    /// What is odd about it.
    pub flags: Vec<Flag>,
}

/// What is odd about a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flag {
    /// Nobody had it right after: it was not taught, or it cannot be understood.
    Nobody,
    /// Everybody had it right before: it cannot show that anything was learned.
    Everybody,
    /// Who has the other questions right has this one wrong: it is misread, or its key is.
    AgainstTheRest,
}

/// How the questions about one objective went.
#[derive(Debug, Clone, PartialEq)]
pub struct AboutObjective {
    /// The session's slug.
    pub session: String,
    /// The objective's id.
    pub objective: String,
    /// How many questions ask about it.
    pub questions: usize,
    /// Its figures.
    pub figures: Figures,
}

/// How the people of one profession did.
#[derive(Debug, Clone, PartialEq)]
pub struct AboutRole {
    /// The profession.
    pub role: String,
    /// Their figures.
    pub figures: Figures,
}

/// Those of the group who handed in both sheets, in an order that says nothing: by their answers.
#[must_use]
pub fn paired(group: &Group, sheets: &[Sheet], items: &[Item<'_>]) -> Vec<Paired> {
    let sheet = |person, occasion| {
        sheets.iter().find(|sheet| {
            sheet.person == person && sheet.occasion == occasion && sheet.has_answers(items)
        })
    };
    let rights = |sheet: &Sheet| items.iter().map(|item| sheet.is_right(item)).collect();
    let mut all: Vec<Paired> = group
        .people
        .iter()
        .filter_map(|person| {
            Some(Paired {
                before: rights(sheet(person.id, Occasion::Before)?),
                after: rights(sheet(person.id, Occasion::After)?),
                role: person.role.clone(),
            })
        })
        .collect();
    all.sort();
    all
}

/// The results, or that they are withheld.
#[must_use]
pub fn results(items: &[Item<'_>], people: &[Paired]) -> Outcome {
    let all: Vec<usize> = (0..items.len()).collect();
    if all.is_empty() {
        return Outcome::NoTest;
    }
    let everybody: Vec<&Paired> = people.iter().collect();
    let whole = figures_of(&everybody, &all).filter(|_| people.len() >= FEWEST);
    let Some(whole) = whole else {
        return Outcome::Withheld(people.len());
    };
    let roles = by_role(people, &all);
    Outcome::Shown(Results {
        people: people.len(),
        whole,
        items: all
            .iter()
            .filter_map(|&item| about_item(&everybody, item, &all))
            .collect(),
        objectives: by_objective(items, &everybody),
        other_roles: other_roles(people.len(), &roles),
        roles,
    })
}

/// Those of whom no profession is shown; none where no table is.
fn other_roles(people: usize, roles: &[AboutRole]) -> usize {
    if roles.is_empty() {
        return 0;
    }
    people - roles.iter().map(|role| role.figures.people).sum::<usize>()
}

fn figures_of(people: &[&Paired], questions: &[usize]) -> Option<Figures> {
    let share = |rights: &[bool]| {
        let right = questions.iter().filter(|&&item| rights[item]).count();
        right as f64 / questions.len() as f64
    };
    let before: Vec<f64> = people.iter().map(|person| share(&person.before)).collect();
    let after: Vec<f64> = people.iter().map(|person| share(&person.after)).collect();
    figures(&before, &after, questions.len())
}

fn about_item(people: &[&Paired], item: usize, all: &[usize]) -> Option<AboutItem> {
    let figures = figures_of(people, &[item])?;
    let with_the_rest = with_the_rest(people, item, all);
    let mut flags = Vec::new();
    if people.iter().all(|person| !person.after[item]) {
        flags.push(Flag::Nobody);
    }
    if people.iter().all(|person| person.before[item]) {
        flags.push(Flag::Everybody);
    }
    // A correlation of few people swings about nought by 1/√(n − 1): only what chance makes once in twenty is said.
    let chance = 1.645 / (people.len() as f64 - 1.0).max(1.0).sqrt();
    if with_the_rest.is_some_and(|with| with < -chance) {
        flags.push(Flag::AgainstTheRest);
    }
    Some(AboutItem {
        figures,
        with_the_rest,
        flags,
    })
}

fn with_the_rest(people: &[&Paired], item: usize, all: &[usize]) -> Option<f64> {
    if people.len() < FEWEST_TO_COMPARE || all.len() < 2 {
        return None;
    }
    let rest = |person: &&Paired| {
        let others = all.iter().filter(|&&other| other != item);
        others.filter(|&&other| person.after[other]).count() as f64
    };
    let own: Vec<f64> = people
        .iter()
        .map(|person| f64::from(u8::from(person.after[item])))
        .collect();
    correlation(&own, &people.iter().map(rest).collect::<Vec<_>>())
}

/// Pearson's; nothing where one side does not vary.
fn correlation(left: &[f64], right: &[f64]) -> Option<f64> {
    let mean = |values: &[f64]| values.iter().sum::<f64>() / values.len() as f64;
    let (ml, mr) = (mean(left), mean(right));
    let sum = |of: fn(f64, f64) -> f64| -> f64 {
        left.iter()
            .zip(right)
            .map(|(l, r)| of(l - ml, r - mr))
            .sum()
    };
    let scale = (sum(|l, _| l * l) * sum(|_, r| r * r)).sqrt();
    (scale > 1e-12).then(|| sum(|l, r| l * r) / scale)
}

fn by_objective(items: &[Item<'_>], people: &[&Paired]) -> Vec<AboutObjective> {
    let mut asked: Vec<((&str, &str), Vec<usize>)> = Vec::new();
    for (place, item) in items.iter().enumerate() {
        let Some(objective) = item.objective() else {
            continue;
        };
        let about = (item.session.slug.as_str(), objective);
        match asked.iter_mut().find(|(known, _)| *known == about) {
            Some((_, places)) => places.push(place),
            None => asked.push((about, vec![place])),
        }
    }
    let about = |((session, objective), places): ((&str, &str), Vec<usize>)| {
        Some(AboutObjective {
            session: session.to_owned(),
            objective: objective.to_owned(),
            questions: places.len(),
            figures: figures_of(people, &places)?,
        })
    };
    asked.into_iter().filter_map(about).collect()
}

fn by_role(people: &[Paired], all: &[usize]) -> Vec<AboutRole> {
    let mut groups: BTreeMap<&str, Vec<&Paired>> = BTreeMap::new();
    for person in people {
        groups.entry(&person.role).or_default().push(person);
    }
    // Whoever said no profession is in no group of the table, whatever their number.
    let unsaid = groups.remove("").map_or(0, |people| people.len());
    let groups: Vec<(&str, Vec<&Paired>)> = groups.into_iter().collect();
    let sizes: Vec<usize> = groups.iter().map(|(_, people)| people.len()).collect();
    let about = |(role, people): &(&str, Vec<&Paired>)| {
        Some(AboutRole {
            role: (*role).to_owned(),
            figures: figures_of(people, all)?,
        })
    };
    withhold::shown(&sizes, unsaid)
        .into_iter()
        .filter_map(|place| about(&groups[place]))
        .collect()
}

#[cfg(test)]
mod tests;
