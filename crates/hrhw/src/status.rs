//! `hrhw status`: how much there is of the manual in each language, and how much is missing.

use std::process::ExitCode;

use clap::ArgMatches;
use language::{Args, Lang, Locales, Words};
use manual::{Manual, Session};
use serde_json::{Value, json};

use crate::args::folders_of;
use crate::check::{languages, refuse};
use crate::readability::Counts;
use crate::wording::{print, say, say_with};

/// The version of the JSON; a change that would break its readers raises it.
const VERSION: u32 = 1;

/// Words a person reads in a minute who reads slowly, in a second language, and with a pencil.
const WORDS_A_MINUTE: usize = 150;

/// How much there is of a session in one language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Amount {
    sections: usize,
    blocks: usize,
    words: usize,
    /// Headings of the facts that have no words yet.
    gaps: usize,
    /// How many of them there should be.
    headings: usize,
    /// What ease of reading is counted from.
    counts: Counts,
}

impl Amount {
    fn of(session: &Session, lang: &Lang) -> Amount {
        let headings = session.facts.ids().count();
        let Some(words) = session.words(lang) else {
            return Amount {
                gaps: headings,
                headings,
                ..Amount::default()
            };
        };
        let blocks = words.blocks();
        let blocks = blocks.iter().filter(|block| !block.is_empty());
        let has = |id: &str| words.section(id).is_some() || words.part(id).is_some();
        Amount {
            sections: words.sections.len(),
            blocks: blocks.clone().count(),
            words: blocks
                .clone()
                .map(|block| block.source_words().split_whitespace().count())
                .sum(),
            gaps: session.facts.ids().filter(|(id, _)| !has(id)).count(),
            headings,
            counts: blocks
                .map(|block| Counts::of(&block.source_words()))
                .fold(Counts::default(), Counts::plus),
        }
    }

    fn plus(self, other: Amount) -> Amount {
        Amount {
            sections: self.sections + other.sections,
            blocks: self.blocks + other.blocks,
            words: self.words + other.words,
            gaps: self.gaps + other.gaps,
            headings: self.headings + other.headings,
            counts: self.counts.plus(other.counts),
        }
    }

    fn minutes(self) -> usize {
        self.words.div_ceil(WORDS_A_MINUTE)
    }

    fn json(self, lang: &Lang) -> serde_json::Map<String, Value> {
        let pairs = [
            ("sections", self.sections),
            ("blocks", self.blocks),
            ("words", self.words),
            ("reading_minutes", self.minutes()),
            ("headings", self.headings),
            ("gaps", self.gaps),
        ];
        let counts = pairs
            .into_iter()
            .map(|(name, count)| (name.to_owned(), Value::from(count)));
        let ease = ("reading_ease".to_owned(), json!(self.counts.ease(lang)));
        counts.chain([ease]).collect()
    }
}

/// How many messages there are in one language, and how many should be.
#[derive(Clone, Copy)]
struct Messages {
    expected: usize,
    translated: usize,
    words: usize,
}

impl Messages {
    fn of(locales: &Locales, source: &Lang, lang: &Lang) -> Messages {
        let ids = |lang| locales.entries(lang).iter().map(|entry| entry.id.as_str());
        let own: std::collections::BTreeSet<&str> = ids(lang).collect();
        let expected: std::collections::BTreeSet<&str> = ids(source).collect();
        Messages {
            expected: expected.len(),
            translated: own.intersection(&expected).count(),
            words: language::check::words(locales, lang),
        }
    }
}

/// One language of the manual.
struct Standing {
    lang: Lang,
    is_complete: bool,
    sessions: Vec<(String, bool, Amount)>,
    messages: Messages,
}

impl Standing {
    fn total(&self) -> Amount {
        self.sessions
            .iter()
            .fold(Amount::default(), |sum, (_, _, amount)| sum.plus(*amount))
    }
}

/// Prints where each language stands; 2 if a folder could not be read or the language is not there.
pub(crate) fn run(words: &Words, given: &ArgMatches) -> ExitCode {
    let texts = match folders_of(given).read() {
        Ok(texts) => texts,
        Err(error) => return refuse(words, &error),
    };
    let manual = Manual::open(texts.manuals);
    let (locales, _) = Locales::from_files(&texts.locales);
    let mut all = standings(&manual, &locales);
    if let Some(wanted) = given.get_one::<String>("lang") {
        all.retain(|standing| standing.lang.as_str() == wanted);
        if all.is_empty() {
            let args = Args::new().with("language", wanted.as_str());
            eprintln!("{}", say_with(words, "status-no-language", &args));
            return ExitCode::from(2);
        }
    }
    if given.get_flag("json") {
        print(&report(&manual, &all));
    } else {
        print(&table(words, &manual, &all));
    }
    ExitCode::SUCCESS
}

