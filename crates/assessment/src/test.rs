//! The tests before and after: pairs of twin questions, of which each person gets one before and the other after.

use manual::{Manual, Node, PartFacts, SectionKind, Session};
use serde::{Deserialize, Serialize};

/// Which of two tests of the same worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Form {
    /// Form A.
    A,
    /// Form B.
    B,
}

impl Form {
    /// The form that this person has on the other occasion.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::A => Self::B,
            Self::B => Self::A,
        }
    }

    /// Its letter, the same in every language.
    #[must_use]
    pub fn letter(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::B => "B",
        }
    }

    /// The form of this letter; the Cyrillic letters that look alike are read too.
    #[must_use]
    pub fn of_letter(letter: &str) -> Option<Self> {
        match letter.trim().to_uppercase().as_str() {
            "A" | "А" => Some(Self::A),
            "B" | "В" | "Б" => Some(Self::B),
            _ => None,
        }
    }
}

/// When a test is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Occasion {
    /// Before the programme.
    Before,
    /// After it.
    After,
}

impl Occasion {
    /// Both, in the order of time.
    pub const ALL: [Self; 2] = [Self::Before, Self::After];

    /// Its word in addresses and message ids.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Before => "before",
            Self::After => "after",
        }
    }

    /// The occasion of this word.
    #[must_use]
    pub fn named(word: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|occasion| occasion.as_str() == word)
    }

    /// The form that somebody has on this occasion who had `first` before.
    #[must_use]
    pub fn form(self, first: Form) -> Form {
        match self {
            Self::Before => first,
            Self::After => first.other(),
        }
    }
}

/// Two questions of a session that are equally hard and ask about the same objective.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Pair {
    /// The session's slug.
    pub session: String,
    /// Id of the question of form A.
    pub a: String,
    /// Id of the question of form B.
    pub b: String,
}

impl Pair {
    /// A name for forms and addresses: no two pairs of the manual share it.
    #[must_use]
    pub fn key(&self) -> String {
        format!("{}/{}", self.session, self.a)
    }
}

/// The questions that a trainer chose, in the order of the paper.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Test {
    /// The pairs.
    #[serde(default)]
    pub pairs: Vec<Pair>,
}

/// A pair with what the manual knows of it.
#[derive(Debug, Clone, Copy)]
pub struct Item<'a> {
    /// The pair.
    pub pair: &'a Pair,
    /// Its session.
    pub session: &'a Session,
    a: &'a PartFacts,
    b: &'a PartFacts,
}

impl<'a> Item<'a> {
    /// The question of one form.
    #[must_use]
    pub fn question(&self, form: Form) -> &'a PartFacts {
        match form {
            Form::A => self.a,
            Form::B => self.b,
        }
    }

    /// Under which name an answer to the question of this form is kept.
    #[must_use]
    pub fn key(&self, form: Form) -> String {
        format!("{}/{}", self.session.slug, self.question(form).id)
    }

    /// Id of the objective that both questions ask about.
    #[must_use]
    pub fn objective(&self) -> Option<&'a str> {
        self.a.objective.as_deref()
    }

    /// How many options the question of this form has; in every language as many.
    #[must_use]
    pub fn options(&self, form: Form) -> usize {
        let text = self.session.text(&[]);
        let id = &self.question(form).id;
        let mut parts = text.sections.iter().flat_map(|section| &section.parts);
        let nodes = parts
            .find(|part| part.facts.id == *id)
            .map_or(&[][..], |part| part.blocks);
        let list = nodes.iter().find_map(|node| match node {
            Node::List { items, .. } => Some(items.len()),
            _ => None,
        });
        list.unwrap_or(0)
    }
}

/// The pairs that a session offers, in the order of its form A.
#[must_use]
pub fn offered(session: &Session) -> Vec<Pair> {
    let pair = |part: &PartFacts| {
        Some(Pair {
            session: session.slug.clone(),
            a: part.id.clone(),
            b: part.pair.clone()?,
        })
    };
    questions(session)
        .filter(|part| part.form == Some(manual::Form::A))
        .filter_map(pair)
        .collect()
}

fn questions(session: &Session) -> impl Iterator<Item = &PartFacts> {
    let sections = session.facts.sections.iter();
    sections
        .filter(|section| section.kind == SectionKind::Evaluation)
        .flat_map(|section| &section.parts)
}

/// The test's pairs as the manual has them now, in the test's order. A pair whose questions are gone, after another
/// edition, is left out: nothing can be right or wrong about it any more.
#[must_use]
pub fn items<'a>(manual: &'a Manual, test: &'a Test) -> Vec<Item<'a>> {
    let item = |pair: &'a Pair| {
        let session = manual.session(&pair.session)?;
        let find = |id: &str| questions(session).find(|part| part.id == id);
        let (a, b) = (find(&pair.a)?, find(&pair.b)?);
        Some(Item {
            pair,
            session,
            a,
            b,
        })
    };
    test.pairs.iter().filter_map(item).collect()
}
