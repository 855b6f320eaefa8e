//! The manual as a whole: `manual.toml`.

use language::Lang;
use serde::Deserialize;

use super::table::{Keys, Log, parse, read, take_tables};
use crate::rules;

/// A language of the manual.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LanguageFacts {
    /// Its tag.
    pub id: Lang,
    /// Whether it claims to be whole, so that gaps in it are errors.
    pub complete: bool,
}

/// A part of the manual; its title is the message `part-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Part {
    /// Its slug.
    pub id: String,
    /// Slugs of its sessions, in order.
    #[serde(default)]
    pub sessions: Vec<String>,
}

/// A ready programme; its title is the message `programme-<id>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Programme {
    /// Its slug.
    pub id: String,
    /// Its days, each with what happens in order.
    pub days: Vec<Vec<DayItem>>,
}

/// One thing in a programme's day; times in minutes.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum DayItem {
    /// The session of this slug.
    Session(String),
    /// A pause of so many minutes.
    #[serde(deserialize_with = "pause::deserialize")]
    Break(u32),
    /// A meal of so many minutes.
    #[serde(deserialize_with = "meal::deserialize")]
    Meal(u32),
    /// Tests and opinions, so many minutes.
    #[serde(deserialize_with = "evaluation::deserialize")]
    Evaluation(u32),
}

/// Reads `{ <key> = minutes }`.
macro_rules! keyed_minutes {
    ($module:ident, $key:literal) => {
        mod $module {
            use serde::{Deserialize, Deserializer};

            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Keyed {
                #[serde(rename = $key)]
                minutes: u32,
            }

            pub(super) fn deserialize<'de, D: Deserializer<'de>>(
                deserializer: D,
            ) -> Result<u32, D::Error> {
                Keyed::deserialize(deserializer).map(|keyed| keyed.minutes)
            }
        }
    };
}
keyed_minutes!(pause, "break");
keyed_minutes!(meal, "meal");
keyed_minutes!(evaluation, "evaluation");

/// What `manual.toml` says.
#[derive(Debug, Clone, Default)]
pub(crate) struct Catalogue {
    pub(crate) edition: String,
    pub(crate) source: Option<Lang>,
    pub(crate) languages: Vec<LanguageFacts>,
    pub(crate) parts: Vec<Part>,
    pub(crate) programmes: Vec<Programme>,
}

#[derive(Deserialize)]
struct Head {
    edition: String,
    source: String,
}

#[derive(Deserialize)]
struct LanguageRow {
    id: String,
    #[serde(default)]
    complete: bool,
}

#[derive(Deserialize)]
struct ProgrammeRow {
    id: String,
}

#[derive(Deserialize)]
struct Day {
    items: Vec<DayItem>,
}

impl Catalogue {
    pub(crate) fn read(log: &mut Log<'_>) -> Self {
        let mut top = parse(log);
        let languages = take_tables(&mut top, "language", log);
        let parts = take_tables(&mut top, "part", log);
        let programmes = take_tables(&mut top, "programme", log);
        let mut catalogue = Self::default();
        if let Some(head) = read::<Head>(
            top,
            &Keys {
                required: &["edition", "source"],
                optional: &[],
            },
            log,
        ) {
            catalogue.edition = head.edition;
            catalogue.source = tag(&head.source, 0, log);
        }
        for table in languages {
            let at = table.span().start;
            let row = read::<LanguageRow>(
                table,
                &Keys {
                    required: &["id"],
                    optional: &["complete"],
                },
                log,
            );
            let facts = row.and_then(|row| {
                Some(LanguageFacts {
                    id: tag(&row.id, at, log)?,
                    complete: row.complete,
                })
            });
            catalogue.languages.extend(facts);
        }
        let keys = Keys {
            required: &["id"],
            optional: &["sessions"],
        };
        catalogue.parts = parts
            .into_iter()
            .filter_map(|table| read(table, &keys, log))
            .collect();
        catalogue.programmes = programmes
            .into_iter()
            .filter_map(|table| read_programme(table, log))
            .collect();
        catalogue
    }
}

fn read_programme<'a>(
    mut table: toml::Spanned<toml::de::DeTable<'a>>,
    log: &mut Log<'a>,
) -> Option<Programme> {
    let days = take_tables(&mut table, "day", log);
    let row: ProgrammeRow = read(
        table,
        &Keys {
            required: &["id"],
            optional: &[],
        },
        log,
    )?;
    let keys = Keys {
        required: &["items"],
        optional: &[],
    };
    let days = days
        .into_iter()
        .filter_map(|table| read::<Day>(table, &keys, log))
        .map(|day| day.items)
        .collect();
    Some(Programme { id: row.id, days })
}

fn tag(written: &str, at: usize, log: &mut Log<'_>) -> Option<Lang> {
    let lang = written.parse().ok();
    if lang.is_none() {
        log.found(rules::FACTS_VALUE, at, vec![("value", written.to_owned())]);
    }
    lang
}
