//! Styles, scripts, fonts and pictures, from the binary.

use std::fmt::Write as _;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::sync::LazyLock;

use axum::extract::Path;
use axum::response::IntoResponse as _;
use http::HeaderValue;
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
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

/// What names these files and no others, so that a browser may keep them for good: to ask after each of thirty files
/// on each page took it as long as all the rest of the page.
static EDITION: LazyLock<String> = LazyLock::new(|| {
    let mut all = DefaultHasher::new();
    HOUSE.hash(&mut all);
    let own = Ui::iter().filter_map(|name| Ui::get(&name));
    let fonts = figure::Fonts::iter().filter_map(|name| figure::Fonts::get(&name));
    for file in own.chain(fonts) {
        file.metadata.sha256_hash().hash(&mut all);
    }
    format!("{:016x}", all.finish())
});

/// The sheet whose fonts are those of this edition.
static HOUSE_TO_KEEP: LazyLock<String> =
    LazyLock::new(|| HOUSE.replace("/assets/", &format!("{}/", folder())));

/// Where the pages of the app find their files.
pub(crate) fn folder() -> String {
    format!("/assets/{}", *EDITION)
}

/// `/assets/{path}`: with the edition in front for the app, without for what is carried out of it.
pub(crate) async fn file(Path(path): Path<String>) -> Answer {
    let kept = path
        .strip_prefix(EDITION.as_str())
        .and_then(|rest| rest.strip_prefix('/'));
    let name = kept.unwrap_or(&path);
    let bytes = match (name, kept) {
        ("styles/house.css", Some(_)) => HOUSE_TO_KEEP.as_bytes().into(),
        ("styles/house.css", None) => HOUSE.as_bytes().into(),
        _ => embedded(name).ok_or(Problem::NotFound)?.data,
    };
    let mut answer = bytes.into_response();
    let headers = answer.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind_of(name)));
    let how_long = match kept {
        Some(_) => "private, max-age=31536000, immutable",
        None => "no-cache",
    };
    headers.insert(CACHE_CONTROL, HeaderValue::from_static(how_long));
    Ok(answer)
}

/// A file of the page, or a font, which figures are measured with and which therefore lies with them.
fn embedded(path: &str) -> Option<EmbeddedFile> {
    Ui::get(path).or_else(|| figure::Fonts::get(path.strip_prefix("fonts/")?))
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
