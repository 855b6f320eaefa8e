//! The people at this machine: the welcome, a new workbook, opening one, closing it.

use askama::Template;
use axum::Form;
use axum::extract::rejection::FormRejection;
use language::Lang;
use serde::Deserialize;
use workbook::{Person, Purpose, Workbook};

use crate::frame::Frame;
use crate::problem::{Problem, not_opened_id};
use crate::reader::Reader;
use crate::reply::{Answer, page, page_with, see};
use crate::viewer::Viewer;
use crate::views::copies::found;
use crate::views::sticks::sticks;

/// The most characters a name may have: enough for any name, too few to fill the bar.
const LONGEST_NAME: usize = 60;

#[derive(Template)]
#[template(path = "welcome.html")]
struct WelcomePage {
    f: Frame,
    not_opened: Option<NotOpenedView>,
    set_aside: bool,
    people: Vec<PersonEntry>,
    name: String,
    wrong: Option<String>,
    purposes: Vec<PurposeChoice>,
    /// Workbooks on the sticks that are plugged in.
    found: Vec<String>,
}

struct NotOpenedView {
    title: String,
    what: String,
    path: String,
    /// There is a page to open or mend it.
    waits: bool,
}

struct PersonEntry {
    file: String,
    label: String,
}

/// One thing a person may be here for.
pub(crate) struct PurposeChoice {
    pub(crate) name: &'static str,
    pub(crate) label: String,
    pub(crate) hint: String,
    pub(crate) is_chosen: bool,
}

/// What the forms about a person send.
#[derive(Deserialize)]
pub(crate) struct PersonForm {
    #[serde(default)]
    pub(crate) name: String,
    lang: Option<String>,
    lead: Option<String>,
    study: Option<String>,
    translate: Option<String>,
    #[serde(default)]
    shown: String,
}

impl PersonForm {
    pub(crate) fn purposes(&self) -> Vec<Purpose> {
        let asked = [
            (&self.lead, Purpose::Lead),
            (&self.study, Purpose::Study),
            (&self.translate, Purpose::Translate),
        ];
        asked
            .into_iter()
            .filter(|(asked, _)| asked.is_some())
            .map(|(_, purpose)| purpose)
            .collect()
    }

    /// The name without what would break the line it stands in; `Err` names the message that says what is wrong.
    pub(crate) fn checked_name(&self) -> Result<String, &'static str> {
        let is_harmful = |c: &char| {
            c.is_control() || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
        };
        let name: String = self.name.chars().filter(|c| !is_harmful(c)).collect();
        let name = name.trim();
        match name.chars().count() {
            0 => Err("name-missing"),
            n if n > LONGEST_NAME => Err("name-too-long"),
            _ => Ok(name.to_owned()),
        }
    }

    /// What the first page of this machine shows: her name, or nothing.
    pub(crate) fn shown_as(&self, name: &str) -> Option<String> {
        (self.shown != "nothing").then(|| name.to_owned())
    }
}

/// What is wrong with a name, in words.
pub(crate) fn name_trouble(reader: &Reader, id: &str) -> String {
    reader
        .told
        .plain_with(id, &language::args! { "most" => LONGEST_NAME })
}

/// The purposes as choices of a form.
pub(crate) fn purpose_choices(reader: &Reader, chosen: &[Purpose]) -> Vec<PurposeChoice> {
    let choice = |(name, id, purpose): (&'static str, &str, Purpose)| PurposeChoice {
        name,
        label: reader.told.plain(id),
        hint: reader.told.attribute(id, "hint"),
        is_chosen: chosen.contains(&purpose),
    };
    let all = [
        ("lead", "purpose-lead", Purpose::Lead),
        ("study", "purpose-study", Purpose::Study),
        ("translate", "purpose-translate", Purpose::Translate),
    ];
    all.into_iter().map(choice).collect()
}

/// `GET /{lang}/welcome`.
pub(crate) async fn welcome(reader: Reader) -> Answer {
    page(&welcome_page(&reader, &PersonForm::empty(), None))
}

impl PersonForm {
    fn empty() -> Self {
        Self {
            name: String::new(),
            lang: None,
            lead: None,
            study: None,
            translate: None,
            shown: String::new(),
        }
    }
}

fn welcome_page(reader: &Reader, form: &PersonForm, wrong: Option<String>) -> WelcomePage {
    let listed = reader.house.folder.list().unwrap_or_default();
    let unnamed = reader.told.plain("person-unnamed");
    let entry = |entry: &workbook::Listed| PersonEntry {
        file: file_name(entry),
        label: entry.shown_as.clone().unwrap_or_else(|| unnamed.clone()),
    };
    WelcomePage {
        f: Frame::new(reader, reader.told.plain("welcome-title")),
        not_opened: not_opened(reader),
        set_aside: !reader.house.folder.take_notices().is_empty(),
        people: listed.iter().map(entry).collect(),
        name: form.name.clone(),
        wrong,
        purposes: purpose_choices(reader, &form.purposes()),
        found: found(&sticks()),
    }
}

