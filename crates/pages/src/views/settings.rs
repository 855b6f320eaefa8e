//! How a person wants her pages, and what she told about herself.

use askama::Template;
use axum::Form;
use axum::extract::Query;
use axum::extract::rejection::FormRejection;
use http::HeaderMap;
use serde::Deserialize;
use serde_json::json;
use workbook::{Person, Settings};

use crate::frame::Frame;
use crate::look::{TextSize, Theme};
use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::{Answer, json, page, page_with, see, wants_json};
use crate::views::person::{PersonForm, PurposeChoice, name_trouble, purpose_choices};

#[derive(Template)]
#[template(path = "settings.html")]
struct SettingsPage {
    f: Frame,
    saved: bool,
    name: String,
    wrong: Option<String>,
    purposes: Vec<PurposeChoice>,
    shown: bool,
    file: String,
}

/// Whether the page is shown after keeping.
#[derive(Deserialize)]
pub(crate) struct After {
    saved: Option<String>,
}

/// `GET /{lang}/settings`.
pub(crate) async fn show(reader: Reader, Query(after): Query<After>) -> Answer {
    let person = reader.desk()?.workbook.person()?;
    let mut shown = settings_page(&reader, &person)?;
    shown.saved = after.saved.is_some();
    page(&shown)
}

fn settings_page(reader: &Reader, person: &Person) -> Result<SettingsPage, Problem> {
    let path = reader.desk()?.workbook.path().to_owned();
    let entry = reader
        .house
        .folder
        .list()?
        .into_iter()
        .find(|entry| entry.path == path);
    Ok(SettingsPage {
        f: Frame::new(reader, reader.told.plain("settings-title")),
        saved: false,
        name: person.name.clone(),
        wrong: None,
        purposes: purpose_choices(reader, &person.purposes),
        shown: entry.is_some_and(|entry| entry.shown_as.is_some()),
        file: path.display().to_string(),
    })
}

/// `POST /{lang}/settings`.
pub(crate) async fn keep(reader: Reader, form: Result<Form<PersonForm>, FormRejection>) -> Answer {
    let Form(form) = form.map_err(|rejection| Problem::of_rejection(&rejection))?;
    let person = reader.desk()?.workbook.person()?;
    let name = match form.checked_name() {
        Ok(name) => name,
        Err(id) => {
            let mut again = settings_page(&reader, &person)?;
            again.name = form.name.clone();
            again.wrong = Some(name_trouble(&reader, id));
            return page_with(http::StatusCode::UNPROCESSABLE_ENTITY, &again);
        }
    };
    let path = reader.desk()?.workbook.path().to_owned();
    let changed = Person {
        name: name.clone(),
        purposes: form.purposes(),
        lang: person.lang,
    };
    reader
        .write(move |workbook| workbook.set_person(&changed))
        .await?;
    reader
        .house
        .folder
        .show_as(&path, form.shown_as(&name).as_deref())?;
    see(&reader.href("/settings?saved=yes"))
}

/// What the look's buttons send: one of these at a time.
#[derive(Deserialize)]
pub(crate) struct LookForm {
    theme: Option<String>,
    text_size: Option<String>,
    trainer_words: Option<String>,
    #[serde(default)]
    back: String,
}

impl LookForm {
    fn change(&self, settings: &mut Settings) -> Result<(), Problem> {
        if let Some(name) = &self.theme {
            settings.theme = Some(
                Theme::of(name)
                    .ok_or(Problem::NotUnderstood)?
                    .as_str()
                    .to_owned(),
            );
        }
        if let Some(name) = &self.text_size {
            settings.text_size = Some(TextSize::of(name).ok_or(Problem::NotUnderstood)?.percent());
        }
        if let Some(answer) = &self.trainer_words {
            settings.trainer_words = answer == "yes";
        }
        Ok(())
    }
}

/// `POST /{lang}/look`: kept in the workbook, else on this machine.
pub(crate) async fn look(
    reader: Reader,
    headers: HeaderMap,
    form: Result<Form<LookForm>, FormRejection>,
) -> Answer {
    let Form(form) = form.map_err(|rejection| Problem::of_rejection(&rejection))?;
    let mut settings = reader.settings();
    form.change(&mut settings)?;
    reader.house.keep_look(&settings)?;
    if reader.viewer.desk().is_some() {
        reader
            .write(move |workbook| workbook.set_settings(&settings))
            .await?;
    }
    if wants_json(&headers) {
        return json(&json!({}));
    }
    see(&reader.href(&own_place(&form.back)))
}

/// A place within these pages; anything else that a form may hold leads to the shelf.
fn own_place(back: &str) -> String {
    let is_own =
        back.starts_with('/') && !back.starts_with("//") && !back.contains(['\\', '\r', '\n']);
    if is_own {
        back.to_owned()
    } else {
        "/".to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::own_place;

    #[test]
    fn a_form_leads_nowhere_else() {
        let check = |back: &str, expected: &str| assert_eq!(own_place(back), expected, "{back:?}");
        check("/sessions/dual-loyalty", "/sessions/dual-loyalty");
        check("//elsewhere.example", "/");
        check("https://elsewhere.example", "/");
        check("/\\elsewhere", "/");
        check("", "/");
    }
}
