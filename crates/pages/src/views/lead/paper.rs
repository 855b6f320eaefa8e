//! A workshop on paper: its programme, what to bring, who was there, statements for those who took part.

use ::paper::{
    Both, MOST_PEOPLE, Needed, ProgrammeDay, ProgrammeRow, ProgrammeSheet, Sheet, Source,
    WorkshopSheet, attendance, needs as needs_sheet, programme as programme_sheet, statements,
};
use askama::Template;
use axum::extract::Path;
use language::{Lang, args};
use workshop::{DayTimes, Item, What as Is, clock};

use super::form::{Fields, Sent};
use super::kept::Workshop;
use super::names;
use super::needs::{NeedGroup, NeedView, needs};
use crate::frame::Frame;
use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::{Answer, page};
use crate::told::Shown;
use crate::views::evidence::Course;
use crate::views::printing::follow;

/// What can be printed of a workshop, by its word in the form and in message ids.
const KINDS: [&str; 4] = ["programme", "needs", "attendance", "statement"];

#[derive(Template)]
#[template(path = "lead_paper.html")]
struct PaperPage {
    f: Frame,
    title: String,
    base: String,
    kinds: Vec<Kind>,
    languages: Vec<Choice>,
    sessions: Vec<SessionPaper>,
    people: u32,
    most: u32,
}

struct Kind {
    word: &'static str,
    name: Shown,
    what_for: String,
    counts_people: bool,
}

/// A language to print in.
struct Choice {
    tag: String,
    name: String,
    is_first: bool,
    is_second: bool,
}

/// A session of the programme, and where its own sheets are printed.
struct SessionPaper {
    title: String,
    href: String,
}

type Which = Path<(String, String)>;

/// `GET /{lang}/lead/{id}/paper`.
pub(crate) async fn paper(reader: Reader, Path((_, id)): Which) -> Answer {
    let workshop = Workshop::of(&reader, &id)?;
    let programme = &workshop.programme;
    let kind = |word: &'static str| Kind {
        word,
        name: reader.told.say(&message(word)),
        what_for: reader.told.attribute(&message(word), "for"),
        counts_people: matches!(word, "attendance" | "statement"),
    };
    let second = programme
        .languages
        .iter()
        .find(|lang| **lang != reader.lang);
    let choice = |lang: &Lang| Choice {
        tag: lang.to_string(),
        name: reader.texts.locales.native_name(lang),
        is_first: *lang == reader.lang,
        is_second: programme.languages.len() > 1 && Some(lang) == second,
    };
    let people = super::tools::present(&reader, &workshop)?.len();
    let people = u32::try_from(people)
        .unwrap_or(MOST_PEOPLE)
        .min(MOST_PEOPLE);
    page(&PaperPage {
        f: Frame::new(&reader, reader.told.plain("print-title")),
        title: names::workshop(&reader, programme),
        base: workshop.href(&reader, ""),
        kinds: KINDS.into_iter().map(kind).collect(),
        languages: reader
            .texts
            .locales
            .languages()
            .iter()
            .map(choice)
            .collect(),
        sessions: session_papers(&reader, &workshop, people),
        people,
        most: MOST_PEOPLE,
    })
}

fn message(word: &str) -> String {
    format!("lead-print-{word}")
}

/// Each session once, where it comes first.
fn session_papers(reader: &Reader, workshop: &Workshop, people: u32) -> Vec<SessionPaper> {
    let paper = |slug: &str| SessionPaper {
        title: names::session_title(reader, slug),
        href: reader.href(&format!("/sessions/{slug}/paper?people={people}")),
    };
    let slugs = slugs(reader, workshop);
    slugs.into_iter().map(paper).collect()
}

/// The sessions of a programme that this manual has, each once, in order.
pub(super) fn slugs<'w>(reader: &Reader, workshop: &'w Workshop) -> Vec<&'w str> {
    let mut slugs: Vec<&str> = Vec::new();
    for (_, item) in workshop.programme.items() {
        if let Is::Session { slug, .. } = &item.what
            && !slugs.contains(&slug.as_str())
            && reader.texts.manual.session(slug).is_some()
        {
            slugs.push(slug);
        }
    }
    slugs
}

/// `POST /{lang}/lead/{id}/paper`.
pub(crate) async fn print(reader: Reader, Path((_, id)): Which, sent: Sent) -> Answer {
    let fields = Fields::of(sent)?;
    let workshop = Workshop::of(&reader, &id)?;
    let asked = Asked::of(&reader, &workshop, &fields)?;
    let sheet = asked.sheet(fields.text("what"))?;
    let title = format!("{} · {}", sheet.head, sheet.title);
    let job = reader
        .house
        .printing
        .begin(title, reader.place.clone(), asked.tags(), move || {
            vec![sheet]
        });
    follow(&reader, &job).await
}

/// What is asked for: the workshop, seen by a reader of each language of the sheet.
struct Asked<'a> {
    workshop: &'a Workshop,
    first: Reader,
    second: Option<Reader>,
    people: u32,
    codes: Vec<String>,
}

impl<'a> Asked<'a> {
    fn of(reader: &Reader, workshop: &'a Workshop, fields: &Fields) -> Result<Self, Problem> {
        let first = match fields.text("lang") {
            "" => reader.on_paper(reader.lang.as_ref())?,
            tag => reader.on_paper(tag)?,
        };
        let second = match fields.text("beside") {
            "" => None,
            tag if tag == first.lang.as_ref() => None,
            tag => Some(reader.on_paper(tag)?),
        };
        let people = match fields.text("people") {
            "" => 0,
            _ => fields.number("people")?,
        };
        if people > MOST_PEOPLE {
            return Err(Problem::NotUnderstood);
        }
        let course = Course::open(reader, &workshop.id.to_string())?;
        let codes = course.group.people.into_iter().map(|person| person.code);
        Ok(Self {
            workshop,
            first,
            second,
            people,
            codes: codes.collect(),
        })
    }

