//! What a session's page costs through the router, nothing cached, beside pulldown-cmark's HTML of the same words:
//! `cargo run --release -p pages --example page_speed`. One row of JSON for each language and view.

use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::Context as _;
use axum::Router;
use axum::body::{Body, to_bytes};
use http::Request;
use language::Lang;
use manual::Manual;
use pages::{House, NoShell, Outside, Setup, owner_router};
use pulldown_cmark::{Options, Parser, html};
use tower::ServiceExt as _;
use workbook::Folder;

const SESSION: &str = "dual-loyalty";
const ROUNDS: usize = 200;

fn main() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let house = House::new(Setup {
        folder: Folder::at(folder.path()),
        shell: Arc::new(NoShell),
        system_languages: vec![Lang::new("en")],
        outside: Outside::default(),
        workbook: None,
    });
    // Built once, as a door builds it.
    let router = owner_router(&house);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(post(&house, &router, "/en/people", "name=Amina&lang=en"))?;
    for lang in ["en", "ru"] {
        let words = words(lang)?;
        for view in ["no", "yes"] {
            runtime.block_on(post(
                &house,
                &router,
                "/en/look",
                &format!("trainer_words={view}"),
            ))?;
            let ours = shortest(|| runtime.block_on(page(&house, &router, lang)))?;
            let floor = shortest(|| Ok(bare(&words)))?;
            let shown = if view == "yes" { "trainer" } else { "learner" };
            print(
                &format!("one session page through the router ({lang}, {shown})"),
                ours,
                floor,
                "\"times\":2",
            );
            print(
                &format!("the same in milliseconds ({lang}, {shown})"),
                ours,
                Duration::ZERO,
                "\"plus\":1",
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

/// The shortest of many runs: what else the machine does only ever adds.
fn shortest<T>(mut run: impl FnMut() -> anyhow::Result<T>) -> anyhow::Result<Duration> {
    let mut best = Duration::MAX;
    for _ in 0..ROUNDS {
        let start = Instant::now();
        std::hint::black_box(run()?);
        best = best.min(start.elapsed());
    }
    Ok(best)
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

fn print(what: &str, ours: Duration, floor: Duration, goal: &str) {
    let (ours, floor) = (ours.as_secs_f64() * 1000.0, floor.as_secs_f64() * 1000.0);
    println!(
        "{{\"what\":\"{what}\",\"ours\":{ours:.4},\"floor\":{floor:.4},\"unit\":\"ms\",{goal}}}"
    );
}
