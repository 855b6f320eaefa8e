//! What can be wrong in a manual, each by its name; worded by the messages `problem-<name>`.

use language::Rule;

pub use language::rules::{BYTE_ORDER_MARK, FILE_TOO_LARGE, NOT_UTF8, UTF16};

/// Writes the rules and the list of them all.
macro_rules! rules {
    ($($(#[$doc:meta])* pub const $name:ident: Rule = $rule:expr;)+) => {
        $($(#[$doc])* pub const $name: Rule = $rule;)+

        /// Every rule of this crate, those of reading first.
        pub const ALL: &[Rule] = &[$($name,)+];
    };
}

rules! {
    /// A TOML file is not TOML. Args: detail.
    pub const TOML_SYNTAX: Rule = Rule("toml-syntax");
    /// A key the format does not know. Args: key.
    pub const FACTS_KEY_UNKNOWN: Rule = Rule("facts-key-unknown");
    /// A key that must be there is not. Args: key.
    pub const FACTS_KEY_MISSING: Rule = Rule("facts-key-missing");
    /// A value of the wrong sort, or a kind that does not exist. Args: value.
    pub const FACTS_VALUE: Rule = Rule("facts-value");
    /// An id declared twice in one session's facts. Args: id.
    pub const FACTS_ID_DUPLICATE: Rule = Rule("facts-id-duplicate");
    /// A file that should be there is not. Args: path.
    pub const FILE_MISSING: Rule = Rule("file-missing");
    /// A session of the list without facts. Args: slug.
    pub const SESSION_WITHOUT_FACTS: Rule = Rule("session-without-facts");
    /// Facts of a session that no part lists. Args: slug.
    pub const SESSION_NOT_LISTED: Rule = Rule("session-not-listed");
    /// Words of a session or a voice without facts. Args: slug.
    pub const WORDS_WITHOUT_FACTS: Rule = Rule("words-without-facts");
    /// No front matter, or one that is not closed. Args: none.
    pub const FRONT_MATTER: Rule = Rule("front-matter");
    /// Front matter without a title or a summary. Args: key.
    pub const FRONT_MATTER_MISSING: Rule = Rule("front-matter-missing");
    /// A key in the front matter that the format does not know. Args: key.
    pub const FRONT_MATTER_UNKNOWN: Rule = Rule("front-matter-unknown");
    /// Words before the first heading. Args: none.
    pub const WORDS_BEFORE_HEADING: Rule = Rule("words-before-heading");
    /// A heading without `{#id}`. Args: heading.
    pub const HEADING_WITHOUT_ID: Rule = Rule("heading-without-id");
    /// A heading of a level other than two or three. Args: level.
    pub const HEADING_LEVEL: Rule = Rule("heading-level");
    /// A heading inside a list, a table or an alert. Args: none.
    pub const HEADING_INSIDE: Rule = Rule("heading-inside");
    /// A part's heading before any section's. Args: id.
    pub const PART_WITHOUT_SECTION: Rule = Rule("part-without-section");
    /// A heading whose id the facts do not declare. Args: id.
    pub const ID_UNDECLARED: Rule = Rule("id-undeclared");
    /// A declared id that no heading of the source language has. Args: id.
    pub const ID_WITHOUT_HEADING: Rule = Rule("id-without-heading");
    /// Two headings of one id. Args: id.
    pub const ID_DUPLICATE: Rule = Rule("id-duplicate");
    /// Raw HTML. Args: text.
    pub const RAW_HTML: Rule = Rule("raw-html");
    /// An image. Args: none.
    pub const IMAGE: Rule = Rule("image");
    /// A code block or code in a line. Args: none.
    pub const CODE: Rule = Rule("code");
    /// A horizontal rule. Args: none.
    pub const HORIZONTAL_RULE: Rule = Rule("horizontal-rule");
    /// A quote that is not an alert of a known kind. Args: none.
    pub const QUOTE_WITHOUT_KIND: Rule = Rule("quote-without-kind");
    /// Lists, alerts or emphasis nested deeper than anyone can read. Args: none.
    pub const TOO_DEEP: Rule = Rule("too-deep");
    /// A link to something else than http, https, mailto or `#id`. Args: target.
    pub const LINK_TARGET: Rule = Rule("link-target");
    /// Braces that are not a placeable. Args: text.
    pub const PLACEABLE_SYNTAX: Rule = Rule("placeable-syntax");
    /// A placeable the format does not know. Args: name.
    pub const PLACEABLE_UNKNOWN: Rule = Rule("placeable-unknown");
    /// A known placeable with the wrong arguments. Args: name.
    pub const PLACEABLE_ARGUMENTS: Rule = Rule("placeable-arguments");
    /// A figure or lines that do not stand alone in a paragraph. Args: name.
    pub const PLACEABLE_NOT_ALONE: Rule = Rule("placeable-not-alone");
    /// More was wrong with the file than is worth listing. Args: limit.
    pub const TOO_MANY: Rule = Rule("too-many-problems");
    /// A session that stands in the lists twice. Args: slug.
    pub const SESSION_LISTED_TWICE: Rule = Rule("session-listed-twice");
    /// A session that nobody knows is named. Args: slug.
    pub const SESSION_UNKNOWN: Rule = Rule("session-unknown");
    /// A part that `manual.toml` does not have. Args: part.
    pub const PART_UNKNOWN: Rule = Rule("part-unknown");
    /// The facts name another part than the one that lists the session. Args: part, listed.
    pub const PART_DIFFERS: Rule = Rule("part-differs");
    /// A session needs another one that needs it. Args: path.
    pub const NEEDS_CYCLE: Rule = Rule("needs-cycle");
    /// More than ninety minutes of a day pass without a break. Args: programme, day, minutes.
    pub const PROGRAMME_WITHOUT_BREAK: Rule = Rule("programme-without-break");
    /// The minutes of the sections are not those of the session. Args: session, sum.
    pub const MINUTES_SUM: Rule = Rule("minutes-sum");
    /// More than ninety minutes of a session pass without a break. Args: minutes.
    pub const MINUTES_WITHOUT_BREAK: Rule = Rule("minutes-without-break");
    /// Minutes of a section that takes none. Args: id, kind.
    pub const MINUTES_NOT_TIMED: Rule = Rule("minutes-not-timed");
    /// A lecture of more than fifteen minutes. Args: id, minutes.
    pub const LECTURE_TOO_LONG: Rule = Rule("lecture-too-long");
    /// A section cannot be as long as it must be at least. Args: id, least, minutes.
    pub const AT_LEAST_OVER_MINUTES: Rule = Rule("at-least-over-minutes");
    /// A section that every session of its sort has is not there. Args: kind.
    pub const SECTION_MISSING: Rule = Rule("section-missing");
    /// A part that every section of its sort has is not there. Args: id, kind.
    pub const PART_MISSING: Rule = Rule("part-missing");
    /// Fewer objectives, prompts, questions, pairs or messages than a session needs. Args: what, found, needed.
    pub const TOO_FEW: Rule = Rule("too-few");
    /// A key concept that the glossary does not have. Args: slug.
    pub const CONCEPT_UNKNOWN: Rule = Rule("concept-unknown");
    /// A material without a message that words it. Args: id.
    pub const MATERIAL_UNKNOWN: Rule = Rule("material-unknown");
    /// A question without a right answer. Args: id.
    pub const QUESTION_WITHOUT_ANSWER: Rule = Rule("question-without-answer");
    /// A right answer that is no option. Args: id, answer, options.
    pub const QUESTION_ANSWER_RANGE: Rule = Rule("question-answer-range");
    /// A question with fewer than two options. Args: id.
    pub const QUESTION_WITHOUT_OPTIONS: Rule = Rule("question-without-options");
    /// An option without a word to who chose it. Args: id, option.
    pub const QUESTION_WITHOUT_FEEDBACK: Rule = Rule("question-without-feedback");
    /// A question that asks about no objective. Args: id.
    pub const QUESTION_WITHOUT_OBJECTIVE: Rule = Rule("question-without-objective");
    /// A question about an objective that is not there. Args: id, objective.
    pub const QUESTION_OBJECTIVE_UNKNOWN: Rule = Rule("question-objective-unknown");
    /// A question of the tests that belongs to neither. Args: id.
    pub const QUESTION_WITHOUT_FORM: Rule = Rule("question-without-form");
    /// A question outside the tests that belongs to one. Args: id.
    pub const QUESTION_FORM_OUTSIDE: Rule = Rule("question-form-outside");
    /// A question of the tests without a twin. Args: id.
    pub const QUESTION_WITHOUT_TWIN: Rule = Rule("question-without-twin");
    /// The twin is not there, is in the same test, or names another. Args: id, pair.
    pub const QUESTION_TWIN: Rule = Rule("question-twin");
    /// Braces in a title or a summary. Args: key.
    pub const FRONT_MATTER_PLACEABLE: Rule = Rule("front-matter-placeable");
    /// A heading that stands elsewhere than in the facts. Args: id, expected.
    pub const HEADING_MISPLACED: Rule = Rule("heading-misplaced");
    /// A section's heading written as a part's, or the other way round. Args: id, mark.
    pub const HEADING_WRONG_MARK: Rule = Rule("heading-wrong-mark");
    /// A language without the file of a session's or a voice's words. Args: path.
    pub const WORDS_FILE_MISSING: Rule = Rule("words-file-missing");
    /// A heading of the source that a language has no words for yet. Args: id.
    pub const WORDS_MISSING: Rule = Rule("words-missing");
    /// A term that no glossary has. Args: slug.
    pub const TERM_UNKNOWN: Rule = Rule("term-unknown");
    /// A form that the term does not have in this language. Args: slug, form.
    pub const TERM_FORM_UNKNOWN: Rule = Rule("term-form-unknown");
    /// Words that hold no form of the term they are linked to. Args: slug, words, term.
    pub const TERM_WORDS: Rule = Rule("term-words");
    /// An instrument that `instruments.toml` does not have. Args: id.
    pub const INSTRUMENT_UNKNOWN: Rule = Rule("instrument-unknown");
    /// A provision that the instrument's facts do not have. Args: id, provision.
    pub const PROVISION_UNKNOWN: Rule = Rule("provision-unknown");
    /// A provision that is not written as provisions are. Args: id, provision.
    pub const PROVISION_BADLY_WRITTEN: Rule = Rule("provision-badly-written");
    /// A section that the session does not have. Args: id.
    pub const SECTION_UNKNOWN: Rule = Rule("section-unknown");
    /// The minutes of a section that has none. Args: id.
    pub const SECTION_WITHOUT_MINUTES: Rule = Rule("section-without-minutes");
    /// A diagram that is not there. Args: id.
    pub const FIGURE_UNKNOWN: Rule = Rule("figure-unknown");
    /// A footnote. Args: none.
    pub const FOOTNOTE: Rule = Rule("footnote");
    /// A link to a place that this text does not have. Args: target.
    pub const LINK_BROKEN: Rule = Rule("link-broken");
    /// Something else stands here than in the source. Args: id, expected, found.
    pub const PARITY_STRUCTURE: Rule = Rule("parity-structure");
    /// A list is longer or shorter than in the source. Args: id, expected, found.
    pub const PARITY_LIST: Rule = Rule("parity-list");
    /// A table has other rows or columns than in the source. Args: id, expected, found.
    pub const PARITY_TABLE: Rule = Rule("parity-table");
    /// More than one paragraph more or fewer than in the source. Args: id, expected, found.
    pub const PARITY_PARAGRAPHS: Rule = Rule("parity-paragraphs");
    /// Another diagram than in the source. Args: id, expected, found.
    pub const PARITY_FIGURE: Rule = Rule("parity-figure");
    /// Another number of lines to write on than in the source. Args: id, expected, found.
    pub const PARITY_LINES: Rule = Rule("parity-lines");
    /// Other citations than in the source. Args: missing, extra.
    pub const PARITY_CITATIONS: Rule = Rule("parity-citations");
    /// Links to other sessions than in the source. Args: missing, extra.
    pub const PARITY_SESSION_LINKS: Rule = Rule("parity-session-links");
    /// Other minutes, variables or blanks than in the source. Args: missing, extra.
    pub const PARITY_PLACEABLES: Rule = Rule("parity-placeables");
    /// Other numbers than in the source. Args: missing, extra.
    pub const PARITY_NUMBERS: Rule = Rule("parity-numbers");
    /// An instrument declared twice. Args: id.
    pub const INSTRUMENT_DUPLICATE: Rule = Rule("instrument-duplicate");
    /// An instrument with provisions that are not called anything. Args: id.
    pub const INSTRUMENT_WITHOUT_UNIT: Rule = Rule("instrument-without-unit");
    /// A language that does not name an instrument, or not its title. Args: id, lang.
    pub const INSTRUMENT_TITLE_MISSING: Rule = Rule("instrument-title-missing");
    /// A label that the app does not have. Args: id.
    pub const LABEL_UNKNOWN: Rule = Rule("label-unknown");
    /// A key without a message that names it. Args: key.
    pub const KEY_UNKNOWN: Rule = Rule("key-unknown");
    /// A page of help that is not there. Args: id.
    pub const HELP_UNKNOWN: Rule = Rule("help-unknown");
    /// A voice of a role without a message that words it. Args: role.
    pub const VOICE_ROLE_UNKNOWN: Rule = Rule("voice-role-unknown");
    /// A voice with other than two questions. Args: found.
    pub const VOICE_PROMPTS: Rule = Rule("voice-prompts");
    /// A voice too short or too long to be read aloud. Args: found, least, most.
    pub const VOICE_LENGTH: Rule = Rule("voice-length");
}
