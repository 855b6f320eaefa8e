//! A drawing as SVG.

use language::Dir;
use quick_xml::escape::escape;

use crate::{Element, Label, Palette, Piece, Placed, Template};

/// Where the colours come from.
#[derive(Clone, Copy)]
pub(crate) enum Colours<'a> {
    /// The classes stay, and the page's style sheet paints them.
    Page,
    /// They are written out.
    Palette(&'a Palette),
}

/// Writes what is inside a drawing. For a reader who reads from the right the whole is turned over, and each text
/// turned back about its own place.
pub(crate) fn inside(
    template: &Template,
    placed: &[Placed<'_>],
    dir: Dir,
    colours: Colours<'_>,
) -> String {
    let mut out = String::with_capacity(8192);
    let turned = format!("matrix(-1 0 0 1 {} 0)", template.width);
    if dir == Dir::Rtl {
        open(&mut out, "g", [("transform", turned.as_str())], ">");
    }
    let mut labels = placed.iter();
    for piece in &template.pieces {
        match piece {
            Piece::Open(shape) => element(&mut out, shape, colours, ">"),
            Piece::Shape(shape) => element(&mut out, shape, colours, "/>"),
            Piece::Close(name) => close(&mut out, name),
            Piece::Label(_) => {
                if let Some(placed) = labels.next() {
                    label(&mut out, placed, dir, colours);
                }
            }
        }
    }
    if dir == Dir::Rtl {
        close(&mut out, "g");
    }
    out
}

fn element(out: &mut String, element: &Element, colours: Colours<'_>, end: &str) {
    let own = element
        .attributes
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()));
    open(
        out,
        &element.name,
        own.flat_map(|pair| painted(pair, colours)),
        end,
    );
}

fn painted<'a>((name, value): (&'a str, &'a str), colours: Colours<'a>) -> Vec<(&'a str, &'a str)> {
    match colours {
        Colours::Palette(palette) if name == "class" => palette.attributes(value),
        _ => vec![(name, value)],
    }
}

fn label(out: &mut String, placed: &Placed<'_>, dir: Dir, colours: Colours<'_>) {
    let label = placed.label;
    let (x, size) = (number(label.x), number(placed.size));
    let turned = format!("matrix(-1 0 0 1 {} 0)", number(label.x * 2.0));
    let own_way = placed.dir() == dir;
    let anchor = if own_way {
        label.anchor
    } else {
        label.anchor.turned()
    };
    let mut attributes = painted(("class", label.class.as_str()), colours);
    attributes.extend_from_slice(label.face.attributes());
    attributes.extend([
        ("font-size", size.as_str()),
        ("text-anchor", anchor.as_str()),
    ]);
    attributes.extend([
        ("lang", placed.lang.as_str()),
        ("direction", placed.dir().as_str()),
    ]);
    if dir == Dir::Rtl {
        attributes.push(("transform", &turned));
    }
    open(out, "text", attributes, ">");
    for (line, y) in placed.lines.iter().zip(baselines(placed)) {
        open(
            out,
            "tspan",
            [("x", x.as_str()), ("y", number(y).as_str())],
            ">",
        );
        out.push_str(&escape(line.as_str()));
        close(out, "tspan");
    }
    close(out, "text");
}

fn baselines(placed: &Placed<'_>) -> impl Iterator<Item = f64> {
    let leading = Label::leading(placed.size);
    std::iter::successors(Some(placed.baseline), move |y| Some(y + leading))
}

/// At most two decimals: more are below what a screen can show.
pub(crate) fn number(value: f64) -> String {
    ((value * 100.0).round() / 100.0).to_string()
}

/// Opens an element; every value is escaped here.
pub(crate) fn open<'a>(
    out: &mut String,
    name: &str,
    attributes: impl IntoIterator<Item = (&'a str, &'a str)>,
    end: &str,
) {
    out.push('<');
    out.push_str(name);
    for (name, value) in attributes {
        out.push(' ');
        out.push_str(name);
        out.push_str("=\"");
        out.push_str(&escape(value));
        out.push('"');
    }
    out.push_str(end);
}

pub(crate) fn close(out: &mut String, name: &str) {
    out.push_str("</");
    out.push_str(name);
    out.push('>');
}
