//! A figure in the running text: the drawing, its title, and the same in words for whoever does not see it.

use askama::Template;
use language::{Dir, Lang, Words};

use crate::told::{Shown, Told};

#[derive(Template)]
#[template(path = "figure.html")]
struct FigureInText {
    svg: String,
    title: Shown,
    in_words: Shown,
    lang: Lang,
    dir: Dir,
    paragraphs: Vec<String>,
}

/// What stands inside the `<figure>`; `None` if there is no figure of this id.
pub(crate) fn html(id: &str, words: &Words) -> Option<String> {
    let drawing = figure::draw(id, words)?;
    let told = Told::new(words.clone());
    let alternative = drawing.alternative;
    let inside = FigureInText {
        svg: drawing.svg,
        title: told.say(&format!("figure-{id}")),
        in_words: told.say("picture-in-words"),
        dir: alternative.dir(),
        lang: alternative.lang,
        paragraphs: alternative.text.lines().map(str::to_owned).collect(),
    };
    inside.render().ok()
}
