//! Every figure in every language of the program.

mod drawing;
mod labels;
mod messages;
mod style;

use std::sync::LazyLock;

use figure::{Piece, Template};
use language::{Lang, Locales, Words};

const LANGUAGES: [&str; 4] = ["en", "fr", "es", "ru"];

/// The ids, and the templates as the files on disk have them.
static FIGURES: LazyLock<Vec<(&'static str, Template)>> = LazyLock::new(|| {
    let read = |id| {
        let path = format!("{}/../../ui/diagrams/{id}.svg", env!("CARGO_MANIFEST_DIR"));
        let svg = std::fs::read_to_string(path).expect("a file for each figure");
        (id, Template::parse(&svg).expect("a template"))
    };
    figure::ids().map(read).collect()
});

fn words(tag: &str) -> Words {
    Locales::embedded().words(&Lang::new(tag))
}

/// The classes a template's elements and labels have.
fn classes(template: &Template) -> impl Iterator<Item = &str> {
    fn of(piece: &Piece) -> Option<&str> {
        match piece {
            Piece::Label(label) => Some(label.class.as_str()),
            Piece::Open(element) | Piece::Shape(element) => {
                let class = element.attributes.iter().find(|(name, _)| name == "class");
                class.map(|(_, value)| value.as_str())
            }
            Piece::Close(_) => None,
        }
    }
    template
        .pieces
        .iter()
        .filter_map(of)
        .flat_map(str::split_ascii_whitespace)
}
