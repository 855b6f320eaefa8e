//! How long the page of a search takes through the router, over the whole manual and 2,000 notes of the person's own:
//! `cargo run --release -p pages --example find_speed`. One row of JSON for each language.

use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::Context as _;
use axum::Router;
use axum::body::{Body, to_bytes};
use http::Request;
use manual::Manual;
use pages::{House, Setup, owner_router};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use tower::ServiceExt as _;
use workbook::{Folder, NoteEdit, Sitting};

const QUERIES: &str = include_str!("../../search/tests/queries.tsv");
const NOTES: usize = 2_000;

fn main() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let house = House::new(Setup::bare(Folder::at(folder.path()), "en"));
    let router = owner_router(&house);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let form = Request::post("/en/people")
        .header("content-type", "application/x-www-form-urlencoded")
        .body(Body::from("name=Amina&lang=en"))?;
    runtime.block_on(ask(&house, &router, form))?;
    write_notes(&house)?;
    for lang in ["en", "fr", "es", "ru"] {
        let mut times = Vec::new();
        // The first builds what later ones ask.
        for query in std::iter::once("x").chain(queries(lang).cycle().take(5 * 30)) {
            let query = utf8_percent_encode(query, NON_ALPHANUMERIC);
            let page = Request::get(format!("/{lang}/find?q={query}")).body(Body::empty())?;
            let start = Instant::now();
            runtime.block_on(ask(&house, &router, page))?;
            times.push(start.elapsed());
        }
        let mut times = times.split_off(1);
        times.sort();
        row(
            &format!("the page of a search over manual and notes, 99 of 100 ({lang})"),
            times[times.len() * 99 / 100],
        );
    }
    Ok(())
}

/// Notes of thirty words each, cut from the manual in four languages.
fn write_notes(house: &Arc<House>) -> anyhow::Result<()> {
    let viewer = house.viewer();
    let desk = viewer.desk().context("a workbook")?;
    let files = Manual::embedded_files();
    let texts = ["en", "fr", "es", "ru"].map(|lang| format!("{lang}/dual-loyalty.md"));
    let words: Vec<&str> = texts
        .iter()
        .filter_map(|name| std::str::from_utf8(files.get(name.as_str())?).ok())
        .flat_map(str::split_whitespace)
        .collect();
    for at in 0..NOTES {
        let from = at * 7 % (words.len() - 30);
        desk.workbook.save_note(&NoteEdit {
            session: "dual-loyalty".into(),
            prompt: format!("prompt-{at}"),
            text: words[from..from + 30].join(" "),
            sitting: Sitting::begin(),
            parent: None,
        })?;
    }
    Ok(())
}

fn queries(lang: &str) -> impl Iterator<Item = &'static str> + Clone + use<> {
    let lang = lang.to_owned();
    let lines = QUERIES.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(move |line| {
        let mut columns = line.split('\t');
        columns.next().filter(|one| *one == lang)?;
        columns.next()
    })
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

fn row(what: &str, ours: Duration) {
    let ours = ours.as_secs_f64() * 1000.0;
    println!("{{\"what\":\"{what}\",\"ours\":{ours:.3},\"floor\":0,\"unit\":\"ms\",\"plus\":5}}");
}
