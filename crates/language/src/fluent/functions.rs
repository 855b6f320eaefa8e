//! The functions a message may call: NUMBER, PERCENT, DATE, TIME, MINUTES, LIST, and PLURAL, which only our own
//! rewriting writes.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::format::{Counting, Digits, Formats, Grouping, Length, Notation};
use crate::values::Special;

/// What the functions of one language work with.
pub(crate) struct Context {
    pub(crate) formats: Arc<Formats>,
    /// The language's own notation, then those it falls back to.
    pub(crate) notations: Vec<Arc<Notation>>,
}

impl Context {
    /// "35 min"; the bare number if no language words it.
    pub(crate) fn minutes(&self, minutes: u32) -> String {
        self.first(|notation| notation.minutes(&self.formats, minutes))
            .unwrap_or_else(|| minutes.to_string())
    }

    /// `0.42` as "42 %"; the bare number if no language words it.
    pub(crate) fn percent(&self, ratio: f64, digits: Digits) -> String {
        self.first(|notation| notation.percent(&self.formats, ratio, digits))
            .unwrap_or_else(|| (ratio * 100.0).to_string())
    }

    fn first<T>(&self, ask: impl Fn(&Notation) -> Option<T>) -> Option<T> {
        self.notations.iter().find_map(|notation| ask(notation))
    }
}

thread_local! {
    /// Whether a function failed in the message this thread formats. fluent-bundle writes `NUMBER()` into the
    /// text when a function answers with an error, but does not tell.
    static FAILED: Cell<bool> = const { Cell::new(false) };
}

/// Formats, and says whether a function failed meanwhile.
pub(super) fn watch<T>(format: impl FnOnce() -> T) -> (T, bool) {
    FAILED.set(false);
    (format(), FAILED.get())
}

fn fail() -> FluentValue<'static> {
    FAILED.set(true);
    FluentValue::Error
}

type Function = fn(&Context, &FluentValue, &FluentArgs) -> Option<String>;

/// The functions that make text of their first argument.
const TEXTS: [(&str, Function); 6] = [
    ("NUMBER", number),
    ("PERCENT", percent),
    ("DATE", date),
    ("TIME", time),
    ("MINUTES", minutes),
    ("LIST", list),
];

/// The functions a message may call. PLURAL is not among them: it is written by us only.
pub fn function_names() -> impl Iterator<Item = &'static str> {
    TEXTS.iter().map(|(name, _)| *name)
}

fn is_known(name: &str) -> bool {
    function_names().any(|known| known == name)
}

pub(super) fn add_ours(bundle: &mut FluentBundle<FluentResource>, context: &Arc<Context>) {
    for (name, function) in TEXTS {
        let context = Arc::clone(context);
        // Fails only for a name given twice.
        let _ = bundle.add_function(name, move |values, options| {
            let text = values
                .first()
                .and_then(|value| function(&context, value, options));
            text.map_or_else(fail, FluentValue::from)
        });
    }
    let formats = Arc::clone(&context.formats);
    let _ = bundle.add_function("PLURAL", move |values, options| {
        plural(&formats, values, options)
    });
}

/// Makes every call of a function we do not have fail: as a selector it would silently take the default.
pub(super) fn add_unknown(bundle: &mut FluentBundle<FluentResource>, called: &BTreeSet<&str>) {
    for name in called
        .iter()
        .filter(|name| !is_known(name) && **name != "PLURAL")
    {
        // Fails for a name another file used too, which fails already.
        let _ = bundle.add_function(name, |_, _| fail());
    }
}

/// The category's name, or the number among `values` the count is exactly equal to. A text stays as it is: the
/// variable was not a count.
fn plural<'a>(
    formats: &Formats,
    values: &[FluentValue<'a>],
    options: &FluentArgs,
) -> FluentValue<'a> {
    let Some((count, exact)) = values.split_first() else {
        return fail();
    };
    let FluentValue::Number(number) = count else {
        return count.clone();
    };
    let same =
        |value: &&FluentValue| matches!(value, FluentValue::Number(n) if n.value == number.value);
    if let Some(exactly) = exact.iter().find(same) {
        return exactly.clone();
    }
    let counting = match text_option(options, "type") {
        Some("ordinal") => Counting::Ordinal,
        _ => Counting::Cardinal,
    };
    formats
        .plural(number.value, digits(options), counting)
        .into()
}

fn number(context: &Context, value: &FluentValue, options: &FluentArgs) -> Option<String> {
    Some(context.formats.number(as_number(value)?, digits(options)))
}

fn percent(context: &Context, value: &FluentValue, options: &FluentArgs) -> Option<String> {
    Some(context.percent(as_number(value)?, digits(options)))
}

/// A cast of f64 to u32 saturates; no duration is that long.
fn minutes(context: &Context, value: &FluentValue, _: &FluentArgs) -> Option<String> {
    Some(context.minutes(as_number(value)?.round() as u32))
}

fn date(context: &Context, value: &FluentValue, options: &FluentArgs) -> Option<String> {
    let date = match special(value)? {
        Special::Date(date) => *date,
        Special::DateTime(at) => at.date(),
        _ => return None,
    };
    let length = match text_option(options, "length") {
        Some("short") => Length::Short,
        Some("medium") => Length::Medium,
        _ => Length::Long,
    };
    Some(context.formats.date_of(date, length))
}

fn time(context: &Context, value: &FluentValue, _: &FluentArgs) -> Option<String> {
    let time = match special(value)? {
        Special::Time(time) => *time,
        Special::DateTime(at) => at.time(),
        _ => return None,
    };
    Some(context.formats.time(time))
}

fn list(context: &Context, value: &FluentValue, _: &FluentArgs) -> Option<String> {
    match value {
        FluentValue::String(one) => Some(one.to_string()),
        _ => match special(value)? {
            Special::List(items) => Some(context.formats.list(items)),
            _ => None,
        },
    }
}

fn as_number(value: &FluentValue) -> Option<f64> {
    match value {
        FluentValue::Number(number) => Some(number.value),
        _ => None,
    }
}

fn special<'v>(value: &'v FluentValue) -> Option<&'v Special> {
    match value {
        FluentValue::Custom(custom) => custom.as_any().downcast_ref(),
        _ => None,
    }
}

fn digits(options: &FluentArgs) -> Digits {
    let fraction = |name| match options.get(name) {
        Some(FluentValue::Number(number)) => fraction_digits(number.value),
        _ => None,
    };
    let grouping = match text_option(options, "useGrouping") {
        Some("false") => Grouping::Never,
        _ => Grouping::Usual,
    };
    Digits {
        least_fraction: fraction("minimumFractionDigits"),
        most_fraction: fraction("maximumFractionDigits"),
        grouping,
    }
}

/// ECMA-402 allows 0 to 100.
fn fraction_digits(number: f64) -> Option<i16> {
    Some(number.clamp(0.0, 100.0) as i16)
}

fn text_option<'o>(options: &'o FluentArgs, name: &'static str) -> Option<&'o str> {
    match options.get(name) {
        Some(FluentValue::String(text)) => Some(text),
        _ => None,
    }
}
