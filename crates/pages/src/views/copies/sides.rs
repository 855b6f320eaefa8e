//! What two copies say differently: both are shown until the person settles it.

use axum::Form;
use axum::extract::rejection::FormRejection;
use manual::{Session, Voice};
use serde::Deserialize;
use serde_json::Value;
use workbook::{Head, LeafId, VersionId};

use super::at_hand::read_anew;
use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::{Answer, see};
use crate::told::Shown;
use crate::views::note::when;

/// Everything that has two sides.
pub(crate) struct Sides {
    pub(crate) notes: Vec<NoteSides>,
    pub(crate) leaves: Vec<LeafSides>,
}

/// A note of which there are several newest versions.
pub(crate) struct NoteSides {
    pub(crate) session: String,
    pub(crate) href: Option<String>,
    pub(crate) texts: Vec<String>,
}

/// A plan, a programme, a mark… of which there are several.
pub(crate) struct LeafSides {
    pub(crate) kind: String,
    pub(crate) id: LeafId,
    pub(crate) label: Shown,
    pub(crate) heads: Vec<HeadView>,
}

pub(crate) struct HeadView {
    pub(crate) version: String,
    pub(crate) when: String,
    pub(crate) words: String,
}

/// So much of each is shown: enough to know it by.
const SHOWN: usize = 400;

/// Kinds that have a name; others are "something else that you keep".
const NAMED: [&str; 9] = [
    "plan",
    "programme",
    "mark",
    "adapted-words",
    "adapted-facts",
    "participant",
    "answers",
    "room",
    "evaluation-card",
];

impl Sides {
    pub(crate) fn of(reader: &Reader) -> Result<Self, Problem> {
        let workbook = &reader.desk()?.workbook;
        let two = workbook.two_sided()?;
        let notes = two.notes.iter().map(|(session, prompt)| {
            let note = workbook.note(session, prompt)?;
            let texts = note.map_or(Vec::new(), |note| [vec![note.text], note.others].concat());
            Ok(note_sides(reader, session, prompt, texts))
        });
        let leaves = two.leaves.into_iter().map(|(kind, id)| {
            let heads = workbook.heads_of(&kind, id)?;
            Ok(leaf_sides(reader, kind, id, &heads))
        });
        Ok(Self {
            notes: notes.collect::<Result<_, Problem>>()?,
            leaves: leaves.collect::<Result<_, Problem>>()?,
        })
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.notes.is_empty() && self.leaves.is_empty()
    }
}

fn note_sides(reader: &Reader, session: &str, prompt: &str, texts: Vec<String>) -> NoteSides {
    let text = text_of(reader, session);
    let href = text.map(|text| format!("{}/notes/{prompt}/versions", reader.href_of(text)));
    let title = text.map(|text| text.title(&reader.chain()).value.to_owned());
    NoteSides {
        session: title.unwrap_or_else(|| session.to_owned()),
        href,
        texts,
    }
}

fn text_of<'a>(reader: &'a Reader, slug: &str) -> Option<&'a Session> {
    let manual = &reader.texts.manual;
    let voice = || {
        let id = slug.strip_prefix("voices/")?;
        manual.voice(id).map(Voice::session_like)
    };
    manual.session(slug).or_else(voice)
}

fn leaf_sides(reader: &Reader, kind: String, id: LeafId, heads: &[Head]) -> LeafSides {
    let name = if NAMED.contains(&kind.as_str()) {
        kind.as_str()
    } else {
        "other"
    };
    let view = |head: &Head| HeadView {
        version: head.version.to_string(),
        when: when(reader, head.saved_at),
        words: words(&head.body),
    };
    LeafSides {
        label: reader.told.say(&format!("copies-kind-{name}")),
        heads: heads
            .iter()
            .filter(|head| !head.is_away)
            .map(view)
            .collect(),
        kind,
        id,
    }
}

/// The words of a body, without its signs.
fn words(body: &str) -> String {
    let mut words = Vec::new();
    if let Ok(value) = serde_json::from_str(body) {
        gather(&value, &mut words);
    }
    let words = words.join(" · ");
    match words.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &words[..end]),
        None => words,
    }
}

fn gather(value: &Value, words: &mut Vec<String>) {
    match value {
        Value::String(text) if !text.trim().is_empty() => words.push(text.clone()),
        Value::Number(number) => words.push(number.to_string()),
        Value::Array(values) => values.iter().for_each(|value| gather(value, words)),
        Value::Object(fields) => fields.values().for_each(|value| gather(value, words)),
        _ => {}
    }
}

/// Which version a button names.
#[derive(Deserialize)]
pub(crate) struct Stands {
    kind: String,
    leaf: String,
    version: String,
}

/// `POST /{lang}/safety/copies/settle`: this version stands, the others are its earlier ones.
pub(crate) async fn settle(reader: Reader, form: Result<Form<Stands>, FormRejection>) -> Answer {
    let Form(form) = form.map_err(|rejection| Problem::of_rejection(&rejection))?;
    let leaf: LeafId = form.leaf.parse().map_err(|_| Problem::NotUnderstood)?;
    let version: VersionId = form.version.parse().map_err(|_| Problem::NotUnderstood)?;
    let heads = reader.desk()?.workbook.heads_of(&form.kind, leaf)?;
    if !heads.iter().any(|head| head.version == version) {
        return Err(Problem::NotFound);
    }
    reader
        .write(move |workbook| workbook.settle_leaf(&form.kind, leaf, version))
        .await?;
    read_anew(&reader)?;
    see(&reader.href("/safety/copies?done=settled"))
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn words_are_known_again_without_their_signs() {
        let check = |body: &str, expect: &str| assert_eq!(words(body), expect, "{body}");
        check(
            r#"["The call",[{"who":"Nurse"},{"who":""}],3]"#,
            "The call · Nurse · 3",
        );
        check("no JSON", "");
        assert_eq!(
            words(&format!("[\"{}\"]", "я".repeat(900))).chars().count(),
            401
        );
    }
}
