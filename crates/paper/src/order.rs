//! What somebody wants printed.

use language::Lang;
use manual::{Form, Layout, PartKind, SectionKind, Session};

/// What can be printed of a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum What {
    /// The session for the trainer's hand.
    Plan,
    /// The sheets participants get.
    Handouts,
    /// Cards to cut out.
    Cards,
    /// Sheets for the wall.
    Poster,
    /// What is projected.
    Slides,
    /// The test of form A.
    TestA,
    /// The test of form B.
    TestB,
    /// The right answers of both forms.
    Key,
    /// A participant's own copy to write in.
    Workbook,
    /// A statement of participation.
    Statement,
    /// The list of who was there.
    Attendance,
}

impl What {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 11] = [
        Self::Plan,
        Self::Handouts,
        Self::Cards,
        Self::Poster,
        Self::Slides,
        Self::Workbook,
        Self::TestA,
        Self::TestB,
        Self::Key,
        Self::Attendance,
        Self::Statement,
    ];

    /// Its word on the command line, in addresses and in message ids.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Plan => "plan",
            Self::Handouts => "handouts",
            Self::Cards => "cards",
            Self::Poster => "poster",
            Self::Slides => "slides",
            Self::TestA => "test-a",
            Self::TestB => "test-b",
            Self::Key => "key",
            Self::Workbook => "workbook",
            Self::Statement => "statement",
            Self::Attendance => "attendance",
        }
    }

    /// The one of this word.
    #[must_use]
    pub fn named(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|what| what.as_str() == word)
    }

    /// What this session has something to print of.
    #[must_use]
    pub fn of(session: &Session) -> Vec<Self> {
        let has = |what: &Self| what.is_in(session);
        Self::ALL.into_iter().filter(has).collect()
    }

    /// Whether the number of people changes what is printed.
    #[must_use]
    pub fn counts_people(self) -> bool {
        matches!(
            self,
            Self::Handouts
                | Self::Cards
                | Self::TestA
                | Self::TestB
                | Self::Workbook
                | Self::Statement
                | Self::Attendance
        )
    }

    fn is_in(self, session: &Session) -> bool {
        let sections = &session.facts.sections;
        let parts = || sections.iter().flat_map(|section| &section.parts);
        let laid_out = |wanted: &[Layout]| {
            let layouts = sections
                .iter()
                .filter(|section| section.kind == SectionKind::Handout)
                .map(|section| section.layout.unwrap_or(Layout::Page));
            layouts.into_iter().any(|layout| wanted.contains(&layout))
        };
        let asks = |form| parts().any(|part| part.form == Some(form));
        match self {
            _ if session.is_coming() => false,
            Self::Handouts => laid_out(&[Layout::Page, Layout::Form]),
            Self::Cards => laid_out(&[Layout::Cards]),
            Self::Slides => parts().any(|part| part.kind == PartKind::Screen),
            Self::TestA => asks(Form::A),
            Self::TestB => asks(Form::B),
            Self::Key => asks(Form::A) || asks(Form::B),
            Self::Poster => {
                laid_out(&[Layout::Poster, Layout::Board])
                    || sections
                        .iter()
                        .any(|section| section.kind == SectionKind::KeyMessages)
            }
            Self::Plan | Self::Workbook | Self::Statement | Self::Attendance => true,
        }
    }
}

/// What somebody wants printed, for whom, in which language.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Order {
    /// What.
    pub what: What,
    /// The language.
    pub lang: Lang,
    /// A second language beside the first.
    pub beside: Option<Lang>,
    /// For how many people; 0 for one copy of each sheet.
    pub people: u32,
}

/// More people than this do not fit a room, and their copies no file.
pub const MOST_PEOPLE: u32 = 200;
