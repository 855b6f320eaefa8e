//! What one person answered.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use workbook::Leaf;

use crate::sheet::{PLACES, STANCES, STEPS};

/// No map has more people on it; a form that sends more was not made by the page.
pub const MOST_ACTORS: usize = 40;

/// A plan on its way from a case to a change.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Plan {
    /// What its owner calls it.
    pub title: String,
    /// What she answered, by the question's name. An answer that a later edition asked for stays.
    pub answers: BTreeMap<String, String>,
    /// Who is on the map.
    pub actors: Vec<Actor>,
    /// The note it began with.
    pub origin: Option<Origin>,
}

/// Somebody on the map: a function, no name.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Actor {
    /// The function.
    pub who: String,
    /// One of [`PLACES`], or nothing yet.
    pub place: String,
    /// One of [`STANCES`], or nothing yet.
    pub stance: String,
    /// What she or he wants, or fears.
    pub wants: String,
    /// What is asked of her or him.
    pub ask: String,
    /// Whether she or he is an ally.
    pub is_ally: bool,
    /// Whether she or he bears the cost of the change.
    pub bears_cost: bool,
    /// Whether nobody has asked her or him yet.
    pub not_asked: bool,
}

/// Where the words came from that a plan began with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origin {
    /// The session's slug, or a voice's with its folder.
    pub text: String,
    /// The prompt under which the note stands.
    pub prompt: String,
}

impl Leaf for Plan {
    const KIND: &'static str = "plan";
}

impl Plan {
    /// A plan with nothing on it but what it begins with.
    #[must_use]
    pub fn begun(title: &str, what: &str, origin: Option<Origin>) -> Self {
        let mut plan = Self {
            title: title.trim().to_owned(),
            origin,
            ..Self::default()
        };
        plan.put("what", what);
        plan
    }

    /// An answer; empty where there is none.
    #[must_use]
    pub fn answer(&self, name: &str) -> &str {
        self.answers.get(name).map_or("", String::as_str)
    }

    /// Whether something is ticked.
    #[must_use]
    pub fn is_ticked(&self, name: &str) -> bool {
        !self.answer(name).is_empty()
    }

    /// The plan with what a form sent in the place of everything that the sheet asks. A form sends no box that is not
    /// ticked, so what it does not name is empty.
    #[must_use]
    pub fn filled(&self, form: &[(String, String)]) -> Self {
        let sent: BTreeMap<&str, &str> = form
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        let mut plan = self.clone();
        if let Some(title) = sent.get("title") {
            plan.title = title.trim().to_owned();
        }
        for name in STEPS
            .iter()
            .flat_map(|step| step.iter().flat_map(crate::Piece::names))
        {
            plan.put(&name, sent.get(name.as_str()).copied().unwrap_or_default());
        }
        plan.actors = actors(&sent);
        plan
    }

    /// Keeps an answer; an empty one is none.
    fn put(&mut self, name: &str, value: &str) {
        // A form ends its lines with CR LF.
        let value = value.replace("\r\n", "\n");
        if value.trim().is_empty() {
            self.answers.remove(name);
        } else {
            self.answers.insert(name.to_owned(), value);
        }
    }
}

/// The people that a form names, without the rows that were left empty.
fn actors(sent: &BTreeMap<&str, &str>) -> Vec<Actor> {
    (0..MOST_ACTORS)
        .map(|number| actor(sent, number))
        .filter(|actor| *actor != Actor::default())
        .collect()
}

fn actor(sent: &BTreeMap<&str, &str>, number: usize) -> Actor {
    let get = |what: &str| {
        let name = format!("actor.{number}.{what}");
        sent.get(name.as_str()).copied().unwrap_or_default().trim()
    };
    let one_of = |what: &str, all: &[&str]| {
        let chosen = get(what);
        if all.contains(&chosen) { chosen } else { "" }.to_owned()
    };
    Actor {
        who: get("who").to_owned(),
        place: one_of("place", &PLACES),
        stance: one_of("stance", &STANCES),
        wants: get("wants").replace("\r\n", "\n"),
        ask: get("ask").replace("\r\n", "\n"),
        is_ally: !get("ally").is_empty(),
        bears_cost: !get("cost").is_empty(),
        not_asked: !get("not-asked").is_empty(),
    }
}

#[cfg(test)]
mod tests {
    use super::Plan;

    fn form(fields: &[(&str, &str)]) -> Vec<(String, String)> {
        let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
        fields.iter().map(owned).collect()
    }

    #[test]
    fn a_form_replaces_what_the_sheet_asks_and_nothing_else() {
        let mut before = Plan::begun(" the call ", "They miss it", None);
        before.answers.insert("later-edition".into(), "kept".into());
        before.put("unrecognisable", "yes");
        let after = before.filled(&form(&[("what", "one\r\ntwo"), ("nonsense", "x")]));
        assert_eq!(after.title, "the call");
        assert_eq!(after.answer("what"), "one\ntwo");
        assert_eq!(after.answer("later-edition"), "kept");
        assert!(!after.is_ticked("unrecognisable"));
        assert_eq!(after.answer("nonsense"), "");
    }

    #[test]
    fn rows_left_empty_are_nobody_and_places_are_those_of_the_map() {
        let sent = form(&[
            ("actor.0.who", " "),
            ("actor.2.who", "Head nurse"),
            ("actor.2.place", "decides"),
            ("actor.2.stance", "furious"),
            ("actor.2.cost", "yes"),
        ]);
        let actors = Plan::default().filled(&sent).actors;
        assert_eq!(actors.len(), 1);
        let nurse = &actors[0];
        assert_eq!(
            (&*nurse.who, &*nurse.place, &*nurse.stance),
            ("Head nurse", "decides", "")
        );
        assert!(nurse.bears_cost && !nurse.not_asked);
    }

    #[test]
    fn a_plan_of_another_edition_can_be_read() {
        let plan: Plan =
            serde_json::from_str(r#"{"title":"x","colour":"red","actors":[{"who":"a"}]}"#)
                .expect("a plan");
        assert_eq!(
            (plan.title.as_str(), plan.actors[0].who.as_str()),
            ("x", "a")
        );
    }
}
