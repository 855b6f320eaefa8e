//! The words of a block, with what stands between them.

/// A piece of a block's words.
#[derive(Debug, Clone, PartialEq)]
pub enum Inline {
    /// Plain words.
    Text(Box<str>),
    /// Stressed words.
    Emphasis(Vec<Inline>),
    /// Strongly stressed words.
    Strong(Vec<Inline>),
    /// Words that lead somewhere.
    Link {
        /// Where to.
        target: Target,
        /// The words.
        words: Vec<Inline>,
    },
    /// Words as a machine would write them.
    Code(Box<str>),
    /// A line break.
    Break,
    /// `{ TERM("slug", "surface words") }`: a glossary term, worded as the sentence needs it.
    Term {
        /// The term's slug.
        slug: Box<str>,
        /// The words shown.
        words: Box<str>,
    },
    /// `{ -slug }` or `{ -slug(form: "plural") }`: a glossary term in one of its own forms.
    TermForm {
        /// The term's slug.
        slug: Box<str>,
        /// The form; nothing for the usual one.
        form: Option<Box<str>>,
    },
    /// `{ CITE("instrument", "provision") }`.
    Cite {
        /// The instrument's slug.
        instrument: Box<str>,
        /// The provision; nothing for the whole document.
        provision: Option<Box<str>>,
    },
    /// `{ SESSION("slug") }`: the linked title of a session.
    Session(Box<str>),
    /// `{ MINUTES("section-id") }`: how long that section takes.
    Minutes(Box<str>),
    /// A number from the session's facts.
    Variable(Variable),
    /// `{ LABEL("lock-now") }`: the words of a button or a title, as the app says them.
    Label(Box<str>),
    /// `{ KEY("Ctrl+K") }`: keys pressed together, as [`keys`] tells them apart.
    Key(Box<str>),
    /// `{ HELP("keys") }`: the linked title of a page of help.
    Help(Box<str>),
    /// `{ BLANK() }`: a short blank to fill in.
    Blank,
}

/// Where a link leads; nothing else is ever a link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// A web or mail address.
    External(Box<str>),
    /// A heading or block of the same session, without the `#`.
    Here(Box<str>),
}

/// A number from the session's facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Variable {
    /// `{ $session-minutes }`
    SessionMinutes,
    /// `{ $group-min }`
    GroupMin,
    /// `{ $group-max }`
    GroupMax,
}

impl Variable {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::SessionMinutes, Self::GroupMin, Self::GroupMax];

    /// Its name, without the dollar.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::SessionMinutes => "session-minutes",
            Self::GroupMin => "group-min",
            Self::GroupMax => "group-max",
        }
    }
}

/// The keys of `Ctrl+Shift+H`, one by one; the last one of `Ctrl++` is the plus.
pub fn keys(chord: &str) -> impl Iterator<Item = &str> {
    let (held, last) = match chord.strip_suffix("++") {
        Some(held) => (held, Some("+")),
        None if chord == "+" => ("", Some("+")),
        None => (chord, None),
    };
    held.split('+').filter(|key| !key.is_empty()).chain(last)
}

/// The message that names a key; nothing for letters, digits and signs, and for F1 to F12, which are called the same
/// everywhere.
pub(crate) fn key_name(key: &str) -> Option<String> {
    let number = key.strip_prefix('F').map(str::parse::<u8>);
    let is_plain = key.chars().nth(1).is_none() || matches!(number, Some(Ok(1..=12)));
    (!is_plain).then(|| format!("keyname-{}", key.to_ascii_lowercase()))
}

/// Writes words with placeables as `{kind a b}`: comparable between languages, never shown.
pub(crate) fn source_words(inlines: &[Inline], out: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(text) | Inline::Code(text) => out.push_str(text),
            Inline::Emphasis(words) | Inline::Strong(words) | Inline::Link { words, .. } => {
                source_words(words, out)
            }
            Inline::Break => out.push(' '),
            Inline::Term { words, .. } => out.push_str(words),
            Inline::TermForm { slug, .. } => placeable(out, "-", slug, ""),
            Inline::Cite {
                instrument,
                provision,
            } => {
                placeable(
                    out,
                    "CITE ",
                    instrument,
                    provision.as_deref().unwrap_or_default(),
                );
            }
            Inline::Session(slug) => placeable(out, "SESSION ", slug, ""),
            Inline::Minutes(section) => placeable(out, "MINUTES ", section, ""),
            Inline::Variable(variable) => placeable(out, "$", variable.name(), ""),
            Inline::Label(id) => placeable(out, "LABEL ", id, ""),
            Inline::Key(chord) => placeable(out, "KEY ", chord, ""),
            Inline::Help(id) => placeable(out, "HELP ", id, ""),
            Inline::Blank => placeable(out, "BLANK", "", ""),
        }
    }
}

fn placeable(out: &mut String, kind: &str, first: &str, second: &str) {
    out.extend(["{", kind, first, " ", second, "}"]);
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_plus_is_a_key_too() {
        let check = |chord: &str, expect: &[&str]| {
            assert_eq!(super::keys(chord).collect::<Vec<_>>(), expect, "{chord}");
        };
        check("F1", &["F1"]);
        check("Ctrl+Shift+H", &["Ctrl", "Shift", "H"]);
        check("Ctrl++", &["Ctrl", "+"]);
        check("Ctrl+-", &["Ctrl", "-"]);
        check("+", &["+"]);
        check("", &[]);
    }
}
