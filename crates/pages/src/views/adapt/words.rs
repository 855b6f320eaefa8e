//! The words of one section: the editor, and what can be done with an adaptation.

use adaptation::{AdaptedWords, Piece, Standing, differences, source_of};
use askama::Template;
use axum::Form;
use axum::extract::Path;
use axum::extract::rejection::FormRejection;
use http::HeaderMap;
use serde::Deserialize;
use serde_json::json;
use workbook::{LeafVersion, SavedLeaf, Sitting, VersionId};

use super::preview::{Preview, PreviewPage};
use super::{editor, layer_of, renew};
use crate::frame::Frame;
use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::{Answer, json as json_answer, page, see, wants_json};
use crate::views::note::when;

/// The address of a section's editor: language, session, section.
pub(crate) type Place = Path<(String, String, String)>;

#[derive(Template)]
#[template(path = "adapt_words.html")]
struct WordsPage {
    f: Frame,
    title: String,
    address: String,
    session: String,
    back: String,
    text: String,
    sitting: Sitting,
    is_adapted: bool,
    /// What the manual says now, where it is not what was adapted; compared with that.
    changed: Option<Vec<Piece>>,
    is_gone: bool,
    preview: Preview,
    versions: Vec<Version>,
}

/// A version that can be brought back.
struct Version {
    id: String,
    when: String,
    is_away: bool,
}

/// The section of an address.
struct Section {
    slug: String,
    id: String,
    /// The adaptation that holds.
    own: Option<AdaptedWords>,
    /// The manual's own text in this language.
    manual: String,
}

impl Section {
    fn of(reader: &Reader, Path((_, slug, id)): Place) -> Result<Self, Problem> {
        reader
            .session(&slug)?
            .facts
            .section(&id)
            .ok_or(Problem::NotFound)?;
        let lang = reader.lang.to_string();
        let own = layer_of(reader)?.words_of(&slug, &id, &lang).cloned();
        let texts = reader.house.texts();
        let file = texts.manual.files().get(&format!("{lang}/{slug}.md"));
        let file = file
            .and_then(|bytes| std::str::from_utf8(bytes).ok())
            .unwrap_or_default();
        let manual = source_of(file, &id).unwrap_or_default().to_owned();
        Ok(Self {
            slug,
            id,
            own,
            manual,
        })
    }

    fn words(&self, reader: &Reader, text: String) -> AdaptedWords {
        let base = self.own.as_ref().map_or(&self.manual, |own| &own.base);
        AdaptedWords {
            session: self.slug.clone(),
            section: self.id.clone(),
            lang: reader.lang.to_string(),
            base: base.clone(),
            text,
        }
    }

    fn standing(&self, reader: &Reader) -> Standing {
        let texts = reader.house.texts();
        let own = self.own.as_ref();
        own.map_or(Standing::AsBefore, |own| own.standing(texts.manual.files()))
    }
}

/// `GET /{lang}/sessions/{slug}/adapt/{section}`.
pub(crate) async fn show(reader: Reader, place: Place) -> Answer {
    let section = Section::of(&reader, place)?;
    let text = section
        .own
        .as_ref()
        .map_or(&section.manual, |own| &own.text)
        .clone();
    let words = section.words(&reader, text.clone());
    let preview = Preview::of(&reader, &words)?;
    let standing = section.standing(&reader);
    let session = reader.session(&section.slug)?;
    let chain = reader.chain();
    page(&WordsPage {
        f: Frame::new(&reader, reader.told.plain("adapt-words-title")),
        title: session.title(&chain).value.to_owned(),
        address: editor(&reader, &section.slug, &section.id),
        session: reader.href(&format!("/sessions/{}/adapt", section.slug)),
        back: reader.href(&format!("/sessions/{}#{}", section.slug, section.id)),
        changed: match &standing {
            Standing::Changed { now } => Some(differences(&words.base, now)),
            Standing::AsBefore | Standing::Gone => None,
        },
        is_gone: standing == Standing::Gone,
        is_adapted: section.own.is_some(),
        versions: versions(&reader, &words)?,
        sitting: Sitting::begin(),
        text,
        preview,
    })
}

