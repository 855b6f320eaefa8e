//! Styles, scripts, fonts and pictures, from the binary.

use std::fmt::Write as _;
use std::sync::LazyLock;

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use http::header::{CACHE_CONTROL, CONTENT_TYPE, ETAG, IF_NONE_MATCH};
use http::{HeaderMap, HeaderValue, StatusCode};
use rust_embed::{EmbeddedFile, RustEmbed};

use crate::problem::Problem;
use crate::reply::Answer;

#[derive(RustEmbed)]
#[folder = "../../ui/"]
#[include = "styles/*"]
#[include = "scripts/*"]
#[include = "icon.svg"]
#[include = "book.css"]
struct Ui;

/// The styles in the order in which they build on each other.
const STYLES: &[&str] = &[
    "tokens", "base", "bar", "layout", "session", "beside", "notes", "forms", "shelf", "cards",
    "quiz", "plans", "study", "evidence", "desk", "adapt", "lead", "safety", "marks", "printing",
    "help",
];

/// One sheet for all pages: a request less for each file, and nothing to build.
static HOUSE: LazyLock<String> = LazyLock::new(|| {
    let mut sheet = String::new();
    for name in STYLES {
        if let Some(file) = Ui::get(&format!("styles/{name}.css")) {
            sheet.push_str(&String::from_utf8_lossy(&file.data));
        }
    }
    sheet.push_str(&minute_widths());
    sheet
});

/// The longest stretch that a ribbon draws to scale, in minutes.
const LONGEST: u32 = 240;

/// A class for each number of minutes: the policy allows no inline style, and a ribbon is drawn to scale.
fn minute_widths() -> String {
    (1..=LONGEST).fold(String::new(), |mut sheet, minutes| {
        let _ = write!(sheet, ".m-{minutes}{{flex-grow:{minutes}}}");
        sheet
    })
}

/// `/assets/{path}`.
pub(crate) async fn file(Path(path): Path<String>, headers: HeaderMap) -> Answer {
    if path == "styles/house.css" {
        return Ok(kept(
            &headers,
            &path,
            HOUSE.as_bytes().to_vec(),
            env!("CARGO_PKG_VERSION"),
        ));
    }
    let file = embedded(&path).ok_or(Problem::NotFound)?;
    let mark: String =
        file.metadata
            .sha256_hash()
            .iter()
            .take(8)
            .fold(String::new(), |mut mark, byte| {
                let _ = write!(mark, "{byte:02x}");
                mark
            });
    Ok(kept(&headers, &path, file.data.into_owned(), &mark))
}

/// A file of the page, or a font, which figures are measured with and which therefore lies with them.
fn embedded(path: &str) -> Option<EmbeddedFile> {
    Ui::get(path).or_else(|| figure::Fonts::get(path.strip_prefix("fonts/")?))
}

/// The bytes, or word that the browser has them already.
fn kept(headers: &HeaderMap, path: &str, bytes: Vec<u8>, mark: &str) -> Response {
    let tag = format!("\"{mark}\"");
    if headers
        .get(IF_NONE_MATCH)
        .is_some_and(|known| known.as_bytes() == tag.as_bytes())
    {
        return StatusCode::NOT_MODIFIED.into_response();
    }
    let mut answer = bytes.into_response();
    let headers = answer.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind_of(path)));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    if let Ok(tag) = HeaderValue::try_from(tag) {
        headers.insert(ETAG, tag);
    }
    answer
}

fn kind_of(path: &str) -> &'static str {
    match path.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("ttf") => "font/ttf",
        Some("svg") => "image/svg+xml",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::{HOUSE, STYLES, Ui};

    #[test]
    fn every_style_is_in_the_sheet() {
        for name in STYLES {
            let file = Ui::get(&format!("styles/{name}.css")).expect("the file is embedded");
            assert!(
                HOUSE.contains(std::str::from_utf8(&file.data).expect("text")),
                "{name} is missing"
            );
        }
        assert!(HOUSE.contains(".m-35{flex-grow:35}"));
    }

    /// What a person wrote must not stay in the engine's own storage, which no passphrase locks.
    #[test]
    fn no_script_keeps_anything_in_the_engine() {
        for name in Ui::iter().filter(|name| name.starts_with("scripts/")) {
            let file = Ui::get(&name).expect("the file is embedded");
            let text = String::from_utf8_lossy(&file.data).into_owned();
            for store in ["localStorage", "sessionStorage", "indexedDB", "caches."] {
                assert!(!text.contains(store), "{name} uses {store}");
            }
        }
    }

    #[test]
    fn every_font_of_the_sheet_is_there() {
        let named: Vec<_> = HOUSE.split("url(\"/assets/").skip(1).collect();
        assert!(!named.is_empty());
        for rest in named {
            let path = rest.split('"').next().expect("a first piece");
            assert!(super::embedded(path).is_some(), "{path}");
        }
    }

    #[test]
    fn no_style_lies_unused() {
        let unused: Vec<_> = Ui::iter()
            .filter_map(|path| {
                Some(
                    path.strip_prefix("styles/")?
                        .strip_suffix(".css")?
                        .to_owned(),
                )
            })
            .filter(|name| !STYLES.contains(&name.as_str()))
            .collect();
        assert!(unused.is_empty(), "not in the sheet: {unused:?}");
    }
}
