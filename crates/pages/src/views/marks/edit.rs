//! One mark: its words, its kind, its note; removed, taken back, erased.

use askama::Template;
use axum::Form;
use axum::extract::Path;
use axum::extract::rejection::FormRejection;
use marks::{Kind, Mark};
use serde::Deserialize;
use workbook::{Kept, LeafId, Sitting};

use super::place::placed;
use super::{KindChoice, kinds, text_of};
use crate::frame::Frame;
use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::{Answer, page, see};
use crate::told::Shown;
use crate::views::catalogue::LangAttr;
use crate::views::note::when;

#[derive(Template)]
#[template(path = "mark.html")]
struct MarkPage {
    f: Frame,
    id: LeafId,
    kind: &'static str,
    kind_name: Shown,
    words: String,
    lang: LangAttr,
    title: String,
    place: Option<String>,
    moved: Option<Shown>,
    note: String,
    others: Vec<String>,
    kinds: Vec<KindChoice>,
    when: String,
    is_away: bool,
}

async fn kept(reader: &Reader, id: &str) -> Result<Kept<Mark>, Problem> {
    let id: LeafId = id.parse().map_err(|_| Problem::NotFound)?;
    reader.desk()?.workbook.leaf(id)?.ok_or(Problem::NotFound)
}

/// `GET /{lang}/marks/{mark}`.
pub(crate) async fn show(reader: Reader, Path((_, id)): Path<(String, String)>) -> Answer {
    let kept = kept(&reader, &id).await?;
    let mark = kept.leaf.clone();
    let session = text_of(&reader, &mark.session);
    let placed = session.and_then(|session| placed(&reader, session, vec![kept.clone()]).pop());
    let place = session.zip(placed.as_ref()).and_then(|(session, placed)| {
        let here = placed.here.as_ref()?;
        Some(format!("{}#{}", reader.href_of(session), here.block))
    });
    let is_there = placed.is_some_and(|placed| super::list::is_there(&placed.found));
    page(&MarkPage {
        f: Frame::new(&reader, reader.told.plain("mark-title")),
        id: kept.id,
        kind: mark.kind.as_str(),
        kind_name: reader.told.say(&format!("marked-{}", mark.kind.as_str())),
        lang: LangAttr::new(&mark.lang, &reader),
        title: session.map_or(mark.session.clone(), |session| {
            session.title(&reader.chain()).value.to_owned()
        }),
        place,
        moved: (!is_there).then(|| reader.told.say("mark-moved")),
        others: kept.others.iter().map(|other| other.note.clone()).collect(),
        kinds: kinds(&reader, Some(mark.kind)),
        when: when(&reader, kept.saved_at),
        words: mark.words,
        note: mark.note,
        is_away: kept.is_away,
    })
}

/// What can be changed of a mark.
#[derive(Deserialize)]
pub(crate) struct Changing {
    kind: String,
    #[serde(default)]
    note: String,
}

/// `POST /{lang}/marks/{mark}`.
pub(crate) async fn change(
    reader: Reader,
    Path((_, id)): Path<(String, String)>,
    form: Result<Form<Changing>, FormRejection>,
) -> Answer {
    let kept = kept(&reader, &id).await?;
    let Form(changing) = form.map_err(|rejection| Problem::of_rejection(&rejection))?;
    let mark = Mark {
        kind: Kind::of(&changing.kind).ok_or(Problem::NotUnderstood)?,
        note: super::new::note(&changing.note)?,
        ..kept.leaf
    };
    let back = back(&reader, &mark);
    reader
        .write(move |workbook| workbook.keep_leaf(kept.id, &mark, Sitting::begin()))
        .await?;
    see(&back)
}

/// Where the mark is in its text, or the list where it no longer is.
fn back(reader: &Reader, mark: &Mark) -> String {
    let session = text_of(reader, &mark.session);
    session.map_or_else(
        || reader.href("/marks"),
        |session| format!("{}#{}", reader.href_of(session), mark.block),
    )
}

/// `POST /{lang}/marks/{mark}/remove`: the list says that it is gone, and how to take it back.
pub(crate) async fn remove(reader: Reader, Path((_, id)): Path<(String, String)>) -> Answer {
    let kept = kept(&reader, &id).await?;
    reader
        .write(move |workbook| workbook.put_leaf_away::<Mark>(kept.id))
        .await?;
    see(&reader.href(&format!("/marks?removed={}", kept.id)))
}

/// `POST /{lang}/marks/{mark}/back`.
pub(crate) async fn take_back(reader: Reader, Path((_, id)): Path<(String, String)>) -> Answer {
    let kept = kept(&reader, &id).await?;
    let back = back(&reader, &kept.leaf);
    reader
        .write(move |workbook| workbook.take_leaf_back::<Mark>(kept.id))
        .await?;
    see(&back)
}

/// `POST /{lang}/marks/{mark}/erase`: every version of it, for good.
pub(crate) async fn erase(reader: Reader, Path((_, id)): Path<(String, String)>) -> Answer {
    let kept = kept(&reader, &id).await?;
    reader
        .write(move |workbook| workbook.erase_leaf::<Mark>(kept.id))
        .await?;
    see(&reader.href("/marks"))
}
