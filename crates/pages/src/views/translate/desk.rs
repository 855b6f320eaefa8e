//! The desk: the passages of a page, and one of them open.

use askama::Template;
use axum::extract::{Path, Query};
use http::StatusCode;
use language::Lang;
use serde::Deserialize;
use translation::desk::{Loaded, load};
use translation::{Amount, PageId, PageKind, Standing};

use super::bar::{Bar, left};
use super::editor::Editor;
use super::fields::Fields;
use super::picture::title_of;
use super::{PageAddress, Worded, target};
use crate::frame::Frame;
use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::{Answer, page, page_with};
use crate::told::Shown;
use crate::translating::stock;
use crate::views::catalogue::LangAttr;

#[derive(Template)]
#[template(path = "desk.html")]
struct Desk {
    f: Frame,
    title: String,
    title_lang: LangAttr,
    back: String,
    to_name: String,
    bar: Bar,
    left: Shown,
    rows: Vec<Row>,
    /// All passages, or those that are left to do.
    is_all: bool,
    other_list: String,
    editor: Option<Editor>,
    said: Option<Shown>,
    can_undo: bool,
    action: String,
    is_writable: bool,
}

/// One passage in the list.
struct Row {
    href: String,
    words: String,
    lang: LangAttr,
    state: &'static str,
    state_name: Shown,
    is_current: bool,
}

/// Which passage is open, and which are listed.
#[derive(Deserialize, Default)]
pub(crate) struct Asked {
    #[serde(default)]
    at: String,
    #[serde(default)]
    list: String,
    #[serde(default)]
    said: String,
}

/// `GET /{lang}/translate/{to}/words/{*page}`.
pub(crate) async fn show_words(reader: Reader, at: PageAddress, asked: Query<Asked>) -> Answer {
    show(&reader, PageKind::Words, at, &asked)
}

/// `GET /{lang}/translate/{to}/messages/{*page}`.
pub(crate) async fn show_messages(reader: Reader, at: PageAddress, asked: Query<Asked>) -> Answer {
    show(&reader, PageKind::Messages, at, &asked)
}

fn show(
    reader: &Reader,
    kind: PageKind,
    Path((_, to, name)): PageAddress,
    asked: &Asked,
) -> Answer {
    let to = target(reader, &to)?;
    let id = PageId { kind, name };
    page(&built(reader, &id, &to, asked, None)?)
}

/// The desk again, after something was not done: with what was written, and why.
pub(super) fn again(
    reader: &Reader,
    id: &PageId,
    to: &Lang,
    fields: &Fields,
    why: Refused,
) -> Answer {
    let asked = Asked {
        at: fields.get("key").to_owned(),
        list: fields.get("list").to_owned(),
        said: String::new(),
    };
    let shown = built(reader, id, to, &asked, Some((fields, why)))?;
    page_with(StatusCode::CONFLICT, &shown)
}

/// Why something was not done, and the words another program wrote meanwhile.
pub(super) struct Refused {
    pub(super) why: Worded,
    pub(super) theirs: Option<String>,
}

fn built(
    reader: &Reader,
    id: &PageId,
    to: &Lang,
    asked: &Asked,
    refused: Option<(&Fields, Refused)>,
) -> Result<Desk, Problem> {
    let folder = reader.house.folder_at_work();
    let messages = reader.house.translating.messages(&reader.texts);
    let loaded =
        load(&stock(&reader.texts, &messages), &folder, id, to).map_err(|_| Problem::NotFound)?;
    if loaded.beside.source.is_empty() {
        return Err(Problem::NotFound);
    }
    let amount = Amount::of(&loaded.standings, &loaded.beside.source);
    let is_all = asked.list == "all" || amount.open() == 0;
    let at = current(&loaded.standings, &asked.at);
    let base = format!("/translate/{to}/{id}");
    let list = if is_all { "&list=all" } else { "" };
    let (title, title_lang) = title_of(reader, id);
    let rows = listed(&loaded.standings, is_all, at)
        .into_iter()
        .map(|nth| {
            row(
                reader,
                &loaded,
                nth,
                at,
                &format!(
                    "{}?at={}{list}",
                    reader.href(&base),
                    loaded.standings[nth].key
                ),
            )
        })
        .collect();
    let editor = at.map(|at| Editor::new(reader, &loaded, id, to, at, is_all, refused));
    let editor = editor.flatten();
    let mut frame = Frame::new(reader, reader.told.plain("translate-title"));
    // The page must not load again under somebody's hands.
    frame.live = None;
    Ok(Desk {
        title,
        title_lang,
        back: reader.href(&format!("/translate/{to}")),
        to_name: reader.texts.locales.native_name(to),
        bar: Bar::of(amount),
        left: left(reader, amount),
        rows,
        is_all,
        other_list: format!(
            "{}?list={}",
            reader.href(&base),
            if is_all { "open" } else { "all" }
        ),
        editor,
        said: said(reader, &asked.said),
        can_undo: reader.house.translating.last().is_some(),
        action: reader.href(&base),
        is_writable: match id.kind {
            PageKind::Words => folder.manuals.is_some(),
            PageKind::Messages => folder.locales.is_some(),
        },
        f: frame,
    })
}

/// The passage that was asked for, else the first that is left to do, what matters most first.
fn current(standings: &[Standing], at: &str) -> Option<usize> {
    let asked = standings.iter().position(|standing| standing.key == at);
    let first = || {
        let open = (0..standings.len()).filter(|nth| standings[*nth].state.is_open());
        open.min_by_key(|nth| weight(&standings[*nth]))
    };
    asked
        .or_else(first)
        .or((!standings.is_empty()).then_some(0))
}

/// What matters most first: facts, then what is stale, begun, missing.
pub(super) fn weight(standing: &Standing) -> u8 {
    use translation::{State, Weight};
    match standing.state {
        State::Stale(Weight::Major) => 0,
        State::Stale(Weight::Minor) => 1,
        State::Draft => 2,
        State::Missing => 3,
        State::Translated | State::Reviewed => 4,
    }
}

fn listed(standings: &[Standing], is_all: bool, at: Option<usize>) -> Vec<usize> {
    let wanted = |nth: &usize| is_all || Some(*nth) == at || standings[*nth].state.is_open();
    let mut all: Vec<usize> = (0..standings.len()).filter(wanted).collect();
    if !is_all {
        all.sort_by_key(|nth| weight(&standings[*nth]));
    }
    all
}

/// So much of a passage tells which one it is.
const SHORT: usize = 90;

fn row(reader: &Reader, loaded: &Loaded, nth: usize, at: Option<usize>, href: &str) -> Row {
    let standing = &loaded.standings[nth];
    let source = standing
        .source
        .map(|source| loaded.beside.source[source].text.as_str());
    let words = source.or(standing.was.as_deref()).unwrap_or_default();
    Row {
        href: href.to_owned(),
        words: words.chars().take(SHORT).collect(),
        lang: LangAttr::new(&loaded.beside.source_lang, reader),
        state: standing.state.as_str(),
        state_name: reader
            .told
            .say(&format!("state-{}", standing.state.as_str())),
        is_current: Some(nth) == at,
    }
}

fn said(reader: &Reader, what: &str) -> Option<Shown> {
    let id = match what {
        "saved" => "translate-said-saved",
        "undone" => "translate-said-undone",
        "not-undone" => "translate-said-not-undone",
        "spared" => "translate-said-spared",
        _ => return None,
    };
    Some(reader.told.say(id))
}
