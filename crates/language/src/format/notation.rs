//! What a language writes in its own way and no CLDR data says well: minutes, percent, citations. Worded by
//! `numbers.ftl` and `citations.ftl`.

use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;

use super::provision::{Item, Place, Provision};
use super::{Digits, Formats};
use crate::fluent::parseable;
use crate::{Args, Dir, Lang, args};

/// The messages of a language's `numbers.ftl` and `citations.ftl`, in a bundle of their own: the functions of
/// the language's main bundle need them, and a function cannot reach its own bundle. No isolation marks where
/// text and arguments run the same way, so that a citation can be copied into a document as it is.
pub(crate) struct Notation(FluentBundle<FluentResource>);

/// The files that hold the messages of a [`Notation`].
pub(crate) const FILES: [&str; 2] = ["numbers.ftl", "citations.ftl"];

impl Notation {
    pub(crate) fn new(lang: &Lang, sources: impl Iterator<Item = String>) -> Notation {
        let mut bundle = FluentBundle::new_concurrent(vec![lang.for_fluent()]);
        bundle.set_use_isolating(lang.dir() == Dir::Rtl);
        for source in sources {
            let resource = FluentResource::try_new(parseable(&source).into_owned())
                .unwrap_or_else(|(rest, _)| rest);
            // A message given twice keeps its first text here as in the main bundle; the loader reports it.
            let _ = bundle.add_resource(resource);
        }
        Notation(bundle)
    }

    /// `None` when the language does not word it.
    fn message(&self, id: &str, args: &Args) -> Option<String> {
        let pattern = self.0.get_message(id)?.value()?;
        let mut errors = Vec::new();
        let text = self
            .0
            .format_pattern(pattern, Some(args.as_fluent()), &mut errors);
        errors.is_empty().then(|| text.into_owned())
    }

    /// "35 min", "1 h", "1 h 30".
    pub(crate) fn minutes(&self, formats: &Formats, minutes: u32) -> Option<String> {
        let number = |value: u32| formats.number(f64::from(value), Digits::default());
        let (hours, rest) = (minutes / 60, minutes % 60);
        let id = match (hours, rest) {
            (0, _) => "minutes-only",
            (_, 0) => "hours-only",
            _ => "hours-and-minutes",
        };
        let zero = if rest < 10 { number(0) } else { String::new() };
        let args = args! {
            "hours" => number(hours),
            "two-digits" => zero + &number(rest),
            "minutes" => number(rest),
        };
        self.message(id, &args)
    }

    /// `0.42` as "42 %".
    pub(crate) fn percent(&self, formats: &Formats, ratio: f64, digits: Digits) -> Option<String> {
        let most_fraction = digits.most_fraction.or(Some(0));
        let number = formats.number(
            ratio * 100.0,
            Digits {
                most_fraction,
                ..digits
            },
        );
        self.message("percent", &args! { "number" => number })
    }

    /// "CESCR GC 14, paras. 18–19".
    pub(crate) fn cite(
        &self,
        instrument: &str,
        unit: Option<&str>,
        provision: Option<&str>,
    ) -> Option<String> {
        let Some(text) = provision.map(str::trim).filter(|text| !text.is_empty()) else {
            return Some(instrument.to_owned());
        };
        let provision = Provision::parse(text);
        let how_many = if provision.is_several() {
            "several"
        } else {
            "one"
        };
        let args = args! {
            "instrument" => instrument,
            "provision" => self.provision(&provision)?,
            "how-many" => how_many,
        };
        self.message(&format!("cite-{}", unit.unwrap_or("none")), &args)
    }

    fn provision(&self, provision: &Provision) -> Option<String> {
        let mut items = provision.items.iter().map(|item| self.item(item));
        let first = items.next()??;
        items.try_fold(first, |before, item| {
            self.message(
                "provision-list",
                &args! { "before" => before, "next" => item? },
            )
        })
    }

    fn item(&self, item: &Item) -> Option<String> {
        let from = self.place(&item.from)?;
        let Some(to) = &item.to else {
            return Some(from);
        };
        let to = self.place(to)?;
        self.message("provision-range", &args! { "from" => from, "to" => to })
    }

    fn place(&self, place: &Place) -> Option<String> {
        place
            .divisions
            .iter()
            .try_fold(place.number.to_owned(), |whole, division| {
                let is_number = division.bytes().all(|byte| byte.is_ascii_digit());
                let kind = if is_number { "number" } else { "letter" };
                let alone = if whole.is_empty() { "-alone" } else { "" };
                let args = args! { "whole" => whole, "division" => *division };
                self.message(&format!("provision-{kind}{alone}"), &args)
            })
    }
}
