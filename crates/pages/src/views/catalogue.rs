//! The manual's parts and sessions with a person's progress: for the shelf and for the spine.

use std::sync::LazyLock;

use askama::Template;
use askama::filters::HtmlSafe;
use language::{Lang, args};
use manual::Session;
use workbook::Progress;

use crate::reader::Reader;
use crate::told::Shown;
use crate::views::section::View;

/// One part and what is in it.
pub(crate) struct PartEntry<S> {
    pub(crate) id: String,
    pub(crate) number: usize,
    pub(crate) title: Shown,
    pub(crate) is_open: bool,
    pub(crate) sessions: Vec<S>,
}

/// One session on the shelf.
pub(crate) struct ShelfEntry {
    pub(crate) title: String,
    pub(crate) summary: String,
    pub(crate) href: String,
    /// The ring that fills as the session is read.
    pub(crate) mark: Ring,
    pub(crate) minutes: String,
    pub(crate) audience: String,
    pub(crate) progress: Option<Shown>,
    pub(crate) is_coming: bool,
    pub(crate) lang: LangAttr,
}

/// One session in the spine, which stands beside every session: no more than it shows.
pub(crate) struct SpineEntry<'a> {
    pub(crate) title: &'a str,
    pub(crate) slug: &'a str,
    pub(crate) mark: Ring,
    pub(crate) minutes: u32,
    pub(crate) is_coming: bool,
    pub(crate) is_current: bool,
    pub(crate) lang: LangAttr,
}

/// The attributes that say which language a text is in, where it is not the page's own.
#[derive(Template, Clone)]
#[template(path = "lang.html")]
pub(crate) struct LangAttr {
    lang: Option<Lang>,
}

impl HtmlSafe for LangAttr {}

impl LangAttr {
    /// For a text in `lang` on the page of `reader`.
    pub(crate) fn new(lang: &Lang, reader: &Reader) -> Self {
        Self {
            lang: (*lang != reader.lang).then(|| lang.clone()),
        }
    }
}

/// The ring that fills as a session is read. The words beside it say the same, so it is hidden from screen readers.
#[derive(Template, Clone, Copy)]
#[template(path = "ring.html")]
pub(crate) struct Ring {
    filled: f64,
    is_finished: bool,
}

impl HtmlSafe for Ring {}

/// Every part with its sessions, in the manual's order.
pub(crate) fn shelf(reader: &Reader) -> Vec<PartEntry<ShelfEntry>> {
    let progress = progress(reader);
    parts(reader, PartTitle::Whole, None, |session| {
        shelf_entry(reader, session, progress)
    })
}

/// The same beside a session, whose part is open.
pub(crate) fn spine<'a>(
    reader: &'a Reader,
    current: &str,
    progress: &Progress,
) -> Vec<PartEntry<SpineEntry<'a>>> {
    let chain = reader.chain();
    parts(reader, PartTitle::Short, Some(current), |session| {
        let title = session.title(&chain);
        SpineEntry {
            title: title.value,
            slug: &session.slug,
            mark: Reading::of(session, progress).ring(),
            minutes: session.facts.minutes,
            is_coming: session.is_coming(),
            is_current: session.slug == current,
            lang: LangAttr::new(title.lang, reader),
        }
    })
}

fn parts<'a, S>(
    reader: &'a Reader,
    title: PartTitle,
    current: Option<&str>,
    entry: impl Fn(&'a Session) -> S,
) -> Vec<PartEntry<S>> {
    let manual = &reader.texts.manual;
    let part_entry = |(at, part): (usize, &'a manual::Part)| PartEntry {
        id: part.id.clone(),
        number: at + 1,
        title: reader.told.say(&title.id(&part.id)),
        is_open: current.is_some_and(|slug| part.sessions.iter().any(|session| session == slug)),
        sessions: (part.sessions.iter())
            .filter_map(|slug| manual.session(slug))
            .map(&entry)
            .collect(),
    };
    manual.parts.iter().enumerate().map(part_entry).collect()
}

/// How long a part's title may be.
#[derive(Clone, Copy)]
pub(crate) enum PartTitle {
    Whole,
    Short,
}

impl PartTitle {
    fn id(self, part: &str) -> String {
        match self {
            Self::Whole => format!("part-{part}"),
            Self::Short => format!("part-{part}-short"),
        }
    }
}

/// What the person has read and finished; nothing where no workbook is open.
pub(crate) fn progress(reader: &Reader) -> &Progress {
    static NOTHING: LazyLock<Progress> = LazyLock::new(Progress::default);
    reader.sheet().map_or(&NOTHING, |sheet| &sheet.progress)
}

fn shelf_entry(reader: &Reader, session: &Session, progress: &Progress) -> ShelfEntry {
    let chain = reader.chain();
    let title = session.title(&chain);
    let summary = session.summary(&chain);
    let read = Reading::of(session, progress);
    ShelfEntry {
        title: title.value.to_owned(),
        summary: summary.value.to_owned(),
        href: reader.href(&format!("/sessions/{}", session.slug)),
        mark: read.ring(),
        minutes: reader.words().minutes(session.facts.minutes),
        audience: audience(reader, session),
        progress: read.worded(reader),
        is_coming: session.is_coming(),
        lang: LangAttr::new(title.lang, reader),
    }
}

/// For whom a session is.
pub(crate) fn audience(reader: &Reader, session: &Session) -> String {
    let worded = |who: &manual::Audience| reader.told.plain(&format!("audience-{}", who.as_str()));
    let names: Vec<String> = session.facts.audience.iter().map(worded).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    reader.words().list(&names)
}

/// How far a session was read.
#[derive(Clone, Copy)]
pub(crate) struct Reading {
    pub(crate) read: usize,
    pub(crate) of: usize,
    pub(crate) is_finished: bool,
}

impl Reading {
    /// Of what a learner sees: what only trainers are shown keeps nobody from having read a session.
    pub(crate) fn of(session: &Session, progress: &Progress) -> Self {
        let own = progress.sessions.get(&session.slug);
        let is_read =
            |section: &&manual::SectionFacts| own.is_some_and(|own| own.read.contains(&section.id));
        let sections = session.facts.sections.iter();
        let shown = sections.filter(|section| View::Learner.shows(section.kind));
        Self {
            read: shown.clone().filter(is_read).count(),
            of: shown.count(),
            is_finished: own.is_some_and(|own| own.finished.is_some()),
        }
    }

    pub(crate) fn ring(self) -> Ring {
        // The circumference of the inner circle, radius 5 in a box of 20.
        const AROUND: f64 = 31.4;
        #[expect(
            clippy::cast_precision_loss,
            reason = "a session has a few dozen sections"
        )]
        let filled = if self.of == 0 {
            0.0
        } else {
            (self.read as f64 / self.of as f64 * AROUND).round()
        };
        Ring {
            filled,
            is_finished: self.is_finished,
        }
    }

    fn worded(self, reader: &Reader) -> Option<Shown> {
        if self.is_finished {
            return Some(reader.told.say("session-finished"));
        }
        (self.read > 0).then(|| {
            reader.told.with(
                "session-progress",
                &args! { "read" => self.read, "of" => self.of },
            )
        })
    }
}
