//! What the parts of a programme are called in the reader's language.

use std::collections::BTreeMap;

use language::args;
use manual::Session;
use workshop::{ConcernWhat, Item, Programme, What};

use crate::links::PageLinks;
use crate::reader::Reader;

/// What an item is called.
pub(crate) fn title(reader: &Reader, item: &Item) -> String {
    match &item.what {
        What::Session { slug, .. } => session_title(reader, slug),
        What::Own { title, .. } => title.clone(),
        What::Break { .. } | What::Meal { .. } | What::Evaluation { .. } => kind(reader, item),
    }
}

/// What kind of thing an item is.
pub(crate) fn kind(reader: &Reader, item: &Item) -> String {
    reader.told.plain(&format!("lead-kind-{}", kind_id(item)))
}

/// The same for a class or a message.
pub(crate) fn kind_id(item: &Item) -> &'static str {
    match item.what {
        What::Session { .. } => "session",
        What::Own { .. } => "own",
        What::Break { .. } => "break",
        What::Meal { .. } => "meal",
        What::Evaluation { .. } => "evaluation",
    }
}

/// What a session is called; its slug where the manual does not have it.
pub(crate) fn session_title(reader: &Reader, slug: &str) -> String {
    let session = reader.texts.manual.session(slug);
    let title = session.map(|session| session.title(&reader.chain()).value.to_owned());
    title.unwrap_or_else(|| slug.to_owned())
}

/// What the timed sections of a session are called, by their ids.
pub(crate) fn sections(reader: &Reader, session: &Session) -> BTreeMap<String, String> {
    let chain = reader.chain();
    let text = session.text(&chain);
    let links = PageLinks::new(reader);
    let timed = text
        .sections
        .iter()
        .filter(|section| section.facts.minutes.is_some());
    let named = timed.map(|section| {
        let renderer = reader.renderer(session, section.lang, &links);
        (
            section.facts.id.clone(),
            renderer.heading_text(section.heading),
        )
    });
    named.collect()
}

/// What a workshop is called.
pub(crate) fn workshop(reader: &Reader, programme: &Programme) -> String {
    if programme.title.trim().is_empty() {
        reader.told.plain("lead-untitled")
    } else {
        programme.title.clone()
    }
}

/// "Day 2".
pub(crate) fn day(reader: &Reader, at: usize) -> String {
    reader
        .told
        .plain_with("lead-day", &args! { "number" => at + 1 })
}

/// A time of day so many minutes after midnight.
pub(crate) fn time(reader: &Reader, minute: u32) -> String {
    reader.words().time(workshop::clock(minute))
}

/// What speaks against a programme, as a sentence.
pub(crate) fn concern(
    reader: &Reader,
    what: &ConcernWhat,
    section: impl Fn(&str) -> String,
) -> String {
    use ConcernWhat as C;
    let minutes = |number: &u32| reader.words().minutes(*number);
    let session = |slug: &str| session_title(reader, slug);
    let told = &reader.told;
    match what {
        C::NoBreak(long) => told.plain_with(
            "lead-concern-no-break",
            &args! { "minutes" => minutes(long) },
        ),
        C::LongLecture(id, long) => told.plain_with(
            "lead-concern-long-lecture",
            &args! { "section" => section(id), "minutes" => minutes(long) },
        ),
        C::DistressLast => told.plain("lead-concern-distress-last"),
        C::NoEvaluation => told.plain("lead-concern-no-evaluation"),
        C::NeedsLater(slug) => told.plain_with(
            "lead-concern-needs-later",
            &args! { "session" => session(slug) },
        ),
        C::NeedsMissing(slug) => told.plain_with(
            "lead-concern-needs-missing",
            &args! { "session" => session(slug) },
        ),
        C::Overfull(over) => told.plain_with(
            "lead-concern-overfull",
            &args! { "minutes" => minutes(over) },
        ),
        C::GroupSize(min, max) => told.plain_with(
            "lead-concern-group-size",
            &args! { "min" => *min, "max" => *max },
        ),
        C::NoSuchSession(slug) => told.plain_with(
            "lead-concern-no-such-session",
            &args! { "slug" => slug.as_str() },
        ),
        C::NoTime => told.plain("lead-concern-no-time"),
        C::Empty => told.plain("lead-concern-empty"),
    }
}
