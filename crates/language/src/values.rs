//! What a message is formatted with.

use std::borrow::Cow;
use std::fmt;

use fluent_bundle::types::FluentType;
use fluent_bundle::{FluentArgs, FluentValue};
use intl_memoizer::concurrent::IntlLangMemoizer;
use jiff::civil::{Date, DateTime, Time};

use crate::format::formats_of;

/// The variables of a message. Made with [`args!`](crate::args) or by [`Args::with`].
#[derive(Debug, Default)]
pub struct Args<'a>(FluentArgs<'a>);

/// The value of one variable: a text, a number, a date, a time or a list of texts.
#[derive(Debug)]
pub struct Value<'a>(FluentValue<'a>);

/// The variables of a message: `args! { "count" => 3, "name" => name }`.
#[macro_export]
macro_rules! args {
    ($($name:expr => $value:expr),* $(,)?) => {
        $crate::Args::new()$(.with($name, $value))*
    };
}

impl<'a> Args<'a> {
    /// No variables.
    pub fn new() -> Args<'a> {
        Args::default()
    }

    /// These variables and one more; a variable given twice has its last value.
    #[must_use]
    pub fn with(mut self, name: impl Into<Cow<'a, str>>, value: impl Into<Value<'a>>) -> Args<'a> {
        self.0.set(name, value.into().0);
        self
    }

    pub(crate) fn as_fluent(&self) -> &FluentArgs<'a> {
        &self.0
    }
}

/// A value that Fluent itself does not know; it is formatted where it is used, in the message's language.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Special {
    Date(Date),
    Time(Time),
    DateTime(DateTime),
    List(Vec<String>),
}

impl FluentType for Special {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    /// Only bundles for one thread ask this, and ours are shared by all: the plain form is enough.
    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
        self.to_string().into()
    }

    fn as_string_threadsafe(&self, memoizer: &IntlLangMemoizer) -> Cow<'static, str> {
        formats_of(memoizer, |formats| match self {
            Special::Date(date) => formats.date(*date),
            Special::Time(time) => formats.time(*time),
            Special::DateTime(at) => formats.date_time(*at),
            Special::List(items) => formats.list(items),
        })
        .into()
    }
}

impl fmt::Display for Special {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Special::Date(date) => date.fmt(f),
            Special::Time(time) => time.fmt(f),
            Special::DateTime(at) => at.fmt(f),
            Special::List(items) => f.write_str(&items.join(", ")),
        }
    }
}

impl<'a> From<Special> for Value<'a> {
    fn from(special: Special) -> Value<'a> {
        Value(FluentValue::Custom(Box::new(special)))
    }
}

macro_rules! from_fluent {
    ($($type:ty),*) => {$(
        impl<'a> From<$type> for Value<'a> {
            fn from(value: $type) -> Value<'a> {
                Value(value.into())
            }
        }
    )*};
}
from_fluent!(
    &'a str,
    &'a String,
    String,
    Cow<'a, str>,
    i32,
    i64,
    u8,
    u16,
    u32,
    u64,
    usize,
    f64
);

impl<'a> From<&crate::Lang> for Value<'a> {
    fn from(lang: &crate::Lang) -> Value<'a> {
        Value(lang.to_string().into())
    }
}

impl<'a> From<crate::Said> for Value<'a> {
    fn from(said: crate::Said) -> Value<'a> {
        Value(said.text.into())
    }
}

impl<'a> From<Date> for Value<'a> {
    fn from(date: Date) -> Value<'a> {
        Special::Date(date).into()
    }
}

impl<'a> From<Time> for Value<'a> {
    fn from(time: Time) -> Value<'a> {
        Special::Time(time).into()
    }
}

impl<'a> From<DateTime> for Value<'a> {
    fn from(at: DateTime) -> Value<'a> {
        Special::DateTime(at).into()
    }
}

impl<'a> From<Vec<String>> for Value<'a> {
    fn from(items: Vec<String>) -> Value<'a> {
        Special::List(items).into()
    }
}

impl<'a> From<&[&str]> for Value<'a> {
    fn from(items: &[&str]) -> Value<'a> {
        Special::List(items.iter().map(|&item| item.to_owned()).collect()).into()
    }
}
