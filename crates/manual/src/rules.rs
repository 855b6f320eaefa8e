//! What can be wrong in a manual, each by its name; worded by the messages `problem-<name>`.

use language::Rule;

pub use language::rules::{BYTE_ORDER_MARK, FILE_TOO_LARGE, NOT_UTF8, UTF16};

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
