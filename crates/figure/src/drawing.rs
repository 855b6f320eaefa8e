//! The figures there are, and one of them drawn.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use language::{Args, Said, Words};
use quick_xml::escape::escape;
use rust_embed::RustEmbed;

use crate::write::{self, Colours, close, inside, open};
use crate::{Palette, Placed, Template, place};

#[derive(RustEmbed)]
#[folder = "../../ui/diagrams"]
#[include = "*.svg"]
struct Diagrams;

static TEMPLATES: LazyLock<BTreeMap<String, Template>> = LazyLock::new(|| {
    let read = |file: std::borrow::Cow<'_, str>| {
        let data = Diagrams::get(&file)?.data;
        let template = Template::parse(std::str::from_utf8(&data).ok()?).ok()?;
        Some((file.strip_suffix(".svg")?.to_owned(), template))
    };
    Diagrams::iter().filter_map(read).collect()
});

/// A figure in a reader's language.
#[derive(Clone, Debug)]
pub struct Drawing {
    /// An `<svg>` to stand in a page: no ids, no styles, colours by classes that the page paints, so that one
    /// figure may stand in a page twice. Its name is the title; the alternative is for the page to place beside it.
    pub svg: String,
    /// What the figure is called.
    pub title: Said,
    /// All that the picture says, in words; one paragraph a line.
    pub alternative: Said,
}

/// The ids of all figures, sorted.
pub fn ids() -> impl Iterator<Item = &'static str> {
    TEMPLATES.keys().map(String::as_str)
}

/// The template of a figure.
pub(crate) fn template(id: &str) -> Option<&'static Template> {
    TEMPLATES.get(id)
}

/// A figure for a page, in the language of `words`; `None` if there is none of this id.
pub fn draw(id: &str, words: &Words) -> Option<Drawing> {
    let template = template(id)?;
    let placed = place(id, template, words);
    let (title, alternative) = told(id, words);
    let view = view_box(template);
    let mut svg = String::new();
    let attributes = [
        ("class", "diagram"),
        ("viewBox", view.as_str()),
        ("role", "img"),
        ("aria-label", title.text.as_str()),
        ("lang", title.lang.as_str()),
    ];
    open(&mut svg, "svg", attributes, ">");
    svg.push_str(&inside(template, &placed, words.dir(), Colours::Page));
    close(&mut svg, "svg");
    Some(Drawing {
        svg,
        title,
        alternative,
    })
}

/// A figure as a file of its own, its colours written out, with its title and its alternative inside; `None` if
/// there is none of this id.
pub fn standalone(id: &str, words: &Words, palette: &Palette) -> Option<String> {
    let template = template(id)?;
    let placed = place(id, template, words);
    let (title, alternative) = told(id, words);
    let (view, width, height) = (
        view_box(template),
        write::number(template.width),
        write::number(template.height),
    );
    let mut svg = String::new();
    let attributes = [
        ("xmlns", "http://www.w3.org/2000/svg"),
        ("viewBox", view.as_str()),
        ("width", width.as_str()),
        ("height", height.as_str()),
        ("lang", title.lang.as_str()),
    ];
    open(&mut svg, "svg", attributes, ">");
    for (name, text) in [("title", title.text), ("desc", alternative.text)] {
        open(&mut svg, name, [], ">");
        svg.push_str(&escape(text));
        close(&mut svg, name);
    }
    svg.push_str(&inside(
        template,
        &placed,
        words.dir(),
        Colours::Palette(palette),
    ));
    close(&mut svg, "svg");
    Some(svg)
}

/// The labels of a figure as they are set in the language of `words`.
pub(crate) fn set(id: &str, words: &Words) -> Vec<Placed<'static>> {
    template(id).map_or_else(Vec::new, |template| place(id, template, words))
}

fn told(id: &str, words: &Words) -> (Said, Said) {
    let id = format!("figure-{id}");
    let mut told = words.together(&id, &["alternative"], &Args::new());
    let alternative = told.attributes.pop();
    (
        told.value,
        alternative.expect("one attribute was asked for"),
    )
}

fn view_box(template: &Template) -> String {
    format!("0 0 {} {}", template.width, template.height)
}

#[cfg(test)]
mod tests {
    use super::{Diagrams, ids};
    use crate::Template;

    #[test]
    fn every_file_is_a_template() {
        for file in Diagrams::iter() {
            let data = Diagrams::get(&file).expect("listed").data;
            let parsed = Template::parse(std::str::from_utf8(&data).expect("text"));
            assert!(parsed.is_ok(), "{file}: {:?}", parsed.err());
        }
        assert_eq!(ids().count(), Diagrams::iter().count());
    }
}
