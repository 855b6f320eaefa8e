//! The door of a locked or damaged workbook: the passphrase, the recovery code, the newest backup, what can be recovered.

use std::path::Path;
use std::sync::Arc;

use askama::Template;
use axum::Form;
use axum::extract::rejection::FormRejection;
use http::{HeaderMap, StatusCode};
use language::args;
use serde::Deserialize;
use serde_json::json;
use workbook::{Backup, CodeError, OpenError, Passphrase, RecoveryCode, Secret};
use zeroize::Zeroizing;

use crate::desk::patiently;
use crate::frame::Frame;
use crate::problem::{Problem, not_opened_id};
use crate::reader::Reader;
use crate::reply::{Answer, json, page_with, see, wants_json};
use crate::views::note::when;

#[derive(Template)]
#[template(path = "unlock.html")]
struct UnlockPage {
    f: Frame,
    is_damaged: bool,
    needs_secret: bool,
    wrong: Option<String>,
    backup: Option<String>,
    path: String,
}

/// What the forms of this page send.
#[derive(Deserialize)]
pub(crate) struct SecretForm {
    #[serde(default)]
    passphrase: Zeroizing<String>,
    #[serde(default)]
    code: Zeroizing<String>,
    /// A backup that lies elsewhere.
    #[serde(default)]
    path: String,
    #[serde(default)]
    act: Act,
}

/// What the pressed button asks for.
#[derive(Clone, Copy, Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
enum Act {
    /// Open the workbook.
    #[default]
    Unlock,
    /// Put the newest good backup in its place.
    Restore,
    /// Put the backup at the path in its place.
    RestoreFrom,
    /// Save what is readable of it.
    Recover,
}

impl SecretForm {
    /// The secret that was typed; none if nothing was.
    pub(crate) fn secret(&self) -> Result<Option<Secret>, CodeError> {
        if !self.code.trim().is_empty() {
            return RecoveryCode::read(&self.code).map(|code| Some(Secret::Code(code)));
        }
        Ok(Passphrase::new(&self.passphrase).map(Secret::Passphrase))
    }
}

/// `GET /{lang}/unlock`.
pub(crate) async fn show(reader: Reader) -> Answer {
    let Some(path) = reader.house.waiting() else {
        return see(&reader.href("/welcome"));
    };
    unlock_page(&reader, &path, None, None)
}

fn unlock_page(
    reader: &Reader,
    path: &Path,
    wrong: Option<String>,
    backup: Option<Backup>,
) -> Answer {
    let why = reader.house.not_opened().map(|not_opened| not_opened.why);
    let is_damaged = why.is_some_and(|why| matches!(*why, OpenError::Damaged));
    let needs_secret = !workbook::is_readable_by_all(path);
    // Without a secret the newest good backup can be named at once; with one it is named when the secret was tried.
    let backup = backup.or_else(|| {
        let is_plain = is_damaged && !needs_secret;
        is_plain.then(|| workbook::newest_that_opens(path, None))?
    });
    let status = if wrong.is_some() {
        StatusCode::FORBIDDEN
    } else {
        StatusCode::OK
    };
    let title = if is_damaged {
        "not-opened-damaged"
    } else {
        "unlock-title"
    };
    let template = UnlockPage {
        f: Frame::new(reader, reader.told.plain(title)),
        is_damaged,
        needs_secret,
        wrong,
        backup: backup.map(|backup| when(reader, backup.made_at)),
        path: path.display().to_string(),
    };
    page_with(status, &template)
}

/// `POST /{lang}/unlock`.
pub(crate) async fn act(reader: Reader, form: Result<Form<SecretForm>, FormRejection>) -> Answer {
    let Form(form) = form.map_err(|rejection| Problem::of_rejection(&rejection))?;
    let Some(path) = reader.house.waiting() else {
        return see(&reader.href("/welcome"));
    };
    let secret = match form.secret() {
        Ok(secret) => secret,
        Err(slip) => return unlock_page(&reader, &path, Some(code_trouble(&reader, slip)), None),
    };
    let house = Arc::clone(&reader.house);
    let _one_at_a_time = house.trying.lock().await;
    tokio::time::sleep(house.wait_of_next_try()).await;
    let tried = {
        let (house, path) = (Arc::clone(&reader.house), path.clone());
        tokio::task::spawn_blocking(move || attempt(&house, &path, secret, &form))
    };
    match tried.await.map_err(|_| Problem::Broken)? {
        Ok(()) => {
            let lang = reader.house.language();
            reader.house.settle_in(&lang, &path)?;
            see(&format!("/{lang}/"))
        }
        Err((why, backup)) => {
            let trouble = reader.told.plain(not_opened_id(&why));
            let what = reader.told.attribute(not_opened_id(&why), "what");
            unlock_page(&reader, &path, Some(format!("{trouble}. {what}")), backup)
        }
    }
}

pub(crate) fn code_trouble(reader: &Reader, slip: CodeError) -> String {
    match slip {
        CodeError::Length => reader.told.plain("code-length"),
        CodeError::Slip(group) => reader
            .told
            .plain_with("code-slip", &args! { "group" => group }),
    }
}

/// Does it. If the file does not open with this secret, the newest backup that does is told.
fn attempt(
    house: &crate::House,
    path: &Path,
    secret: Option<Secret>,
    form: &SecretForm,
) -> Result<(), (Arc<OpenError>, Option<Backup>)> {
    let refused = |why: OpenError| (Arc::new(why), None);
    match form.act {
        Act::Unlock => {}
        Act::Restore => {
            let newest = workbook::newest_that_opens(path, secret.as_ref());
            let newest = newest.ok_or_else(|| refused(OpenError::NotUnlocked))?;
            patiently(|| workbook::restore(path, &newest.path, secret.as_ref()))
                .map_err(refused)?;
        }
        Act::RestoreFrom => {
            let from = Path::new(form.path.trim().trim_matches('"'));
            patiently(|| workbook::restore(path, from, secret.as_ref())).map_err(refused)?;
        }
        Act::Recover => {
            patiently(|| workbook::recover(path, secret.as_ref())).map_err(refused)?;
        }
    }
    let opened = match &secret {
        Some(secret) => house.unlock(secret),
        None => house.open(path),
    };
    let Err(why) = opened else { return Ok(()) };
    let backup = secret
        .as_ref()
        .filter(|_| matches!(*why, OpenError::NotUnlocked | OpenError::Damaged))
        .and_then(|secret| workbook::newest_that_opens(path, Some(secret)));
    Err((why, backup))
}

/// `POST /{lang}/here`: somebody reads without asking for anything. Reading the request was the sign; the answer is
/// whether a workbook lies open still.
pub(crate) async fn here(reader: Reader) -> Answer {
    json(&json!({ "open": reader.viewer.desk().is_some() }))
}

/// `POST /{lang}/lock`: at once, whatever the page was doing.
pub(crate) async fn lock(reader: Reader, headers: HeaderMap) -> Answer {
    let house = Arc::clone(&reader.house);
    drop(reader.viewer);
    let put_away = tokio::task::spawn_blocking(move || {
        house.put_away();
        house.waiting().is_some()
    });
    let waits = put_away.await.map_err(|_| Problem::Broken)?;
    let to = format!(
        "/{}/{}",
        reader.lang,
        if waits { "unlock" } else { "welcome" }
    );
    if wants_json(&headers) {
        return json(&json!({ "to": to }));
    }
    see(&to)
}
