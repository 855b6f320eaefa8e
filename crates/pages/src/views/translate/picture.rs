//! One language: the whole manual as a picture of what is left.

use askama::Template;
use axum::extract::Path;
use language::Lang;
use translation::{Amount, PageId, PageKind};

use super::bar::{Bar, left};
use super::home::counts;
use super::target;
use crate::frame::Frame;
use crate::reader::Reader;
use crate::reply::{Answer, page};
use crate::told::Shown;
use crate::views::catalogue::LangAttr;

#[derive(Template)]
#[template(path = "translate_picture.html")]
struct Picture {
    f: Frame,
    name: String,
    bar: Bar,
    left: Shown,
    counts: Shown,
    first: Vec<Row>,
    groups: Vec<Group>,
    to: Lang,
    is_readable: bool,
}

/// Pages that belong together.
struct Group {
    id: String,
    title: Shown,
    rows: Vec<Row>,
}

/// One page.
struct Row {
    title: String,
    lang: LangAttr,
    href: String,
    bar: Bar,
    left: Shown,
}

/// How many pages are shown as those to begin with.
const FIRST: usize = 5;

/// `GET /{lang}/translate/{to}`.
pub(crate) async fn picture(reader: Reader, Path((_, to)): Path<(String, String)>) -> Answer {
    let to = target(&reader, &to)?;
    let amounts = reader.house.translating.amounts(&reader.texts, &to);
    let sum = |wanted: &dyn Fn(&PageId) -> bool| {
        let pages = amounts.iter().filter(|(page, _)| wanted(page));
        pages.fold(Amount::default(), |sum, (_, amount)| sum.plus(*amount))
    };
    let all = sum(&|_| true);
    let mut open: Vec<&(PageId, Amount)> = amounts
        .iter()
        .filter(|(_, amount)| amount.open() > 0)
        .collect();
    // What tells a reader something untrue first; then what is nearest to being whole.
    open.sort_by_key(|(_, amount)| (std::cmp::Reverse(amount.stale_major), amount.words_left));
    let first = open.into_iter().take(FIRST);
    page(&Picture {
        name: reader.texts.locales.native_name(&to),
        bar: Bar::of(all),
        left: left(&reader, all),
        counts: counts(&reader, all),
        first: first
            .map(|(page, amount)| row(&reader, &to, page, *amount))
            .collect(),
        groups: groups(&reader, &to, &amounts),
        is_readable: reader.texts.locales.languages().contains(&to),
        to,
        f: Frame::new(&reader, reader.told.plain("translate-title")),
    })
}

fn groups(reader: &Reader, to: &Lang, amounts: &[(PageId, Amount)]) -> Vec<Group> {
    let rows = |is_in: &dyn Fn(&PageId) -> bool| -> Vec<Row> {
        let pages = amounts.iter().filter(|(page, _)| is_in(page));
        pages
            .map(|(page, amount)| row(reader, to, page, *amount))
            .collect()
    };
    let parts = reader.texts.manual.parts.iter().map(|part| Group {
        id: part.id.clone(),
        title: reader.told.say(&format!("part-{}", part.id)),
        rows: rows(&|page| page.kind == PageKind::Words && part.sessions.contains(&page.name)),
    });
    let below = |folder: &str, title: &str| Group {
        id: String::new(),
        title: reader.told.say(title),
        rows: rows(&|page| page.kind == PageKind::Words && page.name.starts_with(folder)),
    };
    let beside = [
        below("voices/", "voices-title"),
        below("help/", "help-title"),
    ];
    let messages = Group {
        id: String::new(),
        title: reader.told.say("translate-messages"),
        rows: rows(&|page| page.kind == PageKind::Messages),
    };
    let all = parts.chain(beside).chain([messages]);
    all.filter(|group| !group.rows.is_empty()).collect()
}

fn row(reader: &Reader, to: &Lang, page: &PageId, amount: Amount) -> Row {
    let (title, lang) = title_of(reader, page);
    Row {
        title,
        lang,
        href: reader.href(&format!("/translate/{to}/{page}")),
        bar: Bar::of(amount),
        left: left(reader, amount),
    }
}

/// What a page is called: a session by its title, a file of messages by its name.
pub(super) fn title_of(reader: &Reader, page: &PageId) -> (String, LangAttr) {
    let chain = reader.chain();
    let manual = &reader.texts.manual;
    let served = match page.kind {
        PageKind::Messages => None,
        PageKind::Words => manual.text(&page.name).map(|text| text.title(&chain)),
    };
    match served {
        Some(served) => (served.value.to_owned(), LangAttr::new(served.lang, reader)),
        None => (
            format!("{}.ftl", page.name),
            LangAttr::new(&reader.lang, reader),
        ),
    }
}
