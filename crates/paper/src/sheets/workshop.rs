//! What a whole workshop needs on paper besides its programme: what to bring, who was there, who took part.

use language::{Args, Lang};

use super::Form;
use crate::beside::beside;
use crate::compose::Source;
use crate::hue;
use crate::sheet::{Item, Piece, Run, Second, Sheet, Table};
use crate::text::{foot, say};

/// Rows of a list where nobody is expected: a full page.
const ROWS: u32 = 20;

/// Words in the first language and, where there is one, in the second; else empty.
pub type Both = (String, String);

/// A workshop as its lists and statements name it. Whoever plans it fills this in.
#[derive(Debug, Clone, PartialEq)]
pub struct WorkshopSheet {
    /// What the workshop is called.
    pub title: String,
    /// What each day is called: its number, its date.
    pub days: Vec<Both>,
    /// The sessions in it, in order.
    pub sessions: Vec<Both>,
    /// How long they take, in minutes.
    pub minutes: u32,
    /// How many people are expected.
    pub people: u32,
    /// The nicknames or numbers that are known already.
    pub codes: Vec<String>,
    /// What has to be brought and copied, group by group.
    pub needs: Vec<Needed>,
    /// The language it is printed in.
    pub lang: Lang,
    /// A second language beside the first.
    pub beside: Option<Lang>,
}

/// Things to bring of one kind.
#[derive(Debug, Clone, PartialEq)]
pub struct Needed {
    /// What kind.
    pub title: Both,
    /// Each thing, how many of it, and what for.
    pub rows: Vec<(Both, String, Both)>,
}

/// The list to tick while packing.
#[must_use]
pub fn needs(source: Source<'_>, workshop: &WorkshopSheet) -> Sheet {
    let paper = Paper { source, workshop };
    let header = ["paper-packed", "paper-thing", "paper-count", "paper-for"];
    let table = |needed: &Needed| {
        let row = |(name, count, why): &(Both, String, Both)| {
            vec![
                Vec::new(),
                paper.runs(name),
                vec![Run::text(count)],
                paper.runs(why),
            ]
        };
        let heading = paper.heading(2, &needed.title);
        let table = Table {
            aligned: vec!["start", "start", "end", "start"],
            shares: vec![8.0, 42.0, 10.0, 40.0],
            header: header.map(|id| paper.label(id)).to_vec(),
            rows: needed.rows.iter().map(row).collect(),
        };
        [heading, Piece::Table(table)]
    };
    let rest: Vec<Piece> = workshop.needs.iter().flat_map(table).collect();
    paper.sheet(Form::Pages, "paper-workshop-needs", rest)
}

/// The list of who was there, a page for each day.
#[must_use]
pub fn attendance(source: Source<'_>, workshop: &WorkshopSheet) -> Sheet {
    let paper = Paper { source, workshop };
    let mut rest = paper.told("paper-attendance-how");
    for (at, day) in workshop.days.iter().enumerate() {
        if at > 0 {
            rest.push(Piece::NewPage);
        }
        rest.extend([
            paper.heading(2, day),
            paper.fields(&["paper-field-place", "paper-field-trainer"]),
            paper.signatures(),
        ]);
    }
    paper.sheet(Form::Pages, "paper-kind-attendance", rest)
}

/// A statement for each person; names are written by hand.
#[must_use]
pub fn statements(source: Source<'_>, workshop: &WorkshopSheet) -> Sheet {
    let paper = Paper { source, workshop };
    let sheet = paper.sheet(Form::Statements, "paper-kind-statement", Vec::new());
    let unit = Piece::Unit {
        mark: String::new(),
        pieces: paper.stated(),
    };
    let all = (0..workshop.people.max(1)).flat_map(|step| [Piece::At { step }, unit.clone()]);
    Sheet {
        pieces: all.collect(),
        ..sheet
    }
}

/// A workshop on its way to paper.
struct Paper<'a> {
    source: Source<'a>,
    workshop: &'a WorkshopSheet,
}

