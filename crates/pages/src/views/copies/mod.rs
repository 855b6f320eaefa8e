//! Copies of a workbook: joined, handed over, and what two of them say differently.

mod at_hand;
mod hand_over;
mod outcome;
mod sides;

pub(crate) use at_hand::read_anew;
pub(crate) use at_hand::{LARGEST_FILE, bring, file, join, leave, look, restore, unlock};
pub(crate) use hand_over::hand_over;
pub(crate) use sides::settle;

use std::path::{Path, PathBuf};

use askama::Template;
use axum::extract::Query;
use http::StatusCode;
use serde::Deserialize;

use crate::frame::Frame;
use crate::joining::{Stage, Wish};
use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::{Answer, page, page_with};
use crate::told::Shown;
use crate::views::sticks::sticks;
use sides::Sides;

#[derive(Template)]
#[template(path = "copies.html")]
struct CopiesPage {
    f: Frame,
    wrong: Option<String>,
    done: Option<Shown>,
    choose: Choose,
    sides: Sides,
    has_passphrase: bool,
    /// A copy that was brought and neither joined nor left.
    is_at_hand: bool,
    sticks: Vec<String>,
}

/// Where a copy can be chosen.
pub(crate) struct Choose {
    pub(crate) wish: &'static str,
    pub(crate) found: Vec<String>,
}

impl Choose {
    /// Workbooks that lie on the sticks that are plugged in.
    pub(crate) fn of(wish: Wish) -> Self {
        Self {
            wish: match wish {
                Wish::Join => "join",
                Wish::Restore => "restore",
            },
            found: found(&sticks()),
        }
    }
}

/// The most files that are offered: more are found by their path.
const MOST_FOUND: usize = 12;

/// Workbooks in these folders and in the folders right inside them.
pub(crate) fn found(folders: &[String]) -> Vec<String> {
    let is_workbook = |path: &PathBuf| {
        let ending = path.extension().and_then(|ending| ending.to_str());
        ending == Some("hrhw") && path.is_file()
    };
    let inside = |folder: &Path| -> Vec<PathBuf> {
        let listing = std::fs::read_dir(folder).into_iter().flatten().flatten();
        listing.map(|entry| entry.path()).take(500).collect()
    };
    let mut found = Vec::new();
    for folder in folders {
        let here = inside(Path::new(folder));
        let folders = here
            .iter()
            .filter(|path| path.is_dir() && !path.is_symlink());
        let deeper = folders.flat_map(|folder| inside(folder));
        found.extend(here.iter().cloned().chain(deeper).filter(is_workbook));
    }
    found.sort();
    found.truncate(MOST_FOUND);
    found
        .iter()
        .map(|path| path.display().to_string())
        .collect()
}

/// What was done before the page is shown.
#[derive(Deserialize)]
pub(crate) struct After {
    done: Option<String>,
}

/// `GET /{lang}/safety/copies`.
pub(crate) async fn show(reader: Reader, Query(after): Query<After>) -> Answer {
    let mut shown = copies_page(&reader)?;
    shown.done = match after.done.as_deref() {
        Some("handed") => Some(reader.told.say("copies-handed")),
        Some("settled") => Some(reader.told.say("copies-settled")),
        _ => None,
    };
    page(&shown)
}

fn copies_page(reader: &Reader) -> Result<CopiesPage, Problem> {
    let workbook = &reader.desk()?.workbook;
    let held = |stage: &Stage| matches!(stage, Stage::Locked(..) | Stage::Open(_));
    Ok(CopiesPage {
        f: Frame::new(reader, reader.told.plain("copies-title")),
        wrong: None,
        done: None,
        choose: Choose::of(Wish::Join),
        sides: Sides::of(reader)?,
        has_passphrase: workbook.has_passphrase(),
        is_at_hand: reader
            .house
            .joining
            .with(|at_hand| at_hand.as_ref().is_some_and(|copy| held(&copy.stage))),
        sticks: sticks(),
    })
}

/// The page again, saying what was wrong with what was sent.
fn again(reader: &Reader, id: &str) -> Answer {
    let mut shown = copies_page(reader)?;
    shown.wrong = Some(reader.told.plain(id));
    page_with(StatusCode::UNPROCESSABLE_ENTITY, &shown)
}

#[cfg(test)]
mod tests {
    use super::found;

    #[test]
    fn workbooks_on_a_stick_are_found_and_nothing_else() {
        let stick = tempfile::tempdir().expect("a folder");
        for name in ["a.hrhw", "b.txt", "deep/c.hrhw", "deep/deeper/d.hrhw"] {
            let path = stick.path().join(name);
            std::fs::create_dir_all(path.parent().expect("a folder")).expect("it is made");
            std::fs::write(path, "").expect("it is written");
        }
        let folder = stick.path().display().to_string();
        let names: Vec<String> = found(std::slice::from_ref(&folder))
            .iter()
            .map(|path| path.replace(&format!("{folder}/"), ""))
            .collect();
        assert_eq!(names, ["a.hrhw", "deep/c.hrhw"]);
    }
}
