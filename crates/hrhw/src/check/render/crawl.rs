//! Which pages there are: every address that a page of the language leads to, in a workbook that holds one of each.

use std::collections::hash_map::DefaultHasher;
use std::collections::{BTreeSet, VecDeque};
use std::hash::{Hash as _, Hasher as _};
use std::sync::Arc;

use axum::body::{Body, to_bytes};
use http::{Method, Request, StatusCode, header};
use language::Lang;
use pages::{House, owner_router};
use tower::ServiceExt as _;

/// A page of any size; ours are far smaller.
const LARGEST: usize = 64 << 20;

/// What is written before anything is looked at, so that every page has something to show.
const WRITTEN: [(&str, &str); 5] = [
    (
        "people",
        "name=Amina&lead=yes&study=yes&translate=yes&shown=name",
    ),
    ("me", "whole=yes&review=yes&minutes=5&time=yes"),
    ("plans", "title=Amina"),
    ("lead", "title=Amina&date=2026-10-24&ready=three-days"),
    ("sessions/dual-loyalty/finish", ""),
];

/// A page and its words, as a number by which they can be compared.
pub(super) struct Page {
    pub(super) path: String,
    pub(super) words: u64,
}

/// Begins a workbook, writes one of each into it and closes it.
pub(super) async fn write(house: &Arc<House>, lang: &Lang) {
    for (page, form) in WRITTEN.into_iter().chain([("people/close", "")]) {
        ask(house, Method::POST, &format!("/{lang}/{page}"), form).await;
    }
}

/// The page's HTML; nothing for what is none.
async fn page(house: &Arc<House>, path: &str) -> Option<String> {
    let (status, kind, body) = ask(house, Method::GET, path, "").await?;
    (status == StatusCode::OK && kind.starts_with("text/html")).then_some(body)
}

/// The words of a page as they are now; nothing where there is no such page.
pub(super) async fn words_at(house: &Arc<House>, path: &str) -> Option<u64> {
    Some(words_of(&page(house, path).await?))
}

async fn ask(
    house: &Arc<House>,
    method: Method,
    path: &str,
    form: &str,
) -> Option<(StatusCode, String, String)> {
    let mut request = Request::builder()
        .method(method)
        .uri(path)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from(form.to_owned()))
        .ok()?;
    request.extensions_mut().insert(house.viewer());
    let Ok(answer) = owner_router(house).oneshot(request).await;
    let (parts, body) = answer.into_parts();
    let kind = parts.headers.get(header::CONTENT_TYPE);
    let kind = kind.and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let body = to_bytes(body, LARGEST).await.unwrap_or_default();
    let body = String::from_utf8_lossy(&body).into_owned();
    Some((parts.status, kind.to_owned(), body))
}

/// Every page of a language. The desk is looked at in the language that is translated into.
pub(super) async fn reached(house: &Arc<House>, lang: &Lang, told: impl Fn(usize)) -> Vec<Page> {
    let first = format!("/{lang}/");
    let mut known = BTreeSet::from([first.clone()]);
    let mut open = VecDeque::from([first]);
    let mut all = Vec::new();
    while let Some(path) = open.pop_front() {
        let Some(html) = page(house, &path).await else {
            continue;
        };
        for link in links(&html, lang) {
            if known.insert(link.clone()) {
                open.push_back(link);
            }
        }
        all.push(Page {
            words: words_of(&html),
            path,
        });
        told(all.len());
    }
    all
}

/// The addresses of a page's links within its language, without query and place.
fn links(html: &str, lang: &Lang) -> Vec<String> {
    let own = format!("/{lang}/");
    let desk = format!("/{lang}/translate/");
    let of_others = |path: &str| {
        let rest = path
            .strip_prefix(&desk)
            .and_then(|rest| rest.split_once('/'));
        rest.is_some_and(|(to, _)| to != lang.as_str())
    };
    html.split("href=\"")
        .skip(1)
        .filter_map(|rest| rest.split(['"', '?', '#']).next())
        .filter(|path| path.starts_with(&own) && !of_others(path))
        .map(str::to_owned)
        .collect()
}

/// What is written between the marks: attributes hold names that are made anew each time.
fn words_of(html: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    for piece in html.split('<') {
        let words = piece.split_once('>').map_or(piece, |(_, words)| words);
        words.hash(&mut hasher);
    }
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::{links, words_of};
    use language::Lang;

    #[test]
    fn links_of_the_language_without_their_places() {
        let html = "<a href=\"/ru/find?q=a\">a</a><a href=\"/fr/\">b</a><a href=\"/ru/sessions/x#y\"> <a href=\"/ru/translate/fr/words/x\"><a href=\"/ru/translate/ru/words/x\">";
        let expect = ["/ru/find", "/ru/sessions/x", "/ru/translate/ru/words/x"];
        assert_eq!(links(html, &Lang::new("ru")), expect);
    }

    #[test]
    fn words_are_what_is_read() {
        let check = |left: &str, right: &str, same: bool| {
            assert_eq!(words_of(left) == words_of(right), same, "{left} {right}");
        };
        check("<p id=a>one page</p>", "<p id=b>one page</p>", true);
        check("<p>one page</p>", "<p>two pages</p>", false);
    }
}
