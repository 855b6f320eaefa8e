//! A person's own progress as xAPI statements, to be handed in to a learning record store. Made only when she asks,
//! from what her workbook holds, and sent nowhere.

use jiff::Timestamp;
use language::Lang;
use manual::Session;
use serde_json::{Map, Value, json};
use uuid::Uuid;
use workbook::{Attempt, ReadError, Workbook};

use crate::texts::Texts;

const VERBS: &str = "http://adlnet.gov/expapi/verbs";
const LESSON: &str = "http://adlnet.gov/expapi/activities/lesson";
const ASSESSMENT: &str = "http://adlnet.gov/expapi/activities/assessment";
/// Our own activities need names that nobody else gives.
pub(super) const OURS: &str = "tag:hrhw,2026:";

/// The statements, in the order of the manual: sessions that were finished, quizzes that were handed in. `mail` is the
/// address under which the store knows her.
///
/// # Errors
/// The workbook could not be read.
pub fn statements(
    workbook: &Workbook,
    texts: &Texts,
    lang: &Lang,
    mail: &str,
) -> Result<Value, ReadError> {
    let mut all = Vec::new();
    let progress = workbook.progress()?;
    for session in texts.manual.sessions() {
        let told = Telling {
            session,
            lang,
            title: session.title(std::slice::from_ref(lang)).value,
            mail,
        };
        for attempt in workbook.attempts(&session.slug)? {
            all.push(told.scored(&attempt));
        }
        let own = progress.sessions.get(&session.slug);
        if let Some(finished) = own.and_then(|own| own.finished) {
            all.push(told.finished(finished));
        }
    }
    Ok(Value::Array(all))
}

/// What is the same in all statements about one session.
struct Telling<'a> {
    session: &'a Session,
    lang: &'a Lang,
    title: &'a str,
    mail: &'a str,
}

impl Telling<'_> {
    fn finished(&self, at: Timestamp) -> Value {
        let result = json!({ "completion": true });
        self.statement(("completed", &at.to_string()), "", LESSON, at, &result)
    }

    fn scored(&self, attempt: &Attempt) -> Value {
        let right = attempt
            .answers
            .iter()
            .filter(|answer| answer.is_right)
            .count();
        let of = attempt.answers.len();
        #[expect(clippy::cast_precision_loss, reason = "a quiz has a few questions")]
        let scaled = right as f64 / of.max(1) as f64;
        let mut result = json!({
            "score": { "raw": right, "min": 0, "max": of, "scaled": scaled },
        });
        if let Some(seconds) = attempt.seconds {
            result["duration"] = json!(format!("PT{seconds}S"));
        }
        let id = attempt.id.to_string();
        self.statement(
            ("scored", &id),
            "/quiz",
            ASSESSMENT,
            attempt.ended_at,
            &result,
        )
    }

    /// The same event has the same id each time: a store that has it already does not count it twice.
    fn statement(
        &self,
        (verb, event): (&str, &str),
        place: &str,
        kind: &str,
        at: Timestamp,
        result: &Value,
    ) -> Value {
        let activity = format!("{OURS}sessions/{}{place}", self.session.slug);
        let name = format!("{activity} {verb} {event}");
        json!({
            "id": Uuid::new_v5(&Uuid::NAMESPACE_URL, name.as_bytes()).to_string(),
            "timestamp": at.to_string(),
            "actor": { "objectType": "Agent", "mbox": format!("mailto:{}", self.mail) },
            "verb": { "id": format!("{VERBS}/{verb}"), "display": { "en": verb } },
            "object": {
                "objectType": "Activity",
                "id": activity,
                "definition": { "type": kind, "name": self.named() },
            },
            "result": result,
        })
    }

    fn named(&self) -> Value {
        let mut names = Map::new();
        names.insert(self.lang.to_string(), Value::from(self.title));
        Value::Object(names)
    }
}

/// Whether this can be an address of mail: the store would refuse all statements for one that cannot.
#[must_use]
pub fn is_mail(text: &str) -> bool {
    let Some((name, host)) = text.split_once('@') else {
        return false;
    };
    let is_plain = |part: &str| {
        !part.is_empty()
            && part
                .chars()
                .all(|c| !c.is_whitespace() && !c.is_control() && c != '@')
    };
    is_plain(name) && is_plain(host) && host.contains('.') && !host.ends_with('.')
}

#[cfg(test)]
mod tests {
    use super::is_mail;

    #[test]
    fn addresses_of_mail() {
        for (text, is) in [
            ("amina@example.org", true),
            ("амина@пример.рф", true),
            ("amina", false),
            ("@example.org", false),
            ("amina@example", false),
            ("a b@example.org", false),
            ("amina@example.org.", false),
        ] {
            assert_eq!(is_mail(text), is, "{text}");
        }
    }
}
