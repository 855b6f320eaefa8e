//! Where the words of a figure come to stand.

use std::collections::BTreeMap;

use language::{Args, Dir, Lang, Words};

use crate::{From, Label, Says, Template, lines};

/// The smallest type a label is set in, in the template's units: a template is drawn at about a pixel a unit.
pub const FLOOR: f64 = 13.0;

/// How far below its size a label is tried again.
const STEP: f64 = 0.5;

/// The height of capital letters, and the depth of tails, in ems.
const CAPITALS: f64 = 0.7;
const TAILS: f64 = 0.24;

/// A label with its words, where they stand.
#[derive(Clone, Debug)]
pub struct Placed<'a> {
    /// Its place in the template.
    pub label: &'a Label,
    /// Its lines.
    pub lines: Vec<String>,
    /// The size of type they are set in.
    pub size: f64,
    /// The baseline of the first line.
    pub baseline: f64,
    /// The language its words are in.
    pub lang: Lang,
    /// The room its lines take.
    pub area: Area,
    /// Whether the lines keep to their place.
    pub fits: bool,
}

/// A rectangle, in the template's units.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Area {
    /// The side where reading begins.
    pub left: f64,
    /// The height of the capitals of the first line.
    pub top: f64,
    /// The other side.
    pub right: f64,
    /// The depth of the tails of the last line.
    pub bottom: f64,
}

impl Area {
    /// Whether two rectangles share more than an edge.
    pub fn overlaps(&self, other: &Area) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }
}

/// Sets the words of every label, in the template's order.
pub fn place<'a>(id: &str, template: &'a Template, words: &Words) -> Vec<Placed<'a>> {
    let mut bottoms: BTreeMap<&str, f64> = BTreeMap::new();
    let mut all = Vec::new();
    for label in template.labels() {
        let above = label.below.as_deref().and_then(|name| bottoms.get(name));
        let placed = set(label, above.copied(), words, id);
        if let Some(name) = label.name() {
            bottoms.insert(name, placed.area.bottom);
        }
        all.push(placed);
    }
    all
}

fn set<'a>(label: &'a Label, above: Option<f64>, words: &Words, id: &str) -> Placed<'a> {
    let (text, lang) = said(label, words, id);
    let (lines, size, fits) = fit(label, &text);
    let leading = Label::leading(size) * lines.len().saturating_sub(1) as f64;
    let y = above.unwrap_or_default() + label.y;
    let baseline = match label.from {
        From::Top => y + CAPITALS * size,
        From::Middle => y + (CAPITALS * size - leading) / 2.0,
        From::Bottom => y - leading,
    };
    Placed {
        area: area(label, &lines, size, baseline),
        label,
        lines,
        size,
        baseline,
        lang,
        fits,
    }
}

fn said(label: &Label, words: &Words, id: &str) -> (String, Lang) {
    match &label.says {
        Says::Number(number) => (words.number(*number), words.lang().clone()),
        Says::Message(name) => {
            let said = words.message(&format!("figure-{id}-{name}"), &Args::new());
            (said.text, said.lang)
        }
    }
}

/// Lines and size, and whether they keep to the place. Words are set smaller before they run out of it; at the
/// smallest size they take the lines they need.
fn fit(label: &Label, text: &str) -> (Vec<String>, f64, bool) {
    let mut size = label.size;
    loop {
        let lines = lines::fill(text, label.face, size, label.width);
        match lines {
            Some(lines) if lines.len() <= label.lines => return (lines, size, true),
            Some(lines) if size - STEP < FLOOR => return (lines, size, false),
            None if size - STEP < FLOOR => {
                return (
                    lines::force(text, label.face, size, label.width),
                    size,
                    false,
                );
            }
            _ => size -= STEP,
        }
    }
}

fn area(label: &Label, lines: &[String], size: f64, baseline: f64) -> Area {
    let width = lines
        .iter()
        .map(|line| label.face.width(line, size))
        .fold(0.0, f64::max);
    let left = match label.anchor {
        crate::Anchor::Start => label.x,
        crate::Anchor::Middle => label.x - width / 2.0,
        crate::Anchor::End => label.x - width,
    };
    let leading = Label::leading(size) * lines.len().saturating_sub(1) as f64;
    Area {
        left,
        top: baseline - CAPITALS * size,
        right: left + width,
        bottom: baseline + leading + TAILS * size,
    }
}

impl Placed<'_> {
    /// The direction its words are written in.
    pub fn dir(&self) -> Dir {
        self.lang.dir()
    }

    /// Whether its words had to be set smaller than the template wants, or run out of their place all the same.
    pub fn is_too_long(&self) -> bool {
        !self.fits || self.size < self.label.size
    }
}
