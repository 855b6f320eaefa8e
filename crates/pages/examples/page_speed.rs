//! What a session's page costs through the router beside pulldown-cmark's HTML of the same words:
//! `cargo run --release -p pages --example page_speed`. One row of JSON for each language and view.
//!
//! No page is cached; figures are drawn once for each language, so the first view of a page costs more, and has its
//! own row. Ours and the floor take turns, so that what else the machine does hits both.

use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::Context as _;
use axum::Router;
use axum::body::{Body, to_bytes};
use http::Request;
use manual::Manual;
use pages::{House, Setup, owner_router};
use pulldown_cmark::{Options, Parser, html};
use tower::ServiceExt as _;
use workbook::Folder;

const SESSION: &str = "dual-loyalty";
const ROUNDS: usize = 200;

fn main() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let house = House::new(Setup::bare(Folder::at(folder.path()), "en"));
    // Built once, as a door builds it.
    let router = owner_router(&house);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(post(&house, &router, "/en/people", "name=Amina&lang=en"))?;
    for lang in ["en", "ru"] {
        let words = words(lang)?;
        let start = Instant::now();
        runtime.block_on(page(&house, &router, lang))?;
        row(
            &format!("the first session page of a language, in milliseconds ({lang})"),
            start.elapsed(),
            Duration::ZERO,
            ("plus", 50),
        );
        for view in ["learner", "trainer"] {
            let trainer = if view == "trainer" { "yes" } else { "no" };
            runtime.block_on(post(
                &house,
                &router,
                "/en/look",
                &format!("trainer_words={trainer}"),
            ))?;
            let (ours, floor) = in_turns(
                || runtime.block_on(page(&house, &router, lang)),
                || bare(&words),
            )?;
            row(
                &format!("one session page through the router ({lang}, {view})"),
                ours,
                floor,
                ("times", 2),
            );
            row(
                &format!("the same in milliseconds ({lang}, {view})"),
                ours,
                Duration::ZERO,
                ("plus", 1),
            );
        }
    }
    Ok(())
}

fn words(lang: &str) -> anyhow::Result<String> {
    let files = Manual::embedded_files();
    let bytes = files
        .get(&format!("{lang}/{SESSION}.md"))
        .context("the session")?;
    Ok(String::from_utf8(bytes.to_vec())?)
}

/// The shortest of many runs of each: what else the machine does only ever adds.
fn in_turns<T, F>(
    mut ours: impl FnMut() -> anyhow::Result<T>,
    mut floor: impl FnMut() -> F,
) -> anyhow::Result<(Duration, Duration)> {
    let (mut best_ours, mut best_floor) = (Duration::MAX, Duration::MAX);
    for _ in 0..ROUNDS {
        let start = Instant::now();
        std::hint::black_box(ours()?);
        best_ours = best_ours.min(start.elapsed());
        let start = Instant::now();
        std::hint::black_box(floor());
        best_floor = best_floor.min(start.elapsed());
    }
    Ok((best_ours, best_floor))
}

fn bare(words: &str) -> String {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_GFM
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS;
    let mut out = String::with_capacity(words.len() * 2);
    html::push_html(&mut out, Parser::new_ext(words, options));
    out
}

async fn page(house: &Arc<House>, router: &Router, lang: &str) -> anyhow::Result<usize> {
    let request = Request::get(format!("/{lang}/sessions/{SESSION}")).body(Body::empty())?;
    ask(house, router, request).await
}

async fn post(
    house: &Arc<House>,
    router: &Router,
    path: &str,
    form: &str,
) -> anyhow::Result<usize> {
    let request = Request::post(path)
        .header("content-type", "application/x-www-form-urlencoded")
        .body(Body::from(form.to_owned()))?;
    ask(house, router, request).await
}

async fn ask(
    house: &Arc<House>,
    router: &Router,
    mut request: Request<Body>,
) -> anyhow::Result<usize> {
    request.extensions_mut().insert(house.viewer());
    let answer = router.clone().oneshot(request).await?;
    Ok(to_bytes(answer.into_body(), usize::MAX).await?.len())
}

fn row(what: &str, ours: Duration, floor: Duration, (goal, good): (&str, u32)) {
    let (ours, floor) = (ours.as_secs_f64() * 1000.0, floor.as_secs_f64() * 1000.0);
    println!(
        "{{\"what\":\"{what}\",\"ours\":{ours:.4},\"floor\":{floor:.4},\"unit\":\"ms\",\"{goal}\":{good}}}"
    );
}
