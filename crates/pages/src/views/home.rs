//! The door and the first page: the shelf, and where the person left off.

use std::sync::Arc;

use askama::Template;
use axum::Extension;
use axum::extract::State;

use crate::export::Carried;
use crate::frame::Frame;
use crate::house::House;
use crate::links::PageLinks;
use crate::reader::Reader;
use crate::reply::{Answer, page, see};
use crate::viewer::Viewer;
use crate::views::carried;
use crate::views::catalogue::{PartEntry, ShelfEntry, shelf};
use crate::views::lead::{Running, running};
use crate::views::plan::due::{LookForm, of_the_day};

#[derive(Template)]
#[template(path = "home.html")]
struct HomePage {
    f: Frame,
    resume: Option<Resume>,
    looks: Vec<LookForm>,
    running: Option<Running>,
    parts: Vec<PartEntry<ShelfEntry>>,
}

/// Where the person left off.
struct Resume {
    part: String,
    title: String,
    section: Option<String>,
    href: String,
}

/// `/`: on to the first page in the person's language, or to the welcome of somebody new.
pub(crate) async fn door(
    State(house): State<Arc<House>>,
    viewer: Option<Extension<Viewer>>,
    copy: Option<Extension<Arc<Carried>>>,
) -> Answer {
    if let Some(Extension(copy)) = copy {
        return carried::door(&house, &copy);
    }
    let viewer = viewer.map_or(Viewer::Nobody, |Extension(viewer)| viewer);
    see(&house.front(&viewer))
}

/// `/{lang}/`: the shelf.
pub(crate) async fn first_page(reader: Reader) -> Answer {
    let title = reader.told.plain("shelf-title");
    page(&HomePage {
        f: Frame::new(&reader, title),
        resume: resume(&reader),
        looks: of_the_day(&reader),
        running: running(&reader),
        parts: shelf(&reader),
    })
}

fn resume(reader: &Reader) -> Option<Resume> {
    let place = reader.viewer.desk()?.workbook.place().ok()??;
    let session = reader.texts.manual.session(&place.session)?;
    let heading = place.block.split('.').next().unwrap_or_default();
    Some(Resume {
        part: session.facts.part.clone(),
        title: session.title(&reader.chain()).value.to_owned(),
        section: heading_of(reader, session, heading),
        href: reader.href(&format!("/sessions/{}?at={}", place.session, place.block)),
    })
}

/// The heading of the section that holds `id`.
fn heading_of(reader: &Reader, session: &manual::Session, id: &str) -> Option<String> {
    let chain = reader.chain();
    let text = session.text(&chain);
    let holds = |section: &&manual::ServedSection<'_>| {
        section.facts.id == id || section.parts.iter().any(|part| part.facts.id == id)
    };
    let section = text.sections.iter().find(holds)?;
    let links = PageLinks::new(reader);
    let renderer = reader.renderer(session, section.lang, &links);
    Some(renderer.heading_text(section.heading))
}
