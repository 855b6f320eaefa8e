//! A template: an SVG file taken apart into its shapes and its labels.

use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};

use crate::Label;

/// A drawing with marked places for words.
#[derive(Clone, Debug, PartialEq)]
pub struct Template {
    /// How wide it is, in its own units.
    pub width: f64,
    /// How high it is, in its own units.
    pub height: f64,
    /// What is in it, in the order it is painted.
    pub pieces: Vec<Piece>,
}

/// A piece of a template.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    /// An element that holds others begins.
    Open(Element),
    /// The element of this name ends.
    Close(String),
    /// An element that holds nothing.
    Shape(Element),
    /// A place for words.
    Label(Label),
}

/// An SVG element: its name and its attributes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element {
    /// `rect`, `path`, …
    pub name: String,
    /// Name and value of each attribute, unescaped.
    pub attributes: Vec<(String, String)>,
}

/// Why a file is no template.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TemplateError {
    /// It is not well-formed XML.
    #[error("not well-formed: {0}")]
    NotXml(String),
    /// The root is no `<svg>` with a `viewBox` that begins at 0 0.
    #[error("no svg with a viewBox from 0 0")]
    NoViewBox,
    /// A label lacks this attribute, or its value is not understood.
    #[error("a label's {0} is missing or not understood")]
    Label(&'static str),
    /// There are words in it that no message says.
    #[error("words that are no label: {0:?}")]
    Words(String),
}

impl Template {
    /// Reads an SVG file. Comments are left out; words, ids and styles are for messages and pages, not for
    /// templates.
    pub fn parse(svg: &str) -> Result<Template, TemplateError> {
        let mut reader = Reader::from_str(svg);
        let mut template = None;
        loop {
            let event = reader.read_event();
            match event.map_err(|error| TemplateError::NotXml(error.to_string()))? {
                Event::Eof => return template.ok_or(TemplateError::NoViewBox),
                event => Self::take(&mut template, event)?,
            }
        }
    }

    fn take(template: &mut Option<Template>, event: Event<'_>) -> Result<(), TemplateError> {
        let pieces = template.as_mut().map(|template| &mut template.pieces);
        match (event, pieces) {
            (Event::Start(root), None) => *template = Some(Self::root(&element(&root)?)?),
            (Event::Start(start), Some(pieces)) => pieces.push(Piece::Open(element(&start)?)),
            (Event::Empty(shape), Some(pieces)) => pieces.push(piece(element(&shape)?)?),
            (Event::End(end), Some(pieces)) => {
                let name = end.name().as_ref().to_owned();
                if name != "svg" {
                    pieces.push(Piece::Close(name));
                }
            }
            (Event::Text(text), _) => {
                let text = text.trim().to_owned();
                if !text.is_empty() {
                    return Err(TemplateError::Words(text));
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn root(svg: &Element) -> Result<Template, TemplateError> {
        let find = || svg.attributes.iter().find(|(name, _)| name == "viewBox");
        let (_, view) = find()
            .filter(|_| svg.name == "svg")
            .ok_or(TemplateError::NoViewBox)?;
        let view: Vec<f64> = view
            .split(' ')
            .filter_map(|number| number.parse().ok())
            .collect();
        match view[..] {
            [0.0, 0.0, width, height] => Ok(Template {
                width,
                height,
                pieces: Vec::new(),
            }),
            _ => Err(TemplateError::NoViewBox),
        }
    }

    /// The places for words, in the order they are painted.
    pub fn labels(&self) -> impl Iterator<Item = &Label> {
        self.pieces.iter().filter_map(|piece| match piece {
            Piece::Label(label) => Some(label),
            _ => None,
        })
    }

    /// The elements that are drawn as they stand.
    pub fn elements(&self) -> impl Iterator<Item = &Element> {
        self.pieces.iter().filter_map(|piece| match piece {
            Piece::Open(element) | Piece::Shape(element) => Some(element),
            _ => None,
        })
    }
}

fn piece(element: Element) -> Result<Piece, TemplateError> {
    if element.name != "text" {
        return Ok(Piece::Shape(element));
    }
    let label = Label::read(&element.attributes).map_err(TemplateError::Label)?;
    label
        .map(Piece::Label)
        .ok_or(TemplateError::Label("data-label"))
}

fn element(start: &BytesStart<'_>) -> Result<Element, TemplateError> {
    let wrong = |error: &dyn std::fmt::Display| TemplateError::NotXml(error.to_string());
    let mut attributes = Vec::new();
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|error| wrong(&error))?;
        let value = attribute.normalized_value(XmlVersion::Explicit1_0);
        attributes.push((
            attribute.key.as_ref().to_owned(),
            value.map_err(|error| wrong(&error))?.into_owned(),
        ));
    }
    let name = start.name().as_ref().to_owned();
    Ok(Element { name, attributes })
}
