//! One file of messages, looked at when its text is first wanted.

use std::borrow::Cow;
use std::sync::OnceLock;

use super::rules;
use crate::Finding;
use crate::files::text;

/// One file of a language. A program that holds many languages speaks one or two of them: what nobody asks for is not
/// even fetched from the disk.
#[derive(Debug)]
pub(crate) struct Source {
    /// Where it lies: `fr/app.ftl`.
    pub(crate) path: String,
    /// Its name in the language's folder: `app.ftl`.
    pub(crate) name: String,
    bytes: Cow<'static, [u8]>,
    looked: OnceLock<Looked>,
}

/// What a look at the bytes showed.
#[derive(Debug)]
struct Looked {
    is_sound: bool,
    findings: Vec<Finding>,
}

impl Source {
    pub(super) fn new(path: &str, name: &str, bytes: Cow<'static, [u8]>) -> Source {
        Source {
            path: path.to_owned(),
            name: name.to_owned(),
            bytes,
            looked: OnceLock::new(),
        }
    }

    /// Its text without a byte order mark; nothing where it cannot be read, for which [`Source::findings`] says why.
    pub(crate) fn text(&self) -> Option<&str> {
        self.looked()
            .is_sound
            .then(|| text(&self.path, &self.bytes, &mut Vec::new()))
            .flatten()
    }

    /// What is wrong with the file as a whole.
    pub(super) fn findings(&self) -> &[Finding] {
        &self.looked().findings
    }

    fn looked(&self) -> &Looked {
        self.looked.get_or_init(|| {
            let mut findings = Vec::new();
            let text = text(&self.path, &self.bytes, &mut findings);
            let deep = text.and_then(too_deep);
            findings.extend(deep.map(|line| Finding::damage(rules::TOO_DEEP, &self.path).at(line)));
            Looked {
                is_sound: text.is_some() && deep.is_none(),
                findings,
            }
        })
    }
}

/// More braces or calls inside each other than any message has. The parser calls itself for each, and a file of
/// braces alone would exhaust the stack.
const DEEPEST: usize = 64;

/// The line (from 1) where braces are too deep in each other.
fn too_deep(text: &str) -> Option<u32> {
    let mut depth = 0_usize;
    text.split('\n').zip(1..).find_map(|(line, number)| {
        if begins_an_entry(line) {
            depth = 0;
        }
        let deepest = line.bytes().fold(depth, |deepest, byte| {
            match byte {
                b'{' | b'(' => depth += 1,
                b'}' | b')' => depth = depth.saturating_sub(1),
                _ => {}
            }
            deepest.max(depth)
        });
        (deepest > DEEPEST).then_some(number)
    })
}

/// A comment, or an id and an equals sign: where the parser, too, leaves what came before.
fn begins_an_entry(line: &str) -> bool {
    let id = |before: &str| {
        before
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b" -_".contains(&b))
    };
    line.starts_with('#')
        || !line.starts_with(' ') && line.split_once('=').is_some_and(|(before, _)| id(before))
}
