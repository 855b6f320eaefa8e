//! Packages for learning platforms: the pages of a session in a frame that reports to the platform. One package is both
//! SCORM 1.2 and cmi5: each has a table of contents of its own, and the frame speaks to whichever is there.

use std::sync::Arc;

use askama::Template;
use language::{Lang, args};

use crate::export::ExportError;
use crate::export::address::file_of;
use crate::export::carried::{Carried, Form};
use crate::export::gather::{Copy, File, gather};
use crate::export::watch::Watch;
use crate::export::xapi::OURS;
use crate::house::House;
use crate::texts::Texts;

/// What a SCORM platform reads first.
#[derive(Template)]
#[template(path = "carried/imsmanifest.xml")]
struct Manifest<'a> {
    name: &'a str,
    lang: &'a Lang,
    title: &'a str,
    lessons: &'a [Lesson],
    /// Every file, for the resource that all lessons need.
    files: Vec<&'a str>,
}

/// What a cmi5 platform reads first.
#[derive(Template)]
#[template(path = "carried/cmi5.xml")]
struct Course<'a> {
    /// What the names of our activities begin with.
    ours: &'a str,
    name: &'a str,
    lang: &'a Lang,
    title: &'a str,
    about: &'a str,
    lessons: &'a [Lesson],
}

/// One session as the platform lists it.
struct Lesson {
    slug: String,
    title: String,
    summary: String,
    file: String,
}

/// A package of one session, or of all of them.
///
/// # Errors
/// It was stopped, there is no such session, or a page could not be made.
pub async fn lessons(
    house: &Arc<House>,
    carried: Carried,
    watch: &Watch,
) -> Result<Vec<File>, ExportError> {
    let carried = Arc::new(Carried {
        form: Form::Lesson,
        ..carried
    });
    let no_page = || ExportError::NoPage("/".to_owned());
    let lang = carried.languages.first().ok_or_else(no_page)?;
    let texts = carried.texts(house);
    let lessons = listed(&texts, lang, carried.session.as_deref());
    let first = lessons.first().ok_or_else(no_page)?;
    let (title, about) = match &carried.session {
        Some(_) => (first.title.clone(), first.summary.clone()),
        None => {
            let words = texts.locales.words(lang);
            let say = |id: &str| words.message(id, &args! {}).text;
            (say("app-name"), say("carried-kind"))
        }
    };
    let doors: Vec<String> = lessons
        .iter()
        .map(|lesson| format!("/{lang}/lessons/{}", lesson.slug))
        .collect();
    let within = |address: &str| goes_along(address, lang, &lessons);
    let copy = Copy {
        house,
        carried: &carried,
        texts: &texts,
    };
    let gathered = gather(&copy, &doors, within, watch).await?;
    let mut files = gathered.into_files("html");
    let name = carried.session.as_deref().unwrap_or("manual");
    let manifest = Manifest {
        name,
        lang,
        title: &title,
        files: files.iter().map(|(name, _)| name.as_str()).collect(),
        lessons: &lessons,
    };
    let course = Course {
        ours: OURS,
        name,
        lang,
        title: &title,
        about: &about,
        lessons: &lessons,
    };
    let rendered = [
        ("imsmanifest.xml", manifest.render()),
        ("cmi5.xml", course.render()),
    ];
    for (file, text) in rendered {
        let text = text.map_err(|_| ExportError::NoPage(file.to_owned()))?;
        files.push((file.to_owned(), text.into_bytes()));
    }
    Ok(files)
}

fn listed(texts: &Texts, lang: &Lang, only: Option<&str>) -> Vec<Lesson> {
    let chain = [lang.clone(), texts.manual.source.clone()];
    let written = texts
        .manual
        .sessions()
        .filter(|session| !session.is_coming() && only.is_none_or(|slug| session.slug == slug));
    let lesson = |session: &manual::Session| Lesson {
        slug: session.slug.clone(),
        title: session.title(&chain).value.to_owned(),
        summary: session.summary(&chain).value.to_owned(),
        file: file_of(&format!("/{lang}/lessons/{}", session.slug), "html"),
    };
    written.map(lesson).collect()
}

/// What a lesson's text leads to: its own pages, terms, instruments, voices; not the lists of the whole manual.
fn goes_along(address: &str, lang: &Lang, lessons: &[Lesson]) -> bool {
    if address.starts_with("/assets/") {
        return true;
    }
    let Some(place) = address.strip_prefix(&format!("/{lang}/")) else {
        return false;
    };
    let mut steps = place.split('/');
    match (steps.next(), steps.next()) {
        (Some("sessions" | "lessons"), Some(slug)) => {
            lessons.iter().any(|lesson| lesson.slug == slug)
        }
        (Some("glossary" | "instruments" | "voices"), Some(_)) => true,
        _ => false,
    }
}
