//! One box that finds passages and does things.

use askama::Template;
use axum::extract::Query;
use language::{Lang, args};
use search::{Hit, Kind, Naming, Piece};
use serde::Deserialize;

use crate::frame::Frame;
use crate::links::{OF_A_WORKBOOK, OF_EVERYBODY};
use crate::reader::Reader;
use crate::reply::{Answer, page};
use crate::told::Shown;
use crate::views::carried;
use crate::views::find_own::{OwnFound, own_found};

/// The most passages a page shows: who wants more says more.
pub(crate) const MOST: usize = 40;
/// The longest query that is read; more is not a query.
const LONGEST: usize = 500;

#[derive(Template)]
#[template(path = "find.html")]
struct FindPage {
    f: Frame,
    query: String,
    count: Option<Shown>,
    actions: Vec<Action>,
    groups: Vec<Group>,
    /// What the person wrote and marked herself.
    own: Vec<OwnFound>,
}

/// Passages of one session, or one term or instrument.
struct Group {
    title: String,
    href: String,
    found: Vec<Found>,
}

/// One passage.
struct Found {
    href: String,
    kind: Shown,
    pieces: Vec<Piece>,
    /// "through двойная лояльность": where the query was in another language.
    through: Option<Shown>,
}

/// Something the app does, by its name.
struct Action {
    label: String,
    lang: Option<Lang>,
    deed: Deed,
}

enum Deed {
    Go(String),
    /// A field of the form that changes how pages look.
    Look(&'static str, &'static str),
}

/// What was typed.
#[derive(Deserialize)]
pub(crate) struct Asked {
    #[serde(default)]
    q: String,
}

/// `GET /{lang}/find`.
pub(crate) async fn show(reader: Reader, Query(asked): Query<Asked>) -> Answer {
    if reader.carried.is_some() {
        return carried::find(&reader);
    }
    let query: String = asked.q.trim().chars().take(LONGEST).collect();
    let texts = &reader.texts;
    let hits = texts
        .search
        .find(&texts.manual, &texts.locales, &reader.lang, &query, MOST);
    let own = own_found(&reader, &query)?;
    let count = (!query.is_empty()).then(|| {
        reader
            .told
            .with("find-count", &args! { "count" => hits.len() + own.len() })
    });
    page(&FindPage {
        f: Frame::new(&reader, reader.told.plain("find-title")),
        actions: actions(&reader, &query),
        groups: groups(&reader, hits),
        own,
        count,
        query,
    })
}

/// Hits by session, in the order of the best of each.
fn groups(reader: &Reader, hits: Vec<Hit>) -> Vec<Group> {
    let mut groups: Vec<(String, Group)> = Vec::new();
    for hit in hits {
        let of = if hit.session.is_empty() {
            format!("{}:{}", hit.kind.as_str(), hit.section)
        } else {
            hit.session.clone()
        };
        let at = groups
            .iter()
            .position(|(known, _)| *known == of)
            .unwrap_or_else(|| {
                let group = Group {
                    title: hit.title.clone(),
                    href: group_href(reader, &hit),
                    found: Vec::new(),
                };
                groups.push((of, group));
                groups.len() - 1
            });
        groups[at].1.found.push(found(reader, hit));
    }
    groups.into_iter().map(|(_, group)| group).collect()
}

fn group_href(reader: &Reader, hit: &Hit) -> String {
    match hit.kind {
        Kind::Term | Kind::Definition => reader.href(&format!("/glossary/{}", hit.section)),
        Kind::Instrument => reader.href(&format!("/instruments/{}", hit.section)),
        _ if hit.session.contains('/') => reader.href(&format!("/{}", hit.session)),
        _ => reader.href(&format!("/sessions/{}", hit.session)),
    }
}

fn found(reader: &Reader, hit: Hit) -> Found {
    let href = group_href(reader, &hit);
    Found {
        href: if hit.block.is_empty() {
            href
        } else {
            format!("{href}#{}", hit.block)
        },
        kind: reader.told.say(&format!("found-{}", hit.kind.as_str())),
        through: hit
            .through
            .map(|term| reader.told.with("found-through", &args! { "term" => term })),
        pieces: hit.pieces,
    }
}

/// What the box can do: every action of the app, found by its name.
fn actions(reader: &Reader, query: &str) -> Vec<Action> {
    let all = places(reader)
        .into_iter()
        .chain(looks(reader))
        .chain(languages(reader));
    let naming = Naming::of(&reader.lang, query);
    all.filter(|action| naming.is_in(&action.label)).collect()
}

fn places(reader: &Reader) -> Vec<Action> {
    let own: &[(&str, &str)] = if reader.viewer.desk().is_some() {
        &OF_A_WORKBOOK
    } else {
        &[("open-workbook", "/welcome")]
    };
    let action = |(id, place): &(&str, &str)| Action {
        label: reader.told.plain(id),
        lang: None,
        deed: Deed::Go(reader.href(place)),
    };
    own.iter().chain(&OF_EVERYBODY).map(action).collect()
}

fn looks(reader: &Reader) -> Vec<Action> {
    let theme = reader.told.plain("theme");
    let themes = crate::look::Theme::ALL
        .map(|theme| ("theme", format!("theme-{}", theme.as_str()), theme.as_str()));
    let size = reader.told.plain("text-size");
    let sizes = crate::look::TextSize::ALL.map(|size| {
        (
            "text_size",
            format!("text-size-{}", size.as_str()),
            size.as_str(),
        )
    });
    let action = |(field, id, value): (&'static str, String, &'static str)| {
        let what = if field == "theme" { &theme } else { &size };
        Action {
            label: format!("{what}: {}", reader.told.plain(&id)),
            lang: None,
            deed: Deed::Look(field, value),
        }
    };
    themes.into_iter().chain(sizes).map(action).collect()
}

fn languages(reader: &Reader) -> Vec<Action> {
    let locales = &reader.texts.locales;
    let others = locales
        .languages()
        .iter()
        .filter(|lang| **lang != reader.lang);
    let action = |lang: &Lang| Action {
        label: locales.native_name(lang),
        lang: Some(lang.clone()),
        deed: Deed::Go(format!("/{lang}/")),
    };
    others.map(action).collect()
}