    fn tags(&self) -> Vec<String> {
        let readers = [Some(&self.first), self.second.as_ref()];
        let readers = readers.into_iter().flatten();
        readers.map(|reader| reader.lang.to_string()).collect()
    }

    fn sheet(&self, what: &str) -> Result<Sheet, Problem> {
        let texts = &self.first.texts;
        let source = Source {
            manual: &texts.manual,
            locales: &texts.locales,
        };
        match what {
            "programme" => Ok(programme_sheet(source, &self.programme())),
            "needs" => Ok(needs_sheet(source, &self.whole())),
            "attendance" => Ok(attendance(source, &self.whole())),
            "statement" => Ok(statements(source, &self.whole())),
            _ => Err(Problem::NotUnderstood),
        }
    }

    /// The same in each language.
    fn both(&self, said: impl Fn(&Reader) -> String) -> Both {
        let second = self.second.as_ref().map(&said);
        (flat(&said(&self.first)), flat(&second.unwrap_or_default()))
    }

    fn beside(&self) -> Option<Lang> {
        self.second.as_ref().map(|reader| reader.lang.clone())
    }

    fn day(&self, at: usize) -> Both {
        let date = self.workshop.programme.days[at].date;
        self.both(|reader| match date {
            Some(date) => format!("{} · {}", names::day(reader, at), reader.words().date(date)),
            None => names::day(reader, at),
        })
    }

    fn programme(&self) -> ProgrammeSheet {
        let programme = &self.workshop.programme;
        let (reader, manual) = (&self.first, &self.first.texts.manual);
        let day = |(at, day): (usize, &workshop::Day)| {
            let (title, second) = self.day(at);
            let times = DayTimes::of(day, manual);
            let rows = day.items.iter().zip(&times.items);
            ProgrammeDay {
                title,
                second,
                rows: rows
                    .map(|(item, slot)| self.row(item, slot.start, slot.minutes))
                    .collect(),
            }
        };
        let people = args! { "count" => programme.people };
        let people = reader.told.plain_with("lead-people-count", &people);
        let about = [programme.room.clone(), flat(&people)];
        let about = about.into_iter().filter(|fact| !fact.is_empty());
        ProgrammeSheet {
            title: names::workshop(reader, programme),
            about: about.collect::<Vec<_>>().join(" · "),
            days: programme.days.iter().enumerate().map(day).collect(),
            lang: reader.lang.clone(),
            beside: self.beside(),
        }
    }

    fn row(&self, item: &Item, start: u32, minutes: u32) -> ProgrammeRow {
        let time = |minute: u32| self.first.words().time(clock(minute));
        let (title, second) = self.both(|reader| names::title(reader, item));
        ProgrammeRow {
            start: time(start),
            end: time(start + minutes),
            // What the trainer named herself is the same in every language.
            second: if second == title {
                String::new()
            } else {
                second
            },
            title,
            note: match &item.what {
                Is::Own { about, .. } => about.clone(),
                _ => String::new(),
            },
            is_pause: item.what.is_pause(),
        }
    }

    fn whole(&self) -> WorkshopSheet {
        let (programme, reader) = (&self.workshop.programme, &self.first);
        let slugs = slugs(reader, self.workshop);
        let sessions = programme
            .items()
            .filter(|(_, item)| matches!(item.what, Is::Session { .. }));
        let minutes = sessions.map(|(_, item)| item.minutes(&reader.texts.manual));
        WorkshopSheet {
            title: names::workshop(reader, programme),
            days: (0..programme.days.len()).map(|at| self.day(at)).collect(),
            sessions: slugs
                .into_iter()
                .map(|slug| self.both(|reader| names::session_title(reader, slug)))
                .collect(),
            minutes: minutes.sum(),
            people: self.people,
            codes: self.codes.clone(),
            needs: self.needs(),
            lang: reader.lang.clone(),
            beside: self.beside(),
        }
    }

    fn needs(&self) -> Vec<Needed> {
        let of = |reader| needs(reader, &self.workshop.programme);
        let second = self.second.as_ref().map(of).unwrap_or_default();
        let groups = of(&self.first).into_iter().enumerate();
        groups
            .map(|(at, group)| needed(&group, second.get(at)))
            .collect()
    }
}

/// The lists of both languages are made from one programme: thing stands beside thing.
fn needed(first: &NeedGroup, second: Option<&NeedGroup>) -> Needed {
    let other = |at: usize| second.and_then(|group| group.needs.get(at));
    let both = |first: &str, second: Option<&String>| {
        let second = second.filter(|second| *second != first);
        (flat(first), flat(second.map_or("", String::as_str)))
    };
    let row = |(at, need): (usize, &NeedView)| {
        (
            both(&need.name, other(at).map(|need| &need.name)),
            need.count.to_string(),
            both(&need.sessions, other(at).map(|need| &need.sessions)),
        )
    };
    Needed {
        title: both(&first.title, second.map(|group| &group.title)),
        rows: first.needs.iter().enumerate().map(row).collect(),
    }
}

/// Without the marks that keep directions apart on a page: no line on paper mixes them.
fn flat(text: &str) -> String {
    text.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "")
}
