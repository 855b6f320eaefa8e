//! A term, an instrument: each a page of its own, which a script opens in place.

use askama::Template;
use axum::extract::Path;
use language::{InstrumentName, Lang, Term, args};
use manual::{Block, Inline, Instrument, Session};

use crate::frame::Frame;
use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::{Answer, page};
use crate::told::Shown;
use crate::views::catalogue::LangAttr;
use crate::views::linked::{Link, any_inline, linked};
use crate::views::section::View;
use crate::views::session::view_of;

#[derive(Template)]
#[template(path = "term.html")]
struct TermPage {
    f: Frame,
    name: String,
    lang: LangAttr,
    served: Option<Shown>,
    definition: String,
    others: Vec<OtherName>,
    unverified: bool,
    used: Vec<Link>,
    /// The term in its cases and numbers, where the language has them.
    forms: Vec<(Shown, String)>,
    also: Option<String>,
    linked: Vec<Link>,
}

/// The same term in another language.
struct OtherName {
    language: String,
    lang: String,
    dir: &'static str,
    name: String,
}

/// `GET /{lang}/glossary/{slug}`.
pub(crate) async fn term(reader: Reader, Path((_, slug)): Path<(String, String)>) -> Answer {
    let term = reader.words().term(&slug).ok_or(Problem::NotFound)?;
    page(&TermPage {
        f: Frame::new(&reader, term.default.clone()),
        name: term.default.clone(),
        lang: LangAttr::new(&term.lang, &reader),
        served: served_in(&reader, &term.lang),
        definition: term.definition.clone().unwrap_or_default(),
        others: other_names(&reader, &slug),
        unverified: term.unverified,
        used: sessions_where(&reader, |inline| mentions(inline, &slug)),
        forms: forms(&reader, term),
        also: also(&reader, term),
        linked: linked(&reader, &slug),
    })
}

fn forms(reader: &Reader, term: &Term) -> Vec<(Shown, String)> {
    let forms = term.forms.iter();
    forms
        .map(|(name, words)| (reader.told.say(&format!("form-{name}")), words.clone()))
        .collect()
}

/// What else it is called.
fn also(reader: &Reader, term: &Term) -> Option<String> {
    let also: Vec<&str> = term.also.iter().map(String::as_str).collect();
    (!also.is_empty()).then(|| reader.words().list(&also))
}

fn served_in(reader: &Reader, lang: &Lang) -> Option<Shown> {
    let name = reader.texts.locales.native_name(lang);
    (*lang != reader.lang).then(|| reader.told.with("served-in", &args! { "language" => name }))
}

fn other_names(reader: &Reader, slug: &str) -> Vec<OtherName> {
    let locales = &reader.texts.locales;
    let others = locales
        .languages()
        .iter()
        .filter(|lang| **lang != reader.lang);
    let own = |lang: &Lang| {
        locales
            .words(lang)
            .term(slug)
            .filter(|term| term.lang == *lang)
            .cloned()
    };
    let named = |lang: &Lang| {
        own(lang).map(|term| OtherName {
            language: locales.native_name(lang),
            lang: lang.to_string(),
            dir: lang.dir().as_str(),
            name: term.default.clone(),
        })
    };
    others.filter_map(named).collect()
}

pub(crate) fn mentions(inline: &Inline, wanted: &str) -> bool {
    matches!(inline, Inline::Term { slug, .. } | Inline::TermForm { slug, .. } if **slug == *wanted)
}

/// The sessions in whose text something stands.
fn sessions_where(reader: &Reader, is_it: impl Fn(&Inline) -> bool) -> Vec<Link> {
    let chain = reader.chain();
    let view = view_of(reader);
    let link = |session: &Session, block: Option<&Block>| {
        let place = block.map_or_else(String::new, |block| format!("#{}", block.id));
        Link {
            href: reader.href(&format!("/sessions/{}{place}", session.slug)),
            title: session.title(&chain).value.to_owned(),
        }
    };
    let sessions = reader
        .texts
        .manual
        .sessions()
        .filter(|session| !session.is_coming());
    // The link leads to the first passage in which it stands and that is shown; else to the session.
    let first = |session: &Session| {
        let blocks = session.text(&chain).blocks();
        let own = blocks.iter().map(|(_, block)| *block);
        let mut own = own
            .filter(|block| any_inline(&block.inlines, &is_it))
            .peekable();
        own.peek()?;
        let shown = own.find(|block| is_shown(session, view, &block.id.heading));
        Some(link(session, shown))
    };
    sessions.filter_map(first).collect()
}

/// Whether what stands under a heading is on the session's page.
fn is_shown(session: &Session, view: View, heading: &str) -> bool {
    session.facts.sections.iter().any(|section| {
        let mut parts = section.parts.iter();
        view.shows(section.kind)
            && (section.id == *heading
                || parts.any(|part| part.id == *heading && view.shows_part(part.kind)))
    })
}

