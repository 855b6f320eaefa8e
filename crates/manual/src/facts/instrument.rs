//! Legal and ethical instruments: `instruments.toml`.

use std::collections::BTreeMap;

use language::Lang;
use serde::Deserialize;

use super::kind::words;
use super::table::{Keys, Log, parse, read, take_tables};

words! {
    /// What sort of document an instrument is.
    InstrumentKind {
        /// Binds the states that joined it.
        Treaty = "treaty",
        /// A declaration.
        Declaration = "declaration",
        /// A body of principles or rules.
        Principles = "principles",
        /// A treaty body's general comment or recommendation.
        GeneralComment = "general-comment",
        /// A report.
        Report = "report",
        /// Guidelines or a manual.
        Guidelines = "guidelines",
        /// A decided case.
        Case = "case",
        /// How complaints or reports are dealt with.
        Mechanism = "mechanism",
        /// A profession's code.
        Code = "code",
    }
}

words! {
    /// What an instrument's provisions are called.
    Unit {
        /// Article.
        Art = "art",
        /// Paragraph.
        Para = "para",
        /// Rule.
        Rule = "rule",
        /// Principle.
        Principle = "principle",
        /// Right.
        Right = "right",
        /// Element.
        Element = "element",
        /// Chapter.
        Chapter = "chapter",
    }
}

/// What is known of an instrument whatever the language. Its names are in `locales/<lang>/instruments.ftl`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Instrument {
    /// Its slug.
    pub id: String,
    /// What sort of document it is.
    pub kind: InstrumentKind,
    /// The year it was adopted; nothing if unknown.
    pub year: Option<u16>,
    /// What its provisions are called; nothing if it has none.
    pub unit: Option<Unit>,
    /// The document symbol, such as `E/C.12/2000/4`.
    pub symbol: Option<String>,
    /// Provisions that were verified.
    #[serde(default)]
    pub provisions: Vec<String>,
    /// Provisions in use that were not.
    #[serde(default)]
    pub unverified: Vec<String>,
    /// Whether the instrument's own data was verified.
    #[serde(default)]
    pub verified: bool,
    /// Languages whose official title was seen.
    #[serde(default)]
    pub titles_verified: Vec<String>,
    /// Line of the file where it is declared (1-based).
    #[serde(skip)]
    pub line: u32,
}

impl Instrument {
    /// Whether the official title was seen in this language.
    #[must_use]
    pub fn title_is_verified(&self, lang: &Lang) -> bool {
        self.titles_verified
            .iter()
            .any(|seen| seen == lang.as_ref())
    }
}

/// All instruments, by slug.
#[derive(Debug, Clone, Default)]
pub struct Instruments {
    list: Vec<Instrument>,
    by_id: BTreeMap<String, usize>,
}

impl Instruments {
    /// The instrument of this slug.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Instrument> {
        self.by_id.get(id).and_then(|at| self.list.get(*at))
    }

    /// All in the order of the file.
    pub fn iter(&self) -> impl Iterator<Item = &Instrument> {
        self.list.iter()
    }

    pub(crate) fn read(log: &mut Log<'_>) -> Self {
        let mut top = parse(log);
        let tables = take_tables(&mut top, "instrument", log);
        let _: Option<Rest> = read(
            top,
            &Keys {
                required: &[],
                optional: &[],
            },
            log,
        );
        let mut instruments = Self::default();
        for table in tables {
            let line = log.line(table.span().start);
            let Some(mut instrument) = read::<Instrument>(table, &KEYS, log) else {
                continue;
            };
            instrument.line = line;
            instruments
                .by_id
                .entry(instrument.id.clone())
                .or_insert(instruments.list.len());
            instruments.list.push(instrument);
        }
        instruments
    }
}

#[derive(Deserialize)]
struct Rest {}

const KEYS: Keys = Keys {
    required: &["id", "kind"],
    optional: &[
        "year",
        "unit",
        "symbol",
        "provisions",
        "unverified",
        "verified",
        "titles-verified",
    ],
};
