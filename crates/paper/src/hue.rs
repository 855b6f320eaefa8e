//! The colours of paper: dark enough to be read from a poor printer, light enough grounds to save its ink.

use figure::Palette;

/// The two colours of a part of the manual.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Hue {
    /// For lines and headings.
    pub(crate) strong: &'static str,
    /// For grounds.
    pub(crate) wash: &'static str,
}

const PARTS: [(&str, Hue); 7] = [
    ("planning", hue("#1b3a75", "#edeff4")),
    ("opening", hue("#064a50", "#ebf1f1")),
    ("introducing", hue("#17491f", "#ecf0ed")),
    ("roles", hue("#6a1f4d", "#f3edf1")),
    ("issues", hue("#7d2015", "#f5edec")),
    ("mechanisms", hue("#59390b", "#f2efeb")),
    ("further", hue("#413763", "#f0eff3")),
];

const fn hue(strong: &'static str, wash: &'static str) -> Hue {
    Hue { strong, wash }
}

/// The hue of a part; one that nobody knows looks as the first.
pub(crate) fn of_part(part: &str) -> &'static Hue {
    let found = PARTS.iter().find(|(id, _)| *id == part);
    &found.unwrap_or(&PARTS[0]).1
}

/// The colours of a diagram on white paper.
pub(crate) fn palette(hue: &Hue) -> Palette {
    Palette {
        ink: "#1f2421".to_owned(),
        ink_soft: "#454d48".to_owned(),
        paper: "#ffffff".to_owned(),
        paper_raised: "#ffffff".to_owned(),
        part: hue.strong.to_owned(),
        part_wash: hue.wash.to_owned(),
        edge: "#5f5b4f".to_owned(),
        rule: "#b9b7ad".to_owned(),
    }
}