#[derive(Template)]
#[template(path = "instrument.html")]
struct InstrumentPage {
    f: Frame,
    title: String,
    lang: LangAttr,
    served: Option<Shown>,
    kind: String,
    short: String,
    year: Option<String>,
    symbol: Option<String>,
    provisions: Option<String>,
    unverified: Vec<Shown>,
    used: Vec<Link>,
}

/// `GET /{lang}/instruments/{id}`.
pub(crate) async fn instrument(reader: Reader, Path((_, id)): Path<(String, String)>) -> Answer {
    let facts = reader
        .texts
        .manual
        .instruments
        .get(&id)
        .ok_or(Problem::NotFound)?;
    let name = reader.words().instrument(&id).ok_or(Problem::NotFound)?;
    page(&InstrumentPage {
        f: Frame::new(&reader, title_of(name)),
        title: title_of(name),
        lang: LangAttr::new(&name.lang, &reader),
        served: served_in(&reader, &name.lang),
        kind: reader
            .told
            .plain(&format!("instrument-kind-{}", facts.kind.as_str())),
        short: name.short.clone(),
        year: facts.year.map(|year| year.to_string()),
        symbol: facts.symbol.clone(),
        provisions: provisions(&reader, facts),
        unverified: unverified_lines(&reader, facts),
        used: sessions_where(
            &reader,
            |inline| matches!(inline, Inline::Cite { instrument, .. } if **instrument == *id),
        ),
    })
}

/// An instrument without a title of its own is known by its short name.
pub(crate) fn title_of(name: &InstrumentName) -> String {
    name.title.clone().unwrap_or_else(|| name.short.clone())
}

fn provisions(reader: &Reader, facts: &Instrument) -> Option<String> {
    let all: Vec<&str> = facts.provisions.iter().map(String::as_str).collect();
    (!all.is_empty()).then(|| reader.words().list(&all))
}

/// What a reader should know was not checked.
fn unverified_lines(reader: &Reader, facts: &Instrument) -> Vec<Shown> {
    let mut lines = Vec::new();
    if !facts.verified {
        lines.push(reader.told.say("instrument-unverified"));
    }
    if !facts.unverified.is_empty() {
        let which: Vec<&str> = facts.unverified.iter().map(String::as_str).collect();
        let which = reader.words().list(&which);
        lines.push(reader.told.with(
            "instrument-unverified-provisions",
            &args! { "provisions" => which },
        ));
    }
    if !facts.title_is_verified(&reader.lang) {
        lines.push(reader.told.say("instrument-unverified-title"));
    }
    lines
}

#[derive(Template)]
#[template(path = "entries.html")]
struct EntriesPage {
    f: Frame,
    title: Shown,
    intro: Shown,
    entries: Vec<Entry>,
}

/// One line of a list of terms or instruments.
pub(crate) struct Entry {
    pub(crate) href: String,
    pub(crate) lang: LangAttr,
    pub(crate) title: String,
}

/// `GET /{lang}/glossary`: every term, in the order of the language's own alphabet.
pub(crate) async fn glossary(reader: Reader) -> Answer {
    let entries = reader
        .words()
        .glossary()
        .iter()
        .map(|term| term_entry(&reader, term))
        .collect();
    page(&EntriesPage {
        f: Frame::new(&reader, reader.told.plain("glossary-title")),
        title: reader.told.say("glossary-title"),
        intro: reader.told.say("glossary-intro"),
        entries,
    })
}

pub(crate) fn term_entry(reader: &Reader, term: &Term) -> Entry {
    Entry {
        href: reader.href(&format!("/glossary/{}", term.slug)),
        lang: LangAttr::new(&term.lang, reader),
        title: term.default.clone(),
    }
}

/// `GET /{lang}/instruments`.
pub(crate) async fn instruments(reader: Reader) -> Answer {
    page(&EntriesPage {
        f: Frame::new(&reader, reader.told.plain("instruments-title")),
        title: reader.told.say("instruments-title"),
        intro: reader.told.say("instruments-intro"),
        entries: instrument_entries(&reader),
    })
}

/// Every instrument of the manual, sorted by its title in the reader's language.
pub(crate) fn instrument_entries(reader: &Reader) -> Vec<Entry> {
    let entry = |facts: &Instrument| {
        let name = reader.words().instrument(&facts.id)?;
        Some(Entry {
            href: reader.href(&format!("/instruments/{}", facts.id)),
            lang: LangAttr::new(&name.lang, reader),
            title: title_of(name),
        })
    };
    let mut entries: Vec<Entry> = reader
        .texts
        .manual
        .instruments
        .iter()
        .filter_map(entry)
        .collect();
    reader.words().sort(&mut entries, |entry| &entry.title);
    entries
}
