//! One marked place for words in a template.

use crate::Face;

/// A place for words: where they stand, in what, and how much room they have. Lengths are in the template's units.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    /// What stands there.
    pub says: Says,
    /// The edge or the middle the lines are set at, by `anchor`.
    pub x: f64,
    /// The top, middle or bottom of the lines, by `from`; below another label, the gap to it.
    pub y: f64,
    /// The label whose lines this one follows.
    pub below: Option<String>,
    /// How wide a line may be.
    pub width: f64,
    /// How many lines there may be.
    pub lines: usize,
    /// The size of the type.
    pub size: f64,
    /// The face of the type.
    pub face: Face,
    /// What `x` is of each line.
    pub anchor: Anchor,
    /// What `y` is of all lines.
    pub from: From,
    /// The class that colours it.
    pub class: String,
}

/// What stands at a label's place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Says {
    /// The message `figure-<id>-<this>`.
    Message(String),
    /// A number, in the language's digits.
    Number(u32),
}

/// What a label's `x` is of each line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// Where it begins.
    Start,
    /// Its middle.
    Middle,
    /// Where it ends.
    End,
}

/// What a label's `y` is of all its lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum From {
    /// Above the first.
    Top,
    /// Between the first and the last.
    Middle,
    /// Under the last.
    Bottom,
}

impl Label {
    /// From line to line at a size of type.
    pub(crate) fn leading(size: f64) -> f64 {
        (size * 1.25 * 2.0).round() / 2.0
    }

    /// Its name among the labels of its template; numbers have none.
    pub fn name(&self) -> Option<&str> {
        match &self.says {
            Says::Message(name) => Some(name),
            Says::Number(_) => None,
        }
    }

    /// Reads the attributes of a `<text>`; `Err` names the attribute that is missing or not understood, and
    /// `Ok(None)` is a `<text>` that marks no place.
    pub(crate) fn read(attributes: &[(String, String)]) -> Result<Option<Label>, &'static str> {
        let read = Attributes(attributes);
        let says = match (read.text("data-label"), read.text("data-number")) {
            (Some(name), None) => Says::Message(name.to_owned()),
            (None, Some(number)) => Says::Number(number.parse().map_err(|_| "data-number")?),
            _ => return Ok(None),
        };
        Ok(Some(Label {
            says,
            x: read.length("x")?,
            y: read.length("y")?,
            below: read.text("data-below").map(str::to_owned),
            width: read.length("data-width")?,
            lines: read
                .text("data-lines")
                .map_or(Ok(1), str::parse)
                .map_err(|_| "data-lines")?,
            size: read.length("font-size")?,
            face: read.one_of(
                "data-face",
                Face::Sans,
                &Face::ALL.map(|face| (face.as_str(), face)),
            )?,
            anchor: read.one_of("text-anchor", Anchor::Start, &Anchor::NAMES)?,
            from: read.one_of("data-from", From::Top, &From::NAMES)?,
            class: read.text("class").ok_or("class")?.to_owned(),
        }))
    }
}

impl Anchor {
    const NAMES: [(&'static str, Anchor); 3] = [
        ("start", Anchor::Start),
        ("middle", Anchor::Middle),
        ("end", Anchor::End),
    ];

    /// The name SVG has for it.
    pub(crate) fn as_str(self) -> &'static str {
        Self::NAMES[self as usize].0
    }

    /// The same edge seen from a text of the other direction.
    pub(crate) fn turned(self) -> Anchor {
        match self {
            Anchor::Start => Anchor::End,
            Anchor::Middle => Anchor::Middle,
            Anchor::End => Anchor::Start,
        }
    }
}

impl From {
    const NAMES: [(&'static str, From); 3] = [
        ("top", From::Top),
        ("middle", From::Middle),
        ("bottom", From::Bottom),
    ];
}

struct Attributes<'a>(&'a [(String, String)]);

impl<'a> Attributes<'a> {
    fn text(&self, name: &str) -> Option<&'a str> {
        let found = self.0.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }

    fn length(&self, name: &'static str) -> Result<f64, &'static str> {
        self.text(name)
            .and_then(|value| value.parse().ok())
            .ok_or(name)
    }

    fn one_of<T: Copy>(
        &self,
        name: &'static str,
        usual: T,
        all: &[(&str, T)],
    ) -> Result<T, &'static str> {
        let Some(value) = self.text(name) else {
            return Ok(usual);
        };
        let found = all.iter().find(|(known, _)| *known == value);
        found.map(|(_, found)| *found).ok_or(name)
    }
}
