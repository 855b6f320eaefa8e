//! How one session stands with a person: read, finished, tested, due, and the time it took.

use std::collections::BTreeMap;

use jiff::tz::TimeZone;
use language::args;
use manual::Session;

use crate::problem::Problem;
use crate::reader::Reader;
use crate::told::Shown;
use crate::views::catalogue::{LangAttr, Reading, Ring};
use crate::views::study::deck::Dealt;
use crate::views::study::record::Record;
use crate::views::study::time;

/// How one session stands.
pub(crate) struct Standing {
    pub(crate) title: String,
    pub(crate) lang: LangAttr,
    pub(crate) href: String,
    pub(crate) minutes: u32,
    pub(crate) mark: Ring,
    pub(crate) reading: Reading,
    pub(crate) read: Shown,
    pub(crate) finished: Option<Shown>,
    pub(crate) right: Option<(usize, usize)>,
    pub(crate) tested: Option<Shown>,
    pub(crate) due: usize,
    pub(crate) time: Option<String>,
}

/// Everything that standings are made from, read once.
pub(crate) struct Standings<'r, 'a> {
    record: &'r Record<'a>,
    due: BTreeMap<&'a str, usize>,
    seconds: BTreeMap<String, u64>,
}

impl<'r, 'a> Standings<'r, 'a> {
    pub(crate) fn new(record: &'r Record<'a>, deck: &[Dealt<'a>]) -> Result<Self, Problem> {
        let mut due = BTreeMap::new();
        let is_due = |dealt: &&Dealt<'a>| {
            record.has_review() && record.history.is_due(&dealt.card, &record.clock)
        };
        for dealt in deck.iter().filter(is_due) {
            *due.entry(dealt.session.slug.as_str()).or_default() += 1;
        }
        let seconds = if record.study.time_spent {
            time::by_session(&record.reader.desk()?.workbook)?
        } else {
            BTreeMap::new()
        };
        Ok(Self {
            record,
            due,
            seconds,
        })
    }

    /// How `session` stands.
    pub(crate) fn of(&self, session: &Session) -> Standing {
        let record = self.record;
        let reader = record.reader;
        let title = session.title(&reader.chain());
        let reading = Reading::of(session, &record.progress);
        let right = record.tested(session);
        let own = record.of(&session.slug);
        let of = |(done, of): (usize, usize)| {
            reader
                .told
                .with("study-so-many-of", &args! { "count" => done, "of" => of })
        };
        Standing {
            title: title.value.to_owned(),
            lang: LangAttr::new(title.lang, reader),
            href: reader.href_of(session),
            minutes: session.facts.minutes,
            mark: reading.ring(),
            reading,
            read: of((reading.read, reading.of)),
            finished: own
                .and_then(|own| own.finished)
                .map(|at| finished_on(reader, at)),
            right,
            tested: right.map(of),
            due: self.due.get(session.slug.as_str()).copied().unwrap_or(0),
            time: self
                .seconds
                .get(&session.slug)
                .map(|seconds| worded(reader, *seconds)),
        }
    }
}

fn finished_on(reader: &Reader, at: jiff::Timestamp) -> Shown {
    let day = at.to_zoned(TimeZone::system()).date();
    reader.told.with(
        "study-finished-on",
        &args! { "day" => reader.words().date(day) },
    )
}

fn worded(reader: &Reader, seconds: u64) -> String {
    reader
        .words()
        .minutes(u32::try_from(seconds.div_ceil(60)).unwrap_or(u32::MAX))
}
