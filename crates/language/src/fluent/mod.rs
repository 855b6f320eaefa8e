//! A language's bundle: its resources, our functions, our plurals.

mod escapes;
mod functions;
mod plural;
mod walk;

use std::borrow::Cow;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentResource, FluentValue};
use fluent_syntax::ast::Pattern;
use intl_memoizer::concurrent::IntlLangMemoizer;

use crate::format::{Digits, Formats, formats_of};
use crate::{Args, Lang};
pub use escapes::parseable;
pub(crate) use functions::Context;
pub use functions::function_names;
pub(crate) use plural::range_in;

/// The messages of one language, ready to be formatted.
pub(crate) struct Bundle(FluentBundle<FluentResource>);

impl Bundle {
    /// A bundle of these sources. What cannot be parsed is not in it; the loader reports that from the entries.
    pub(crate) fn new(lang: &Lang, context: &Arc<Context>, sources: &[&str]) -> Bundle {
        let mut bundle = FluentBundle::new_concurrent(vec![lang.for_fluent()]);
        bundle.set_formatter(Some(format_value));
        functions::add_ours(&mut bundle, context);
        for source in sources {
            let resource = parse(source);
            let (counted, called) = walk::selects_and_calls(source, &resource);
            functions::add_unknown(&mut bundle, &called);
            let resource = if counted.is_empty() {
                resource
            } else {
                parse(&plural::rewrite(source, &counted))
            };
            // Of two messages with one id the first stays.
            let _ = bundle.add_resource(resource);
        }
        Bundle(bundle)
    }

    /// The message's own text; `None` if it has none or anything in it is missing.
    pub(crate) fn value(&self, id: &str, args: &Args) -> Option<String> {
        self.format(self.0.get_message(id)?.value()?, args)
    }

    /// The text of one attribute of a message; `None` if it has none or anything in it is missing.
    pub(crate) fn attribute(&self, id: &str, attribute: &str, args: &Args) -> Option<String> {
        self.format(
            self.0.get_message(id)?.get_attribute(attribute)?.value(),
            args,
        )
    }

    fn format(&self, pattern: &Pattern<&str>, args: &Args) -> Option<String> {
        let mut errors = Vec::new();
        let (text, failed) = functions::watch(|| {
            self.0
                .format_pattern(pattern, Some(args.as_fluent()), &mut errors)
        });
        (errors.is_empty() && !failed).then(|| Cow::into_owned(text))
    }
}

fn parse(source: &str) -> FluentResource {
    FluentResource::try_new(parseable(source).into_owned()).unwrap_or_else(|(rest, _)| rest)
}

/// A number that stands in a message without a function.
fn format_value(value: &FluentValue, memoizer: &IntlLangMemoizer) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(formats_of(memoizer, |formats| {
            plain_number(formats, number)
        })),
        _ => None,
    }
}

fn plain_number(formats: &Formats, number: &FluentNumber) -> String {
    let least = number.options.minimum_fraction_digits;
    let digits = Digits {
        least_fraction: least.and_then(|n| i16::try_from(n).ok()),
        ..Digits::default()
    };
    formats.number(number.value, digits)
}

#[cfg(test)]
mod tests;
