//! Packages for learning platforms, by SCORM 1.2: the pages of a session in a frame that reports to the platform.

use std::sync::Arc;

use askama::Template;
use language::{Lang, args};

use crate::export::ExportError;
use crate::export::address::file_of;
use crate::export::carried::{Carried, Form};
use crate::export::gather::{File, gather};
use crate::export::watch::Watch;
use crate::house::{House, Texts};

#[derive(Template)]
#[template(path = "carried/imsmanifest.xml")]
struct Manifest {
    name: String,
    lang: Lang,
    title: String,
    lessons: Vec<Lesson>,
    /// Every file, for the resource that all lessons need.
    files: Vec<String>,
}

/// One session as the platform lists it.
struct Lesson {
    slug: String,
    title: String,
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
    let texts = house.texts();
    let lessons = listed(&texts, lang, carried.session.as_deref());
    let first = lessons.first().ok_or_else(no_page)?;
    let title = match &carried.session {
        Some(_) => first.title.clone(),
        None => {
            texts
                .locales
                .words(lang)
                .message("app-name", &args! {})
                .text
        }
    };
    let doors: Vec<String> = lessons
        .iter()
        .map(|lesson| format!("/{lang}/lessons/{}", lesson.slug))
        .collect();
    let within = |address: &str| goes_along(address, lang, &lessons);
    let gathered = gather(house, &carried, &doors, within, watch).await?;
    let mut files = gathered.into_files("html");
    let manifest = Manifest {
        name: carried
            .session
            .clone()
            .unwrap_or_else(|| "manual".to_owned()),
        lang: lang.clone(),
        title,
        files: files.iter().map(|(name, _)| name.clone()).collect(),
        lessons,
    };
    let broken = |_| ExportError::NoPage("imsmanifest.xml".to_owned());
    let manifest = manifest.render().map_err(broken)?;
    files.push(("imsmanifest.xml".to_owned(), manifest.into_bytes()));
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