fn versions(reader: &Reader, words: &AdaptedWords) -> Result<Vec<Version>, Problem> {
    let name = AdaptedWords::id(&words.session, &words.section, &words.lang);
    let all = reader
        .desk()?
        .workbook
        .leaf_versions::<AdaptedWords>(name)?;
    let view = |version: &LeafVersion<AdaptedWords>| Version {
        id: version.version.to_string(),
        when: when(reader, version.saved_at),
        is_away: version.is_away,
    };
    Ok(all
        .iter()
        .filter(|version| !version.is_head || version.is_away)
        .map(view)
        .collect())
}

/// What the editor sends.
#[derive(Deserialize)]
pub(crate) struct Writing {
    text: String,
    sitting: Option<Sitting>,
}

/// `POST /{lang}/sessions/{slug}/adapt/{section}`.
pub(crate) async fn keep(
    reader: Reader,
    headers: HeaderMap,
    place: Place,
    form: Result<Form<Writing>, FormRejection>,
) -> Answer {
    let Form(writing) = form.map_err(|_| Problem::NotUnderstood)?;
    let section = Section::of(&reader, place)?;
    let text = writing.text.replace("\r\n", "\n");
    let is_the_manuals = section.own.is_none() && text.trim() == section.manual.trim();
    let words = section.words(&reader, text);
    let saved = if is_the_manuals {
        None
    } else {
        Some(write(&reader, words, writing.sitting).await?)
    };
    if wants_json(&headers) {
        let state = saved.map_or_else(
            || reader.told.plain("adapt-as-manual"),
            |saved| {
                reader.told.plain_with(
                    "note-saved-at",
                    &language::args! { "when" => when(&reader, saved.saved_at) },
                )
            },
        );
        return json_answer(&json!({ "state": state }));
    }
    see(&editor(&reader, &section.slug, &section.id))
}

async fn write(
    reader: &Reader,
    words: AdaptedWords,
    sitting: Option<Sitting>,
) -> Result<SavedLeaf, Problem> {
    let saved = reader
        .write(move |workbook| {
            let name = AdaptedWords::id(&words.session, &words.section, &words.lang);
            workbook.keep_leaf(name, &words, sitting.unwrap_or_else(Sitting::begin))
        })
        .await?;
    renew(reader)?;
    Ok(saved)
}

/// `POST …/preview`: how the words would look, and what the checker says of them. For the script beside the editor.
pub(crate) async fn preview(
    reader: Reader,
    place: Place,
    form: Result<Form<Writing>, FormRejection>,
) -> Answer {
    let Form(writing) = form.map_err(|_| Problem::NotUnderstood)?;
    let section = Section::of(&reader, place)?;
    let words = section.words(&reader, writing.text);
    let preview = Preview::of(&reader, &words)?;
    page(&PreviewPage {
        f: Frame::new(&reader, String::new()),
        preview,
    })
}

/// `POST …/off`: the manual's own words again. The adaptation is put away, and its versions stay.
pub(crate) async fn off(reader: Reader, place: Place) -> Answer {
    let section = Section::of(&reader, place)?;
    let name = AdaptedWords::id(&section.slug, &section.id, reader.lang.as_ref());
    reader
        .write(move |workbook| workbook.put_leaf_away::<AdaptedWords>(name))
        .await?;
    renew(&reader)?;
    see(&editor(&reader, &section.slug, &section.id))
}

/// `POST …/stay`: the trainer has seen what the edition changed, and keeps her words.
pub(crate) async fn stay(reader: Reader, place: Place) -> Answer {
    let section = Section::of(&reader, place)?;
    let own = section.own.clone().ok_or(Problem::NotFound)?;
    let words = AdaptedWords {
        base: section.manual.clone(),
        ..own
    };
    write(&reader, words, None).await?;
    see(&editor(&reader, &section.slug, &section.id))
}

/// Which version a button names.
#[derive(Deserialize)]
pub(crate) struct Chosen {
    version: String,
}

/// `POST …/restore`: an older version holds again.
pub(crate) async fn restore(
    reader: Reader,
    place: Place,
    form: Result<Form<Chosen>, FormRejection>,
) -> Answer {
    let Form(chosen) = form.map_err(|_| Problem::NotUnderstood)?;
    let section = Section::of(&reader, place)?;
    let name = AdaptedWords::id(&section.slug, &section.id, reader.lang.as_ref());
    let version: VersionId = chosen.version.parse().map_err(|_| Problem::NotFound)?;
    reader
        .write(move |workbook| {
            workbook.restore_leaf::<AdaptedWords>(name, version, Sitting::begin())
        })
        .await?;
    renew(&reader)?;
    see(&editor(&reader, &section.slug, &section.id))
}
