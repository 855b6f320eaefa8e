//! The app's own help: how it is used, written as the manual is.

use std::collections::BTreeSet;

use askama::Template;
use axum::extract::Path;
use manual::HelpPage;

use crate::frame::Frame;
use crate::links::PageLinks;
use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::{Answer, page};
use crate::views::catalogue::LangAttr;
use crate::views::section::{SectionView, Sections, View};

#[derive(Template)]
#[template(path = "help.html")]
struct HelpList {
    f: Frame,
    pages: Vec<HelpLink>,
}

#[derive(Template)]
#[template(path = "help_page.html")]
struct HelpPageView {
    f: Frame,
    /// Where single passages of it are asked for.
    base: String,
    title: String,
    summary: String,
    lang: LangAttr,
    sections: Vec<SectionView>,
    others: Vec<HelpLink>,
}

/// A link to a page of help.
struct HelpLink {
    href: String,
    title: String,
    summary: String,
    lang: LangAttr,
}

/// `GET /{lang}/help`.
pub(crate) async fn list(reader: Reader) -> Answer {
    let pages = reader.texts.manual.help();
    page(&HelpList {
        f: Frame::new(&reader, reader.told.plain("help-title")),
        pages: pages.map(|page| link(&reader, page)).collect(),
    })
}

/// `GET /{lang}/help/{page}`.
pub(crate) async fn show(reader: Reader, Path((_, id)): Path<(String, String)>) -> Answer {
    let manual = &reader.texts.manual;
    let own = manual.help_page(&id).ok_or(Problem::NotFound)?;
    let links = PageLinks::new(&reader);
    let sections = Sections {
        reader: &reader,
        session: own.session_like(),
        links: &links,
        view: View::Learner,
        read: BTreeSet::new(),
        notes: None,
        marks: Vec::new(),
    };
    let HelpLink {
        href,
        title,
        summary,
        lang,
    } = link(&reader, own);
    let others = manual.help().filter(|page| page.id != id);
    page(&HelpPageView {
        f: Frame::new(&reader, title.clone()),
        base: href,
        title,
        summary,
        lang,
        sections: sections.of(&own.session_like().text(&reader.chain()).sections),
        others: others.map(|page| link(&reader, page)).collect(),
    })
}

fn link(reader: &Reader, page: &HelpPage) -> HelpLink {
    let chain = reader.chain();
    let title = page.title(&chain);
    HelpLink {
        href: reader.href_of(page.session_like()),
        title: title.value.to_owned(),
        summary: page.summary(&chain).value.to_owned(),
        lang: LangAttr::new(title.lang, reader),
    }
}
