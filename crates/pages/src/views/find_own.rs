//! What the person wrote and marked herself, found as the manual is: inflected, without accents, begun.

use std::sync::Arc;

use marks::Mark;
use search::{Own, Piece, Sought};
use workbook::{Kept, Key, Note, Workbook};

use crate::problem::Problem;
use crate::reader::Reader;
use crate::told::Shown;
use crate::views::marks::text_of;

/// The most notes, and the most marks, that a page shows.
const MOST: u32 = 12;
/// Which way of taking words apart the index was made with.
const EDITION: &str = "1";

/// A note or a mark.
pub(crate) struct OwnFound {
    pub(crate) href: String,
    pub(crate) kind: Shown,
    pub(crate) title: String,
    pub(crate) pieces: Vec<Piece>,
}

/// What she wrote and marked that has every word of the query; nothing where no workbook is open.
pub(crate) fn own_found(reader: &Reader, query: &str) -> Result<Vec<OwnFound>, Problem> {
    let Some(desk) = reader.viewer.desk().filter(|_| !query.is_empty()) else {
        return Ok(Vec::new());
    };
    catch_up(reader, &desk.workbook);
    let marks: Vec<Kept<Mark>> = desk.workbook.leaves()?;
    let own = reader.texts.search.own(&reader.texts.locales);
    let moved = Own::on_the_other_keyboard(query);
    let typed = [Some(query), moved.as_deref()].into_iter().flatten();
    for query in typed {
        let there = found(reader, &desk.workbook, &marks, &own.sought(query))?;
        if !there.is_empty() {
            return Ok(there);
        }
    }
    let in_notes = desk.workbook.note_keys()?;
    let in_marks = marks.iter().flat_map(|kept| own.keys(&words(&kept.leaf)));
    let in_marks: Vec<String> = in_marks.flatten().collect();
    match Own::forgiving(&own.sought(query), &[&in_notes, &in_marks]) {
        Some(sought) => found(reader, &desk.workbook, &marks, &sought),
        None => Ok(Vec::new()),
    }
}

fn found(
    reader: &Reader,
    workbook: &Workbook,
    marks: &[Kept<Mark>],
    sought: &[Sought],
) -> Result<Vec<OwnFound>, Problem> {
    let own = reader.texts.search.own(&reader.texts.locales);
    if sought.is_empty() {
        return Ok(Vec::new());
    }
    let notes = workbook.find_notes(keys(sought), MOST)?;
    let notes = notes
        .iter()
        .map(|note| note_found(reader, own, sought, note));
    let marks = marks
        .iter()
        .filter(|kept| own.holds(&words(&kept.leaf), sought))
        .take(MOST as usize)
        .map(|kept| mark_found(reader, own, sought, kept));
    Ok(notes.chain(marks).collect())
}

/// Indexes what was written since. Where that fails (a full disk), what was indexed is found still.
fn catch_up(reader: &Reader, workbook: &Workbook) {
    let texts = Arc::clone(&reader.texts);
    let keys = move |text: &str| {
        let own = texts.search.own(&texts.locales);
        own.keys(text).into_iter().flatten().collect()
    };
    workbook.index_notes(EDITION, keys).ok();
}

fn keys(sought: &[Sought]) -> Vec<Vec<Key>> {
    let word = |one: &Sought| {
        let whole = one.keys.iter().cloned().map(Key::Whole);
        whole.chain(one.begun.clone().map(Key::Begun)).collect()
    };
    sought.iter().map(word).collect()
}

fn note_found(reader: &Reader, own: &Own, sought: &[Sought], note: &Note) -> OwnFound {
    let pieces = own.pieces(&note.text, sought);
    found_in(reader, &note.session, &note.prompt, "note", pieces)
}

fn mark_found(reader: &Reader, own: &Own, sought: &[Sought], kept: &Kept<Mark>) -> OwnFound {
    let (mark, pieces) = (&kept.leaf, own.pieces(&words(&kept.leaf), sought));
    OwnFound {
        // A mark's page knows where its words are now.
        href: reader.href(&format!("/marks/{}", kept.id)),
        ..found_in(reader, &mark.session, "", mark.kind.as_str(), pieces)
    }
}

fn found_in(reader: &Reader, slug: &str, place: &str, kind: &str, pieces: Vec<Piece>) -> OwnFound {
    let session = text_of(reader, slug);
    let title = session.map(|session| session.title(&reader.chain()).value.to_owned());
    let href = session.map(|session| format!("{}#{place}", reader.href_of(session)));
    OwnFound {
        href: href.unwrap_or_else(|| reader.href("/marks")),
        kind: reader.told.say(&format!("marked-{kind}")),
        title: title.unwrap_or_else(|| slug.to_owned()),
        pieces,
    }
}

fn words(mark: &Mark) -> String {
    if mark.note.is_empty() {
        mark.words.clone()
    } else {
        format!("{} — {}", mark.words, mark.note)
    }
}
