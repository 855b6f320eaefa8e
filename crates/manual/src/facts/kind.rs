//! The closed lists of the format: what a section, a part, a handout can be.

use serde::Deserialize;

/// Writes an enum whose words in TOML, in addresses and in message ids are the same kebab-case words.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $word:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
        pub enum $name { $($(#[$variant_doc])* #[serde(rename = $word)] $variant,)+ }

        impl $name {
            /// Every value, in the order of the format.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The word as it is written in the facts; message ids are made from it.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}
pub(super) use words;

words! {
    /// What a section of a session is for.
    SectionKind {
        /// What the session is about, in a few lines.
        Overview = "overview",
        /// What participants can do afterwards.
        Objectives = "objectives",
        /// What must be there.
        Materials = "materials",
        /// What the trainer does beforehand.
        Preparation = "preparation",
        /// Participants work.
        Activity = "activity",
        /// The trainer speaks, fifteen minutes at most.
        Lecture = "lecture",
        /// A pause.
        Break = "break",
        /// The group looks back at what it did.
        Debrief = "debrief",
        /// What everybody should take home.
        KeyMessages = "key-messages",
        /// Prompts to answer alone, in writing.
        Exercise = "exercise",
        /// Questions to check oneself.
        Quiz = "quiz",
        /// A sheet to hand out, printable alone.
        Handout = "handout",
        /// Reading for the trainer and for who studies alone.
        Background = "background",
        /// Other ways to do it.
        Variations = "variations",
        /// What may hurt somebody, and what to do then.
        Safety = "safety",
        /// How anyone can step out without giving a reason.
        OptOut = "opt-out",
        /// Where to send somebody who needs help.
        Referral = "referral",
        /// The page on national law and services, to be filled in.
        LocalLaw = "local-law",
        /// Before and after tests, and what participants thought.
        Evaluation = "evaluation",
        /// Sources.
        References = "references",
    }
}

impl SectionKind {
    /// Whether sections of this kind take time of the session.
    #[must_use]
    pub fn is_timed(self) -> bool {
        use SectionKind as K;
        matches!(
            self,
            K::Activity
                | K::Lecture
                | K::Break
                | K::Debrief
                | K::Exercise
                | K::Quiz
                | K::Evaluation
        )
    }
}

words! {
    /// What a part of a section is for.
    PartKind {
        /// What the trainer does and says.
        Trainer = "trainer",
        /// What participants do.
        Participants = "participants",
        /// For the projector.
        Screen = "screen",
        /// A question to the learner, with a note box.
        Prompt = "prompt",
        /// A question of a quiz or a test, with options.
        Question = "question",
        /// One thing participants can do afterwards.
        Objective = "objective",
        /// One card of a handout.
        Card = "card",
        /// A plain subheading.
        Text = "text",
    }
}

words! {
    /// For whom a session is.
    Audience {
        /// Everybody.
        All = "all",
        /// Who treats and nurses.
        Clinical = "clinical",
        /// Community health workers.
        Community = "community",
        /// Who leads a service.
        Managers = "managers",
        /// Who trains others.
        Trainers = "trainers",
        /// Students of a health profession.
        Students = "students",
        /// Lawyers and human rights workers.
        Lawyers = "lawyers",
    }
}

words! {
    /// Whether a session may bring back something painful.
    Warning {
        /// Nothing to warn of.
        None = "none",
        /// Sections of kind opt-out and referral are required.
        Distress = "distress",
    }
}

words! {
    /// How participants sit together in a section.
    Grouping {
        /// Each alone.
        Alone = "alone",
        /// In twos.
        Pairs = "pairs",
        /// In threes.
        Threes = "threes",
        /// In small groups.
        Groups = "groups",
        /// All together.
        Plenary = "plenary",
    }
}

words! {
    /// How often a material is needed.
    Per {
        /// One for each participant.
        Person = "person",
        /// One for each pair.
        Pair = "pair",
        /// One for each small group.
        Group = "group",
        /// One for the room.
        Room = "room",
    }
}

words! {
    /// How a handout is laid out on paper.
    Layout {
        /// Cards to cut out.
        Cards = "cards",
        /// A page to read.
        Page = "page",
        /// A sheet for the wall.
        Poster = "poster",
        /// A board to put things on.
        Board = "board",
        /// A form to fill in.
        Form = "form",
    }
}

words! {
    /// Which of the two tests a question belongs to.
    Form {
        /// The test before.
        A = "A",
        /// The test after.
        B = "B",
    }
}
