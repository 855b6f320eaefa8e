//! Why a pack is refused.

use language::Finding;

/// Why a pack is refused. Nothing of it was written anywhere then.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// There is no such file, or the system refuses to read it.
    #[error("cannot be read: {0}")]
    Unreadable(#[source] std::io::Error),
    /// It is larger than a pack may be; the number is the limit in bytes.
    #[error("larger than {0} bytes")]
    TooLarge(u64),
    /// It is no zip archive, or its end is missing.
    #[error("no whole archive")]
    NotWhole,
    /// It holds more files than a pack may; the number is the limit.
    #[error("more than {0} files")]
    TooManyFiles(usize),
    /// Unpacked it would be larger than a pack may be; the number is the limit in bytes.
    #[error("more than {0} bytes unpacked")]
    Bomb(u64),
    /// A file has a name that no file of a pack has: a path that leads elsewhere, an odd letter, another ending.
    #[error("odd name: {0}")]
    OddName(String),
    /// It holds a link.
    #[error("a link: {0}")]
    Link(String),
    /// It has no manifest, or one that cannot be read.
    #[error("no manifest")]
    NoManifest,
    /// It was made for a newer edition of this program.
    #[error("format {0}")]
    Newer(u32),
    /// It has no signature.
    #[error("not signed")]
    NotSigned,
    /// Its signature is of another text or another key.
    #[error("wrong signature")]
    WrongSignature,
    /// A file is not in the manifest, is missing, or is another one than was signed.
    #[error("not what was signed: {0}")]
    NotAsSigned(String),
    /// Its language is none, or the one that the manual is written in.
    #[error("no language for a pack: {0}")]
    Language(String),
    /// A text has markup in it, which words never need.
    #[error("markup in {0}")]
    Markup(String),
    /// A text cannot be read as what it should be.
    #[error("damaged words")]
    Words(Vec<Finding>),
}

impl Fault {
    /// Its word in message ids.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Unreadable(_) => "unreadable",
            Self::TooLarge(_) => "too-large",
            Self::NotWhole => "not-whole",
            Self::TooManyFiles(_) => "too-many-files",
            Self::Bomb(_) => "bomb",
            Self::OddName(_) => "odd-name",
            Self::Link(_) => "link",
            Self::NoManifest => "no-manifest",
            Self::Newer(_) => "newer",
            Self::NotSigned => "not-signed",
            Self::WrongSignature => "wrong-signature",
            Self::NotAsSigned(_) => "not-as-signed",
            Self::Language(_) => "language",
            Self::Markup(_) => "markup",
            Self::Words(_) => "words",
        }
    }

    /// What the message names: a file of the pack, a language; nothing for most.
    #[must_use]
    pub fn about(&self) -> String {
        match self {
            Self::OddName(name)
            | Self::Link(name)
            | Self::NotAsSigned(name)
            | Self::Language(name)
            | Self::Markup(name) => shown(name),
            Self::Words(findings) => findings
                .first()
                .map(|finding| format!("{}:{}", finding.file, finding.line))
                .unwrap_or_default(),
            Self::TooManyFiles(limit) => limit.to_string(),
            Self::TooLarge(limit) | Self::Bomb(limit) => (limit >> 20).to_string(),
            _ => String::new(),
        }
    }
}

/// A name from outside, as a page may show it: short, and without marks that turn a line around.
fn shown(name: &str) -> String {
    let is_plain = |c: &char| {
        !c.is_control()
            && !('\u{2028}'..='\u{202e}').contains(c)
            && !('\u{2066}'..='\u{2069}').contains(c)
    };
    name.chars().filter(is_plain).take(120).collect()
}
