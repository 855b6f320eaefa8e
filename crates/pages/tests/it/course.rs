//! A workshop whose people learn something, for the tests of what is said of them.

use manual::{Manual, PartFacts, PartKind, Session};
use serde::{Deserialize, Serialize};
use workbook::{Leaf, LeafId, Sitting};
use workshop::{Day, Programme};

use crate::support::{Got, Home};

/// A programme as the workbook keeps it.
#[derive(Serialize, Deserialize)]
#[serde(transparent)]
struct Kept(Programme);

impl Leaf for Kept {
    const KIND: &'static str = "programme";
}

/// A workshop in Amina's workbook; the address of its pages.
pub(crate) struct Workshop {
    pub(crate) home: Home,
    pub(crate) base: String,
}

impl Workshop {
    pub(crate) async fn new() -> Self {
        let home = Home::of_amina().await;
        let id = LeafId::fresh();
        let programme = Kept(Programme {
            title: "Bukavu, <spring>".into(),
            days: vec![Day::usual(None), Day::usual(None)],
            ..Programme::default()
        });
        home.workbook()
            .keep_leaf(id, &programme, Sitting::begin())
            .expect("kept");
        let base = format!("/en/lead/{id}");
        Self { home, base }
    }

    /// One with people of these nicknames, and a test of the session on dual loyalty.
    pub(crate) async fn with(codes: &[&str]) -> Self {
        let new = Self::new().await;
        new.post("/people", &[("codes", &codes.join("\n"))]).await;
        new.post("/tests", &[("all", "dual-loyalty")]).await;
        new
    }

    pub(crate) async fn get(&self, page: &str) -> Got {
        self.home.get(&format!("{}{page}", self.base)).await
    }

    pub(crate) async fn post(&self, page: &str, fields: &[(&str, &str)]) -> Got {
        self.home
            .post(&format!("{}{page}", self.base), encoded(fields))
            .await
    }

    /// The ids of the people, in the order of the list.
    pub(crate) async fn ids(&self) -> Vec<String> {
        let page = self.get("/people").await.body;
        let after = page.split("name=\"code-").skip(1);
        after.map(|rest| rest[..36].to_owned()).collect()
    }

    /// Types a row of the grid: who, which form, and the letters.
    pub(crate) async fn type_row(
        &self,
        occasion: &str,
        id: &str,
        form: &str,
        letters: &[&str],
    ) -> Got {
        let mut fields = vec![(format!("f-{id}"), form.to_owned())];
        let cells = (1..).zip(letters);
        fields.extend(cells.map(|(n, letter)| (format!("a-{id}-{n}"), (*letter).to_owned())));
        let fields: Vec<_> = fields
            .iter()
            .map(|(n, v)| (n.as_str(), v.as_str()))
            .collect();
        self.post(&format!("/tests/{occasion}"), &fields).await
    }

    /// Everybody answers: nothing right before, everything right after.
    pub(crate) async fn all_learn(&self) {
        let right = right_letters("B");
        let right: Vec<&str> = right.iter().map(String::as_str).collect();
        let wrong: Vec<String> = right_letters("A")
            .iter()
            .map(|right| other(right))
            .collect();
        let wrong: Vec<&str> = wrong.iter().map(String::as_str).collect();
        for id in self.ids().await {
            self.type_row("before", &id, "A", &wrong).await;
            self.type_row("after", &id, "B", &right).await;
        }
    }
}

/// Fields as a form sends them.
pub(crate) fn encoded(fields: &[(&str, &str)]) -> String {
    let escape =
        |text: &str| -> String { text.bytes().map(|byte| format!("%{byte:02X}")).collect() };
    let pairs: Vec<String> = fields
        .iter()
        .map(|(name, value)| format!("{}={}", escape(name), escape(value)))
        .collect();
    pairs.join("&")
}

/// A letter that is not right.
fn other(right: &str) -> String {
    if right == "a" { "b".into() } else { "a".into() }
}

/// The right letters of one form, in the order of the test.
fn right_letters(form: &str) -> Vec<String> {
    let manual = Manual::embedded();
    let session = manual.session("dual-loyalty").expect("the session");
    let a = |part: &&PartFacts| part.form == Some(manual::Form::A);
    let questions = questions(session).filter(a);
    let twin = |part: &PartFacts| {
        let id = if form == "A" {
            Some(&part.id)
        } else {
            part.pair.as_ref()
        };
        questions_of(session, id.expect("a twin")).answers[0]
    };
    let letter = |option: u32| char::from_u32(96 + option).expect("a letter").to_string();
    questions.map(|part| letter(twin(part))).collect()
}

fn questions(session: &Session) -> impl Iterator<Item = &PartFacts> {
    let sections = session.facts.sections.iter();
    sections
        .flat_map(|section| &section.parts)
        .filter(|part| part.kind == PartKind::Question)
}

fn questions_of<'a>(session: &'a Session, id: &str) -> &'a PartFacts {
    questions(session)
        .find(|part| part.id == id)
        .expect("the question")
}
