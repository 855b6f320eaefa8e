//! The manual in one language as an EPUB 3 book.

use std::sync::Arc;

use askama::Template;
use jiff::{Timestamp, Unit};
use language::{Lang, Words, args};
use uuid::Uuid;

use crate::export::ExportError;
use crate::export::address::file_of;
use crate::export::carried::{Carried, Form};
use crate::export::gather::{Copy, File, gather};
use crate::export::pack::FIRST;
use crate::export::watch::Watch;
use crate::export::xhtml::{holds_drawing, xhtml};
use crate::house::House;
use crate::texts::Texts;

/// What is listed in the book's package file.
#[derive(Template)]
#[template(path = "carried/book.opf.xml")]
struct Package {
    id: String,
    lang: Lang,
    title: String,
    summary: String,
    edition: String,
    modified: String,
    items: Vec<Item>,
    /// Indexes of the items in the order in which they are read.
    order: Vec<usize>,
}

#[derive(Template)]
#[template(path = "carried/container.xml")]
struct Container;

/// One file of the book.
struct Item {
    file: String,
    kind: &'static str,
    properties: String,
}

const CONTENTS: &str = "book/contents";
const COVER: &str = "book/cover";

/// The pages of the manual in one language, from cover to answers.
///
/// # Errors
/// It was stopped, or a page could not be made.
pub async fn book(
    house: &Arc<House>,
    carried: Carried,
    watch: &Watch,
) -> Result<Vec<File>, ExportError> {
    let carried = Arc::new(Carried {
        form: Form::Book,
        ..carried
    });
    let no_language = || ExportError::NoPage("/".to_owned());
    let lang = carried.languages.first().ok_or_else(no_language)?;
    let texts = carried.texts(house);
    let order = in_order(&texts, lang);
    let cover = format!("/{lang}/{COVER}.svg");
    let goes_along = |address: &str| address.starts_with("/assets/") || address == cover;
    let copy = Copy {
        house,
        carried: &carried,
        texts: &texts,
    };
    let gathered = gather(&copy, &order, goes_along, watch).await?;
    let mut files: Vec<File> = gathered.into_files("xhtml");
    for (name, bytes) in &mut files {
        if name.ends_with(".xhtml") {
            *bytes = xhtml(&String::from_utf8_lossy(bytes)).into_bytes();
        }
    }
    let package = package(&texts, &carried, &order, &files)?;
    let mut all: Vec<File> = files
        .into_iter()
        .map(|(name, bytes)| (format!("EPUB/{name}"), bytes))
        .collect();
    all.push((FIRST.to_owned(), b"application/epub+zip".to_vec()));
    all.push(("META-INF/container.xml".to_owned(), rendered(&Container)?));
    all.push(("EPUB/package.opf".to_owned(), package));
    Ok(all)
}

fn rendered(template: &impl Template) -> Result<Vec<u8>, ExportError> {
    let broken = |_| ExportError::NoPage("package".to_owned());
    Ok(template.render().map_err(broken)?.into_bytes())
}

/// The addresses of the book's pages as they are read.
fn in_order(texts: &Texts, lang: &Lang) -> Vec<String> {
    let page = |place: &str| format!("/{lang}/{place}");
    let mut order = vec![page(COVER), page(CONTENTS)];
    let sessions = texts.manual.sessions();
    let written = sessions.filter(|session| !session.is_coming());
    order.extend(written.map(|session| page(&format!("sessions/{}", session.slug))));
    order.push(page("voices"));
    let voices = texts.manual.voices();
    order.extend(voices.map(|voice| page(&voice.session_like().slug)));
    order.push(page("glossary"));
    let words = texts.locales.words(lang);
    let terms = words.glossary();
    order.extend(
        terms
            .iter()
            .map(|term| page(&format!("glossary/{}", term.slug))),
    );
    order.push(page("instruments"));
    let instruments = texts.manual.instruments.iter();
    let named = instruments.filter(|facts| words.instrument(&facts.id).is_some());
    order.extend(named.map(|facts| page(&format!("instruments/{}", facts.id))));
    order.extend([page("book/answers"), page("about")]);
    order
}

fn package(
    texts: &Texts,
    carried: &Carried,
    order: &[String],
    files: &[File],
) -> Result<Vec<u8>, ExportError> {
    let lang = &carried.languages[0];
    let words: Words = texts.locales.words(lang);
    let say = |id: &str| words.message(id, &args! {}).text;
    let items: Vec<Item> = files.iter().map(|file| item(lang, file)).collect();
    let place = |address: &String| {
        let file = file_of(address, "xhtml");
        items.iter().position(|item| item.file == file)
    };
    let edition = texts.manual.edition.clone();
    let name = name(carried, &edition);
    let now = Timestamp::now().round(Unit::Second);
    rendered(&Package {
        id: Uuid::new_v5(&Uuid::NAMESPACE_OID, name.as_bytes()).to_string(),
        lang: lang.clone(),
        title: say("app-name"),
        summary: say("carried-access"),
        edition,
        modified: now.map_or_else(|_| String::new(), |now| now.to_string()),
        order: order.iter().filter_map(place).collect(),
        items,
    })
}

/// The same edition in the same language is the same book, wherever it was made; one that was adapted is another.
fn name(carried: &Carried, edition: &str) -> String {
    let lang = &carried.languages[0];
    let name = format!("{}/{edition}/{lang}", env!("CARGO_PKG_NAME"));
    if carried.adaptations.is_empty() {
        return name;
    }
    let layer = serde_json::to_string(&*carried.adaptations);
    name + &layer.expect("a layer is texts, numbers and lists")
}

fn item(lang: &Lang, (file, bytes): &File) -> Item {
    let mut properties = Vec::new();
    let ending = file.rsplit('.').next().unwrap_or_default();
    if *file == format!("{lang}/{CONTENTS}.xhtml") {
        properties.push("nav");
    }
    if file.ends_with("cover.svg") {
        properties.push("cover-image");
    }
    if ending == "xhtml" && holds_drawing(&String::from_utf8_lossy(bytes)) {
        properties.push("svg");
    }
    Item {
        kind: match ending {
            "xhtml" => "application/xhtml+xml",
            "css" => "text/css",
            "svg" => "image/svg+xml",
            _ => "font/ttf",
        },
        file: file.clone(),
        properties: properties.join(" "),
    }
}
