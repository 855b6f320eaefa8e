//! Numbers, dates, lists, plural categories and sorting of one language, by ICU4X.

mod notation;
mod provision;

use std::cmp::Ordering;
use std::convert::Infallible;
use std::sync::OnceLock;

use fixed_decimal::{SignedRoundingMode, UnsignedRoundingMode};
use icu::calendar::{Date as IcuDate, Iso};
use icu::collator::preferences::CollationNumericOrdering;
use icu::collator::{CollatorBorrowed, CollatorPreferences};
use icu::datetime::{DateTimeFormatter, NoCalendarFormatter, fieldsets};
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::decimal::options::GroupingStrategy;
use icu::list::ListFormatter;
use icu::locale::Locale;
use icu::plurals::{PluralCategory, PluralRules};
use icu::time::{DateTime as IcuDateTime, Time as IcuTime};
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use jiff::civil::{Date, DateTime, Time};
use unic_langid::LanguageIdentifier;

use crate::Lang;
pub(crate) use notation::{FILES as NOTATION_FILES, Notation};

/// How a number is written.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Digits {
    /// Zeros are added up to this many digits after the decimal separator.
    pub(crate) least_fraction: Option<i16>,
    /// More digits than these after the decimal separator are rounded away.
    pub(crate) most_fraction: Option<i16>,
    /// Whether thousands stand apart.
    pub(crate) grouping: Grouping,
}

/// Whether thousands stand apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Grouping {
    /// As the language does it.
    #[default]
    Usual,
    /// Never: years, numbers of documents.
    Never,
}

/// What is counted: things, or places in an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counting {
    /// One thing, two things.
    Cardinal,
    /// The first thing, the second.
    Ordinal,
}

/// How much of a date is said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Length {
    /// 21/11/2026
    Short,
    /// 21 Nov 2026
    Medium,
    /// 21 November 2026
    #[default]
    Long,
}

/// The formatters of one language, each made when first needed.
///
/// ICU refuses no locale: for one it has no data for it uses the root's.
pub(crate) struct Formats {
    locale: Locale,
    decimal: OnceLock<Option<DecimalFormatter>>,
    ungrouped: OnceLock<Option<DecimalFormatter>>,
    cardinal: OnceLock<Option<PluralRules>>,
    ordinal: OnceLock<Option<PluralRules>>,
    dates: [OnceLock<Option<DateTimeFormatter<fieldsets::YMD>>>; 3],
    time: OnceLock<Option<NoCalendarFormatter<fieldsets::T>>>,
    date_time: OnceLock<Option<DateTimeFormatter<fieldsets::YMDT>>>,
    list: OnceLock<Option<ListFormatter>>,
    collator: OnceLock<Option<CollatorBorrowed<'static>>>,
}

impl Formats {
    pub(crate) fn new(lang: &Lang) -> Formats {
        Formats {
            locale: lang.locale(),
            decimal: OnceLock::new(),
            ungrouped: OnceLock::new(),
            cardinal: OnceLock::new(),
            ordinal: OnceLock::new(),
            dates: [const { OnceLock::new() }; 3],
            time: OnceLock::new(),
            date_time: OnceLock::new(),
            list: OnceLock::new(),
            collator: OnceLock::new(),
        }
    }

    pub(crate) fn number(&self, number: f64, digits: Digits) -> String {
        let (cell, grouping) = match digits.grouping {
            Grouping::Usual => (&self.decimal, GroupingStrategy::Auto),
            Grouping::Never => (&self.ungrouped, GroupingStrategy::Never),
        };
        let formatter = cell
            .get_or_init(|| DecimalFormatter::try_new((&self.locale).into(), grouping.into()).ok());
        match (formatter, decimal(number, digits)) {
            (Some(formatter), Some(decimal)) => with_minus(formatter.format_to_string(&decimal)),
            _ => number.to_string(),
        }
    }

