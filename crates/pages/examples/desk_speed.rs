//! Measures the desk through the router, one row of JSON a line: `cargo run --release -p pages --example desk_speed`.

use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::body::{Body, to_bytes};
use http::{Request, header};
use pages::{House, Setup, Viewer, owner_router};
use tower::ServiceExt as _;
use workbook::Folder;

const PAGE: &str = "/fr/translate/fr/words/dual-loyalty";

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let house = House::new(Setup::bare(Folder::at(folder.path()), "fr"));
    let mine = folder.path().join("mine");
    ask(
        &house,
        "/fr/translate/copy",
        &[("path", &mine.display().to_string())],
    )
    .await?;
    let text = std::fs::read_to_string(mine.join("manuals/fr/dual-loyalty.md"))?;
    let seen = text
        .lines()
        .find_map(|line| line.strip_prefix("title: "))
        .unwrap_or_default()
        .to_owned();
    let block = "Une personne qui soigne est payée par une usine, une prison ou un tribunal.";
    let message = "find-title = Chercher";
    let look = [
        (
            "one block looked at again while one types",
            "words/dual-loyalty",
            vec![("key", "overview.p1"), ("text", block)],
        ),
        (
            "one message looked at again while one types",
            "messages/app",
            vec![("key", "find-title"), ("text", message)],
        ),
    ];
    for (what, page, fields) in look {
        let mut best = Duration::MAX;
        for _ in 0..15 {
            let start = Instant::now();
            ask(&house, &format!("/fr/translate/fr/look/{page}"), &fields).await?;
            best = best.min(start.elapsed());
        }
        row(what, best, 10);
    }
    let (mut best, mut now) = (Duration::MAX, seen.clone());
    for nth in 0..8 {
        let words = format!("{seen} {nth}");
        let start = Instant::now();
        ask(
            &house,
            PAGE,
            &[
                ("key", "front.title"),
                ("seen", &now),
                ("text", &words),
                ("do", "save"),
            ],
        )
        .await?;
        let shown = get(&house, "/fr/sessions/dual-loyalty").await?;
        best = best.min(start.elapsed());
        anyhow::ensure!(shown.contains(&words), "the page shows what was saved");
        now = words;
    }
    row("a passage saved and its page shown", best, 300);
    Ok(())
}

async fn ask(house: &Arc<House>, path: &str, fields: &[(&str, &str)]) -> anyhow::Result<String> {
    let escaped = |text: &str| {
        text.bytes()
            .map(|byte| format!("%{byte:02X}"))
            .collect::<String>()
    };
    let fields = fields
        .iter()
        .map(|(name, value)| format!("{}={}", escaped(name), escaped(value)));
    let body = fields.collect::<Vec<_>>().join("&");
    let request =
        Request::post(path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    answer(house, request.body(Body::from(body))?).await
}

async fn get(house: &Arc<House>, path: &str) -> anyhow::Result<String> {
    answer(house, Request::get(path).body(Body::empty())?).await
}

async fn answer(house: &Arc<House>, mut request: Request<Body>) -> anyhow::Result<String> {
    request.extensions_mut().insert(Viewer::Nobody);
    let answer = owner_router(house).oneshot(request).await?;
    anyhow::ensure!(
        !answer.status().is_client_error() && !answer.status().is_server_error(),
        "{}",
        answer.status()
    );
    Ok(String::from_utf8_lossy(&to_bytes(answer.into_body(), usize::MAX).await?).into_owned())
}

/// `most`: the bound in milliseconds; there is no floor but nothing.
fn row(what: &str, time: Duration, most: u32) {
    let milliseconds = time.as_secs_f64() * 1000.0;
    println!(
        "{{\"what\":\"{what}\",\"ours\":{milliseconds:.3},\"floor\":0,\"unit\":\"ms\",\"plus\":{most}}}"
    );
}
