//! Handing over: one file with everything, under a passphrase or without.

use std::path::PathBuf;

use axum::Form;
use axum::extract::rejection::FormRejection;
use jiff::Zoned;
use serde::Deserialize;
use workbook::{Cover, Passphrase, Strength, strength};
use zeroize::Zeroizing;

use super::again;
use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::{Answer, attachment, see};

/// What keeps the copy from others, and where it shall go.
#[derive(Deserialize)]
pub(crate) struct Wanted {
    #[serde(default)]
    cover: Kind,
    #[serde(default)]
    new: Zeroizing<String>,
    #[serde(default)]
    again: Zeroizing<String>,
    weak: Option<String>,
    #[serde(default)]
    folder: String,
    /// The folder of a button, which was pressed in place of the one that saves.
    stick: Option<String>,
}

#[derive(Clone, Copy, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Kind {
    /// The passphrase of the workbook; nothing if it has none.
    #[default]
    Own,
    Passphrase,
    Open,
}

impl Wanted {
    /// `Err` names the message that says what is missing.
    fn cover(&self) -> Result<Cover, &'static str> {
        match self.cover {
            Kind::Own => return Ok(Cover::Own),
            Kind::Open => return Ok(Cover::None),
            Kind::Passphrase => {}
        }
        let new = Passphrase::new(&self.new).ok_or("lock-missing")?;
        if *self.new != *self.again {
            return Err("copies-not-alike");
        }
        match strength(&new) {
            Strength::Weak if self.weak.is_none() => Err("copies-weak"),
            _ => Ok(Cover::Passphrase(new)),
        }
    }
}

/// `POST /{lang}/safety/copies/hand-over`: onto a stick, into a folder, or to be saved wherever the person says.
pub(crate) async fn hand_over(reader: Reader, form: Result<Form<Wanted>, FormRejection>) -> Answer {
    let Form(wanted) = form.map_err(|rejection| Problem::of_rejection(&rejection))?;
    reader.desk()?;
    let cover = match wanted.cover() {
        Ok(cover) => cover,
        Err(id) => return again(&reader, id),
    };
    let folder = wanted.stick.as_deref().unwrap_or(wanted.folder.trim());
    if folder.is_empty() {
        let bytes = reader.write(move |workbook| workbook.handed_over(cover));
        let name = format!("workbook-{}.hrhw", Zoned::now().date());
        return attachment(&name, "application/octet-stream", bytes.await?);
    }
    let folder = PathBuf::from(folder);
    if !folder.is_dir() {
        return again(&reader, "backup-no-folder");
    }
    reader
        .write(move |workbook| workbook.hand_over_to(&folder, cover))
        .await?;
    see(&reader.href("/safety/copies?done=handed"))
}