fn standings(manual: &Manual, locales: &Locales) -> Vec<Standing> {
    let of = |(lang, is_complete): (Lang, bool)| Standing {
        sessions: manual
            .sessions()
            .map(|session| {
                (
                    session.slug.clone(),
                    session.is_coming(),
                    Amount::of(session, &lang),
                )
            })
            .collect(),
        messages: Messages::of(locales, &manual.source, &lang),
        lang,
        is_complete,
    };
    languages(manual, locales).into_iter().map(of).collect()
}

/// The report as JSON; `docs/check.md` describes it.
fn report(manual: &Manual, all: &[Standing]) -> String {
    let languages = all.iter().map(|standing| {
        let mut language = standing.total().json(&standing.lang);
        let sessions = standing.sessions.iter().map(|(slug, is_coming, amount)| {
            let mut session = amount.json(&standing.lang);
            session.insert("session".to_owned(), json!(slug));
            session.insert("coming".to_owned(), json!(is_coming));
            Value::Object(session)
        });
        let Messages {
            expected,
            translated,
            words,
        } = standing.messages;
        language.extend([
            ("language".to_owned(), json!(standing.lang.as_str())),
            ("complete".to_owned(), json!(standing.is_complete)),
            ("sessions".to_owned(), sessions.collect()),
            (
                "messages".to_owned(),
                json!({
                    "expected": expected,
                    "translated": translated,
                    "gaps": expected - translated,
                    "words": words,
                }),
            ),
        ]);
        Value::Object(language)
    });
    let report = json!({
        "version": VERSION,
        "edition": manual.edition,
        "source": manual.source.as_str(),
        "languages": languages.collect::<Vec<_>>(),
    });
    format!("{report:#}\n")
}

/// The heads of the table's columns.
const HEADS: [&str; 7] = [
    "status-session",
    "status-sections",
    "status-blocks",
    "status-words",
    "status-minutes",
    "status-ease",
    "status-gaps",
];

/// For each language a table of the sessions that have words, and what there is besides.
fn table(words: &Words, manual: &Manual, all: &[Standing]) -> String {
    let mut out = String::new();
    let heads = HEADS.map(|id| say(words, id));
    for standing in all {
        let written = standing
            .sessions
            .iter()
            .filter(|(_, is_coming, _)| !is_coming);
        let mut rows: Vec<[String; 7]> = vec![heads.clone()];
        rows.extend(written.map(|(slug, _, amount)| row(words, &standing.lang, slug, *amount)));
        rows.push(row(
            words,
            &standing.lang,
            &say(words, "status-all"),
            standing.total(),
        ));
        let args = Args::new()
            .with("language", standing.lang.as_str())
            .with("edition", manual.edition.as_str())
            .with("translated", standing.messages.translated as u64)
            .with("expected", standing.messages.expected as u64)
            .with("words", standing.messages.words as u64);
        out.push_str(&say_with(words, "status-language", &args));
        out.push('\n');
        out.push_str(&aligned(&rows));
        out.push_str(&say_with(words, "status-messages", &args));
        out.push_str("\n\n");
    }
    out
}

fn row(words: &Words, lang: &Lang, name: &str, amount: Amount) -> [String; 7] {
    let number = |count: usize| words.number(count);
    let ease = amount.counts.ease(lang).map(|ease| words.number(ease));
    [
        name.to_owned(),
        number(amount.sections),
        number(amount.blocks),
        number(amount.words),
        number(amount.minutes()),
        ease.unwrap_or_default(),
        number(amount.gaps),
    ]
}

/// Names to the left, numbers to the right.
fn aligned(rows: &[[String; 7]]) -> String {
    let width = |column: usize| {
        let of = rows.iter().map(|row| row[column].chars().count());
        of.max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..6).map(width).collect();
    let line = |row: &[String; 7]| {
        let numbers = (1..6).map(|column| format!("  {:>1$}", row[column], widths[column]));
        format!(
            "  {:<1$}{2}\n",
            row[0],
            widths[0],
            numbers.collect::<String>()
        )
    };
    rows.iter().map(line).collect()
}
