//! `hrhw status`: how much there is of the manual in each language, and how much is missing.

use std::process::ExitCode;

use clap::ArgMatches;
use language::{Args, Lang, Locales, Words};
use manual::{Manual, Session};
use serde_json::{Value, json};
use translation::{Amount as Progress, PageId, PageKind, Stock, pages};

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
    /// How far the passages of each page are.
    progress: Vec<(PageId, Progress)>,
}

impl Standing {
    fn total(&self) -> Amount {
        self.sessions
            .iter()
            .fold(Amount::default(), |sum, (_, _, amount)| sum.plus(*amount))
    }

    fn progress_of(&self, is_wanted: impl Fn(&PageId) -> bool) -> Progress {
        let wanted = self.progress.iter().filter(|(page, _)| is_wanted(page));
        wanted.fold(Progress::default(), |sum, (_, amount)| sum.plus(*amount))
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
    let mut all = standings(&Stock {
        manual: &manual,
        locales: &locales,
        messages: &texts.locales,
    });
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

fn standings(stock: &Stock<'_>) -> Vec<Standing> {
    let Stock {
        manual, locales, ..
    } = *stock;
    let pages = pages(manual, locales);
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
        progress: pages
            .iter()
            .map(|page| (page.clone(), stock.beside(page, &lang).amount()))
            .collect(),
        lang,
        is_complete,
    };
    languages(manual, locales).into_iter().map(of).collect()
}

/// The report as JSON; `docs/check.md` describes it.
fn report(manual: &Manual, all: &[Standing]) -> String {
    let languages = all.iter().map(|standing| {
        let mut language = standing.total().json(&standing.lang);
        language.extend(progress_json(standing.progress_of(|_| true)));
        let sessions = standing.sessions.iter().map(|(slug, is_coming, amount)| {
            let mut session = amount.json(&standing.lang);
            session.insert("session".to_owned(), json!(slug));
            session.insert("coming".to_owned(), json!(is_coming));
            session.extend(progress_json(
                standing.progress_of(|page| is_of(page, slug)),
            ));
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
            ("messages".to_owned(), {
                let far = standing.progress_of(|page| page.kind == PageKind::Messages);
                json!({
                    "expected": expected,
                    "translated": translated,
                    "gaps": expected - translated,
                    "words": words,
                    "passages": progress_json(far).collect::<serde_json::Map<_, _>>(),
                })
            }),
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

fn is_of(page: &PageId, slug: &str) -> bool {
    page.kind == PageKind::Words && page.name == slug
}

/// How far passages are, under the names that `docs/check.md` explains.
fn progress_json(progress: Progress) -> impl Iterator<Item = (String, Value)> {
    let pairs = [
        ("missing", progress.missing),
        ("draft", progress.draft),
        ("translated", progress.translated),
        ("reviewed", progress.reviewed),
        ("stale", progress.stale()),
        ("stale_major", progress.stale_major),
        ("words_left", progress.words_left),
    ];
    pairs
        .into_iter()
        .map(|(name, count)| (name.to_owned(), Value::from(count)))
}

/// A row of the table.
type Row = [String; HEADS.len()];

/// The heads of the table's columns.
const HEADS: [&str; 9] = [
    "status-session",
    "status-sections",
    "status-blocks",
    "status-words",
    "status-minutes",
    "status-ease",
    "status-gaps",
    "status-stale",
    "status-words-left",
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
        let mut rows: Vec<Row> = vec![heads.clone()];
        rows.extend(written.map(|(slug, _, amount)| {
            let far = standing.progress_of(|page| is_of(page, slug));
            row(words, &standing.lang, slug, *amount, far)
        }));
        rows.push(row(
            words,
            &standing.lang,
            &say(words, "status-all"),
            standing.total(),
            standing.progress_of(|page| page.kind == PageKind::Words),
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
        out.push('\n');
        out.push_str(&passages(words, standing));
        out.push_str("\n\n");
    }
    out
}

/// How far all passages of a language are, in a sentence.
fn passages(words: &Words, standing: &Standing) -> String {
    let far = standing.progress_of(|_| true);
    let args = Args::new()
        .with("all", far.all() as u64)
        .with("missing", far.missing as u64)
        .with("draft", far.draft as u64)
        .with("translated", far.translated as u64)
        .with("reviewed", far.reviewed as u64)
        .with("stale", far.stale() as u64)
        .with("words", far.words_left as u64);
    say_with(words, "status-passages", &args)
}

fn row(words: &Words, lang: &Lang, name: &str, amount: Amount, far: Progress) -> Row {
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
        number(far.stale()),
        number(far.words_left),
    ]
}

/// Names to the left, numbers to the right.
fn aligned(rows: &[Row]) -> String {
    let width = |column: usize| {
        let of = rows.iter().map(|row| row[column].chars().count());
        of.max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..HEADS.len()).map(width).collect();
    let line = |row: &Row| {
        let numbers =
            (1..HEADS.len()).map(|column| format!("  {:>1$}", row[column], widths[column]));
        format!(
            "  {:<1$}{2}\n",
            row[0],
            widths[0],
            numbers.collect::<String>()
        )
    };
    rows.iter().map(line).collect()
}