    /// The plural category's name as Fluent's variants have it: `one`, `few`, `many`, `other`, …
    pub(crate) fn plural(&self, number: f64, digits: Digits, counting: Counting) -> &'static str {
        match (self.rules(counting), decimal(number, digits)) {
            (Some(rules), Some(decimal)) => category_name(rules.category_for(&decimal)),
            _ => "other",
        }
    }

    /// The names of the categories the language has.
    pub(crate) fn plurals(&self, counting: Counting) -> Vec<&'static str> {
        let categories = self.rules(counting).map(PluralRules::categories);
        categories
            .into_iter()
            .flatten()
            .map(category_name)
            .collect()
    }

    fn rules(&self, counting: Counting) -> Option<&PluralRules> {
        let prefs = (&self.locale).into();
        let rules = match counting {
            Counting::Cardinal => self
                .cardinal
                .get_or_init(|| PluralRules::try_new_cardinal(prefs).ok()),
            Counting::Ordinal => self
                .ordinal
                .get_or_init(|| PluralRules::try_new_ordinal(prefs).ok()),
        };
        rules.as_ref()
    }

    pub(crate) fn date(&self, date: Date) -> String {
        self.date_of(date, Length::default())
    }

    pub(crate) fn date_of(&self, date: Date, length: Length) -> String {
        let fields = match length {
            Length::Short => fieldsets::YMD::short(),
            Length::Medium => fieldsets::YMD::medium(),
            Length::Long => fieldsets::YMD::long(),
        };
        let formatter = self.dates[length as usize]
            .get_or_init(|| DateTimeFormatter::try_new((&self.locale).into(), fields).ok());
        match (formatter, icu_date(date)) {
            (Some(formatter), Some(icu)) => formatter.format(&icu).to_string(),
            _ => date.to_string(),
        }
    }

    pub(crate) fn time(&self, time: Time) -> String {
        let formatter = self.time.get_or_init(|| {
            NoCalendarFormatter::try_new((&self.locale).into(), fieldsets::T::hm()).ok()
        });
        match (formatter, icu_time(time)) {
            (Some(formatter), Some(icu)) => formatter.format(&icu).to_string(),
            _ => time.to_string(),
        }
    }

    pub(crate) fn date_time(&self, at: DateTime) -> String {
        let formatter = self.date_time.get_or_init(|| {
            let fields = fieldsets::YMD::long().with_time_hm();
            DateTimeFormatter::try_new((&self.locale).into(), fields).ok()
        });
        match (formatter, icu_date(at.date()), icu_time(at.time())) {
            (Some(formatter), Some(date), Some(time)) => {
                formatter.format(&IcuDateTime { date, time }).to_string()
            }
            _ => at.to_string(),
        }
    }

    pub(crate) fn list<S: AsRef<str>>(&self, items: &[S]) -> String {
        let formatter = self.list.get_or_init(|| {
            ListFormatter::try_new_and((&self.locale).into(), Default::default()).ok()
        });
        let items = items.iter().map(AsRef::as_ref);
        match formatter {
            Some(formatter) => formatter.format_to_string(items),
            None => items.collect::<Vec<_>>().join(", "),
        }
    }

    pub(crate) fn compare(&self, left: &str, right: &str) -> Ordering {
        let collator = self.collator.get_or_init(|| {
            // "P2" before "P10", as people count: they number sheets, groups and articles.
            let mut order = CollatorPreferences::from(&self.locale);
            order.numeric_ordering = Some(CollationNumericOrdering::True);
            CollatorBorrowed::try_new(order, Default::default()).ok()
        });
        match collator {
            Some(collator) => collator.compare(left, right),
            None => left.cmp(right),
        }
    }
}

/// What a plain `{ $count }` is formatted with: fluent-bundle hands its formatter nothing but this memoizer.
impl Memoizable for Formats {
    type Args = ();
    type Error = Infallible;

    fn construct(lang: LanguageIdentifier, (): ()) -> Result<Formats, Infallible> {
        Ok(Formats::new(&Lang::new(&lang.to_string())))
    }
}

/// Numbers that plural rules tell apart, small ones first.
const TRIED: [f64; 17] = [
    0.0,
    1.0,
    2.0,
    3.0,
    4.0,
    5.0,
    6.0,
    7.0,
    11.0,
    20.0,
    21.0,
    22.0,
    25.0,
    100.0,
    101.0,
    1_000_000.0,
    1.5,
];

/// The plural categories of a language, each with numbers that belong to it, written as the language writes them.
pub fn plurals(lang: &Lang, counting: Counting) -> Vec<(&'static str, Vec<String>)> {
    let formats = Formats::new(lang);
    let examples = |category: &str| {
        let of = |number: &&f64| {
            let digits = Digits::default();
            let is_countable = counting == Counting::Cardinal || number.fract() == 0.0;
            is_countable && formats.plural(**number, digits, counting) == category
        };
        let found = TRIED.iter().filter(of).take(4);
        found
            .map(|number| formats.number(*number, Digits::default()))
            .collect()
    };
    let categories = formats.plurals(counting).into_iter();
    categories
        .map(|category| (category, examples(category)))
        .collect()
}

/// Calls `use_them` with the formats of the memoizer's language.
pub(crate) fn formats_of<R>(
    memoizer: &IntlLangMemoizer,
    use_them: impl FnOnce(&Formats) -> R,
) -> R {
    match memoizer.with_try_get::<Formats, _, _>((), use_them) {
        Ok(result) => result,
        Err(never) => match never {},
    }
}

/// `None` for what is no number.
fn decimal(number: f64, digits: Digits) -> Option<Decimal> {
    // Rust writes the shortest decimal that reads back as the same number, without an exponent.
    let mut decimal: Decimal = number.to_string().parse().ok()?;
    if let Some(most) = digits.most_fraction {
        // A half away from zero, as people round; ICU's own way is a half to the even digit.
        decimal.round_with_mode(
            -most,
            SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfExpand),
        );
        decimal.absolute.trim_end();
    }
    if let Some(least) = digits.least_fraction {
        decimal.absolute.pad_end(-least);
    }
    Some(decimal)
}

fn category_name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

fn icu_date(date: Date) -> Option<IcuDate<Iso>> {
    let (month, day) = (
        u8::try_from(date.month()).ok()?,
        u8::try_from(date.day()).ok()?,
    );
    IcuDate::try_new_iso(i32::from(date.year()), month, day).ok()
}

fn icu_time(time: Time) -> Option<IcuTime> {
    let part = |value: i8| u8::try_from(value).ok();
    IcuTime::try_new(
        part(time.hour())?,
        part(time.minute())?,
        part(time.second())?,
        0,
    )
    .ok()
}

/// CLDR takes the hyphen of the keyboard for a minus, for programs that read it again; on a page it is taken for a dash,
/// and a line may end behind it.
fn with_minus(number: String) -> String {
    match number.strip_prefix('-') {
        Some(number) => format!("−{number}"),
        None => number,
    }
}

#[cfg(test)]
mod tests;
