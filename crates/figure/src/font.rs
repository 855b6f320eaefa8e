//! The fonts of pages and paper, and how wide a text is in them.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use rust_embed::RustEmbed;
use ttf_parser::Face as Parsed;

/// The fonts of pages and paper, by file name. They live here, below both, so that the program holds them once.
#[derive(RustEmbed)]
#[folder = "../../ui/fonts"]
#[include = "*.ttf"]
pub struct Fonts;

/// A face that labels are drawn in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Face {
    /// The sans, for what is said.
    Sans,
    /// The bold sans, for what is pointed out.
    SansBold,
    /// The bold serif, for names and numbers.
    SerifBold,
    /// The italic serif, for what somebody asks or says.
    SerifItalic,
}

/// What stands for the width of a character that the font lacks, in ems: wide enough for most scripts.
const UNKNOWN: f64 = 0.6;

static ADVANCES: LazyLock<BTreeMap<Face, Advances>> = LazyLock::new(|| {
    let read = |face: Face| Some((face, Advances::read(&Fonts::get(face.file())?.data)?));
    Face::ALL.into_iter().filter_map(read).collect()
});

impl Face {
    /// Every face.
    pub const ALL: [Face; 4] = [
        Face::Sans,
        Face::SansBold,
        Face::SerifBold,
        Face::SerifItalic,
    ];

    /// The name templates use.
    pub fn as_str(self) -> &'static str {
        match self {
            Face::Sans => "sans",
            Face::SansBold => "sans-bold",
            Face::SerifBold => "serif-bold",
            Face::SerifItalic => "serif-italic",
        }
    }

    /// The file in [`Fonts`].
    pub fn file(self) -> &'static str {
        match self {
            Face::Sans => "PTS55F.ttf",
            Face::SansBold => "PTS75F.ttf",
            Face::SerifBold => "PTF75F.ttf",
            Face::SerifItalic => "PTF56F.ttf",
        }
    }

    /// The SVG attributes that choose this face.
    pub(crate) fn attributes(self) -> &'static [(&'static str, &'static str)] {
        const SANS: (&str, &str) = ("font-family", "PT Sans, House Signs, sans-serif");
        const SERIF: (&str, &str) = ("font-family", "PT Serif, House Signs, serif");
        match self {
            Face::Sans => &[SANS],
            Face::SansBold => &[SANS, ("font-weight", "700")],
            Face::SerifBold => &[SERIF, ("font-weight", "700")],
            Face::SerifItalic => &[SERIF, ("font-style", "italic")],
        }
    }

    /// How wide a text is at this size, in the units of the size. Pairs that the font would kern are counted
    /// without it, which is never narrower by more than a hair.
    pub fn width(self, text: &str, size: f64) -> f64 {
        let advances = ADVANCES.get(&self);
        let advance = |character: char| advances.map_or(UNKNOWN, |known| known.of(character));
        text.chars().map(advance).sum::<f64>() * size
    }
}

/// How far each character of a font moves the pen, in ems.
struct Advances {
    of: BTreeMap<char, f64>,
}

impl Advances {
    /// The letters, digits and signs of Latin and Cyrillic, and general punctuation.
    const RANGES: [std::ops::RangeInclusive<char>; 3] = [
        ' '..='\u{52f}',
        '\u{1e00}'..='\u{1fff}',
        '\u{2000}'..='\u{22ff}',
    ];

    fn read(data: &[u8]) -> Option<Advances> {
        let font = Parsed::parse(data, 0).ok()?;
        let em = f64::from(font.units_per_em());
        let advance = |character: char| {
            let glyph = font.glyph_index(character)?;
            Some((character, f64::from(font.glyph_hor_advance(glyph)?) / em))
        };
        let of = Self::RANGES.into_iter().flatten().filter_map(advance);
        Some(Advances { of: of.collect() })
    }

    fn of(&self, character: char) -> f64 {
        let narrow = |space: &f64| space / 2.0;
        match (self.of.get(&character), character) {
            (Some(&known), _) => known,
            (None, '\u{a0}') => self.of(' '),
            (None, '\u{202f}') => self.of.get(&' ').map_or(UNKNOWN, narrow),
            (None, '\u{2060}'..='\u{2069}' | '\u{200b}'..='\u{200f}') => 0.0,
            (None, _) => UNKNOWN,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Face, Fonts};

    #[test]
    fn every_face_has_its_file() {
        for face in Face::ALL {
            assert!(Fonts::get(face.file()).is_some(), "{face:?}");
        }
    }

    #[test]
    fn a_text_is_as_wide_as_its_font_says() {
        // Units of the font's own metrics table: H 715, i 281 of 1000.
        let one = Face::Sans.width("i", 1000.0);
        assert!((one * 4.0 - Face::Sans.width("iiii", 1000.0)).abs() < 1e-6);
        assert!(Face::Sans.width("i", 14.0) < Face::Sans.width("W", 14.0));
        assert!(Face::Sans.width("здоровье", 14.0) < Face::SansBold.width("здоровье", 14.0));
        assert!(
            Face::Sans.width("здоровье", 14.0) * 2.0 - Face::Sans.width("здоровье", 28.0) < 1e-6
        );
    }

    #[test]
    fn marks_without_width_have_none() {
        let plain = Face::Sans.width("ab", 10.0);
        assert!((Face::Sans.width("a\u{2068}b\u{2069}", 10.0) - plain).abs() < 1e-9);
    }
}
