//! What the desk's buttons do.

use axum::Form;
use axum::extract::Path;
use language::Lang;
use translation::desk::{self, Refusal, Said};
use translation::{Kept, PageId, PageKind};

use super::desk::{Refused, again, weight};
use super::fields::Fields;
use super::look::refused;
use super::{FieldsGiven, PageAddress, target};
use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::{Answer, see};
use crate::translating::stock;

/// `POST /{lang}/translate/{to}/words/{*page}`.
pub(crate) async fn save_words(reader: Reader, at: PageAddress, form: FieldsGiven) -> Answer {
    answer(reader, PageKind::Words, at, form).await
}

/// `POST /{lang}/translate/{to}/messages/{*page}`.
pub(crate) async fn save_messages(reader: Reader, at: PageAddress, form: FieldsGiven) -> Answer {
    answer(reader, PageKind::Messages, at, form).await
}

async fn answer(
    reader: Reader,
    kind: PageKind,
    Path((_, to, name)): PageAddress,
    form: FieldsGiven,
) -> Answer {
    let Form(fields) = form.map_err(|rejection| Problem::of_rejection(&rejection))?;
    let to = target(&reader, &to)?;
    let id = PageId { kind, name };
    let work = Work {
        reader,
        id,
        to,
        fields: Fields(fields),
    };
    // Off the threads that answer pages: the disk may be a slow one.
    tokio::task::spawn_blocking(move || work.answer())
        .await
        .map_err(|_| Problem::Broken)?
}

struct Work {
    reader: Reader,
    id: PageId,
    to: Lang,
    fields: Fields,
}

impl Work {
    fn answer(&self) -> Answer {
        let base = self
            .reader
            .href(&format!("/translate/{}/{}", self.to, self.id));
        let key = self.fields.get("key");
        let list = if self.fields.get("list") == "all" {
            "&list=all"
        } else {
            ""
        };
        if self.fields.get("do") == "theirs" {
            return see(&format!("{base}?at={key}{list}"));
        }
        match self.done() {
            Ok(said) => {
                self.reader.house.read_outside();
                let next = self.next().unwrap_or_else(|| key.to_owned());
                see(&format!("{base}?at={next}{list}&said={said}"))
            }
            Err(refusal) => {
                let theirs = match &refusal {
                    Refusal::Clash(theirs) => Some(theirs.clone()),
                    _ => None,
                };
                let why = refused(&self.reader, &refusal);
                again(
                    &self.reader,
                    &self.id,
                    &self.to,
                    &self.fields,
                    Refused { why, theirs },
                )
            }
        }
    }

    fn done(&self) -> Result<&'static str, Refusal> {
        let texts = &self.reader.texts;
        let messages = self.reader.house.translating.messages(texts);
        let stock = stock(texts, &messages);
        let folder = self.reader.house.folder_at_work();
        let (id, to, key) = (&self.id, &self.to, self.fields.get("key"));
        let accept = |kept| desk::accept_passage(&stock, &folder, id, to, key, kept);
        let undo = match self.fields.get("do") {
            "right" | "gone" => accept(Kept::Translated)?,
            "reviewed" => accept(Kept::Reviewed)?,
            "spare" => {
                desk::spare_passage(&stock, &folder, id, to, key)?;
                return Ok("spared");
            }
            task => {
                let loaded = desk::load(&stock, &folder, id, to)?;
                let (_, standing) = loaded.standing(key).ok_or(Refusal::NoPassage)?;
                let at = standing.source.ok_or(Refusal::NoPassage)?;
                let own = loaded.own_words(standing);
                let words = self.fields.words(to, &loaded.beside.source[at], own);
                let kept = if task == "draft" {
                    Kept::Draft
                } else {
                    Kept::Translated
                };
                let said = Said {
                    key,
                    words: &words,
                    seen: Some(self.fields.get("seen")),
                    kept,
                };
                desk::save(&stock, &folder, id, to, &said)?
            }
        };
        self.reader.house.translating.remember(undo);
        Ok("saved")
    }

    /// The passage to go on with: the next that is left to do, else the one that was just saved.
    fn next(&self) -> Option<String> {
        if self.fields.get("do") == "draft" {
            return None;
        }
        let texts = self.reader.house.texts();
        let messages = self.reader.house.translating.messages(&texts);
        let folder = self.reader.house.folder_at_work();
        let loaded = desk::load(&stock(&texts, &messages), &folder, &self.id, &self.to).ok()?;
        let key = self.fields.get("key");
        let at = loaded.standing(key).map_or(0, |(at, _)| at + 1);
        let rest = &loaded.standings[at.min(loaded.standings.len())..];
        let after = rest.iter().find(|standing| standing.state.is_open());
        let all = || {
            let open = loaded
                .standings
                .iter()
                .filter(|standing| standing.state.is_open());
            open.min_by_key(|standing| weight(standing))
        };
        after.or_else(all).map(|standing| standing.key.clone())
    }
}