impl Paper<'_> {
    fn say(&self, lang: &Lang, id: &str) -> String {
        say(self.source, lang, id, &Args::new())
    }

    /// A message in every language of the sheet.
    fn both(&self, id: &str) -> Both {
        let second = self.workshop.beside.as_ref();
        (
            self.say(&self.workshop.lang, id),
            second.map_or_else(String::new, |lang| self.say(lang, id)),
        )
    }

    fn runs(&self, (first, second): &Both) -> Vec<Run> {
        let mut runs = vec![Run::text(first)];
        if let Some(lang) = self.second(second) {
            let text = second.clone();
            runs.extend([Run::Break, Run::In { lang, text }]);
        }
        runs
    }

    fn second(&self, text: &str) -> Option<Lang> {
        self.workshop.beside.clone().filter(|_| !text.is_empty())
    }

    fn label(&self, id: &str) -> Vec<Run> {
        self.runs(&self.both(id))
    }

    fn heading(&self, level: u8, (first, second): &Both) -> Piece {
        Piece::Heading {
            level,
            runs: vec![Run::text(first)],
            second: self.second(second).map(|lang| Second {
                lang,
                runs: vec![Run::text(second)],
            }),
            aside: None,
        }
    }

    fn fields(&self, ids: &[&str]) -> Piece {
        let label = |id: &&str| match self.both(id) {
            (first, second) if second.is_empty() => first,
            (first, second) => format!("{first} / {second}"),
        };
        Piece::Fields {
            labels: ids.iter().map(label).collect(),
        }
    }

    /// A message as paragraphs, side by side where there are two languages.
    fn told(&self, id: &str) -> Vec<Piece> {
        let (first, second) = self.both(id);
        let first = vec![Piece::paragraph(first)];
        match &self.workshop.beside {
            Some(lang) => beside(first, vec![Piece::paragraph(second)], lang),
            None => first,
        }
    }

    /// A sheet named by this message, its title and the workshop's above the rest.
    fn sheet(&self, form: Form, id: &str, rest: Vec<Piece>) -> Sheet {
        let (lang, hue) = (self.workshop.lang.clone(), hue::of_part("planning"));
        let (first, second) = self.both(id);
        let title = &self.workshop.title;
        let both = (format!("{title}. {first}"), second);
        let opening = [Piece::At { step: 0 }, self.heading(1, &both)];
        Sheet {
            title: first,
            form,
            head: title.clone(),
            foot: foot(self.source, &lang),
            lang,
            hue: hue.strong,
            wash: hue.wash,
            pieces: opening.into_iter().chain(rest).collect(),
        }
    }

    /// A row for each person: those who are known first, then empty ones for as many as are expected.
    fn signatures(&self) -> Piece {
        let header = [
            "paper-number",
            "paper-field-name",
            "paper-field-work",
            "paper-signature",
        ];
        let codes = &self.workshop.codes;
        let known = u32::try_from(codes.len()).unwrap_or(u32::MAX);
        let rows = match self.workshop.people.max(known) {
            0 => ROWS,
            people => people,
        };
        let row = |at: u32| {
            let code = codes.get(at as usize).map(|code| vec![Run::text(code)]);
            let number = vec![Run::text((at + 1).to_string())];
            vec![number, code.unwrap_or_default(), Vec::new(), Vec::new()]
        };
        Piece::Table(Table {
            aligned: vec!["end", "start", "start", "start"],
            shares: vec![6.0, 36.0, 34.0, 24.0],
            header: header.map(|id| self.label(id)).to_vec(),
            rows: (0..rows).map(row).collect(),
        })
    }

    fn stated(&self) -> Vec<Piece> {
        let workshop = self.workshop;
        let took = |lang: &Lang| {
            let minutes = self.source.locales.words(lang).minutes(workshop.minutes);
            let args = Args::new().with("minutes", minutes);
            say(self.source, lang, "paper-took", &args)
        };
        let mut pieces = vec![
            self.heading(1, &self.both("paper-kind-statement")),
            self.fields(&["paper-field-full-name"]),
        ];
        pieces.extend(self.told("paper-took-part-workshop"));
        let name = vec![Run::text(&workshop.title)];
        pieces.push(Piece::Paragraph {
            runs: vec![Run::Strong { runs: name }],
        });
        let second = workshop.beside.as_ref().map_or_else(String::new, took);
        pieces.push(Piece::Small {
            runs: self.runs(&(took(&workshop.lang), second)),
        });
        pieces.extend(self.told("paper-its-sessions"));
        let item = |session: &Both| Item {
            to_tick: false,
            runs: self.runs(session),
            pieces: Vec::new(),
        };
        pieces.push(Piece::List {
            start: None,
            items: workshop.sessions.iter().map(item).collect(),
        });
        pieces.push(self.fields(&[
            "paper-field-date",
            "paper-field-place",
            "paper-field-trainer-signature",
        ]));
        pieces
    }
}
