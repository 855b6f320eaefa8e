//! The typefaces of the pages have every character of the pages.

use std::collections::{BTreeMap, BTreeSet};

use figure::Fonts;
use house::programs::root;

use super::sources::{files, shown};

/// What pages are made of.
const WORDS: &[(&str, &str)] = &[
    ("manuals", "md"),
    ("locales", "ftl"),
    ("ui", "css"),
    ("ui", "html"),
    ("ui", "js"),
];

fn characters(name: &str) -> BTreeSet<char> {
    let font = Fonts::get(name).expect("a typeface");
    let face = ttf_parser::Face::parse(&font.data, 0).expect("a typeface");
    ('\u{20}'..='\u{ffff}')
        .filter(|character| face.glyph_index(*character).is_some())
        .collect()
}

/// A system may have no typeface for a character, and shows a box; one that has looks long for it.
#[test]
fn no_character_is_left_to_the_system() {
    let signs = characters("HouseSigns.ttf");
    let letters = Fonts::iter()
        .filter(|name| name.starts_with("PT"))
        .map(|name| characters(&name))
        .reduce(|all, face| &all & &face)
        .expect("typefaces");
    let mut lacking: BTreeMap<char, BTreeSet<String>> = BTreeMap::new();
    for (folder, ending) in WORDS {
        let files = files(&root().join(folder), ending);
        assert!(!files.is_empty(), "{folder}: {ending}");
        for file in files {
            let text = std::fs::read_to_string(&file).expect("a text");
            for character in text.chars().filter(|one| !one.is_control()) {
                if !letters.contains(&character) && !signs.contains(&character) {
                    lacking.entry(character).or_default().insert(shown(&file));
                }
            }
        }
    }
    assert!(
        lacking.is_empty(),
        "add these to ui/fonts/HouseSigns.ttf, as CONTRIBUTING.md says: {lacking:#?}"
    );
}
