//! A programme as files: for a calendar, for a spreadsheet.

use axum::extract::Path;
use jiff::Timestamp;
use workshop::{Item, Row, What, Worded};

use super::kept::Workshop;
use super::names;
use crate::reader::Reader;
use crate::reply::{Answer, attachment};
use crate::views::evidence::exports::decimals;

type Which = Path<(String, String)>;

/// `GET /{lang}/lead/{id}/calendar`.
pub(crate) async fn calendar(reader: Reader, Path((_, id)): Which) -> Answer {
    let workshop = Workshop::of(&reader, &id)?;
    let word = |item: &Item| Worded {
        title: names::title(&reader, item),
        about: about(&reader, item),
    };
    let (programme, mark) = (&workshop.programme, workshop.id.to_string());
    let now = Timestamp::now();
    let text = workshop::calendar(programme, &reader.texts.manual, &mark, now, word);
    let name = file_name(&reader, &workshop, "ics");
    attachment(&name, "text/calendar; charset=utf-8", text.into_bytes())
}

fn about(reader: &Reader, item: &Item) -> String {
    match &item.what {
        What::Session { slug, .. } => {
            let session = reader.texts.manual.session(slug);
            let summary = session.map(|session| session.summary(&reader.chain()).value);
            summary.unwrap_or_default().to_owned()
        }
        What::Own { about, .. } => about.clone(),
        What::Break { .. } | What::Meal { .. } | What::Evaluation { .. } => String::new(),
    }
}

/// `GET /{lang}/lead/{id}/table`.
pub(crate) async fn table(reader: Reader, Path((_, id)): Which) -> Answer {
    let workshop = Workshop::of(&reader, &id)?;
    let head = [
        "day", "date", "from", "to", "minutes", "kind", "title", "about",
    ];
    let head = head.map(|column| reader.told.plain(&format!("lead-column-{column}")));
    let word = |item: &Item| Row {
        kind: names::kind(&reader, item),
        title: names::title(&reader, item),
        about: about(&reader, item),
    };
    let between = decimals(&reader).delimiter();
    let manual = &reader.texts.manual;
    let bytes = workshop::table(&workshop.programme, manual, between, head, word);
    attachment(
        &file_name(&reader, &workshop, "csv"),
        "text/csv; charset=utf-8",
        bytes,
    )
}

/// The workshop's own name, without what no file system takes.
pub(super) fn file_name(reader: &Reader, workshop: &Workshop, ending: &str) -> String {
    let title = names::workshop(reader, &workshop.programme);
    let plain: String = title
        .chars()
        .map(|letter| {
            if letter.is_alphanumeric() {
                letter
            } else {
                ' '
            }
        })
        .take(80)
        .collect();
    let words: Vec<&str> = plain.split_whitespace().collect();
    format!("{}.{ending}", words.join("-"))
}