fn file_name(entry: &workbook::Listed) -> String {
    entry
        .path
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

fn not_opened(reader: &Reader) -> Option<NotOpenedView> {
    let not_opened = reader.house.not_opened()?;
    let id = not_opened_id(&not_opened.why);
    Some(NotOpenedView {
        title: reader.told.plain(id),
        what: reader.told.attribute(id, "what"),
        path: not_opened.path.display().to_string(),
        waits: reader.house.waiting().is_some(),
    })
}

/// `POST /{lang}/people`: a new workbook.
pub(crate) async fn begin(reader: Reader, form: Result<Form<PersonForm>, FormRejection>) -> Answer {
    let Form(form) = form.map_err(|rejection| Problem::of_rejection(&rejection))?;
    let name = match form.checked_name() {
        Ok(name) => name,
        Err(id) => {
            let wrong = Some(name_trouble(&reader, id));
            return page_with(
                http::StatusCode::UNPROCESSABLE_ENTITY,
                &welcome_page(&reader, &form, wrong),
            );
        }
    };
    let lang = form
        .lang
        .clone()
        .filter(|tag| is_known(&reader, tag))
        .unwrap_or_else(|| reader.lang.to_string());
    let person = Person {
        name: name.clone(),
        lang: Some(lang.clone()),
        purposes: form.purposes(),
    };
    let path = reader.house.folder.new_path()?;
    match Workbook::create(&path, &person) {
        Ok(workbook) => reader.house.lay_down(workbook),
        Err(why) => return refused(&reader, &path, why),
    };
    reader
        .house
        .folder
        .show_as(&path, form.shown_as(&name).as_deref())?;
    reader.house.settle_in(&Lang::new(&lang), &path)?;
    see(&format!("/{lang}/"))
}

fn is_known(reader: &Reader, tag: &str) -> bool {
    reader
        .texts
        .locales
        .languages()
        .iter()
        .any(|lang| lang.as_str() == tag)
}

fn refused(reader: &Reader, path: &std::path::Path, why: workbook::OpenError) -> Answer {
    reader.house.remember_not_opened(path, why);
    page_with(
        http::StatusCode::CONFLICT,
        &welcome_page(reader, &PersonForm::empty(), None),
    )
}

/// Which workbook a button names.
#[derive(Deserialize)]
pub(crate) struct Wanted {
    file: String,
}

/// `POST /{lang}/people/open`.
pub(crate) async fn open(reader: Reader, form: Result<Form<Wanted>, FormRejection>) -> Answer {
    let Form(wanted) = form.map_err(|rejection| Problem::of_rejection(&rejection))?;
    let listed = reader.house.folder.list()?;
    let entry = listed
        .iter()
        .find(|entry| file_name(entry) == wanted.file)
        .ok_or(Problem::NotFound)?;
    if reader.house.open(&entry.path).is_err() {
        if reader.house.waiting().is_some() {
            return see(&reader.href("/unlock"));
        }
        return page_with(
            http::StatusCode::CONFLICT,
            &welcome_page(&reader, &PersonForm::empty(), None),
        );
    }
    let lang = reader.house.language();
    reader.house.settle_in(&lang, &entry.path)?;
    see(&format!("/{lang}/"))
}

/// A workbook in a file.
#[derive(Deserialize)]
pub(crate) struct Brought {
    path: String,
}

/// `POST /{lang}/people/bring`: a workbook from a stick or another computer is copied to this one and opened.
pub(crate) async fn bring(reader: Reader, form: Result<Form<Brought>, FormRejection>) -> Answer {
    let Form(brought) = form.map_err(|rejection| Problem::of_rejection(&rejection))?;
    let house = std::sync::Arc::clone(&reader.house);
    let from = std::path::PathBuf::from(brought.path.trim().trim_matches('"'));
    let opened = tokio::task::spawn_blocking(move || match house.folder.take_in(&from) {
        Ok(path) => house.open(&path).map(|_| path).map_err(drop),
        Err(why) => {
            house.remember_not_opened(&from, why);
            Err(())
        }
    });
    match opened.await.map_err(|_| Problem::Broken)? {
        Ok(path) => {
            let lang = reader.house.language();
            reader.house.settle_in(&lang, &path)?;
            see(&format!("/{lang}/"))
        }
        Err(()) if reader.house.waiting().is_some() => see(&reader.href("/unlock")),
        Err(()) => page_with(
            http::StatusCode::CONFLICT,
            &welcome_page(&reader, &PersonForm::empty(), None),
        ),
    }
}

/// `POST /{lang}/people/close`.
pub(crate) async fn close(reader: Reader) -> Answer {
    if let Viewer::Owner(_) = reader.viewer {
        let house = std::sync::Arc::clone(&reader.house);
        drop(reader.viewer);
        let put_away = tokio::task::spawn_blocking(move || house.put_away_for_good());
        put_away.await.map_err(|_| Problem::Broken)?;
    }
    see(&format!("/{}/welcome", reader.lang))
}

#[cfg(test)]
mod tests {
    use super::PersonForm;

    #[test]
    fn a_name_is_what_fits_on_one_line() {
        let check = |name: &str, expected: Result<&str, &str>| {
            let form = PersonForm {
                name: name.to_owned(),
                ..PersonForm::empty()
            };
            assert_eq!(
                form.checked_name().as_deref().map_err(|id| *id),
                expected,
                "{name:?}"
            );
        };
        check("  Amina ", Ok("Amina"));
        check("👩🏽‍⚕️ Надя", Ok("👩🏽‍⚕️ Надя"));
        check("\u{202E}live", Ok("live"));
        check("a\nb\0", Ok("ab"));
        check(" \u{2066}\t", Err("name-missing"));
        check(&"x".repeat(300), Err("name-too-long"));
    }
}
